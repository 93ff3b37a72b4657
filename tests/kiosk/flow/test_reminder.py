"""The candidate's own reminder of the time: told once, armed again by more time, back after a kill, nobody else's."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Notice, QuestionScreen, ReceiptScreen
from sync.protocol import events as ev
from tests.kiosk.exam.made import BEN, QUESTIONS
from tests.kiosk.flow.stage import Stage, candidate, statement

TEN_MS = 600_000


@pytest.fixture
def seated(stage: Stage) -> Stage:
    """Anna, who is to be reminded when ten minutes are left; the exam itself warns at five."""
    stage.supply(candidate(), candidate(BEN), warnings_ms=(300_000,))
    stage.enter()
    stage.acts.remind(10)
    stage.settle()
    stage.notices.clear()
    return stage


def told(stage: Stage) -> list[Notice]:
    return [notice for notice in stage.notices if notice is not None and notice.kind == "time_warning"]


def wait(stage: Stage, qtbot: QtBot, left_ms: int) -> None:
    """Let the time pass until so much is left, and everything that is to be said of it be said."""
    while stage.sitting.live.left_ms > left_ms:
        stage.clock.pass_ms(min(5_000, stage.sitting.live.left_ms - left_ms))
    seen: list[object] = []
    stage.sitting.time_shown.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) > 1)


def test_it_is_told_once_with_what_is_open(seated: Stage, qtbot: QtBot) -> None:
    wait(seated, qtbot, TEN_MS + 1_000)
    assert told(seated) == []
    wait(seated, qtbot, TEN_MS - 1_000)
    wait(seated, qtbot, TEN_MS - 60_000)
    assert [(notice.left_ms, notice.open_questions) for notice in told(seated)] == [(TEN_MS, len(QUESTIONS))]


def test_it_is_known_beside_the_time_while_it_is_to_come(seated: Stage, qtbot: QtBot) -> None:
    assert seated.sitting.desk.time.reminder_ms == TEN_MS
    wait(seated, qtbot, TEN_MS - 1_000)
    assert seated.sitting.desk.time.reminder_ms == 0


def test_where_the_exam_warns_too_it_is_said_once(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.remind(5)
    wait(seated, qtbot, 299_000)
    assert [notice.left_ms for notice in told(seated)] == [300_000]


def test_taken_back_it_is_not_told(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.remind(0)
    wait(seated, qtbot, TEN_MS - 1_000)
    assert told(seated) == []


def test_more_time_arms_it_again(seated: Stage, qtbot: QtBot) -> None:
    wait(seated, qtbot, TEN_MS - 1_000)
    seated.receive(statement("add_time", seated.sitting.attempt.id, amount_ms=120_000))
    qtbot.waitUntil(lambda: seated.sitting.attempt.adjustments != ())
    wait(seated, qtbot, TEN_MS + 100_000)
    assert len(told(seated)) == 1
    wait(seated, qtbot, TEN_MS - 1_000)
    assert [notice.left_ms for notice in told(seated)] == [TEN_MS, TEN_MS]


def test_it_is_back_after_a_kill_and_not_told_anew_when_it_is_over(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.arrange_tools(("notes 3 4",))
    seated.settle()
    seated.die()
    seated.start()
    assert "notes 3 4" in seated.on(QuestionScreen).arranged
    assert seated.sitting.desk.time.reminder_ms == TEN_MS
    wait(seated, qtbot, TEN_MS - 30_000)
    assert len(told(seated)) == 1
    seated.settle()
    seated.die()
    seated.start()
    seated.on(QuestionScreen)
    wait(seated, qtbot, TEN_MS - 60_000)
    assert len(told(seated)) == 1


def test_it_is_no_event_of_its_own_and_the_same_again_is_none(seated: Stage) -> None:
    seated.acts.remind(10)
    seated.settle()
    assert [event.tools for event in seated.events(ev.ToolsArranged)] == [("time_reminder 10",)]


def test_the_next_candidate_has_none(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.ask_submit()
    seated.acts.submit()
    seated.on(ReceiptScreen)
    seated.presenter.farewell.leave()
    assert seated.enter(f"R-{BEN}").time.reminder_ms == 0
    wait(seated, qtbot, TEN_MS - 1_000)
    assert told(seated) == []
