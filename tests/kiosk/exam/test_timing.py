"""Time left, and what is said of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.timing import Urgency, left_ms, urgency, warnings_crossed
from sync.protocol.attempts import Adjustment
from sync.protocol.wire import Policy
from tests.kiosk.exam.made import HOUR_MS, attempt

MINUTE_MS = 60_000
POLICY = Policy()
TIMES = st.integers(0, 2 * HOUR_MS)


def adjusted(amount_ms: int) -> Adjustment:
    return Adjustment(amount_ms=amount_ms, why="drill", by="admin", approved_by="")


@given(used=TIMES, amounts=st.lists(st.integers(-HOUR_MS, HOUR_MS), max_size=4))
def test_left_is_allowed_plus_adjustments_minus_used_and_never_a_debt(used: int, amounts: list[int]) -> None:
    running = attempt(adjustments=tuple(map(adjusted, amounts)))
    assert left_ms(running, used) == max(0, HOUR_MS + sum(amounts) - used)


@given(used=TIMES, later=TIMES)
def test_time_left_never_grows_by_itself(used: int, later: int) -> None:
    assert left_ms(attempt(), used + later) <= left_ms(attempt(), used)


def test_a_clock_that_lost_time_gives_none_back() -> None:
    assert left_ms(attempt(used_ms=10_000), 4_000) == HOUR_MS - 10_000


@pytest.mark.parametrize(
    ("left", "how"),
    [
        (15 * MINUTE_MS + 1, Urgency.CALM),
        (15 * MINUTE_MS, Urgency.NOTICE),
        (5 * MINUTE_MS + 1, Urgency.NOTICE),
        (5 * MINUTE_MS, Urgency.LAST),
        (MINUTE_MS + 1, Urgency.LAST),
        (MINUTE_MS, Urgency.FINAL),
        (0, Urgency.FINAL),
    ],
)
def test_the_clock_grows_louder_at_the_warnings(left: int, how: Urgency) -> None:
    assert urgency(left, POLICY) is how


def test_an_exam_without_warnings_is_calm_until_the_last_minute() -> None:
    quiet = Policy(warnings_ms=())
    assert [urgency(left, quiet) for left in (MINUTE_MS + 1, MINUTE_MS)] == [Urgency.CALM, Urgency.FINAL]


@given(steps=st.lists(st.integers(1, 20 * MINUTE_MS), min_size=1, max_size=60))
def test_every_warning_is_told_exactly_once_however_the_clock_steps(steps: list[int]) -> None:
    told: list[int] = []
    left = HOUR_MS
    for step in steps:
        after = max(0, left - step)
        told += warnings_crossed(left, after, POLICY)
        left = after
    assert told == [w for w in sorted(POLICY.warnings_ms, reverse=True) if w >= left]


def test_a_warning_is_told_at_its_very_millisecond() -> None:
    assert warnings_crossed(300_001, 300_000, POLICY) == (300_000,)
    assert warnings_crossed(300_000, 299_999, POLICY) == ()
