"""A reminder stands among the tools, and neither takes the other's place."""

import pytest

from kiosk.exam.reminder import MINUTE_MS, MINUTES, offered, reminder_ms, with_reminder, with_tools

NOTES = "notes 3 4"


@pytest.mark.parametrize("minutes", MINUTES)
def test_what_is_kept_is_read_again(minutes: int) -> None:
    kept = with_reminder((NOTES,), minutes)
    assert reminder_ms(kept) == minutes * MINUTE_MS
    assert NOTES in kept


def test_there_is_one_at_most() -> None:
    kept = with_reminder(with_reminder((NOTES,), 10), 30)
    assert len(kept) == 2
    assert reminder_ms(kept) == 30 * MINUTE_MS
    assert with_reminder(kept, 0) == (NOTES,)


def test_tools_that_open_and_close_leave_it() -> None:
    kept = with_tools(with_reminder((NOTES,), 10), ())
    assert (len(kept), reminder_ms(kept)) == (1, 10 * MINUTE_MS)
    assert with_tools((), (NOTES,)) == (NOTES,)


@pytest.mark.parametrize(
    "one", ["", "time_reminder", "time_reminder 7", "time_reminder -5", "time_reminder ٥", "notes 10"]
)
def test_what_is_no_reminder_reminds_of_nothing(one: str) -> None:
    assert reminder_ms((one,)) == 0


@pytest.mark.parametrize(
    ("left_ms", "minutes"),
    [(0, ()), (5 * MINUTE_MS, ()), (5 * MINUTE_MS + 1, (5,)), (20 * MINUTE_MS, (5, 10, 15)), (90 * MINUTE_MS, MINUTES)],
)
def test_only_less_than_the_time_left_is_offered(left_ms: int, minutes: tuple[int, ...]) -> None:
    assert offered(left_ms) == minutes
