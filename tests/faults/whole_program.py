"""kill -9 of the whole program at any moment of an attempt, with the server there and with the server gone.

It comes back by itself at the same question, and nothing that was shown as saved is missing.
"""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import msgspec

from kiosk.clock import SystemClock
from kiosk.demo import enrolled, environment
from kiosk.store.store import Store
from sync.client.central import Central
from sync.protocol import events as ev
from sync.protocol.attempts import fold
from sync.protocol.slots import Slot
from sync.protocol.wire import CandidateRow, SyncRequest, decode_row
from tests.faults.memory import Memory
from tests.faults.outcome import Outcome
from tests.faults.throwaway import Throwaway, throwaway
from tests.faults.told import AnyLine, Painted, Plan, Saved, held_of, lines_of

ROOT = Path(__file__).parents[2]
KILLS_IN_ATTEMPT = 20
BACK_WITHIN_S, ENDS_WITHIN_S, PROMISES_WITHIN_S = 30.0, 90.0, 20.0
SHORTEST_S, LONGEST_S = 0.05, 1.5
DIES_STARTING = 0.1
GOAL_MS = 1_000.0
LOOKS = {
    "KIOSK_LANGUAGE": "en",
    "KIOSK_THEME": "light",
    "KIOSK_LOCK": "off",
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONUNBUFFERED": "1",
}


@dataclass(slots=True)
class Figures:
    """What a run measured."""

    back_ms: list[float] = field(default_factory=list)
    offline: int = 0
    while_starting: int = 0
    missing: int = 0


def whole_program_killed(
    folder: Path, *, kills: int, seed: int, is_hasty: bool = False, tells_early: bool = False
) -> Outcome:
    """Kill the program so many times, half of them with the server gone, over several attempts.

    `is_hasty` is a candidate who answers the old question while the next one is on its way.
    `tells_early` plants a bug: the program then says that everything is saved before it is.
    """
    outcome = Outcome(fault="kill -9 of the whole program")
    figures = Figures()
    each = max(1, min(KILLS_IN_ATTEMPT, kills // 2))
    with throwaway(folder / "central") as server:
        number = 0
        while outcome.tries < kills and len(outcome.broken) < 20:
            case = Case(folder / str(number), server, outcome, figures, seed=f"{seed}/{number}")
            case.is_hasty, case.tells_early = is_hasty, tells_early
            case.run(min(each, kills - outcome.tries), is_offline=number % 2 == 1)
            number += 1
    outcome.notes |= {
        "attempts, each ended and compared with the server's copy": str(number),
        "kills with the server gone": str(figures.offline),
        "kills before the question was painted": str(figures.while_starting),
        "missing": str(figures.missing),
        "from start to the question painted again": _quantiles(figures.back_ms),
        "slower than 1 s": f"{sum(ms > GOAL_MS for ms in figures.back_ms)} of {len(figures.back_ms)}",
    }
    return outcome


class Case:
    """One attempt of one candidate on one station, from the sign-in to the slot that is consumed."""

    def __init__(
        self,
        home: Path,
        server: Throwaway,
        outcome: Outcome,
        figures: Figures,
        *,
        seed: str,
        station: Path | None = None,
    ) -> None:
        home.mkdir()
        self._station = station or home / "station"
        self.settings: dict[str, str] = {}
        self.is_hasty = self.tells_early = False
        self._home = home
        self._server = server
        self._outcome = outcome
        self._figures = figures
        self._seed = seed
        self._random = Random(seed)
        self._memory = Memory()
        self._told = home / "told"
        self._told.touch()
        self._read = 0
        self._life = 0
        self._enrollment = enrolled(server.facts, self._station, name=f"Station {seed}")

    def run(self, kills: int, *, is_offline: bool) -> None:
        """Kill it so many times, then let it submit."""
        for _ in range(kills):
            self._live_and_die(is_offline=is_offline)
            self._outcome.tries += 1
            self._outcome.tell()
            self._figures.offline += is_offline
        if is_offline:
            self._server.come_back()
        self._end()
        self._outcome.promised += self._memory.promised
        for screen in self._memory.strange:
            self._break(f"not as it should be on screen: {screen}")

    def _live_and_die(self, *, is_offline: bool) -> None:
        is_first = self._life == 0
        dies_starting = not is_first and self._random.random() < DIES_STARTING
        with self._started(submits=False) as (child, nudge, spawned_ns):
            if dies_starting:
                self._figures.while_starting += 1
                _wait(nudge, self._random.uniform(SHORTEST_S, 0.9))
            elif not _wait(nudge, BACK_WITHIN_S):
                self._break(f"not back within {BACK_WITHIN_S:.0f} s: {self._said()}")
            else:
                if is_first and is_offline:
                    self._server.go()
                self._await_moment()
            child.send_signal(signal.SIGKILL)
            if child.wait() != -signal.SIGKILL:
                self._break(f"ended by itself with {child.returncode}: {self._said()}")
            died_ns = time.monotonic_ns()
        self._hear(spawned_ns, died_ns)
        self._after_death()

    def _after_death(self) -> None:
        """Nothing is to be mended here."""

    def _heard(self, lines: list[AnyLine]) -> list[AnyLine]:
        return lines

    def _is_wrong(self, _what: str) -> bool:
        return True

    def _await_moment(self) -> None:
        """Wait for the moment to kill: any; with the planted bug the one right after something is said to be saved."""
        if not self.tells_early:
            time.sleep(self._random.uniform(SHORTEST_S, LONGEST_S))
            return
        until = time.monotonic() + PROMISES_WITHIN_S
        while time.monotonic() < until and not self._has_promised():
            time.sleep(0.002)

    def _has_promised(self) -> bool:
        told = self._told.read_bytes()[self._read :]
        whole, _, _ = told.rpartition(b"\n")
        return any(isinstance(line, Saved) and line.values for line in lines_of(whole))

    def _end(self) -> None:
        with self._started(submits=True) as (child, _nudge, spawned_ns):
            try:
                if child.wait(ENDS_WITHIN_S) != 0:
                    self._break(f"ended with {child.returncode} instead of submitting: {self._said()}")
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
                self._break(f"not submitted within {ENDS_WITHIN_S:.0f} s: {self._said()}")
        self._hear(spawned_ns, time.monotonic_ns())
        if not self._memory.received:
            self._break("there is no receipt of the server")
        self._prove()

    @contextmanager
    def _started(self, *, submits: bool) -> "Iterator[tuple[subprocess.Popen[bytes], int, int]]":
        """Start the program with the candidate in it; gives the child, where it nudges, and when it was started."""
        slip = self._enrollment.slip
        if slip is None:
            raise AssertionError("the demo gave no candidate")
        reading, writing = os.pipe()
        is_new = not self._memory.began
        plan = Plan(
            told=str(self._told),
            nudge=writing,
            number=slip.registration_number if is_new else "",
            code=slip.access_code if is_new else "",
            seed=f"{self._seed}/{self._life}",
            submits=submits,
            is_hasty=self.is_hasty,
            tells_early=self.tells_early,
        )
        self._life += 1
        plan_file = self._home / "plan"
        plan_file.write_bytes(msgspec.json.encode(plan))
        with (self._home / "said").open("ab") as said:
            spawned_ns = time.monotonic_ns()
            child = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.inside", str(plan_file)],
                cwd=ROOT,
                env=environment(KIOSK_HOME=str(self._station), **LOOKS, **self.settings),
                pass_fds=(writing,),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )
        os.close(writing)
        try:
            yield child, reading, spawned_ns
        finally:
            if child.poll() is None:
                child.kill()
                child.wait()
            os.close(reading)

    def _hear(self, spawned_ns: int, died_ns: int) -> None:
        """Compare what came back with what was there, then learn what was told in this life."""
        data = self._told.read_bytes()
        lines = lines_of(data[self._read :])
        self._read = len(data)
        for line in lines:
            if isinstance(line, Painted):
                if self._memory.began:
                    self._figures.back_ms.append((line.at_ns - spawned_ns) / 1e6)
                for wrong in filter(self._is_wrong, self._memory.wrong_at(line)):
                    self._miss(wrong)
        self._memory.hear(self._heard(lines), died_ns=died_ns)
        if b"Traceback" in (said := (self._home / "said").read_bytes()):
            self._break(f"a traceback: {said[-600:].decode()}")
            (self._home / "said").write_bytes(b"")

    # --- the proof at the end

    def _prove(self) -> None:
        with closing(Store.open(self._station, clock=SystemClock())) as store:
            if (damage := store.verify()) is not None:
                self._break(f"damaged: {damage.what}")
            if store.healed is not None:
                self._break("the store had to be healed")
            own = _attempt_events(store, _own_page(store))
            with closing(Central(self._enrollment, store.next_counter)) as central:
                theirs, slot = _attempt_events(store, _their_page(central)), _slot_of(central)
        if not own or theirs != own:
            self._break(f"the server has {len(theirs)} events of the attempt, {len(own)} are here")
        attempt = fold(theirs).attempt
        for wrong in self._memory.wrong_in(held_of(attempt)):
            self._miss(f"on the server: {wrong}")
        if slot is None or slot.state != "consumed":
            self._break(f"the slot is {slot}")

    def _said(self) -> str:
        return (self._home / "said").read_text()[-600:]

    def _miss(self, what: str) -> None:
        self._figures.missing += 1
        self._outcome.lost += 1
        self._break(what)

    def _break(self, what: str) -> None:
        self._outcome.broken.append(f"attempt {self._seed}, life {self._life}: {what}")


def _wait(nudge: int, seconds: float) -> bool:
    """Wait for the question to be painted; False where it was not, or the program ended."""
    return bool(select.select([nudge], [], [], seconds)[0]) and os.read(nudge, 1) == b"."


Page = Callable[[int, int], Sequence[bytes]]
"""Returns some events of an incarnation after a number; none at the end."""


def _attempt_events(store: Store, page: Page) -> list[ev.AttemptEvent]:
    found: list[ev.AttemptEvent] = []
    for head in store.sync_position().heads:
        since = 0
        while events := page(head.incarnation, since):
            found += [event for event in map(ev.decode, events) if isinstance(event, ev.AttemptEvent)]
            since += len(events)
    return found


def _own_page(store: Store) -> Page:
    return lambda incarnation, since: store.events_after(incarnation, since, 1_000)


def _their_page(central: Central) -> Page:
    return lambda incarnation, since: [bytes(event) for event in central.own_events(incarnation, since).events]


def _slot_of(central: Central) -> Slot | None:
    cursor, more, slot = 0, True, None
    while more:
        reply = central.sync(SyncRequest(protocol=1, heads=(), cursor=cursor, epoch=""))
        for row in map(decode_row, reply.rows):
            slot = row.slot if isinstance(row, CandidateRow) and row.station == central.station else slot
        more, cursor = reply.more, reply.cursor
    return slot


def _quantiles(values: list[float]) -> str:
    if not values:
        return "none"
    ordered = sorted(values)
    p50, p95 = (ordered[int(len(ordered) * part)] for part in (0.5, 0.95))
    return f"p50 {p50:.0f}, p95 {p95:.0f}, max {ordered[-1]:.0f} ms"
