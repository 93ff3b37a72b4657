"""What the candidate wants of the time that is left: to see it, to be reminded of it."""

from PySide6.QtCore import QObject, Signal


class TimeWish(QObject):
    """The wishes for every clock of the seat: what was hidden on one page is hidden on the next."""

    changed = Signal()
    reminder_asked = Signal(int)
    """When so many minutes are left; 0: no longer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hides = False
        self.left_ms = 0
        """The exam's time left, as a clock on screen showed it last."""
        self.reminder_ms = 0
        """At how much of it the candidate is to be reminded; 0: not, or no more."""

    def know(self, *, left_ms: int, reminder_ms: int) -> None:
        """Take note of the exam's time, and of the reminder that is still to come."""
        self.left_ms, self.reminder_ms = left_ms, reminder_ms

    def set(self, *, hides: bool) -> None:
        """Hide the time, or show it."""
        if hides != self.hides:
            self.hides = hides
            self.changed.emit()

    def forget(self) -> None:
        """Somebody else sits here now."""
        self.set(hides=False)
        self.know(left_ms=0, reminder_ms=0)
