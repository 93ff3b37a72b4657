"""How loud everything at this seat is, as the candidate chose it."""

from PySide6.QtCore import QObject, Signal

USUAL, STEP, LEAST, MOST = 70, 10, 0, 100


class Loudness(QObject):
    """Percent, kept from one question to the next and from one page to the next."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.percent = USUAL

    @property
    def linear(self) -> float:
        """What a device is told: ears hear steps of a square as even."""
        return (self.percent / MOST) ** 2

    def set(self, percent: int) -> None:
        """Make everything as loud as this."""
        bounded = max(LEAST, min(MOST, percent))
        if bounded != self.percent:
            self.percent = bounded
            self.changed.emit()

    def louder(self) -> None:
        """One step up."""
        self.set(self.percent + STEP)

    def softer(self) -> None:
        """One step down."""
        self.set(self.percent - STEP)

    def forget(self) -> None:
        """Somebody else sits here now."""
        self.set(USUAL)
