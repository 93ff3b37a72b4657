"""Seats that begin one after the other: when which wave begins. Pure; both ends work it out alike.

Nothing of it has to be told: a seat without a network knows when its turn is from what it was told before.
"""

from sync.protocol.policy import Policy


def is_staggered(policy: Policy) -> bool:
    """Whether those who wait begin in waves, not all at once."""
    return policy.wave_seats > 0 and policy.wave_ms > 0


def wave_of(place: int, policy: Policy) -> int:
    """Return in which wave somebody begins who is at this place of the queue; both are counted from 0."""
    return place // policy.wave_seats if is_staggered(policy) else 0


def begins_ms(wave: int, policy: Policy, *, session_ms: int) -> int:
    """Return when a wave begins in a session that begins at `session_ms`."""
    return session_ms + wave * policy.wave_ms if is_staggered(policy) else session_ms


def last_ms(count: int, policy: Policy, *, session_ms: int) -> int:
    """Return when the last wave of so many candidates begins."""
    return begins_ms(wave_of(max(0, count - 1), policy), policy, session_ms=session_ms)
