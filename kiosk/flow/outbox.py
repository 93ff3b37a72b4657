"""Events on their way to disk: in order, one append at a time, whatever came meanwhile in the next one."""

from collections import deque

from PySide6.QtCore import QObject, Signal

from kiosk.flow.replies import Recording
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.events import AnyEvent


class Outbox(QObject):
    """What was put in is told as recorded once it is on disk; after a failure nothing moves until `retry`."""

    recorded = Signal(object)
    """Events (a tuple) that are on disk, in order."""
    failed = Signal(object)
    """A StoreError: what was put in is still here."""

    def __init__(self, recording: Recording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recording = recording
        self._waiting: deque[AnyEvent] = deque()
        self._going: tuple[AnyEvent, ...] = ()
        self._has_failed = False

    @property
    def is_empty(self) -> bool:
        """Whether everything that was put in is on disk."""
        return not self._waiting and not self._going

    def put(self, event: AnyEvent) -> None:
        """Record the event as soon as what came before it is recorded."""
        self._waiting.append(event)
        if not self._going and not self._has_failed:
            self._send()

    def retry(self) -> None:
        """Try again what failed."""
        if self._has_failed:
            self._has_failed = False
            self._send()

    def _send(self) -> None:
        batch = self._going or tuple(self._waiting)
        if not self._going:
            self._waiting.clear()
            self._going = batch
        self._recording.ask(_Append(batch), self._on_kept, self._on_refused)

    def _on_kept(self, _numbers: object) -> None:
        batch, self._going = self._going, ()
        if self._waiting:
            self._send()
        self.recorded.emit(batch)

    def _on_refused(self, error: StoreError) -> None:
        self._has_failed = True
        self.failed.emit(error)


class _Append:
    def __init__(self, events: tuple[AnyEvent, ...]) -> None:
        self._events = events

    def __call__(self, store: Store) -> tuple[int, ...]:
        return store.append(self._events)
