"""Keys that a program plays by the server's own means are told apart from the keyboard's, dropped and told."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kiosk.lockdown.harness import Victim, run, running_victim, until, xdotool
from tests.kiosk.lockdown.victim import LENIENT, POLICY
from tests.x11 import nested, x_server

pytestmark = pytest.mark.x11

STRICT = {POLICY: json.dumps({"allowed_programs": LENIENT.allowed_programs})}


@pytest.fixture
def outer() -> Iterator[str]:
    with x_server() as display:
        yield display


@pytest.fixture
def inner(outer: str) -> Iterator[str]:
    """A server whose keyboard and mouse are the outer one's windows: what xdotool plays there is hardware here."""
    with nested(outer) as display:
        yield display


@pytest.fixture
def victim(inner: str, tmp_path: Path) -> Iterator[Victim]:
    with running_victim(inner, tmp_path, env=STRICT) as victim:
        yield victim


def type_by_hand(outer: str, text: str) -> None:
    """On the keyboard of the nested server: the pointer is over its window, so it has the focus."""
    xdotool(outer, "mousemove", "300", "300", "type", "--delay", "1", text)


def test_what_a_person_types_arrives_and_is_no_breach(outer: str, victim: Victim) -> None:
    type_by_hand(outer, "by hand")
    victim.until("text", text="by hand")
    victim.settle()
    assert victim.causes() == []
    assert victim.causes("repelled") == []


def test_what_a_program_plays_is_dropped_and_told(outer: str, victim: Victim) -> None:
    type_by_hand(outer, "a")
    victim.until("text", text="a")
    xdotool(victim.display, "type", "--delay", "1", "cheat")
    told = victim.until("breach", cause="KIOSK-LOCK-INJECTED-INPUT")
    assert told["hold"] == "input"
    assert "XTEST keyboard" in told["detail"]
    victim.until("regained")
    type_by_hand(outer, "b")
    victim.until("text", text="ab")
    assert victim.causes() == ["INJECTED-INPUT"]


def test_clicks_that_a_program_plays_are_dropped_and_told(victim: Victim) -> None:
    x, y = victim.spots["combo"]
    xdotool(victim.display, "mousemove", str(x), str(y), "click", "1")
    told = victim.until("breach", cause="KIOSK-LOCK-INJECTED-INPUT")
    assert "XTEST pointer" in told["detail"]
    victim.until("regained")
    assert not [told for told in victim.told if told["what"] == "popup"]


def test_policy_lets_programs_type_for_a_candidate(inner: str, tmp_path: Path) -> None:
    allowing = {POLICY: json.dumps({"allows_injected_input": True, "allowed_programs": LENIENT.allowed_programs})}
    with running_victim(inner, tmp_path, env=allowing) as victim:
        victim.types("dictated")
        victim.settle()
        assert victim.causes() == []


def test_new_master_does_not_hide_who_typed(victim: Victim) -> None:
    run(victim.display, "xinput", "create-master", "Helpful")
    until(lambda: "Helpful XTEST keyboard" in run(victim.display, "xinput", "list", "--name-only"))
    told = victim.until("repelled", cause="KIOSK-LOCK-DEVICE-ADDED")
    assert "'Helpful XTEST" in told["detail"]
    xdotool(victim.display, "type", "--delay", "1", "x")
    victim.until("breach", cause="KIOSK-LOCK-INJECTED-INPUT")


def test_mark_of_the_servers_own_devices_cannot_be_taken_off(victim: Victim) -> None:
    run(victim.display, "xinput", "delete-prop", "Virtual core XTEST keyboard", "XTEST Device")
    xdotool(victim.display, "type", "--delay", "1", "x")
    victim.until("breach", cause="KIOSK-LOCK-INJECTED-INPUT")
