"""How a slot follows its attempts and its grants, whatever way and in whatever order they are told. Pure."""

from enum import StrEnum

from sync.protocol.slots import Rank, Slot, merge
from sync.protocol.wire import SlotGrant


class Standing(StrEnum):
    """What an attempt is to the slot as it is now; the value is the code that is told of it."""

    RUNS = ""
    SUPERSEDED = "SLOT-SUPERSEDED"
    """The slot was given anew meanwhile; what this attempt does moves it no more."""
    UNKNOWN_GENERATION = "SLOT-UNKNOWN-GENERATION"
    """Of a generation that is not known here (yet)."""
    WITHDRAWN = "SLOT-REFUSED"
    """There is no right to sit."""
    CONSUMED = "ATTEMPT-RIVAL"
    """Another attempt consumed the slot already, or this one, told once more; only the earliest times can change."""


def standing(generation: int, slot: Slot) -> Standing:
    """Return what an attempt in this generation is to the slot."""
    if generation != slot.generation:
        return Standing.SUPERSEDED if generation < slot.generation else Standing.UNKNOWN_GENERATION
    if slot.rank is Rank.CONSUMED:
        return Standing.CONSUMED
    return Standing.RUNS if slot.may_start else Standing.WITHDRAWN


def account(generation: int, started_ms: int) -> Slot:
    """Return what the start of an attempt says about its slot, to be merged with what is known."""
    return Slot(generation=generation, rank=Rank.ATTEMPTING, attempting_ms=started_ms)


def is_grantable(grant: SlotGrant) -> bool:
    """Whether a signed grant is one that makes a generation: whole, and as slots are when they are given or taken."""
    slot = grant.slot
    return slot.is_whole and slot.rank in (Rank.NO_SLOT, Rank.AVAILABLE) and 0 < slot.generation < 2**31


def settled(slot: Slot, grant: SlotGrant) -> Slot:
    """Return what the slot is at a restored server that learns of a grant which it had forgotten; maybe what it was.

    A generation that was given before the restore and withdrawn, unknowingly, under the same number after it would stay
    open wherever the first account is known: what was decided last stands, in a generation that beats both.
    """
    given = grant.slot
    if given.generation > slot.generation:
        return merge(slot, given)
    was_given_twice = given.generation == slot.generation and given.rank > slot.rank
    return slot.withdrawn() if was_given_twice else slot
