"""When a station takes a newer program, and when it waits. Pure; a running or a near exam always comes first."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sync.protocol.wire import SessionRow

HOUR_MS = 3_600_000


class Phase(StrEnum):
    """How far an update is at a station."""

    FETCHING = "fetching"
    WAITING = "waiting"
    """It is here, and nothing is done before it may be."""
    READY = "ready"
    FAILED = "failed"
    """It was tried, and what was there before runs on."""
    DONE = "done"


class Why(StrEnum):
    """Why an update waits."""

    ATTEMPT = "UPDATE-WAITS-ATTEMPT"
    """An attempt that has not ended is here."""
    SOMEBODY = "UPDATE-WAITS-SOMEBODY"
    """A candidate is at the seat."""
    SESSION = "UPDATE-WAITS-SESSION"
    """A session is open, or near."""
    MANUAL = "UPDATE-WAITS-PERSON"
    """The settings leave it to a person."""


@dataclass(frozen=True, slots=True)
class Wait:
    """An update waits."""

    why: Why
    until_ms: int = 0
    """For sessions: until when, as far as is known now."""


def waits(
    sessions: Iterable[SessionRow], *, now_ms: int, quiet_hours: int, is_unfinished: bool, is_occupied: bool = False
) -> Wait | None:
    """Return why a newer program is not put in now; None where nothing speaks against it."""
    if is_unfinished:
        return Wait(Why.ATTEMPT)
    if is_occupied:
        return Wait(Why.SOMEBODY)
    until = quiet_until(sessions, now_ms=now_ms, quiet_hours=quiet_hours)
    return Wait(Why.SESSION, until) if until > now_ms else None


def quiet_until(sessions: Iterable[SessionRow], *, now_ms: int, quiet_hours: int) -> int:
    """Return the end of the quiet time that holds now, through sessions that follow without a gap; else now.

    Quiet are the hours before a session opens, the session, and as many hours after its close.
    """
    quiet_ms = quiet_hours * HOUR_MS
    spans = sorted((s.opens_ms - quiet_ms, s.closes_ms + quiet_ms) for s in sessions if not s.cancelled)
    until = now_ms
    for begins, ends in spans:
        if begins <= until < ends:
            until = ends
    return until
