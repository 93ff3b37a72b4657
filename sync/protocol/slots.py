"""The slot of a candidate, and how two accounts of it become one.

A slot is `(generation, rank, times)`. Merging is a join: no order, duplicate or delay of news can reopen a slot.
Going back is a new generation, which only a grant makes.
"""

from enum import IntEnum, StrEnum
from typing import Self

import msgspec

from sync.protocol.values import Number


class SlotState(StrEnum):
    """The seed's four states, in the order in which they follow."""

    NO_SLOT = "no_slot"
    AVAILABLE = "available"
    ATTEMPTING = "attempting"
    CONSUMED = "consumed"


class Rank(IntEnum):
    """How far a slot has gone inside one generation."""

    NO_SLOT = 0
    AVAILABLE = 1
    ATTEMPTING = 2
    CONSUMED = 3


_STATE_OF = {Rank[state.name]: state for state in SlotState}


class SlotRefused(Exception):
    """The slot does not allow this now."""

    code = "SLOT-REFUSED"

    def __init__(self, slot: "Slot", wanted: str) -> None:
        super().__init__(f"A slot that is {slot.state} (generation {slot.generation}) cannot {wanted}.")
        self.slot = slot
        self.wanted = wanted


class Slot(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One slot as far as it is known here. Times are UTC milliseconds."""

    generation: Number = 0
    rank: Rank = Rank.NO_SLOT
    assigned_ms: Number | None = None
    attempting_ms: Number | None = None
    consumed_ms: Number | None = None

    @property
    def state(self) -> SlotState:
        """The state that people see."""
        return _STATE_OF[self.rank]

    @property
    def is_whole(self) -> bool:
        """Whether the times are those that the rank demands."""
        return (
            self.generation >= 0
            and (self.attempting_ms is not None) == (self.rank >= Rank.ATTEMPTING)
            and (self.consumed_ms is not None) == (self.rank is Rank.CONSUMED)
        )

    @property
    def may_start(self) -> bool:
        """Whether an attempt may start or go on: Available and Attempting."""
        return self.rank in (Rank.AVAILABLE, Rank.ATTEMPTING)

    def started(self, at_ms: int) -> "Slot":
        """Return the slot with its attempt begun; the same slot when it already is."""
        if self.rank is Rank.ATTEMPTING:
            return self
        if self.rank is not Rank.AVAILABLE:
            raise SlotRefused(self, "start")
        return msgspec.structs.replace(self, rank=Rank.ATTEMPTING, attempting_ms=at_ms)

    def consumed(self, at_ms: int) -> "Slot":
        """Return the slot consumed; the same slot when it already is."""
        if self.rank is Rank.CONSUMED:
            return self
        if self.rank is not Rank.ATTEMPTING:
            raise SlotRefused(self, "be consumed")
        return msgspec.structs.replace(self, rank=Rank.CONSUMED, consumed_ms=at_ms)

    def granted(self, at_ms: int) -> "Slot":
        """Return the next generation, Available and clean. Only a signed grant may lead here."""
        return Slot(generation=self.generation + 1, rank=Rank.AVAILABLE, assigned_ms=at_ms)

    def withdrawn(self) -> "Slot":
        """Return the next generation without a right to sit. Only a signed grant may lead here."""
        return Slot(generation=self.generation + 1)

    def joined(self, other: Self) -> "Slot":
        """Return `merge(self, other)`."""
        return merge(self, other)


def merge(a: Slot, b: Slot) -> Slot:
    """Join two accounts of one slot: commutative, associative, idempotent; nothing ever decreases."""
    if a.generation != b.generation:
        return a if a.generation > b.generation else b
    return Slot(
        generation=a.generation,
        rank=max(a.rank, b.rank),
        assigned_ms=_earliest(a.assigned_ms, b.assigned_ms),
        attempting_ms=_earliest(a.attempting_ms, b.attempting_ms),
        consumed_ms=_earliest(a.consumed_ms, b.consumed_ms),
    )


def _earliest(a: int | None, b: int | None) -> int | None:
    if a is None or b is None:
        return b if a is None else a
    return min(a, b)
