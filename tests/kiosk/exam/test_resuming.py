"""When an attempt goes on by itself, and when somebody has to be asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import Reading
from kiosk.exam.resuming import Gap, Way, gap_since, used_by, way_on
from sync.protocol.attempts import AttemptState
from sync.protocol.wire import Policy
from tests.kiosk.exam.made import HOUR_MS, attempt

LAST = Reading(wall_ms=1_000_000, mono_ms=500_000, boot="boot-1")


def test_within_one_boot_the_wall_clock_says_nothing() -> None:
    now = Reading(wall_ms=LAST.wall_ms + 10 * HOUR_MS, mono_ms=LAST.mono_ms + 700, boot="boot-1")
    assert gap_since(LAST, now) == Gap(length_ms=700)


def test_after_a_restart_of_the_machine_the_wall_clock_counts() -> None:
    now = Reading(wall_ms=LAST.wall_ms + 90_000, mono_ms=12, boot="boot-2")
    assert gap_since(LAST, now) == Gap(length_ms=90_000, by_wall=True)


def test_a_wall_clock_that_went_back_makes_the_gap_unsure() -> None:
    now = Reading(wall_ms=LAST.wall_ms - 1, mono_ms=12, boot="boot-2")
    assert gap_since(LAST, now) == Gap(length_ms=0, unsure=True, by_wall=True)


@given(wall=st.integers(0, 2**53), mono=st.integers(0, 2**53), boot=st.sampled_from(("boot-1", "boot-2")))
def test_a_gap_is_never_negative(wall: int, mono: int, boot: str) -> None:
    assert gap_since(LAST, Reading(wall, mono, boot)).length_ms >= 0


@pytest.mark.parametrize(
    ("resumes", "gap", "way"),
    [
        (0, Gap(length_ms=0), Way.BY_ITSELF),
        (2, Gap(length_ms=120_000), Way.BY_ITSELF),
        (3, Gap(length_ms=0), Way.BY_ADMIN),
        (0, Gap(length_ms=120_001), Way.BY_ADMIN),
        (0, Gap(length_ms=0, unsure=True), Way.BY_ADMIN),
    ],
)
def test_three_resumes_and_two_minutes_are_free(resumes: int, gap: Gap, way: Way) -> None:
    assert way_on(attempt(resumes=resumes), Policy(), gap) is way


@pytest.mark.parametrize(
    ("state", "way"),
    [
        (AttemptState.ACTIVE, Way.BY_ITSELF),
        (AttemptState.LOCKED, Way.BY_ITSELF),
        (AttemptState.PAUSED, Way.STAYS_PAUSED),
        (AttemptState.INTERRUPTED, Way.BY_ADMIN),
    ],
)
def test_what_an_admin_stopped_waits_for_an_admin(state: AttemptState, way: Way) -> None:
    assert way_on(attempt(state), Policy(), Gap(length_ms=0)) is way


def test_dead_time_is_not_used_unless_the_window_is_hard() -> None:
    tired = attempt(used_ms=HOUR_MS - 60_000)
    assert way_on(tired, Policy(), Gap(length_ms=60_000)) is Way.BY_ITSELF
    assert way_on(tired, Policy(hard_window=True), Gap(length_ms=60_000)) is Way.TIME_UP
    assert way_on(tired, Policy(hard_window=True), Gap(length_ms=59_999)) is Way.BY_ITSELF


def test_no_time_left_ends_the_attempt_whoever_stopped_it() -> None:
    for state in (AttemptState.ACTIVE, AttemptState.LOCKED, AttemptState.INTERRUPTED):
        assert way_on(attempt(state, used_ms=HOUR_MS), Policy(), Gap(length_ms=0)) is Way.TIME_UP


def test_a_pause_is_ended_by_a_person_even_in_a_hard_window() -> None:
    paused = attempt(AttemptState.PAUSED, used_ms=HOUR_MS)
    assert way_on(paused, Policy(hard_window=True), Gap(length_ms=HOUR_MS)) is Way.STAYS_PAUSED


def test_a_clock_that_somebody_set_ahead_ends_no_attempt() -> None:
    year = Gap(length_ms=365 * 24 * HOUR_MS, by_wall=True)
    assert way_on(attempt(), Policy(hard_window=True), year) is Way.BY_ADMIN
    assert used_by(year, Policy(hard_window=True)) == 0


def test_a_gap_uses_time_in_a_hard_window_only() -> None:
    assert used_by(Gap(length_ms=5_000), Policy()) == 0
    assert used_by(Gap(length_ms=5_000), Policy(hard_window=True)) == 5_000
