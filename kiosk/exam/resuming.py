"""What happens to an attempt that was running when the program ended."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.clock import Reading
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.wire import Policy


class Way(StrEnum):
    """How an unfinished attempt goes on."""

    BY_ITSELF = "by_itself"
    BY_ADMIN = "by_admin"
    STAYS_PAUSED = "stays_paused"
    TIME_UP = "time_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """The milliseconds between the last sign of life and the new start; unsure when the clock may have moved.

    Across a restart of the machine only the wall clock tells, and anybody may have changed that.
    """

    length_ms: int
    unsure: bool = False
    by_wall: bool = False


def gap_since(last: Reading, now: Reading) -> Gap:
    """Return how long nothing ran: by the monotonic clock where the machine did not restart, else by the wall clock."""
    if last.boot == now.boot and now.mono_ms >= last.mono_ms:
        return Gap(length_ms=now.mono_ms - last.mono_ms)
    return Gap(length_ms=max(0, now.wall_ms - last.wall_ms), unsure=now.wall_ms < last.wall_ms, by_wall=True)


def way_on(attempt: Attempt, policy: Policy, gap: Gap) -> Way:
    """Decide how the attempt goes on; within policy no person is asked."""
    if attempt.state is AttemptState.PAUSED:
        return Way.STAYS_PAUSED
    if policy.hard_window and gap.by_wall:
        return Way.BY_ADMIN
    if attempt.left_ms <= used_by(gap, policy):
        return Way.TIME_UP
    if attempt.state not in (AttemptState.ACTIVE, AttemptState.LOCKED):
        return Way.BY_ADMIN
    if attempt.resumes >= policy.resume_limit or gap.length_ms > policy.gap_limit_ms or gap.unsure:
        return Way.BY_ADMIN
    return Way.BY_ITSELF


def used_by(gap: Gap, policy: Policy) -> int:
    """Return how much of the attempt's time a gap used: none unless the exam's window is hard and the gap is sure."""
    return gap.length_ms if policy.hard_window and not gap.by_wall else 0
