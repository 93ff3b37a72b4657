"""The session's close: whether it ends a running attempt, and how far away it is. Pure: the moment is an argument."""

from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, answers_root
from sync.protocol.events import Moment
from sync.protocol.wire import SessionRow


def close_in_ms(session: SessionRow, at: Moment) -> int | None:
    """Return how long until the close ends the attempts that still run; None where it ends none.

    Only the server's time counts: nobody ends an exam, or makes it longer, by a station's clock.
    """
    if not session.policy.close_ends or session.cancelled or at.server_ms is None:
        return None
    return max(0, session.closes_ms - at.server_ms)


def left_until_end(left_ms: int, session: SessionRow, at: Moment) -> int:
    """Return the time that is really left: the attempt's own, or less where the session closes before."""
    closes_in = close_in_ms(session, at)
    return left_ms if closes_in is None else min(left_ms, closes_in)


def closed(attempt: Attempt, *, at: Moment, used_ms: int, by: str = "", why: str = "") -> ev.AttemptClosed:
    """Return the event by which the session's close ends an attempt."""
    return ev.AttemptClosed(
        at=at,
        attempt=attempt.id,
        used_ms=used_ms,
        answered=attempt.answered,
        answers_root=answers_root(attempt.responses),
        by=by,
        why=why,
    )
