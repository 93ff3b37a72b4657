"""An attempt that goes to another station, or comes from one: what either is recorded as. Pure."""

from dataclasses import dataclass

from sync.protocol import events as ev
from sync.protocol import moving
from sync.protocol.attempts import TRANSITIONS, Attempt, fold
from sync.protocol.moving import Luggage
from sync.protocol.wire import Directive, Policy

TRANSFER = "transfer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """Who lets the attempt go on here, under which fence, and how its events came."""

    fence: int
    by: str
    how: str
    """`online`, `server_copy` or `bundle`."""
    why: str = ""
    approved_by: str = ""

    @classmethod
    def of(cls, order: Directive, how: str) -> "Authority":
        """Return the authority of a decision that the server signed."""
        return cls(fence=order.fence, by=order.by, how=how, why=order.why, approved_by=order.approved_by)


def leaving(attempt: Attempt, order: Directive, *, at: ev.Moment, used_ms: int) -> ev.AttemptTransferring | None:
    """Return the event that gives an attempt up; None where it is not here to be given, or goes nowhere else."""
    if attempt.state not in TRANSITIONS[ev.AttemptTransferring].since or order.to is None:
        return None
    if order.fence <= attempt.fence:
        # It came here after that was decided.
        return None
    return ev.AttemptTransferring(
        at=at,
        attempt=attempt.id,
        used_ms=used_ms,
        to=order.to,
        seat=order.seat,
        fence=order.fence,
        by=order.by,
        why=order.why,
        approved_by=order.approved_by,
    )


def taking_over(luggage: Luggage, authority: Authority, *, at: ev.Moment, policy: Policy) -> ev.AttemptTakenOver:
    """Return the event that goes on with an attempt here.

    The time in between is nobody's unless the exam's window is hard and both ends knew the server's time. Raises
    Malformed for luggage that is not one attempt.
    """
    contents = moving.unpacked(luggage)
    begun = fold(moving.attempt_event(data, luggage.attempt) for data in luggage.events).attempt
    used_ms = max(luggage.used_ms, 0 if begun is None else begun.used_ms)
    last = contents.last.at
    gap_ms = max(0, at.best_ms - last.best_ms)
    if policy.hard_window and at.server_ms is not None and last.server_ms is not None:
        used_ms += gap_ms
    return ev.AttemptTakenOver(
        at=at,
        attempt=luggage.attempt,
        used_ms=used_ms,
        fence=authority.fence,
        source=luggage.source,
        incarnation=luggage.head.incarnation,
        seq=luggage.head.seq,
        hash=luggage.head.hash,
        last=luggage.last,
        count=contents.count,
        digest=contents.digest,
        how=authority.how,
        by=authority.by,
        why=authority.why,
        approved_by=authority.approved_by,
        gap_ms=gap_ms,
    )
