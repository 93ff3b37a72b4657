"""Doors, questions passed by and breaks on screen: asked before, on disk first, and as they were after a kill."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import (
    BreakScreen,
    DoorKind,
    DoorScreen,
    InstructionsScreen,
    QuestionScreen,
    ReviewScreen,
    SureScreen,
    TimeLeft,
)
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from tests.kiosk.exam.made import CAPITAL, ESSAY, HOUR_MS, PAGE, PLANETS, SUM, WORD, R
from tests.kiosk.flow.stage import Stage

MINUTE_MS = 60_000
TIMED = {"section_ms": [10 * MINUTE_MS, 5 * MINUTE_MS], "gap_limit_ms": 10**9}
LINEAR = {"navigation": "linear", "gap_limit_ms": 10**9}
BREAKS = {"breaks": 2, "break_ms": 5 * MINUTE_MS, "gap_limit_ms": 10**9}


def seated(stage: Stage, **policy: object) -> Stage:
    stage.supply(**policy)
    stage.enter()
    stage.acts.go_on()
    stage.settle()
    assert stage.on(QuestionScreen).item.id == CAPITAL
    return stage


def pass_time(stage: Stage, ms: int) -> None:
    """Time passes, and is counted as it is used: no step so long that it would be a gap."""
    while ms > 0:
        stage.clock.pass_ms(min(ms, 4_000))
        stage.sitting._on_ticked(stage.sitting.live.used_ms)
        stage.sitting.look()
        ms -= 4_000


def door(stage: Stage, kind: DoorKind) -> DoorScreen:
    stage.settle()
    screen = stage.on(DoorScreen)
    assert screen.kind is kind
    return screen


def question(stage: Stage) -> QuestionScreen:
    stage.settle()
    return stage.on(QuestionScreen)


def again(stage: Stage, *, after_ms: int = 0) -> Stage:
    """Kill the program and start it again."""
    stage.die()
    stage.clock.pass_ms(after_ms)
    return stage.start()


# --- sections ---------------------------------------------------------------------------------------------------------


def test_the_first_question_opens_its_section_on_disk_before_it_is_seen(stage: Stage) -> None:
    seated(stage, **TIMED)
    (opened,) = stage.events(ev.SectionOpened)

    assert (opened.section, opened.level, opened.allowed_ms) == ("one", "section", 10 * MINUTE_MS)
    assert set(opened.items) == {PAGE, CAPITAL, PLANETS, WORD}


def test_the_shorter_time_is_shown_with_the_exams_beside_it(stage: Stage) -> None:
    seated(stage, **TIMED)
    time = question(stage).time

    assert (time.left_ms, time.is_section, time.exam_ms) == (10 * MINUTE_MS, True, HOUR_MS)


def test_leaving_a_section_is_asked_and_staying_is_possible(stage: Stage) -> None:
    seated(stage, **TIMED)
    stage.acts.respond(R, ("oslo",))
    stage.acts.go_to(WORD)
    stage.settle()
    stage.acts.go_on()
    asked = door(stage, DoorKind.LEAVE)

    assert (asked.title, asked.questions, asked.answered, asked.can_go_back) == ("One", 3, 1, True)
    stage.acts.decline()
    assert question(stage).item.id == WORD
    assert stage.events(ev.SectionClosed) == []


def test_after_a_section_its_door_is_shut_and_the_next_one_is_opened_by_the_candidate(stage: Stage) -> None:
    seated(stage, **TIMED)
    stage.acts.leave_section()
    door(stage, DoorKind.LEAVE)
    stage.acts.agree()
    entry = door(stage, DoorKind.ENTER)

    assert (entry.title, entry.questions, entry.limit_ms) == ("Two", 3, 5 * MINUTE_MS)
    assert (entry.can_go_back, entry.ran_out) == (False, None)
    assert [event.section for event in stage.events(ev.SectionOpened)] == ["one"]
    stage.acts.decline()
    door(stage, DoorKind.ENTER)
    stage.acts.agree()
    assert question(stage).item.id == SUM
    assert [event.section for event in stage.events(ev.SectionOpened)] == ["one", "two"]
    stage.acts.go_to(CAPITAL)
    stage.acts.go_back()
    assert question(stage).item.id == SUM


def test_what_was_answered_in_a_closed_section_stays_and_nothing_is_added(stage: Stage) -> None:
    seated(stage, **TIMED)
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    stage.acts.leave_section()
    stage.settle()
    stage.acts.agree()
    stage.settle()
    stage.acts.agree()
    question(stage)
    cells = {cell.item: cell for cell in question(stage).overview.cells}

    assert (cells[CAPITAL].is_closed, cells[CAPITAL].is_reachable) == (True, False)
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ("oslo",)}


def test_time_up_closes_the_section_with_the_last_keystroke_in_it(stage: Stage) -> None:
    """Somebody types until the very end, and the text still waits for its pause when the time is up."""
    seated(stage, **TIMED)
    stage.acts.go_to(WORD)
    question(stage)
    pass_time(stage, 10 * MINUTE_MS - 2_000)
    stage.acts.respond(R, ("the last wor",))
    stage.acts.respond(R, ("the last word",))
    stage.clock.pass_ms(2_000)
    stage.sitting._on_ticked(stage.sitting.live.used_ms)
    entry = door(stage, DoorKind.ENTER)

    assert entry.ran_out == "One"
    assert stage.sitting.attempt.responses[WORD] == {R: ("the last word",)}
    (closed,) = stage.events(ev.SectionClosed)
    assert closed.why == "time"
    assert stage.sitting.attempt.state is AttemptState.ACTIVE


def test_what_is_being_composed_is_called_in_before_a_section_closes_and_before_the_exam_ends(stage: Stage) -> None:
    """The input method's text comes in while the signal is sent: that is early enough for it to count."""
    seated(stage, section_ms=[10 * MINUTE_MS])
    stage.acts.go_to(WORD)
    question(stage)
    held = ["composed"]
    stage.presenter.words_due.connect(lambda: held and stage.acts.respond(R, (held.pop(),)))
    pass_time(stage, 10 * MINUTE_MS)
    stage.settle()

    assert stage.sitting.attempt.responses[WORD] == {R: ("composed",)}
    stage.acts.go_to(ESSAY)
    question(stage)
    held.append("composed at the end")
    pass_time(stage, 50 * MINUTE_MS)
    stage.settle()
    given = [event for event in stage.events(ev.ItemResponded) if event.item == ESSAY]
    assert [event.values for event in given] == [("composed at the end",)]
    assert len(stage.events(ev.AttemptTimedOut)) == 1


def test_a_section_goes_on_after_a_kill_with_the_time_it_had(stage: Stage) -> None:
    seated(stage, **TIMED)
    pass_time(stage, 4 * MINUTE_MS)
    stage.acts.go_to(PLANETS)
    question(stage)
    again(stage, after_ms=60 * MINUTE_MS)

    back = question(stage)
    assert (back.item.id, back.time.left_ms) == (PLANETS, 6 * MINUTE_MS)
    assert back.time.is_section
    assert len(stage.events(ev.SectionOpened)) == 1


def test_a_kill_at_the_door_comes_back_to_the_door(stage: Stage) -> None:
    seated(stage, **TIMED)
    stage.acts.leave_section()
    stage.settle()
    stage.acts.agree()
    door(stage, DoorKind.ENTER)
    again(stage)

    assert door(stage, DoorKind.ENTER).title == "Two"
    assert len(stage.events(ev.SectionOpened)) == 1


def test_time_given_in_a_section_is_given_to_it(stage: Stage, qtbot: QtBot) -> None:
    from tests.kiosk.flow.stage import statement

    seated(stage, **TIMED)
    times: list[TimeLeft] = []
    stage.presenter.time_shown.connect(times.append)
    stage.receive(statement("add_time", stage.sitting.attempt.id, amount_ms=3 * MINUTE_MS))
    stage.settle_orders()

    assert question(stage).time.left_ms == 13 * MINUTE_MS
    assert question(stage).time.exam_ms == HOUR_MS + 3 * MINUTE_MS


def test_a_section_warns_of_its_own_time_once_and_counts_its_own_questions(stage: Stage) -> None:
    seated(stage, **TIMED)
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    pass_time(stage, 5 * MINUTE_MS + 8_000)
    told = [notice for notice in stage.notices if notice is not None]

    assert [(n.kind, n.left_ms, n.open_questions) for n in told] == [("section_warning", 5 * MINUTE_MS, 2)]


def test_a_closed_section_can_be_read_where_the_exam_says_so_and_the_other_goes_on(stage: Stage) -> None:
    seated(stage, **TIMED, closed_sections="read_only")
    stage.acts.leave_section()
    stage.settle()
    stage.acts.agree()
    stage.settle()
    stage.acts.agree()
    question(stage)
    stage.acts.go_to(CAPITAL)
    looked_at = question(stage)

    assert (looked_at.item.id, looked_at.is_closed) == (CAPITAL, True)
    stage.acts.respond(R, ("lima",))
    stage.settle()
    assert CAPITAL not in stage.sitting.attempt.responses
    stage.acts.go_on()
    assert question(stage).item.id == SUM


def test_the_last_section_ends_in_the_review(stage: Stage) -> None:
    seated(stage, **TIMED)
    for _ in range(2):
        stage.acts.leave_section()
        stage.settle()
        stage.acts.agree()
        stage.settle()
        stage.acts.agree()
        stage.settle()
    pass_time(stage, 5 * MINUTE_MS)
    stage.settle()

    review = stage.on(ReviewScreen)
    assert all(cell.is_closed for cell in review.overview.cells)
    assert review.another_look == ()
    stage.acts.show_questions()
    stage.on(ReviewScreen)


# --- one after another ------------------------------------------------------------------------------------------------


def test_one_after_another_says_that_there_is_no_way_back(stage: Stage) -> None:
    seated(stage, **LINEAR)
    screen = question(stage)

    assert (screen.is_linear, screen.can_go_back) == (True, False)
    assert [cell.item for cell in screen.overview.cells if cell.is_reachable] == [CAPITAL, PLANETS]


def test_passing_a_question_by_is_asked_once_and_answering_it_is_not(stage: Stage) -> None:
    seated(stage, **LINEAR)
    stage.acts.go_on()
    assert door(stage, DoorKind.SKIP).number == 1
    stage.acts.decline()
    assert question(stage).item.id == CAPITAL
    stage.acts.go_on()
    door(stage, DoorKind.SKIP)
    stage.acts.agree()
    assert question(stage).item.id == PLANETS
    stage.acts.respond(R, ("mars",))
    stage.acts.go_on()
    assert question(stage).item.id == WORD


def test_text_that_still_waits_for_its_pause_is_an_answer(stage: Stage) -> None:
    seated(stage, **LINEAR)
    for value in (("oslo",), ("mars",)):
        stage.acts.respond(R, value)
        stage.acts.go_on()
        question(stage)
    stage.acts.respond(R, ("typed",))
    stage.acts.go_on()

    assert question(stage).item.id == SUM


def test_after_a_kill_the_same_question_comes_and_no_earlier_one_by_any_way(stage: Stage) -> None:
    seated(stage, **LINEAR)
    stage.acts.respond(R, ("oslo",))
    stage.acts.go_on()
    question(stage)
    again(stage)

    back = question(stage)
    assert (back.item.id, back.can_go_back) == (PLANETS, False)
    stage.acts.go_back()
    stage.acts.go_to(CAPITAL)
    stage.acts.review()
    stage.settle()
    stage.acts.go_to(CAPITAL)
    stage.acts.show_questions()
    assert question(stage).item.id == PLANETS
    assert {event.item for event in stage.events(ev.ItemVisited)} == {PAGE, CAPITAL, PLANETS}


# --- breaks -----------------------------------------------------------------------------------------------------------


def on_break(stage: Stage, **policy: object) -> BreakScreen:
    seated(stage, **{**BREAKS, **policy})
    assert question(stage).breaks_left == 2
    stage.acts.ask_break()
    asked = door(stage, DoorKind.BREAK)
    assert (asked.number, asked.of, asked.limit_ms) == (1, 2, 5 * MINUTE_MS)
    stage.acts.agree()
    stage.settle()
    return stage.on(BreakScreen)


def test_a_break_is_asked_twice_and_can_be_declined(stage: Stage) -> None:
    seated(stage, **BREAKS)
    stage.acts.ask_break()
    door(stage, DoorKind.BREAK)
    stage.acts.decline()

    assert question(stage).item.id == CAPITAL
    assert stage.events(ev.BreakStarted) == []


def test_on_a_break_the_questions_are_covered_and_the_clock_stands(stage: Stage) -> None:
    screen = on_break(stage)
    left = stage.sitting.live.left_ms
    pass_time(stage, 3 * MINUTE_MS)

    assert (screen.counted, screen.time.break_ms, screen.number) == (False, 5 * MINUTE_MS, 1)
    assert stage.sitting.live.left_ms == left
    stage.acts.respond(R, ("oslo",))
    stage.acts.go_on()
    stage.settle()
    assert isinstance(stage.shown[-1], BreakScreen)
    assert stage.sitting.attempt.responses == {}


def test_the_candidate_ends_a_break(stage: Stage) -> None:
    on_break(stage)
    pass_time(stage, MINUTE_MS)
    stage.acts.end_break()

    assert question(stage).item.id == CAPITAL
    assert question(stage).breaks_left == 1
    (ended,) = stage.events(ev.BreakEnded)
    assert ended.why == "candidate"


def test_a_break_ends_by_itself(stage: Stage) -> None:
    on_break(stage)
    times: list[TimeLeft] = []
    stage.presenter.time_shown.connect(times.append)
    pass_time(stage, 5 * MINUTE_MS)

    assert question(stage).item.id == CAPITAL
    assert [event.why for event in stage.events(ev.BreakEnded)] == ["time"]
    assert times[0].break_ms == 5 * MINUTE_MS - 4_000


def test_where_breaks_count_the_exams_time_runs_in_them(stage: Stage) -> None:
    screen = on_break(stage, breaks_counted=True)
    left = stage.sitting.live.left_ms
    pass_time(stage, 2 * MINUTE_MS)

    assert screen.counted
    assert stage.sitting.live.left_ms == left - 2 * MINUTE_MS


def test_a_break_survives_a_kill_with_the_time_that_is_left_of_it(stage: Stage) -> None:
    on_break(stage)
    left = stage.sitting.live.left_ms
    pass_time(stage, MINUTE_MS)
    again(stage, after_ms=MINUTE_MS)

    screen = stage.on(BreakScreen)
    assert (screen.time.break_ms, screen.time.left_ms) == (3 * MINUTE_MS, left)
    assert stage.events(ev.AttemptResumed) == []
    stage.acts.end_break()
    assert question(stage).item.id == CAPITAL


def test_a_break_that_ended_while_the_program_was_dead_is_over_and_only_the_rest_is_a_gap(stage: Stage) -> None:
    on_break(stage)
    again(stage, after_ms=7 * MINUTE_MS)

    assert question(stage).item.id == CAPITAL
    (resumed,) = stage.events(ev.AttemptResumed)
    assert resumed.gap_ms == 2 * MINUTE_MS


def test_no_more_breaks_than_the_exam_gives(stage: Stage) -> None:
    seated(stage, **BREAKS)
    for _ in range(3):
        stage.acts.ask_break()
        stage.settle()
        stage.acts.agree()
        stage.settle()
        stage.acts.end_break()
        stage.settle()

    assert len(stage.events(ev.BreakStarted)) == 2
    assert question(stage).breaks_left == 0


def test_at_a_door_a_break_is_offered_and_comes_back_to_the_door(stage: Stage) -> None:
    seated(stage, **{**TIMED, **BREAKS, "breaks_between": True})
    assert question(stage).breaks_left == 0
    stage.acts.leave_section()
    stage.settle()
    stage.acts.agree()
    assert door(stage, DoorKind.ENTER).breaks_left == 2
    stage.acts.ask_break()
    door(stage, DoorKind.BREAK)
    stage.acts.agree()
    stage.settle()
    stage.on(BreakScreen)
    stage.acts.end_break()

    assert door(stage, DoorKind.ENTER).title == "Two"


# --- undone, submitted ------------------------------------------------------------------------------------------------


def test_a_cleared_answer_comes_back_by_the_same_button_until_something_else_is_given(stage: Stage) -> None:
    seated(stage)
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    stage.acts.clear()
    assert question(stage).can_undo
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ()}
    stage.acts.clear()
    assert not question(stage).can_undo
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ("oslo",)}
    stage.acts.clear()
    stage.settle()
    stage.acts.respond(R, ("lima",))
    assert not question(stage).can_undo
    stage.acts.clear()
    stage.settle()
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ()}


def test_nobody_submits_before_the_exam_allows_it(stage: Stage) -> None:
    seated(stage, min_before_submit_ms=MINUTE_MS)
    stage.acts.review()
    assert stage.on(ReviewScreen).time.submit_in_ms == MINUTE_MS
    stage.acts.ask_submit()
    stage.acts.submit()
    stage.settle()
    assert stage.events(ev.AttemptSubmitted) == []
    pass_time(stage, MINUTE_MS)
    assert isinstance(stage.shown[-1], SureScreen)
    stage.acts.submit()
    stage.settle()
    assert len(stage.events(ev.AttemptSubmitted)) == 1


@pytest.mark.parametrize("policy", [TIMED, LINEAR, BREAKS])
def test_candidates_are_told_before_they_begin(stage: Stage, policy: dict[str, object]) -> None:
    stage.supply(**policy)
    stage.sign_in()
    from kiosk.flow.screens import ConfirmScreen

    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    told = stage.on(InstructionsScreen)

    assert told.section_ms == ((10 * MINUTE_MS, 5 * MINUTE_MS) if policy is TIMED else (0, 0))
    assert told.sections_close is (policy is TIMED)
    assert told.may_go_back is (policy is not LINEAR)
    assert told.breaks == (2 if policy is BREAKS else 0)
