"""What an admin's decision about a running attempt is recorded as. Pure; needs no paper."""

import msgspec

from kiosk.exam.closing import closed
from kiosk.exam.moving import TRANSFER, leaving
from sync.protocol import events as ev
from sync.protocol import letters
from sync.protocol.accommodations import Accommodations
from sync.protocol.attempts import TRANSITIONS, Attempt, AttemptState, answers_root
from sync.protocol.authority import may_decide
from sync.protocol.text import cleaned
from sync.protocol.wire import Directive, Policy

Obeyed = (
    ev.AttemptResumed
    | ev.TimeAdjusted
    | ev.AttemptAccommodated
    | ev.MessageReceived
    | ev.AttemptPaused
    | ev.AttemptUnpaused
    | ev.AttemptUnlocked
    | ev.AttemptTerminated
    | ev.AttemptClosed
    | ev.AttemptTransferring
)
"""What an admin's decision is recorded as."""
ENDS = frozenset({"terminate", "close"})
"""Decisions that end an attempt."""
_S = AttemptState


class Stamp(msgspec.Struct, frozen=True):
    """When something is done: the time used so far, and the moment."""

    used_ms: int
    at: ev.Moment


def obeyed(attempt: Attempt, order: Directive, stamp: Stamp, *, policy: Policy, gap_ms: int = 0) -> Obeyed | None:
    """Return the event of a signed decision; None for one that does not apply (any more), or that too few stand behind.

    `gap_ms` is how long nobody could work before an attempt is let go on. What was carried out, here before a disk was
    put back or at the seat that the attempt came from, is not carried out once more.
    """
    if is_carried_out(attempt, order):
        return None
    event = _obeyed(attempt, order, stamp, policy=policy, gap_ms=gap_ms)
    return msgspec.structs.replace(event, order=order.id) if isinstance(event, ev.CARRIES_OUT) else event


def is_carried_out(attempt: Attempt, order: Directive) -> bool:
    """Whether the attempt's events tell that a decision was carried out.

    A program of before did not name it: then the same time, given by the same people for the same reason, is it.
    """
    if order.id in attempt.orders:
        return True
    same = (order.amount_ms, order.why, order.by, order.approved_by)
    unnamed = [made for made in attempt.adjustments if not made.order]
    return order.do == "add_time" and any((m.amount_ms, m.why, m.by, m.approved_by) == same for m in unnamed)


def leaves_typing(order: Directive) -> bool:
    """Whether a decision takes nothing off the screen that is typed into."""
    return order.do == "add_time" or (order.do == "message" and not order.urgent)


def _obeyed(attempt: Attempt, order: Directive, stamp: Stamp, *, policy: Policy, gap_ms: int) -> Obeyed | None:
    if order.do == TRANSFER:
        # The server has counted the people; the other seat holds the attempt from now on, whatever is thought here.
        return leaving(attempt, order, at=stamp.at, used_ms=stamp.used_ms)
    if not may_decide(order.do, by=order.by, approved_by=order.approved_by, two_people=policy.two_people):
        return None
    state = attempt.state
    match order.do:
        case "resume" if state is _S.INTERRUPTED:
            return ev.AttemptResumed(at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, gap_ms=gap_ms, by=order.by)
        case "add_time" | "accommodate" | "message" if not state.is_over:
            return _given(attempt, order, stamp)
        case "pause" if state in (_S.ACTIVE, _S.LOCKED, _S.ON_BREAK):
            return ev.AttemptPaused(at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, by=order.by, why=order.why)
        case "unpause" if state is _S.PAUSED:
            return ev.AttemptUnpaused(at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, by=order.by)
        case "unlock" if state is _S.LOCKED:
            return _unlocked(attempt, order, stamp)
        case "terminate" if not state.is_over:
            return _terminated(attempt, order, stamp)
        case "close" if not state.is_over:
            return closed(attempt, at=stamp.at, used_ms=stamp.used_ms, by=order.by, why=order.why)
        case _:
            return None


def _unlocked(attempt: Attempt, order: Directive, stamp: Stamp) -> ev.AttemptUnlocked:
    return ev.AttemptUnlocked(
        at=stamp.at,
        attempt=attempt.id,
        used_ms=stamp.used_ms,
        by=order.by,
        causes=order.causes or attempt.for_staff,
        why=order.why,
    )


def _told(attempt: Attempt, order: Directive, stamp: Stamp) -> ev.MessageReceived:
    return ev.MessageReceived(
        at=stamp.at,
        attempt=attempt.id,
        used_ms=stamp.used_ms,
        message=order.id,
        text=cleaned(order.text[: letters.LONGEST]),
        by=order.by,
        urgent=order.urgent,
    )


def _adjusted(attempt: Attempt, order: Directive, stamp: Stamp) -> ev.TimeAdjusted:
    return ev.TimeAdjusted(
        at=stamp.at,
        attempt=attempt.id,
        used_ms=stamp.used_ms,
        amount_ms=order.amount_ms,
        why=order.why,
        by=order.by,
        approved_by=order.approved_by,
        category=order.category,
    )


def _given(
    attempt: Attempt, order: Directive, stamp: Stamp
) -> ev.TimeAdjusted | ev.AttemptAccommodated | ev.MessageReceived | None:
    """Return the event of what a person gives to a candidate: time, another way to sit the exam, a word."""
    if order.do == "add_time":
        return _adjusted(attempt, order, stamp)
    if order.do == "message":
        is_possible = order.text.strip() and attempt.state in TRANSITIONS[ev.MessageReceived].since
        return _told(attempt, order, stamp) if is_possible else None
    return None if order.accommodations is None else _accommodated(attempt, order, stamp, order.accommodations)


def _accommodated(attempt: Attempt, order: Directive, stamp: Stamp, granted: Accommodations) -> ev.AttemptAccommodated:
    return ev.AttemptAccommodated(
        at=stamp.at,
        attempt=attempt.id,
        used_ms=stamp.used_ms,
        accommodations=granted,
        by=order.by,
        why=order.why,
        approved_by=order.approved_by,
    )


def _terminated(attempt: Attempt, order: Directive, stamp: Stamp) -> ev.AttemptTerminated:
    return ev.AttemptTerminated(
        at=stamp.at,
        attempt=attempt.id,
        used_ms=stamp.used_ms,
        answered=attempt.answered,
        answers_root=answers_root(attempt.responses),
        by=order.by,
        why=order.why,
        approved_by=order.approved_by,
    )
