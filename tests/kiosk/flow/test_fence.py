"""A breach: what covers, what is for a person, what is noted; and no question while a required hold is missing."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import CodeScreen, CoverScreen, QuestionScreen, RefusalScreen, ReviewScreen, SureScreen
from kiosk.store.errors import StoreFull
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.breaches import INCOMPLETE, RELEASED, REPEATED
from sync.protocol.offline_codes import Action
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import CAPITAL, PAGE, R
from tests.kiosk.flow.admins import ASHA, BOTH, code_of
from tests.kiosk.flow.stage import Stage, statement
from tests.kiosk.flow.test_codes import chosen

MOVED, ADDED, DROP = "KIOSK-LOCK-MOVED", "KIOSK-LOCK-SCREEN-ADDED", "KIOSK-LOCK-FORGED-DROP"
QUESTIONS = (QuestionScreen, ReviewScreen, SureScreen)
HOLDS = ("keyboard", "screens")
ROOT = Path(__file__).parents[3]


@pytest.fixture
def stage(stage: Stage) -> Iterator[Stage]:
    """A stage that notes every question that is shown while a required hold is missing; there must be none."""
    unsafe: list[object] = []

    def look(screen: object) -> None:
        if isinstance(screen, QUESTIONS) and not set(HOLDS) <= set(stage.held):
            unsafe.append(type(screen))

    watched = stage.start

    def start(*args: object) -> Stage:
        watched(*args)  # type: ignore[arg-type]
        stage.presenter.shown.connect(look)
        return stage

    stage.start = start  # type: ignore[method-assign]  # every run of the program is watched
    stage.presenter.shown.connect(look)
    stage.held = HOLDS
    yield stage
    assert unsafe == []


def seated(stage: Stage, **policy: object) -> Stage:
    """Anna sees the first question, and every hold is required."""
    stage.supply(required_holds=HOLDS, **policy)
    stage.receive(*BOTH)
    stage.enter()
    stage.acts.go_on()
    stage.settle()
    assert stage.on(QuestionScreen).item.id == CAPITAL
    return stage


def lose(stage: Stage, *causes: str, hold: str = "screens", detail: str = "HDMI-2") -> None:
    stage.held = tuple(name for name in HOLDS if name != hold)
    stage.presenter.fence.hear_of_breaches(tuple((hold, cause, detail) for cause in causes))


def regain(stage: Stage) -> None:
    stage.held = HOLDS
    stage.presenter.fence.hear_of_regained()
    stage.settle()


def unlock_by_code(stage: Stage) -> None:
    screen = chosen(stage, Action.UNLOCK)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))


def again(stage: Stage, *, after_ms: int = 1_000) -> Stage:
    stage.die()
    stage.clock.pass_ms(after_ms)
    return stage.start()


# --- at once, staff, note ---------------------------------------------------------------------------------------------


def test_what_mends_itself_is_covered_until_it_is_held_again_with_evidence(stage: Stage) -> None:
    seated(stage)
    lose(stage, MOVED, detail="window 0x3 of xterm")
    cover = stage.on(CoverScreen)
    assert (cover.why, cover.causes, cover.goes_on_by_itself) == ("breach", (MOVED,), True)
    stage.clock.pass_ms(4_250)
    regain(stage)

    assert stage.on(QuestionScreen).item.id == CAPITAL
    (breached,) = stage.events(ev.LockBreached)
    assert (breached.cause, breached.detail, breached.does) == (MOVED, "window 0x3 of xterm", "at_once")
    assert [event.lasted_ms for event in stage.events(ev.LockRegained)] == [4_250]
    assert [(e.causes, e.for_staff) for e in stage.events(ev.AttemptLocked)] == [((MOVED,), ())]


def test_what_a_person_has_to_look_at_stays_covered_when_all_is_held_again(stage: Stage) -> None:
    seated(stage)
    lose(stage, ADDED)
    regain(stage)
    cover = stage.on(CoverScreen)
    assert (cover.causes, cover.goes_on_by_itself, cover.takes_codes) == ((ADDED,), False, True)

    unlock_by_code(stage)

    assert stage.on(QuestionScreen).item.id == CAPITAL
    (unlocked,) = stage.events(ev.AttemptUnlocked)
    assert (unlocked.by, unlocked.causes) == ("Asha", (ADDED,))


def test_an_admin_decides_online_too(stage: Stage) -> None:
    seated(stage)
    lose(stage, ADDED)
    regain(stage)
    stage.on(CoverScreen)
    stage.receive(statement("unlock", stage.sitting.attempt.id))

    stage.on(QuestionScreen)
    assert [event.by for event in stage.events(ev.AttemptUnlocked)] == ["admin"]


def test_a_decision_while_a_hold_is_missing_shows_no_question_and_is_not_lost(stage: Stage) -> None:
    seated(stage)
    lose(stage, ADDED)
    stage.on(CoverScreen)
    stage.receive(statement("unlock", stage.sitting.attempt.id))
    stage.settle_orders()
    cover = stage.on(CoverScreen)
    assert (cover.goes_on_by_itself, stage.sitting.attempt.for_staff) == (True, ())

    regain(stage)
    stage.on(QuestionScreen)


def test_a_breach_after_the_decision_was_asked_for_is_not_decided_by_it(stage: Stage) -> None:
    remote = "KIOSK-LOCK-REMOTE-SESSION"
    seated(stage)
    lose(stage, ADDED)
    regain(stage)
    screen = chosen(stage, Action.UNLOCK)
    lose(stage, remote)
    stage.held = HOLDS
    stage.presenter.fence.hear_of_regained()
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))

    stage._qtbot.waitUntil(lambda: stage.sitting.attempt.for_staff == (remote,))
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.LOCKED
    unlock_by_code(stage)
    stage.on(QuestionScreen)


def test_a_breach_of_a_hold_that_nobody_requires_is_noted(stage: Stage) -> None:
    seated(stage)
    stage.presenter.fence.hear_of_breaches((("clipboard", "KIOSK-LOCK-CLIPBOARD-TAKEN", "owner"),))
    stage.settle()
    assert isinstance(stage.shown[-1], QuestionScreen)
    assert [event.does for event in stage.events(ev.LockBreached)] == ["note"]


def test_policy_makes_more_of_a_cause_than_is_usual(stage: Stage) -> None:
    seated(stage, on_breach={DROP: "staff"})
    stage.presenter.fence.hear_of_repelled((("input", DROP, "text/uri-list"),))
    assert not stage.on(CoverScreen).goes_on_by_itself
    stage.settle()
    (told,) = stage.events(ev.LockBreached)
    assert (told.repelled, told.does, told.detail) == (True, "staff", "text/uri-list")


def test_policy_makes_less_of_a_cause_but_shows_no_question_without_its_hold(stage: Stage) -> None:
    seated(stage, on_breach={ADDED: "note"})
    lose(stage, ADDED)
    assert stage.on(CoverScreen).goes_on_by_itself
    regain(stage)
    stage.on(QuestionScreen)


def test_evidence_that_cannot_be_stored_as_it_is_is_cleaned(stage: Stage) -> None:
    seated(stage)
    lose(stage, MOVED, detail="bad\x00title e\u0301" + "x" * 500)
    stage.settle()
    (breached,) = stage.events(ev.LockBreached)
    assert breached.detail == ("badtitle é" + "x" * 500)[:200]


# --- one too many -----------------------------------------------------------------------------------------------------


def test_several_breaches_within_a_time_are_for_a_person(stage: Stage) -> None:
    seated(stage, breach_limit=3, breach_window_ms=600_000)
    for _ in range(2):
        lose(stage, MOVED)
        regain(stage)
        stage.on(QuestionScreen)
        stage.clock.pass_ms(1_000)
    lose(stage, MOVED)
    regain(stage)

    assert not stage.on(CoverScreen).goes_on_by_itself
    assert stage.events(ev.AttemptLocked)[-1].for_staff == (REPEATED,)


def test_a_restart_does_not_forget_how_many_there_were(stage: Stage) -> None:
    seated(stage, breach_limit=2)
    lose(stage, MOVED)
    regain(stage)
    again(stage).on(QuestionScreen)
    lose(stage, MOVED)
    regain(stage)

    assert not stage.on(CoverScreen).goes_on_by_itself


def test_breaches_far_apart_are_chance(stage: Stage) -> None:
    seated(stage, breach_limit=2, breach_window_ms=10_000)
    for _ in range(3):
        lose(stage, MOVED)
        regain(stage)
        stage.on(QuestionScreen)
        stage.clock.pass_ms(4_000)
        stage.clock.pass_ms(4_000)
        stage.clock.pass_ms(4_000)


# --- the clock --------------------------------------------------------------------------------------------------------


def test_the_clock_stands_while_covered_and_how_long_is_shown_and_summed(stage: Stage) -> None:
    seated(stage)
    left = stage.sitting.live.left_ms
    lose(stage, ADDED)
    stage.clock.pass_ms(4_000)
    regain(stage)
    cover = stage.on(CoverScreen)
    assert (stage.sitting.live.left_ms, cover.clock_runs, cover.covered_ms) == (left, False, 4_000)
    unlock_by_code(stage)
    stage.on(QuestionScreen)
    assert stage.sitting.attempt.covered_ms == 4_000


def test_policy_lets_the_clock_run_while_covered(stage: Stage) -> None:
    seated(stage, clock_runs_covered=True)
    left = stage.sitting.live.left_ms
    lose(stage, ADDED)
    cover = stage.on(CoverScreen)
    stage.clock.pass_ms(4_000)
    stage.settle()
    assert (cover.clock_runs, stage.sitting.live.left_ms) == (True, left - 4_000)


def test_a_pause_under_a_running_cover_stops_the_clock(stage: Stage) -> None:
    seated(stage, clock_runs_covered=True)
    lose(stage, ADDED)
    stage.settle()
    stage.receive(statement("pause", stage.sitting.attempt.id))
    stage._qtbot.waitUntil(lambda: stage.sitting.attempt.state is AttemptState.PAUSED)
    left = stage.sitting.live.left_ms
    stage.clock.pass_ms(4_000)
    assert stage.sitting.live.left_ms == left


def test_time_under_a_cover_is_no_gap(stage: Stage, qtbot: QtBot) -> None:
    seated(stage, gap_limit_ms=10_000)
    lose(stage, ADDED)
    regain(stage)
    for _ in range(60):
        stage.clock.pass_ms(1_000)
        stage.sitting.look()
    stage.settle()

    again(stage, after_ms=3_000)

    assert not stage.on(CoverScreen).goes_on_by_itself
    (resumed,) = stage.events(ev.AttemptResumed)
    assert (resumed.by, resumed.gap_ms <= 9_000) == ("", True)


# --- no question while a required hold is missing ---------------------------------------------------------------------


def test_after_a_crash_while_covered_it_comes_back_covered(stage: Stage) -> None:
    seated(stage)
    lose(stage, ADDED)
    regain(stage)
    stage.on(CoverScreen)

    again(stage)

    cover = stage.on(CoverScreen)
    assert (cover.causes, cover.goes_on_by_itself) == ((ADDED,), False)
    stage.settle()
    again(stage).on(CoverScreen)
    stage.settle()
    unlock_by_code(stage)
    stage.on(QuestionScreen)


def test_a_breach_in_a_pause_that_is_for_staff_is_on_disk_at_once_and_outlives_a_crash(stage: Stage) -> None:
    seated(stage)
    stage.receive(statement("pause", stage.sitting.attempt.id))
    stage._qtbot.waitUntil(lambda: stage.sitting.attempt.state is AttemptState.PAUSED)
    lose(stage, ADDED)
    regain(stage)
    (breached,) = stage.events(ev.AttemptBreached)
    assert breached.for_staff == (ADDED,)
    lose(stage, ADDED)
    regain(stage)
    assert len(stage.events(ev.AttemptBreached)) == 1

    again(stage)
    assert stage.on(CoverScreen).why == "paused"
    stage.receive(statement("unpause", stage.sitting.attempt.id, 2))
    stage._qtbot.waitUntil(lambda: isinstance(stage.shown[-1], CoverScreen) and stage.shown[-1].why == "breach")
    cover = stage.on(CoverScreen)
    assert (cover.causes, cover.goes_on_by_itself) == ((ADDED,), False)
    stage.settle()
    unlock_by_code(stage)
    assert stage.on(QuestionScreen).item.id == CAPITAL


def test_a_program_that_is_killed_in_that_pause_keeps_the_breach(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.flow.killed_in_a_pause", str(tmp_path)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        told = process.stdout.readline().strip()
        process.kill()
    with closing(Store.open(tmp_path, clock=ManualClock())) as store:
        attempt = store.running_attempt()
    assert attempt is not None
    assert (attempt.id, attempt.state, attempt.for_staff) == (told, AttemptState.PAUSED, (ADDED,))


def test_a_crash_after_a_breach_that_mends_itself_comes_back_with_the_question(stage: Stage) -> None:
    seated(stage)
    lose(stage, MOVED)
    stage.settle()
    stage.held = HOLDS

    assert again(stage).on(QuestionScreen).item.id == CAPITAL


def test_at_a_resume_with_a_hold_missing_no_question_is_painted(stage: Stage) -> None:
    seated(stage)
    stage.held = ()
    again(stage)
    assert stage.on(CoverScreen).causes == (INCOMPLETE,)
    stage.settle()
    regain(stage)
    assert stage.on(QuestionScreen).item.id == CAPITAL


def test_a_hold_lost_between_the_start_and_the_first_question_shows_none(stage: Stage) -> None:
    stage.supply(required_holds=HOLDS, claim_online=False)
    stage.sign_in()
    stage._qtbot.waitUntil(lambda: type(stage.shown[-1]).__name__ == "ConfirmScreen")
    stage.presenter.reception.confirm()
    stage._qtbot.waitUntil(lambda: type(stage.shown[-1]).__name__ == "InstructionsScreen")
    stage.recorder.held = []
    stage.presenter.reception.start()
    stage.held = ()
    stage.recorder.let_go()
    stage.on(CoverScreen)
    stage.settle()
    assert stage.events(ev.ItemVisited) == []

    regain(stage)

    assert stage.on(QuestionScreen).item.id == PAGE
    assert [event.item for event in stage.events(ev.ItemVisited)] == [PAGE]


def test_a_hold_lost_while_the_server_is_asked_begins_nothing(stage: Stage) -> None:
    stage.supply(required_holds=HOLDS)
    stage.sign_in()
    stage._qtbot.waitUntil(lambda: type(stage.shown[-1]).__name__ == "ConfirmScreen")
    stage.presenter.reception.confirm()
    stage._qtbot.waitUntil(lambda: type(stage.shown[-1]).__name__ == "InstructionsScreen")
    stage.presenter.reception.start()
    stage.held = ()
    stage.grant()
    assert stage.on(RefusalScreen).can_retry
    assert stage.events(ev.AttemptStarted) == []


def test_after_trouble_with_the_disk_the_holds_are_looked_at(stage: Stage) -> None:
    seated(stage)
    stage.recorder.trouble = StoreFull()
    stage.acts.respond(R, ("oslo",))
    stage.on(RefusalScreen)
    stage.held = ()
    stage.recorder.trouble = None
    stage.presenter.retry()
    stage.on(CoverScreen)
    stage.settle()
    regain(stage)
    assert stage.on(QuestionScreen).responses == {R: ("oslo",)}


def test_after_the_desk_of_the_staff_the_holds_are_looked_at(stage: Stage) -> None:
    seated(stage)
    stage.presenter.codes.open()
    stage.on(CodeScreen)
    stage.held = ()
    stage.presenter.codes.leave()
    stage.on(CoverScreen)


@pytest.mark.parametrize(
    "act",
    [
        lambda stage: stage.acts.go_on(),
        lambda stage: stage.acts.review(),
        lambda stage: stage.acts.ask_submit(),
        lambda stage: stage.acts.show_questions(),
        lambda stage: stage.sitting.hear_of_gap(6_000),
        lambda stage: stage.presenter.codes.leave(),
    ],
    ids=["next", "review", "submit", "back", "sleep", "desk left"],
)
def test_nothing_that_anybody_does_shows_a_question_without_its_holds(
    stage: Stage, act: Callable[[Stage], None]
) -> None:
    seated(stage)
    stage.held = ()
    act(stage)
    stage.settle()
    stage.presenter.fence.look()
    stage.on(CoverScreen)


def test_a_released_lock_covers_whatever_is_required_until_it_is_back(stage: Stage) -> None:
    seated(stage)
    stage.sitting.release(is_released=True)
    assert stage.on(CoverScreen).goes_on_by_itself
    stage.settle()
    assert RELEASED in stage.sitting.missing
    stage.sitting.release(is_released=False)
    stage.on(QuestionScreen)
