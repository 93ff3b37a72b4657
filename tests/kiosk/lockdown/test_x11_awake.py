"""The screen saver is off during the exam, and afterwards as it was, whatever happened in between."""

from pathlib import Path
from typing import NoReturn

import pytest

from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.undo import JOURNAL, Undone, restore
from kiosk.lockdown.xcb import NoXServer
from tests.kiosk.lockdown.conftest import Desktop
from tests.kiosk.lockdown.enemy import Enemy
from tests.kiosk.lockdown.harness import running_victim
from tests.x11 import x_server

pytestmark = pytest.mark.x11

BEFORE = (300, 120, 1, 0)


@pytest.fixture(autouse=True)
def saver(enemy: Enemy) -> None:
    enemy.set_saver(*BEFORE)


def test_saver_is_off_while_locked_and_back_after_release(arena: Desktop, enemy: Enemy, tmp_path: Path) -> None:
    with running_victim(arena.display, tmp_path) as victim:
        assert enemy.saver() == (0, 120, 1, 0)
        victim.ask("release", "released")
        assert enemy.saver() == BEFORE
        assert not (tmp_path / JOURNAL).exists()


def test_saver_that_is_switched_on_is_switched_off_and_told(arena: Desktop, enemy: Enemy, tmp_path: Path) -> None:
    with running_victim(arena.display, tmp_path) as victim:
        enemy.set_saver(1)
        victim.until("breach", cause="KIOSK-LOCK-SAVER-CHANGED")
        victim.until("regained")
        assert enemy.saver()[0] == 0


def test_restore_after_a_kill_puts_the_saver_back_and_twice_is_once(
    arena: Desktop, enemy: Enemy, tmp_path: Path
) -> None:
    with running_victim(arena.display, tmp_path) as victim:
        victim.process.kill()
        victim.process.wait()
    assert enemy.saver()[0] == 0
    assert restore(tmp_path) == (Undone("screen saver", Outcome.UNDONE, "timeout 300 s"),)
    assert enemy.saver() == BEFORE
    assert restore(tmp_path) == ()


def test_two_kills_in_a_row_end_with_what_was_there_first(arena: Desktop, enemy: Enemy, tmp_path: Path) -> None:
    for _ in range(2):
        with running_victim(arena.display, tmp_path) as victim:
            victim.process.kill()
            victim.process.wait()
    assert [undone.outcome for undone in restore(tmp_path)] == [Outcome.UNDONE, Outcome.UNDONE]
    assert enemy.saver() == BEFORE
    assert restore(tmp_path) == ()


def test_what_was_changed_on_a_server_that_ended_went_with_it(tmp_path: Path) -> None:
    with x_server() as display, running_victim(display, tmp_path):
        pass
    assert restore(tmp_path) == (Undone("screen saver", Outcome.GONE, "the X server has ended"),)
    assert restore(tmp_path) == ()


def test_server_that_does_not_let_us_in_is_tried_again(
    arena: Desktop, enemy: Enemy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_victim(arena.display, tmp_path) as victim:
        victim.process.kill()
        victim.process.wait()
    # It listens on another host's behalf: whether it has ended cannot be known.
    monkeypatch.setattr("kiosk.lockdown.changes.listens", lambda *_names: True)
    monkeypatch.setattr("kiosk.lockdown.changes.connected", _refused)
    (undone,) = restore(tmp_path)
    assert undone.outcome is Outcome.LEFT
    assert "cannot be reached" in undone.detail
    monkeypatch.undo()
    assert [undone.outcome for undone in restore(tmp_path)] == [Outcome.UNDONE]
    assert enemy.saver() == BEFORE


def _refused(display: str) -> NoReturn:
    raise NoXServer(display)


def test_hold_fails_where_it_cannot_be_noted_for_undoing(arena: Desktop, enemy: Enemy, tmp_path: Path) -> None:
    home = tmp_path / "file"
    home.write_text("a file where the folder should be")
    with running_victim(arena.display, home, engaged=False) as victim:
        assert victim.told[0]["awake"][0] == "failed"
        assert victim.told[0]["missing"] == ["awake"]
        assert enemy.saver() == BEFORE
