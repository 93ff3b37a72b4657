"""What a Wayland guard notices, on a compositor that can be told to change its screens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.lockdown.port import Cause, HoldName, HoldState
from kiosk.lockdown.proc import Processes
from kiosk.lockdown.unix_sockets import NoAnswer
from kiosk.lockdown.wayland_guards import ALONE, Consoles, OnlyClient
from tests.kiosk.lockdown.harness import ROOT
from tests.kiosk.lockdown.test_wayland_compositor import compositor
from tests.x11 import x11_env, x_server

COUNTS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.lockdown.wayland_guards import ScreenCount

application = QApplication([])
window = QWidget()

def disturbed():
    for breach in screens.check():
        print(breach.hold, breach.cause, window.contentsMargins().right() > 0, flush=True)

screens = ScreenCount(window, disturbed)
print(*(f"{hold.name} {hold.state} {hold.detail}" for hold in screens.take()), flush=True)
application.exec()
"""


@pytest.mark.x11
def test_screens_that_come_and_go_are_told_and_content_stays_on_the_first() -> None:
    # An X server: the guard knows nothing but Qt's screens, and no Wayland compositor here lets one be pulled out.
    with x_server("1600x600x24") as display:
        xrandr(display, "--setmonitor", "A", "800/200x600/150+0+0", "screen")
        process = subprocess.Popen(
            [sys.executable, "-c", COUNTS], stdout=subprocess.PIPE, text=True, env=x11_env(display), cwd=ROOT
        )
        try:
            assert process.stdout
            assert process.stdout.readline() == "screens held 1 screens\n"
            xrandr(display, "--setmonitor", "B", "800/200x600/150+800+0", "none")
            assert process.stdout.readline() == "screens KIOSK-LOCK-SCREEN-ADDED True\n"
            xrandr(display, "--delmonitor", "B")
            assert process.stdout.readline() == "screens KIOSK-LOCK-SCREEN-REMOVED False\n"
        finally:
            process.kill()
            process.communicate()


def xrandr(display: str, *arguments: str) -> None:
    subprocess.run(["xrandr", *arguments], env=x11_env(display), check=True, capture_output=True, timeout=15)


def test_whoever_cannot_be_seen_is_a_stranger() -> None:
    def door() -> frozenset[int]:
        raise NoAnswer("the kernel refuses")

    client = OnlyClient(door, 7, Processes())
    assert [(breach.hold, breach.cause) for breach in client.check()] == [(name, Cause.SECOND_CLIENT) for name in ALONE]
    assert {hold.state for hold in client.take()} == {HoldState.FAILED}
    assert client.stranger() == "who is connected cannot be seen: the kernel refuses"


def test_a_list_without_ourselves_is_not_believed() -> None:
    assert OnlyClient(frozenset, 7, Processes()).stranger() == "our own connection is not among those that are seen"
    assert OnlyClient(lambda: frozenset({7}), 7, Processes()).stranger() == ""


def test_stranger_is_named_by_the_socket_that_it_holds(tmp_path: Path) -> None:
    files = tmp_path / "321" / "fd"
    files.mkdir(parents=True)
    (files / "4").symlink_to("socket:[99]")
    (tmp_path / "321" / "exe").symlink_to("/usr/bin/wl-copy")
    client = OnlyClient(lambda: frozenset({7, 99}), 7, Processes(tmp_path))
    assert client.stranger() == "process 321, /usr/bin/wl-copy"
    unseen = OnlyClient(lambda: frozenset({7, 100}), 7, Processes(tmp_path))
    assert unseen.stranger() == "a program of another account, or one that has ended"


@pytest.mark.parametrize(
    ("sysrq", "state"),
    [
        ("", "held"),
        ("0", "held"),
        ("176", "held"),
        ("1", "failed"),
        ("438", "failed"),
        ("4", "failed"),
        ("64", "failed"),
    ],
)
def test_keys_of_the_kernel_fail_the_hold(sysrq: str, state: str, tmp_path: Path) -> None:
    if sysrq:
        (tmp_path / "sys/kernel").mkdir(parents=True)
        (tmp_path / "sys/kernel/sysrq").write_text(sysrq + "\n")
    consoles = Consoles(compositor(), Processes(tmp_path))
    (hold,) = consoles.take()
    assert (hold.name, hold.state) == (HoldName.SYSTEM_KEYS, state)
    assert [breach.cause for breach in consoles.check()] == [Cause.SYSTEM_KEYS_OPEN] * (state == "failed")


def test_consoles_that_can_be_switched_fail_the_hold(tmp_path: Path) -> None:
    consoles = Consoles(compositor(arguments=("cage", "-ds", "--", "kiosk")), Processes(tmp_path))
    (hold,) = consoles.take()
    assert hold.state is HoldState.FAILED
    assert "-s" in hold.detail
    assert os.sep not in hold.detail
