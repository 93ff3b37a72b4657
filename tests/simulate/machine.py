"""A station: a disk, clocks, the real engine, and the rules of the exam as the program asks them."""

from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from msgspec.structs import replace

from kiosk.clock import Reading
from kiosk.exam import breaks, entry, resuming
from kiosk.exam import moving as leaving_and_coming
from kiosk.exam.entry import Admitted, Situation
from kiosk.exam.obeying import Stamp
from kiosk.exam.playing import Act, told
from kiosk.exam.refusals import Refused as Stopped
from kiosk.exam.route import Route
from kiosk.exam.sitting import Sitting, started
from kiosk.store.attempts import is_over_here
from sync.client.engine import Report, SyncEngine
from sync.client.errors import ClientError, Refused
from sync.protocol import bundled_move, moving, wire
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, fold
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import (
    AttemptId,
    CandidateId,
    EventId,
    ItemId,
    PackageHash,
    RecordingId,
    ResponseId,
    StationId,
)
from sync.protocol.moving import Luggage
from sync.protocol.paper import (
    Choice,
    ChoiceInteraction,
    InteractionBlock,
    Item,
    Paper,
    RecordingBlock,
    Section,
    TestPart,
)
from sync.protocol.plays import UNPLAYED
from sync.protocol.recordings import Recording
from sync.protocol.signatures import FENCE
from tests.simulate.disk import Disk
from tests.simulate.network import Network, Remote
from tests.simulate.state import decoded
from tests.simulate.store import NotRecordable, SimStore

BOOT_MS = 20_000
TICK_MS = 5_000
CHOICES = ("a", "b", "c", "d")
ITEMS = tuple(ItemId(f"i{n}") for n in range(4))
PACKAGE = PackageHash("0" * 64)
RESPONSE = ResponseId("R")


SOUND = Recording(
    id=RecordingId("bell"), media=f"{0:064x}.wav", kind="audio", length_ms=6_400, max_plays=2, name="A bell"
)
"""What is heard at the first question: twice, and no third time, whatever dies."""


def _item(name: ItemId) -> Item:
    choices = tuple(Choice(id=c, html=c) for c in CHOICES)  # type: ignore[arg-type]  # short ids are ids
    asked = ChoiceInteraction(response=RESPONSE, choices=choices)
    heard = (RecordingBlock(recording=SOUND),) if name == ITEMS[0] else ()
    return Item(id=name, title=name, body=(*heard, InteractionBlock(interaction=asked)))


PAPER = Paper(
    id="paper",
    title="Paper",
    languages=("en",),
    parts=(TestPart(id="part", sections=(Section(id="one", title="One", items=ITEMS),)),),
    items={name: _item(name) for name in ITEMS},
)
ROUTE = Route(PAPER, "5eed")


class Surroundings(Protocol):
    """What a machine is in."""

    network: Network
    random: Random
    route: Route
    """The way through the paper in this world."""

    def now_ms(self) -> int: ...

    def new_name(self, kind: str) -> str: ...

    def note(self, what: str) -> None: ...

    def recovered(self, machine: "Machine") -> None:
        """Look at a machine that was just started again."""


@dataclass
class Seat:
    """An attempt on the screen, and since when its time counts."""

    attempt: AttemptId
    base_ms: int
    since_ms: int
    """By the monotonic clock."""


@dataclass
class Machine:
    """One machine of one identity; a clone is another machine of the same."""

    name: str
    station: StationId
    world: Surroundings
    disk: Disk = field(default_factory=Disk)
    wall_offset_ms: int = 0
    boots: int = 0
    is_up: bool = False

    def __post_init__(self) -> None:
        self.booted_ms = self.slept_ms = 0
        self.restarts = 0
        self.rounds = 0
        self.due_ms = 0
        self.is_asleep = False
        self.seat: Seat | None = None
        self.known_server: tuple[int, int] | None = None
        self.report: Report | None = None

    # --- clocks -------------------------------------------------------------------------------------------------------

    def wall_ms(self) -> int:
        return self.world.now_ms() + self.wall_offset_ms

    def mono_ms(self) -> int:
        return self.world.now_ms() - self.booted_ms - self.slept_ms

    @property
    def boot_name(self) -> str:
        return f"{self.name}-{self.boots}"

    def is_due(self, now_ms: int) -> bool:
        """Whether it talks to the server now."""
        return self.is_up and self.due_ms <= now_ms

    @property
    def now_ms(self) -> int:
        """The best guess of the time."""
        if self.known_server is None:
            return self.wall_ms()
        server_ms, mono_ms = self.known_server
        return server_ms + self.mono_ms() - mono_ms

    def moment(self) -> ev.Moment:
        return ev.Moment(
            wall_ms=self.wall_ms(),
            mono_ms=self.mono_ms(),
            boot=self.boot_name,
            server_ms=None if self.known_server is None else self.now_ms,
        )

    def reading(self) -> Reading:
        return Reading(self.wall_ms(), self.mono_ms(), self.boot_name)

    # --- life ---------------------------------------------------------------------------------------------------------

    def boot(self, *, restart: bool = True) -> None:
        """Start the machine, or only the program, and go on with what was running."""
        if restart:
            self.boots += 1
            self.booted_ms, self.slept_ms = self.world.now_ms(), 0
            self.known_server = None
        else:
            self.restarts += 1
        self.world.note(f"{self.name} starts{'' if restart else ' again, the program only'}")
        self.store = SimStore(self.station, self.disk, self.wall_ms)
        self.remote = Remote(self.name, self.station, self.world.network, self.store)
        self.engine = SyncEngine(self.store, self.remote, now=self._now, random=self.world.random)
        self.is_up = True
        self.due_ms = self.world.now_ms() + 500
        self.world.recovered(self)
        self.store.append((ev.StationStarted(id=self.new_id(), at=self.moment(), program="0.1", schema=1),))
        self._resume()

    def end(self, *, power: bool) -> None:
        """Lose the power, or only the program."""
        self.is_up, self.seat = False, None
        if power:
            self.disk.cut_power(self.world.random)
        else:
            self.disk.kill()
        self.world.note(f"{self.name} {'loses its power' if power else 'is killed'}")

    def sync(self) -> None:
        """Talk to the server once, and act on what is new."""
        self.engine._size.limit = self.world.random.choice((2, 3, 5, 1_000))
        self.report = report = self.engine.once()
        self.due_ms = self.world.now_ms() + report.next_in_ms
        error = "" if report.error is None else f", {type(report.error).__name__}"
        self.world.note(
            f"{self.name} syncs: sent {report.sent}, confirmed {report.confirmed}, unsent {report.unsent},"
            f" {report.finding}, {report.standing}{error}; again in {report.next_in_ms}"
        )
        if report.error is None:
            self.known_server = report.server_now_ms, self.mono_ms()
        self.obey()
        self._note_superseded()
        self.inherit_again()

    def _now(self) -> wire.Now:
        return wire.Now(wall_ms=self.wall_ms(), mono_ms=self.mono_ms(), boot=self.boot_name)

    # --- the exam -----------------------------------------------------------------------------------------------------

    @property
    def attempt(self) -> Attempt | None:
        """The attempt on the screen."""
        return None if self.seat is None else self.store.state.attempts.get(self.seat.attempt)

    def used_ms(self) -> int:
        """The time that the attempt on the screen has used."""
        seat, attempt = self.seat, self.attempt
        if seat is None or attempt is None:
            return 0
        running = self.mono_ms() - seat.since_ms if attempt.state is AttemptState.ACTIVE else 0
        return max(seat.base_ms + running, self.store.state.used_ms(attempt))

    def stand_still(self) -> None:
        """Let no time count: what is on the screen is not running."""
        if self.seat is not None:
            self.seat.since_ms = self.mono_ms()

    def tick(self) -> None:
        """Persist the time used."""
        if self.seat is not None and self.attempt is not None:
            used_ms = self.used_ms()
            self.store.tick(self.seat.attempt, used_ms, self.reading())
            self._count(used_ms)

    def enter(self, candidate: CandidateId) -> None:
        """Let a candidate sign in: start, or go on."""
        if self.attempt is not None:
            return
        running = self.store.state.running()
        row = self.store.state.candidate(candidate)
        if row is None:
            return
        session = self.store.state.sessions.get(row.session)
        standing = self.store.state.standing
        found = entry.enter(
            row, session, Situation(station=self.station, now_ms=self.now_ms, running=running, standing=standing)
        )
        if isinstance(found, Stopped):
            self.world.note(f"{self.name}: {candidate} may not start: {found.reason}")
            return
        if found.resumes is None and running is None:
            self._claim_and_start(found)

    def _claim_and_start(self, admitted: Admitted) -> None:
        row = admitted.candidate
        fence = 0
        if admitted.session.policy.claim_online:
            try:
                reply = self.remote.claim(wire.ClaimRequest(candidate=row.candidate, generation=row.slot.generation))
                fence = self.remote.proved(FENCE, reply.fence, wire.Fence).fence
            except Refused as refused:
                self.world.note(f"{self.name}: {row.candidate} is not started: {refused.code}")
                return
            except ClientError:
                if not entry.may_start_offline(row, admitted.session, self.station):
                    return
        event = replace(
            started(admitted, PAPER, package=PACKAGE, fence=fence, at=self.moment()),
            id=self.new_id(),
            attempt=AttemptId(self.world.new_name("attempt-")),
            seed="5eed",
        )
        self.record(event)
        self.seat = Seat(event.attempt, 0, self.mono_ms())
        self.world.note(
            f"{self.name}: {row.candidate} starts {event.attempt}, generation {event.generation}, fence {fence}"
        )

    def answer(self, item: ItemId, choice: str) -> None:
        """Answer a question; shown as saved when this returns."""
        sitting = self.sitting()
        if sitting is None:
            return
        event = sitting.respond(item, RESPONSE, (choice,) if choice else (), self.stamp())
        self.record(event)

    def visit(self, item: ItemId) -> None:
        sitting = self.sitting()
        if sitting is not None:
            self.record(sitting.visit(item, self.stamp()))
            self._listen(item)

    def _listen(self, item: ItemId) -> None:
        """A play begins where one may, and comes to its end at the next visit."""
        sitting = self.sitting()
        if sitting is None or not PAPER.items[item].recordings:
            return
        is_open = sitting.attempt.plays.get(SOUND.id, UNPLAYED).is_open
        event = told(sitting.attempt, SOUND, item, Act.FINISHED if is_open else Act.START, self.stamp())
        if event is not None:
            self.record(event)

    def mark(self, item: ItemId, marked: bool) -> None:
        sitting = self.sitting()
        if sitting is not None:
            self.record(sitting.mark(item, marked, self.stamp()))

    def submit(self) -> None:
        sitting = self.sitting()
        if sitting is not None:
            self.record(sitting.submit(self.stamp()))
            self.world.note(f"{self.name}: {sitting.attempt.id} is submitted")
            self.seat = None

    def sitting(self) -> Sitting | None:
        """Return the attempt on the screen, if anything can be done in it."""
        attempt = self.attempt
        if attempt is None or attempt.state is not AttemptState.ACTIVE:
            return None
        return Sitting(attempt, self.world.route)

    def stamp(self) -> Stamp:
        return Stamp(self.used_ms(), self.moment())

    def record(self, *happened: ev.AnyEvent, settles: str | None = None) -> None:
        """Record events under names of this world; what is told as saved is remembered as evidence."""
        named = [replace(event, id=self.new_id()) for event in happened]
        self.disk.in_flight = [ev.encode(event) for event in named]
        raw = self.store.append(named, settles=settles)
        self.disk.in_flight = []
        self.disk.saved += raw
        for event in named:
            if isinstance(event, ev.ItemResponded):
                self.disk.values[event.attempt, event.item] = event.values
        last = named[-1]
        is_here = isinstance(last, ev.AttemptEvent) and self.seat is not None and last.attempt == self.seat.attempt
        self._count(last.used_ms if isinstance(last, ev.AttemptEvent) and is_here else None)

    def _count(self, used_ms: int | None) -> None:
        """Begin to count anew from what is on disk now."""
        if self.seat is not None and used_ms is not None:
            self.seat.base_ms, self.seat.since_ms = used_ms, self.mono_ms()

    def new_id(self) -> EventId:
        return EventId(self.world.new_name("event-"))

    # --- going on -----------------------------------------------------------------------------------------------------

    def _resume(self) -> None:
        attempt = self.store.state.running()
        if attempt is None:
            return
        session = self.store.state.sessions.get(attempt.session)
        if session is None:
            return
        used_ms = self.store.state.used_ms(attempt)
        last = self._last_alive(attempt)
        gap, taken = resuming.gap_since(last, self.reading()), attempt.on_break
        gap = gap if taken is None else breaks.gap_outside(taken, last, gap)
        stamp = Stamp(used_ms, self.moment())
        way = resuming.way_on(replace(attempt, used_ms=used_ms), session.policy, gap)
        self.world.note(f"{self.name}: {attempt.id} goes on {way} after a gap of {gap.length_ms}")
        match way:
            case resuming.Way.BY_ITSELF:
                self.record(ev.AttemptResumed(at=stamp.at, attempt=attempt.id, used_ms=used_ms, gap_ms=gap.length_ms))
                self.seat = Seat(attempt.id, used_ms, self.mono_ms())
            case resuming.Way.STAYS_PAUSED | resuming.Way.STAYS_ON_BREAK:
                self.seat = Seat(attempt.id, used_ms, self.mono_ms())
            case resuming.Way.TIME_UP:
                self.record(Sitting(attempt, ROUTE).time_out(stamp))
            case resuming.Way.BY_ADMIN:
                if attempt.state is not AttemptState.INTERRUPTED:
                    self.record(
                        ev.AttemptInterrupted(
                            at=stamp.at, attempt=attempt.id, used_ms=used_ms, why="gap", gap_ms=gap.length_ms
                        )
                    )
                self.seat = Seat(attempt.id, used_ms, self.mono_ms())

    def _last_alive(self, attempt: Attempt) -> Reading:
        last = Reading(attempt.last.wall_ms, attempt.last.mono_ms, attempt.last.boot)
        ticked = self.store.state.alive.get(attempt.id)
        if ticked is None:
            return last
        if ticked.boot == last.boot:
            return max(ticked, last, key=lambda reading: reading.mono_ms)
        return max(ticked, last, key=lambda reading: reading.wall_ms)

    # --- what was decided elsewhere -----------------------------------------------------------------------------------

    def obey(self) -> None:
        """Carry out what was decided about attempts here."""
        waiting = [
            (row.pos, key, row)
            for key, row in self.store.state.statements.items()
            if key not in self.store.state.settled
        ]
        for _, key, row in sorted(waiting, key=lambda one: one[:2]):
            self._obey(key, wire.decode(row.signed.payload, wire.Directive))

    def _obey(self, key: str, said: wire.Directive) -> None:
        attempt = self.store.state.attempts.get(said.attempt)
        if said.do == "transfer" and said.to == self.station:
            return
        if attempt is None:
            return
        if is_over_here(attempt):
            self.store.settle(key)
            return
        if said.do == "transfer":
            self._give_up(attempt, said, key)
            return
        if self.seat is None or self.seat.attempt != attempt.id:
            return
        event = Sitting(attempt, ROUTE).obey(said, self.stamp())
        if event is None:
            self.store.settle(key)
            return
        self.record(event, settles=key)
        self.world.note(f"{self.name}: {attempt.id} obeys {said.do}")
        self.leave_if_over()

    def _give_up(self, attempt: Attempt, said: wire.Directive, key: str) -> None:
        is_here = self.seat is not None and self.seat.attempt == attempt.id
        used_ms = self.used_ms() if is_here else self.store.state.used_ms(attempt)
        event = leaving_and_coming.leaving(attempt, said, at=self.moment(), used_ms=used_ms)
        if event is None:
            self.store.settle(key)
            return
        self.record(event, settles=key)
        self.world.note(f"{self.name}: {attempt.id} is given up for {said.to}, fence {said.fence}")
        self.leave_if_over()

    def leave_if_over(self) -> None:
        """Take an attempt off the screen that ended, or went elsewhere."""
        if self.attempt is not None and is_over_here(self.attempt):
            self.seat = None

    def _note_superseded(self) -> None:
        attempt = self.store.state.running()
        row = None if attempt is None else self.store.state.candidate(attempt.candidate)
        if attempt is None or row is None or not entry.generation_is_stale(attempt, row):
            return
        if (attempt.superseded_by or 0) < row.slot.generation:
            used_ms = self.store.state.used_ms(attempt)
            event = Sitting(attempt, ROUTE).supersede(row.slot.generation, Stamp(used_ms, self.moment()))
            self.record(event)

    # --- attempts that come from another station ----------------------------------------------------------------------

    def arrive(self) -> None:
        """Take over what was moved here, if it can be."""
        if self.store.state.running() is not None or self.store.state.standing != "good":
            return
        for key, row in sorted(self.store.state.statements.items()):
            said = wire.decode(row.signed.payload, wire.Directive)
            is_for_here = key not in self.store.state.settled and said.do == "transfer" and said.to == self.station
            if is_for_here and not self._was_carried_out(said):
                self._take_over(key, said)
                return

    def _was_carried_out(self, said: wire.Directive) -> bool:
        known = self.store.state.attempts.get(said.attempt)
        return bundled_move.was_carried_out(known, self._takings_over(), said)

    def _take_over(self, key: str, said: wire.Directive) -> None:
        try:
            luggage, how = self._fetched(said.attempt, said.fence)
            moving.unpacked(luggage)
        except ClientError as error:
            self.world.note(f"{self.name}: {said.attempt} cannot be fetched: {error}")
            return
        except ProtocolError as error:
            self.world.note(f"{self.name}: {said.attempt} does not arrive whole: {error}")
            return
        self.go_on(key, said, luggage, how)

    def go_on(self, key: str, said: wire.Directive, luggage: Luggage, how: str) -> ev.AttemptTakenOver | None:
        """Take an attempt over with what came along; None where that cannot be."""
        contents = moving.unpacked(luggage)
        session = self.store.state.sessions.get(contents.session)
        policy = wire.Policy() if session is None else session.policy
        authority = leaving_and_coming.Authority.of(said, how)
        made = leaving_and_coming.taking_over(luggage, authority, at=self.moment(), policy=policy)
        taken = replace(made, id=self.new_id())
        try:
            self.store.take_over(taken, luggage.events, settles=key)
        except (NotRecordable, ProtocolError) as error:
            self.world.note(f"{self.name}: {said.attempt} cannot be taken over: {error}")
            return None
        self.disk.saved.append(ev.encode(taken))
        self._promise_inherited(luggage)
        self.seat = None
        if said.attempt in self.store.state.attempts:
            self.seat = Seat(said.attempt, taken.used_ms, self.mono_ms())
        self.world.note(f"{self.name}: takes {said.attempt} over, fence {said.fence}, {contents.count} events")
        return taken

    def _promise_inherited(self, luggage: Luggage) -> None:
        """What came along, and only that, is as good as saved here; what was written too late before is not of it."""
        begun = fold(moving.attempt_event(data, luggage.attempt) for data in luggage.events).attempt
        kept = {key: values for key, values in self.disk.values.items() if key[0] != luggage.attempt}
        given = {} if begun is None else begun.responses
        self.disk.values = kept | {(luggage.attempt, item): one[RESPONSE] for item, one in given.items()}

    def _fetched(self, attempt: AttemptId, fence: int) -> tuple[Luggage, str]:
        found: list[bytes] = []
        while True:
            page = self.remote.moved(attempt, len(found), fence)
            found += [bytes(raw) for raw in page.events]
            if len(found) >= page.total or not page.events:
                luggage = Luggage(
                    attempt=attempt,
                    events=tuple(found),
                    source=page.source,
                    head=page.head,
                    last=page.last,
                    fence=page.fence,
                )
                return luggage, page.how

    def inherit_again(self) -> None:
        """Fetch once more what came along with an attempt, where an older disk lacks it."""
        for taken in self.disinherited():
            try:
                luggage, _ = self._fetched(taken.attempt, taken.fence)
                self.store.inherit(taken, luggage.events)
            except (ClientError, ProtocolError) as error:
                self.world.note(f"{self.name}: {taken.attempt} is not inherited again: {error}")

    def disinherited(self) -> list[ev.AttemptTakenOver]:
        """Return the takings-over whose inherited events are not here."""
        inherited = self.store.state.inherited
        return [event for event in self._takings_over() if (event.attempt, event.fence) not in inherited]

    def _takings_over(self) -> list[ev.AttemptTakenOver]:
        return [
            event
            for life in self.store.state.lives.values()
            for data in life.events
            if b"taken_over" in data and isinstance(event := decoded(data), ev.AttemptTakenOver)
        ]
