"""Used time: only what passes while questions can be seen, by the monotonic clock."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.flow.countdown import KEEP_EVERY_MS, LONGEST_STEP_MS, Countdown
from tests.kiosk.clocks import ManualClock


def test_time_is_used_only_while_it_runs(countdown: Countdown, clock: ManualClock) -> None:
    clock.pass_ms(1_000)
    assert countdown.used_ms == 0
    countdown.start()
    clock.pass_ms(1_500)
    assert countdown.used_ms == 1_500
    countdown.stop()
    clock.pass_ms(60_000)
    assert countdown.used_ms == 1_500
    countdown.start()
    clock.pass_ms(250)
    assert countdown.used_ms == 1_750


def test_it_goes_on_from_what_was_used_before(countdown: Countdown, clock: ManualClock) -> None:
    countdown.set_used(40_000)
    countdown.start()
    clock.pass_ms(700)
    assert countdown.used_ms == 40_700


def test_a_moved_wall_clock_changes_nothing(countdown: Countdown, clock: ManualClock) -> None:
    countdown.start()
    clock.wall += 400 * 24 * 3_600_000
    assert countdown.used_ms == 0
    clock.wall -= 800 * 24 * 3_600_000
    assert countdown.used_ms == 0


def test_sleep_is_not_used(countdown: Countdown, clock: ManualClock) -> None:
    countdown.start()
    clock.pass_ms(8 * 3_600_000)
    assert countdown.used_ms <= LONGEST_STEP_MS


def test_starting_twice_counts_once(countdown: Countdown, clock: ManualClock) -> None:
    countdown.start()
    clock.pass_ms(1_000)
    countdown.start()
    clock.pass_ms(1_000)
    assert countdown.used_ms == 2_000


def test_it_ticks_while_it_runs_and_not_after(countdown: Countdown, clock: ManualClock, qtbot: QtBot) -> None:
    ticks: list[int] = []
    countdown.ticked.connect(ticks.append)
    countdown.start()
    clock.pass_ms(300)
    qtbot.waitUntil(lambda: ticks == [300])
    countdown.stop()
    qtbot.wait(600)
    assert ticks == [300]


def test_the_used_time_is_kept_at_least_every_five_seconds_of_use(
    countdown: Countdown, clock: ManualClock, qtbot: QtBot
) -> None:
    kept: list[int] = []
    ticks: list[int] = []
    countdown.keep_due.connect(kept.append)
    countdown.ticked.connect(ticks.append)
    countdown.start()
    for _ in range(8):
        ticks.clear()
        clock.pass_ms(2_000)
        qtbot.waitUntil(lambda: ticks != [])
        assert countdown.used_ms - (kept[-1] if kept else 0) <= KEEP_EVERY_MS
    assert kept


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(["start", "stop", "look"]), st.integers(0, 4_000)), max_size=40))
def test_used_time_is_the_sum_of_the_running_stretches(qapp: object, steps: list[tuple[str, int]]) -> None:
    clock = ManualClock()
    countdown = Countdown(clock)
    expected, runs = 0, False
    for what, ms in steps:
        if what == "start":
            countdown.start()
            runs = True
        elif what == "stop":
            countdown.stop()
            runs = False
        else:
            assert countdown.used_ms == expected
        countdown.used_ms  # noqa: B018  (a tick looks as well)
        clock.pass_ms(ms)
        expected += ms if runs else 0
    assert countdown.used_ms == expected
    countdown.stop()
