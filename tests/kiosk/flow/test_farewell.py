"""What a candidate writes after the end is on disk before it is said to be kept, once, and moves no answer."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Feedback, InstructionsScreen, QuestionScreen, ReceiptScreen, SignInScreen
from kiosk.store.errors import StoreFull
from sync.protocol import events as ev
from sync.protocol.text import is_clean
from sync.protocol.welcome import LONGEST_FEEDBACK, Welcome
from tests.kiosk.flow.stage import Stage
from tests.kiosk.flow.test_welcoming import again, arrive


def submitted(stage: Stage, *, takes: bool = True) -> ReceiptScreen:
    arrive(stage, Welcome(takes_feedback=takes))
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(QuestionScreen)
    stage.sitting.live.submit()
    return stage.on(ReceiptScreen)


def come_to(stage: Stage, qtbot: QtBot, stands: Feedback) -> None:
    """Wait until it stands so."""
    qtbot.waitUntil(lambda: stage.on(ReceiptScreen).feedback is stands)


def test_it_is_kept_once_survives_a_kill_and_changes_nothing_of_the_receipt(stage: Stage, qtbot: QtBot) -> None:
    before = submitted(stage)
    assert before.feedback is Feedback.OPEN
    stage.presenter.farewell.take_feedback(" The mouse\r\nstood still. ")
    stage.presenter.farewell.take_feedback("again")
    come_to(stage, qtbot, Feedback.KEPT)
    (given,) = stage.events(ev.FeedbackGiven)
    (ended,) = stage.events(ev.AttemptSubmitted)
    assert (given.text, given.attempt) == ("The mouse\nstood still.", ended.attempt)
    again(stage)
    receipt = stage.on(ReceiptScreen)
    assert (receipt.code, receipt.feedback) == (before.code, Feedback.KEPT)
    stage.presenter.farewell.take_feedback("and again")
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)
    assert len(stage.events(ev.FeedbackGiven)) == 1


def test_where_the_exam_takes_none_nothing_is_kept(stage: Stage, qtbot: QtBot) -> None:
    assert submitted(stage, takes=False).feedback is Feedback.NONE
    stage.presenter.farewell.take_feedback("Loud")
    come_to(stage, qtbot, Feedback.NONE)
    assert not stage.events(ev.FeedbackGiven)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("x" * (LONGEST_FEEDBACK + 5), "x" * LONGEST_FEEDBACK),
        ("e\u0301\x00\ud800<b>", "\u00e9<b>"),
        ("\u202e\u0644\u0627", "\u202e\u0644\u0627"),
    ],
)
def test_it_is_clean_and_capped_whatever_is_written(stage: Stage, qtbot: QtBot, typed: str, kept: str) -> None:
    submitted(stage)
    stage.presenter.farewell.take_feedback(typed)
    come_to(stage, qtbot, Feedback.KEPT)
    (given,) = stage.events(ev.FeedbackGiven)
    assert given.text == kept
    assert is_clean(given.text)


def test_nothing_is_no_feedback(stage: Stage, qtbot: QtBot) -> None:
    submitted(stage)
    stage.presenter.farewell.take_feedback(" \x00\n ")
    come_to(stage, qtbot, Feedback.OPEN)
    assert not stage.events(ev.FeedbackGiven)


def test_a_full_disk_is_told_and_it_may_be_sent_again(stage: Stage, qtbot: QtBot) -> None:
    submitted(stage)
    stage.recorder.trouble = StoreFull()
    stage.presenter.farewell.take_feedback("Loud")
    come_to(stage, qtbot, Feedback.FAILED)
    stage.recorder.trouble = None
    stage.presenter.farewell.take_feedback("Loud")
    come_to(stage, qtbot, Feedback.KEPT)
    assert [given.text for given in stage.events(ev.FeedbackGiven)] == ["Loud"]
