"""What happens to an attempt after a gap: the program had ended, or the machine slept under it."""

from enum import StrEnum

import msgspec

from kiosk.clock import Reading
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.events import Moment
from sync.protocol.wire import Policy


class Way(StrEnum):
    """How an unfinished attempt goes on."""

    BY_ITSELF = "by_itself"
    BY_ADMIN = "by_admin"
    STAYS_PAUSED = "stays_paused"
    STAYS_ON_BREAK = "stays_on_break"
    TIME_UP = "time_up"


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """The milliseconds in which nobody could work; unsure when the clock may have moved.

    Across a restart of the machine only the wall clock tells, and anybody may have changed that, unless the server's
    time was known before and is known now.
    """

    length_ms: int
    unsure: bool = False
    by_wall: bool = False


def reading_of(moment: Moment) -> Reading:
    """Return what the clocks said when an event happened."""
    return Reading(moment.wall_ms, moment.mono_ms, moment.boot, moment.slept_ms, moment.server_ms)


def later(one: Reading, other: Reading) -> Reading:
    """Return the later of two readings of one station: within a boot by its clock, else by the best there is."""
    if one.boot == other.boot:
        return max(one, other, key=lambda reading: reading.mono_ms)
    if one.server_ms is not None and other.server_ms is not None:
        return max(one, other, key=lambda reading: reading.server_ms or 0)
    return max(one, other, key=lambda reading: reading.wall_ms)


def gap_since(last: Reading, now: Reading) -> Gap:
    """Return how long nothing ran: by clocks that nobody at the station can change where there are any."""
    if last.boot == now.boot and now.mono_ms >= last.mono_ms:
        return Gap(length_ms=max(0, now.passed_since(last)))
    if last.server_ms is not None and now.server_ms is not None:
        return Gap(length_ms=max(0, now.server_ms - last.server_ms))
    return Gap(length_ms=max(0, now.wall_ms - last.wall_ms), unsure=now.wall_ms < last.wall_ms, by_wall=True)


def needs_server(policy: Policy, last: Reading, gap: Gap) -> bool:
    """Whether a moment's wait for the server would tell exactly how long a gap was that is to be used as time."""
    return policy.hard_window and gap.by_wall and last.server_ms is not None


def way_on(attempt: Attempt, policy: Policy, gap: Gap) -> Way:
    """Decide how the attempt goes on; within policy no person is asked."""
    if attempt.state is AttemptState.PAUSED:
        return Way.STAYS_PAUSED
    if attempt.state is AttemptState.ON_BREAK and gap.length_ms == 0 and not gap.unsure:
        return Way.STAYS_ON_BREAK
    if policy.hard_window and gap.by_wall:
        return Way.BY_ADMIN
    if attempt.left_ms <= used_by(gap, policy):
        return Way.TIME_UP
    if attempt.state not in (AttemptState.ACTIVE, AttemptState.LOCKED, AttemptState.ON_BREAK):
        return Way.BY_ADMIN
    if attempt.resumes >= policy.resume_limit or is_beyond(attempt, policy, gap):
        return Way.BY_ADMIN
    return Way.BY_ITSELF


def is_beyond(attempt: Attempt, policy: Policy, gap: Gap) -> bool:
    """Whether a gap, with those that policy forgave before, is longer than it forgives by itself.

    Then the candidate signs in again: nobody knows any more who sits there.
    """
    return gap.unsure or attempt.own_gaps_ms + gap.length_ms > policy.gap_limit_ms


def used_by(gap: Gap, policy: Policy) -> int:
    """Return how much of the attempt's time a gap used: none unless the exam's window is hard and the gap is sure."""
    return gap.length_ms if policy.hard_window and not gap.by_wall else 0
