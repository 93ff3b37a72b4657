"""Text on its way from the keyboard to the journal: gathered for a moment, never for long, never lost."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sync.protocol.ids import ItemId, ResponseId

QUIET_MS = 500
"""Recorded when no key was pressed for this long,"""
LONGEST_MS = 2_000
"""and at the latest this long after the first one."""


class Typed(QObject):
    """Keeps the newest text of each field until it is due."""

    due = Signal(str, str, tuple)
    """Item, response (of a note: the tool), values."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[tuple[ItemId, str], tuple[str, ...]] = {}
        self._quiet = self._timer(QUIET_MS)
        self._longest = self._timer(LONGEST_MS)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self.flush)
        return timer

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._texts

    def of(self, item: ItemId) -> dict[ResponseId, tuple[str, ...]]:
        """Return what waits for one item."""
        return {ResponseId(response): values for (owner, response), values in self._texts.items() if owner == item}

    def put(self, item: ItemId, response: str, values: tuple[str, ...]) -> None:
        """A key was pressed: this is the text now."""
        self._texts[item, response] = values
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start()

    @Slot()
    def flush(self) -> None:
        """Everything is due now."""
        self._quiet.stop()
        self._longest.stop()
        texts, self._texts = self._texts, {}
        for (item, response), values in texts.items():
            self.due.emit(item, response, values)

    def forget(self) -> None:
        """Drop what waits: its attempt is no longer on screen."""
        self._quiet.stop()
        self._longest.stop()
        self._texts.clear()
