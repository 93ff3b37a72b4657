"""What staff do to the station: by right, with a reason, recorded first, and never while an answer is not on disk."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.codes import CodeProblem
from kiosk.flow.duties import BEGIN_ANEW, RELOCK, Duties
from kiosk.flow.screens import CodeScreen, CoverScreen, QuestionScreen, SignInScreen, WaitingScreen
from kiosk.store.errors import StoreFull
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.breaches import RELEASED
from sync.protocol.offline_codes import ON_STATION, Action, Right
from tests.kiosk.exam.made import R
from tests.kiosk.flow.admins import ASHA, BORIS, BOTH, code_of, staff_row
from tests.kiosk.flow.stage import Stage, statement
from tests.kiosk.flow.test_codes import chosen, settled, tried

WHY = "The program does not react"


@pytest.fixture
def seated(stage: Stage) -> Stage:
    """Anna sits her exam, and the seat knows two admins."""
    stage.supply()
    stage.receive(*BOTH)
    stage.enter()
    stage.acts.go_on()
    stage.settle()
    return stage


def duties(stage: Stage) -> Duties:
    return stage.presenter.codes.duties


def ordered(stage: Stage, action: Action, why: str = WHY) -> None:
    """Asha's code for it is typed."""
    screen = chosen(stage, action)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),), why)


def done(stage: Stage, action: Action) -> list[int]:
    """Let it be carried out; returns the exit codes with which the program was told to end."""
    ended: list[int] = []
    duties(stage).ended.connect(ended.append)
    ordered(stage, action)
    stage._qtbot.waitUntil(lambda: ended != [] or stage.power.pressed != [])
    return ended


@pytest.mark.parametrize(("action", "code"), [(Action.EXIT, 0), (Action.RESTART_PROGRAM, BEGIN_ANEW)])
def test_the_program_ends_with_a_code_that_says_whether_it_comes_back(seated: Stage, action: Action, code: int) -> None:
    assert done(seated, action) == [code]
    (acted,) = seated.events(ev.StaffActed)
    assert (acted.action, acted.by, acted.reason) == (action, "Asha", WHY)
    assert acted.attempt == seated.sitting.attempt.id


@pytest.mark.parametrize(("action", "pressed"), [(Action.RESTART_MACHINE, "restart"), (Action.SHUT_DOWN, "shut down")])
def test_the_machine_is_switched_by_the_system(seated: Stage, action: Action, pressed: str) -> None:
    assert done(seated, action) == []
    assert seated.power.pressed == [pressed]


@pytest.mark.parametrize("action", sorted(ON_STATION))
def test_nothing_of_it_ends_an_attempt(seated: Stage, action: Action) -> None:
    ordered(seated, action)
    seated._qtbot.waitUntil(lambda: seated.events(ev.StaffActed) != [])
    seated.settle()

    assert seated.events(ev.AttemptEnded) == []
    assert not seated.sitting.attempt.state.is_over


def test_the_candidate_reads_calm_words_until_it_happens(seated: Stage) -> None:
    ordered(seated, Action.RESTART_PROGRAM)
    assert seated.on(WaitingScreen).reason == "staff_restart_program"
    seated.acts.respond(R, ("oslo",))
    seated.settle()
    assert isinstance(seated.shown[-1], WaitingScreen)


@pytest.mark.parametrize("action", [Action.EXIT, Action.RESTART_PROGRAM, Action.RESTART_MACHINE, Action.SHUT_DOWN])
def test_what_staff_do_costs_the_candidate_no_time(seated: Stage, action: Action) -> None:
    seated.clock.pass_ms(10_000)
    left = seated.sitting.live.left_ms
    duties(seated).begin(action, seated.shown[-1].place)
    seated.clock.pass_ms(1_500)
    seated.hear(rows=1)  # whatever arrives meanwhile starts no clock
    seated.receive(statement("add_time", seated.sitting.attempt.id, amount_ms=60_000))
    seated.settle_orders()
    seated.clock.pass_ms(1_500)
    assert seated.sitting.live.left_ms == left + 60_000

    seated.die()
    seated.clock.pass_ms(1_000)
    seated.start().on(QuestionScreen)
    assert seated.sitting.live.left_ms == left + 60_000


def test_the_time_goes_on_where_the_machine_stays(seated: Stage) -> None:
    seated.power.refuses = "no"
    left = seated.sitting.live.left_ms
    duties(seated).begin(Action.RESTART_MACHINE, seated.shown[-1].place)
    seated.clock.pass_ms(1_500)
    screen = seated.on(CodeScreen)
    assert screen.problem is CodeProblem.MACHINE
    assert not any(isinstance(shown, QuestionScreen) for shown in seated.shown[-2:])
    seated.presenter.codes.leave()
    seated.on(QuestionScreen)
    seated.clock.pass_ms(4_000)
    assert seated.sitting.live.left_ms == left - 4_000


def test_a_machine_that_said_yes_and_stays_gives_the_exam_back(seated: Stage) -> None:
    duties(seated)._patience.setInterval(50)
    duties(seated).begin(Action.SHUT_DOWN, seated.shown[-1].place)
    seated._qtbot.waitUntil(lambda: seated.power.pressed == ["shut down"])
    assert duties(seated).is_busy
    assert isinstance(seated.shown[-1], WaitingScreen)
    assert seated.on(CodeScreen).problem is CodeProblem.MACHINE
    assert not duties(seated).is_busy


def test_what_is_typed_is_on_disk_before_the_machine_is_switched(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.recorder.held = []
    duties(seated).begin(Action.RESTART_MACHINE, seated.shown[-1].place)
    seated._qtbot.wait(2_000)
    assert seated.power.pressed == []
    seated.recorder.let_go()
    seated._qtbot.waitUntil(lambda: seated.power.pressed == ["restart"])
    assert [event.values for event in seated.events(ev.ItemResponded)] == [("oslo",)]


def test_with_a_disk_that_takes_no_answer_nothing_is_done_and_no_code_is_used(seated: Stage) -> None:
    screen = chosen(seated, Action.SHUT_DOWN)
    seated.recorder.trouble = StoreFull()
    seated.acts.respond(R, ("oslo",))
    seated._qtbot.waitUntil(lambda: seated.sitting.live.is_stuck)
    seated.recorder.trouble = None

    assert not duties(seated).is_safe
    duties(seated).begin(Action.SHUT_DOWN, screen.place)
    with seated._qtbot.waitSignal(duties(seated).refused) as told:
        pass
    assert told.args == [CodeProblem.UNSAVED, ""]
    assert seated.power.pressed == []


def test_a_refusal_of_the_system_is_told_at_the_desk_and_the_exam_goes_on(seated: Stage) -> None:
    seated.power.refuses = "Interactive authentication required."
    ordered(seated, Action.RESTART_MACHINE)
    seated._qtbot.waitUntil(
        lambda: isinstance(seated.shown[-1], CodeScreen) and seated.shown[-1].problem is CodeProblem.MACHINE
    )
    screen = seated.on(CodeScreen)
    assert (screen.detail, seated.power.pressed) == ("Interactive authentication required.", [])
    seated.presenter.codes.leave()
    seated.on(QuestionScreen)


def test_without_a_reason_nothing_is_looked_at_and_no_try_is_used(seated: Stage) -> None:
    screen = chosen(seated, Action.EXIT)
    assert screen.takes_reason
    assert tried(seated, code_of(ASHA, screen)).problem is CodeProblem.REASON
    assert seated.events(ev.CodeRefused) == []
    assert seated.events(ev.StaffActed) == []


def test_who_may_only_authorize_restarts_and_does_not_let_anybody_out(stage: Stage) -> None:
    stage.supply()
    stage.receive(staff_row(ASHA, right=Right.AUTHORIZE), staff_row(BORIS, pos=51, right=Right.OBSERVE))
    stage.enter()
    for action in (Action.EXIT, Action.SHUT_DOWN, Action.RELEASE):
        screen = chosen(stage, action)
        stage.presenter.codes.give(0, (code_of(ASHA, screen),), WHY)
        assert settled(stage).problem is CodeProblem.NOT_ALLOWED
    assert stage.events(ev.StaffActed) == []

    assert done(stage, Action.RESTART_PROGRAM) == [BEGIN_ANEW]


def test_two_people_where_policy_says_so(stage: Stage) -> None:
    stage.supply(two_people=("exit",))
    stage.receive(*BOTH)
    stage.enter()
    screen = chosen(stage, Action.EXIT)
    assert screen.takes_two
    stage.presenter.codes.give(0, (code_of(ASHA, screen), code_of(BORIS, screen)), WHY)
    stage._qtbot.waitUntil(lambda: stage.events(ev.StaffActed) != [])
    assert [(e.by, e.approved_by) for e in stage.events(ev.StaffActed)] == [("Asha", "Boris")]


def test_the_desk_opens_where_nobody_sits_an_exam(stage: Stage) -> None:
    stage.supply()
    stage.receive(*BOTH)
    stage.on(SignInScreen)
    assert done(stage, Action.EXIT) == [0]
    assert [event.attempt for event in stage.events(ev.StaffActed)] == [None]


def test_the_desk_says_what_was_seen(stage: Stage) -> None:
    cause = "KIOSK-LOCK-SCREEN-ADDED"
    stage.held = ("screens",)
    stage.supply(required_holds=("screens",))
    stage.receive(*BOTH)
    stage.enter()
    stage.presenter.fence.hear_of_breaches((("screens", cause, "HDMI-2"),))
    stage.settle()
    stage.presenter.codes.open()
    assert stage.on(CodeScreen).evidence == ((cause, "HDMI-2"),)


# --- the lock released ------------------------------------------------------------------------------------------------


def test_while_the_lock_is_released_no_question_is_seen_and_the_time_stands(seated: Stage) -> None:
    asked: list[str] = []
    duties(seated).release_asked.connect(lambda: asked.append("release"))
    duties(seated).lock_asked.connect(lambda: asked.append("lock"))
    ordered(seated, Action.RELEASE)
    assert seated.on(CoverScreen).goes_on_by_itself
    seated.settle()
    left = seated.sitting.live.left_ms
    seated.clock.pass_ms(4_000)
    assert (seated.sitting.live.left_ms, seated.sitting.missing) == (left, (RELEASED,))

    seated.presenter.codes.open()
    assert seated.on(CodeScreen).is_released
    seated.presenter.codes.lock_again()

    seated.on(QuestionScreen)
    assert asked == ["release", "lock"]
    assert [(e.action, e.by) for e in seated.events(ev.StaffActed)] == [("release", "Asha"), (RELOCK, "")]


def test_a_release_holds_for_who_comes_next(stage: Stage) -> None:
    stage.supply()
    stage.receive(*BOTH)
    stage.on(SignInScreen)
    ordered(stage, Action.RELEASE)
    stage._qtbot.waitUntil(lambda: duties(stage).is_released)
    stage.on(SignInScreen)
    stage.sign_in()
    stage._qtbot.waitUntil(lambda: type(stage.shown[-1]).__name__ == "ConfirmScreen")
    stage.presenter.reception.confirm()
    stage._qtbot.waitUntil(lambda: type(stage.shown[-1]).__name__ == "InstructionsScreen")
    stage.presenter.reception.start()
    stage.grant()

    stage.on(CoverScreen)
    assert not any(isinstance(screen, QuestionScreen) for screen in stage.shown)
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.LOCKED


def test_after_a_restart_the_lock_is_back(seated: Stage, qtbot: QtBot) -> None:
    ordered(seated, Action.RELEASE)
    seated.on(CoverScreen)
    seated.settle()
    seated.die()
    seated.clock.pass_ms(1_000)
    seated.start().on(QuestionScreen)
    assert not duties(seated).is_released
