"""Programs beside the exam: told by name and file; ended only where policy names them, and only they."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk.lockdown.port import Cause, HoldName, HoldState
from kiosk.lockdown.programs import Program
from kiosk.lockdown.programs_linux import began, end, program_of
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.x11_programs import APART_S, SLICE, ProgramsGuard
from sync.protocol.policy import Policy
from tests.escapes.foe import NoEntry, foe_on
from tests.kiosk.lockdown.enemy import enemy_on
from tests.kiosk.lockdown.harness import DEADLINE, running_victim, until
from tests.kiosk.lockdown.victim import GUEST, LENIENT, POLICY
from tests.x11 import x11_env, x_server

SLEEP = shutil.which("sleep") or "/bin/sleep"
NAME = "kiosk-test-vnc"
LONG = "kiosk-test-screen-share"


@contextmanager
def running(file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program of that file's name."""
    shutil.copy(SLEEP, file)
    process = subprocess.Popen([file, "60"])
    try:
        until(lambda: str(file) in Path(f"/proc/{process.pid}/cmdline").read_text())
        yield process
    finally:
        process.kill()
        process.wait()


def policy(**more: object) -> dict[str, str]:
    """The policy of the victim: this machine's own programs may run, and xdotool may type."""
    lenient = {"allowed_programs": LENIENT.allowed_programs, "allows_injected_input": True}
    return {POLICY: json.dumps(lenient | more)}


@pytest.mark.x11
@pytest.mark.parametrize("name", [NAME, LONG])
def test_program_that_starts_in_mid_exam_is_told_with_file_and_ended_by_nobody(
    xvfb: str, tmp_path: Path, name: str
) -> None:
    env = policy(forbidden_programs=(NAME, LONG))
    with running_victim(xvfb, tmp_path, env=env) as victim, running(tmp_path / name) as process:
        told = victim.until("breach", cause="KIOSK-LOCK-FOREIGN-PROGRAM")
        assert told["hold"] == "programs"
        assert f"process {process.pid}, {tmp_path / name}" in told["detail"]
        assert victim.ask("holds", "holds")["missing"] == ["programs"]
        assert process.poll() is None
        process.kill()
        process.wait()
        victim.until("regained")
        assert victim.causes() == ["FOREIGN-PROGRAM"]
        assert victim.causes("repelled") == []


@pytest.mark.x11
def test_a_guest_inside_another_machine_is_told_once_with_its_signs_and_costs_no_other_hold(
    xvfb: str, tmp_path: Path
) -> None:
    with running_victim(xvfb, tmp_path, env={GUEST: "product_name: QEMU"}, engaged=False) as victim:
        assert victim.told[0]["machine"] == ["failed", "product_name: QEMU"]
        told = victim.until("breach", cause="KIOSK-LOCK-VIRTUAL-MACHINE")
        assert (told["hold"], told["detail"]) == ("machine", "product_name: QEMU")
        assert victim.ask("holds", "holds")["missing"] == ["machine"]
        victim.types("works")
        assert victim.causes() == ["VIRTUAL-MACHINE"]


@pytest.mark.x11
def test_program_that_was_there_before_is_a_failed_hold(xvfb: str, tmp_path: Path) -> None:
    env = policy(forbidden_programs=(NAME,))
    with running(tmp_path / NAME), running_victim(xvfb, tmp_path, env=env, engaged=False) as victim:
        assert victim.told[0]["programs"][0] == "failed"
        assert victim.told[0]["missing"] == ["programs"]


@pytest.mark.x11
def test_program_that_policy_names_is_told_then_ended_and_no_other(xvfb: str, tmp_path: Path) -> None:
    env = policy(forbidden_programs=(NAME, LONG), ended_programs=(NAME,))
    with (
        running_victim(xvfb, tmp_path, env=env) as victim,
        running(tmp_path / NAME) as named,
        running(tmp_path / LONG) as other,
        running(tmp_path / f"{NAME}-notes") as like,
    ):
        assert named.wait(timeout=15) == -15
        victim.until("repelled", cause="KIOSK-LOCK-PROGRAM-ENDED")
        said = [told for told in victim.told if told.get("cause", "").endswith(("PROGRAM", "ENDED"))]
        assert said[0]["cause"] == "KIOSK-LOCK-FOREIGN-PROGRAM"
        assert f"process {named.pid}, {tmp_path / NAME}" in said[-1]["detail"]
        assert said[-1]["detail"].endswith("asked to end")
        assert [other.poll(), like.poll()] == [None, None]


# --- the guard alone: every step by hand ------------------------------------------------------------------------------


class Machine:
    """Which programs run, and how late it is."""

    def __init__(self) -> None:
        self.programs: list[Program] = []
        self.now = 100.0
        self.repelled: list[tuple[HoldName, Cause, str]] = []

    def guard(self, policy: Policy) -> ProgramsGuard:
        return ProgramsGuard(
            Rules(lambda: policy),
            lambda hold, cause, detail: self.repelled.append((hold, cause, detail)),
            programs=lambda: iter(tuple(self.programs)),
            clock=self.clock,
        )

    def clock(self) -> float:
        return self.now

    def look(self, guard: ProgramsGuard) -> list[str]:
        """Look when it is time to look again."""
        self.now += 2 * APART_S
        return [breach.detail for breach in guard.check()]


def test_one_look_reads_a_slice_and_a_round_finds_all() -> None:
    machine = Machine()
    guard = machine.guard(Policy())
    assert guard.take().state is HoldState.HELD
    assert machine.look(guard) == []  # what is left of the round that began when all was well
    machine.programs = [Program(pid, "editor") for pid in range(2, 2 + 3 * SLICE)] + [Program(9_999, "x11vnc")]
    assert list(guard.check()) == []
    found = [machine.look(guard) for _ in range(5)]
    assert found[:4] == [[]] * 4
    assert len(found[4]) == 1


def test_stubborn_program_is_ended_at_once_when_its_time_is_over(tmp_path: Path) -> None:
    machine = Machine()
    script = tmp_path / NAME
    script.write_text("#!/bin/sh\ntrap '' TERM\necho up\nwhile :; do sleep 1; done\n")
    script.chmod(0o755)
    process = subprocess.Popen([script], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "up\n"
    try:
        program = program_of(process.pid)
        assert program is not None
        machine.programs = [program]
        guard = machine.guard(Policy(forbidden_programs=(NAME,), ended_programs=(NAME,)))
        guard.take()
        assert len(machine.look(guard)) == 1
        assert machine.repelled == []  # told before anything is done to it
        assert len(machine.look(guard)) == 1
        assert process.poll() is None
        machine.now += 10.0
        machine.look(guard)
        assert process.wait(timeout=10) == -9
    finally:
        process.kill()
        process.communicate()


def test_number_that_went_to_another_process_is_left_alone(tmp_path: Path) -> None:
    with running(tmp_path / NAME) as process:
        program = program_of(process.pid)
        assert program is not None
        since = began(process.pid)
        assert end(program, since + 1, at_once=True) == ""
        assert end(Program(program.pid, program.name, "/usr/bin/other"), since, at_once=True) == ""
        assert process.poll() is None
        assert end(program, since, at_once=True) == ""
        assert process.wait(timeout=10) == -9
        assert end(program, since, at_once=True) == ""


# --- who else is connected to the screen ------------------------------------------------------------------------------

OWN_SERVER = ("-extension", "XTEST", "-extension", "RECORD")


@pytest.mark.x11
def test_nobody_else_on_the_screen_is_a_hold_and_a_second_client_is_told_with_its_file(tmp_path: Path) -> None:
    with x_server(options=OWN_SERVER) as display, running_victim(display, tmp_path) as victim:
        assert victim.told[0]["capture"] == ["held", ""]
        with enemy_on(display):
            told = victim.until("breach", cause="KIOSK-LOCK-SECOND-CLIENT")
            assert told["hold"] == "capture"
            assert told["detail"].startswith("process ")
            assert "python" in told["detail"]
        victim.until("regained")
        assert victim.causes() == ["SECOND-CLIENT"]


@pytest.mark.x11
def test_second_client_that_was_there_before_is_a_failed_hold(tmp_path: Path) -> None:
    with (
        x_server(options=OWN_SERVER) as display,
        enemy_on(display),
        running_victim(display, tmp_path, engaged=False) as victim,
    ):
        assert victim.told[0]["capture"][0] == "failed"
        assert "capture" in victim.told[0]["missing"]


@pytest.mark.x11
def test_shared_server_says_that_everybody_can_photograph_it(xvfb: str, tmp_path: Path) -> None:
    with running_victim(xvfb, tmp_path) as victim:
        state, why = victim.told[0]["capture"]
        assert state == "unsupported"
        assert "every program can photograph" in why
        assert victim.told[0]["missing"] == []


STRICT = {POLICY: json.dumps({"allows_injected_input": True})}


@pytest.mark.x11
def test_at_a_server_of_our_own_nobody_gets_in_while_the_lock_holds(tmp_path: Path) -> None:
    with x_server(options=(*OWN_SERVER, "-maxclients", "64")) as display:
        with running_victim(display, tmp_path, env=STRICT, engaged=False) as victim:
            assert victim.told[0]["capture"] == ["held", ""]
            for _ in range(20):
                with pytest.raises(NoEntry), foe_on(display):
                    pass
            tried = subprocess.run(["xdotool", "getactivewindow"], env=x11_env(display), check=False, timeout=DEADLINE)
            assert tried.returncode != 0
            assert victim.ask("holds", "holds")["capture"] == ["held", ""]
            victim.ask("release", "released")
            with foe_on(display) as foe:
                assert foe.picture().size
            victim.process.kill()
        # Whoever restarts the program finds a seat: those of a dead one are free.
        with running_victim(display, tmp_path, env=STRICT, engaged=False) as victim:
            assert victim.told[0]["capture"] == ["held", ""]


@pytest.mark.x11
def test_who_was_there_before_is_told_and_its_seat_is_taken_when_it_leaves(tmp_path: Path) -> None:
    with x_server(options=(*OWN_SERVER, "-maxclients", "64")) as display, ExitStack() as stack:
        stack.enter_context(foe_on(display))
        with running_victim(display, tmp_path, env=STRICT, engaged=False) as victim:
            assert victim.told[0]["capture"][0] == "failed"
            victim.until("breach", cause="KIOSK-LOCK-SECOND-CLIENT")
            stack.close()
            victim.until("regained")
            with pytest.raises(NoEntry), foe_on(display):
                pass


@pytest.mark.x11
def test_where_policy_lets_a_program_come_its_seat_is_left(tmp_path: Path) -> None:
    env = {POLICY: json.dumps({"allows_injected_input": True, "allowed_programs": ["onboard"]})}
    with (
        x_server(options=(*OWN_SERVER, "-maxclients", "64")) as display,
        running_victim(display, tmp_path, env=env, engaged=False) as victim,
        foe_on(display),
    ):
        victim.until("breach", cause="KIOSK-LOCK-SECOND-CLIENT")
