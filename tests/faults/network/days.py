"""Days of an exam center from one seed: three stations, a server, an admin, and a network that breaks as it likes.

The operations (claim, start, answer, submit, reset, restart, talk) are drawn up before anything happens. What must come
of them is worked out from the events that the stations made and the generations that the admin made, and from nothing
else: whatever order, loss or repetition the network brought.
"""

import socket
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

from sync.client import central
from sync.client.errors import ClientError
from sync.client.line import Resolve
from sync.protocol.ids import CandidateId
from sync.protocol.slots import Rank, SlotState
from tests.faults.network.acts import Acting
from tests.faults.network.modes import LINE, READING
from tests.faults.network.proxy import Proxy, Treat, reading
from tests.faults.network.registrar import Registrar, registrar
from tests.faults.network.seat import Seat
from tests.faults.outcome import Outcome
from tests.sync.client.real import RealServer

STATIONS, CANDIDATES = 3, 8
WITHIN_S = 0.4
VERBS = {
    "answer": 40,
    "talk": 24,
    "start": 20,
    "weather": 9,
    "submit": 6,
    "claim": 8,
    "reset": 5,
    "restart": 2,
    "withdraw": 0.5,
    "assign": 2,
    "server": 0.3,
}
"""What happens, and how often."""
FINE = "fine"
BROKEN: dict[str, Treat] = {**LINE, **{name: reading(answer) for name, answer in READING.items()}}


class Op(NamedTuple):
    """One thing that somebody tries to do; where it makes no sense at that moment nothing happens."""

    verb: str
    station: int
    candidate: int
    what: str
    is_bold: bool
    """A start without a claim."""


def operations(seed: int, count: int) -> list[Op]:
    """Return a list of operations; the same for a seed for ever."""
    random = Random(seed)
    verbs, weights = list(VERBS), list(VERBS.values())
    weathers = sorted(BROKEN)
    return [
        Op(
            verb=random.choices(verbs, weights)[0],
            station=random.randrange(STATIONS),
            candidate=random.randrange(CANDIDATES),
            what=random.choice([FINE, random.choice(weathers)]),
            is_bold=random.random() < 0.4,
        )
        for _ in range(count)
    ]


@dataclass
class Place:
    """A seat, its own network, and who sits there."""

    seat: Seat
    proxy: Proxy
    sitting: Acting | None = None
    fences: dict[tuple[str, int], int] = field(default_factory=dict)


class Day:
    """Everything that is there, and everything that was done."""

    def __init__(self, folder: Path, server: RealServer, admin: Registrar, *, seed: int) -> None:
        self.server, self.admin = server, admin
        self.random = Random(seed)
        self.people: list[str] = server.facts["candidates"]  # type: ignore[assignment]
        self.session = str(server.facts["session"])
        self.sittings: list[Acting] = []
        self.granted = dict.fromkeys(self.people, (1, Rank.AVAILABLE))
        self.broken: list[str] = []
        self.done: dict[str, int] = defaultdict(int)
        self._folder = folder
        self.places = [self._place(number) for number in range(STATIONS)]

    def _place(self, number: int) -> Place:
        proxy = Proxy(self.server, self._folder, Random(number))
        home = self._folder / f"station-{number}"
        seat = Seat(home, self.server, proxy.url, central_line(proxy), WITHIN_S, seed=number)
        return Place(seat, proxy)

    def close(self) -> None:
        """End all of it."""
        for place in self.places:
            place.proxy.close()
            place.seat.close()

    def does(self, op: Op) -> None:
        """Try one operation."""
        place, person = self.places[op.station], self.people[op.candidate]
        match op.verb:
            case "weather":
                place.proxy.heal() if op.what == FINE else place.proxy.begin(BROKEN[op.what])
            case "talk":
                place.seat.once()
            case "claim":
                self._claim(place, person)
            case "start":
                self._start(place, person, is_bold=op.is_bold)
            case "answer" if place.sitting is not None:
                place.seat.record(place.sitting.respond())
            case "submit" if place.sitting is not None:
                place.seat.record(place.sitting.submit())
                place.sitting = None
            case "restart":
                self._restart(place)
            case "server":
                self.server.stop()
                self.server.start()
            case "reset" | "assign" | "withdraw":
                self._grant(op.verb, person)
            case _:
                return
        self.done[op.verb] += 1

    def _claim(self, place: Place, person: str) -> None:
        row = place.seat.recorded.call(lambda store: store.candidate(CandidateId(person)))
        if row is None:
            return
        try:
            fence = place.seat.central.claim(CandidateId(person), row.slot.generation)
        except ClientError:
            return
        slot = (person, row.slot.generation)
        for other in self.places:
            if other is not place and slot in other.fences:
                self.broken.append(f"two stations hold a claim on {slot}")
        place.fences[slot] = fence.fence

    def _start(self, place: Place, person: str, *, is_bold: bool) -> None:
        row = place.seat.recorded.call(lambda store: store.candidate(CandidateId(person)))
        if place.sitting is not None or row is None or row.slot.state is not SlotState.AVAILABLE:
            return
        slot = (person, row.slot.generation)
        if not is_bold and slot not in place.fences:
            self._claim(place, person)
        fence = place.fences.get(slot, 0)
        if not fence and not is_bold:
            return
        place.sitting = Acting(
            person, session=self.session, random=self.random, generation=row.slot.generation, fence=fence
        )
        self.sittings.append(place.sitting)
        place.seat.record(place.sitting.begin())

    def _restart(self, place: Place) -> None:
        """Let the program end and begin again; it goes on with what was on disk."""
        place.seat.close()
        place.seat.open()
        running = place.seat.recorded.call(lambda store: store.running_attempt())
        wanted = None if place.sitting is None else place.sitting.attempt
        if (running and running.responses) != (wanted and wanted.responses) or bool(running) != bool(wanted):
            self.broken.append("a restarted station has another attempt than before")

    def _grant(self, what: str, person: str) -> None:
        told = self.admin.does(what, person)
        if "refused" not in told:
            generation, rank = told["generation"], Rank(told["rank"])
            if generation <= self.granted[person][0]:
                self.broken.append(f"a grant did not raise the generation: {told}")
            self.granted[person] = generation, rank

    # --- the end ------------------------------------------------------------------------------------------------------

    def settled(self) -> None:
        """Let the network heal and every station say what it has; then all of them hear what came of it."""
        for place in self.places:
            place.proxy.heal()
            place.seat.begin()
        for _ in range(2):
            for place in self.places:
                place.seat.drained()

    def demand_all(self) -> None:
        """Compare both ends with what must have come of it."""
        told = self.admin.does("tell")
        for place in self.places:
            self.broken += place.seat.broken
        made = {sitting.id: sitting for sitting in self.sittings}
        self._equal(set(told["attempts"]), set(made), "attempts")
        for attempt_id, found in told["attempts"].items():
            self._equal(found, self.attempt_told(made[attempt_id]), f"attempt {attempt_id}")
        self._equal(told["slots"], {person: list(self._slot(person)) for person in self.people}, "slots")
        self._equal(set(told["standing"].values()), {"good"}, "standing")
        for place in self.places:
            self._demand_heard(place)
        rows = self.server.rows("SELECT count(*), count(DISTINCT event_id) FROM exchange_storedevent")
        count = sum(len(place.seat.made) for place in self.places)
        self._equal(rows, [(count, count)], "events")

    def attempt_told(self, sitting: Acting) -> dict[str, object]:
        attempt = sitting.attempt
        rivals = [
            other.id
            for other in self.sittings
            if other is not sitting and self._place_of(other) == self._place_of(sitting)
        ]
        return {
            "candidate": sitting.candidate,
            "generation": attempt.generation,
            "state": attempt.state.value,
            "answered": attempt.answered,
            "superseded": attempt.generation < self.granted[sitting.candidate][0],
            "rivals": sorted(rivals),
            "responses": {item: {r: list(v) for r, v in given.items()} for item, given in attempt.responses.items()},
        }

    @staticmethod
    def _place_of(sitting: Acting) -> tuple[str, int]:
        return sitting.candidate, sitting.attempt.generation

    def _slot(self, person: str) -> tuple[int, int]:
        """Return what a slot must be: the newest generation, and the highest rank that an attempt in it reached."""
        generation, rank = self.granted[person]
        for sitting in self.sittings:
            if self._place_of(sitting) == (person, generation) and rank is not Rank.NO_SLOT:
                rank = max(rank, Rank.CONSUMED if sitting.attempt.state.is_over else Rank.ATTEMPTING)
        return generation, int(rank)

    def _demand_heard(self, place: Place) -> None:
        """The station knows every slot as the server does, and has a receipt for each attempt that ended here."""
        for person in self.people:
            row = place.seat.recorded.call(lambda store, who=person: store.candidate(CandidateId(who)))
            found = None if row is None else (row.slot.generation, int(row.slot.rank))
            self._equal(found, self._slot(person), f"slot of {person} at {place.seat.home.name}")
        attempts = place.seat.recorded.call(lambda store: store.attempts())
        for attempt in attempts:
            receipt = place.seat.recorded.call(lambda store, which=attempt.id: store.receipt(which))
            self._equal(receipt is not None, attempt.state.is_over, f"receipt of {attempt.id}")
        self._equal(place.seat.recorded.call(lambda store: store.verify()), None, "store")

    def _equal(self, found: object, wanted: object, what: str) -> None:
        if found != wanted:
            self.broken.append(f"{what}: found {found}, must be {wanted}")


def central_line(proxy: Proxy) -> Resolve:
    """Return the name service of a station: its own proxy."""
    return lambda _host, _port: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", proxy.address)]


@contextmanager
def impatient() -> Iterator[None]:
    """Let claims give up as early as all other calls; a candidate waits longer, a test cannot."""
    before, central.CLAIM_S = central.CLAIM_S, WITHIN_S
    try:
        yield
    finally:
        central.CLAIM_S = before


def lived(folder: Path, *, seed: int, ops: Sequence[Op]) -> Outcome:
    """Live through the operations, let everything come to rest, and compare."""
    outcome = Outcome(fault="days")
    with rested(folder, seed=seed, ops=ops) as day:
        day.demand_all()
    outcome.tries = len(ops)
    outcome.promised = sum(len(place.seat.made) for place in day.places)
    outcome.broken = day.broken
    outcome.notes["done"] = ", ".join(f"{count} {verb}" for verb, count in sorted(day.done.items()))
    told = [day.attempt_told(sitting) for sitting in day.sittings]
    outcome.notes["attempts"] = (
        f"{len(told)}, {sum(bool(one['rivals']) for one in told)} with a rival in their generation, "
        f"{sum(bool(one['superseded']) for one in told)} superseded"
    )
    outcome.notes["again"] = f"python -m tests.faults --only days --tries {len(ops)} --seed {seed}"
    return outcome


@contextmanager
def rested(folder: Path, *, seed: int, ops: Sequence[Op]) -> Iterator[Day]:
    """Give the day after its operations, when everything that was recorded has arrived."""
    server = RealServer(folder / "central", candidates=CANDIDATES)
    with ExitStack() as stack:
        server.start()
        stack.callback(server.stop)
        admin = stack.enter_context(registrar(server.home))
        stack.enter_context(impatient())
        day = Day(folder, server, admin, seed=seed)
        stack.callback(day.close)
        for place in day.places:
            place.seat.drained()
        for op in ops:
            day.does(op)
        day.settled()
        yield day
