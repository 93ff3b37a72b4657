"""`kiosk session wayland`: cage of the kiosk's own with the kiosk in it, and clean however it ends."""

import os
import shlex
import signal
from pathlib import Path

import pytest

from tests.kiosk.session.session import PROCESSES, session, until
from tests.wayland import NO_SHARED_MEMORY, cage_command, lacks_shared_memory

pytestmark = [pytest.mark.x11, pytest.mark.skipif(lacks_shared_memory(), reason=NO_SHARED_MEMORY)]


def compositor(outer: str) -> str:
    return shlex.join(cage_command(outer))


def test_the_kiosk_is_the_only_program_and_holds_everything(outer: str, folder: Path) -> None:
    # Here cage is a window on an X server, which `auto` refuses.
    with session(folder, "wayland", "--compositor", compositor(outer), KIOSK_LOCK="wayland") as running:
        lock = running.until_locked()
        assert lock["lock_level"] == "monitored"
        assert {name for name, state in lock["holds"].items() if state != "held"} - {"machine"} == {"system_keys"}
        environ = PROCESSES.environment(running.kiosk())
        assert environ["XDG_RUNTIME_DIR"] == str(running.place)
        assert environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
        code, said = running.end()
        assert code == 0
        assert "KIOSK" not in said
        assert running.left() == {"owner"}


def test_a_killed_kiosk_comes_back_in_the_same_compositor(outer: str, folder: Path) -> None:
    with session(folder, "wayland", "--compositor", compositor(outer), KIOSK_LOCK="wayland") as running:
        running.until_locked()
        first = running.kiosk()
        os.kill(first, signal.SIGKILL)
        running.until_locked(2)
        assert running.kiosk() != first


@pytest.mark.parametrize("victim", ["cage", "supervisor"])
def test_a_session_that_lost_a_part_ends_so_that_its_unit_starts_it_anew(victim: str, outer: str, folder: Path) -> None:
    with session(folder, "wayland", "--compositor", compositor(outer), KIOSK_LOCK="wayland") as running:
        running.until_locked()
        supervisor = PROCESSES.parent(running.kiosk())
        os.kill(supervisor if victim == "supervisor" else PROCESSES.parent(supervisor), signal.SIGKILL)
        code, said = running.ended()
        assert code == 1
        assert "KIOSK-SESSION-SERVER: the compositor ended by itself" in said
        assert running.left() == {"owner"}


def test_a_killed_launcher_takes_everything_with_it(outer: str, folder: Path) -> None:
    with session(folder, "wayland", "--compositor", compositor(outer), KIOSK_LOCK="wayland") as running:
        running.until_locked()
        of_it = [running.kiosk(), PROCESSES.parent(running.kiosk())]
        running.process.kill()
        running.process.wait()
        until(lambda: not any(PROCESSES.arguments(pid) for pid in of_it))


def test_a_session_inside_a_window_refuses_to_lock_says_why_and_ends_with_3(outer: str, folder: Path) -> None:
    with session(folder, "wayland", "--compositor", compositor(outer)) as running:
        until(lambda: running.descendants("run", "--child") and (running.home / "log" / "kiosk.log").exists())
        until(lambda: '"KIOSK-LOCK-NESTED"' in (running.home / "log" / "kiosk.log").read_text())
        assert running.locks() == []
        until(lambda: catches(running.kiosk(), signal.SIGTERM))
        os.kill(running.kiosk(), signal.SIGTERM)
        code, said = running.ended()
        assert code == 3
        assert "It is shown in an X server. [KIOSK-LOCK-NESTED]" in said


def catches(pid: int, number: signal.Signals) -> bool:
    """Whether a process has a handler for that signal."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("SigCgt:"):
            return bool(int(line.split()[1], 16) >> (number - 1) & 1)
    return False


def test_without_a_folder_there_is_no_session(folder: Path) -> None:
    with session(folder, "wayland", RUNTIME_DIRECTORY="") as running:
        code, said = running.ended()
        assert code == 3
        assert said.endswith("[KIOSK-SESSION-FOLDER]\n")
