"""Events that another client made up."""

import pytest

from tests.kiosk.lockdown.enemy import Enemy
from tests.kiosk.lockdown.harness import Victim, xdotool
from tests.kiosk.lockdown.victim import FACE

pytestmark = pytest.mark.x11

Z_KEY = 52


def test_made_up_keys_are_dropped_and_told(victim: Victim, enemy: Enemy) -> None:
    for _ in range(5):
        enemy.send_key(victim.window, Z_KEY)
    victim.types("a")
    assert victim.until("repelled")["cause"] == "KIOSK-LOCK-FORGED-INPUT"
    assert victim.causes() == []


def test_made_up_clicks_are_dropped(victim: Victim, enemy: Enemy) -> None:
    x, y = victim.spots["combo"]
    enemy.send_click(victim.window, x, y)
    assert victim.until("repelled")["cause"] == "KIOSK-LOCK-FORGED-INPUT"
    victim.types("a")
    assert not [told for told in victim.told if told["what"] == "popup"]


def test_many_made_up_keys_are_told_once(victim: Victim, enemy: Enemy) -> None:
    for _ in range(3):
        for _ in range(20):
            enemy.send_key(victim.window, Z_KEY)
        victim.ask("look", "looked")
    victim.settle()
    assert victim.causes("repelled") == ["FORGED-INPUT"]


def test_window_asked_to_close_stays(victim: Victim, enemy: Enemy) -> None:
    enemy.send_message(victim.window, "WM_PROTOCOLS", enemy.atom("WM_DELETE_WINDOW"))
    assert victim.until("repelled")["cause"] == "KIOSK-LOCK-CLOSE-ASKED"
    victim.types("a")
    assert enemy.pixel(400, 300) == FACE


def test_drop_from_another_program_is_refused(victim: Victim, enemy: Enemy) -> None:
    enemy.send_message(victim.window, "XdndEnter", enemy.window())
    victim.until("repelled", cause="KIOSK-LOCK-FORGED-DROP")


def test_made_up_size_does_not_change_the_layout(victim: Victim, enemy: Enemy) -> None:
    enemy.send_configure(victim.window, 100, 100)
    victim.types("a")
    assert enemy.pixel(1300, 700) == FACE


def test_super_types_no_letter(victim: Victim) -> None:
    xdotool(victim.display, "key", "super+x")
    victim.types("a")
