"""More than one screen: the others are blank, also those that are connected in mid-exam."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kiosk.lockdown.enemy import Enemy, enemy_on
from tests.kiosk.lockdown.harness import Victim, run, running_victim, until, xdotool
from tests.kiosk.lockdown.victim import FACE
from tests.x11 import x_server

pytestmark = pytest.mark.x11

BLACK = 0
LEFT, RIGHT = (400, 400), (1200, 400)


def connect(display: str) -> None:
    run(display, "xrandr", "--setmonitor", "RIGHT", "800/200x600/150+800+0", "none")


def disconnect(display: str) -> None:
    run(display, "xrandr", "--delmonitor", "RIGHT")


@pytest.fixture
def two_halves() -> Iterator[str]:
    """A display whose left half is a screen; `connect` makes the right half another one."""
    with x_server("1600x600x24") as display:
        run(display, "xrandr", "--setmonitor", "LEFT", "800/200x600/150+0+0", "screen")
        yield display


@pytest.fixture
def enemy(two_halves: str) -> Iterator[Enemy]:
    with enemy_on(two_halves) as enemy:
        yield enemy


@pytest.fixture
def victim(two_halves: str, tmp_path: Path) -> Iterator[Victim]:
    with running_victim(two_halves, tmp_path) as victim:
        yield victim


def test_screens_that_come_and_go_are_covered_and_told(victim: Victim, enemy: Enemy) -> None:
    enemy.window(1000, 300, 400, 200)
    connect(victim.display)
    victim.until("breach", cause="KIOSK-LOCK-SCREEN-ADDED")
    victim.until("regained")
    assert (enemy.pixel(*LEFT), enemy.pixel(*RIGHT)) == (FACE, BLACK)
    victim.types("a")

    disconnect(victim.display)
    victim.until("breach", cause="KIOSK-LOCK-SCREEN-REMOVED")
    victim.until("regained")
    assert enemy.pixel(*LEFT) == FACE
    victim.types("b")


def test_a_screen_that_comes_while_windows_move_is_covered_and_told(victim: Victim, enemy: Enemy) -> None:
    """Qt leaves out all but the last of the events that wait for it, and the last is not about the screen."""
    stranger = enemy.window(1000, 300, 400, 200)
    victim.settle()
    victim.process.send_signal(signal.SIGSTOP)
    connect(victim.display)
    for turn in range(20):
        enemy.move(stranger, 1000 + turn, 300, 400, 200)
    victim.process.send_signal(signal.SIGCONT)
    victim.until("breach", cause="KIOSK-LOCK-SCREEN-ADDED")
    until(lambda: (enemy.pixel(*LEFT), enemy.pixel(*RIGHT)) == (FACE, BLACK))


def test_second_screen_is_blank_from_the_start(two_halves: str, enemy: Enemy, tmp_path: Path) -> None:
    enemy.window(1000, 300, 400, 200)
    connect(two_halves)
    with running_victim(two_halves, tmp_path) as victim:
        assert victim.told[0]["screens"] == ["held", "2 screens, 1 covered"]
        assert (enemy.pixel(*LEFT), enemy.pixel(*RIGHT)) == (FACE, BLACK)
        enemy.window(1000, 300, 400, 200)
        victim.until("breach", cause="KIOSK-LOCK-COVERED")
        victim.until("regained")
        assert enemy.pixel(*RIGHT) == BLACK


def test_mouse_stays_on_the_screen_of_the_question(two_halves: str, tmp_path: Path) -> None:
    connect(two_halves)
    with running_victim(two_halves, tmp_path):
        xdotool(two_halves, "mousemove", "1200", "400")
        assert "x:799" in xdotool(two_halves, "getmouselocation")


def test_release_takes_the_covers_away(two_halves: str, enemy: Enemy, tmp_path: Path) -> None:
    enemy.window(1000, 300, 400, 200)
    connect(two_halves)
    with running_victim(two_halves, tmp_path) as victim:
        victim.ask("release", "released")
        until(lambda: enemy.pixel(*RIGHT) != BLACK)


def test_content_moves_when_its_own_screen_goes_and_every_hold_stays(
    two_halves: str, enemy: Enemy, tmp_path: Path
) -> None:
    connect(two_halves)
    with running_victim(two_halves, tmp_path) as victim:
        assert (enemy.pixel(*LEFT), enemy.pixel(*RIGHT)) == (FACE, BLACK)
        run(two_halves, "xrandr", "--setmonitor", "RIGHT", "800/200x600/150+800+0", "screen")
        run(two_halves, "xrandr", "--delmonitor", "LEFT")
        victim.until("breach", cause="KIOSK-LOCK-SCREEN-REMOVED")
        victim.until("regained")
        until(lambda: FACE in {enemy.pixel(*LEFT), enemy.pixel(*RIGHT)})
        victim.types("a")
        until(enemy.is_kept_out)
        xdotool(two_halves, "mousemove", "1200", "400", "click", "1")
        victim.types("b")
        victim.settle()
        assert set(victim.causes()) <= {"SCREEN-REMOVED", "SCREEN-ADDED", "MOVED"}


def test_many_changes_in_a_row_end_covered_with_every_hold(two_halves: str, enemy: Enemy, tmp_path: Path) -> None:
    with running_victim(two_halves, tmp_path) as victim:
        for _ in range(5):
            connect(two_halves)
            disconnect(two_halves)
        connect(two_halves)
        until(lambda: (enemy.pixel(*LEFT), enemy.pixel(*RIGHT)) == (FACE, BLACK))
        victim.settle()
        victim.types("a")
        until(enemy.is_kept_out)
        enemy.window(900, 100, 400, 300)
        until(lambda: enemy.pixel(1000, 200) == BLACK)
