"""The lid: held by a process of the system's own, journaled before, gone with the program or by `restore`."""

import os
import signal
import stat
from pathlib import Path

import pytest

from kiosk.lockdown.changes import LidHeld, Outcome
from kiosk.lockdown.lid import LidHold
from kiosk.lockdown.port import HoldState
from kiosk.lockdown.proc import Processes
from kiosk.lockdown.undo import UndoJournal, restore

# As the real one: it runs what is asked for and waits for it.
HOLDS = """#!/bin/sh
echo "$@" >> {log}
while [ "${{1#--}}" != "$1" ]; do shift; done
"$@"
"""
REFUSES = """#!/bin/sh
echo Access denied >&2
exit 1
"""


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `systemd-inhibit` that holds; its log names what it was asked."""
    put(tmp_path, HOLDS.format(log=tmp_path / "asked"))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    return tmp_path / "asked"


def put(folder: Path, script: str) -> None:
    place = folder / "bin" / "systemd-inhibit"
    place.parent.mkdir(exist_ok=True)
    place.write_text(script)
    place.chmod(place.stat().st_mode | stat.S_IXUSR)


def holding(mark: str) -> list[int]:
    """Return the processes that carry the mark."""
    processes = Processes()
    return [pid for pid in processes.everybody() if any(mark in part for part in processes.arguments(pid))]


def mark_in(asked: Path) -> str:
    return asked.read_text().split("An exam runs ")[1].split()[0]


def test_the_lid_is_held_until_it_is_released(tmp_path: Path, tool: Path) -> None:
    lid = LidHold(tmp_path)
    assert lid.hold() is HoldState.HELD
    assert "--what=handle-lid-switch --mode=block" in tool.read_text()
    assert len(UndoJournal(tmp_path).open()) == 1
    assert holding(mark_in(tool)) != []

    lid.release()
    lid.release()

    assert holding(mark_in(tool)) == []
    assert UndoJournal(tmp_path).open() == {}


def test_twice_held_is_once(tmp_path: Path, tool: Path) -> None:
    lid = LidHold(tmp_path)
    assert [lid.hold(), lid.hold()] == [HoldState.HELD, HoldState.HELD]
    assert len(tool.read_text().splitlines()) == 1
    lid.release()


def test_a_system_that_refuses_leaves_nothing_behind(tmp_path: Path, tool: Path) -> None:
    put(tmp_path, REFUSES)
    assert LidHold(tmp_path).hold() is HoldState.FAILED
    assert UndoJournal(tmp_path).open() == {}


def test_a_system_without_logind_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert LidHold(tmp_path).hold() is HoldState.UNSUPPORTED
    assert UndoJournal(tmp_path).open() == {}


def test_what_a_dead_program_left_is_ended_by_restore(tmp_path: Path, tool: Path) -> None:
    lid = LidHold(tmp_path)
    lid.hold()
    mark = mark_in(tool)

    (undone,) = restore(tmp_path)

    assert (undone.what, undone.outcome) == ("lid", Outcome.UNDONE)
    assert lid._process is not None
    lid._process.wait(5)
    assert UndoJournal(tmp_path).open() == {}
    lid._process.stdin.close()  # type: ignore[union-attr]  # it has one
    assert restore(tmp_path) == ()
    assert mark


def test_what_ended_with_its_program_is_nothing_to_undo(tmp_path: Path, tool: Path) -> None:
    lid = LidHold(tmp_path)
    lid.hold()
    process = lid._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()  # as the kernel does for a program that was killed
    process.wait(5)

    (undone,) = restore(tmp_path)

    assert undone.outcome is Outcome.GONE
    assert holding(mark_in(tool)) == []


def test_after_another_boot_there_is_nothing_to_look_for(tmp_path: Path) -> None:
    assert LidHeld(mark="m", boot="another").undo() == (Outcome.GONE, "the machine was started anew")


def test_the_systems_own_tool_holds_where_logind_runs_and_fails_where_not(tmp_path: Path) -> None:
    lid = LidHold(tmp_path)
    state = lid.hold()
    lid.release()
    if not Path("/run/systemd/system").is_dir():
        assert state in (HoldState.FAILED, HoldState.UNSUPPORTED)
    assert UndoJournal(tmp_path).open() == {}


def test_a_process_of_somebody_else_is_left_alone(tmp_path: Path, tool: Path) -> None:
    lid = LidHold(tmp_path)
    lid.hold()
    LidHeld(mark="0" * 32, boot=_boot()).undo()
    assert holding(mark_in(tool)) != []
    lid.release()


def _boot() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()


def test_a_tool_that_does_not_end_by_itself_is_ended(tmp_path: Path, tool: Path) -> None:
    lid = LidHold(tmp_path)
    lid.hold()
    assert lid._process is not None
    os.kill(lid._process.pid, signal.SIGSTOP)
    lid.release()
    assert UndoJournal(tmp_path).open() == {}
