"""Breaks: which one may be taken now, how long it still lasts, and how much of a gap lies outside it. Pure."""

import msgspec
from msgspec.structs import replace

from kiosk.clock import Reading
from kiosk.exam.doors import Level
from kiosk.exam.resuming import Gap, gap_since, reading_of
from sync.protocol.accommodations import Accommodations, bounded
from sync.protocol.attempts import Attempt, Break
from sync.protocol.wire import Policy

MINUTE_MS = 60_000


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """The break that could be taken next."""

    number: int
    """Which one it is, from 1 on,"""
    of: int
    """of how many."""
    length_ms: int
    counted: bool
    """Whether the exam's time runs meanwhile."""


def offer(attempt: Attempt, policy: Policy) -> Offer | None:
    """Return the next break: first those that the exam gives everybody, then those of this candidate, as time stands.

    None where there is none left, or where the exam gives them between sections only and one is open.
    """
    granted, usual = bounded(attempt.accommodations), most(policy, Accommodations())
    number, of = attempt.breaks + 1, most(policy, granted)
    if number > of or (policy.breaks_between and _is_inside(attempt)):
        return None
    if attempt.breaks < usual:
        return Offer(number=number, of=of, length_ms=policy.break_ms, counted=policy.breaks_counted)
    return Offer(number=number, of=of, length_ms=granted.break_minutes * MINUTE_MS, counted=False)


def most(policy: Policy, granted: Accommodations) -> int:
    """Return how many breaks a candidate may take: the exam's, and own ones beyond them."""
    own = bounded(granted)
    return (policy.breaks if policy.break_ms > 0 else 0) + (own.breaks if own.break_minutes > 0 else 0)


def _is_inside(attempt: Attempt) -> bool:
    return any(run.is_open and run.level != Level.ITEM for run in attempt.sections.values())


def left_ms(taken: Break, now: Reading) -> int:
    """Return how long a break still lasts, never below zero: by clocks that nobody can change where there are any."""
    return max(0, taken.allowed_ms - gap_since(reading_of(taken.since), now).length_ms)


def gap_outside(taken: Break, last: Reading, gap: Gap) -> Gap:
    """Return what of a gap that began at `last` lies behind the end of the break: in a break nobody had to work."""
    return replace(gap, length_ms=max(0, gap.length_ms - left_ms(taken, last)))
