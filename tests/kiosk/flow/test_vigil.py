"""Sleep and moved clocks: found while the program runs and across its restarts, told once, and never free."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import CoverScreen, Notice, QuestionScreen, ReceiptScreen, ResumeScreen, SignInScreen
from kiosk.flow.vigil import Vigil
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import CAPITAL, HOUR_MS, NOW_MS, R
from tests.kiosk.flow.stage import Stage, candidate, statement

STARTED = ev.StationStarted(at=ev.Moment(wall_ms=1, mono_ms=1, boot="b"), program="p", schema=1)
YEARS_MS = 10 * 31_556_952_000


def look(stage: Stage) -> None:
    """A second passed: the vigil looks at the clocks."""
    stage.clock.pass_ms(1_000)
    stage.presenter.surroundings.vigil.look()


def sitting(stage: Stage, **policy: object) -> Stage:
    stage.supply(candidate(), **policy)
    stage.enter()
    stage.acts.go_to(CAPITAL)
    stage.settle()
    look(stage)
    return stage


def nap(stage: Stage, ms: int) -> None:
    stage.clock.sleep_ms(ms)
    look(stage)


def slept(stage: Stage) -> list[tuple[int, int, str | None]]:
    return [(event.length_ms, event.awake_ms, event.attempt) for event in stage.events(ev.MachineSlept)]


# --- sleep


def test_a_nap_within_policy_is_told_and_the_exam_goes_on(stage: Stage) -> None:
    sitting(stage)
    left = stage.sitting.live.left_ms
    nap(stage, 90_000)
    stage.settle()
    assert slept(stage) == [(90_000, 0, stage.sitting.attempt.id)]
    assert stage.sitting.live.left_ms >= left - 2_000
    assert (stage.sitting.attempt.gaps_ms, stage.sitting.attempt.resumes) == (90_000, 1)
    assert isinstance(stage.shown[-1], QuestionScreen)
    assert stage.notices[-1] == Notice(kind="resumed")


def test_beyond_policy_a_center_admin_decides_and_the_candidate_signs_in_again(stage: Stage) -> None:
    sitting(stage)
    left = stage.sitting.live.left_ms
    stage.acts.respond(R, ("oslo",))
    nap(stage, 120_001)
    screen = stage.on(ResumeScreen)
    assert (screen.gap_ms, screen.answered) == (120_001, 1)
    (stopped,) = stage.events(ev.AttemptInterrupted)
    assert (stopped.why, stopped.gap_ms, stopped.sign_in) == ("sleep", 120_001, True)
    stage.receive(statement("resume", stopped.attempt))
    stage.sign_in_again()
    assert stage.on(QuestionScreen).responses == {R: ("oslo",)}
    assert stage.sitting.live.left_ms >= left - 3_000


def test_naps_are_counted_together_with_other_gaps(stage: Stage) -> None:
    sitting(stage)
    nap(stage, 60_000)
    stage.settle()
    nap(stage, 61_000)
    assert stage.on(ResumeScreen).gap_ms == 121_000


def test_in_a_hard_window_sleep_is_used_time(stage: Stage) -> None:
    sitting(stage, hard_window=True, gap_limit_ms=HOUR_MS)
    left = stage.sitting.live.left_ms
    nap(stage, 600_000)
    stage.settle()
    assert left - 602_000 <= stage.sitting.live.left_ms <= left - 600_000
    nap(stage, HOUR_MS)
    assert stage.on(ReceiptScreen).by == "time"


def test_sleep_before_anybody_sits_is_told_too(stage: Stage) -> None:
    stage.supply()
    stage.on(SignInScreen)
    nap(stage, HOUR_MS)
    assert slept(stage) == [(HOUR_MS, 0, None)]


def test_a_paused_exam_sleeps_and_stays_paused(stage: Stage) -> None:
    sitting(stage)
    stage.receive(statement("pause", stage.sitting.attempt.id))
    stage.on(CoverScreen)
    nap(stage, 10 * HOUR_MS)
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.PAUSED
    assert len(slept(stage)) == 1


def test_what_the_lock_covered_stays_covered(stage: Stage) -> None:
    sitting(stage)
    stage.sitting.cover(("focus",), for_staff=("focus",))
    stage.on(CoverScreen)
    nap(stage, 30_000)
    stage.settle()
    assert stage.sitting.attempt.state is AttemptState.LOCKED
    assert isinstance(stage.shown[-1], CoverScreen)


@pytest.mark.parametrize(("ms", "told"), [(2_000, 0), (2_001, 1)])
def test_shorter_than_two_seconds_is_no_sleep(stage: Stage, ms: int, told: int) -> None:
    sitting(stage)
    nap(stage, ms)
    stage.settle()
    assert len(slept(stage)) == told
    assert stage.sitting.attempt.resumes == 0


def test_a_program_that_stood_still_is_told_apart_from_a_machine_that_slept(stage: Stage) -> None:
    sitting(stage)
    stage.clock.pass_ms(46_000)
    stage.presenter.surroundings.vigil.look()
    stage.settle()
    assert slept(stage) == [(40_000, 40_000, stage.sitting.attempt.id)]
    assert stage.sitting.attempt.gaps_ms == 40_000


# --- clocks


def jumps(stage: Stage) -> list[tuple[int, bool]]:
    return [(event.by_ms, event.is_restart) for event in stage.events(ev.ClockJumped)]


@pytest.mark.parametrize("by_ms", [YEARS_MS, -YEARS_MS, 2_001, -2_001])
def test_a_moved_wall_clock_is_told_and_changes_nothing(stage: Stage, by_ms: int) -> None:
    sitting(stage, hard_window=True)
    left = stage.sitting.live.left_ms
    stage.clock.wall += by_ms
    look(stage)
    stage.settle()
    look(stage)
    assert jumps(stage) == [(by_ms, False)]
    assert left - 2_000 <= stage.sitting.live.left_ms <= left
    assert isinstance(stage.shown[-1], QuestionScreen)
    assert slept(stage) == []


def restart(stage: Stage) -> None:
    stage.start()
    stage.presenter.surroundings.vigil.begin(STARTED)
    stage.call(lambda _store: None)


def test_a_clock_that_was_moved_while_nothing_ran_is_told_at_the_start(stage: Stage) -> None:
    sitting(stage)
    stage.die()
    stage.clock.pass_ms(5_000)
    stage.clock.wall += 7_200_000
    restart(stage)
    stage.on(QuestionScreen)
    assert jumps(stage) == [(7_200_000, True)]


def test_across_a_restart_of_the_machine_the_server_tells(stage: Stage) -> None:
    stage.means.moments.learn(NOW_MS, stage.clock.mono_ms())
    sitting(stage)
    stage.die()
    stage.clock.reboot(after_ms=30_000)
    stage.clock.wall += 600_000
    restart(stage)
    assert jumps(stage) == []
    stage.means.moments.learn(NOW_MS + 31_000, stage.clock.mono_ms())
    look(stage)
    look(stage)
    assert [round(by_ms / 10_000) for by_ms, _ in jumps(stage)] == [60]
    assert [is_restart for _, is_restart in jumps(stage)] == [True]


def test_a_clock_that_went_back_over_a_restart_is_told_without_anybody(stage: Stage) -> None:
    sitting(stage)
    stage.die()
    stage.clock.reboot()
    stage.clock.wall -= 86_400_000
    restart(stage)
    ((by_ms, is_restart),) = jumps(stage)
    assert (abs(by_ms + 86_400_000) < 10_000, is_restart) == (True, True)


def test_it_looks_every_second_by_itself(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    vigil = stage.presenter.surroundings.vigil
    with qtbot.waitSignal(vigil.pulsed, timeout=3_000):
        vigil.begin(STARTED)


@pytest.fixture
def alone(stage: Stage, root: QObject) -> tuple[Vigil, ManualClock]:
    return Vigil(stage.means, lambda: None, root), stage.clock


def test_slow_drift_is_one_jump_when_it_has_added_up(alone: tuple[Vigil, ManualClock], stage: Stage) -> None:
    vigil, clock = alone
    for _ in range(5):
        clock.pass_ms(1_000)
        clock.wall += 700
        vigil.look()
    assert [by_ms for by_ms, _ in jumps(stage)] == [2_100]
