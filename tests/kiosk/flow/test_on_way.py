"""Which answers are not on the server yet: told question by question, cleared only by what the disk says."""

from pytestqt.qtbot import QtBot

from kiosk.flow.board import Mode
from kiosk.flow.screens import ReviewScreen
from tests.kiosk.exam.made import R
from tests.kiosk.flow.stage import Stage


def seated(stage: Stage) -> None:
    """Anna sees the first question."""
    stage.supply()
    stage.enter()
    stage.acts.go_on()
    stage.settle()


def review(stage: Stage) -> ReviewScreen:
    stage.sitting.switch(Mode.REVIEW)
    return stage.on(ReviewScreen)


def test_an_answer_is_on_its_way_until_everything_is_there(stage: Stage, qtbot: QtBot) -> None:
    seated(stage)
    assert review(stage).on_way == ()
    stage.acts.show_questions()
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    assert review(stage).on_way == (1,)
    stage.hear(unsent=3)
    stage.settle()
    assert review(stage).on_way == (1,)


def test_what_a_round_said_is_asked_of_the_disk_again(stage: Stage, qtbot: QtBot) -> None:
    """The round ended with nothing unsent, and then an answer was recorded: it is on its way all the same."""
    seated(stage)
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    stage.hear(unsent=0)
    stage.settle()
    assert review(stage).on_way == (1,)


def test_after_a_kill_nobody_knows_until_the_server_was_heard(stage: Stage) -> None:
    seated(stage)
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    stage.die()
    stage.start()
    stage._qtbot.waitUntil(lambda: stage.presenter.sitting is not None)
    assert review(stage).on_way == (1,)
