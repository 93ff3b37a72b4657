"""`kiosk session x11`: a server of the kiosk's own, hardened, with the kiosk on it, and clean however it ends."""

import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from kiosk.lockdown.unix_sockets import sockets
from kiosk.lockdown.xcb import NoXServer, connected
from kiosk.session.x11 import _listener, is_answered_by
from tests.kiosk.session.session import PROCESSES, Session, kiosk, session, unit_env, until
from tests.unprivileged import unprivileged

pytestmark = pytest.mark.x11


def server(outer: str) -> str:
    return f"env DISPLAY={outer} Xephyr -screen 1024x768"


def display_of(running: Session) -> str:
    return PROCESSES.environment(running.kiosk())["DISPLAY"]


def is_alive(pid: int) -> bool:
    return bool(PROCESSES.arguments(pid))


def test_the_kiosk_is_locked_on_a_server_that_nobody_else_can_use(
    outer: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(folder, "x11", "--server", server(outer)) as running:
        lock = running.until_locked()
        assert lock["lock_level"] == "locked"
        # Whether these tests run in a guest of another machine is nothing that the session could change.
        assert {name for name, state in lock["holds"].items() if state != "held"} <= {"machine"}

        display = display_of(running)
        monkeypatch.setenv("XAUTHORITY", os.devnull)
        with pytest.raises(NoXServer), connected(display):
            pass
        assert (running.place / "cookie").stat().st_mode & 0o777 == 0o600
        monkeypatch.setenv("XAUTHORITY", str(running.place / "cookie"))
        # Nor does the secret help: every seat is the kiosk's.
        with pytest.raises(NoXServer), connected(display):
            pass
        number = display.removeprefix(":")
        server_pid = _listener(f"\0/tmp/.X11-unix/X{number}")
        assert server_pid is not None
        arguments = " ".join(PROCESSES.arguments(server_pid))
        assert "-extension XTEST -extension RECORD +extension SECURITY" in arguments
        # Clients look for the name without a file first: it must be the server's own.
        assert f"@/tmp/.X11-unix/X{number}" in {one.path for one in sockets()}
        with socket.socket() as knock:
            assert knock.connect_ex(("127.0.0.1", 6000 + int(number))) != 0
        # Nothing of a login, a desktop or a person came along.
        environ = PROCESSES.environment(running.kiosk())
        assert environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
        assert environ["XCURSOR_PATH"] == "/usr/share/icons"
        assert "WAYLAND_DISPLAY" not in environ

        code, said = running.end()
        assert code == 0
        assert "KIOSK" not in said
        assert running.left() == {"owner"}
        assert not Path(f"/tmp/.X11-unix/X{number}").exists()


def test_each_start_has_a_secret_of_its_own(outer: str, folder: Path) -> None:
    secrets = set()
    for start in (1, 2):
        with session(folder, "x11", "--server", server(outer)) as running:
            running.until_locked(start)
            secrets.add((running.place / "cookie").read_bytes())
    assert len(secrets) == 2


def test_a_killed_kiosk_comes_back_on_the_same_server(outer: str, folder: Path) -> None:
    with session(folder, "x11", "--server", server(outer)) as running:
        running.until_locked()
        first, display = running.kiosk(), display_of(running)
        os.kill(first, signal.SIGKILL)
        running.until_locked(2)
        assert running.kiosk() != first
        assert display_of(running) == display


def test_a_server_that_ends_ends_the_session_so_that_its_unit_starts_it_anew(outer: str, folder: Path) -> None:
    with session(folder, "x11", "--server", server(outer)) as running:
        running.until_locked()
        (xephyr,) = running.descendants("Xephyr")
        os.kill(xephyr, signal.SIGKILL)
        code, said = running.ended()
        assert code == 1
        assert "KIOSK-SESSION-SERVER: the X server ended by itself (-9)" in said
        assert running.left() == {"owner"}


def test_a_killed_launcher_takes_everything_with_it_and_restore_removes_what_it_left(outer: str, folder: Path) -> None:
    with session(folder, "x11", "--server", server(outer)) as running:
        running.until_locked()
        of_it = [running.kiosk(), *running.descendants("Xephyr")]
        running.process.kill()
        running.process.wait()
        until(lambda: not any(is_alive(pid) for pid in of_it))
        assert "cookie" in running.left()
        env = unit_env(running.home, running.place)
        for said in ("session file: put back (cookie removed)", "nothing to undo"):
            done = subprocess.run(
                unprivileged(kiosk("restore")), env=env, check=False, capture_output=True, text=True, timeout=60
            )
            assert (done.returncode, done.stdout.splitlines()[-1], done.stderr) == (0, said, "")
        assert running.left() == {"owner"}


def test_restore_beside_a_running_session_touches_nothing(outer: str, folder: Path) -> None:
    with session(folder, "x11", "--server", server(outer)) as running:
        running.until_locked()
        env = unit_env(running.home, running.place)
        done = subprocess.run(
            unprivileged(kiosk("restore")), env=env, check=False, capture_output=True, text=True, timeout=60
        )
        assert (done.returncode, done.stdout) == (4, "")
        assert "[KIOSK-STORE-BUSY]" in done.stderr
        assert "cookie" in running.left()
        with session(folder, "x11", "--server", server(outer)) as second:
            code, said = second.ended()
            assert code == 4
            assert said.endswith("[KIOSK-SESSION-BUSY]\n")
        assert "cookie" in running.left()


@pytest.mark.parametrize("command", ["/nowhere/Xorg vt7", "false"])
def test_a_server_that_does_not_come_up_is_named(command: str, folder: Path) -> None:
    with session(folder, "x11", "--server", command) as running:
        code, said = running.ended()
        assert code == 3
        assert command.split()[0] in said
        assert said.endswith("[KIOSK-SESSION-PROGRAM]\n")
        assert running.left() == {"owner"}


def test_a_program_that_took_the_servers_name_is_noticed() -> None:
    number = f"test-{os.getpid()}"
    assert not is_answered_by(os.getpid(), number)  # nobody answers
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(f"\0/tmp/.X11-unix/X{number}")
        door.listen()
        assert is_answered_by(os.getpid(), number)
        assert not is_answered_by(os.getppid(), number)
