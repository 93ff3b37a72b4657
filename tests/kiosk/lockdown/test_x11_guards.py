"""Nothing comes in by clipboard or middle click; the candidate's own copying works."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.kiosk.lockdown.conftest import Desktop
from tests.kiosk.lockdown.enemy import Enemy
from tests.kiosk.lockdown.harness import DEADLINE, Victim, run, running_victim, until, xdotool
from tests.x11 import x11_env

pytestmark = pytest.mark.x11

SELECTIONS = ["clipboard", "primary"]


def put(display: str, selection: str, text: str) -> None:
    """It stays behind as a daemon, so it must not inherit a pipe."""
    subprocess.run(
        ["xclip", "-selection", selection, "-in"],
        input=text.encode(), env=x11_env(display), check=True, timeout=DEADLINE,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def get(display: str, selection: str) -> str:
    return run(display, "xclip", "-selection", selection, "-out")


def paste_both_ways(victim: Victim) -> None:
    x, y = victim.spots["field"]
    xdotool(victim.display, "key", "ctrl+v", "mousemove", str(x), str(y), "click", "2", "key", "shift+Insert", "End")


@pytest.mark.parametrize("selection", SELECTIONS)
def test_nothing_from_before_can_be_pasted(arena: Desktop, tmp_path: Path, selection: str) -> None:
    put(arena.display, selection, "SECRET")
    assert get(arena.display, selection) == "SECRET"
    with running_victim(arena.display, tmp_path) as victim:
        paste_both_ways(victim)
        victim.types("a")
        assert get(arena.display, selection) == ""
        assert victim.causes() == []


@pytest.mark.parametrize("selection", SELECTIONS)
def test_what_another_program_copies_is_taken_away_and_told(victim: Victim, selection: str) -> None:
    put(victim.display, selection, "SECRET")
    assert victim.until("breach")["cause"] == "KIOSK-LOCK-CLIPBOARD-TAKEN"
    paste_both_ways(victim)
    victim.types("a")
    victim.until("regained")
    assert get(victim.display, selection) == ""


def test_what_was_copied_just_before_a_paste_is_not_pasted(victim: Victim) -> None:
    victim.types("a")
    victim.process.send_signal(signal.SIGSTOP)
    for selection in SELECTIONS:
        put(victim.display, selection, "SECRET")
    paste_both_ways(victim)
    victim.process.send_signal(signal.SIGCONT)
    victim.until("breach", cause="KIOSK-LOCK-CLIPBOARD-TAKEN")
    victim.settle()
    victim.types("b")
    assert [told["text"] for told in victim.told if told["what"] == "text"] == ["a", "ab"]


def test_candidate_can_copy_within_the_exam(victim: Victim) -> None:
    victim.types("ab")
    xdotool(victim.display, "key", "ctrl+a", "ctrl+c", "End", "ctrl+v")
    victim.until("text", text="abab")
    victim.settle()
    assert victim.causes() == []


def test_nothing_of_the_exam_is_left_on_the_clipboard(victim: Victim) -> None:
    victim.types("ab")
    xdotool(victim.display, "key", "ctrl+a", "ctrl+c", "End")
    until(lambda: get(victim.display, "clipboard") == "ab")
    victim.ask("release", "released")
    assert {get(victim.display, selection) for selection in SELECTIONS} == {""}


def test_covering_window_is_named_as_evidence(arena: Desktop, victim: Victim, enemy: Enemy) -> None:
    window = enemy.window()
    whose = f"process {os.getpid()}, {Path('/proc/self/exe').readlink()}"
    said = victim.until("breach")["detail"]
    assert said == f"window {window:#x}, no class, a title of 0 characters, {whose}"
    enemy.name(window, "cheat\nsheet")
    enemy.classify(window, "notes", "No\ntes")
    victim.until("regained")
    enemy.stack(window, above=True)
    said = victim.until("breach")["detail"]
    assert said == f"window {window:#x}, notes/Notes, a title of 11 characters, {whose}"
