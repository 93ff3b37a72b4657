"""What a program tries where the exam is the compositor's only client."""

import subprocess
import sys
import time

from kiosk.lockdown.port import Cause
from tests.escapes.arena import ROOT, Server
from tests.escapes.battle import SECRET, Battle
from tests.escapes.row import NO_COMPANY, Expected, Got, Limit, Row
from tests.unprivileged import unprivileged

_SOCKET = {"WAYLAND_DISPLAY": "wayland-0"}
_SHOWS = """
import sys
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.setPalette(QPalette(QColor(0xD0, 0x20, 0x20)))
window.setAutoFillBackground(True)
window.resize(400, 300)
window.show()
application.clipboard().setText("SECRET")
print("ready", flush=True)
application.exec()
"""
_KNOCKS = """
import os, socket, sys
try:
    socket.socket(socket.AF_UNIX).connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
except OSError as error:
    print(error)
else:
    print("let in")
"""


def _as_ours(battle: Battle, *command: str) -> "subprocess.Popen[str]":
    """A program of the exam's own user."""
    return subprocess.Popen(
        unprivileged(command), env=battle.arena.env | _SOCKET, cwd=ROOT, text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def second_client(battle: Battle) -> None:
    """A window over the exam, and a text on the clipboard."""
    battle.began()
    process = _as_ours(battle, sys.executable, "-c", _SHOWS)
    battle.stack.callback(process.communicate)
    battle.stack.callback(process.kill)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.5)
    picture = battle.target_picture()
    if picture.getpixel((picture.width // 2, picture.height // 2)) == (0xD0, 0x20, 0x20):
        battle.gets(Got.SEEN, "a window of the second client")
    process.kill()


def other_user(battle: Battle) -> None:
    """A program of another account knocks at the compositor's socket."""
    battle.began()
    command = [
        "setpriv",
        "--reuid=daemon",
        "--regid=daemon",
        "--clear-groups",
        "--bounding-set=-all",
        "--inh-caps=-all",
    ]
    done = subprocess.run(
        [*command, "/usr/bin/python3", "-c", _KNOCKS], env=battle.arena.env | _SOCKET, cwd="/", check=False, text=True,
        capture_output=True,
    )  # fmt: skip
    if "Permission denied" not in done.stdout:
        battle.gets(Got.SEEN, f"{done.stdout}{done.stderr}"[-80:] or "no answer")


def photographed(battle: Battle) -> None:
    """A picture by the compositor's own protocol, as grim takes it."""
    battle.began()
    with _as_ours(battle, "sh", "-c", "grim - | wc -c") as process:
        said, _ = process.communicate(timeout=10)
    if int(said) > 0:
        battle.gets(Got.SHOT, f"{said.strip()} bytes")


def virtual_keyboard(battle: Battle) -> None:
    """Keys by the protocol for keyboards on the screen, as wtype makes them."""
    battle.began()
    with _as_ours(battle, "wtype", SECRET) as process:
        process.communicate(timeout=10)
    if battle.target.has_typed(SECRET, 0.5):
        battle.gets(Got.TYPED, "by a virtual keyboard")


ONLY: dict[Server, Expected | None] = {Server.DESKTOP: None, Server.OWN: None}
_WHY = "whoever may open the compositor's socket is a client like the exam"

ROWS = (
    Row(
        name="second_client",
        does="opens a window over the exam as the exam's own user",
        attack=second_client,
        known=(11, 12),
        told=Cause.SECOND_CLIENT,
        on=ONLY | {Server.CAGE: Limit(_WHY, NO_COMPANY)},
    ),
    Row(
        name="other_user",
        does="knocks at the compositor's socket as another user",
        attack=other_user,
        on=ONLY,
    ),
    Row(
        name="screencopy",
        does="photographs the screen by the compositor's own protocol",
        attack=photographed,
        known=(27,),
        on=ONLY | {Server.CAGE: Limit(_WHY, NO_COMPANY)},
    ),
    Row(
        name="virtual_keyboard",
        does="makes up keys by the protocol for keyboards on the screen",
        attack=virtual_keyboard,
        known=(34,),
        on=ONLY,
    ),
)
