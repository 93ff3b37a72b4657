"""Inside somebody's Wayland desktop the kiosk does not pretend: it says why it cannot lock and what to use."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.lockdown.xcb import Connection
from tests.kiosk.session.session import ROOT, kiosk, until
from tests.kiosk.session.test_wayland_session import catches
from tests.kiosk.store import made
from tests.unprivileged import hand_over, unprivileged
from tests.wayland import sway

pytestmark = pytest.mark.x11


@contextmanager
def station(folder: Path, env: dict[str, str], **settings: str) -> Iterator["subprocess.Popen[str]"]:
    """`kiosk run` of an enrolled station on somebody's desktop."""
    home = folder / "home"
    home.mkdir()
    made.enrolled(home).close()
    process = subprocess.Popen(
        unprivileged(kiosk("run", "--child")), cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True, env=env | {"KIOSK_HOME": str(hand_over(home))} | settings,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def ends_with(process: "subprocess.Popen[str]", code: str) -> None:
    """It says the sentence at once, shows it until somebody closes it, and ends as an environment that does not fit."""
    assert process.stderr
    said = ""
    while f"[{code}]" not in said:
        line = process.stderr.readline()
        assert line, said
        said += line
    assert "kiosk session wayland" in said
    until(lambda: catches(process.pid, signal.SIGTERM))
    os.kill(process.pid, signal.SIGTERM)
    assert process.wait(timeout=30) == 3


@pytest.mark.parametrize("lock", ["auto", "x11", "wayland"])
def test_a_wayland_desktop_is_refused_by_every_name_of_a_lock(lock: str, folder: Path) -> None:
    with sway(folder / "run") as env, station(folder, env, KIOSK_LOCK=lock) as process:
        ends_with(process, "KIOSK-LOCK-WAYLAND")


def test_a_program_of_x11_inside_it_is_refused_too(folder: Path) -> None:
    with sway(folder / "run", xwayland=True) as env, station(folder, env | {"QT_QPA_PLATFORM": "xcb"}) as process:
        ends_with(process, "KIOSK-LOCK-WAYLAND")


def test_it_is_refused_also_where_the_server_does_not_say_that_it_is_xwayland(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """Old Xwaylands lack the extension; their screens tell."""
    from kiosk.lockdown import choose

    class Screen:
        def name(self) -> str:
            return "XWAYLAND0"

    monkeypatch.setattr(choose.QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(choose.QGuiApplication, "screens", lambda: [Screen()])
    monkeypatch.setattr("kiosk.lockdown.x11.qt_connection", _Without)
    assert choose.session_here({"DISPLAY": ":0"}).is_wayland


class _Without(Connection):
    def __init__(self) -> None:
        """Not connected."""

    def has_extension(self, name: str) -> bool:
        return False


def test_in_a_window_nothing_is_locked_and_nothing_refused(folder: Path) -> None:
    """What IT looks at on its own desktop."""
    home = folder / "home"
    home.mkdir()
    made.enrolled(home).close()
    with sway(folder / "run") as env:
        process = subprocess.Popen(
            unprivileged([sys.executable, "-m", "kiosk", "run", "--child", "--windowed"]), cwd=ROOT,
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=env | {"KIOSK_HOME": str(hand_over(home))},
        )  # fmt: skip
        try:
            until((home / "log" / "kiosk.log").exists)
            until(lambda: '"lock_level": "off"' in (home / "log" / "kiosk.log").read_text())
            until(lambda: catches(process.pid, signal.SIGTERM))
            process.terminate()
            _, said = process.communicate(timeout=30)
            # The platform's own remark on a text field that went before the compositor answered says nothing of us.
            ours = [line for line in said.splitlines() if not line.startswith("qt.qpa.wayland.textinput: ")]
            assert (process.returncode, ours) == (0, [])
        finally:
            process.kill()
