"""Codes of the center's admins at a seat without network: what they do, once, and everything that they do not."""

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.exam.codes import CodeProblem
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.screens import (
    CodeScreen,
    ConfirmScreen,
    CoverScreen,
    InstructionsScreen,
    Notice,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    SignInScreen,
    WaitingScreen,
)
from kiosk.store.errors import NotRecordable
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.offline_codes import Action, Right
from sync.protocol.slots import Rank, Slot
from sync.protocol.welcome import Welcome
from tests.kiosk.exam.made import ANNA, NUMBER, OTHER_STATION
from tests.kiosk.flow.admins import ASHA, BORIS, BOTH, code_of, staff_row
from tests.kiosk.flow.stage import CODE, Stage, candidate, session, statement
from tests.kiosk.flow.test_resumption import again, interrupted, seated

WRONG = "0000000000"
CONSUMED = Slot(generation=1, rank=Rank.CONSUMED, assigned_ms=1, attempting_ms=2, consumed_ms=3)


def waiting(stage: Stage, *staff: wire.StaffRow, **policy: object) -> Stage:
    """Anna's exam waits for a center admin; there is no network."""
    seated(stage, resume_limit=2, gap_limit_ms=120_000, **policy)
    stage.receive(*(staff or BOTH))
    again(stage, after_ms=120_001).on(ResumeScreen)
    return stage


def chosen(stage: Stage, action: Action) -> CodeScreen:
    """An admin stands at the seat and has chosen what to decide."""
    stage.presenter.codes.open()
    shown = stage.on(CodeScreen)
    if not (shown.actions or shown.station):
        return shown
    stage.presenter.codes.pick(action)
    return settled(stage)


def settled(stage: Stage) -> CodeScreen:
    """The desk has come to rest."""
    stage._qtbot.waitUntil(
        lambda: isinstance(stage.shown[-1], CodeScreen) and bool(stage.shown[-1].nonce) and not stage.shown[-1].is_busy
    )
    screen = stage.shown[-1]
    assert isinstance(screen, CodeScreen)
    return screen


def tried(stage: Stage, *codes: str, minutes: int = 0) -> CodeScreen:
    """Type codes that change nothing, and see what is said."""
    stage.presenter.codes.give(minutes, codes)
    return settled(stage)


def refused_for(stage: Stage, reason: Reason) -> RefusalScreen:
    stage._qtbot.waitUntil(
        lambda: isinstance(stage.shown[-1], RefusalScreen) and stage.shown[-1].refused.reason is reason
    )
    screen = stage.shown[-1]
    assert isinstance(screen, RefusalScreen)
    return screen


def gone_on(stage: Stage) -> QuestionScreen:
    """The exam may go on: beyond its gap, its own candidate signs in again first."""
    assert stage.on(SignInScreen).goes_on
    stage.sign_in_again()
    return stage.on(QuestionScreen)


# --- what codes do ----------------------------------------------------------------------------------------------------


def test_a_code_lets_an_exam_go_on(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    assert (screen.actions, screen.takes_two) == ((Action.RESUME, Action.ADD_TIME, Action.TERMINATE), False)

    stage.presenter.codes.give(0, (code_of(ASHA, screen),))

    assert gone_on(stage).notice == Notice(kind="resumed")
    (used,) = stage.events(ev.CodeUsed)
    assert (used.by, used.approved_by, used.action, used.nonce) == (ASHA, "", "resume", screen.nonce)
    assert stage.events(ev.AttemptResumed)[-1].by == "Asha"


def test_what_a_code_does_stands_right_behind_its_use(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    gone_on(stage)

    kinds = [type(event) for event in stage.events(ev.Event)]
    at = kinds.index(ev.CodeUsed)
    assert kinds[at - 1 : at + 2] == [ev.CodeAsked, ev.CodeUsed, ev.AttemptResumed]


def test_the_nonce_is_on_disk_before_it_is_shown(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    (asked,) = stage.events(ev.CodeAsked)
    assert (asked.nonce, asked.action) == (screen.nonce, "resume")
    assert {asked.attempt} == stage.attempt_ids()


def test_time_is_added_where_the_exam_waits_and_it_still_waits(stage: Stage) -> None:
    left_ms = waiting(stage).on(ResumeScreen).left_ms
    screen = chosen(stage, Action.ADD_TIME)
    stage.presenter.codes.give(10, (code_of(ASHA, screen, minutes=10),))

    stage._qtbot.waitUntil(
        lambda: isinstance(stage.shown[-1], ResumeScreen) and stage.shown[-1].left_ms == left_ms + 600_000
    )
    (adjusted,) = stage.events(ev.TimeAdjusted)
    assert (adjusted.amount_ms, adjusted.by) == (600_000, "Asha")


def test_two_people_end_an_exam(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.TERMINATE)
    assert screen.takes_two
    stage.presenter.codes.give(0, (code_of(ASHA, screen), code_of(BORIS, screen)))

    assert stage.on(ReceiptScreen).by == "admin"
    (used,) = stage.events(ev.CodeUsed)
    assert (used.by, used.approved_by) == (ASHA, BORIS)


def test_a_running_exam_is_paused_and_goes_on_by_codes(stage: Stage) -> None:
    seated(stage)
    stage.receive(*BOTH)
    screen = chosen(stage, Action.PAUSE)
    assert tried(stage, code_of(ASHA, screen)).problem is CodeProblem.REASON
    stage.presenter.codes.give(0, (code_of(ASHA, screen),), "Feels ill")
    cover = stage.on(CoverScreen)
    assert (cover.why, cover.takes_codes) == ("paused", True)

    screen = chosen(stage, Action.UNPAUSE)
    stage.presenter.codes.give(0, (code_of(BORIS, screen),))
    stage.on(QuestionScreen)
    assert stage.events(ev.AttemptUnpaused)[-1].by == "Boris"


def test_questions_are_not_shown_by_a_code_while_a_hold_is_missing(stage: Stage) -> None:
    stage.held = ("keyboard",)
    seated(stage, required_holds=("keyboard",))
    stage.receive(*BOTH)
    stage.held = ()
    stage.presenter.fence.look()
    stage.on(CoverScreen)
    stage.settle()

    stage.presenter.codes.open()

    assert stage.on(CodeScreen).actions == (Action.ADD_TIME, Action.TERMINATE)


def test_a_slot_bound_elsewhere_starts_here_by_a_code(stage: Stage) -> None:
    stage.supply(candidate(station=OTHER_STATION, seat="B7"))
    stage.receive(*BOTH)
    stage.sign_in()
    assert refused_for(stage, Reason.ELSEWHERE).takes_codes

    screen = chosen(stage, Action.START)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.line.claimed.emit(ANNA, Refused(reason=Reason.SERVER_DOWN))

    stage.on(QuestionScreen)
    (used,) = stage.events(ev.CodeUsed)
    assert (used.action, used.candidate, used.generation) == ("start", ANNA, 1)


def test_what_was_allowed_survives_a_kill(stage: Stage) -> None:
    stage.supply(candidate(station=OTHER_STATION, seat="B7"))
    stage.receive(*BOTH)
    stage.sign_in()
    refused_for(stage, Reason.ELSEWHERE)
    screen = chosen(stage, Action.START)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    stage.on(ConfirmScreen)

    again(stage).sign_in()

    assert stage.on(ConfirmScreen).number == NUMBER


def test_a_slot_that_is_bound_to_no_seat_starts_by_a_code_when_the_server_is_gone(stage: Stage) -> None:
    stage.supply(candidate(station=None, seat=""))
    stage.receive(*BOTH)
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.line.claimed.emit(ANNA, Refused(reason=Reason.SERVER_DOWN))
    assert refused_for(stage, Reason.SERVER_DOWN).takes_codes

    screen = chosen(stage, Action.START)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    stage._qtbot.waitUntil(lambda: [asked[0] for asked in stage.line.asked].count("claim") == 2)
    stage.line.claimed.emit(ANNA, Refused(reason=Reason.SERVER_DOWN))

    stage.on(QuestionScreen)


def test_whoever_waits_for_their_turn_begins_by_a_code_without_the_server(stage: Stage) -> None:
    stage.supply()
    stage.receive(*BOTH, replace(session(claim_online=False), welcome=Welcome(waits=True), pos=50))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    assert stage.on(WaitingScreen).reason == "room"

    screen = chosen(stage, Action.START)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    stage.on(QuestionScreen)
    (used,) = stage.events(ev.CodeUsed)
    assert (used.action, used.candidate, used.by) == ("start", ANNA, ASHA)


def test_a_code_at_the_very_moment_of_ones_turn_starts_one_attempt(stage: Stage) -> None:
    stage.supply()
    begins_ms = stage.means.moments.now_ms
    waits = replace(session(claim_online=False), welcome=Welcome(waits=True), begins_ms=begins_ms + 60_000, pos=50)
    stage.receive(*BOTH, waits)
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    assert stage.on(WaitingScreen).reason == "room"
    screen = chosen(stage, Action.START)

    def turn(*_: object) -> None:
        """The code is on its way to the disk."""
        stage.recorder.held = []
        stage.clock.pass_ms(60_000)
        stage.presenter.reception._beginning._room._look()

    stage.presenter.codes._trial.hit.connect(turn)
    stage.line.asked.clear()
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    stage._qtbot.waitUntil(lambda: ("hurry",) in stage.line.asked)
    stage.recorder.let_go()
    stage.on(QuestionScreen)
    stage.settle()
    assert len(stage.events(ev.AttemptStarted)) == 1


def test_two_people_give_a_slot_anew_and_it_starts_clean(stage: Stage) -> None:
    stage.supply(candidate(), regrants=1)
    stage.receive(*BOTH)
    stage.enter()
    stage.acts.ask_submit()
    stage.acts.submit()
    stage.on(ReceiptScreen)
    stage.presenter.farewell.leave()
    stage.sign_in()
    assert refused_for(stage, Reason.CONSUMED).takes_codes

    screen = chosen(stage, Action.REGRANT)
    stage.presenter.codes.give(0, (code_of(ASHA, screen), code_of(BORIS, screen)))
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.line.claimed.emit(ANNA, Refused(reason=Reason.SERVER_DOWN))

    assert stage.on(QuestionScreen).overview.answered == 0
    (granted,) = stage.events(ev.SlotRegranted)
    assert (granted.candidate, granted.generation, granted.by, granted.approved_by) == (ANNA, 2, ASHA, BORIS)
    first, second = stage.events(ev.AttemptStarted)
    assert (first.generation, second.generation) == (1, 2)


# --- what they do not -------------------------------------------------------------------------------------------------


def test_a_code_is_used_once(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    code = code_of(ASHA, screen)
    stage.presenter.codes.give(0, (code,))
    gone_on(stage)
    again(stage, after_ms=120_001).on(ResumeScreen)

    after = chosen(stage, Action.RESUME)
    assert after.nonce != screen.nonce
    assert tried(stage, code).problem is CodeProblem.WRONG


def test_the_store_itself_takes_no_nonce_twice(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    gone_on(stage)
    (used,) = stage.events(ev.CodeUsed)
    twice = msgspec.structs.replace(used, id="another")

    def use(store: Store) -> None:
        with pytest.raises(NotRecordable):
            store.append((twice,))

    stage.call(use)
    assert len(stage.events(ev.CodeUsed)) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"station": OTHER_STATION},
        {"subject": "ABCDEF"},
        {"head": "ABCDEF"},
        {"action": Action.RESUME},
        {"minutes": 11},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_code_for_something_else_does_nothing(stage: Stage, changed: dict[str, object]) -> None:
    waiting(stage)
    screen = chosen(stage, Action.ADD_TIME)
    code = code_of(ASHA, screen, **{"minutes": 10, **changed})  # type: ignore[arg-type]

    assert tried(stage, code, minutes=10).problem is CodeProblem.WRONG
    (missed,) = stage.events(ev.CodeRefused)
    assert (missed.nonce, missed.why) == (screen.nonce, CodeProblem.WRONG)
    assert stage.events(ev.CodeUsed) == []


def test_two_codes_of_the_same_person_are_one(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.TERMINATE)
    code = code_of(ASHA, screen)

    assert tried(stage, code, code).problem is CodeProblem.SAME_PERSON
    assert stage.events(ev.CodeUsed) == []


def test_somebody_without_the_right_decides_nothing(stage: Stage) -> None:
    waiting(stage, staff_row(ASHA, right=Right.AUTHORIZE), staff_row(BORIS, pos=51, right=Right.OBSERVE))
    screen = chosen(stage, Action.ADD_TIME)
    assert tried(stage, code_of(ASHA, screen, minutes=5), minutes=5).problem is CodeProblem.NOT_ALLOWED
    screen = chosen(stage, Action.RESUME)
    assert tried(stage, code_of(BORIS, screen)).problem is CodeProblem.NOT_ALLOWED

    screen = chosen(stage, Action.RESUME)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    gone_on(stage)


def test_a_revoked_person_is_nobody_from_the_next_contact_on(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    stage.receive(wire.GoneRow(pos=60, kind="staff", id=ASHA))

    assert tried(stage, code_of(ASHA, screen)).problem is CodeProblem.WRONG
    stage.presenter.codes.give(0, (code_of(BORIS, screen),))
    gone_on(stage)


def test_nobody_decides_before_or_after_their_duty(stage: Stage) -> None:
    now = stage.clock.wall
    waiting(stage, staff_row(ASHA, until_ms=now - 1), staff_row(BORIS, pos=51, since_ms=now + 10_000_000))
    screen = chosen(stage, Action.RESUME)

    assert tried(stage, code_of(ASHA, screen)).problem is CodeProblem.WRONG
    assert tried(stage, code_of(BORIS, screen)).problem is CodeProblem.WRONG


@pytest.mark.parametrize("minutes", [0, 31, 1_000])
def test_more_time_than_policy_allows_is_refused_and_costs_no_try(stage: Stage, minutes: int) -> None:
    waiting(stage, code_minutes=30)
    screen = chosen(stage, Action.ADD_TIME)

    assert tried(stage, code_of(ASHA, screen, minutes=minutes), minutes=minutes).problem is CodeProblem.AMOUNT
    assert stage.events(ev.CodeRefused) == []


def test_the_cap_is_for_all_codes_of_an_attempt_together(stage: Stage) -> None:
    waiting(stage, code_minutes=30)
    screen = chosen(stage, Action.ADD_TIME)
    stage.presenter.codes.give(20, (code_of(ASHA, screen, minutes=20),))
    stage.on(ResumeScreen)
    stage.call(lambda _store: None)

    screen = chosen(stage, Action.ADD_TIME)
    assert screen.most_minutes == 10
    assert tried(stage, code_of(ASHA, screen, minutes=11), minutes=11).problem is CodeProblem.AMOUNT
    assert len(stage.events(ev.TimeAdjusted)) == 1


def test_no_more_slots_are_given_anew_than_policy_lets(stage: Stage) -> None:
    stage.supply(candidate(slot=CONSUMED), candidate("ben", slot=CONSUMED), regrants=1)  # type: ignore[arg-type]
    stage.receive(*BOTH)
    stage.sign_in()
    refused_for(stage, Reason.CONSUMED)
    screen = chosen(stage, Action.REGRANT)
    stage.presenter.codes.give(0, (code_of(ASHA, screen), code_of(BORIS, screen)))
    stage.on(ConfirmScreen)
    stage.presenter.reception.reject()
    stage.on(SignInScreen)

    stage.presenter.reception.sign_in("R-ben", CODE)
    refused_for(stage, Reason.CONSUMED)
    screen = chosen(stage, Action.REGRANT)
    assert tried(stage, code_of(ASHA, screen), code_of(BORIS, screen)).problem is CodeProblem.AMOUNT
    assert len(stage.events(ev.SlotRegranted)) == 1


def test_without_a_policy_nothing_is_given_anew(stage: Stage) -> None:
    stage.supply(candidate(slot=CONSUMED))
    stage.receive(*BOTH)
    stage.sign_in()

    assert not refused_for(stage, Reason.CONSUMED).takes_codes


def test_a_seat_that_knows_no_admins_says_so(stage: Stage) -> None:
    interrupted(stage)
    stage.presenter.codes.open()

    screen = stage.on(CodeScreen)
    assert (screen.actions, screen.problem) == ((), CodeProblem.NO_STAFF)
    stage.presenter.codes.leave()
    stage.on(ResumeScreen)


def test_half_a_code_costs_no_try(stage: Stage) -> None:
    waiting(stage)
    chosen(stage, Action.RESUME)

    assert tried(stage, "ABC").problem is CodeProblem.INCOMPLETE
    assert stage.events(ev.CodeRefused) == []


# --- guessing ---------------------------------------------------------------------------------------------------------


def missed_five_times(stage: Stage) -> CodeScreen:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    for _ in range(4):
        assert tried(stage, WRONG).nonce == screen.nonce
    spent = tried(stage, WRONG)
    assert (spent.problem, spent.nonce != screen.nonce) == (CodeProblem.SPENT, True)
    return spent


def test_five_tries_and_a_nonce_is_worth_nothing_then_one_waits(stage: Stage) -> None:
    screen = missed_five_times(stage)
    blocked = tried(stage, code_of(ASHA, screen))
    assert (blocked.problem, blocked.wait_ms) == (CodeProblem.THROTTLED, 30_000)

    stage.clock.pass_ms(30_000)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    gone_on(stage)


@pytest.mark.parametrize("boot", ["", "boot-2"])
@pytest.mark.parametrize("by_ms", [0, 10 * 365 * 86_400_000, -10 * 365 * 86_400_000])
def test_a_wait_outlives_kill_restart_and_a_moved_clock(stage: Stage, boot: str, by_ms: int) -> None:
    missed_five_times(stage)
    stage.clock.wall += by_ms
    again(stage, after_ms=1_000, boot=boot).on(ResumeScreen)
    screen = chosen(stage, Action.RESUME)

    blocked = tried(stage, code_of(ASHA, screen))
    assert blocked.problem is CodeProblem.THROTTLED
    assert blocked.wait_ms == 29_000
    assert stage.events(ev.CodeUsed) == []


def test_tries_for_a_nonce_are_counted_across_a_kill(stage: Stage) -> None:
    waiting(stage)
    chosen(stage, Action.RESUME)
    for _ in range(4):
        tried(stage, WRONG)
    again(stage).on(ResumeScreen)
    chosen(stage, Action.RESUME)
    tried(stage, WRONG)

    assert tried(stage, WRONG).problem is CodeProblem.THROTTLED


# --- who comes in between ---------------------------------------------------------------------------------------------


def test_the_desk_goes_when_the_server_decides_in_the_meantime(stage: Stage) -> None:
    waiting(stage)
    (attempt,) = stage.attempt_ids()
    screen = chosen(stage, Action.RESUME)
    stage.receive(statement("resume", attempt))
    stage.on(SignInScreen)

    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    stage.settle()

    assert stage.events(ev.CodeUsed) == []


def test_a_desk_that_nobody_is_at_closes_by_itself(stage: Stage) -> None:
    waiting(stage)
    chosen(stage, Action.RESUME)
    stage.presenter.codes._idle.setInterval(0)
    stage.presenter.codes.choose_again()
    stage.on(ResumeScreen)
    assert stage.events(ev.CodeUsed) == []


def test_leaving_decides_nothing(stage: Stage) -> None:
    waiting(stage)
    chosen(stage, Action.RESUME)
    stage.presenter.codes.leave()

    stage.on(ResumeScreen)
    assert stage.events(ev.CodeUsed) == []
