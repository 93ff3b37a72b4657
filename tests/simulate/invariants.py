"""What must always be true, by the numbers of the design: each promise is one check, named in what it says when broken.

1  no started slot becomes attemptable again without a grant of a higher generation
2  what was shown as saved survives kill and power cut, at the exact value
3  what the server acknowledged is never lost, unless server and disk both went back
4  a slot never decreases, unless its replica was put back; at rest all replicas agree
5  attempts, slots and conflicts are a function of the set of events
6  every event is applied exactly once
7  two attempts in one generation of a slot are always a conflict, and none is deleted
8  a fork is always found, and nothing else is taken for one; the events of both sides are kept
9  what is on a disk is whole: chain, numbers, and what follows from the events
10 at rest within a bounded time once the network is whole
11 nobody asks the network while writing; no transaction of the sync is longer than a page
12 no wall clock changes time used or a merge
13 events of unknown kinds go everywhere byte for byte
14 what follows from the events, made again from nothing but them, is the same
15 a code does what it was given for, once, and guessing is slow
16 what moves is moved by a fence that was given once, and counts up to where it was taken over
17 of two stations that claimed a slot only one starts it
18 what people let go by their codes is no stranger's at the server once both journals are there, and goes on once
19 what is written into a section that has closed, or has run out of its time, counts nowhere
"""

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

import msgspec

from sync.protocol import attempts, chain, events, wire
from sync.protocol.attempts import Attempt
from sync.protocol.events import AttemptStarted, AttemptTakenOver
from sync.protocol.ids import AttemptId, ItemId, StationId
from sync.protocol.slots import Rank, Slot
from tests.simulate import doors
from tests.simulate.central import PAGE_OF_ROWS, Server
from tests.simulate.state import Life, decoded
from tests.simulate.store import read
from tests.simulate.tables import Placed, Stream, Tables

if TYPE_CHECKING:
    from tests.simulate.machine import Machine
    from tests.simulate.world import World

LOST_MS = 5_500
MOST_PLAYS = 2
"""Of the recording at the first question."""
"""Time of an attempt that one crash may forget: it is persisted every five seconds."""


class Violation(AssertionError):
    """A promise was broken."""

    def __init__(self, number: int, what: str) -> None:
        super().__init__(f"invariant {number}: {what}")
        self.number = number


def demand(number: int, is_true: bool, what: str) -> None:
    """Raise Violation unless it is true."""
    if not is_true:
        raise Violation(number, what)


@dataclass
class Evidence:
    """What somebody who sees everything knows of the world."""

    sat_ms: dict[AttemptId, int] = field(default_factory=dict)
    """How long an attempt was really on a screen with its clock running."""
    sat_at: dict[AttemptId, set[StationId]] = field(default_factory=dict)
    """On the screens of which stations."""
    slots: dict[str, dict[str, tuple[int, Rank]]] = field(default_factory=dict)
    """The highest state of each slot that a replica ever showed since it was last put back."""
    found_two: set[StationId] = field(default_factory=set)
    """Stations that the server found to be two machines, at any time."""
    reunions: dict[str, int] = field(default_factory=dict)
    """How often a machine's journal was joined with the server's."""
    written: dict[tuple[StationId, int, int], tuple[str, bytes]] = field(default_factory=dict)
    """Who wrote what at a place of a journal first."""
    forks: set[StationId] = field(default_factory=set)
    """Stations of which two machines wrote different events at one place, while both are still there."""
    rewinds: set[StationId] = field(default_factory=set)
    """Stations whose disk was put back or cloned at any time."""
    acked: set[str] = field(default_factory=set)
    """Ids of events that were acknowledged, as far as no backup took them back."""
    was_rewound: bool = False
    """Whether the server was restored at any time."""
    brought: list[tuple[StationId, AttemptTakenOver]] = field(default_factory=list)
    """What went on by a stick, and at which station."""
    looked_at: int = -1

    def sat(self, attempt: AttemptId, station: StationId, length_ms: int) -> None:
        """Count time on a screen."""
        self.sat_at.setdefault(attempt, set()).add(station)
        self.sat_ms[attempt] = self.sat_ms.get(attempt, 0) + length_ms

    def rewound(self, machine: "Machine") -> None:
        """Note that a machine's disk was put back."""
        self.slots.pop(machine.name, None)
        self.rewinds.add(machine.station)
        # What is not on a disk any more tells nobody that there are two.
        self.written = {place: by for place, by in self.written.items() if by[0] != machine.name}

    def cloned(self, first: "Machine") -> None:
        """Note that there are two of a machine from here on."""
        self.rewinds.add(first.station)

    def wrote(self, machine: "Machine") -> None:
        """Note where a machine's last event stands, and whether another machine wrote something else there."""
        life = machine.store.state.life
        if not life.events:
            return
        place, data = (machine.station, life.number, len(life.events)), life.events[-1]
        name, other = self.written.setdefault(place, (machine.name, data))
        if other != data and name != machine.name:
            self.forks.add(machine.station)

    def server_rewound(self, server: Server) -> None:
        """Note that the server was put back."""
        self.slots.pop("server", None)
        self.acked &= set(server.tables.stored)
        self.was_rewound = True
        self.looked_at = -1


# --- at every moment --------------------------------------------------------------------------------------------------


def watch(world: "World", machine: "Machine") -> None:
    """Look at a machine, and at the server, after something happened."""
    evidence = world.evidence
    if machine.is_up:
        state = machine.store.state
        if machine.disk.reunions != evidence.reunions.get(machine.name, 0):
            # Its past is another one now, as the server has it.
            evidence.reunions[machine.name] = machine.disk.reunions
            evidence.slots.pop(machine.name, None)
        for candidate in state.candidates:
            row = state.candidate(candidate)
            if row is not None:
                _rises(world, machine.name, candidate, row.slot)
        demand(11, not machine.remote.asked_while_writing, f"{machine.name} asked the network while it was writing")
        demand(11, machine.store.biggest <= PAGE_OF_ROWS, f"{machine.name} took {machine.store.biggest} rows at once")
        _acknowledged(world, machine)
        evidence.wrote(machine)
    if world.server.tables.position != evidence.looked_at:
        evidence.looked_at = world.server.tables.position
        for candidate, profile in world.server.tables.profiles.items():
            _rises(world, "server", candidate, profile.slot)
    for station, seat in world.server.tables.seats.items():
        if seat.standing != "good":
            evidence.found_two.add(station)


def _rises(world: "World", replica: str, candidate: str, slot: Slot) -> None:
    seen = world.evidence.slots.setdefault(replica, {})
    before = seen.get(candidate, (0, Rank.NO_SLOT))
    now = slot.generation, slot.rank
    if now == before:
        return
    if now < before:
        number = 1 if slot.rank is Rank.AVAILABLE and before[1] > Rank.AVAILABLE else 4
        raise Violation(number, f"{replica}: the slot of {candidate} went from {before} to {now}")
    demand(4, slot.is_whole, f"{replica}: the slot of {candidate} is not whole: {slot}")
    if slot.generation and slot.generation != before[0]:
        known = slot.generation == 1 or (candidate, slot.generation) in world.granted()
        demand(1, known, f"{replica}: nobody made generation {slot.generation} of {candidate}")
    seen[candidate] = now


def _acknowledged(world: "World", machine: "Machine") -> None:
    report = machine.report
    if report is None or not report.confirmed:
        return
    machine.report = None
    for number, head in machine.store.state.acked.items():
        life = machine.store.state.lives.get(number)
        if life is not None:
            world.evidence.acked |= {decoded(data).id for data in life.events[: head.seq]}


def after_start(machine: "Machine") -> None:
    """Look at a machine that was just started."""
    state = machine.store.state
    for life in state.lives.values():
        demand(9, len(life.hashes) == len(life.events) + 1, f"{machine.name}: numbers with a gap")
        proved = chain.extend(life.hashes[0], life.events)
        demand(9, proved == life.hashes[-1], f"{machine.name}: the chain of incarnation {life.number} does not verify")
    _saved(machine)
    again = read(machine.station, machine.disk)
    again.take_rebuilt()
    demand(9, again.attempts == state.attempts, f"{machine.name}: attempts are not what the events say")
    demand(9, again.regrants == state.regrants, f"{machine.name}: slots given anew are not what the events say")


def _saved(machine: "Machine") -> None:
    state = machine.store.state
    kept = {data for life in state.lives.values() for data in life.events}
    for data in machine.disk.saved:
        demand(2, data in kept, f"{machine.name}: lost what it had shown as saved: {data[:90]!r}")
    for data in machine.disk.in_flight:
        # It reached the disk although nobody was told so.
        event = decoded(data)
        if data in kept and isinstance(event, events.ItemResponded):
            machine.disk.values[event.attempt, event.item] = event.values
    machine.disk.in_flight = []
    for one in state.attempts.values():
        for name, plays in one.plays.items():
            demand(2, plays.started <= MOST_PLAYS, f"{machine.name}: {name} was played {plays.started} times")
    for (attempt, item), values in machine.disk.values.items():
        known = state.attempts.get(AttemptId(attempt))
        if known is None or machine.disk.is_mixed:
            continue
        given = next(iter(known.responses.get(ItemId(item), {}).values()), None)
        demand(2, given == values, f"{machine.name}: {attempt} {item} was saved as {values}, is {given}")


# --- at rest ----------------------------------------------------------------------------------------------------------


def is_quiet(world: "World") -> bool:
    """Whether nothing is under way any more."""
    tables = world.server.tables
    return all(
        machine.is_up
        and machine.store.unsent() == 0
        and (machine.store.state.epoch, machine.store.state.cursor) == (tables.epoch, tables.position)
        for machine in world.machines
    )


def at_rest(world: "World") -> None:
    """Look at everything once the network is whole and nobody does anything."""
    for machine in world.machines:
        state = machine.store.state
        tables = world.server.tables
        told = f"{machine.name}: {machine.store.unsent()} unsent, at {state.epoch} {state.cursor} of {tables.position}"
        is_there = (state.epoch, state.cursor) == (tables.epoch, tables.position)
        demand(10, machine.store.unsent() == 0 and is_there, told)
    _nothing_lost(world)
    _agreed(world)
    _once(world)
    _conflicts(world)
    _forks(world)
    _times(world)
    _codes(world)
    _made_again(world)
    _moved(world)
    _brought(world)
    _claims(world)
    _late(world)
    for machine in world.machines:
        after_start(machine)


def _nothing_lost(world: "World") -> None:
    tables = world.server.tables
    there = {name: tables.streams[at[0]][at[1]].events[at[2] - 1] for name, at in tables.stored.items()}
    for machine in world.machines:
        for life in machine.store.state.lives.values():
            for seq, data in enumerate(life.events, 1):
                name = decoded(data).id
                demand(3, name in there, f"{machine.name} {life.number}/{seq} ({name}) never reached the server")
                demand(13, there[name] == data, f"{machine.name} {life.number}/{seq} has other bytes at the server")
        for number, head in machine.store.state.acked.items():
            stream = tables.streams[machine.station].get(number)
            is_true = not head.seq or (
                stream is not None and head.seq < len(stream.hashes) and stream.hashes[head.seq] == head.hash
            )
            demand(3, is_true, f"{machine.name}: {number}/{head.seq} is acknowledged, and not what is there")
    lost = sorted(world.evidence.acked - set(there))
    demand(3, not lost, f"acknowledged and lost: {lost[:5]}")


def _agreed(world: "World") -> None:
    left = _left(world)
    for machine in world.machines:
        for candidate in machine.store.state.candidates:
            row = machine.store.state.candidate(candidate)
            ours = world.server.tables.profiles[row.candidate].slot if row else None
            if row is None or ours is None or candidate in left:
                continue
            if world.evidence.was_rewound and world.evidence.rewinds and row.slot.rank > ours.rank:
                # Server and disk both went back: nobody has the events any more, this station only heard of them.
                continue
            same = (row.slot.generation, row.slot.rank) == (ours.generation, ours.rank)
            demand(4, same, f"{machine.name}: {candidate} is {_shown(row.slot)}, at the server {_shown(ours)}")


def _left(world: "World") -> set[str]:
    """Candidates of whom a station that never had their attempt wrote: its own story counts nowhere else."""
    projection = world.server.projection
    return {
        record.attempt.candidate
        for attempt, record in world.server.tables.records.items()
        if projection.sorted_out(attempt).strange
    }


def _shown(slot: Slot) -> str:
    return f"{slot.state} {slot.generation}"


def _once(world: "World") -> None:
    tables = world.server.tables
    demand(6, len(tables.rows) == len(set(tables.rows)), "an event was applied twice")
    demand(6, set(tables.rows) == set(tables.stored), "what was applied is not what is stored")
    written = sum(len(stream.events) for streams in tables.streams.values() for stream in streams.values())
    demand(6, written == len(tables.stored) + len(tables.repeated), "an event is neither stored nor a repetition")
    for station, streams in tables.streams.items():
        for number, stream in streams.items():
            genesis = chain.genesis(station, number, stream.parent)
            proved = chain.extend(genesis, stream.events).hex()
            demand(6, proved == stream.hashes[-1], f"the chain of {station} {number} does not verify at the server")
    for machine in world.machines:
        for attempt in machine.store.state.attempts.values():
            _each_decision_once(world, machine.name, attempt)
    for record in tables.records.values():
        _each_decision_once(world, "server", record.attempt)


def _each_decision_once(world: "World", where: str, attempt: Attempt) -> None:
    """Look at what was given from afar: wherever the attempt went, whatever disk was put back or cloned."""
    given = [a.order for a in attempt.adjustments if a.by == "central"]
    demand(6, len(given) == len(set(given)), f"{where}: {attempt.id} was given something twice: {given}")
    strange = set(given) - world.server.decided
    demand(6, not strange, f"{where}: {attempt.id} was given what nobody decided: {strange}")


def _conflicts(world: "World") -> None:
    tables = world.server.tables
    expected: dict[tuple[str, int], set[str]] = {}
    for attempt, placed in tables.placed.items():
        starts = [one.event for one in placed if isinstance(one.event, AttemptStarted)]
        if starts:
            expected.setdefault((starts[0].candidate, starts[0].generation), set()).add(attempt)
    found = {slot: set(several) for slot, several in world.server.projection.rivals().items()}
    wanted = {slot: several for slot, several in expected.items() if len(several) > 1}
    demand(7, found == wanted, f"conflicts are {found}, should be {wanted}")
    for machine in world.machines:
        for attempt in machine.store.state.attempts:
            demand(7, attempt in tables.records, f"{attempt} of {machine.name} is not at the server")
    _started_again(world, expected)


def _started_again(world: "World", attempts: dict[tuple[str, int], set[str]]) -> None:
    for slot, several in attempts.items():
        for station in world.server.tables.seats:
            if station in world.evidence.rewinds:
                continue
            own = [name for name in several if world.server.projection.begun_at(name) == station]
            demand(1, len(own) <= 1, f"{station} started {slot} again: {own}")


def _forks(world: "World") -> None:
    alone = sorted(world.evidence.found_two - world.evidence.rewinds)
    demand(8, not alone, f"taken for two machines, and was one: {alone}")
    for station in world.evidence.forks:
        demand(8, station in world.evidence.found_two, f"two machines are {station}, and nobody noticed")


def _times(world: "World") -> None:
    for machine in world.machines:
        for attempt in machine.store.state.attempts.values():
            sat_ms = world.evidence.sat_ms.get(attempt.id, 0)
            used_ms = machine.store.state.used_ms(attempt)
            told = f"{machine.name}: {attempt.id} used {used_ms} ms, was on a screen for {sat_ms}"
            demand(12, used_ms <= sat_ms + 50, told)
            stations = world.evidence.sat_at.get(attempt.id, set()) | world.stations_of(attempt.id)
            if machine.station in world.evidence.rewinds or len(stations) > 1:
                continue
            crashes = machine.boots + machine.restarts
            demand(12, used_ms >= sat_ms - LOST_MS * crashes, told)


def _codes(world: "World") -> None:
    used: dict[str, list[events.CodeUsed]] = {}
    for station, streams in world.server.tables.streams.items():
        for stream in streams.values():
            for data in stream.events:
                event = decoded(data)
                if isinstance(event, events.CodeUsed) and station not in world.evidence.rewinds:
                    used.setdefault(event.nonce, []).append(event)
    for nonce, several in used.items():
        demand(15, len({event.id for event in several}) == 1, f"the code for {nonce} was used {len(several)} times")
        given = world.desk.given.get(nonce, [])
        for event in several:
            who = {
                one.by
                for one in given
                if one.asked.action == event.action and one.asked.minutes * 60_000 == event.amount_ms
            }
            names = {event.by, event.approved_by} - {""}
            demand(15, names <= who, f"{nonce} did {event.action} for {names}, was given for {given}")
    station_of = {machine.name: machine.station for machine in world.machines}
    for name, typed in world.desk.guesses.items():
        if station_of[name] in world.evidence.rewinds:
            continue  # whoever puts a disk back takes its memory of guesses away too
        for early, late in zip(typed, typed[world.desk.most :], strict=False):
            demand(
                15,
                late - early >= world.desk.least_ms,
                f"{name}: guessed {world.desk.most + 1} times in {late - early} ms",
            )


def _made_again(world: "World") -> None:
    projection = world.server.projection
    for attempt, record in world.server.tables.records.items():
        again = projection.whole(attempt)
        demand(14, again is not None and again.attempt == record.attempt, f"{attempt} made again is another one")
        demand(14, again is not None and again.station == record.station, f"{attempt} made again is elsewhere")
    for machine in world.machines:
        state, again_state = machine.store.state, read(machine.station, machine.disk)
        demand(14, again_state.attempts == state.attempts, f"{machine.name}: the disk tells other attempts")
        demand(14, again_state.asks == state.asks, f"{machine.name}: the disk tells other codes")
        told = {
            event.attempt
            for life in state.lives.values()
            for data in life.events
            if isinstance(event := decoded(data), AttemptStarted)
        }
        demand(14, told <= set(state.attempts), f"{machine.name}: of its attempts only {set(state.attempts)} are known")
    _in_any_order(world)


def _in_any_order(world: "World") -> None:
    """Take all events in once more: other stations first, other pieces, pieces twice."""
    tables = world.server.tables
    random = Random(world.seed)
    other = Server(policy=world.server.policy, now_ms=world.now_ms)
    other.tables = Tables(
        seats=dict(tables.seats),
        streams={station: {} for station in tables.streams},
        claims=[*tables.claims],
        profiles=world.server.only_granted(),
    )
    left = {
        (station, number): stream
        for station, streams in tables.streams.items()
        for number, stream in streams.items()
        if stream.events
    }
    since = dict.fromkeys(left, 0)
    while left:
        key = random.choice(sorted(left))
        stream, begin = left[key], since[key]
        end = begin + random.randint(1, 40)
        batch = _piece(stream, max(0, begin - random.randint(0, 3)), end)
        for _ in range(random.choice((1, 1, 2))):
            other.take(key[0], batch, [])
        since[key] = end
        if end >= len(stream.events):
            del left[key]
    _same_tables(world, other)


def _same_tables(world: "World", other: Server) -> None:
    tables = world.server.tables
    doubtful = {_attempt_of(tables, at) for at in tables.repeated} | _of_two(world)
    for attempt, record in tables.records.items():
        again = other.tables.records.get(attempt)
        if attempt in doubtful:
            continue
        demand(5, again is not None, f"{attempt} is not there when events come in another order")
        if again is not None:
            demand(5, again.attempt == record.attempt, f"{attempt} is another one when events come in another order")
            demand(
                5,
                again.stations == record.stations or len(record.stations) < 2,
                f"{attempt} is elsewhere in another order",
            )
    demand(5, other.projection.rivals() == world.server.projection.rivals(), "conflicts depend on the order")
    for candidate, profile in tables.profiles.items():
        # Whatever of an attempt follows and whatever does not: its ends are the same.
        again_slot = other.tables.profiles[candidate].slot
        demand(5, again_slot == profile.slot, f"{candidate}: {profile.slot}, in another order {again_slot}")


def _of_two(world: "World") -> set[str]:
    """Attempts that two machines of one identity wrote at once, so that not all of it follows: people decide."""
    projection = world.server.projection
    return {
        attempt
        for attempt, record in world.server.tables.records.items()
        if record.station in world.evidence.rewinds
        and attempts.fold(one.event for one in projection.sorted_out(attempt).counted).illegal
    }


def _attempt_of(tables: Tables, at: tuple[StationId, int, int]) -> str:
    event = decoded(tables.streams[at[0]][at[1]].events[at[2] - 1])
    return str(getattr(event, "attempt", None) or "")


def _moved(world: "World") -> None:
    projection = world.server.projection
    for attempt, record in world.server.tables.records.items():
        order = projection.sorted_out(attempt)
        given = world.given_fences(record.attempt.candidate, record.attempt.generation)
        for stay in order.stays[1:]:
            demand(16, (stay.station, stay.fence) in given, f"{attempt} is at {stay.station} by a fence nobody gave")
        fences = [stay.fence for stay in order.stays]
        demand(16, fences == sorted(fences), f"{attempt} went back to a lower fence: {fences}")
        late = {one.event.id for one in order.late}
        demand(16, not late & {one.event.id for one in order.counted}, f"{attempt}: late writes count")
        for one in order.counted:
            if isinstance(one.event, AttemptTakenOver):
                _cut_right(attempt, one.event, order.counted)


def _brought(world: "World") -> None:
    """Look at every attempt that went on by a stick, where no disk was put back and no clone took it once more."""
    if world.evidence.was_rewound or world.evidence.rewinds:
        return
    several = {(taken.attempt, taken.fence) for _, taken in world.evidence.brought}
    demand(18, len(several) == len(world.evidence.brought), "an attempt went on twice under one fence")
    for station, taken in world.evidence.brought:
        order = world.server.projection.sorted_out(taken.attempt)
        strangers = {one.event.id for one in order.strange}
        demand(18, taken.id not in strangers, f"{taken.attempt} went on at {station} by a code, and nobody believes it")
        seats = [stay.station for stay in order.stays if stay.fence == taken.fence]
        demand(18, seats in ([station], []), f"{taken.attempt} is at {seats} under the fence of {station}")


def _claims(world: "World") -> None:
    holders: dict[tuple[str, int], StationId] = {}
    for candidate, _, station, fence in sorted(world.server.fences):
        other = holders.setdefault((candidate, fence), station)
        demand(16, other == station, f"fence {fence} of {candidate} was given to {other} and {station}")
    if world.evidence.was_rewound:
        return
    starts: dict[tuple[str, int], events.AttemptStarted] = {}
    for placed in world.server.tables.placed.values():
        for one in placed:
            if isinstance(one.event, AttemptStarted) and one.event.fence:
                slot = one.event.candidate, one.event.generation
                first = starts.setdefault(slot, one.event)
                same = first.attempt == one.event.attempt or one.station in world.evidence.rewinds
                demand(17, same, f"{slot} was claimed and started as {first.attempt} and {one.event.attempt}")


def _late(world: "World") -> None:
    """What a program slips into a section that is over counts where only one disk told of the attempt."""
    for attempt, record in world.server.tables.records.items():
        given = {values for one in record.attempt.responses.values() for values in one.values()}
        wrote = {(one.station, one.incarnation) for one in world.server.tables.placed.get(attempt, ())}
        if len(wrote) == 1:
            demand(19, doors.LATE not in given, f"{attempt}: an answer counts that came after its section was over")


def _cut_right(attempt: str, taken: AttemptTakenOver, counted: tuple[Placed, ...]) -> None:
    ids = [one.event.id for one in counted]
    before = ids[: ids.index(taken.id)]
    demand(
        16,
        bool(before) and before[-1] == taken.last,
        f"{attempt}: what counts before {taken.id} is not what came along",
    )


# --- pieces -----------------------------------------------------------------------------------------------------------


def batch_of(life: Life, since: int) -> wire.Batch:
    """Return everything after a number as one batch."""
    raws = tuple(msgspec.Raw(data) for data in life.events[since:])
    prev = life.hashes[since].hex()
    return wire.Batch(incarnation=life.number, since=since, prev=prev, events=raws, parent=life.parent)


def _piece(stream: Stream, begin: int, end: int) -> wire.Batch:
    raws = tuple(msgspec.Raw(data) for data in stream.events[begin:end])
    return wire.Batch(
        incarnation=stream.incarnation, since=begin, prev=stream.hashes[begin], events=raws, parent=stream.parent
    )
