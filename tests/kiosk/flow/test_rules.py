"""Who may do what while an exam runs, in every state: time given, the session's close, a hard window."""

from collections.abc import Callable

import msgspec
import pytest

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    ConfirmScreen,
    CoverScreen,
    InstructionsScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    ReviewScreen,
    SignInScreen,
    SureScreen,
)
from kiosk.flow.views import Desk
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.presence import presences
from sync.protocol.seal import package_hash
from tests.kiosk.exam.made import ANNA, CAPITAL, HOUR_MS, NOW_MS, R
from tests.kiosk.flow.stage import Stage, candidate, package, session, statement

MINUTE_MS = 60_000


def seated(stage: Stage, **policy: object) -> Stage:
    stage.supply(candidate(), **policy)
    stage.means.moments.learn(NOW_MS, stage.clock.mono_ms())
    stage.enter()
    stage.acts.go_to(CAPITAL)
    stage.settle()
    stage.acts.respond(R, ("oslo",))
    stage.settle()
    return stage


def attempt_of(stage: Stage) -> str:
    (started,) = stage.events(ev.AttemptStarted)
    return started.attempt


def on_question(stage: Stage) -> None:
    stage.on(QuestionScreen)


def on_review(stage: Stage) -> None:
    stage.acts.review()
    stage.on(ReviewScreen)


def on_sure(stage: Stage) -> None:
    stage.acts.ask_submit()
    stage.on(SureScreen)


def on_pause(stage: Stage) -> None:
    stage.receive(statement("pause", attempt_of(stage), 50))
    stage.on(CoverScreen)
    stage.settle_orders()


def on_cover(stage: Stage) -> None:
    stage.sitting.cover(("focus",), for_staff=("focus",))
    stage.on(CoverScreen)
    stage.settle()


def on_wait(stage: Stage) -> None:
    stage.die()
    stage.clock.pass_ms(10 * MINUTE_MS)
    stage.start().on(ResumeScreen)


def on_sign_in(stage: Stage) -> None:
    on_wait(stage)
    stage.receive(statement("resume", attempt_of(stage), 51))
    stage.on(SignInScreen)


STATES: list[Callable[[Stage], None]] = [on_question, on_review, on_sure, on_pause, on_cover, on_wait, on_sign_in]


# --- time given and taken


@pytest.mark.parametrize("reach", STATES)
def test_time_given_reaches_an_attempt_in_every_state(stage: Stage, reach: Callable[[Stage], None]) -> None:
    seated(stage)
    reach(stage)
    stage.receive(statement("add_time", attempt_of(stage), 1, amount_ms=5 * MINUTE_MS))
    stage.settle_orders()
    (given,) = stage.events(ev.TimeAdjusted)
    assert (given.amount_ms, given.by, given.approved_by) == (5 * MINUTE_MS, "admin", "deputy")
    shown = stage.shown[-1]
    match shown:
        case QuestionScreen() | ReviewScreen() | SureScreen():
            left_ms = shown.time.left_ms
        case CoverScreen() | ResumeScreen():
            left_ms = shown.left_ms
        case _:
            left_ms = HOUR_MS + 5 * MINUTE_MS
    assert HOUR_MS + 5 * MINUTE_MS - 5_000 <= left_ms <= HOUR_MS + 5 * MINUTE_MS


def test_a_category_stands_in_the_event(stage: Stage) -> None:
    seated(stage)
    stage.receive(statement("add_time", attempt_of(stage), 1, amount_ms=1, category="incident_credit"))
    stage.settle_orders()
    assert [event.category for event in stage.events(ev.TimeAdjusted)] == ["incident_credit"]
    assert [made.category for made in stage.sitting.attempt.adjustments] == ["incident_credit"]


def test_time_taken_away_reaches_no_further_than_what_is_left(stage: Stage) -> None:
    seated(stage)
    on_pause(stage)
    stage.receive(statement("add_time", attempt_of(stage), 1, amount_ms=-3 * HOUR_MS))
    stage.receive(statement("add_time", attempt_of(stage), 2, amount_ms=10 * MINUTE_MS))
    stage.settle_orders()
    assert stage.sitting.live.left_ms == 10 * MINUTE_MS


# --- two people


@pytest.mark.parametrize(("approved_by", "ended"), [("", 0), ("admin", 0), (" ADMIN", 0), ("deputy", 1)])
def test_one_person_alone_ends_nobodys_exam(stage: Stage, approved_by: str, ended: int) -> None:
    seated(stage)
    stage.receive(statement("terminate", attempt_of(stage), 1, approved_by=approved_by))
    stage.settle_orders()
    assert [event.approved_by for event in stage.events(ev.AttemptTerminated)] == [approved_by] * ended


def test_where_the_policy_trusts_one_person_one_is_enough(stage: Stage) -> None:
    seated(stage, two_people=())
    stage.receive(statement("terminate", attempt_of(stage), 1, approved_by=""))
    assert stage.on(ReceiptScreen).by == "admin"


# --- the session's close


@pytest.mark.parametrize("reach", STATES)
def test_an_admin_closes_an_attempt_in_every_state(stage: Stage, reach: Callable[[Stage], None]) -> None:
    seated(stage)
    reach(stage)
    stage.receive(statement("close", attempt_of(stage), 1))
    receipt = stage.on(ReceiptScreen)
    assert (receipt.by, receipt.answered) == ("session", 1)
    (over,) = stage.events(ev.AttemptClosed)
    assert (over.by, over.why) == ("admin", "drill")


@pytest.mark.parametrize("reach", STATES)
def test_a_close_that_ends_attempts_ends_them_in_every_state(stage: Stage, reach: Callable[[Stage], None]) -> None:
    seated(stage, close_ends=True)
    reach(stage)
    stage.presenter.surroundings.vigil.pulsed.emit()
    assert stage.events(ev.AttemptClosed) == []
    stage.clock.pass_ms(HOUR_MS)
    stage.means.moments.learn(NOW_MS + HOUR_MS, stage.clock.mono_ms())
    stage.presenter.surroundings.vigil.pulsed.emit()
    assert stage.on(ReceiptScreen).by == "session"
    (over,) = stage.events(ev.AttemptClosed)
    assert (over.by, over.answered) == ("", 1)


def test_usually_the_close_ends_nothing(stage: Stage) -> None:
    seated(stage)
    stage.means.moments.learn(NOW_MS + 5 * HOUR_MS, stage.clock.mono_ms())
    stage.presenter.surroundings.vigil.pulsed.emit()
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.ACTIVE


def test_the_candidate_is_told_the_time_until_a_close_that_ends_the_exam(stage: Stage) -> None:
    seated(stage, close_ends=True)
    stage.means.moments.learn(NOW_MS + HOUR_MS - MINUTE_MS, stage.clock.mono_ms())
    desk: Desk = stage.sitting.desk
    assert desk.time.left_ms == MINUTE_MS
    stage.sitting._on_ticked(0)
    notice = stage.notices[-1]
    assert notice is not None
    assert (notice.kind, notice.left_ms) == ("time_warning", 300_000)


def test_a_session_that_closes_later_after_all_is_heard_of(stage: Stage) -> None:
    seated(stage, close_ends=True)
    row = session(close_ends=True)
    stage.receive(msgspec.structs.replace(row, pos=60, closes_ms=row.closes_ms + HOUR_MS))
    stage.settle()
    stage.means.moments.learn(NOW_MS + HOUR_MS, stage.clock.mono_ms())
    stage.presenter.surroundings.vigil.pulsed.emit()
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.ACTIVE


def test_moving_the_stations_clock_closes_nothing(stage: Stage) -> None:
    stage.supply(candidate(), close_ends=True)
    stage.enter()
    stage.clock.wall += 20 * HOUR_MS
    stage.presenter.surroundings.vigil.pulsed.emit()
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.ACTIVE


def test_who_reads_the_instructions_until_the_close_does_not_start(stage: Stage) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.clock.pass_ms(HOUR_MS)
    stage.presenter.reception.start()
    assert stage.on(RefusalScreen).refused.reason is Reason.SESSION_OVER
    assert stage.events(ev.CandidateReady) == []


# --- a hard window


def test_across_a_restart_of_the_machine_the_server_tells_how_much_was_used(stage: Stage) -> None:
    seated(stage, hard_window=True)
    left = stage.sitting.live.left_ms
    stage.die()
    stage.clock.reboot(after_ms=60_000)
    stage.clock.wall += 40 * HOUR_MS
    stage.start()
    stage.call(lambda _store: None)
    assert not isinstance(stage.shown[-1] if stage.shown else None, ResumeScreen)
    stage.means.moments.learn(NOW_MS + 90_000, stage.clock.mono_ms())
    stage.hear()
    stage.on(QuestionScreen)
    (resumed,) = stage.events(ev.AttemptResumed)
    assert resumed.gap_ms <= 90_000
    assert left - 90_000 <= stage.sitting.live.left_ms <= left - 80_000


def test_without_the_server_a_center_admin_decides(stage: Stage) -> None:
    stage.supply(candidate(), hard_window=True)
    stage.enter()
    left = stage.sitting.live.left_ms
    stage.die()
    stage.clock.reboot(after_ms=60_000)
    stage.start().on(ResumeScreen)
    assert stage.shown[-1].left_ms == left  # type: ignore[union-attr]


def test_when_the_server_is_not_heard_from_in_time_a_center_admin_decides(stage: Stage) -> None:
    seated(stage, hard_window=True)
    stage.die()
    stage.clock.reboot(after_ms=60_000)
    stage.start()
    stage.call(lambda _store: None)
    stage.presenter._resumption._for_server.setInterval(50)
    stage.on(ResumeScreen)
    assert len(stage.events(ev.AttemptInterrupted)) == 1


# --- before the first question


def test_a_candidate_is_checked_in_then_ready_then_sits(stage: Stage) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    assert stage.presenter.now().candidate is None
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    now = stage.presenter.now()
    assert (now.candidate, now.state) == (ANNA, "checked_in")
    stage.presenter.reception.start()
    stage.call(lambda _store: None)
    (ready,) = stage.events(ev.CandidateReady)
    assert (ready.candidate, ready.generation, ready.package) == (ANNA, 1, package_hash(package()))
    assert presences(stage.events(ev.Event))[ANNA].state is AttemptState.READY  # type: ignore[type-abstract]
    stage.grant()
    stage.on(QuestionScreen)
    assert presences(stage.events(ev.Event)) == {}  # type: ignore[type-abstract]
