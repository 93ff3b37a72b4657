"""Killed at any moment, the lock leaves a machine that `restore` makes what it was, and twice is once."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.lockdown.undo import JOURNAL, restore
from tests.kiosk.lockdown.enemy import enemy_on
from tests.kiosk.lockdown.harness import DEADLINE, ROOT
from tests.kiosk.lockdown.machine import State, disturb, state_of
from tests.x11 import x11_env, x_server

pytestmark = pytest.mark.x11


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """An X server whose settings are somebody's own."""
    with x_server() as display, enemy_on(display) as enemy:
        disturb(display, enemy)
        yield display


@pytest.fixture(scope="module")
def before(server: str) -> State:
    return state_of(server)


def live(what: str, server: str, home: Path, moment: int) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.kiosk.lockdown.dying", what, str(home), str(moment)]
    return subprocess.run(
        command, env=x11_env(server), cwd=ROOT, check=False, capture_output=True, text=True, timeout=DEADLINE
    )


@pytest.mark.timeout(600)
def test_whenever_the_lock_is_killed_restore_makes_the_machine_what_it_was(
    server: str, before: State, tmp_path: Path
) -> None:
    whole = live("lock", server, tmp_path, 0)
    assert (whole.returncode, whole.stderr) == (0, "")
    assert state_of(server) == before
    moments = int(whole.stdout)
    assert moments > 20
    changed = 0
    for moment in range(1, moments + 1):
        died = live("lock", server, tmp_path, moment)
        # How often it has to look until a window is there differs: one of the last moments may not come.
        assert died.returncode == -signal.SIGKILL or int(died.stdout) < moment
        changed += state_of(server) != before
        restore(tmp_path)
        assert state_of(server) == before, f"killed at moment {moment} of {moments}"
        assert restore(tmp_path) == ()
        assert not (tmp_path / JOURNAL).exists()
    assert changed > 2, "no kill left anything to put back"


@pytest.mark.timeout(300)
def test_restore_that_is_killed_itself_is_finished_by_the_next_one(server: str, before: State, tmp_path: Path) -> None:
    moment, moments = 0, 1
    while moment < moments:
        moment += 1
        # Late enough that everything is changed and nothing is given back.
        killed = locked(server, tmp_path)
        assert killed != before
        died = live("restore", server, tmp_path, moment)
        if died.returncode == 0:
            break
        moments = moment + 1
        assert died.returncode == -signal.SIGKILL
        restore(tmp_path)
        assert state_of(server) == before, f"restore killed at moment {moment}"
        assert restore(tmp_path) == ()
    assert moment > 4
    assert state_of(server) == before


def locked(server: str, home: Path) -> State:
    """The server as a lock leaves it that was killed when it held everything."""
    command = [sys.executable, "-m", "tests.kiosk.lockdown.victim", "x11", str(home), "150"]
    with subprocess.Popen(command, env=x11_env(server), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as one:
        assert one.stdout
        while b'"engaged"' not in (line := one.stdout.readline()):
            assert line
        one.kill()
    return state_of(server)
