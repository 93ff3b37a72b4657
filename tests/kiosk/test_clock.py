import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import Reading, SystemClock
from tests.kiosk.clocks import ManualClock

ROOT = Path(__file__).parents[2]


def test_the_machines_clocks_go_on() -> None:
    clock = SystemClock()
    first, second = Reading.of(clock), Reading.of(clock)
    assert second.mono_ms >= first.mono_ms
    assert first.boot == second.boot != ""
    assert second.since_ms(first) < 10_000


def test_passing_time_is_no_jump() -> None:
    clock = ManualClock()
    earlier = Reading.of(clock)
    clock.pass_ms(3_600_000)
    assert Reading.of(clock).jumped_since(earlier) == 0


@pytest.mark.parametrize("by_ms", [7_200_000, -3_000])
def test_a_jump_is_found_in_either_direction(by_ms: int) -> None:
    clock = ManualClock()
    earlier = Reading.of(clock)
    clock.wall += by_ms
    clock.pass_ms(50)
    assert Reading.of(clock).jumped_since(earlier) == by_ms


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


def test_the_machine_tells_how_long_it_slept() -> None:
    clock = SystemClock()
    first = clock.slept_ms()
    assert 0 <= first <= clock.slept_ms() + 1


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no unshare here: time namespaces are Linux's")
@pytest.mark.parametrize("asleep_s", [0, 5_000])
def test_sleep_is_read_from_the_kernel(asleep_s: int) -> None:
    """A machine whose boot clock is ahead of its monotonic one has slept; a time namespace makes such a machine."""
    told = "from kiosk.clock import SystemClock; print(SystemClock().slept_ms())"
    alone = ["unshare", "--user", "--map-root-user", "--time", "--boottime", str(asleep_s)]
    here = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=ROOT)
    there = subprocess.run([*alone, sys.executable, "-c", told], capture_output=True, text=True, check=False, cwd=ROOT)
    if there.returncode != 0:
        pytest.skip(f"no time namespaces here: {there.stderr.strip()}")
    assert abs(int(there.stdout) - int(here.stdout) - asleep_s * 1_000) <= 2


def test_sleep_is_no_jump_and_no_time_awake() -> None:
    clock = ManualClock()
    earlier = Reading.of(clock)
    clock.pass_ms(1_000)
    clock.sleep_ms(7_200_000)
    now = Reading.of(clock)
    assert now.jumped_since(earlier) == 0
    assert (now.mono_ms - earlier.mono_ms, now.slept_since(earlier)) == (1_000, 7_200_000)
    assert now.since_ms(earlier) == now.passed_since(earlier) == 7_201_000


def test_a_clock_that_is_set_while_the_machine_sleeps_is_found() -> None:
    clock = ManualClock()
    earlier = Reading.of(clock)
    clock.sleep_ms(7_200_000)
    clock.wall -= 3_600_000
    assert Reading.of(clock).jumped_since(earlier) == -3_600_000


def test_what_an_older_program_wrote_tells_of_no_sleep() -> None:
    old = Reading(wall_ms=1_000, mono_ms=500, boot="b")
    assert Reading(wall_ms=9_000, mono_ms=700, boot="b", slept_ms=60_000).passed_since(old) == 200


@pytest.mark.parametrize(
    ("now", "by_ms"),
    [
        (Reading(90_000, 10, "new", 0, server_ms=None), 0),
        (Reading(10_000, 10, "new", 0, server_ms=None), -40_000),
        (Reading(90_000, 10, "new", 0, server_ms=120_000), 20_000),
        (Reading(95_000, 30_000, "old", 4_000), 32_000),
        (Reading(95_000, 10, "old", 0, server_ms=None), 0),
    ],
)
def test_a_jump_across_a_restart_is_found_by_whatever_clock_tells(now: Reading, by_ms: int) -> None:
    earlier = Reading(wall_ms=50_000, mono_ms=20_000, boot="old", slept_ms=1_000, server_ms=100_000)
    assert now.jumped_since(earlier) == by_ms
