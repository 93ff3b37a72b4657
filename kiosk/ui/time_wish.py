"""Whether the candidate wants to see the time that is left."""

from PySide6.QtCore import QObject, Signal


class TimeWish(QObject):
    """One wish for every clock of the seat: what was hidden on one page is hidden on the next."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hides = False

    def set(self, *, hides: bool) -> None:
        """Hide the time, or show it."""
        if hides != self.hides:
            self.hides = hides
            self.changed.emit()

    def forget(self) -> None:
        """Somebody else sits here now."""
        self.set(hides=False)
