"""What a breach does: the usual table, what policy makes of it, and how long covers lasted, by no wall clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sync.protocol import breaches
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, apply
from sync.protocol.breaches import Does, does, is_one_too_many
from sync.protocol.events import Moment
from sync.protocol.wire import Policy
from tests.sync.protocol.test_attempts import ATTEMPT, folded, made

ADDED, MOVED = "KIOSK-LOCK-SCREEN-ADDED", "KIOSK-LOCK-MOVED"


def at(ms: int, boot: str = "b") -> Moment:
    return Moment(wall_ms=ms, mono_ms=ms, boot=boot)


def locked(ms: int, *causes: str, staff: tuple[str, ...] = (), boot: str = "b") -> ev.AttemptLocked:
    why = causes[0] if causes else "lock"
    return ev.AttemptLocked(at=at(ms, boot), attempt=ATTEMPT, why=why, causes=causes, for_staff=staff)


def unlocked(ms: int, *, by: str = "", causes: tuple[str, ...] = ()) -> ev.AttemptUnlocked:
    return ev.AttemptUnlocked(at=at(ms), attempt=ATTEMPT, by=by, causes=causes)


# --- the table --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (ADDED, Does.STAFF),
        (MOVED, Does.AT_ONCE),
        ("KIOSK-LOCK-FORGED-DROP", Does.NOTE),
        ("of a later version", Does.AT_ONCE),
    ],
)
def test_the_usual_table_decides_about_a_hold_that_is_required(cause: str, expected: Does) -> None:
    assert does(cause, Policy(), costs=True) is expected


@given(cause=st.sampled_from(sorted(breaches.USUAL)))
def test_what_costs_no_required_hold_is_noted_unless_policy_names_it(cause: str) -> None:
    assert does(cause, Policy(), costs=False) is Does.NOTE
    assert does(cause, Policy(on_breach={cause: "staff"}), costs=False) is Does.STAFF


@given(cause=st.sampled_from(sorted(breaches.USUAL)), told=st.sampled_from(Does), costs=st.booleans())
def test_policy_has_the_last_word_cause_by_cause(cause: str, told: Does, costs: bool) -> None:
    policy = Policy(on_breach={cause: told})

    assert does(cause, policy, costs=costs) is told
    for other in set(breaches.USUAL) - {cause}:
        assert does(other, policy, costs=True) is breaches.USUAL[other]


def test_a_word_of_a_later_version_is_for_a_person() -> None:
    assert does(MOVED, Policy(on_breach={MOVED: "lights"}), costs=True) is Does.STAFF


# --- one too many -----------------------------------------------------------------------------------------------------


def test_the_last_of_so_many_covers_within_the_time_is_one_too_many() -> None:
    policy = Policy(breach_limit=3, breach_window_ms=1_000)

    assert not is_one_too_many((at(0),), at(10), policy)
    assert is_one_too_many((at(0), at(5)), at(10), policy)
    assert not is_one_too_many((at(0), at(5)), at(2_000), policy)


def test_a_restart_of_the_machine_does_not_forget_covers() -> None:
    policy = Policy(breach_limit=3, breach_window_ms=60_000)
    before = (Moment(wall_ms=1_000, mono_ms=900_000, boot="a"), Moment(wall_ms=2_000, mono_ms=901_000, boot="a"))

    assert is_one_too_many(before, Moment(wall_ms=40_000, mono_ms=5, boot="b"), policy)


@given(covers=st.lists(st.integers(0, 100).map(at)), now=st.integers(100, 200).map(at))
def test_without_a_limit_nothing_is_too_much(covers: list[Moment], now: Moment) -> None:
    assert not is_one_too_many(covers, now, Policy(breach_limit=0))


# --- the fold ---------------------------------------------------------------------------------------------------------


def test_only_a_person_decides_about_what_is_for_a_person() -> None:
    waiting = folded(locked(10, ADDED, staff=(ADDED,)))
    by_program = apply(waiting, unlocked(20))
    by_person = apply(waiting, unlocked(20, by="eve"))

    assert (waiting.state, waiting.for_staff) == (AttemptState.LOCKED, (ADDED,))
    assert (by_program.state, by_program.for_staff) == (AttemptState.ACTIVE, (ADDED,))
    assert (by_person.state, by_person.for_staff) == (AttemptState.ACTIVE, ())


def test_a_decision_is_about_what_the_person_saw_and_not_about_what_came_later() -> None:
    attempt = folded(
        locked(10, ADDED, staff=(ADDED,)), locked(15, MOVED, staff=(MOVED,)), unlocked(20, by="eve", causes=(ADDED,))
    )

    assert attempt.for_staff == (MOVED,)


@pytest.mark.parametrize(
    "between",
    [
        ev.AttemptResumed(at=at(20), attempt=ATTEMPT, gap_ms=5),
        ev.AttemptInterrupted(at=at(20), attempt=ATTEMPT, why="gap"),
        ev.AttemptPaused(at=at(20), attempt=ATTEMPT, by="eve"),
    ],
    ids=lambda event: type(event).__name__,
)
def test_no_crash_gap_or_pause_makes_a_breach_undecided_no_more(between: ev.AttemptEvent) -> None:
    assert folded(locked(10, ADDED, staff=(ADDED,)), between).for_staff == (ADDED,)


def test_how_long_covers_lasted_is_summed_without_the_gaps_in_them() -> None:
    attempt = folded(
        locked(1_000, MOVED),
        unlocked(4_000),
        locked(10_000, MOVED),
        ev.AttemptResumed(at=at(17_000), attempt=ATTEMPT, gap_ms=5_000),
        locked(17_000),
        unlocked(18_000),
    )

    assert (attempt.covered_ms, attempt.covered_since) == (3_000 + 2_000 + 1_000, None)
    assert breaches.covered_ms(attempt, at(90_000)) == 6_000


def test_a_cover_that_lasts_counts_up_to_now_and_a_further_breach_does_not_begin_it_anew() -> None:
    attempt = folded(locked(1_000, MOVED), locked(3_000, ADDED, staff=(ADDED,)))

    assert breaches.covered_ms(attempt, at(5_000)) == 4_000


def test_sleep_under_a_cover_counts_where_the_machine_tells_it() -> None:
    attempt = folded(
        ev.AttemptLocked(at=replace(at(1_000), slept_ms=0), attempt=ATTEMPT, why=MOVED),
        ev.AttemptUnlocked(at=replace(at(2_000), slept_ms=500), attempt=ATTEMPT),
    )

    assert attempt.covered_ms == 1_500


def test_covers_that_go_on_after_a_gap_are_not_counted_as_new_ones() -> None:
    attempt = folded(
        locked(1_000, MOVED), ev.AttemptResumed(at=at(2_000), attempt=ATTEMPT, gap_ms=0), locked(2_000), unlocked(3_000)
    )

    assert attempt.covers == (at(1_000),)


def test_the_book_of_covers_stays_short() -> None:
    attempt: Attempt = folded()
    for number in range(100):
        attempt = apply(attempt, locked(2 * number, MOVED))
        attempt = apply(attempt, unlocked(2 * number + 1))

    assert [moment.mono_ms for moment in attempt.covers] == list(range(160, 200, 2))


def test_another_seat_begins_with_nothing_undecided() -> None:
    moved = made(ev.AttemptTakenOver)

    assert apply(folded(locked(10, ADDED, staff=(ADDED,))), moved).for_staff == ()
