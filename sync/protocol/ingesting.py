"""What a server makes of a batch, and of the heads that come with it: does it follow, is it here already, are they two?

Hashes decide, never lengths. Pure: whoever keeps the journals says what hash stands where.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from enum import StrEnum
from hmac import compare_digest

import msgspec

from sync.protocol import chain
from sync.protocol.chain import Head
from sync.protocol.ids import StationId
from sync.protocol.wire import Batch


class Fit(StrEnum):
    """How a batch lies to what the server has of its incarnation."""

    FOLLOWS = "follows"
    GAP = "gap"
    """Something is missing before it: the heads in the reply say where to go on."""
    FORKED = "forked"
    """It contradicts what is here: two machines wrote this incarnation."""


class Comparison(msgspec.Struct, frozen=True):
    """What comparing all heads came to."""

    forked: tuple[int, ...] = ()
    """Incarnations that nobody knew to be forked."""
    is_second: bool = False
    """Whether the station writes on in an incarnation that the same identity has left."""

    @property
    def are_two(self) -> bool:
        """Whether two machines have this one identity."""
        return bool(self.forked) or self.is_second


def fit(kept: Head, batch: Batch, hash_at: Callable[[int], str]) -> Fit:
    """Return whether the batch follows what is kept of its incarnation: what is here already is compared by hash.

    `hash_at` is the chain hash (hexadecimal) after an event that is kept; 0: genesis.
    """
    if batch.since > kept.seq:
        return Fit.GAP
    if not same(hash_at(batch.since), batch.prev):
        return Fit.FORKED
    known = held(kept, batch)
    if not known:
        return Fit.FOLLOWS
    told = chain.extend(bytes.fromhex(batch.prev), (bytes(raw) for raw in batch.events[:known])).hex()
    return Fit.FOLLOWS if same(hash_at(batch.since + known), told) else Fit.FORKED


def held(kept: Head, batch: Batch) -> int:
    """Return how many of the batch's first events have numbers that are taken."""
    return min(kept.seq - batch.since, len(batch.events))


def branched(station: StationId, kept: Mapping[int, Head], events: Sequence[bytes]) -> Batch:
    """Return a batch that takes another story in behind all that is kept: bytes and so ids stay, only places differ.

    It is what a station does with its own story where it can be asked (`sync.client.reunion`).
    """
    last = kept[max(kept)] if kept else None
    number, parent = (1, "") if last is None else (last.incarnation + 1, last.hash)
    return Batch(
        incarnation=number,
        since=0,
        prev=chain.genesis(station, number, parent).hex(),
        events=tuple(msgspec.Raw(data) for data in events),
        parent=parent,
    )


def compared(
    kept: Mapping[int, Head], heads: Sequence[Head], *, hash_at: Callable[[Head, int], str], forked: Container[int] = ()
) -> Comparison:
    """Compare a station's heads with what is kept, by incarnation, before anything of its batch is taken.

    `forked` are incarnations that are known to have two continuations.
    """
    found = tuple(
        head.incarnation
        for head in heads
        if head.incarnation not in forked
        and (ours := kept.get(head.incarnation)) is not None
        and _differs(ours, head, hash_at)
    )
    newest = max(heads, key=lambda head: head.incarnation, default=None)
    return Comparison(found, newest is not None and _was_left(kept, newest))


def lacking(kept: Mapping[int, Head], heads: Sequence[Head]) -> tuple[Head, Head] | None:
    """Return the newest head that a station tells and the newest that is kept, where it lacks events of its own.

    An old image of its disk came back, or another machine of the same identity had its turn; each time it gets what it
    lacks and goes on in one lineage, so this alone tells of it.
    """
    newest = max(heads, key=lambda head: head.incarnation, default=None)
    if newest is None or not kept:
        return None
    last, ours = kept[max(kept)], kept.get(newest.incarnation)
    is_behind = last.incarnation > newest.incarnation or (ours is not None and ours.seq > newest.seq)
    return (newest, last) if is_behind else None


def same(ours: str, theirs: str) -> bool:
    """Whether two hashes are the same, whatever somebody sent as one."""
    return compare_digest(ours.encode(), theirs.encode("utf-8", "replace"))


def _differs(ours: Head, head: Head, hash_at: Callable[[Head, int], str]) -> bool:
    """Whether the station has another hash than the server at a number that both have."""
    return 0 <= head.seq <= ours.seq and not same(hash_at(ours, head.seq), head.hash)


def _was_left(kept: Mapping[int, Head], newest: Head) -> bool:
    ours = kept.get(newest.incarnation)
    return ours is not None and newest.seq > ours.seq and max(kept) > newest.incarnation
