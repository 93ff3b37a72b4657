"""Lists, menus and what helps to type work while locked, and cost no hold for longer than they are open."""

from pathlib import Path

import pytest

from tests.kiosk.lockdown.conftest import Desktop
from tests.kiosk.lockdown.enemy import Enemy
from tests.kiosk.lockdown.harness import Victim, run, running_victim, until, xdotool
from tests.x11 import x_server

pytestmark = pytest.mark.x11

A_LONG_TIME = 3_600_000


def click(victim: Victim, name: str, button: str = "1") -> None:
    x, y = victim.spots[name]
    xdotool(victim.display, "mousemove", str(x), str(y), "click", button)


def test_words_that_are_offered_can_be_taken_and_typing_goes_on(victim: Victim, enemy: Enemy) -> None:
    click(victim, "words")
    xdotool(victim.display, "type", "--delay", "1", "comp")
    victim.until("popup", shown=True)
    xdotool(victim.display, "key", "Down", "Return")
    victim.until("text", text="completed")
    until(enemy.is_kept_out)
    xdotool(victim.display, "key", "End", "type", "--delay", "1", "!")
    victim.until("text", text="completed!")
    victim.settle()
    assert victim.causes() == []


def test_context_menu_works_by_keys_and_the_keyboard_is_held_again_without_the_watchdogs_tick(
    arena: Desktop, enemy: Enemy, tmp_path: Path
) -> None:
    with running_victim(arena.display, tmp_path, every_ms=A_LONG_TIME) as victim:
        victim.types("cut me")
        xdotool(victim.display, "key", "ctrl+a")
        click(victim, "field", "3")
        victim.until("menu", shown=True)
        xdotool(victim.display, "key", "t")  # Cu&t
        victim.until("text", text="")
        until(enemy.is_kept_out)
        victim.types("x")
        assert victim.causes() == []


def test_escape_closes_a_menu_and_nothing_else(victim: Victim, enemy: Enemy) -> None:
    click(victim, "field", "3")
    victim.until("menu", shown=True)
    xdotool(victim.display, "key", "Escape")
    victim.until("menu", shown=False)
    until(enemy.is_kept_out)
    victim.types("mine")
    victim.settle()
    assert victim.causes() == []


def test_accents_are_composed_while_locked(victim: Victim) -> None:
    # xdotool lends a key to each sign that the layout lacks: the program has to read the map before it is another one.
    xdotool(victim.display, "key", "--delay", "150", "dead_acute", "e", "dead_diaeresis", "u")
    victim.until("text", text="éü")
    victim.settle()
    assert victim.causes() == []


@pytest.mark.parametrize(("layout", "text"), [("in", "नमस्ते"), ("ara", "مرحبا"), ("de", "größer")])
def test_other_layouts_type_their_letters(tmp_path: Path, layout: str, text: str) -> None:
    with x_server() as display, running_victim(display, tmp_path) as victim:
        run(display, "setxkbmap", layout)
        xdotool(display, "type", "--delay", "5", text)
        victim.until("text", text=text)
        victim.settle()
        assert victim.causes() == []
