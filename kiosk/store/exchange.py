"""How far the station knows the server: acknowledged heads, cursor, counter, receipts, the way back after a restore."""

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from kiosk.store.journal import Journal
from kiosk.store.tables import ExchangeTable, ReceiptTable
from sync.client.store import Position, Rejoined
from sync.protocol import wire
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.signatures import Signed

COUNTERS_AHEAD = 10_000
"""Numbers of requests that the disk gives out at once, ten seconds' worth: it does not have to work for each."""


class Exchange:
    """The state of the talk with the server. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, journal: Journal) -> None:
        self._database = database
        self._journal = journal
        self._counter = self._reserved = 0

    def position(self) -> Position:
        """Return where both ends are."""
        match self._database.row("SELECT epoch, cursor, standing FROM exchange"):
            case (str(epoch), int(cursor), str(standing)):
                heads = tuple(life.head for life in self._journal.lives())
                return Position(heads=heads, epoch=epoch, cursor=cursor, acked=self._acked(), standing=standing)
            case _:
                raise StoreDamaged("exchange")

    def unsent(self) -> int:
        """Return how many events the server has not acknowledged."""
        match self._database.row("SELECT coalesce(sum(max(0, seq - acked_seq)), 0) FROM incarnation"):
            case (int(unsent),):
                return unsent
            case _:
                raise StoreDamaged("incarnation")

    def is_acked(self, incarnation: int, seq: int) -> bool:
        """Whether the server said that it has an event."""
        match self._database.row("SELECT acked_seq FROM incarnation WHERE number = ?", (incarnation,)):
            case (int(acked),):
                return acked >= seq
            case _:
                return False

    def counter_at_hand(self, now_ms: int) -> int | None:
        """Return the next request's number if it is one of those that the disk knows to be given out."""
        wanted = max(self._counter + 1, now_ms)
        if not self._counter or wanted > self._reserved:
            return None
        self._counter = wanted
        return wanted

    def reserve_counters(self, now_ms: int) -> tuple[int, int]:
        """Give numbers out, some time's worth at once; return the first and the last: higher than any before.

        They count once the transaction is on disk and `counters_reserved` was told. Also after an old image was
        restored they are higher, because time is.
        """
        match self._database.row("SELECT counter FROM exchange"):
            case (int(before),):
                first = max(before + 1, now_ms)
                self._database.execute_sql("UPDATE exchange SET counter = ?", (first + COUNTERS_AHEAD,))
                return first, first + COUNTERS_AHEAD
            case _:
                raise StoreDamaged("exchange")

    def counters_reserved(self, first: int, last: int) -> int:
        """Hand out of these numbers from now on, and return the first."""
        self._counter, self._reserved = first, last
        return first

    def take(self, reply: wire.SyncReply) -> None:
        """Take in what a reply says about both ends; rows are the roster's."""
        changed = ExchangeTable.update(epoch=reply.epoch, cursor=reply.cursor, standing=reply.standing)
        changed.execute(self._database)
        for head in reply.heads:
            self._ack(head)
        for signed in reply.receipts:
            self._take_receipt(signed)

    def standing(self) -> str:
        """Return what the server last said of this station."""
        match self._database.row("SELECT standing FROM exchange"):
            case (str(standing),):
                return standing
            case _:
                raise StoreDamaged("exchange")

    def receipt(self, attempt: AttemptId) -> wire.Receipt | None:
        """Return the server's receipt for an attempt, once it came."""
        query = ReceiptTable.select(ReceiptTable.signed).where(ReceiptTable.attempt == attempt)
        data = next(self._database.blobs(query), None)
        return None if data is None else wire.decode(wire.decode(data, Signed).payload, wire.Receipt)

    def rejoin(self, rejoined: Rejoined, station: StationId) -> bool:
        """Make the journal what the server has, then go on with what it has not in a new incarnation.

        Returns False, and does nothing, when it was worked out for other heads than there are.
        """
        if rejoined.heads != self.position().heads:
            return False
        for pulled in sorted(rejoined.pulled, key=lambda one: one.after.incarnation):
            number = pulled.after.incarnation
            life = self._journal.life(number)
            if life is None:
                self._journal.begin(station, number, pulled.parent)
            elif not pulled.after.seq and life.genesis.hex() != pulled.after.hash:
                # Two machines of one disk began this incarnation, each after another head.
                self._journal.restart(station, number, pulled.parent)
            self._journal.cut(pulled.after)
            self._journal.add_to(number, pulled.events)
        self._journal.begin(station, rejoined.into, rejoined.parent)
        self._journal.add_to(rejoined.into, rejoined.moved)
        return True

    def _acked(self) -> dict[int, Head]:
        rows = self._database.rows("SELECT number, acked_seq, acked_hash FROM incarnation WHERE acked_seq > 0")
        return {
            number: Head(incarnation=number, seq=seq, hash=known)
            for number, seq, known in rows
            if isinstance(number, int) and isinstance(seq, int) and isinstance(known, str)
        }

    def _ack(self, head: Head) -> None:
        known = self._journal.hash_at(head.incarnation, head.seq)
        if known is None or known.hex() != head.hash:
            # Not an acknowledgement of this journal; what it means is the sync's to find out.
            return
        self._database.execute_sql(
            "UPDATE incarnation SET acked_seq = ?, acked_hash = ? WHERE number = ?",
            (head.seq, head.hash, head.incarnation),
        )

    def _take_receipt(self, signed: Signed) -> None:
        try:
            receipt = wire.decode(signed.payload, wire.Receipt)
        except ProtocolError:
            return
        ReceiptTable.insert(attempt=receipt.attempt, signed=wire.encode(signed)).on_conflict_replace().execute(
            self._database
        )
