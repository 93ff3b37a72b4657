"""How a slot follows its attempts and its grants, whatever way and in whatever order they are told. Pure."""

from enum import StrEnum
from typing import TypeVar

from sync.protocol.attempts import TRANSITIONS, decided_by
from sync.protocol.events import AttemptEnded, AttemptEvent
from sync.protocol.moving import Order, Written
from sync.protocol.slots import Rank, Slot, merge
from sync.protocol.wire import SlotGrant

W = TypeVar("W", bound=Written)


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


def used_up(generation: int, started_ms: int, ended_ms: int) -> Slot:
    """Return what one end of an attempt says about its slot, to be merged with what is known."""
    return Slot(generation=generation, rank=Rank.CONSUMED, attempting_ms=started_ms, consumed_ms=ended_ms)


def ends(order: Order[W]) -> tuple[W, ...]:
    """Return every end of an attempt that a station recorded which had it: each alone uses the slot up.

    Also one that came too late, or does not follow, and so ends the attempt nowhere else. Whether it did depends on
    what else is known: a slot that waited for that would open again with news, or keep a time that only the order of
    news explains. The attempt goes on where it is; nobody starts in the slot once more.
    """
    told = (*order.counted, *order.waiting, *order.late)
    return tuple(one for one in told if is_end(one.event))


def is_end(event: AttemptEvent) -> bool:
    """Whether an event ends an attempt where it is recorded; what only staff may end, nobody ends without a name."""
    return isinstance(event, AttemptEnded) and (not TRANSITIONS[type(event)].takes_a_person or bool(decided_by(event)))


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
