"""One world: stations, clones, a server, people, faults. Every choice comes from one seed, time from one counter."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from hashlib import sha256
from random import Random

from msgspec import structs

from sync.protocol import wire
from sync.protocol.attempts import AttemptState
from sync.protocol.ids import AttemptId, CandidateId, ItemId, StationId
from sync.protocol.offline_codes import Action
from sync.protocol.slots import Rank
from tests.simulate import codes, doors, invariants
from tests.simulate import sticks as moves
from tests.simulate.central import Server
from tests.simulate.codes import Desk
from tests.simulate.disk import Crashed, Disk
from tests.simulate.machine import CHOICES, ITEMS, ROUTE, TICK_MS, Machine
from tests.simulate.network import Network
from tests.simulate.tables import Tables

START_MS = 1_800_000_000_000
YEAR_MS = 365 * 86_400_000
JUMPS_MS = (-10 * YEAR_MS, 10 * YEAR_MS, -3_600_000, 3_600_000, -3_000, 3_000, 0)
QUIET_MS = 4 * 60_000
"""Within this time after the network healed everything has come to rest: many rounds, never one back-off too long."""
MOST_ROUNDS = 200
"""Rounds without a pause: more than any backlog here takes."""
STEPS = 110
USUAL = {
    "enter": 10,
    "answer": 26,
    "visit": 4,
    "mark": 2,
    "submit": 4,
    "idle": 14,
    "start": 8,
    "arrive": 5,
    "assign": 4,
}
"""How often what is ordinary happens; what is not has its odds from the seed."""
BEHIND_DOORS = {"leave": 5, "rest": 5, "answer_late": 8}
"""What happens besides where the paper has sections, and the exam breaks."""
FAULTS = (
    "kill", "restart", "power", "fuse", "sleep", "clock", "cable", "image", "image_back", "clone", "backup", "restore",
    "server_power", "reset", "withdraw", "bind", "decide", "move", "move_copy", "code", "regrant", "wrong_code",
    "future", "replay", "stick", "stick_arrives", "clear", "rush", "let_go", "let_go_alone", "stick_over",
)  # fmt: skip


class World:
    """Stations and a server from one number."""

    def __init__(
        self, seed: int, *, faults: tuple[str, ...] = FAULTS, steps: int = STEPS, focus: tuple[str, ...] = ()
    ) -> None:
        self.seed = seed
        self.steps = steps
        self.random = Random(seed)
        self._now_ms = START_MS
        self._names = 0
        self.trace: list[str] = []
        choose = self.random.choice
        policy = wire.Policy(roaming=choose((False, True)), claim_online=choose((True, True, False)), regrants=2)
        self.has_doors = choose((False, True))
        if self.has_doors:
            policy = structs.replace(policy, breaks=2, break_ms=doors.BREAK_MS)
        self.policy, self.route = policy, doors.WITH_DOORS if self.has_doors else ROUTE
        self.server = Server(policy=policy, now_ms=self.now_ms)
        self.network = Network(self.server, self.random, self.note, self.now_ms)
        odds = {fault: choose((0, 0, 1, 3)) for fault in faults} | dict.fromkeys(focus, 6)
        self.odds = USUAL | (BEHIND_DOORS if self.has_doors else {}) | odds
        self.acts: dict[str, Callable[[], None]] = {name: getattr(self, name) for name in self.odds}
        self.machines: list[Machine] = []
        self.backups: list[Tables] = []
        self.images: list[tuple[Machine, Disk]] = []
        self.sticks: list[tuple[StationId, wire.Batch]] = []
        self.carried: list[moves.Stick] = []
        self.let_gone: set[tuple[CandidateId, int, StationId, int]] = set()
        """Fences that people gave by their codes."""
        self.evidence = invariants.Evidence()
        self.made: set[tuple[str, int]] = set()
        """Generations that two people of a center made."""
        self._people()
        self.desk = Desk({m.station: codes.keys_of(m.station) for m in self.machines}, self.random)

    def _people(self) -> None:
        stations = [StationId(f"station-{n}") for n in range(self.random.randint(2, 4))]
        for station in stations:
            self.server.enroll(station)
            self.machines.append(Machine(station.replace("station-", "S"), station, self))
        self.candidates = [CandidateId(f"candidate-{n}") for n in range(self.random.randint(2, 5))]
        for candidate in self.candidates:
            self.server.register(candidate, self.random.choice((*stations, None)))
            if self.random.random() < 0.9:
                self.server.assign(candidate)

    # --- what machines need -------------------------------------------------------------------------------------------

    def now_ms(self) -> int:
        return self._now_ms

    def new_name(self, kind: str) -> str:
        self._names += 1
        return f"{kind}{self._names}"

    def note(self, what: str) -> None:
        self.trace.append(f"{self._now_ms - START_MS:>8} {what}")

    def recovered(self, machine: Machine) -> None:
        invariants.after_start(machine)

    def granted(self) -> set[tuple[str, int]]:
        """Return every generation that the server, or two people of a center, ever made."""
        return self.made | self.server.granted

    def stations_of(self, attempt: str) -> set[str]:
        """Return everybody who wrote into an attempt."""
        return {one.station for one in self.server.tables.placed.get(attempt, ())}

    def given_fences(self, candidate: str, generation: int) -> set[tuple[str, int]]:
        """Return every fence of a slot that the server ever gave."""
        given = {(s, f) for who, g, s, f in self.server.fences if (who, g) == (candidate, generation)}
        return given | {(s, f) for who, g, s, f in self.let_gone if (who, g) == (candidate, generation)}

    @property
    def digest(self) -> str:
        """The hash of everything that happened."""
        return sha256("\n".join(self.trace).encode()).hexdigest()

    # --- time ---------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Let everything happen, then let the network heal; raises Violation."""
        for machine in self.machines:
            self.act(machine, machine.boot)
        names, weights = list(self.odds), list(self.odds.values())
        for _ in range(self.steps):
            self.acts[self.random.choices(names, weights)[0]]()
            self.advance(self.random.randint(50, 4_000))
        self.heal()
        invariants.at_rest(self)

    def act(self, machine: Machine, what: Callable[[], object]) -> None:
        """Let a machine do something; it may stop in the middle."""
        try:
            what()
        except Crashed:
            machine.end(power=self.random.random() < 0.5)
        invariants.watch(self, machine)

    def advance(self, length_ms: int) -> None:
        """Let time pass."""
        while length_ms > 0:
            step_ms = min(length_ms, TICK_MS)
            length_ms -= step_ms
            self._now_ms += step_ms
            for machine in self.machines:
                self._pass(machine, step_ms)
            self.network.deliver_late()

    def _pass(self, machine: Machine, step_ms: int) -> None:
        if machine.is_asleep:
            machine.slept_ms += step_ms
        if not machine.is_up or machine.is_asleep:
            return
        attempt = machine.attempt
        if attempt is not None and attempt.state is AttemptState.ACTIVE:
            self.evidence.sat(attempt.id, machine.station, step_ms)
            self.act(machine, machine.tick)
        else:
            machine.stand_still()
        if self.has_doors:
            self.act(machine, partial(doors.look_at_times, machine))
        while machine.is_due(self._now_ms):
            machine.rounds = machine.rounds + 1 if machine.due_ms == self._now_ms else 0
            invariants.demand(10, machine.rounds < MOST_ROUNDS, f"{machine.name} asks again and again")
            self.act(machine, machine.sync)

    def heal(self) -> None:
        """End every fault and wait until nothing moves any more."""
        self.note("-- the network heals, every machine runs --")
        self.network.heal()
        for machine in self.machines:
            machine.disk.fuse = None
            machine.is_asleep = False
            if not machine.is_up:
                self.act(machine, machine.boot)
        for stick in self.carried:
            # Whoever has one passes it on, as a seat does with what came to it.
            for number in sorted({span.incarnation for span in stick.header.spans}):
                self.server.import_stick(stick.header.station, stick.batch(number))
        began_ms = self._now_ms
        while self._now_ms - began_ms < QUIET_MS and (self.network.held or not invariants.is_quiet(self)):
            self.advance(1_000)

    # --- what is ordinary ---------------------------------------------------------------------------------------------

    def _up(self) -> list[Machine]:
        return [machine for machine in self.machines if machine.is_up and not machine.is_asleep]

    @contextmanager
    def _one(self) -> Iterator[list[Machine]]:
        up = self._up()
        yield [self.random.choice(up)] if up else []

    def _with(self, what: Callable[[Machine], None]) -> None:
        with self._one() as machines:
            for machine in machines:
                self.act(machine, partial(what, machine))

    def _seated(self, what: Callable[[Machine], object]) -> None:
        seated = [machine for machine in self._up() if machine.sitting() is not None]
        if seated:
            machine = self.random.choice(seated)
            self.act(machine, lambda: what(machine))

    def enter(self) -> None:
        candidate = self.random.choice(self.candidates)
        self._with(lambda machine: machine.enter(candidate))

    def rush(self) -> None:
        """Let a candidate sign in at two seats at once."""
        candidate = self.random.choice(self.candidates)
        for machine in self.random.sample(self._up(), min(2, len(self._up()))):
            self.act(machine, partial(machine.enter, candidate))

    def answer(self) -> None:
        item, choice = self.random.choice(ITEMS), self.random.choice((*CHOICES, ""))
        self._seated(lambda machine: self._answered(machine, item, choice))

    def _answered(self, machine: Machine, item: ItemId, choice: str) -> None:
        if not self.has_doors or doors.go(machine, item):
            machine.answer(item, choice)

    def visit(self) -> None:
        item = self.random.choice(ITEMS)
        self._seated(lambda machine: doors.go(machine, item) if self.has_doors else machine.visit(item))

    def leave(self) -> None:
        number = self.random.randrange(4)
        self._seated(lambda machine: doors.leave(machine, number))

    def rest(self) -> None:
        on_screen = [machine for machine in self._up() if machine.attempt is not None]
        if on_screen:
            machine = self.random.choice(on_screen)
            self.act(machine, lambda: doors.rest(machine, self.policy))

    def answer_late(self) -> None:
        self._seated(doors.answer_late)

    def mark(self) -> None:
        item, marked = self.random.choice(ITEMS), self.random.random() < 0.5
        self._seated(lambda machine: machine.mark(item, marked))

    def submit(self) -> None:
        self._seated(Machine.submit)

    def idle(self) -> None:
        self.advance(self.random.randint(1_000, 20_000))

    def start(self) -> None:
        down = [machine for machine in self.machines if not machine.is_up]
        if down:
            self.act(machine := self.random.choice(down), machine.boot)

    def arrive(self) -> None:
        self._with(Machine.arrive)

    # --- what happens to machines -------------------------------------------------------------------------------------

    def _end(self, *, power: bool) -> None:
        with self._one() as machines:
            for machine in machines:
                machine.end(power=power)

    def kill(self) -> None:
        self._end(power=False)

    def power(self) -> None:
        self._end(power=True)

    def restart(self) -> None:
        with self._one() as machines:
            for machine in machines:
                machine.end(power=False)
                self.act(machine, partial(machine.boot, restart=False))

    def fuse(self) -> None:
        with self._one() as machines:
            for machine in machines:
                machine.disk.fuse = self.random.randint(0, 25)

    def sleep(self) -> None:
        with self._one() as machines:
            for machine in machines:
                machine.is_asleep = True
                self.note(f"{machine.name} sleeps")
                self.advance(self.random.randint(1_000, 200_000))
                machine.is_asleep = False

    def clock(self) -> None:
        machine = self.random.choice(self.machines)
        machine.wall_offset_ms = self.random.choice(JUMPS_MS)
        self.note(f"{machine.name}: the wall clock is {machine.wall_offset_ms} off")

    def cable(self) -> None:
        name = self.random.choice(self.machines).name
        self.network.is_cut ^= {name}
        self.note(f"{name}: the cable is {'out' if name in self.network.is_cut else 'in'}")

    def image(self) -> None:
        machine = self.random.choice(self.machines)
        self.images.append((machine, machine.disk.image()))
        self.note(f"{machine.name}: an image is taken")

    def image_back(self) -> None:
        if not self.images:
            return
        machine, image = self.random.choice(self.images)
        machine.end(power=True)
        machine.disk = image.image()
        self.note(f"{machine.name}: an old image is put back")
        self.evidence.rewound(machine)
        self.act(machine, machine.boot)
        if self.random.random() < 0.5:
            # It ends once more, likely while its past comes back from the server.
            machine.disk.fuse = self.random.randint(0, 60)

    def clone(self) -> None:
        if len(self.machines) > 6:
            return
        first = self.random.choice(self.machines)
        copies = sum(machine.station == first.station for machine in self.machines)
        twin = Machine(f"{first.name}{chr(ord('a') + copies)}", first.station, self, first.disk.image())
        self.machines.append(twin)
        self.note(f"{first.name}: the disk is cloned into {twin.name}")
        self.evidence.cloned(first)
        self.act(twin, twin.boot)

    def future(self) -> None:
        """Let a program of a later version have recorded something that nobody here knows."""
        name = self.new_name("event-")
        data = f'{{"kind":"future.thing","id":"{name}","at":{{"wall_ms":1,"later":[1,2]}},"new":"ж"}}'.encode()
        self._with(lambda machine: machine.store.append_raw([data]))

    # --- what happens to the server -----------------------------------------------------------------------------------

    def backup(self) -> None:
        self.backups.append(self.server.tables.copy())
        self.note("server: a backup is made")

    def restore(self) -> None:
        if self.backups:
            backup = self.random.choice(self.backups)
            self.server.restore(backup)
            self.evidence.server_rewound(self.server)
            self.note(f"server: restored from a backup, {self.server.tables.epoch}")

    def server_power(self) -> None:
        self.note("server: loses its power")
        self.server.lose_power()

    def replay(self) -> None:
        self.network.replay()

    # --- what people decide -------------------------------------------------------------------------------------------

    def _profile(self, *ranks: Rank) -> CandidateId | None:
        found = [c for c in self.candidates if self.server.tables.profiles[c].slot.rank in ranks]
        return self.random.choice(found) if found else None

    def assign(self) -> None:
        candidate = self._profile(Rank.NO_SLOT)
        if candidate is not None:
            self.server.assign(candidate)
            self.note(f"server: {candidate} is given a slot")

    def reset(self) -> None:
        candidate = self._profile(Rank.ATTEMPTING, Rank.CONSUMED)
        if candidate is not None:
            self.server.assign(candidate)
            self.note(f"server: the slot of {candidate} is reset")

    def withdraw(self) -> None:
        candidate = self._profile(Rank.AVAILABLE, Rank.ATTEMPTING)
        if candidate is not None:
            self.server.withdraw(candidate)
            self.note(f"server: the slot of {candidate} is withdrawn")

    def bind(self) -> None:
        candidate = self.random.choice(self.candidates)
        station = self.random.choice((*sorted(self.server.tables.seats), None))
        self.server.bind(candidate, station)
        self.note(f"server: {candidate} is bound to {station}")

    def clear(self) -> None:
        station = self.random.choice(sorted(self.server.tables.seats))
        self.server.clear(station)
        self.note(f"server: {station} is trusted again")

    def _open(self) -> list[str]:
        return [a for a, r in sorted(self.server.tables.records.items()) if not r.attempt.state.is_over]

    def decide(self) -> None:
        found = self._open()
        if not found:
            return
        attempt = self.random.choice(found)
        do = self.random.choice(("add_time", "add_time", "resume", "pause", "unpause", "terminate"))
        said = wire.Directive(
            id=self.new_name("said-"),
            attempt=AttemptId(attempt),
            do=do,
            by="central",
            why="why",
            approved_by="other",
            amount_ms=60_000 if do == "add_time" else 0,
        )
        self.server.decide(said, self.server.tables.records[attempt].station)
        self.note(f"server: {attempt}: {do}")

    def move(self) -> None:
        self._move(from_copy=False)

    def move_copy(self) -> None:
        self._move(from_copy=True)

    def _move(self, *, from_copy: bool) -> None:
        found = self._open()
        if found:
            attempt = self.random.choice(found)
            to = self.random.choice(sorted(self.server.tables.seats))
            if self.server.move(attempt, to, directive=self.new_name("said-"), from_copy=from_copy):
                self.note(f"server: {attempt} moves to {to}{', from the copy here' if from_copy else ''}")

    # --- codes, sticks ------------------------------------------------------------------------------------------------

    def code(self) -> None:
        action = self.random.choice((Action.ADD_TIME, Action.RESUME, Action.TERMINATE, Action.PAUSE, Action.UNPAUSE))
        seated = [machine for machine in self._up() if machine.attempt is not None]
        if seated:
            machine = self.random.choice(seated)
            self.act(machine, lambda: self._code(machine, action, ""))

    def regrant(self) -> None:
        candidate = self.random.choice(self.candidates)
        self._with(lambda machine: self._code(machine, Action.REGRANT, candidate))

    def _code(self, machine: Machine, action: Action, candidate: str) -> None:
        minutes = 1 if action is Action.ADD_TIME else 0
        asked = self.desk.ask(machine, action, minutes, self.new_name("N"), candidate)
        people = codes.PEOPLE if action in codes.TWO else (self.random.choice(codes.PEOPLE),)
        given = tuple(self.desk.read_out(asked, by) for by in people)
        row = machine.store.state.candidate(candidate)
        if action is Action.REGRANT and row is not None:
            self.made.add((candidate, row.slot.generation + 1))
        self.desk.typed(machine, asked, given, candidate)
        # Somebody who listened tries it once more, also for something else.
        other = Action.TERMINATE if action is not Action.TERMINATE else Action.ADD_TIME
        self.desk.typed(machine, asked, given, candidate)
        self.desk.typed(machine, codes.replace_action(asked, other), given * 2, candidate)

    def wrong_code(self) -> None:
        """Let somebody guess, as often as the seat lets them, over restarts."""
        seated = [machine for machine in self._up() if machine.attempt is not None]
        if seated:
            machine = self.random.choice(seated)
            self.act(machine, lambda: self._guess(machine))

    def _guess(self, machine: Machine) -> None:
        for _ in range(3):
            asked = self.desk.ask(machine, Action.ADD_TIME, 60, self.new_name("N"), "")
            for _ in range(2):
                self.desk.typed(machine, asked, ("0000000000",), "")
        machine.end(power=False)
        machine.boot(restart=False)
        if machine.attempt is not None:
            asked = self.desk.ask(machine, Action.ADD_TIME, 60, self.new_name("N"), "")
            self.desk.typed(machine, asked, ("0000000000",), "")

    def let_go(self) -> None:
        """Let two people move an attempt to another seat by their codes, and write it onto a stick."""
        seated = [machine for machine in self._up() if machine.attempt is not None]
        if seated:
            machine = self.random.choice(seated)
            self.act(machine, lambda: self._let_go(machine))

    def _let_go(self, machine: Machine) -> None:
        attempt = machine.attempt
        others = sorted(self.server.tables.seats.keys() - {machine.station})
        if attempt is None or not others:
            return
        to = self.random.choice(others)
        asked = self.desk.ask(machine, Action.TRANSFER, 0, self.new_name("N"), "")
        asked = replace(asked, to=to)
        given = tuple(self.desk.read_out(asked, by) for by in codes.PEOPLE)
        self.let_gone.add((attempt.candidate, attempt.generation, to, attempt.fence + 1))
        # Whoever listened tries it for another seat.
        for other in others:
            if other != to:
                self.desk.typed(machine, replace(asked, to=other), given, "")
        if self.desk.typed(machine, asked, given, ""):
            gone = moves.departed(machine)[-1]
            self.carried.append(moves.written(machine, gone, self.new_name("bundle-")))
            self.note(f"{machine.name}: {gone.attempt} lies on a stick for {to}, fence {gone.fence}")

    def let_go_alone(self) -> None:
        """Let a program that was tampered with give an attempt up with no code at all."""
        seated = [machine for machine in self._up() if machine.sitting() is not None]
        if seated:
            machine = self.random.choice(seated)
            self.act(machine, lambda: self._cheat(machine))

    def _cheat(self, machine: Machine) -> None:
        others = sorted(self.server.tables.seats.keys() - {machine.station})
        if others:
            gone = moves.given_up_alone(machine, self.random.choice(others), self.new_name("N"))
            self.carried.append(moves.written(machine, gone, self.new_name("bundle-")))
            self.note(f"{machine.name}: {gone.attempt} lies on a stick for {gone.to}, and nobody let it go")

    def stick_over(self) -> None:
        """Put a stick with an attempt into some seat, perhaps the wrong one, perhaps once more."""
        if self.carried:
            stick = self.random.choice(self.carried[-6:])
            self._with(lambda machine: self._put_in(machine, stick))

    def _put_in(self, machine: Machine, stick: moves.Stick) -> None:
        taken = moves.put_in(machine, stick)
        if taken is not None:
            self.evidence.brought.append((machine.station, taken))

    def stick(self) -> None:
        """Carry what the server lacks away on a stick."""
        with self._one() as machines:
            for machine in machines:
                state = machine.store.state
                for number, life in sorted(state.lives.items()):
                    since = state.acked[number].seq if number in state.acked else 0
                    if since < len(life.events):
                        self.sticks.append((machine.station, invariants.batch_of(life, since)))
                        self.note(f"{machine.name}: {len(life.events) - since} events go on a stick")

    def stick_arrives(self) -> None:
        """Take a stick in at the server, perhaps one that was taken in before."""
        if self.sticks:
            station, batch = self.random.choice(self.sticks)
            self.note(f"server: a stick of {station} arrives: {batch.incarnation} after {batch.since}")
            self.server.import_stick(station, batch)
