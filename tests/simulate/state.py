"""What a station's memory comes to when its disk is read from the beginning: the same for the same writes, always."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import msgspec

from kiosk.clock import Reading
from kiosk.store.attempts import is_over_here
from sync.protocol import attempts, chain, events, moving, slots, wire
from sync.protocol.attempts import Attempt
from sync.protocol.chain import Head
from sync.protocol.events import AttemptEvent, AttemptTakenOver
from sync.protocol.following import used_up
from sync.protocol.ids import AttemptId, CandidateId, StationId
from sync.protocol.signatures import Signed
from sync.protocol.slots import Rank, Slot
from tests.simulate.disk import Write


@lru_cache(maxsize=20_000)
def decoded(data: bytes) -> events.AnyEvent | events.Unknown:
    """Return an event; the same bytes are read once."""
    return events.decode(data)


@dataclass
class Life:
    """One incarnation: its events and every hash, beginning with genesis."""

    number: int
    parent: str
    hashes: list[bytes]
    events: list[bytes] = field(default_factory=list)

    @property
    def head(self) -> Head:
        return Head(incarnation=self.number, seq=len(self.events), hash=self.hashes[-1].hex())

    def add(self, data: bytes) -> None:
        self.events.append(data)
        self.hashes.append(chain.link(self.hashes[-1], chain.digest(data)))

    def cut(self, seq: int) -> None:
        del self.events[seq:]
        del self.hashes[seq + 1 :]


@dataclass
class Ask:
    """A nonce that was given out."""

    event: events.CodeAsked
    misses: int = 0
    is_used: bool = False


class Lost(Exception):
    """An event does not follow, or what came along with it is not here."""


class State:
    """Everything a station remembers."""

    def __init__(self, station: StationId) -> None:
        self.station = station
        self.lives: dict[int, Life] = {}
        self.acked: dict[int, Head] = {}
        self.epoch, self.cursor, self.standing, self.counter = "", 0, "good", 0
        self.sessions: dict[str, wire.SessionRow] = {}
        self.candidates: dict[str, wire.CandidateRow] = {}
        self.statements: dict[str, wire.StatementRow] = {}
        self.settled: set[str] = set()
        self.receipts: dict[AttemptId, Signed] = {}
        self.inherited: dict[tuple[AttemptId, int], tuple[bytes, ...]] = {}
        self.used: dict[AttemptId, int] = {}
        self.alive: dict[AttemptId, Reading] = {}
        self._clear()

    def _clear(self) -> None:
        self.attempts: dict[AttemptId, Attempt] = {}
        self.ended: dict[AttemptId, int] = {}
        """When attempts ended here first."""
        self.touched: dict[AttemptId, tuple[int, int]] = {}
        self.seen: set[str] = set()
        self.asks: dict[str, Ask] = {}
        self.misses = 0
        self.last_miss = (0, "")
        self.regrants: dict[tuple[CandidateId, int], events.SlotRegranted] = {}

    @property
    def life(self) -> Life:
        """The incarnation that events go to."""
        return self.lives[max(self.lives)]

    # --- writes -------------------------------------------------------------------------------------------------------

    def take(self, write: Write) -> None:
        """Let one write of a whole transaction be known."""
        getattr(self, f"_{write.what}")(write.told)

    def _life(self, told: tuple[int, str]) -> None:
        number, parent = told
        genesis = chain.genesis(self.station, number, parent)
        self.lives.setdefault(number, Life(number, parent, [genesis]))

    def _restarted(self, told: tuple[int, str]) -> None:
        del self.lives[told[0]]
        self.acked.pop(told[0], None)
        self._life(told)

    def _cut(self, told: tuple[int, int]) -> None:
        self.lives[told[0]].cut(told[1])

    def _event(self, told: tuple[int, bytes]) -> None:
        number, data = told
        life = self.lives[number]
        life.add(data)
        self.project((number, len(life.events)), data)

    def _put(self, told: tuple[int, bytes]) -> None:
        """Write an event whose meaning is made again afterwards."""
        self.lives[told[0]].add(told[1])

    def _rebuilt(self, _told: object) -> None:
        self._clear()
        for number in sorted(self.lives):
            for seq, data in enumerate(self.lives[number].events, 1):
                self.project((number, seq), data)

    def _exchange(self, told: tuple[str, int, str]) -> None:
        self.epoch, self.cursor, self.standing = told

    def _ack(self, head: Head) -> None:
        self.acked[head.incarnation] = head

    def _counter(self, told: int) -> None:
        self.counter = told

    def _row(self, row: wire.AnyRow) -> None:
        match row:
            case wire.SessionRow():
                self.sessions[row.session] = row
            case wire.CandidateRow():
                known = self.candidates.get(row.candidate)
                if known is not None and known.slot.generation > row.slot.generation:
                    row = msgspec.structs.replace(row, grant=known.grant)
                self.candidates[row.candidate] = row if known is None else with_slot(row, known.slot)
            case wire.StatementRow():
                said = wire.decode(row.signed.payload, wire.Directive)
                self.statements.setdefault(said.id, row)
            case _:
                pass

    def _receipt(self, told: tuple[AttemptId, Signed]) -> None:
        self.receipts[told[0]] = told[1]

    def _settled(self, told: str) -> None:
        self.settled.add(told)

    def _tick(self, told: tuple[AttemptId, int, Reading]) -> None:
        attempt, used_ms, reading = told
        self.used[attempt] = max(self.used.get(attempt, 0), used_ms)
        self.alive[attempt] = reading

    def _inherited(self, told: tuple[AttemptTakenOver, tuple[bytes, ...]]) -> None:
        self.inherited[told[0].attempt, told[0].fence] = told[1]

    def take_rebuilt(self) -> None:
        """Make what follows from the events again."""
        self._rebuilt(None)

    # --- what events mean ---------------------------------------------------------------------------------------------

    def project(self, place: tuple[int, int], data: bytes) -> None:
        """Take in an event; one that does not follow is set aside."""
        event = decoded(data)
        if event.id in self.seen:
            # It stands in the journal twice and counts once.
            return
        self.seen.add(event.id)
        match event:
            case AttemptEvent():
                try:
                    after = self.after(event)
                except (attempts.IllegalEvent, Lost):
                    return
                self._keep(after, place, event)
            case events.CodeAsked():
                self.asks.setdefault(event.nonce, Ask(event))
            case events.CodeRefused():
                self.misses += 1
                self.last_miss = (event.at.mono_ms, event.at.boot)
                if event.nonce in self.asks:
                    self.asks[event.nonce].misses += 1
            case events.CodeUsed():
                self.misses = 0
                if event.nonce in self.asks:
                    self.asks[event.nonce].is_used = True
            case events.SlotRegranted():
                self.regrants.setdefault((event.candidate, event.generation), event)
            case _:
                pass

    def _keep(self, after: Attempt, place: tuple[int, int], event: AttemptEvent) -> None:
        self.attempts[after.id] = after
        self.touched[after.id] = place
        self.used[after.id] = max(self.used.get(after.id, 0), event.used_ms)
        if after.ended is not None:
            ended_ms = after.ended.best_ms
            self.ended[after.id] = min(ended_ms, self.ended.get(after.id, ended_ms))

    def after(self, event: AttemptEvent) -> Attempt:
        """Return the attempt after an event; raises IllegalEvent and Lost."""
        if isinstance(event, AttemptTakenOver):
            inherited = self.inherited.get((event.attempt, event.fence), ())
            if moving.digest(event.attempt, inherited) != event.digest:
                raise Lost
            begun = attempts.fold(e for data in inherited if isinstance(e := decoded(data), AttemptEvent)).attempt
            return attempts.apply(begun, event)
        return attempts.apply(self.attempts.get(event.attempt), event)

    def running(self) -> Attempt | None:
        """Return the attempt that has not ended here; of several the one that something happened to last."""
        here = [a for a in self.attempts.values() if not is_over_here(a)]
        return max(here, key=lambda a: self.touched[a.id], default=None)

    def used_ms(self, attempt: Attempt) -> int:
        """Return the time used as far as it is on disk."""
        return max(attempt.used_ms, self.used.get(attempt.id, 0))

    def own_slots(self, candidate: CandidateId) -> Iterable[Slot]:
        """Return what the own events say about a slot; an attempt that came back has used it up all the same."""
        for attempt in self.attempts.values():
            if attempt.candidate == candidate:
                yield _slot(attempt)
                if attempt.id in self.ended:
                    yield used_up(attempt.generation, attempt.started.best_ms, self.ended[attempt.id])
        for (who, generation), event in self.regrants.items():
            if who == candidate:
                yield Slot(generation=generation, rank=Rank.AVAILABLE, assigned_ms=event.at.best_ms)

    def candidate(self, candidate: str) -> wire.CandidateRow | None:
        """Return a candidate, the slot as it is known here."""
        row = self.candidates.get(candidate)
        if row is not None:
            for own in self.own_slots(row.candidate):
                row = with_slot(row, own)
        return row


def with_slot(row: wire.CandidateRow, known: Slot) -> wire.CandidateRow:
    """Return the row with the slot joined with another account of it."""
    merged = slots.merge(row.slot, known)
    return row if merged == row.slot else msgspec.structs.replace(row, slot=merged)


def _slot(attempt: Attempt) -> Slot:
    started_ms = attempt.started.best_ms
    if attempt.ended is None:
        return Slot(generation=attempt.generation, rank=Rank.ATTEMPTING, attempting_ms=started_ms)
    ended_ms = attempt.ended.best_ms
    return Slot(generation=attempt.generation, rank=Rank.CONSUMED, attempting_ms=started_ms, consumed_ms=ended_ms)
