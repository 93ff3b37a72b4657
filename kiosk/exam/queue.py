"""Whose turn it is where seats begin one after the other: in the order of the seats. Pure.

Panel and seat work it out alike from what each knows, so that it holds without a network too.
"""

from collections.abc import Iterable, Mapping

import msgspec

from kiosk.exam.seat_order import seat_order
from sync.protocol import waves
from sync.protocol.ids import CandidateId
from sync.protocol.wire import SessionRow


class Waiter(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody with a slot in the session."""

    candidate: CandidateId
    number: str
    seat: str
    """Where they are expected."""


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """When somebody begins."""

    wave: int
    """Counted from 1; 0: everybody begins together,"""
    of: int
    """of so many."""
    begins_ms: int | None
    """Nothing: when somebody says so."""


def together(session: SessionRow) -> Turn:
    """Return the turn of everybody where nobody has one of their own."""
    return Turn(wave=0, of=0, begins_ms=session.begins_ms)


def turns(session: SessionRow, waiters: Iterable[Waiter]) -> Mapping[CandidateId, Turn]:
    """Return everybody's turn, the first one first."""
    queue = sorted(waiters, key=lambda one: (seat_order(one.seat), one.number, one.candidate))
    policy = session.policy
    if not waves.is_staggered(policy):
        return {one.candidate: together(session) for one in queue}
    of = waves.wave_of(max(0, len(queue) - 1), policy) + 1
    found: dict[CandidateId, Turn] = {}
    for place, one in enumerate(queue):
        wave, begins_ms = waves.wave_of(place, policy), session.begins_ms
        if begins_ms is not None:
            begins_ms = waves.begins_ms(wave, policy, session_ms=begins_ms)
        found[one.candidate] = Turn(wave=wave + 1, of=of, begins_ms=begins_ms)
    return found
