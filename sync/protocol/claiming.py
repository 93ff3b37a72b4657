"""Whose a slot is while it waits for its start: at most one station's. Pure; the server asks here under its lock."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Generic, TypeVar

import msgspec

S = TypeVar("S")
"""However the server names its stations."""

LIFE_MS = int(timedelta(minutes=10).total_seconds() * 1_000)
GRACE_MS = int(timedelta(minutes=2).total_seconds() * 1_000)
"""The server waits this much longer than the station was told: a start that was in time may arrive late."""


class Held(msgspec.Struct, Generic[S], frozen=True):
    """The claim with the highest fence of a slot's generation."""

    station: S
    lapses_ms: int


class Taken(msgspec.Struct, Generic[S], frozen=True):
    """Whose it is, and when it may be free again; 0: not by itself."""

    station: S
    at_ms: int = 0


def taken(
    station: S, *, attempts: Iterable[S], held: Held[S] | None, bound: S | None, is_roaming: bool, now_ms: int
) -> Taken[S] | None:
    """Return whose the slot is, if it is not free for this station.

    `attempts` are the stations with an attempt in this generation: after a start a claim never lapses.
    """
    for other in attempts:
        if other != station:
            return Taken(other)
    if held is not None and held.station != station and held.lapses_ms + GRACE_MS > now_ms:
        return Taken(held.station, held.lapses_ms + GRACE_MS)
    if bound is not None and bound != station and not is_roaming:
        return Taken(bound)
    return None


def next_fence(last: int, floor: int) -> int:
    """Return the fence after the last one of a slot that is known; below `floor` an earlier lineage gave them out."""
    return max(last + 1, floor)
