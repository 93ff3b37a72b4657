"""When an attempt goes on by itself, and when somebody has to be asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import Reading
from kiosk.exam.resuming import Gap, Way, gap_since, is_beyond, later, needs_server, reading_of, used_by, way_on
from sync.protocol.attempts import AttemptState
from sync.protocol.events import Moment
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


YEARS_MS = 10 * 31_556_952_000


@given(passed=st.integers(0, 10**9), slept=st.integers(0, 10**9), moved=st.integers(-YEARS_MS, YEARS_MS))
def test_sleep_belongs_to_a_gap_and_a_moved_clock_does_not(passed: int, slept: int, moved: int) -> None:
    last = Reading(1_000_000, 500_000, "boot-1", 3_000)
    now = Reading(1_000_000 + moved, 500_000 + passed, "boot-1", 3_000 + slept)
    assert gap_since(last, now) == Gap(length_ms=passed + slept)


@given(moved=st.integers(-YEARS_MS, YEARS_MS), passed=st.integers(0, 10**9))
def test_across_a_restart_the_servers_time_counts_where_it_was_and_is_known(moved: int, passed: int) -> None:
    last = Reading(1_000_000, 500_000, "boot-1", 0, server_ms=10**12)
    now = Reading(1_000_000 + moved, 10, "boot-2", 0, server_ms=10**12 + passed)
    assert gap_since(last, now) == Gap(length_ms=passed)


@given(moved=st.integers(-YEARS_MS, YEARS_MS), used_ms=st.integers(0, HOUR_MS - 1), hard=st.booleans())
def test_a_moved_clock_changes_no_decision_within_a_boot(moved: int, used_ms: int, hard: bool) -> None:
    """Invariant 12, at the station."""
    policy, running = Policy(hard_window=hard), attempt(used_ms=used_ms)
    right = gap_since(LAST, Reading(LAST.wall_ms + 700, LAST.mono_ms + 700, "boot-1"))
    wrong = gap_since(LAST, Reading(LAST.wall_ms + 700 + moved, LAST.mono_ms + 700, "boot-1"))
    assert way_on(running, policy, right) is way_on(running, policy, wrong)
    assert used_by(right, policy) == used_by(wrong, policy)


def test_the_wait_for_the_server_is_worth_it_only_where_it_tells_something() -> None:
    hard, unsure = Policy(hard_window=True), Gap(length_ms=1, by_wall=True)
    known = Reading(1, 1, "boot-1", 0, server_ms=5)
    assert needs_server(hard, known, unsure)
    assert not needs_server(Policy(), known, unsure)
    assert not needs_server(hard, Reading(1, 1, "boot-1", 0), unsure)
    assert not needs_server(hard, known, Gap(length_ms=1))


@pytest.mark.parametrize(
    ("own_gaps_ms", "gap", "beyond"),
    [
        (0, Gap(length_ms=120_000), False),
        (1, Gap(length_ms=120_000), True),
        (120_000, Gap(length_ms=0), False),
        (120_000, Gap(length_ms=1), True),
        (0, Gap(length_ms=0, unsure=True), True),
    ],
)
def test_gaps_that_policy_forgave_count_together(own_gaps_ms: int, gap: Gap, beyond: bool) -> None:
    running = attempt(own_gaps_ms=own_gaps_ms, gaps_ms=10**9)
    assert is_beyond(running, Policy(), gap) is beyond
    assert (way_on(running, Policy(), gap) is Way.BY_ADMIN) is beyond


def test_of_two_readings_the_later_one_is_found_by_the_best_clock_there_is() -> None:
    one = Reading(9_000, 10, "boot-1", 0)
    assert later(one, Reading(1, 20, "boot-1", 0)).mono_ms == 20
    assert later(one, Reading(9_001, 5, "boot-2", 0)).boot == "boot-2"
    known, newer = Reading(9_000, 10, "boot-1", 0, server_ms=7), Reading(1, 5, "boot-2", 0, server_ms=8)
    assert later(known, newer) == later(newer, known) == newer


def test_a_moment_is_read_by_every_clock() -> None:
    moment = Moment(wall_ms=1, mono_ms=2, boot="b", server_ms=3, slept_ms=4)
    assert reading_of(moment) == Reading(1, 2, "b", 4, 3)
