"""After a kill, a power cut or a long night: the same item, answers and time left, by itself within policy."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    ConfirmScreen,
    CoverScreen,
    InstructionsScreen,
    Notice,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    SignInScreen,
)
from kiosk.store.errors import StoreFull
from sync.protocol import events as ev
from sync.protocol.seal import package_hash
from sync.protocol.slots import Rank, Slot
from tests.kiosk.exam.made import BEN, CAPITAL, HOUR_MS, WORD, R
from tests.kiosk.flow.stage import CODE, PLACE, Stage, candidate, package, statement

POLICY = {"resume_limit": 2, "gap_limit_ms": 120_000}


def seated(stage: Stage, **policy: object) -> Stage:
    """Anna has answered a question and looks at the next one."""
    stage.supply(candidate(), candidate(BEN), **policy)
    stage.enter()
    stage.acts.go_to(CAPITAL)
    stage.settle()
    stage.acts.respond(R, ("oslo",))
    stage.acts.mark(True)
    stage.acts.go_to(WORD)
    stage.settle()
    return stage


def again(stage: Stage, *, after_ms: int = 1_000, boot: str = "") -> Stage:
    """Kill the program and start it again."""
    stage.die()
    stage.clock.pass_ms(after_ms)
    if boot:
        stage.clock.name, stage.clock.mono = boot, 1_000
    return stage.start()


def interrupted(stage: Stage) -> ResumeScreen:
    seated(stage, **POLICY)
    return again(stage, after_ms=120_001).on(ResumeScreen)


# --- by itself --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("boot", ["", "boot-2"])
def test_it_goes_on_at_the_same_item_with_the_same_answers(stage: Stage, boot: str) -> None:
    seated(stage)
    before = stage.sitting.attempt
    screen = again(stage, boot=boot).on(QuestionScreen)
    after = stage.sitting.attempt
    assert screen.item.id == WORD
    assert screen.notice == Notice(kind="resumed")
    assert (after.id, after.responses, after.visited, after.marked, after.seed) == (
        before.id,
        before.responses,
        before.visited,
        before.marked,
        before.seed,
    )
    assert after.resumes == 1


def test_dead_time_is_not_used(stage: Stage) -> None:
    seated(stage)
    left = stage.sitting.live.left_ms
    again(stage, after_ms=100_000).on(QuestionScreen)
    assert stage.sitting.live.left_ms == left


def test_used_time_is_not_given_back(stage: Stage, qtbot: QtBot) -> None:
    seated(stage)
    for _ in range(5):
        stage.clock.pass_ms(2_000)
        qtbot.wait(260)
    left = stage.sitting.live.left_ms
    again(stage).on(QuestionScreen)
    assert left <= stage.sitting.live.left_ms <= left + 5_000


def test_dead_time_is_used_in_a_hard_window(stage: Stage) -> None:
    seated(stage, hard_window=True)
    left = stage.sitting.live.left_ms
    again(stage, after_ms=100_000).on(QuestionScreen)
    assert stage.sitting.live.left_ms == left - 100_000
    (resumed,) = stage.events(ev.AttemptResumed)
    assert (resumed.gap_ms, resumed.used_ms) == (100_000, HOUR_MS - left + 100_000)


def test_a_hard_window_that_passed_ends_the_attempt(stage: Stage) -> None:
    seated(stage, hard_window=True)
    screen = again(stage, after_ms=HOUR_MS).on(ReceiptScreen)
    assert (screen.by, screen.answered) == ("time", 1)
    assert len(stage.events(ev.AttemptTimedOut)) == 1
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)


def test_a_moved_wall_clock_changes_nothing_within_one_boot(stage: Stage) -> None:
    seated(stage)
    left = stage.sitting.live.left_ms
    stage.die()
    stage.clock.wall += 400 * 86_400_000
    stage.start().on(QuestionScreen)
    assert stage.sitting.live.left_ms == left


def test_killed_again_and_again_within_policy_nobody_is_asked(stage: Stage) -> None:
    seated(stage, resume_limit=30)
    for number in range(1, 9):
        assert again(stage).on(QuestionScreen).item.id == WORD
        assert stage.sitting.attempt.resumes == number
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ("oslo",)}


def test_what_was_typed_a_moment_before_the_kill_is_lost_only_if_it_was_not_shown_as_saved(stage: Stage) -> None:
    seated(stage)
    stage.acts.respond(R, ("ti",))
    stage.settle()
    stage.acts.respond(R, ("tid",))
    screen = again(stage).on(QuestionScreen)
    assert screen.responses[R] in (("ti",), ("tid",))


def test_a_kill_before_the_first_question_was_shown_resumes_the_start(stage: Stage) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.grant()
    stage.call(lambda _store: None)
    again(stage).on(QuestionScreen)
    assert len(stage.events(ev.AttemptStarted)) == 1


# --- beyond policy ----------------------------------------------------------------------------------------------------


def test_beyond_the_gap_an_admin_is_asked_and_the_time_stands_still(stage: Stage) -> None:
    screen = interrupted(stage)
    assert (screen.name, screen.answered, screen.total, screen.gap_ms) == ("Anna", 1, 6, 120_001)
    assert screen.left_ms <= HOUR_MS
    assert [event.gap_ms for event in stage.events(ev.AttemptInterrupted)] == [120_001]


def test_beyond_the_limit_of_resumes_an_admin_is_asked(stage: Stage) -> None:
    seated(stage, **POLICY)
    again(stage).on(QuestionScreen)
    again(stage).on(QuestionScreen)
    again(stage).on(ResumeScreen)


def test_an_interrupted_attempt_stays_so_until_somebody_decides(stage: Stage) -> None:
    interrupted(stage)
    again(stage).on(ResumeScreen)
    again(stage).on(ResumeScreen)
    assert len(stage.events(ev.AttemptInterrupted)) == 1


def test_an_admin_lets_it_go_on(stage: Stage) -> None:
    interrupted(stage)
    attempt = stage.events(ev.AttemptStarted)[0].attempt
    stage.clock.pass_ms(30_000)
    stage.receive(statement("resume", attempt))
    stage.sign_in_again()
    assert stage.on(QuestionScreen).item.id == WORD
    (resumed,) = stage.events(ev.AttemptResumed)
    assert (resumed.by, resumed.gap_ms) == ("admin", 30_000)
    assert len(stage.events(ev.AttemptRejoined)) == 1
    attempt_now = stage.sitting.attempt
    assert (attempt_now.gaps_ms, attempt_now.own_gaps_ms, attempt_now.resumes) == (150_001, 0, 0)


def test_beyond_the_resumes_alone_nobody_has_to_sign_in_again(stage: Stage) -> None:
    seated(stage, resume_limit=0, gap_limit_ms=120_000)
    again(stage).on(ResumeScreen)
    stage.receive(statement("resume", stage.events(ev.AttemptStarted)[0].attempt))
    assert stage.on(QuestionScreen).item.id == WORD
    assert stage.events(ev.AttemptRejoined) == []


def test_the_gaps_that_policy_forgives_are_counted_together(stage: Stage) -> None:
    seated(stage, resume_limit=9, gap_limit_ms=120_000)
    again(stage, after_ms=50_000).on(QuestionScreen)
    again(stage, after_ms=50_000).on(QuestionScreen)
    screen = again(stage, after_ms=30_000).on(ResumeScreen)
    assert screen.gap_ms == sum(e.gap_ms for e in stage.events(ev.AttemptResumed)) + 30_000
    assert [event.sign_in for event in stage.events(ev.AttemptInterrupted)] == [True]


def test_somebody_else_does_not_go_on_with_it(stage: Stage) -> None:
    interrupted(stage)
    stage.receive(statement("resume", stage.events(ev.AttemptStarted)[0].attempt))
    assert stage.on(SignInScreen).goes_on
    stage.presenter.reception.sign_in("R-ben", CODE)
    assert stage.on(RefusalScreen).refused.reason is Reason.OTHER_RUNNING
    stage.presenter.open_reception()
    stage.sign_in_again()
    assert stage.on(QuestionScreen).item.id == WORD


def test_a_kill_before_the_candidate_signed_in_again_asks_for_it_again(stage: Stage) -> None:
    interrupted(stage)
    stage.receive(statement("resume", stage.events(ev.AttemptStarted)[0].attempt))
    stage.on(SignInScreen)
    again(stage)
    stage.sign_in_again()
    assert stage.on(QuestionScreen).item.id == WORD
    assert (stage.sitting.attempt.resumes, len(stage.events(ev.AttemptResumed))) == (0, 1)


def test_who_signs_in_again_goes_on_although_the_slot_was_given_anew(stage: Stage) -> None:
    interrupted(stage)
    row = candidate(slot=Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=1))
    stage.receive(msgspec.structs.replace(row, pos=50))
    stage.receive(statement("resume", stage.events(ev.AttemptStarted)[0].attempt))
    stage.sign_in_again()
    stage.on(QuestionScreen)
    stage.settle()
    assert stage.sitting.attempt.generation == 1


@pytest.mark.parametrize("order", [("add_time", "resume"), ("resume", "add_time")])
def test_decisions_that_arrive_together_count_together(stage: Stage, order: tuple[str, str]) -> None:
    left = interrupted(stage).left_ms
    attempt = stage.events(ev.AttemptStarted)[0].attempt
    rows = [statement(do, attempt, number, amount_ms=300_000) for number, do in enumerate(order, 1)]
    stage.receive(*rows)
    stage.hear(rows=1)
    stage.sign_in_again()
    stage.on(QuestionScreen)
    stage.settle()
    assert stage.sitting.live.left_ms == left + 300_000
    assert len(stage.events(ev.TimeAdjusted)) == 1
    assert len(stage.events(ev.AttemptResumed)) == 1


def test_a_decision_that_came_while_the_station_was_dead_is_carried_out(stage: Stage) -> None:
    seated(stage, **POLICY)
    attempt = stage.sitting.attempt.id
    left = stage.sitting.live.left_ms
    stage.die()
    stage.clock.pass_ms(500_000)
    stage.start()
    # The news is there before the paper is open.
    stage.receive(statement("add_time", attempt, 1, amount_ms=60_000), statement("resume", attempt, 2))
    stage.sign_in_again()
    stage.on(QuestionScreen)
    stage.settle()
    assert stage.sitting.live.left_ms == left + 60_000


def test_news_do_not_replace_the_screen_of_a_waiting_attempt(stage: Stage) -> None:
    interrupted(stage)
    stage.receive(msgspec.structs.replace(PLACE, seat="B9"))
    stage.call(lambda _store: None)
    stage.hear(rows=3)
    stage.call(lambda _store: None)
    assert isinstance(stage.shown[-1], ResumeScreen)


def test_an_admin_ends_an_attempt_that_waits(stage: Stage) -> None:
    interrupted(stage)
    attempt = stage.events(ev.AttemptStarted)[0].attempt
    stage.receive(statement("terminate", attempt))
    assert stage.on(ReceiptScreen).by == "admin"
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)


def test_a_paused_attempt_stays_paused_over_a_kill(stage: Stage) -> None:
    seated(stage)
    attempt = stage.sitting.attempt.id
    stage.receive(statement("pause", attempt, 1))
    assert stage.on(CoverScreen).why == "paused"
    left = stage.sitting.live.left_ms
    assert again(stage, after_ms=50_000).on(CoverScreen).why == "paused"
    stage.receive(statement("unpause", attempt, 2))
    assert stage.on(QuestionScreen).item.id == WORD
    assert stage.sitting.live.left_ms == left


# --- trouble ----------------------------------------------------------------------------------------------------------


def test_without_its_paper_it_waits_and_goes_on_when_it_is_back(stage: Stage) -> None:
    seated(stage)
    path = stage.home / "packages" / f"{package_hash(package())}.exam"
    hidden = path.rename(path.with_suffix(".away"))
    screen = again(stage).on(RefusalScreen)
    assert (screen.refused.reason, screen.can_retry) == (Reason.PAPER_MISSING, True)
    hidden.rename(path)
    stage.presenter.retry()
    assert stage.on(QuestionScreen).item.id == WORD
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ("oslo",)}


def test_a_full_disk_at_the_start_is_said_and_it_goes_on_when_there_is_space(stage: Stage, qtbot: QtBot) -> None:
    seated(stage)
    stage.die()
    stage.clock.pass_ms(1_000)
    stage.start()
    stage.recorder.trouble = StoreFull()
    assert stage.on(RefusalScreen).refused.reason is Reason.STORE_FULL
    stage.presenter.retry()
    qtbot.wait(50)
    assert isinstance(stage.shown[-1], RefusalScreen)
    stage.recorder.trouble = None
    for _ in range(3):
        stage.presenter.retry()
    assert stage.on(QuestionScreen).item.id == WORD
    stage.settle()
    assert stage.sitting.attempt.responses[CAPITAL] == {R: ("oslo",)}
    assert stage.events(ev.AttemptEnded) == []


def test_a_store_that_cannot_be_read_at_the_start_can_be_tried_again(stage: Stage) -> None:
    seated(stage)
    stage.die()
    stage.start(StoreFull())
    assert stage.on(RefusalScreen).can_retry
    stage.recorder.trouble = None
    stage.presenter.retry()
    assert stage.on(QuestionScreen).item.id == WORD


# --- somebody else ----------------------------------------------------------------------------------------------------


def test_after_the_end_the_next_candidate_starts_clean(stage: Stage) -> None:
    seated(stage)
    again(stage).on(QuestionScreen)
    stage.acts.ask_submit()
    stage.acts.submit()
    stage.on(ReceiptScreen)
    stage.presenter.farewell.leave()
    again(stage).on(SignInScreen)
    stage.enter("R-ben")
    stage.acts.go_to(CAPITAL)
    stage.settle()
    screen = stage.on(QuestionScreen)
    assert (screen.responses, screen.is_marked, screen.overview.answered) == ({}, False, 0)
    assert stage.sitting.live.left_ms > HOUR_MS - 5_000
