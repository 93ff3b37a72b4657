"""How much room is left on the disk: the center hears of it before it costs anything, the candidate in calm words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.screens import Notice
from kiosk.store.errors import StoreError
from kiosk.store.space import Room
from sync.protocol.events import DiskLow
from sync.protocol.ids import AttemptId

LOOK_EVERY_MS = 10_000


class RoomWatch(QObject):
    """Looks all the time, and records once that there is too little."""

    notice_shown = Signal(object)

    def __init__(self, means: Means, attempt: Callable[[], AttemptId | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._attempt = attempt
        self._is_low = False
        self.free_mb: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the recorder, which alone touches the disk."""
        self._means.recording.ask(lambda store: store.room(), self._on_seen, nothing)

    def _on_seen(self, room: Room) -> None:
        self.free_mb = room.free_mb
        least = self._means.least_free_mb
        if self._is_low:
            # Told again only after there clearly was enough.
            self._is_low = room.free_mb < least + least // 10
        elif room.free_mb < least or room.is_reserve_used:
            self._is_low = True
            self._record(room)

    def _record(self, room: Room) -> None:
        event = DiskLow(
            at=self._means.moments.now(),
            free_mb=room.free_mb,
            needed_mb=self._means.least_free_mb,
            reserve_used=room.is_reserve_used,
            attempt=self._attempt(),
        )
        self._means.recording.ask(lambda store: store.append((event,)), self._on_recorded, self._on_refused)

    def _on_recorded(self, _numbers: object) -> None:
        self._means.syncing.hurry()
        if self._attempt() is not None:
            self.notice_shown.emit(Notice(kind="disk_low"))

    def _on_refused(self, _error: StoreError) -> None:
        self._is_low = False
