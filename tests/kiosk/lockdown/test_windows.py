"""The Windows lock under attack: on a machine in memory everywhere, on real user32 by `python -m tests.wine`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.lockdown.port import Breach, Cause, HoldName, HoldState
from kiosk.lockdown.watchdog import Watchdog
from kiosk.lockdown.windows import WindowsLockdown
from kiosk.lockdown.windows_keys import Key
from kiosk.lockdown.xcb import Rect
from tests.kiosk.lockdown.contract import check
from tests.kiosk.lockdown.windows_arena import Arena, arena_here

DEADLINE_MS = 8_000


class Seat:
    """A locked window with a field, and what its watchdog told."""

    def __init__(self, arena: Arena, qtbot: QtBot, home: Path) -> None:
        self.arena, self._qtbot = arena, qtbot
        self.window = QWidget()
        self.window.setWindowTitle("exam")
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.lock = WindowsLockdown(arena.system, home=home)
        self.dog = Watchdog(self.lock, every_ms=50)
        self.breaches: list[Breach] = []
        self.repelled: list[Breach] = []
        self.dog.breached.connect(self.breaches.extend)
        self.dog.repelled.connect(self.repelled.extend)

    def open(self) -> None:
        self.lock.prepare(self.window)
        self.window.show()
        self.field.setFocus()
        self._qtbot.waitExposed(self.window)
        self.dog.engage()

    @property
    def handle(self) -> int:
        return int(self.window.winId())

    def hears(self, cause: Cause) -> Breach:
        """Wait until the watchdog tells it."""
        self._qtbot.waitUntil(lambda: any(b.cause is cause for b in self.breaches), timeout=DEADLINE_MS)
        return next(b for b in self.breaches if b.cause is cause)

    def hears_repelled(self, cause: Cause) -> Breach:
        self._qtbot.waitUntil(lambda: any(b.cause is cause for b in self.repelled), timeout=DEADLINE_MS)
        return next(b for b in self.repelled if b.cause is cause)

    def waits_until_it_is_whole(self) -> None:
        """Shown, in its place, nothing above it, with the keyboard."""
        self._qtbot.waitUntil(self._is_whole, timeout=DEADLINE_MS)

    def _is_whole(self) -> bool:
        desktop = self.arena.system.desktop
        seen = desktop.look(self.handle)
        assert seen is not None
        place = QGuiApplication.primaryScreen().geometry()
        whole = Rect(*place.getRect())
        above = list(desktop.windows())[: desktop.windows().index(self.handle)]
        covering = [w for w in map(desktop.look, above) if w and w.is_on_screen and w.rect.meets(whole)]
        return seen.is_on_screen and seen.rect == whole and not covering and desktop.foreground() == self.handle


@pytest.fixture
def arena() -> Iterator[Arena]:
    with arena_here() as arena:
        yield arena


@pytest.fixture
def seat(arena: Arena, qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    seat = Seat(arena, qtbot, tmp_path)
    seat.open()
    yield seat
    seat.dog.release()
    seat.window.close()
    seat.window.deleteLater()


def test_windows_keeps_the_contract(arena: Arena, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    check(WindowsLockdown(arena.system, home=tmp_path), window)
    assert list(tmp_path.iterdir()) == [], "something is left to undo"


def test_every_hold_is_named_and_those_that_need_nobody_else_are_held(seat: Seat) -> None:
    states = {hold.name: hold.state for hold in seat.dog.holds}
    assert set(states) == set(HoldName)
    # What is left depends on the machine: policies, rights, a picture's protection, and whether it is a guest.
    for name in ("screens", "window", "stacking", "focus", "keyboard", "pointer", "input", "awake", "clipboard"):
        assert states[HoldName(name)] is HoldState.HELD, name


def test_window_that_is_always_on_top_is_put_behind_with_evidence(seat: Seat) -> None:
    seat.arena.open_window(on_top=True)
    told = seat.hears(Cause.COVERED)
    assert told.hold is HoldName.STACKING
    assert "process" in told.detail
    assert "notes" not in told.detail, "a title may be somebody's words"
    seat.waits_until_it_is_whole()


def test_window_that_raises_itself_again_and_again_stays_behind(seat: Seat) -> None:
    window = seat.arena.open_window(on_top=True)
    for _ in range(10):
        seat.arena.raise_window(window)
        seat.waits_until_it_is_whole()
    assert [breach.cause for breach in seat.breaches].count(Cause.COVERED) >= 1


def test_program_that_takes_the_foreground_loses_it(seat: Seat) -> None:
    seat.arena.open_window(on_top=False)
    seat.hears(Cause.FOCUS_TAKEN)
    seat.waits_until_it_is_whole()


def test_window_that_comes_up_behind_is_told_with_its_program(seat: Seat) -> None:
    seat.arena.open_window(on_top=False)
    told = seat.hears_repelled(Cause.FOREIGN_WINDOW)
    assert told.hold is HoldName.STACKING
    assert ".exe" in told.detail


def test_minimized_window_comes_back(seat: Seat) -> None:
    seat.arena.minimize(seat.handle)
    seat.hears(Cause.MINIMIZED)
    seat.waits_until_it_is_whole()


def test_hidden_window_comes_back(seat: Seat) -> None:
    seat.arena.hide(seat.handle)
    seat.hears(Cause.UNMAPPED)
    seat.waits_until_it_is_whole()


def test_moved_window_comes_back(seat: Seat) -> None:
    seat.arena.move(seat.handle, Rect(500, 400, 200, 100))
    seat.hears(Cause.MOVED)
    seat.waits_until_it_is_whole()


def test_close_is_refused_and_told_until_release(seat: Seat) -> None:
    seat.arena.ask_close(seat.handle)
    seat.hears_repelled(Cause.CLOSE_ASKED)
    assert seat.window.isVisible()
    seat.dog.release()
    assert seat.window.close()


def test_keys_that_a_program_presses_are_dropped_and_told(seat: Seat) -> None:
    seat.arena.inject(0x41)
    told = seat.hears_repelled(Cause.INJECTED_INPUT)
    assert told.hold is HoldName.INPUT
    assert seat.field.text() == ""


def test_text_that_a_program_copies_is_gone_before_it_can_be_pasted(seat: Seat) -> None:
    seat.arena.copy()
    told = seat.hears(Cause.CLIPBOARD_TAKEN)
    assert ".exe" in told.detail
    seat.field.paste()
    assert seat.field.text() == ""


def test_shortcuts_of_the_system_cost_no_hold(seat: Seat) -> None:
    for keys in (
        (Key.LEFT_ALT, Key.TAB),
        (Key.LEFT_ALT, Key.F4),
        (Key.LEFT_ALT, Key.ESCAPE),
        (Key.LEFT_ALT, Key.SPACE),
        (Key.LEFT_CONTROL, Key.ESCAPE),
        (Key.LEFT_CONTROL, Key.LEFT_SHIFT, Key.ESCAPE),
        (Key.LEFT_WIN,),
        (Key.LEFT_WIN, 0x52),
        (Key.PRINT_SCREEN,),
    ):
        seat.arena.press(*keys)
    QApplication.sendPostedEvents()
    seat.waits_until_it_is_whole()
    lost = {breach.hold for breach in seat.breaches} & {HoldName.FOCUS, HoldName.STACKING, HoldName.KEYBOARD}
    assert lost == set()
    assert seat.repelled == [], "Alt+F4 came through"


def test_after_release_nothing_is_held_and_it_holds_again_when_engaged(seat: Seat) -> None:
    seat.dog.release()
    window = seat.arena.open_window(on_top=True)
    desktop = seat.arena.system.desktop
    assert desktop.windows().index(window) < desktop.windows().index(seat.handle)
    seat.dog.engage()
    seat.waits_until_it_is_whole()
