"""The candidate's own reminder of the time: kept among how the tools stand, so that it is back after a restart."""

from collections.abc import Iterable

from sync.protocol.tools import TIME_REMINDER, reminder_minutes

MINUTES = (5, 10, 15, 30, 60)
"""Those that may be chosen."""
MINUTE_MS = 60_000


def offered(left_ms: int) -> tuple[int, ...]:
    """Return the minutes of which one may still be reminded."""
    return tuple(minutes for minutes in MINUTES if minutes * MINUTE_MS < left_ms)


def reminder_ms(arranged: Iterable[str]) -> int:
    """Return at how much time left the candidate wants to be reminded; 0: not at all."""
    minutes = reminder_minutes(tuple(arranged))
    return minutes * MINUTE_MS if minutes in MINUTES else 0


def with_reminder(arranged: Iterable[str], minutes: int) -> tuple[str, ...]:
    """Return how the tools stand, with this reminder among them; 0: with none."""
    tools = tuple(one for one in arranged if not _is_reminder(one))
    return (f"{TIME_REMINDER} {minutes}", *tools) if minutes in MINUTES else tools


def with_tools(arranged: Iterable[str], tools: Iterable[str]) -> tuple[str, ...]:
    """Return how the tools stand now, with the reminder that was among those before."""
    return (*(one for one in arranged if _is_reminder(one)), *(one for one in tools if not _is_reminder(one)))


def _is_reminder(one: str) -> bool:
    return one.partition(" ")[0] == TIME_REMINDER
