"""What a bundle tells otherwise than the journals here: kept in an incarnation of its own, so that all of it counts.

Two machines wrote one journal, or a disk and this server both went back and both wrote on. By the network the station
itself brings its story in a new incarnation, with the same bytes and so the same ids; from a file this server does.
"""

from collections.abc import Sequence

import msgspec

from sync.protocol import ingesting, wire
from sync.protocol.ids import StationId
from sync.server.exchange import arrivals, heads, ingest
from sync.server.exchange.ingest import Taken
from sync.server.exchange.models import StoredEvent
from sync.server.registration.models import Station


def take(station: Station, events: Sequence[bytes], *, into: int | None, received_ms: int) -> tuple[Taken, int | None]:
    """Store what is new of another story behind everything that is here; return also the incarnation it went to.

    `into` is where the events before these went. The station's row is locked by the caller; the same file brought once
    more brings nothing, because its events are known.
    """
    fresh = _fresh(events)
    if not fresh:
        return Taken(), into
    journals = heads.journals_of(station)
    if into is None:
        kept = {number: journal.head for number, journal in journals.items()}
        batch = ingesting.branched(StationId(station.public_id), kept, fresh)
    else:
        journal = journals[into]
        raws = tuple(msgspec.Raw(data) for data in fresh)
        batch = wire.Batch(incarnation=into, since=journal.seq, prev=journal.hash, events=raws)
    return ingest.take(station, batch, received_ms=received_ms), batch.incarnation


def _fresh(events: Sequence[bytes]) -> list[bytes]:
    """Leave out what is stored already, wherever: an event is known by its id, and what has none by its digest."""
    ids = [arrivals.one(data, seq=1).id for data in events]
    known = set(StoredEvent.objects.filter(event_id__in=ids).values_list("event_id", flat=True))
    return [data for data, name in zip(events, ids, strict=True) if name not in known]
