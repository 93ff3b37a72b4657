"""How long the candidate still has, and when that is worth saying. Pure: what was used is an argument."""

from enum import StrEnum

from sync.protocol.attempts import Attempt
from sync.protocol.wire import Policy

FINAL_MS = 60_000


class Urgency(StrEnum):
    """How loudly the time is shown."""

    CALM = "calm"
    NOTICE = "notice"
    LAST = "last"
    FINAL = "final"


def left_ms(attempt: Attempt, used_ms: int) -> int:
    """Never below zero: an attempt that ran out is over, not in debt."""
    return attempt.budget.left_ms(max(used_ms, attempt.used_ms))


def urgency(remaining_ms: int, policy: Policy) -> Urgency:
    """Return how loudly the time is shown; the exam's first warning begins *notice*, its last one *last*."""
    warnings = sorted(policy.warnings_ms)
    if remaining_ms <= FINAL_MS:
        return Urgency.FINAL
    if warnings and remaining_ms <= warnings[0]:
        return Urgency.LAST
    if warnings and remaining_ms <= warnings[-1]:
        return Urgency.NOTICE
    return Urgency.CALM


def warnings_crossed(before_ms: int, after_ms: int, policy: Policy) -> tuple[int, ...]:
    """Return the warnings that lie between two moments of the countdown, the most urgent last."""
    return tuple(sorted((w for w in policy.warnings_ms if after_ms <= w < before_ms), reverse=True))
