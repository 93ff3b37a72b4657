"""The lock, its watchdog and the window as one: engaged, out of the way for mending, engaged again."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.lockdown.keeper import Keeper
from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import HoldName, Level
from tests.kiosk.lockdown.test_watchdog import COVERED, FORGED, Scripted
from tests.x11 import x11_env


class Window(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(400, 300)


class Lock(Scripted):
    """A lock that notes what is done to it."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def prepare(self, window: QWidget) -> None:
        self.done.append("prepare")
        window.setWindowFlags(Qt.WindowType.FramelessWindowHint)

    def engage(self) -> tuple:  # type: ignore[type-arg]  # as the one it adds to
        self.done.append("engage")
        return super().engage()

    def release(self) -> None:
        self.done.append("release")


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


def test_what_is_held_is_known_by_name_from_the_moment_it_is_engaged(window: Window, qtbot: QtBot) -> None:
    keeper = Keeper(Lock(), window)
    assert keeper.held() == frozenset()
    keeper.prepare()
    keeper.engage()
    assert keeper.held() == {HoldName.STACKING, HoldName.KEYBOARD, HoldName.CLIPBOARD, HoldName.INPUT}
    keeper.release()
    assert keeper.held() == frozenset()


def test_breaches_and_attacks_are_told_in_plain_words(window: Window, qtbot: QtBot) -> None:
    lock = Lock()
    keeper = Keeper(lock, window)
    keeper.engage()
    lost: list[tuple[tuple[str, ...], ...]] = []
    repelled: list[tuple[tuple[str, ...], ...]] = []
    keeper.breached.connect(lost.append)
    keeper.repelled.connect(repelled.append)
    lock.lost, lock.tried = (COVERED,), (FORGED,)
    qtbot.waitUntil(lambda: bool(lost and repelled))
    assert lost == [(("stacking", "KIOSK-LOCK-COVERED", "red"),)]
    assert repelled == [(("input", "KIOSK-LOCK-FORGED-INPUT", ""),)]
    assert all(type(word) is str for word in lost[0][0])
    with qtbot.waitSignal(keeper.regained):
        lock.lost = ()
    keeper.release()


def test_for_mending_the_window_makes_way_and_is_locked_again(window: Window, qtbot: QtBot) -> None:
    lock = Lock()
    keeper = Keeper(lock, window)
    keeper.prepare()
    window.setGeometry(QGuiApplication.primaryScreen().geometry())
    window.show()
    keeper.engage()

    keeper.make_way()

    assert (window.isVisible(), window.size()) == (True, QSize(400, 300))
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert keeper.held() == frozenset()

    keeper.lock_again()

    assert lock.done == ["prepare", "engage", "release", "prepare", "engage"]
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert window.isVisible()
    assert keeper.held() != frozenset()
    keeper.release()


def test_without_a_lock_the_window_stays_as_it_is(window: Window) -> None:
    keeper = Keeper(OffLockdown(), window)
    window.show()
    before = window.geometry(), window.windowFlags()
    for act in (keeper.prepare, keeper.engage, keeper.make_way, keeper.lock_again, keeper.release):
        act()
    assert (window.geometry(), window.windowFlags()) == before
    assert (keeper.level, keeper.held()) == (Level.OFF, frozenset())


def test_a_real_lock_makes_way_and_takes_every_hold_again(xvfb: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.kiosk.lockdown.mending", str(tmp_path)]
    done = subprocess.run(command, env=x11_env(xvfb), capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    locked, away, again = done.stdout.splitlines()
    assert {"keyboard", "pointer", "window", "stacking"} <= set(locked.split()[0].split(","))
    assert away.split()[0] == "nothing"
    assert again == locked
