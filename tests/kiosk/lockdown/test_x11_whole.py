"""The real program at a real server: no question is painted while a hold that the session requires is not held."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.lockdown.port import HoldName
from kiosk.store.store import Store
from sync.protocol import events as ev
from tests.escapes.whole import Exam, exam
from tests.kiosk.lockdown.enemy import Enemy, enemy_on
from tests.kiosk.lockdown.harness import ROOT, Victim
from tests.x11 import window_manager, x11_env, x_server

pytestmark = pytest.mark.x11


@pytest.fixture
def desktop() -> Iterator[str]:
    with x_server() as display, window_manager(display):
        yield display


@pytest.fixture
def enemy(desktop: str) -> Iterator[Enemy]:
    with enemy_on(desktop) as enemy:
        yield enemy


@contextmanager
def program(display: str, exam: Exam, env: dict[str, str] | None = None) -> Iterator[Victim]:
    """The candidate goes towards the question as fast as the screens allow."""
    looks = {"KIOSK_LANGUAGE": "en", "KIOSK_THEME": "light", "KIOSK_HOME": str(exam.home), "KIOSK_LOCK": "x11"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.lockdown.witness", exam.number, exam.code, "tide"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=x11_env(display) | looks | (env or {}),
    )  # fmt: skip
    try:
        yield Victim(process, display)
    finally:
        process.kill()
        process.communicate()


def kinds(home: Path) -> list[str]:
    """What the station's journal says happened to an attempt, oldest first."""
    with closing(Store.open(home, clock=SystemClock())) as store:
        found = [
            ev.decode(data)
            for head in store.sync_position().heads
            for data in store.events_after(head.incarnation, 0, 10_000)
        ]
    return [type(event).__name__ for event in found]


def wanting(told: dict[str, object]) -> set[str]:
    """The holds that are missing, but what these tests run on: it may be a guest, and the session does not mind."""
    missing = told["missing"]
    assert isinstance(missing, list)
    return set(missing) - {HoldName.MACHINE.value}


def test_nothing_is_painted_or_begun_while_another_program_holds_the_keyboard(
    desktop: str, enemy: Enemy, tmp_path: Path
) -> None:
    with exam(tmp_path) as candidate:
        assert enemy.grab_keyboard() == 0
        with program(desktop, candidate) as victim:
            refused = victim.until("screen", name="RefusalScreen")
            assert wanting(refused) == {"keyboard"}
            for _ in range(3):
                victim.say("retry")
                victim.until("retried")
            assert not any(told["reads"] for told in victim.told if told["what"] == "screen")
        assert "AttemptStarted" not in kinds(candidate.home)

        with program(desktop, candidate) as victim:
            victim.until("screen", name="RefusalScreen")
            enemy.ungrab_keyboard()
            while wanting(victim.ask("holds", "holds")):
                pass
            victim.say("retry")
            assert not wanting(victim.until("screen", reads=True))
            assert enemy.grab_keyboard() == 1
        assert "AttemptStarted" in kinds(candidate.home)


def test_question_goes_from_the_screen_while_a_hold_is_lost_and_comes_back_by_itself(
    desktop: str, enemy: Enemy, tmp_path: Path
) -> None:
    with exam(tmp_path) as candidate, program(desktop, candidate) as victim:
        victim.until("screen", reads=True)
        enemy.window(300, 200, 400, 300)
        lost = victim.until("screen", reads=False)
        assert lost["name"] != "QuestionScreen" or wanting(lost)
        assert not wanting(victim.until("screen", reads=True))
