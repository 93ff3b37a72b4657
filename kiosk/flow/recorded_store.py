"""The store as the sync thread sees it: every call is done by the recorder, and waited for."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from kiosk.store.errors import StoreError
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store
from kiosk.store.sync_port import Piece, joined, pieces
from sync.client.store import Applied, Position, Rejoined
from sync.protocol.signatures import Signed
from sync.protocol.wire import SyncReply

T = TypeVar("T")


class RecordedStore:
    """Fits `sync.client.store.SyncStore`; raises StoreError. Never used on the UI thread, which waits for nothing."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def call(self, work: Callable[[Store], T]) -> T:
        """Do the work on the recorder's thread and wait for it."""
        future: Future[T] = Future()

        def done(outcome: T | StoreError) -> None:
            if isinstance(outcome, StoreError):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)

        self._recorder.submit(work, done)
        return future.result()

    def sync_position(self) -> Position:
        """Return where both ends are."""
        return self.call(lambda store: store.sync_position())

    def next_counter(self) -> int:
        """Return a number that no request had before."""
        return self.call(lambda store: store.next_counter())

    def events_after(self, incarnation: int, seq: int, limit: int) -> tuple[bytes, ...]:
        """Return own events as they were recorded."""
        return self.call(lambda store: store.events_after(incarnation, seq, limit))

    def hash_at(self, incarnation: int, seq: int) -> str | None:
        """Return the chain hash at a number."""
        return self.call(lambda store: store.hash_at(incarnation, seq))

    def genesis_of(self, incarnation: int) -> str:
        """Return hash 0 of an incarnation."""
        return self.call(lambda store: store.genesis_of(incarnation))

    def parent_of(self, incarnation: int) -> str:
        """Return what an incarnation continues."""
        return self.call(lambda store: store.parent_of(incarnation))

    def grants(self) -> tuple[Signed, ...]:
        """Return every signed grant known here."""
        return self.call(lambda store: store.grants())

    def apply_reply(self, reply: SyncReply) -> Applied:
        """Take in a proved reply, piece by piece: what is recorded meanwhile goes in between."""
        return joined(self._applied(piece) for piece in pieces(reply))

    def _applied(self, piece: Piece) -> Applied:
        return self.call(lambda store: store.apply_piece(piece))

    def rejoin(self, rejoined: Rejoined) -> None:
        """Go on in another incarnation."""
        self.call(lambda store: store.rejoin(rejoined))

    def unsent(self) -> int:
        """Return how many events are not acknowledged."""
        return self.call(lambda store: store.unsent())
