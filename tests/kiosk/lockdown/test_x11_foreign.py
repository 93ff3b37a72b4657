"""Windows of other programs: told as evidence without their words, behind the exam unless policy lets them be there."""

import json
import os
from pathlib import Path

import pytest

from kiosk.lockdown.xcb import connected
from tests.kiosk.lockdown.conftest import Desktop
from tests.kiosk.lockdown.enemy import RED, Enemy
from tests.kiosk.lockdown.harness import Victim, running_victim, until, xdotool
from tests.kiosk.lockdown.victim import FACE, LENIENT, POLICY

pytestmark = pytest.mark.x11

OURS = f"process {os.getpid()}, {Path('/proc/self/exe').readlink()}"


def test_window_that_comes_up_behind_is_told_as_an_attack_that_cost_nothing(victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300, override=False)
    told = victim.until("repelled", cause="KIOSK-LOCK-FOREIGN-WINDOW")
    assert told["hold"] == "stacking"
    assert told["detail"].endswith(OURS)
    victim.settle()
    assert enemy.pixel(400, 300) == FACE
    assert "COVERED" not in victim.causes()
    enemy.destroy(window)


def test_what_a_title_says_is_not_kept(victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300)
    victim.until("regained")
    enemy.name(window, "Private mail")
    enemy.stack(window, above=True)
    told = victim.until("breach", cause="KIOSK-LOCK-COVERED")
    assert "a title of 12 characters" in told["detail"]
    assert "mail" not in json.dumps(victim.told)


def test_window_cannot_say_that_it_is_another_programs(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300)
    victim.until("regained")
    with connected(arena.display) as connection:
        connection.set_text(window, connection.atom("_NET_WM_PID"), (1).to_bytes(4, "little"))
    enemy.stack(window, above=True)
    assert OURS in victim.until("breach", cause="KIOSK-LOCK-COVERED")["detail"]


def test_overlay_that_lets_clicks_through_is_seen_and_put_behind(victim: Victim, enemy: Enemy) -> None:
    overlay = enemy.window(0, 0, 1366, 768)
    enemy.let_clicks_through(overlay)
    victim.until("breach", cause="KIOSK-LOCK-COVERED")
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE
    for _ in range(2):
        enemy.stack(overlay, above=True)
        victim.until("regained")
        assert enemy.pixel(400, 300) == FACE


def test_small_overlay_in_a_corner_is_seen(victim: Victim, enemy: Enemy) -> None:
    enemy.window(1364, 766, 2, 2)
    victim.until("breach", cause="KIOSK-LOCK-COVERED")
    until(lambda: enemy.pixel(1365, 767) == FACE)


def test_veil_that_shows_nothing_takes_no_click_and_no_key(victim: Victim, enemy: Enemy) -> None:
    enemy.veil(0, 0, 1366, 768)
    x, y = victim.spots["combo"]
    xdotool(victim.display, "mousemove", str(x), str(y), "click", "1")
    victim.until("popup", shown=True)
    xdotool(victim.display, "key", "Escape")
    victim.until("popup", shown=False)
    x, y = victim.spots["field"]
    xdotool(victim.display, "mousemove", str(x), str(y), "click", "1")
    victim.types("mine")


def test_policy_lets_windows_of_one_program_be_in_front_by_its_file(
    arena: Desktop, enemy: Enemy, tmp_path: Path
) -> None:
    ours = Path("/proc/self/exe").readlink().name
    policy = {"allowed_programs": [ours, *LENIENT.allowed_programs], "allows_injected_input": True}
    with running_victim(arena.display, tmp_path, env={POLICY: json.dumps(policy)}) as victim:
        enemy.window(300, 200, 400, 300)
        victim.types("a")
        victim.settle()
        assert enemy.pixel(400, 300) == RED
        assert victim.causes() == []
        assert victim.causes("repelled") == []
