"""Times as people read and type them: the center's, no two alike, none that is not there."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError

from sync.server.registration.times import from_ms, in_words, typed_at
from tests.sync.protocol.test_zones import HOUR_MS, MINUTE_MS, ZONES, turns


@pytest.mark.parametrize("zone", ZONES)
def test_no_two_minutes_around_a_turn_of_the_clocks_read_the_same(zone: str) -> None:
    for turn in turns(zone):
        around = [in_words(from_ms(ms), zone) for ms in range(turn - 4 * HOUR_MS, turn + 5 * HOUR_MS, MINUTE_MS)]
        assert len(set(around)) == len(around)


@pytest.mark.parametrize(
    ("zone", "at", "told"),
    [
        ("Asia/Kolkata", datetime(2026, 11, 22, 8, 35, tzinfo=UTC), "22 Nov 2026, 14:05 IST"),
        ("Australia/Lord_Howe", datetime(2026, 4, 4, 14, 45, tzinfo=UTC), "5 Apr 2026, 01:45 +11"),
        ("Australia/Lord_Howe", datetime(2026, 4, 4, 15, 15, tzinfo=UTC), "5 Apr 2026, 01:45 +1030"),
        ("America/St_Johns", datetime(2026, 7, 1, 12, 0, tzinfo=UTC), "1 Jul 2026, 09:30 NDT"),
    ],
)
def test_a_time_is_told_in_the_centers_zone(zone: str, at: datetime, told: str) -> None:
    assert in_words(at, zone) == told


@pytest.mark.parametrize("zone", ZONES)
def test_what_is_typed_as_it_was_shown_is_that_very_moment(zone: str) -> None:
    for turn in turns(zone)[:4]:
        for minutes in range(0, 720, 17):
            shown = from_ms(turn) - timedelta(hours=6) + timedelta(minutes=minutes)
            assert typed_at(typed_wall(shown, zone), zone, shown=shown) == shown


def typed_wall(moment: datetime, zone: str) -> datetime:
    """What a form reads back: the center's wall time, called UTC."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=UTC, fold=0)


@pytest.mark.parametrize(
    ("zone", "wall", "word"),
    [
        ("Europe/Berlin", datetime(2026, 3, 29, 2, 30, tzinfo=UTC), "leave this time out"),
        ("Australia/Lord_Howe", datetime(2026, 10, 4, 2, 15, tzinfo=UTC), "leave this time out"),
        ("Europe/Berlin", datetime(2026, 10, 25, 2, 30, tzinfo=UTC), "twice"),
        ("Australia/Lord_Howe", datetime(2026, 4, 5, 1, 45, tzinfo=UTC), "twice"),
        ("America/St_Johns", datetime(2026, 11, 1, 1, 30, tzinfo=UTC), "twice"),
    ],
)
def test_a_time_that_is_not_there_or_is_there_twice_is_not_taken(zone: str, wall: datetime, word: str) -> None:
    with pytest.raises(ValidationError, match=word):
        typed_at(wall, zone)


@pytest.mark.parametrize(
    ("zone", "wall"),
    [("America/New_York", datetime(9999, 12, 31, 23, 59)), ("Asia/Kolkata", datetime(1, 1, 1))],  # noqa: DTZ001
)
def test_a_time_beyond_every_calendar_is_refused_at_its_field(zone: str, wall: datetime) -> None:
    """Typed for "no end", it was a page that failed, and a whole list that was not brought in."""
    with pytest.raises(ValidationError):
        typed_at(wall, zone)


def test_any_other_time_is_what_the_clock_in_the_center_shows() -> None:
    wall = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
    assert typed_at(wall, "America/St_Johns") == datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
