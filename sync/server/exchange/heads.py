"""Comparing heads: whether both ends tell one story, or two machines write one journal.

Hashes decide, never lengths. Being behind alone is an image that was restored: the station pulls its own events back
and goes on in a new incarnation. A fork, and somebody who goes on in an incarnation that was already followed by
another, is a second machine: everything of both is kept, and neither starts an attempt until a person has looked.
"""

from collections.abc import Mapping
from datetime import datetime

from sync.protocol import ingesting, wire
from sync.protocol.chain import Head
from sync.protocol.ingesting import Comparison
from sync.server.exchange.ingest import hash_at
from sync.server.exchange.models import Journal, Setback
from sync.server.registration.models import Station

MOST_SETBACKS = 100
MOST = 1_000
"""Journals, or grants, that one request may speak of: each is looked up while everybody else waits."""


def journals_of(station: Station) -> dict[int, Journal]:
    """Return the station's journals by incarnation, as the server has them now."""
    return {j.incarnation: j for j in Journal.objects.filter(station=station).order_by("incarnation")}


def told(journals: Mapping[int, Journal]) -> tuple[Head, ...]:
    """Return the heads of every incarnation, as the acknowledgment tells them."""
    return tuple(journal.head for _, journal in sorted(journals.items()))


def compared(journals: Mapping[int, Journal], asked: wire.SyncRequest) -> Comparison:
    """Compare the station's heads with the server's, before anything of its batch is taken."""
    return ingesting.compared(
        {number: journal.head for number, journal in journals.items()},
        asked.heads,
        hash_at=lambda ours, seq: hash_at(journals[ours.incarnation], seq),
        forked={number for number, journal in journals.items() if journal.is_forked},
    )


def note_setback(station: Station, kept: Mapping[int, Head], asked: wire.SyncRequest, *, at: datetime) -> None:
    """Keep that a trusted station lacked events of its own: once is an old image, again and again two disks in turn.

    `kept` is what the server had before it took this request in.
    """
    lacking = ingesting.lacking(kept, asked.heads)
    if lacking is None or station.standing != Station.Standing.GOOD or station.setbacks.count() >= MOST_SETBACKS:
        return
    told, here = lacking
    Setback.objects.get_or_create(
        station=station,
        told_incarnation=told.incarnation,
        told_seq=told.seq,
        kept_incarnation=here.incarnation,
        kept_seq=here.seq,
        defaults={"at": at},
    )


def with_fork(seen: Comparison, station: Station, *, incarnation: int) -> Comparison:
    """Return the comparison after a batch of this incarnation turned out to contradict what the server has."""
    journal = Journal.objects.get(station=station, incarnation=incarnation)
    if journal.is_forked or incarnation in seen.forked:
        return seen
    return Comparison((*seen.forked, incarnation), seen.is_second)


def judge(station: Station, seen: Comparison) -> None:
    """Quarantine a station that turns out to be two; its row is locked by the caller.

    A fork counts once: whoever looks into it and clears the station is not asked again about the same one.
    """
    if seen.forked:
        Journal.objects.filter(station=station, incarnation__in=seen.forked).update(is_forked=True)
    if seen.are_two and station.standing == Station.Standing.GOOD:
        station.standing = Station.Standing.QUARANTINED
        station.save(update_fields=["standing"])
