"""The time an attempt uses: counted by the monotonic clock while the questions can be seen, and only then."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.clock import Clock

EVERY_MS = 250
KEEP_EVERY_MS = 5_000
LONGEST_STEP_MS = 5_000
"""A longer pause between two ticks was no use: the machine slept or the program stood still."""


class Countdown(QObject):
    """Counts used time; tells it four times a second, and when it should be kept."""

    ticked = Signal(int)
    keep_due = Signal(int)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._used_ms = 0
        self._since: int | None = None
        self._kept_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_running(self) -> bool:
        """Whether time is being used."""
        return self._since is not None

    @property
    def used_ms(self) -> int:
        """Used time up to this moment."""
        self._count()
        return self._used_ms

    def set_used(self, used_ms: int) -> None:
        """Begin from what was used before."""
        self._used_ms = self._kept_ms = used_ms

    def start(self) -> None:
        """Time is being used from now on."""
        if self._since is None:
            self._since = self._clock.mono_ms()
            self._timer.start()

    def use(self, ms: int) -> None:
        """Time was used while nobody counted it: the exam's window is hard."""
        self._count()
        self._used_ms += ms

    def stop(self) -> None:
        """Time stands still from now on."""
        self._count()
        self._since = None
        self._timer.stop()

    def _count(self) -> None:
        if self._since is not None:
            now = self._clock.mono_ms()
            self._used_ms += min(max(0, now - self._since), LONGEST_STEP_MS)
            self._since = now

    @Slot()
    def _on_timeout(self) -> None:
        self._count()
        if self._used_ms - self._kept_ms >= KEEP_EVERY_MS - EVERY_MS:
            self._kept_ms = self._used_ms
            self.keep_due.emit(self._used_ms)
        self.ticked.emit(self._used_ms)
