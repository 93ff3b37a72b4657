"""The time as it is at a center: its own zone's, and an hour that comes twice told apart."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LAST_MS = 253_402_214_400_000
"""The end of the year 9999, less a day for every zone."""


def at_center(at_ms: int, zone: str) -> datetime:
    """Return UTC milliseconds as the time at a center, whatever a broken clock told; UTC where the zone is unknown."""
    moment = _EPOCH + timedelta(milliseconds=min(max(at_ms, 0), LAST_MS))
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment


def is_told_twice(at: datetime) -> bool:
    """Whether another moment has the same time of day at the center: when its clocks go back, an hour comes twice."""
    return at.utcoffset() != at.replace(fold=1 - at.fold).utcoffset()


def offset_words(at: datetime) -> str:
    """Return how far the center is from UTC at this moment: `UTC+10:30`."""
    offset = at.utcoffset() or timedelta()
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
