"""Escapes from an X11 desktop, tried by keys, by mouse and by a second client."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.kiosk.lockdown.conftest import SHORTCUTS, Desktop
from tests.kiosk.lockdown.enemy import RED, Enemy
from tests.kiosk.lockdown.harness import Victim, run, running_victim, until, xdotool
from tests.kiosk.lockdown.victim import FACE
from tests.x11 import x_server

pytestmark = pytest.mark.x11


def test_no_shortcut_of_the_desktop_works_until_release(arena: Desktop, victim: Victim) -> None:
    for keys in SHORTCUTS:
        xdotool(arena.display, "key", keys)
    xdotool(arena.display, "key", "ctrl+a", "BackSpace", "type", "still here")
    victim.until("text", text="still here")
    assert arena.ran() == set()
    assert victim.causes() == []

    victim.ask("release", "released")
    victim.ask("hide", "hidden")
    for keys in SHORTCUTS:
        xdotool(arena.display, "key", keys)
    until(lambda: arena.ran() == set(SHORTCUTS))


def test_shared_desktop_is_called_monitored(arena: Desktop, victim: Victim) -> None:
    assert victim.told[1]["level"] == "monitored"


def test_own_server_without_injection_and_window_manager_is_called_locked(tmp_path: Path) -> None:
    options = ["-extension", "XTEST", "-extension", "RECORD"]
    with x_server(options=options) as display, running_victim(display, tmp_path) as victim:
        assert victim.told[1]["level"] == "locked"


def test_window_in_front_is_put_behind_and_told_once(victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300)
    assert victim.until("breach")["hold"] == "stacking"
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE
    assert victim.causes() == ["COVERED"]

    enemy.stack(window, above=True)
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE
    assert victim.causes() == ["COVERED", "COVERED"]


def test_window_that_fights_is_one_breach_and_gets_no_key(victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300)
    victim.until("breach")
    for _ in range(3):
        for _ in range(40):
            enemy.stack(window, above=True)
            enemy.steal_focus(window)
            enemy.pixel(400, 300)
        victim.types("mine")
    victim.until("regained")
    victim.settle()
    assert sorted(victim.causes()) == ["COVERED", "FOCUS-TAKEN"]
    assert [told["what"] for told in victim.told].count("regained") == 1
    assert enemy.pixel(400, 300) == FACE


def test_managed_window_stays_behind_and_breaks_nothing(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300, override=False)
    run(arena.display, "wmctrl", "-i", "-a", hex(window))
    victim.types("a")
    victim.settle()
    assert enemy.pixel(400, 300) == FACE
    # A window manager makes its frame on top and puts it where it belongs a moment later: that moment may be seen.
    assert set(victim.causes()) <= {"COVERED", "FOCUS-TAKEN"}


def test_window_manager_cannot_switch_desktop_or_show_it(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    for command in (
        ["-s", "1"],
        ["-k", "on"],
        ["-s", "0"],
        ["-k", "off"],
        ["-c", "exam"],
        ["-r", "exam", "-b", "add,hidden"],
    ):
        run(arena.display, "wmctrl", *command)
    victim.types("a")
    assert enemy.pixel(400, 300) == FACE
    victim.settle()
    assert enemy.pixel(400, 300) == FACE


def test_window_inside_ours_is_put_out(victim: Victim, enemy: Enemy) -> None:
    window = enemy.window(300, 200, 400, 300)
    victim.until("regained")
    enemy.swallow(window, victim.window)
    victim.until("breach", cause="KIOSK-LOCK-COVERED")
    victim.until("regained")
    until(lambda: enemy.pixel(150, 150) == FACE)
    victim.types("mine")
    enemy.unmap(window)
    victim.types("!")
    assert enemy.pixel(150, 150) == FACE


def test_unmapped_window_comes_back(victim: Victim, enemy: Enemy) -> None:
    enemy.unmap(victim.window)
    victim.until("breach", cause="KIOSK-LOCK-UNMAPPED")
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE
    victim.types("back")


def test_moved_window_comes_back(victim: Victim, enemy: Enemy) -> None:
    enemy.move(victim.window, 900, 600, 100, 80)
    victim.until("breach", cause="KIOSK-LOCK-MOVED")
    victim.until("regained")
    assert enemy.geometry(victim.window) == (0, 0, 1366, 768)
    assert enemy.pixel(400, 300) == FACE
    # The candidate's question was never laid out for the other size.
    victim.types("a")
    assert [told["width"] for told in victim.told if told["what"] == "resized" and told["width"] != 1366] == []


def test_lowered_window_comes_back(victim: Victim, enemy: Enemy) -> None:
    enemy.window(300, 200, 400, 300)
    victim.until("regained")
    enemy.stack(victim.window, above=False)
    victim.until("breach")
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE


def test_swallowed_window_comes_back(victim: Victim, enemy: Enemy) -> None:
    enemy.swallow(victim.window, enemy.window(300, 200, 400, 300))
    victim.until("breach", cause="KIOSK-LOCK-MOVED")
    victim.until("regained")
    assert enemy.geometry(victim.window) == (0, 0, 1366, 768)
    assert enemy.pixel(400, 300) == FACE
    victim.types("back")


def test_destroyed_window_is_made_anew_with_its_text(victim: Victim, enemy: Enemy) -> None:
    victim.types("kept")
    enemy.destroy(victim.window)
    victim.until("breach", cause="KIOSK-LOCK-DESTROYED")
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE
    victim.types("!")
    assert victim.ask("window", "window")["window"] != victim.window


def test_stolen_focus_comes_back_and_no_key_is_lost(victim: Victim, enemy: Enemy) -> None:
    enemy.steal_focus(enemy.window(300, 200, 400, 300))
    victim.until("breach", cause="KIOSK-LOCK-FOCUS-TAKEN")
    victim.types("mine")
    victim.until("regained")
    assert enemy.focus() == victim.window


def test_nobody_else_gets_the_keyboard(victim: Victim, enemy: Enemy) -> None:
    assert enemy.grab_keyboard() == 1


def test_keyboard_held_by_another_is_a_failed_hold_until_it_lets_go(
    arena: Desktop, enemy: Enemy, tmp_path: Path
) -> None:
    assert enemy.grab_keyboard() == 0
    with running_victim(arena.display, tmp_path, engaged=False) as victim:
        holds = victim.told[0]
        assert holds["keyboard"] == ["failed", "another program holds it"]
        assert holds["missing"] == ["keyboard"]
        victim.until("breach", cause="KIOSK-LOCK-KEYBOARD-TAKEN")
        assert victim.ask("holds", "holds")["missing"] == ["keyboard"]

        enemy.ungrab_keyboard()
        assert victim.until("regained")["missing"] == []
        assert victim.causes() == ["KEYBOARD-TAKEN"]
        assert enemy.grab_keyboard() == 1


def test_combo_box_works_and_the_keyboard_is_held_after_it(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    x, y = victim.spots["combo"]
    xdotool(arena.display, "mousemove", str(x), str(y), "click", "1")
    victim.until("popup", shown=True)
    victim.ask("look", "looked")
    xdotool(arena.display, "key", "Down", "Return")
    victim.until("popup", shown=False)
    victim.settle()
    assert [told["text"] for told in victim.told if told["what"] == "picked"] == ["two"]

    until(enemy.is_kept_out)
    victim.settle()
    assert "COVERED" not in victim.causes()


def test_list_of_a_combo_box_stays_in_front_of_the_question(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    x, y = victim.spots["combo"]
    xdotool(arena.display, "mousemove", str(x), str(y), "click", "1")
    spot = victim.until("popup", shown=True)["corner"]
    until(lambda: enemy.pixel(*spot) != FACE)
    color = enemy.pixel(*spot)
    enemy.window(0, 0, 1366, 768)
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE
    assert enemy.pixel(*spot) == color != RED


def test_item_of_a_combo_box_can_be_clicked(arena: Desktop, victim: Victim) -> None:
    x, y = victim.spots["combo"]
    xdotool(arena.display, "mousemove", str(x), str(y), "click", "1")
    victim.until("popup", shown=True)
    victim.ask("look", "looked")
    xdotool(arena.display, "mousemove", str(x), str(y + 24), "click", "1")
    assert victim.until("picked")["text"] in {"two", "three"}


def test_dragging_goes_on_while_the_lock_looks(arena: Desktop, victim: Victim) -> None:
    _, y = victim.spots["slider"]
    xdotool(arena.display, "mousemove", "15", str(y), "mousedown", "1")
    for x in (200, 600, 1000):
        xdotool(arena.display, "mousemove", str(x), str(y))
        victim.ask("look", "looked")
    xdotool(arena.display, "mouseup", "1")
    assert victim.until("slid")["to"] > 50


def test_every_loss_is_noticed_by_events_without_waiting_for_a_turn(
    arena: Desktop, enemy: Enemy, tmp_path: Path
) -> None:
    with running_victim(arena.display, tmp_path, every_ms=3_600_000) as victim:
        window = victim.window
        victim.ask("look", "looked")
        attacks: dict[str, Callable[[], object]] = {
            "FOCUS-TAKEN": lambda: enemy.steal_focus(enemy.root),
            "COVERED": lambda: enemy.window(300, 200, 400, 300),
            "MOVED": lambda: enemy.move(window, 900, 600, 100, 80),
            "UNMAPPED": lambda: enemy.unmap(window),
            "DESTROYED": lambda: enemy.destroy(window),
        }
        for cause, attack in attacks.items():
            attack()
            victim.until("breach", cause=f"KIOSK-LOCK-{cause}")
            until(lambda: enemy.pixel(400, 300) == FACE)


def test_keyboard_is_held_again_as_soon_as_a_list_closes(arena: Desktop, enemy: Enemy, tmp_path: Path) -> None:
    with running_victim(arena.display, tmp_path, every_ms=3_600_000) as victim:
        x, y = victim.spots["combo"]
        xdotool(arena.display, "mousemove", str(x), str(y), "click", "1")
        victim.until("popup", shown=True)
        victim.ask("look", "looked")
        xdotool(arena.display, "key", "Escape")
        victim.until("popup", shown=False)
        until(enemy.is_kept_out)


def test_close_is_refused_until_release(victim: Victim) -> None:
    assert victim.ask("close", "close")["done"] is False
    assert victim.until("repelled")["cause"] == "KIOSK-LOCK-CLOSE-ASKED"
    victim.ask("release", "released")
    assert victim.ask("close", "close")["done"] is True


def test_release_gives_keyboard_mouse_and_screen_back(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    victim.ask("release", "released")
    enemy.window(300, 200, 400, 300)
    assert enemy.pixel(400, 300) == RED
    assert enemy.grab_keyboard() == 0
    enemy.ungrab_keyboard()
    assert victim.causes() == []


def test_engaged_again_after_release_it_holds_again(victim: Victim, enemy: Enemy) -> None:
    victim.ask("release", "released")
    assert victim.ask("engage", "holds")["missing"] == []
    enemy.window(300, 200, 400, 300)
    victim.until("regained")
    assert enemy.pixel(400, 300) == FACE


@pytest.mark.parametrize("scale", ["1.25", "2"])
def test_scaled_window_covers_the_whole_screen(arena: Desktop, enemy: Enemy, tmp_path: Path, scale: str) -> None:
    with running_victim(arena.display, tmp_path, env={"QT_SCALE_FACTOR": scale}) as victim:
        victim.types("a")
        assert enemy.pixel(1365, 767) == FACE
        assert victim.causes() == []
