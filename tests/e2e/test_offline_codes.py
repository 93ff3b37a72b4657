"""No network: an admin makes codes with `kiosk code`, the seat does what they say, the server hears of it later."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.exam.codes import CodeProblem
from kiosk.flow.screens import CodeScreen, CoverScreen, QuestionScreen, ReceiptScreen, SignInScreen
from kiosk.ui.candidate.code import CodePage
from sync.protocol.offline_codes import Action
from tests.e2e.bench import StationBench
from tests.e2e.central import CentralProcess, ServerSide
from tests.e2e.conftest import Enroll

ASHA, BORIS = "correct horse battery", "another long passphrase"


class Panel:
    """A panel's machine, worked by its command line."""

    def __init__(self, home: Path, seat: str) -> None:
        self._home = home
        self._seat = seat

    def kiosk(self, *words: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            env={**os.environ, "KIOSK_HOME": str(self._home)},
            input=typed,
            text=True,
            capture_output=True,
            timeout=60,
            check=False,
        )

    def code(self, person: str, passphrase: str, screen: CodeScreen, *more: str) -> str:
        assert screen.action is not None
        shown = screen.subject + screen.head + screen.nonce
        told = ("--person", person, "--seat", self._seat, "--action", screen.action, "--shown", shown, *more)
        done = self.kiosk("code", *told, typed=passphrase + "\n")
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


@pytest.fixture
def panel(tmp_path: Path, central: CentralProcess, server_side: ServerSide, seat: StationBench) -> Panel:
    """A panel that was enrolled and has heard once who the staff is."""
    code: Any = server_side.do("panel_code")
    made = Panel(tmp_path / "panel", seat.enrollment.station)
    done = made.kiosk("enroll", central.url, code["code"], "--role", "panel", "--name", "Desk")
    assert done.returncode == 0, done.stderr
    return made


def asked(seat: StationBench, action: Action) -> CodeScreen:
    """The admin goes to the desk by key and picks what is to be done."""
    QTest.keyClick(seat.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: isinstance(seat.window.screen_shown, CodeScreen), "no desk")
    seat.click(f"code_{action}_button")
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and bool(s.nonce) and not s.is_busy, "no nonce"
    )
    screen = seat.window.screen_shown
    assert isinstance(screen, CodeScreen)
    return screen


def given(seat: StationBench, *codes: str, reason: str = "") -> None:
    """The admin types the codes that were read to them."""
    page = seat.window.stack.currentWidget()
    assert isinstance(page, CodePage)
    QTest.keyClicks(page.form.reason.edit, reason)
    for field, code in zip((page.form.first, page.form.second), codes, strict=False):
        QTest.keyClicks(field.edit, code.lower())
    page.form.use.click()


def test_a_day_without_network_is_governed_by_codes(
    seat: StationBench, central: CentralProcess, server_side: ServerSide, panel: Panel
) -> None:
    slip = seat.enrollment.slip
    assert slip is not None
    server_side.do("new_staff", name="Asha", right="decide", passphrase=ASHA)
    server_side.do("new_staff", name="Boris", right="decide", passphrase=BORIS)
    before: Any = server_side.do("codes_told")
    panel.kiosk("code", "--person", "nobody")  # refused, but it has asked the server who is who
    seat.start()
    seat.begin(slip.registration_number, slip.access_code)
    # The server is the whole run's: other tests have people of their own there.
    known = {"Asha", "Boris"}.issubset
    seat.wait(lambda: known(one.name for one in seat.ask(lambda store: store.staff())), "the seat knows no admins")
    central.stop()

    given(seat, panel.code("Asha", ASHA, asked(seat, Action.PAUSE)), reason="Feels ill")
    seat.wait(lambda: isinstance(seat.window.screen_shown, CoverScreen), "not paused")
    given(seat, panel.code("Boris", BORIS, asked(seat, Action.UNPAUSE)))
    seat.wait(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "not unpaused")
    seat.answer(1)
    screen = asked(seat, Action.TERMINATE)
    given(seat, panel.code("Asha", ASHA, screen), panel.code("Boris", BORIS, screen))
    seat.wait(lambda: isinstance(seat.window.screen_shown, ReceiptScreen), "not ended")

    central.start()
    seat.hear()  # by itself it may wait a minute after so long without a network
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, ReceiptScreen) and s.server_ms is not None, "not there")
    panel.kiosk("code", "--person", "nobody")
    told: Any = server_side.do("codes_told")
    assert sorted(Counter(map(tuple, told["codes"])) - Counter(map(tuple, before["codes"]))) == sorted(
        [
            ("code.given", "pause", "Asha", ""),
            ("code.used", "pause", "Asha", ""),
            ("code.given", "unpause", "Boris", ""),
            ("code.used", "unpause", "Boris", ""),
            ("code.given", "terminate", "Asha", ""),
            ("code.given", "terminate", "Boris", ""),
            ("code.used", "terminate", "Asha, Boris", ""),
        ]
    )
    slot: Any = server_side.do("slot_of", number=slip.registration_number)
    assert slot["state"] == "CONSUMED"
    (ended,) = [event for event in slot["attempts"][0]["events"] if event["kind"] == "attempt.terminated"]
    assert (ended["by"], ended["approved_by"]) == ("Asha", "Boris")


def guessed(seat: StationBench, name: str, passphrase: str) -> CodeScreen:
    """Somebody at a locked seat types a passphrase that is said to be this person's; returns what is said to it."""
    page = seat.window.stack.currentWidget()
    assert isinstance(page, CodePage)
    page.form.by_passphrase.setChecked(True)
    for field, typed in ((page.form.reason, "Drill"), (page.form.who, name), (page.form.first, passphrase)):
        field.show_text(typed)
    page.form.use.click()
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and bool(s.problem) and not s.is_busy, "no word"
    )
    screen = seat.window.screen_shown
    assert isinstance(screen, CodeScreen)
    return screen


def test_guesses_that_are_spread_over_seats_make_the_person_wait_at_each(
    seat: StationBench, enroll: Enroll, server_side: ServerSide
) -> None:
    other, name = enroll("Guessed at"), "Asha of the guesses"
    server_side.do("new_staff", name=name, right="decide", passphrase=ASHA)
    for one in (seat, other):
        one.start()
        one.wait_for(SignInScreen)
        one.wait(lambda one=one: name in [row.name for row in one.ask(lambda store: store.staff())], "not known yet")
        one.window.activateWindow()
        one.wait(one.window.isActiveWindow, "another window is in front")
        asked(one, Action.RESTART_PROGRAM)
    for one, times in ((seat, 3), (other, 2)):
        for _ in range(times):
            assert guessed(one, name, "wrong horse battery").problem is CodeProblem.NOT_THEIRS
    other.hear()
    seat.hear()
    told: Any = server_side.do("codes_told")
    assert [row for row in told["codes"] if row[2] == name] == [["code.refused", "restart_program", name, ""]] * 5

    def waits() -> bool:
        row = next(row for row in seat.ask(lambda store: store.staff()) if row.name == name)
        return row.misses == 5

    seat.wait(waits, "the first seat never hears of the second")
    screen = guessed(seat, name, ASHA)
    assert (screen.problem, screen.wait_ms > 0) == (CodeProblem.PERSON_WAITS, True)
