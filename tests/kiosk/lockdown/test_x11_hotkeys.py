"""Sticky keys and their shortcuts are off during the exam, and afterwards as they were, whatever happened."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.undo import JOURNAL, Undone, restore
from kiosk.lockdown.xcb import Connection, connected
from kiosk.lockdown.xext import AccessKeys
from tests.kiosk.lockdown.harness import running_victim, until, xdotool
from tests.kiosk.lockdown.victim import LENIENT, POLICY
from tests.x11 import x_server

pytestmark = pytest.mark.x11

STICKY, SLOW, MOUSE, SHORTCUTS = AccessKeys.STICKY, AccessKeys.SLOW, AccessKeys.MOUSE, AccessKeys.SHORTCUTS


@pytest.fixture
def display() -> Iterator[str]:
    with x_server() as display:
        yield display


@pytest.fixture
def keys(display: str) -> Iterator[AccessKeys]:
    """The keyboard aids, seen and switched by another program."""
    with connected(display) as connection:
        yield keys_on(connection)


def keys_on(connection: Connection) -> AccessKeys:
    keys = AccessKeys(connection)
    assert keys.on() == 0
    return keys


def test_they_are_off_while_locked_and_back_after_release(display: str, keys: AccessKeys, tmp_path: Path) -> None:
    assert keys.set(STICKY | SHORTCUTS)
    with running_victim(display, tmp_path) as victim:
        assert keys.on() == 0
        victim.ask("release", "released")
        assert keys.on() == STICKY | SHORTCUTS
        assert not (tmp_path / JOURNAL).exists()


def test_sticky_shift_does_not_stick(display: str, keys: AccessKeys, tmp_path: Path) -> None:
    assert keys.set(STICKY | SHORTCUTS)
    with running_victim(display, tmp_path) as victim:
        xdotool(display, "key", "Shift_L", "key", "a")
        victim.until("text", text="a")


def test_pressing_shift_five_times_switches_nothing_on(display: str, keys: AccessKeys, tmp_path: Path) -> None:
    assert keys.set(SHORTCUTS)
    xdotool(display, "key", *(["Shift_L"] * 5))
    until(lambda: keys.on() == SHORTCUTS | STICKY)
    with running_victim(display, tmp_path) as victim:
        xdotool(display, "key", *(["Shift_L"] * 5))
        victim.types("a")
        assert keys.on() == 0
        victim.settle()
        assert victim.causes() == []


@pytest.mark.parametrize("bits", [STICKY, SLOW, MOUSE, SHORTCUTS])
def test_what_another_program_switches_on_is_switched_off_and_told(
    display: str, keys: AccessKeys, tmp_path: Path, bits: int
) -> None:
    with running_victim(display, tmp_path, every_ms=3_600_000) as victim:
        keys.set(bits)
        told = victim.until("breach", cause="KIOSK-LOCK-HOTKEYS-CHANGED")
        assert told["detail"] == f"switched on: {AccessKeys.named(bits)}"
        until(lambda: keys.on() == 0)


def test_restore_after_a_kill_puts_them_back_and_twice_is_once(display: str, keys: AccessKeys, tmp_path: Path) -> None:
    assert keys.set(STICKY)
    for _ in range(2):
        with running_victim(display, tmp_path) as victim:
            victim.process.kill()
            victim.process.wait()
    assert keys.on() == 0
    undone = restore(tmp_path)
    assert Undone("accessibility shortcuts", Outcome.UNDONE, "on: sticky") in undone
    assert {one.outcome for one in undone} == {Outcome.UNDONE}
    assert keys.on() == STICKY
    assert restore(tmp_path) == ()


def test_hold_fails_where_it_cannot_be_noted_for_undoing(display: str, keys: AccessKeys, tmp_path: Path) -> None:
    keys.set(STICKY)
    home = tmp_path / "file"
    home.write_text("a file where the folder should be")
    with running_victim(display, home, engaged=False) as victim:
        assert victim.told[0]["hotkeys"][0] == "failed"
        assert "hotkeys" in victim.told[0]["missing"]


def test_candidate_keeps_what_policy_allows_and_may_switch_it(display: str, keys: AccessKeys, tmp_path: Path) -> None:
    keys.set(STICKY | SLOW | SHORTCUTS)
    policy = {
        "allowed_access_keys": ("sticky",),
        "allowed_programs": LENIENT.allowed_programs,
        "allows_injected_input": True,
    }
    with running_victim(display, tmp_path, env={POLICY: json.dumps(policy)}) as victim:
        until(lambda: keys.on() == STICKY)
        keys.set(0)
        victim.types("a")
        assert keys.on() == 0
        keys.set(STICKY)
        victim.types("b")
        assert keys.on() == STICKY
        victim.settle()
        assert victim.causes() == []
        keys.set(STICKY | SLOW)
        victim.until("breach", cause="KIOSK-LOCK-HOTKEYS-CHANGED")
        until(lambda: keys.on() == STICKY)
        victim.ask("release", "released")
        assert keys.on() == STICKY | SLOW | SHORTCUTS
