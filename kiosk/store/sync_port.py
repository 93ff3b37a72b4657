"""The store as the sync sees it: fits `sync.client.store.SyncStore`."""

from collections.abc import Iterable, Iterator

import msgspec

from kiosk.store.errors import NotEnrolled
from kiosk.store.guarded import GuardedStore, guarded
from kiosk.store.journal import Life
from sync.client.store import Applied, Position, Rejoined
from sync.protocol.ids import AttemptId
from sync.protocol.signatures import Signed
from sync.protocol.wire import Receipt, SyncReply

ROWS_AT_ONCE = 100
"""Rows of one transaction: a center may have thousands, and an answer that is given meanwhile waits for one of them."""


class Piece(msgspec.Struct, frozen=True):
    """Some rows of a reply; the last piece brings what counts only once every row is here.

    A program that ends between two pieces has moved no cursor, so the server tells the rows again, and every row may
    be taken in any number of times.
    """

    rows: tuple[msgspec.Raw, ...]
    reply: SyncReply | None


def pieces(reply: SyncReply) -> Iterator[Piece]:
    """Give a reply in pieces, each small enough for one transaction."""
    rows = reply.rows
    last = max(0, len(rows) - 1) // ROWS_AT_ONCE * ROWS_AT_ONCE
    for start in range(0, last, ROWS_AT_ONCE):
        yield Piece(rows[start : start + ROWS_AT_ONCE], None)
    yield Piece(rows[last:], reply)


def joined(parts: Iterable[Applied]) -> Applied:
    """Return what became of all pieces of a reply."""
    applied = list(parts)
    return Applied(rows=sum(part.rows for part in applied), unknown=sum(part.unknown for part in applied))


class SyncPort(GuardedStore):
    """What goes up, what came down, and how far both ends are. Hashes are hexadecimal."""

    @guarded
    def sync_position(self) -> Position:
        """Return where both ends are."""
        return self._parts.exchange.position()

    @guarded
    def next_counter(self) -> int:
        """Return a number that no request of this station had before, nor has again: the disk knows it is given out."""
        now_ms, exchange = self._clock.wall_ms(), self._parts.exchange
        at_hand = exchange.counter_at_hand(now_ms)
        if at_hand is not None:
            return at_hand
        with self._parts.transaction():
            first, last = exchange.reserve_counters(now_ms)
        return exchange.counters_reserved(first, last)

    @guarded
    def events_after(self, incarnation: int, seq: int, limit: int) -> tuple[bytes, ...]:
        """Return the events after a number, at most `limit`, as they were recorded."""
        return self._parts.journal.after(incarnation, seq, limit)

    @guarded
    def hash_at(self, incarnation: int, seq: int) -> str | None:
        """Return the chain hash at a number (0: genesis), or None where there is no such event."""
        found = self._parts.journal.hash_at(incarnation, seq)
        return None if found is None else found.hex()

    @guarded
    def genesis_of(self, incarnation: int) -> str:
        """Return hash 0 of an incarnation."""
        return self._life(incarnation).genesis.hex()

    @guarded
    def parent_of(self, incarnation: int) -> str:
        """Return the head hash of the incarnation that this one continues, or nothing."""
        return self._life(incarnation).parent

    @guarded
    def grants(self) -> tuple[Signed, ...]:
        """Return the signed grant of every candidate known here that has one."""
        return self._parts.roster.grants()

    def apply_reply(self, reply: SyncReply) -> Applied:
        """Take in a proved reply: all its rows, then cursor, epoch, acknowledged heads and receipts."""
        return joined(self.apply_piece(piece) for piece in pieces(reply))

    @guarded
    def apply_piece(self, piece: Piece) -> Applied:
        """Take in a part of a reply in one transaction, which holds nobody up."""
        with self._parts.transaction():
            taken, unknown = self._parts.roster.take(piece.rows)
            if piece.reply is not None:
                self._parts.roster.clear_gone()
                self._parts.exchange.take(piece.reply)
        return Applied(rows=taken, unknown=unknown)

    @guarded
    def rejoin(self, rejoined: Rejoined) -> None:
        """Make the journal what the server has, go on in a new incarnation, and fold every attempt again.

        Does nothing when it was worked out for other heads than there are now.
        """
        with self._parts.transaction():
            station = self._parts.journal.current().station
            if not self._parts.exchange.rejoin(rejoined, station):
                return
            self._parts.rebuild()
        self._mirror_rest()

    @guarded
    def unsent(self) -> int:
        """Return how many events are not acknowledged."""
        return self._parts.exchange.unsent()

    @guarded
    def standing(self) -> str:
        """Return what the server last said of this station: `good`, `quarantined` or `revoked`."""
        return self._parts.exchange.standing()

    @guarded
    def receipt(self, attempt: AttemptId) -> Receipt | None:
        """Return the server's receipt for an attempt, once it came."""
        return self._parts.exchange.receipt(attempt)

    @guarded
    def is_confirmed(self, attempt: AttemptId) -> bool:
        """Whether the server said that it has every event of an attempt."""
        extent = self._parts.book.extent(attempt)
        return extent is not None and self._parts.exchange.is_acked(*extent.last)

    def _life(self, incarnation: int) -> Life:
        life = self._parts.journal.life(incarnation)
        if life is None:
            raise NotEnrolled(f"incarnation {incarnation}")
        return life
