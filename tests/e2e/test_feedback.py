"""What a candidate writes after the end comes to the staff at the attempt: by the network, and by a stick."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Feedback, ReceiptScreen
from kiosk.tour.hands import Hands
from sync.protocol import events as ev
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ROOT, CentralProcess, ServerSide
from tests.e2e.last_words import Composing, Typist
from tests.kiosk.flow.test_farewell import submitted

TEXT = "The mouse stood still, and the light was dim."
NAMES = count(1)
"""The server is the whole run's: an exam of its own for each test."""


def over(seat: StationBench, side: ServerSide) -> str:
    """A candidate has submitted an exam that takes feedback; returns the number."""
    exam = f"ASKS-{next(NAMES)}"
    side.do("import_paper", file=str(HERE / "small.gift"), exam=exam)
    side.do("welcome", exam=exam, takes_feedback=True)
    who = side.do("new_candidate", station=seat.enrollment.station, exam=exam)
    seat.start()
    seat.window.show()
    seat.begin(who["number"], who["code"])
    seat.sit()
    seat.submit()
    return str(who["number"])


def write(seat: StationBench) -> None:
    """Write it on the receipt, send it, and wait until it is said to be kept."""
    hands = Hands(seat.window)
    hands.type_into(hands.find("feedback_text"), TEXT)
    hands.click("feedback_send_button")
    seat.wait(lambda: stands(seat) is Feedback.KEPT, "it is not kept")


def stands(seat: StationBench) -> Feedback:
    return seat.wait_for(ReceiptScreen).feedback


def test_it_is_read_at_the_attempt_once_it_came_by_the_network(seat: StationBench, server_side: ServerSide) -> None:
    number = over(seat, server_side)
    write(seat)
    seat.wait(lambda: seat.hear().unsent == 0, "it does not come to the server")
    assert server_side.do("feedback_of", number=number) == {"texts": [TEXT], "are_shown": True}


def test_without_a_network_it_comes_by_a_stick_and_the_network_brings_no_second_one(
    seat: StationBench, central: CentralProcess, server_side: ServerSide, tmp_path: Path
) -> None:
    number = over(seat, server_side)
    central.stop()
    write(seat)
    seat.stop()
    stick = tmp_path / "stick"
    command = [sys.executable, "-m", "kiosk", "export", str(stick)]
    done = subprocess.run(command, env={**os.environ, "KIOSK_HOME": str(seat.home)}, check=False, cwd=ROOT)
    assert done.returncode == 0
    assert central.run("import-bundle", str(stick)).returncode == 0
    brought = server_side.do("feedback_of", number=number)
    assert brought == {"texts": [TEXT], "are_shown": True}

    central.start()
    seat.start()
    assert stands(seat) is Feedback.KEPT
    seat.wait(lambda: bool(seat.heard) and seat.hear().unsent == 0, "never in step")
    assert server_side.do("feedback_of", number=number) == brought


# --- the last words, in the window alone ------------------------------------------------------------------------------


@pytest.fixture
def typist(tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    made = Typist(tmp_path / "station", qtbot)
    yield made
    made.end()


def begin(typist: Typist) -> None:
    typist.start()
    typist.window.feedback_given.connect(typist.stage.presenter.farewell.take_feedback)


def kept(typist: Typist) -> list[str]:
    typist.qtbot.waitUntil(lambda: typist.stage.on(ReceiptScreen).feedback is Feedback.KEPT)
    return [given.text for given in typist.stage.events(ev.FeedbackGiven)]


def test_what_is_being_composed_goes_with_it_when_a_key_sends_it(typist: Typist) -> None:
    begin(typist)
    submitted(typist.stage)
    typist.write("feedback_text", "The mouse ", "keys")
    field = typist.field("feedback_text")
    Composing(field, "stood still")
    typist.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(typist) == ["The mouse stood still"]


def test_who_was_writing_when_the_program_was_killed_may_write_and_send_it(typist: Typist) -> None:
    begin(typist)
    code = submitted(typist.stage).code
    typist.write("feedback_text", "The mou", "keys")
    typist.stage.die()
    begin(typist)
    back = typist.stage.on(ReceiptScreen)
    assert (back.code, back.feedback) == (code, Feedback.OPEN)
    typist.write("feedback_text", TEXT, "keys")
    Hands(typist.window).click("feedback_send_button")
    assert kept(typist) == [TEXT]
