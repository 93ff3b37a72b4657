"""Events on their way to disk: in order, one append at a time, whatever came meanwhile in the next one."""

from collections import deque

import msgspec
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
        self._waiting: deque[_Item] = deque()
        self._going: _Append | None = None
        self._has_failed = False
        self._is_heard = True

    @property
    def is_empty(self) -> bool:
        """Whether everything that was put in is on disk."""
        return not self._waiting and self._going is None

    @property
    def has_failed(self) -> bool:
        """Whether it waits for `retry`."""
        return self._has_failed

    def put(self, *events: AnyEvent, settles: str | None = None, cause: AnyEvent | None = None) -> None:
        """Record events, all or none, as soon as what came before is recorded; `settles` names what they carry out.

        A `cause` is recorded just before, with them or not at all, and not told.
        """
        self._waiting.extend(_Item(event, settles, cause) for event in events)
        if self._going is None and not self._has_failed:
            self._send()

    def retry(self) -> None:
        """Try again what failed."""
        if self._has_failed:
            self._has_failed = False
            self._send()

    def forget(self) -> None:
        """Tell nobody any more; what was put in goes to disk all the same."""
        self._is_heard = False

    def _send(self) -> None:
        if self._going is None:
            self._going = self._taken()
        self._recording.ask(self._going, self._on_kept, self._on_refused)

    def _taken(self) -> "_Append":
        """Take what goes together: an event that settles something goes alone, with it or not at all."""
        first = self._waiting.popleft()
        events = [first.event]
        while first.settles is None and self._waiting and self._waiting[0].settles is None:
            events.append(self._waiting.popleft().event)
        return _Append(tuple(events), first.settles, first.cause)

    def _on_kept(self, _numbers: object) -> None:
        kept, self._going = self._going, None
        if self._waiting:
            self._send()
        if kept is not None and self._is_heard:
            self.recorded.emit(kept.events)

    def _on_refused(self, error: StoreError) -> None:
        self._has_failed = True
        if self._is_heard:
            self.failed.emit(error)


class _Item(msgspec.Struct, frozen=True):
    event: AnyEvent
    settles: str | None
    cause: AnyEvent | None


class _Append(msgspec.Struct, frozen=True):
    events: tuple[AnyEvent, ...]
    settles: str | None
    cause: AnyEvent | None

    def __call__(self, store: Store) -> tuple[int, ...]:
        caused = self.events if self.cause is None else (self.cause, *self.events)
        return store.append(caused, settles=self.settles)
