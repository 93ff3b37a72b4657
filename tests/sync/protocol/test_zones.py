"""Every time is the center's; no two moments of it read the same, whatever its clocks do at night."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.zones import at_center, is_told_twice, offset_words

ZONES = [
    "UTC",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "America/Santiago",
    "Antarctica/Troll",
]
MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
FROM_MS = 1_640_995_200_000
"""The year 2022 begins."""


def ms(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc]


def words(at_ms: int, zone: str) -> str:
    at = at_center(at_ms, zone)
    return f"{at:%Y-%m-%d %H:%M}" + (f" {offset_words(at)}" if is_told_twice(at) else "")


@cache
def turns(zone: str) -> list[int]:
    """Return the hours in which the zone's clocks are set, over two years."""
    hours = range(FROM_MS, FROM_MS + 2 * 366 * DAY_MS, HOUR_MS)
    offsets = [at_center(hour, zone).utcoffset() for hour in hours]
    return [hour for hour, before, after in zip(hours, offsets, offsets[1:], strict=False) if before != after]


@pytest.mark.parametrize("zone", ZONES)
def test_no_two_minutes_around_a_turn_of_the_clocks_read_the_same(zone: str) -> None:
    for turn in turns(zone):
        around = [words(at_ms, zone) for at_ms in range(turn - 4 * HOUR_MS, turn + 5 * HOUR_MS, MINUTE_MS)]
        assert len(set(around)) == len(around)


@given(zone=st.sampled_from(ZONES), one=st.integers(0, 10**8), other=st.integers(0, 10**8))
def test_no_two_minutes_read_the_same(zone: str, one: int, other: int) -> None:
    first, second = (FROM_MS + minutes * MINUTE_MS for minutes in (one, other))
    assert (words(first, zone) == words(second, zone)) is (first == second)


@given(zone=st.sampled_from(ZONES), at_ms=st.integers(0, 4 * 10**12))
def test_the_time_at_a_center_is_that_very_moment(zone: str, at_ms: int) -> None:
    at = at_center(at_ms, zone)
    assert (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1) == at_ms
    assert at.utcoffset() == at.astimezone(ZoneInfo(zone)).utcoffset()


@pytest.mark.parametrize(
    ("zone", "at_ms", "told"),
    [
        ("Asia/Kolkata", ms(2026, 11, 28, 8, 35), "2026-11-28 14:05"),
        ("America/St_Johns", ms(2026, 7, 1, 12, 0), "2026-07-01 09:30"),
        ("America/St_Johns", ms(2026, 11, 1, 4, 0), "2026-11-01 01:30 UTC-2:30"),
        ("America/St_Johns", ms(2026, 11, 1, 5, 0), "2026-11-01 01:30 UTC-3:30"),
        ("Australia/Lord_Howe", ms(2026, 4, 4, 14, 45), "2026-04-05 01:45 UTC+11"),
        ("Australia/Lord_Howe", ms(2026, 4, 4, 15, 15), "2026-04-05 01:45 UTC+10:30"),
        ("Australia/Lord_Howe", ms(2026, 10, 3, 15, 29), "2026-10-04 01:59"),
        ("Australia/Lord_Howe", ms(2026, 10, 3, 15, 30), "2026-10-04 02:30"),
        ("Europe/Berlin", ms(2026, 10, 25, 0, 30), "2026-10-25 02:30 UTC+2"),
        ("Europe/Berlin", ms(2026, 10, 25, 1, 30), "2026-10-25 02:30 UTC+1"),
    ],
)
def test_half_hours_and_hours_that_come_twice(zone: str, at_ms: int, told: str) -> None:
    assert words(at_ms, zone) == told


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd", "Europe"])
def test_a_zone_that_nobody_knows_is_utc(zone: str) -> None:
    assert words(ms(2026, 7, 1, 12, 0), zone) == "2026-07-01 12:00"


@given(at_ms=st.integers(-(2**60), 2**60), zone=st.sampled_from(ZONES))
def test_whatever_a_broken_clock_tells_there_are_words_for_it(at_ms: int, zone: str) -> None:
    assert words(at_ms, zone)
