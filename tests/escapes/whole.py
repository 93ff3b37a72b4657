"""The whole program under attack: enrolled at a real server, with a running attempt, under its supervisor."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.demo import enrolled
from kiosk.store.errors import StoreBusy
from kiosk.store.store import Store
from sync.protocol import events as ev
from tests.e2e.central import CentralProcess, ServerSide
from tests.escapes.arena import ROOT, Arena, Server
from tests.escapes.battle import BACK_WITHIN_S, difference, fight, furnished
from tests.escapes.foe import Foe, foe_on
from tests.escapes.row import Expected, Got, Limit, Outcome, Report, Row, Verdict, judged, word_of
from tests.escapes.rows import BY_NAME
from tests.escapes.target import Light, lock_of
from tests.unprivileged import hand_over

PAPER = "::essay:: Explain why the tide leaves salt behind. {}\n"
HOLDS = ("window", "stacking", "focus", "keyboard", "pointer", "clipboard")
"""What the session of this exam demands. However often they are lost, it goes on as soon as they are held again."""
RULES = {
    "required_holds": HOLDS,
    "breach_limit": 0,
    "allows_injected_input": True,
    # Of a program that may come: on a server of our own nobody else, and so no attacker, would get in.
    "allowed_programs": ("kiosk-test-keyboard",),
}
ROWS = (
    "alt_tab", "ctrl_alt_t", "print", "paste_ctrl_v", "other_override", "other_override_fight", "window_inside_ours",
    "unmap", "move", "destroy", "focus", "close_request", "sendevent_inject", "clipboard_replaced", "other_user",
    "second_client",
)  # fmt: skip
"""One of each family, on the whole program."""
BACK_S = 30.0
_PTRACE_DETACH, _PTRACE_SEIZE, _PTRACE_INTERRUPT, _WALL = 17, 0x4206, 0x4207, 0x40000000
_SAME_USER = "no other program runs as the exam's user; under systemd it is started again wherever it ends"


class Whole(Light):
    """The program with its window: what differs by itself are the clock, the sign that it saved, a cover that went."""

    noise = 0.03
    covers = True


@dataclass(frozen=True, slots=True)
class Exam:
    """A station with a candidate who may sit."""

    home: Path
    number: str
    code: str

    def env(self, arena: Arena) -> dict[str, str]:
        """Of the program, in the arena."""
        looks = {"KIOSK_LANGUAGE": "en", "KIOSK_THEME": "light", "PYTHONUNBUFFERED": "1"}
        return arena.env | looks | {"KIOSK_HOME": str(self.home), "KIOSK_LOCK": lock_of(arena)}


@contextmanager
def exam(folder: Path, needs: Mapping[str, object] | None = None) -> Iterator[Exam]:
    """A real server, a station enrolled there, a candidate with an essay; the session demands the holds."""
    central = CentralProcess(folder / "central")
    central.home.mkdir(parents=True)
    paper = folder / "essay.gift"
    paper.write_text(PAPER)
    try:
        central.start_demo(paper)
        with closing(ServerSide(central.home)) as side:
            enrollment = enrolled(central.server, folder / "station", name="Seat 1")
            told = side.do("new_candidate", station=enrollment.station, rules=RULES, needs=needs)
            yield Exam(folder / "station", str(told["number"]), str(told["code"]))
    finally:
        central.stop()


@contextmanager
def sitting(arena: Arena, exam: Exam) -> Iterator[Whole]:
    """The program, locked, at the essay."""
    process = subprocess.Popen(
        [*arena.wrap, sys.executable, "-m", "tests.escapes.sitter", exam.number, exam.code],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
        env=exam.env(arena),
    )  # fmt: skip
    try:
        target = Whole(process, arena.display)
        start = target.until("engaged")
        target.window, target.spots = start["window"], start["spots"]
        target.settle()
        yield target
    finally:
        process.kill()
        process.communicate()


def whole(arena: Arena, folder: Path, pictures: Path | None = None) -> Iterator[Outcome]:
    """Try one row of each family on the program, then what is about processes, then read its journal."""
    with ExitStack() as stack:
        furnished(arena, stack)
        one = stack.enter_context(exam(folder))
        told: set[str] = set()
        if arena.server is Server.CAGE:
            hand_over(one.home)
        with sitting(arena, one) as target:
            for row in (BY_NAME[name] for name in ROWS if BY_NAME[name].expected(arena.server) is not None):
                outcome = fight(arena, target, row, pictures=pictures, prefix="whole-")
                told |= {report.cause for report in outcome.reports if report.is_loss}
                yield outcome
        if arena.server is not Server.CAGE:  # there a compositor stands between: tests/kiosk/session
            yield from supervised(arena, one)
        yield _journaled(arena, one.home, told)


def _journaled(arena: Arena, home: Path, told: set[str]) -> Outcome:
    """Every cause that the lock told of is an event of the attempt in the station's journal."""
    with closing(_opened(home)) as store:
        found = [
            event
            for head in store.sync_position().heads
            for event in map(ev.decode, store.events_after(head.incarnation, 0, 10_000))
            if isinstance(event, ev.LockBreached)
        ]
    missing = told - {event.cause for event in found}
    got = (f"{Got.UNTOLD}: {', '.join(sorted(missing))}",) if missing or not found else ()
    return Outcome(
        row="whole-journal",
        arena=arena.name,
        verdict=Verdict.ESCAPED if got else Verdict.HELD,
        expected=Verdict.HELD,
        as_expected=not got,
        got=got,
        briefly=(f"{len(found)} breaches are events",),
    )


def _opened(home: Path) -> Store:
    """The store, as soon as a program that was just killed has let go of it."""
    deadline = time.monotonic() + BACK_S
    while True:
        try:
            return Store.open(home, clock=SystemClock())
        except StoreBusy:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


# --- the program under its supervisor ---------------------------------------------------------------------------------


@dataclass(slots=True)
class Supervised:
    """`kiosk run` on the same home: it resumes the attempt by itself."""

    arena: Arena
    supervisor: "subprocess.Popen[bytes]"
    eye: Foe
    foe: Foe
    picture: object = None

    @property
    def child(self) -> int:
        """The program's own process."""
        children = Path(f"/proc/{self.supervisor.pid}/task/{self.supervisor.pid}/children").read_text().split()
        return int(children[0]) if children else 0

    def difference(self) -> float:
        """How far the screen is from the question as it was."""
        return difference(self.picture, self.eye.picture())  # type: ignore[arg-type]

    def is_back(self) -> bool:
        """Whether the question is on the screen and the keyboard is held."""
        return self.difference() <= Whole.noise and self.foe.is_kept_out()

    def await_back(self, began: float, within_s: float) -> float | None:
        """After how many milliseconds it is back, or None."""
        while time.monotonic() - began < within_s:
            if self.is_back():
                return (time.monotonic() - began) * 1e3
            time.sleep(0.02)
        return None


def supervised(arena: Arena, exam: Exam) -> Iterator[Outcome]:
    """What is about processes: the program killed, stopped, traced; its supervisor killed."""
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, cwd=ROOT, env=exam.env(arena),
    )  # fmt: skip
    orphan = 0
    try:
        with arena.foe() as foe, foe_on(arena.keys) as eye:
            program = Supervised(arena, supervisor, eye, foe)
            _await_still(program)
            for row, attack in ATTACKS.items():
                orphan = program.child or orphan
                yield attack(row, program)
    finally:
        supervisor.kill()
        supervisor.wait()
        if orphan and Path(f"/proc/{orphan}").exists():
            os.kill(orphan, signal.SIGKILL)


def _await_still(program: Supervised) -> None:
    """Wait until the question is there: the keyboard is held, and the picture does not change any more."""
    deadline = time.monotonic() + BACK_S
    still = 0
    while still < 10:
        assert time.monotonic() < deadline, "the program did not come back to its question"
        before = program.eye.picture()
        time.sleep(0.1)
        now = program.eye.picture()
        is_same = (
            program.foe.is_kept_out()
            and difference(before, now) < 0.001
            and len(set(now.resize((99, 77)).getdata())) > 50
        )
        still = still + 1 if is_same else 0
        program.picture = now


def _outcome(
    row: Row, program: Supervised, got: list[str], *, reports: tuple[Report, ...], clean: float | None
) -> Outcome:
    expected = row.expected(program.arena.server)
    verdict, fits = judged(expected, got, [report.cause for report in reports], reports)
    return Outcome(
        row=row.name,
        arena=program.arena.name,
        verdict=verdict,
        expected=word_of(expected),
        as_expected=fits,
        got=tuple(got),
        reports=reports,
        clean_ms=clean,
    )


def killed(row: Row, program: Supervised) -> Outcome:
    """SIGKILL: the supervisor starts it again, at the same question, with every hold."""
    child, began = program.child, time.monotonic()
    os.kill(child, signal.SIGKILL)
    # The server hears of it a moment later; until then the dead program's window stands, and its grabs.
    while program.is_back() and time.monotonic() - began < BACK_WITHIN_S:
        time.sleep(0.001)
    back = program.await_back(began, BACK_S)
    got = [] if back is not None and program.child not in (0, child) else [str(Got.DEAD)]
    reports = () if back is None else (Report("supervisor", "started again", back),)
    return _outcome(row, program, got, reports=reports, clean=back)


def stopped(row: Row, program: Supervised) -> Outcome:
    """SIGSTOP: the keyboard stays held, but a window that comes up stays until the program goes on."""
    window = program.foe.trap()
    os.kill(program.child, signal.SIGSTOP)
    got = []
    if not program.foe.is_kept_out():
        got.append(f"{Got.KEYS}: the whole keyboard")
    program.foe.show(window)
    time.sleep(0.3)
    if program.difference() > Whole.noise:
        got.append(f"{Got.SEEN}: for as long as it is stopped")
    began = time.monotonic()
    os.kill(program.child, signal.SIGCONT)
    back = program.await_back(began, BACK_WITHIN_S)
    program.foe.destroy(window)
    if back is None:
        got.append(f"{Got.SEEN}: also after it went on")
    return _outcome(row, program, got, reports=(), clean=back)


def traced(row: Row, program: Supervised) -> Outcome:
    """A debugger."""
    libc, child = ctypes.CDLL(None, use_errno=True), program.child
    got = []
    if libc.ptrace(_PTRACE_SEIZE, child, None, None) == 0:
        libc.ptrace(_PTRACE_INTERRUPT, child, None, None)
        os.waitpid(child, _WALL)
        libc.ptrace(_PTRACE_DETACH, child, None, None)
        got.append("a debugger reads and changes everything")
    back = program.await_back(time.monotonic(), BACK_WITHIN_S)
    if back is None:
        got.append(f"{Got.FROZEN}: also after the debugger left")
    return _outcome(row, program, got, reports=(), clean=back)


def orphaned(row: Row, program: Supervised) -> Outcome:
    """SIGKILL of the supervisor alone: the lock stands, for it is the program's."""
    program.supervisor.kill()
    program.supervisor.wait()
    back = program.await_back(time.monotonic(), BACK_WITHIN_S)
    return _outcome(row, program, [] if back is not None else [str(Got.DEAD)], reports=(), clean=back)


def _processes(expected: Expected) -> dict[Server, Expected | None]:
    return {Server.DESKTOP: expected, Server.OWN: expected, Server.CAGE: expected}


def _row(name: str, does: str, expected: Expected, known: tuple[int, ...] = (35,)) -> Row:
    return Row(name=name, does=does, attack=lambda _: None, known=known, needs_whole=True, on=_processes(expected))


ATTACKS: dict[Row, Callable[[Row, Supervised], Outcome]] = {
    _row("kill_program", "kills the exam's program", Verdict.NOTICED): killed,
    _row("stop_program", "stops the program with SIGSTOP and shows a window meanwhile",
         Limit("a stopped program cannot put a window away; it does so when it goes on", _SAME_USER)): stopped,
    _row("trace_program", "attaches a debugger to the program",
         Limit("who may trace a process may do everything that it may", "kernel.yama.ptrace_scope of 1 or more, "
               "and no other program runs as the exam's user")): traced,
    _row("kill_supervisor", "kills the program that starts the exam again", Verdict.HELD): orphaned,
}  # fmt: skip
PROCESS_ROWS = tuple(ATTACKS)
