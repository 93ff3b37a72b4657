"""Breaks: who may take one, how long it lasts whatever happens to the clocks, and what of a gap lies outside it."""

import msgspec
import pytest

from kiosk.clock import Reading
from kiosk.exam.breaks import Offer, gap_outside, left_ms, most, offer
from kiosk.exam.resuming import Gap, Way, gap_since, way_on
from sync.protocol.accommodations import Accommodations
from sync.protocol.attempts import AttemptState, Break
from sync.protocol.sections import SectionRun
from sync.protocol.wire import Policy
from tests.kiosk.exam.made import AT, CAPITAL, attempt

MINUTE_MS = 60_000
POLICY = Policy(breaks=2, break_ms=5 * MINUTE_MS, breaks_counted=True)
OPEN = SectionRun(section="s", level="section", items=frozenset({CAPITAL}), allowed_ms=0, opened_used_ms=0)
TAKEN = Break(since=AT, allowed_ms=5 * MINUTE_MS, counted=False)


def reading(after_ms: int, *, boot: str = AT.boot, wall_ms: int | None = None, slept_ms: int = 0) -> Reading:
    wall = AT.wall_ms + after_ms if wall_ms is None else wall_ms
    return Reading(wall, AT.mono_ms + after_ms - slept_ms, boot, slept_ms, None)


def test_an_exam_without_breaks_offers_none() -> None:
    assert offer(attempt(), Policy()) is None
    assert offer(attempt(), Policy(breaks=3)) is None


def test_breaks_are_offered_until_they_are_used_up() -> None:
    assert offer(attempt(), POLICY) == Offer(number=1, of=2, length_ms=5 * MINUTE_MS, counted=True)
    assert offer(attempt(breaks=1), POLICY) == Offer(number=2, of=2, length_ms=5 * MINUTE_MS, counted=True)
    assert offer(attempt(breaks=2), POLICY) is None


def test_a_candidates_own_breaks_come_after_the_exams_and_the_clock_stands_in_them() -> None:
    own = Accommodations(breaks=1, break_minutes=10)

    assert offer(attempt(breaks=2, accommodations=own), POLICY) == Offer(
        number=3, of=3, length_ms=10 * MINUTE_MS, counted=False
    )
    assert most(POLICY, own) == 3
    assert offer(attempt(accommodations=Accommodations(breaks=2)), Policy()) is None


@pytest.mark.parametrize(("closed", "offered"), [("", False), ("left", True)])
def test_between_sections_only_means_not_inside_one(closed: str, offered: bool) -> None:
    between = msgspec.structs.replace(POLICY, breaks_between=True)
    inside = attempt(sections={"s": msgspec.structs.replace(OPEN, closed=closed)})

    assert (offer(inside, between) is not None) is offered
    assert offer(inside, POLICY) is not None


def test_a_question_with_its_own_time_is_no_section() -> None:
    between = msgspec.structs.replace(POLICY, breaks_between=True)
    inside = attempt(sections={"s": msgspec.structs.replace(OPEN, level="item")})

    assert offer(inside, between) is not None


def test_a_break_lasts_by_the_clock_that_nobody_can_set_and_sleep_counts() -> None:
    assert left_ms(TAKEN, reading(MINUTE_MS)) == 4 * MINUTE_MS
    assert left_ms(TAKEN, reading(MINUTE_MS, wall_ms=0)) == 4 * MINUTE_MS
    awake = msgspec.structs.replace(TAKEN, since=msgspec.structs.replace(AT, slept_ms=0))
    assert left_ms(awake, reading(4 * MINUTE_MS, slept_ms=3 * MINUTE_MS)) == MINUTE_MS
    assert left_ms(TAKEN, reading(60 * MINUTE_MS)) == 0


def test_a_break_goes_on_after_a_restart_of_the_machine() -> None:
    again = Reading(AT.wall_ms + 2 * MINUTE_MS, 1_000, "boot-2", None, None)

    assert left_ms(TAKEN, again) == 3 * MINUTE_MS


def test_nobody_had_to_work_on_a_break_so_only_what_is_behind_it_is_a_gap() -> None:
    last, now = reading(MINUTE_MS), reading(7 * MINUTE_MS)
    gap = gap_outside(TAKEN, last, gap_since(last, now))

    assert gap.length_ms == 2 * MINUTE_MS
    assert gap_outside(TAKEN, last, Gap(length_ms=MINUTE_MS)).length_ms == 0


def test_who_is_on_a_break_stays_on_it_and_what_is_behind_it_is_judged_like_any_gap() -> None:
    resting = attempt(AttemptState.ON_BREAK, on_break=TAKEN, breaks=1)

    assert way_on(resting, Policy(), Gap(length_ms=0)) is Way.STAYS_ON_BREAK
    assert way_on(resting, Policy(), Gap(length_ms=5_000)) is Way.BY_ITSELF
    assert way_on(resting, Policy(), Gap(length_ms=10 * MINUTE_MS)) is Way.BY_ADMIN
