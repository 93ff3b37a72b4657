"""A station's memory over a simulated disk: fits `sync.client.store.SyncStore`, and what the exam needs besides."""

from collections.abc import Callable, Sequence

from kiosk.clock import Reading
from sync.client.store import Applied, Position, Rejoined
from sync.protocol import attempts, events, moving, wire
from sync.protocol.attempts import Attempt
from sync.protocol.chain import Head
from sync.protocol.events import AnyEvent, AttemptEvent, AttemptTakenOver
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.moving import Luggage
from sync.protocol.signatures import Signed
from tests.simulate.disk import COMMIT, Disk, Write
from tests.simulate.state import Lost, State, decoded


class NotRecordable(Exception):
    """An event does not follow; nothing was written."""


class SimStore:
    """What it returns from is on the disk."""

    def __init__(self, station: StationId, disk: Disk, wall_ms: Callable[[], int]) -> None:
        self.disk = disk
        self._wall_ms = wall_ms
        disk.recover()
        self.state = read(station, disk)
        self.biggest = 0
        """Writes of the longest transaction that the sync made."""
        self.is_writing = False
        if not self.state.lives:
            self._commit([Write("life", (1, ""))])

    def _commit(self, writes: Sequence[Write]) -> None:
        """Write all or nothing: what is read back without its commit never was."""
        self.is_writing = True
        for write in writes:
            self.disk.write(write)
        self.disk.write(Write(COMMIT))
        self.disk.sync()
        self.is_writing = False
        for write in writes:
            self.state.take(write)

    # --- what happened ------------------------------------------------------------------------------------------------

    def append(self, happened: Sequence[AnyEvent], *, settles: str | None = None) -> list[bytes]:
        """Record events, all or none; raises NotRecordable."""
        self._demand_following(happened)
        raw = [events.encode(event) for event in happened]
        self.append_raw(raw, settles=settles)
        return raw

    def append_raw(self, raw: Sequence[bytes], *, settles: str | None = None) -> None:
        """Record events that are bytes already, also of kinds that this version does not know."""
        writes = [Write("event", (self.state.life.number, data)) for data in raw]
        if settles is not None:
            writes.append(Write("settled", settles))
        self._commit(writes)

    def settle(self, statement: str) -> None:
        """Note that a statement needs no event."""
        self._commit([Write("settled", statement)])

    def tick(self, attempt: AttemptId, used_ms: int, reading: Reading) -> None:
        """Remember the time used between events."""
        self._commit([Write("tick", (attempt, used_ms, reading))])

    def take_over(self, taken: AttemptTakenOver, inherited: Sequence[bytes], *, settles: str | None) -> None:
        """Take an attempt over with all that came along; raises BrokenChain and NotRecordable."""
        moving.demand_inherited(taken, inherited)
        writes = [
            Write("inherited", (taken, tuple(inherited))),
            Write("event", (self.state.life.number, events.encode(taken))),
        ]
        if settles is not None:
            writes.append(Write("settled", settles))
        self._commit(writes)

    def inherit(self, taken: AttemptTakenOver, inherited: Sequence[bytes]) -> None:
        """Keep once more what came along, and fold again."""
        moving.demand_inherited(taken, inherited)
        self._commit([Write("inherited", (taken, tuple(inherited))), Write("rebuilt")])

    def luggage(self, attempt: Attempt) -> Luggage:
        """Return an attempt as another station can take it over."""
        own = [
            (Head(incarnation=n, seq=seq, hash=life.hashes[seq].hex()), data, event)
            for n, life in sorted(self.state.lives.items())
            for seq, data in enumerate(life.events, 1)
            if isinstance(event := decoded(data), AttemptEvent) and event.attempt == attempt.id
        ]
        came = [i for i, (_, _, event) in enumerate(own) if isinstance(event, AttemptTakenOver)]
        if came:
            own = own[came[-1] :]
        first = own[0][2]
        inherited = self.state.inherited[attempt.id, first.fence] if isinstance(first, AttemptTakenOver) else ()
        head, _, last = own[-1]
        return Luggage(
            attempt=attempt.id,
            events=(*inherited, *(data for _, data, _ in own)),
            source=self.state.station,
            head=head,
            last=last.id,
            fence=attempt.fence,
            used_ms=self.state.used_ms(attempt),
        )

    def _demand_following(self, happened: Sequence[AnyEvent]) -> None:
        trial: dict[AttemptId, Attempt] = {}
        try:
            for event in happened:
                match event:
                    case AttemptEvent():
                        known = trial.get(event.attempt) or self.state.attempts.get(event.attempt)
                        trial[event.attempt] = attempts.apply(known, event)
                    case events.CodeUsed():
                        ask = self.state.asks.get(event.nonce)
                        if ask is None or ask.is_used:
                            raise NotRecordable("the nonce is not one to use")
                    case _:
                        pass
        except (attempts.IllegalEvent, Lost) as error:
            raise NotRecordable(str(error)) from error

    # --- the sync's side ----------------------------------------------------------------------------------------------

    def sync_position(self) -> Position:
        state = self.state
        return Position(
            heads=tuple(state.lives[number].head for number in sorted(state.lives)),
            epoch=state.epoch,
            cursor=state.cursor,
            acked={number: head for number, head in state.acked.items() if head.seq},
            standing=state.standing,
        )

    def next_counter(self) -> int:
        counter = max(self.state.counter + 1, self._wall_ms())
        self._commit([Write("counter", counter)])
        return counter

    def leap(self, to: int) -> None:
        """Number later requests above this."""
        self._commit([Write("counter", max(self.state.counter, to))])

    def events_after(self, incarnation: int, seq: int, limit: int) -> tuple[bytes, ...]:
        return tuple(self.state.lives[incarnation].events[seq : seq + limit])

    def hash_at(self, incarnation: int, seq: int) -> str | None:
        life = self.state.lives.get(incarnation)
        return life.hashes[seq].hex() if life is not None and 0 <= seq < len(life.hashes) else None

    def genesis_of(self, incarnation: int) -> str:
        return self.state.lives[incarnation].hashes[0].hex()

    def parent_of(self, incarnation: int) -> str:
        return self.state.lives[incarnation].parent

    def grants(self) -> tuple[Signed, ...]:
        given = (row.grant for row in self.state.candidates.values() if row.grant is not None)
        moves = (row.signed for row in self.state.statements.values() if _is_move(row.signed))
        return (*given, *moves)

    def apply_reply(self, reply: wire.SyncReply) -> Applied:
        rows = [row for raw in reply.rows if (row := wire.decode_row(raw)) is not None]
        writes = [Write("row", row) for row in rows]
        writes.append(Write("exchange", (reply.epoch, reply.cursor, reply.standing)))
        writes += [Write("ack", head) for head in reply.heads if self.hash_at(head.incarnation, head.seq) == head.hash]
        for signed in reply.receipts:
            writes.append(Write("receipt", (wire.decode(signed.payload, wire.Receipt).attempt, signed)))
        self._commit(writes)
        self.biggest = max(self.biggest, len(rows))
        return Applied(rows=len(rows), unknown=len(reply.rows) - len(rows))

    def rejoin(self, rejoined: Rejoined) -> None:
        if rejoined.heads != self.sync_position().heads:
            return
        writes: list[Write] = []
        for pulled in sorted(rejoined.pulled, key=lambda one: one.after.incarnation):
            number = pulled.after.incarnation
            known = self.state.lives.get(number)
            is_other = known is not None and not pulled.after.seq and known.hashes[0].hex() != pulled.after.hash
            writes.append(Write("restarted" if is_other else "life", (number, pulled.parent)))
            writes.append(Write("cut", (number, pulled.after.seq)))
            writes += [Write("put", (number, data)) for data in pulled.events]
        writes.append(Write("life", (rejoined.into, rejoined.parent)))
        writes += [Write("put", (rejoined.into, data)) for data in rejoined.moved]
        writes.append(Write("rebuilt"))
        self.disk.is_mixed = True
        self.disk.reunions += 1
        self._commit(writes)

    def unsent(self) -> int:
        acked = self.state.acked
        return sum(
            max(0, len(life.events) - (acked[number].seq if number in acked else 0))
            for number, life in self.state.lives.items()
        )


def _is_move(signed: Signed) -> bool:
    return wire.decode(signed.payload, wire.Directive).do == "transfer"


def read(station: StationId, disk: Disk) -> State:
    """Return what the disk holds: every whole transaction."""
    state = State(station)
    pending: list[Write] = []
    for write in disk.writes:
        if write.what != COMMIT:
            pending.append(write)
            continue
        for one in pending:
            state.take(one)
        pending.clear()
    return state
