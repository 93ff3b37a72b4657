"""A program of ours ends on every kind of screen, with its exit code and all that it had to say."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.kiosk.session.session import ROOT
from tests.unprivileged import unprivileged
from tests.wayland import sway

END_SECONDS = 20
PROGRAM = """
import ctypes, sys, time
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.leaving import leaving

app = QApplication([])
if len(sys.argv) > 1:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    display = ctypes.c_void_p(app.nativeInterface().display())
    while wayland.wl_display_prepare_read(display):
        wayland.wl_display_dispatch_pending(display)
    window = QWidget()
    window.show()
    wayland.wl_display_flush(display)
    time.sleep(0.3)
sys.stdout.write("the last word")
sys.exit(leaving(7))
"""


def ended(env: dict[str, str], *arguments: str) -> tuple[int, str]:
    """The program's exit code and what it said."""
    done = subprocess.run(
        unprivileged([sys.executable, "-c", PROGRAM, *arguments]), cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, text=True, timeout=END_SECONDS, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout


@pytest.mark.x11
def test_on_wayland_it_ends_although_a_read_is_never_finished(folder: Path) -> None:
    """The crossing of threads in Qt's end that one run in twenty met under load, made certain."""
    with sway(folder / "run") as env:
        assert ended(env, "a read that waits") == (7, "the last word")
        assert ended(env) == (7, "the last word")


def test_elsewhere_it_ends_as_every_program(folder: Path) -> None:
    env = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "PATH": "/usr/bin:/bin"}
    assert ended(env) == (7, "the last word")
