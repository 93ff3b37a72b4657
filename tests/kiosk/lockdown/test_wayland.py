"""The kiosk as the only program of a real cage: what it holds, and what it notices of a second one."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from tests.kiosk.lockdown.cage import caged, caged_victim, second_program
from tests.kiosk.lockdown.conftest import SHORTCUTS
from tests.kiosk.lockdown.harness import DEADLINE, Victim, until, xdotool
from tests.kiosk.lockdown.victim import GUEST, LENIENT, POLICY
from tests.unprivileged import hand_over
from tests.wayland import NO_SHARED_MEMORY, NoCompositor, lacks_shared_memory
from tests.x11 import x_server

pytestmark = [pytest.mark.x11, pytest.mark.skipif(lacks_shared_memory(), reason=NO_SHARED_MEMORY)]

ALONE = {"stacking", "pointer", "input", "awake", "capture", "hotkeys", "remote"}
CONNECTS = """
import os, socket, sys
knock = socket.socket(socket.AF_UNIX)
knock.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
print("ready", flush=True)
sys.stdin.read()
"""
SHOWS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
window = QLineEdit("a cheat sheet")
window.show()

def look():
    if application.focusWindow() is None:
        return
    application.clipboard().setText("SECRET")
    print("ready", flush=True)
    timer.stop()

timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
application.exec()
"""


@pytest.fixture(scope="module")
def outer() -> Iterator[str]:
    """The X server whose keyboard and mouse are the compositor's hardware."""
    with x_server("1400x900x24") as display:
        yield display


@pytest.fixture
def victim(outer: str, tmp_path: Path) -> Iterator[Victim]:
    with caged_victim(outer, tmp_path) as victim:
        yield victim


def test_wayland_keeps_the_contract(outer: str, tmp_path: Path) -> None:
    home = hand_over(tmp_path / "home")
    # cage tells no exit code but its own, so the contract's end is told by its last act.
    code = "import sys; from tests.kiosk.lockdown.contract import main; print('kept', main(), flush=True)"
    with caged([sys.executable, "-c", code, "wayland", str(home)], display=outer, folder=tmp_path) as process:
        said, _ = process.communicate(timeout=2 * DEADLINE)
    assert said == "kept 0\n"


def test_everything_is_held_and_a_session_in_a_window_is_called_monitored(victim: Victim) -> None:
    holds = victim.ask("holds", "holds")
    assert holds["missing"] == []
    states = {name: told[0] for name, told in holds.items() if name not in {"what", "missing"}}
    assert states.pop("system_keys") == "unsupported"
    assert set(states) == ALONE | {"screens", "window", "focus", "keyboard", "clipboard", "programs", "machine"}
    assert set(states.values()) == {"held"}
    assert next(told for told in victim.told if told["what"] == "engaged")["level"] == "monitored"


def test_a_guest_inside_another_machine_is_told_with_its_signs(outer: str, tmp_path: Path) -> None:
    home = hand_over(tmp_path / "home")
    command = [sys.executable, "-m", "tests.kiosk.lockdown.victim", "wayland", str(home), "50"]
    with caged(command, display=outer, folder=tmp_path, **{GUEST: "product_name: QEMU"}) as process:
        victim = Victim(process, outer)
        assert victim.until("holds")["machine"] == ["failed", "product_name: QEMU"]
        told = victim.until("breach", cause="KIOSK-LOCK-VIRTUAL-MACHINE")
        assert (told["hold"], told["detail"]) == ("machine", "product_name: QEMU")


def test_typing_works_and_no_shortcut_of_a_desktop_does_anything(victim: Victim) -> None:
    victim.types("before")
    # Alt+Space opens no menu here; a text field takes it for the space that it is.
    for key in SHORTCUTS.keys() - {"alt+space"}:
        xdotool(victim.display, "key", key)
    # What is typed together with the Windows key is no answer.
    xdotool(victim.display, "keydown", "Super_L", "type", "rl")
    xdotool(victim.display, "keyup", "Super_L")
    victim.types("after")
    assert victim.ask("face", "face")["shown"]
    assert victim.told[-2]["text"] == "beforeafter"
    assert victim.causes() == []


def test_window_refuses_to_close_until_it_is_released(victim: Victim) -> None:
    assert victim.ask("close", "close")["done"] is False
    assert victim.until("repelled")["cause"] == "KIOSK-LOCK-CLOSE-ASKED"
    victim.ask("release", "released")
    assert victim.ask("close", "close")["done"] is True


def test_second_program_is_noticed_before_it_shows_anything(victim: Victim, tmp_path: Path) -> None:
    with second_program(tmp_path, CONNECTS) as enemy:
        told = [victim.until("breach", cause="KIOSK-LOCK-SECOND-CLIENT") for _ in ALONE]
        assert {breach["hold"] for breach in told} == ALONE
        assert told[0]["detail"].startswith(f"process {enemy.pid}, ")
        assert victim.ask("holds", "holds")["missing"] == sorted(ALONE)
    victim.until("regained")
    assert victim.ask("holds", "holds")["missing"] == []


def test_second_window_costs_the_focus_and_its_clipboard_does_not_come_in(victim: Victim, tmp_path: Path) -> None:
    with second_program(tmp_path, SHOWS):
        lost = {"SECOND-CLIENT", "FOCUS-TAKEN", "KEYBOARD-TAKEN"}
        while not lost <= set(victim.causes()):
            victim.until("breach")
    victim.until("regained")
    xdotool(victim.display, "mousemove", *map(str, victim.spots["field"]), "click", "1", "key", "ctrl+v")
    victim.types("own")
    assert victim.ask("face", "face")["clipboard"] == ""


def test_a_program_of_remote_control_is_told_although_it_cannot_come_in(outer: str, tmp_path: Path) -> None:
    strict = msgspec.json.encode(replace(LENIENT, forbidden_programs=("kiosk-test-program",))).decode()
    program = shutil.copy("/bin/sleep", tmp_path / "kiosk-test-program")
    with caged_victim(outer, tmp_path, **{POLICY: strict}) as victim:
        running = subprocess.Popen([program, "600"])
        try:
            breach = victim.until("breach", cause="KIOSK-LOCK-FOREIGN-PROGRAM")
            assert "kiosk-test-program" in breach["detail"]
        finally:
            running.kill()
            running.wait()
        victim.until("regained")


def test_window_lies_on_every_screen_and_its_content_on_the_first(outer: str, tmp_path: Path) -> None:
    with caged_victim(outer, tmp_path, screens=2) as victim:
        until(lambda: victim.ask("face", "face")["size"] == [2048, 768])
        left, _top, width = victim.ask("face", "face")["field"]
        assert left >= 0
        assert left + width <= 1024
        assert victim.ask("holds", "holds")["screens"] == ["held", "2 screens"]


def test_cage_that_is_missing_is_named_with_what_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.wayland import needed

    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NoCompositor, match=r"run\.py test"):
        needed("cage")


def test_the_own_session_in_a_window_is_refused_unless_it_is_named(outer: str, tmp_path: Path) -> None:
    code = (
        "import os; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from kiosk.lockdown.choose import choose_lockdown, session_here\n"
        "from kiosk.lockdown.port import NestedCompositor\n"
        "app = QApplication([])\n"
        "try:\n    choose_lockdown('auto', session_here(os.environ), home=Path('/nowhere'))\n"
        "except NestedCompositor as error:\n    print(error, flush=True)\n"
    )
    with caged([sys.executable, "-c", code], display=outer, folder=tmp_path) as process:
        said, _ = process.communicate(timeout=DEADLINE)
    assert said.endswith("It is shown in an X server.\n")
