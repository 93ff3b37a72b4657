"""Comparing heads: whether both ends tell one story, or two machines write one journal.

Hashes decide, never lengths. Being behind alone is an image that was restored: the station pulls its own events back
and goes on in a new incarnation. A fork, and somebody who goes on in an incarnation that was already followed by
another, is a second machine: everything of both is kept, and neither starts an attempt until a person has looked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest

from sync.protocol import wire
from sync.protocol.chain import Head
from sync.server.exchange.ingest import hash_at
from sync.server.exchange.models import Journal
from sync.server.registration.models import Station

MOST = 1_000
"""Journals, or grants, that one request may speak of: each is looked up while everybody else waits."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing all heads came to."""

    forked: tuple[Journal, ...] = ()
    """Journals that nobody knew to be forked."""
    is_second: bool = False
    """Whether the station writes on in an incarnation that the same identity has left."""


def journals_of(station: Station) -> Mapping[int, Journal]:
    """Return the station's journals by incarnation, as the server has them now."""
    return {j.incarnation: j for j in Journal.objects.filter(station=station).order_by("incarnation")}


def told(journals: Mapping[int, Journal]) -> tuple[Head, ...]:
    """Return the heads of every incarnation, as the acknowledgment tells them."""
    return tuple(Head(incarnation=j.incarnation, seq=j.seq, hash=j.hash) for j in journals.values())


def compared(journals: Mapping[int, Journal], asked: wire.SyncRequest) -> Comparison:
    """Compare the station's heads with the server's, before anything of its batch is taken."""
    newest = max(asked.heads, key=lambda head: head.incarnation, default=None)
    forked = [
        ours
        for head in asked.heads
        if (ours := journals.get(head.incarnation)) and not ours.is_forked and _differs(ours, head)
    ]
    is_second = newest is not None and _was_left(journals, newest)
    return Comparison(tuple(forked), is_second)


def with_fork(seen: Comparison, station: Station, *, incarnation: int) -> Comparison:
    """Return the comparison after a batch of this incarnation turned out to contradict what the server has."""
    journal = Journal.objects.get(station=station, incarnation=incarnation)
    if journal.is_forked or journal in seen.forked:
        return seen
    return Comparison((*seen.forked, journal), seen.is_second)


def judge(station: Station, seen: Comparison) -> None:
    """Quarantine a station that turns out to be two; its row is locked by the caller.

    A fork counts once: whoever looks into it and clears the station is not asked again about the same one.
    """
    for journal in seen.forked:
        Journal.objects.filter(pk=journal.pk).update(is_forked=True)
    if (seen.forked or seen.is_second) and station.standing == Station.Standing.GOOD:
        station.standing = Station.Standing.QUARANTINED
        station.save(update_fields=["standing"])


def _differs(ours: Journal, head: Head) -> bool:
    """Whether the station has another hash than the server at a number that both have."""
    if not 0 <= head.seq <= ours.seq:
        return False
    return not compare_digest(hash_at(ours, head.seq).encode(), head.hash.encode("utf-8", "replace"))


def _was_left(journals: Mapping[int, Journal], newest: Head) -> bool:
    ours = journals.get(newest.incarnation)
    return ours is not None and newest.seq > ours.seq and max(journals) > newest.incarnation
