from kiosk.clock import JumpWatch, Reading, SystemClock
from tests.kiosk.clocks import ManualClock


def test_the_machines_clocks_go_on() -> None:
    clock = SystemClock()
    first, second = Reading.of(clock), Reading.of(clock)
    assert second.mono_ms >= first.mono_ms
    assert first.boot == second.boot != ""
    assert second.since_ms(first) < 10_000


def test_passing_time_is_no_jump() -> None:
    clock = ManualClock()
    watch = JumpWatch(clock)
    clock.pass_ms(3_600_000)
    clock.wall += 2_000
    assert watch.jumped_ms() is None


def test_a_jump_is_told_once_in_either_direction() -> None:
    clock = ManualClock()
    watch = JumpWatch(clock)
    clock.wall += 7_200_000
    assert watch.jumped_ms() == 7_200_000
    assert watch.jumped_ms() is None
    clock.wall -= 3_000
    clock.pass_ms(50)
    assert watch.jumped_ms() == -3_000


def test_slow_drift_adds_up_to_a_jump() -> None:
    clock = ManualClock()
    watch = JumpWatch(clock)
    told = []
    for _ in range(5):
        clock.pass_ms(1_000)
        clock.wall += 700
        told.append(watch.jumped_ms())
    assert told == [None, None, 2_100, None, None]


def test_within_a_boot_only_the_monotonic_clock_counts() -> None:
    clock = ManualClock()
    earlier = Reading.of(clock)
    clock.pass_ms(500)
    clock.wall += 31_536_000_000
    assert Reading.of(clock).since_ms(earlier) == 500


def test_across_boots_the_wall_clock_counts_and_never_below_zero() -> None:
    clock = ManualClock()
    earlier = Reading.of(clock)
    clock.name, clock.mono = "boot-2", 10
    clock.wall += 9_000
    assert Reading.of(clock).since_ms(earlier) == 9_000
    clock.wall -= 20_000
    assert Reading.of(clock).since_ms(earlier) == 0
