"""What a compositor paints: it hears of the order that the server has, and what it shows all the same is a breach."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.lockdown.x11_painted import Points
from tests.escapes.foe import Foe, foe_on
from tests.kiosk.lockdown.harness import ROOT, running_victim, until
from tests.kiosk.lockdown.victim import FACE
from tests.x11 import x11_env

SPOT = (400, 300)
WHITE, BLACK, RED, GLASS = 0xFFFFFFFF, 0xFF000000, 0xFFD02020, 0x80000000
"""The last one is black of half the opacity."""
MANY = 30


@contextmanager
def compositor(display: str, how: str) -> "Iterator[subprocess.Popen[str]]":
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.lockdown.compositor", display, how],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env=x11_env(display),
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def foe(xvfb: str) -> Iterator[Foe]:
    with foe_on(xvfb) as foe:
        yield foe


def stays(is_so: Callable[[], bool], seconds: float) -> None:
    """It is so the whole time, however often somebody looks."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert is_so()


@pytest.mark.x11
def test_a_window_that_comes_up_behind_the_exam_is_not_painted_over_it(xvfb: str, tmp_path: Path, foe: Foe) -> None:
    windows = [foe.trap() for _ in range(6)]
    with running_victim(xvfb, tmp_path) as victim, compositor(xvfb, "follows"):
        until(lambda: foe.pixel(*SPOT) == FACE)
        # The server has them behind the exam's window from the start, and nothing else tells the compositor so.
        for window in windows:
            foe.show(window)
        victim.until("repelled", cause="KIOSK-LOCK-FOREIGN-WINDOW")
        until(lambda: foe.pixel(*SPOT) == FACE)
        victim.settle()
        stays(lambda: foe.pixel(*SPOT) == FACE, 0.5)
        assert victim.ask("holds", "holds")["missing"] == []


@pytest.mark.x11
def test_a_compositor_that_shows_another_window_all_the_same_is_a_breach_until_it_does_not(
    xvfb: str, tmp_path: Path, foe: Foe
) -> None:
    window = foe.trap()
    with running_victim(xvfb, tmp_path) as victim:
        with compositor(xvfb, "insists"):
            until(lambda: foe.pixel(*SPOT) == FACE)
            foe.show(window)
            told = victim.until("breach", cause="KIOSK-LOCK-COVERED")
            assert f"window {window:#x}" in told["detail"]
            assert told["detail"].endswith("it lies behind, and the compositor shows it")
            stays(lambda: victim.ask("holds", "holds")["missing"] == ["stacking"], 1.2)
            assert "regained" not in {told["what"] for told in victim.told}
        victim.until("regained")
        assert foe.pixel(*SPOT) == FACE


@pytest.mark.x11
def test_windows_of_the_desktop_behind_the_exam_are_no_breach(xvfb: str, tmp_path: Path, foe: Foe) -> None:
    for _ in range(4):
        foe.show(foe.trap())
    with compositor(xvfb, "follows"), running_victim(xvfb, tmp_path) as victim:
        stays(lambda: victim.ask("holds", "holds")["missing"] == [], 1.5)
        victim.types("works")
        assert victim.causes() == []


def points(screen: int, ours: int, theirs: int) -> Points:
    return Points((screen,) * MANY, (ours,) * MANY, (theirs,) * MANY)


@pytest.mark.parametrize(
    ("found", "shows"),
    [
        (points(WHITE, WHITE, RED), False),
        (points(RED, WHITE, RED), True),
        (points(0xFF7F7F7F, WHITE, GLASS), True),
        (points(WHITE, WHITE, GLASS), False),
        (points(WHITE, WHITE, 0), False),  # nothing but glass: there is nothing to see
        (points(WHITE, WHITE, WHITE), False),
        (points(BLACK, WHITE, RED), False),  # a magnifier, night colors: neither of the two
    ],
)
def test_the_screen_is_judged_by_what_both_windows_hold(found: Points, shows: bool) -> None:
    assert found.show_theirs is shows


def test_some_points_that_are_alike_by_chance_are_no_breach() -> None:
    assert not Points((WHITE,) * 28 + (RED,) * 2, (WHITE,) * MANY, (RED,) * MANY).show_theirs
