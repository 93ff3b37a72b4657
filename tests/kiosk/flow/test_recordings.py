"""Recordings during an attempt: a play is on disk before it is heard, and no crash, cover or end makes it two."""

import pytest

from kiosk.exam.playing import Act
from kiosk.flow.board import Mode
from kiosk.flow.screens import QuestionScreen
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.plays import UNPLAYED, Plays
from tests.kiosk.exam.made import BESIDE_THE_TIDE, CAPITAL, TIDE
from tests.kiosk.flow.stage import Stage, candidate

FIRST, SECOND = BESIDE_THE_TIDE
(SEA,) = TIDE.recordings


@pytest.fixture
def seated(stage: Stage) -> Stage:
    stage.supply(candidate())
    stage.enter()
    stage.acts.go_to(FIRST)
    stage.settle()
    return stage


def tell(stage: Stage, act: Act, position_ms: int = 0) -> None:
    stage.acts.play(SEA.id, act, position_ms)
    stage.settle()


def shown(stage: Stage) -> Plays:
    return stage.on(QuestionScreen).plays.get(SEA.id, UNPLAYED)


def test_a_play_is_shown_when_it_is_on_disk(seated: Stage) -> None:
    tell(seated, Act.START)
    (event,) = seated.events(ev.RecordingStarted)
    assert (event.recording, event.item, event.play) == (SEA.id, FIRST, 1)
    assert shown(seated) == Plays(started=1, is_open=True)


def test_two_plays_are_two_across_kills(seated: Stage) -> None:
    tell(seated, Act.START)
    tell(seated, Act.REACHED, 2_000)
    seated.die()
    seated.start()
    assert shown(seated) == Plays(started=1, is_open=True, position_ms=2_000)
    tell(seated, Act.START)
    tell(seated, Act.REACHED, 3_000)
    tell(seated, Act.FINISHED)
    tell(seated, Act.START)
    seated.die()
    seated.start()
    assert shown(seated) == Plays(started=2, finished=1, is_open=True)
    tell(seated, Act.FINISHED)
    tell(seated, Act.START)
    assert shown(seated) == Plays(started=2, finished=2)
    assert [event.play for event in seated.events(ev.RecordingStarted)] == [1, 2]


def test_it_is_counted_once_for_all_questions_of_its_passage(seated: Stage) -> None:
    tell(seated, Act.START)
    tell(seated, Act.FINISHED)
    seated.acts.go_to(SECOND)
    seated.settle()
    assert shown(seated) == Plays(started=1, finished=1)


def test_the_place_of_a_play_is_kept_when_its_question_has_gone(seated: Stage) -> None:
    tell(seated, Act.START)
    seated.acts.go_to(CAPITAL)
    seated.settle()
    tell(seated, Act.REACHED, 1_234)
    assert seated.sitting.attempt.plays[SEA.id].position_ms == 1_234
    assert seated.sitting.attempt.current == CAPITAL


def test_how_far_it_is_shows_no_new_screen(seated: Stage) -> None:
    tell(seated, Act.START)
    before = seated.on(QuestionScreen)
    tell(seated, Act.REACHED, 3_000)
    assert seated.on(QuestionScreen) is before


def test_a_seat_without_sound_raises_a_hand_and_the_candidate_goes_on(seated: Stage) -> None:
    tell(seated, Act.START)
    tell(seated, Act.NO_DEVICE)
    tell(seated, Act.NO_DEVICE)
    (event,) = seated.events(ev.RecordingFailed)
    (hand,) = seated.events(ev.HelpAsked)
    assert (event.why, hand.cause, hand.attempt) == ("no_device", "technical", seated.sitting.attempt.id)
    assert shown(seated).trouble == "no_device"
    assert seated.sitting.attempt.state is AttemptState.ACTIVE


def test_on_the_review_nothing_begins(seated: Stage) -> None:
    seated.sitting.switch(Mode.REVIEW)
    tell(seated, Act.START)
    assert seated.events(ev.RecordingStarted) == []


def test_listening_is_no_answer(seated: Stage) -> None:
    tell(seated, Act.START)
    tell(seated, Act.FINISHED)
    assert seated.sitting.attempt.answered == 0
