"""Takes a batch in: chain checked, what is new stored once, and nothing refused for what it holds.

Runs inside the transaction of its request: all of it or none.
"""

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from django.db import connection
from django.db.models.constants import OnConflict

from sync.protocol import chain, ingesting, wire
from sync.protocol.ids import EventId
from sync.protocol.ingesting import Fit
from sync.server.exchange import arrivals, projection, remarks
from sync.server.exchange.arrivals import Arrived
from sync.server.exchange.models import Journal, RepeatedEvent, StoredEvent
from sync.server.exchange.refusals import MalformedRequest, TooLarge
from sync.server.registration.models import Station

_MOST = 2**31 - 1
_TABLE = "exchange_storedevent"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch."""

    stored: int = 0
    results: tuple[wire.Result, ...] = ()
    forked: bool = False
    """What arrived contradicts what the server has of this incarnation: two machines wrote it."""


@dataclass(slots=True)
class _Fresh:
    """What of a batch was not there before."""

    arrived: list[Arrived] = field(default_factory=list)
    repeated: list[Arrived] = field(default_factory=list)


Journals = MutableMapping[int, Journal]
"""A station's journals by incarnation."""


def take(station: Station, batch: wire.Batch, *, received_ms: int, journals: Journals | None = None) -> Taken:
    """Store what is new of the batch and project it; the station's row is locked by the caller.

    Whoever has the station's journals in hand gives them, and has them in hand as they are afterwards.

    A batch that does not follow (a gap, a fork) stores nothing: the heads in the reply tell the station where to go on.
    Raises TooLarge, and MalformedRequest for a first batch that does not begin at the beginning.
    """
    _demand_sane(batch)
    journal = _journal(station, batch, None if journals is None else journals.get(batch.incarnation))
    if journal is None:
        return Taken()
    if journals is not None:
        journals[batch.incarnation] = journal
    fit = ingesting.fit(journal.head, batch, partial(hash_at, journal))
    if fit is not Fit.FOLLOWS:
        return Taken(forked=fit is Fit.FORKED)
    known = ingesting.held(journal.head, batch)
    arrived = arrivals.read(batch.events[known:], since=journal.seq, previous=journal.hash)
    if not arrived:
        return Taken()
    fresh = _store(journal, arrived, received_ms=received_ms)
    journal.seq, journal.hash = arrived[-1].seq, arrived[-1].hash
    journal.save(update_fields=["seq", "hash"])
    results = [wire.Result(event=EventId(event.id), code=remarks.REPEATED) for event in fresh.repeated]
    if fresh.repeated:
        remarks.keep_repeated(journal, fresh.repeated, received_ms=received_ms)
    results += projection.project(station, journal, fresh.arrived, received_ms=received_ms)
    return Taken(stored=len(arrived), results=tuple(results))


def hash_at(journal: Journal, seq: int) -> str:
    """Return the chain hash that the server has after event number `seq` of the journal, which it must have."""
    if seq == 0:
        return journal.genesis
    if seq == journal.seq:
        return journal.hash
    at = {"journal": journal, "seq": seq}
    found = StoredEvent.objects.filter(**at).values_list("hash", flat=True).first()
    return found or RepeatedEvent.objects.values_list("hash", flat=True).get(**at)


def _demand_sane(batch: wire.Batch) -> None:
    if len(batch.events) > wire.MAX_BATCH:
        raise TooLarge(f"A batch may hold {wire.MAX_BATCH} events.")
    if not 1 <= batch.incarnation <= _MOST or not 0 <= batch.since <= _MOST:
        raise MalformedRequest("The batch names no place in a journal.")
    if batch.parent and not (len(batch.parent) == 64 and batch.parent.isascii() and batch.parent.isalnum()):
        raise MalformedRequest("The batch names no parent.")


def _journal(station: Station, batch: wire.Batch, known: Journal | None) -> Journal | None:
    """Return the journal that the batch belongs to; a first batch begins one."""
    found = known or Journal.objects.filter(station=station, incarnation=batch.incarnation).first()
    if found is not None or batch.since or not batch.events:
        return found
    genesis = chain.genesis(station.public_id, batch.incarnation, batch.parent).hex()  # type: ignore[arg-type]
    if not ingesting.same(genesis, batch.prev):
        raise MalformedRequest("The journal does not begin where this station's journals begin.")
    if batch.incarnation > station.incarnation:
        station.incarnation = batch.incarnation
        station.save(update_fields=["incarnation"])
    return Journal.objects.create(
        station=station, incarnation=batch.incarnation, hash=genesis, genesis=genesis, parent=batch.parent
    )


def _store(journal: Journal, arrived: Sequence[Arrived], *, received_ms: int) -> _Fresh:
    if _insert(journal, arrived, received_ms=received_ms) == len(arrived):
        return _Fresh(list(arrived))
    own = StoredEvent.objects.filter(journal=journal, seq__gte=arrived[0].seq)
    if own.count() == len(arrived):
        return _Fresh(list(arrived))
    numbers = set(own.values_list("seq", flat=True))
    fresh = _Fresh([e for e in arrived if e.seq in numbers], [e for e in arrived if e.seq not in numbers])
    RepeatedEvent.objects.bulk_create(
        [
            RepeatedEvent(
                journal=journal, seq=e.seq, event_id=e.id, bytes=e.bytes, hash=e.hash, received_ms=received_ms
            )
            for e in fresh.repeated
        ]
    )
    return fresh


def _insert(journal: Journal, arrived: Sequence[Arrived], *, received_ms: int) -> int:
    """Insert all, leaving out by the database's own unique index what is there; return how many were new, if told."""
    quote = connection.ops.quote_name
    fields = ("journal_id", "seq", "event_id", "kind", "attempt_id", "bytes", "hash", "received_ms")
    verb = connection.ops.insert_statement(on_conflict=OnConflict.IGNORE)
    suffix = connection.ops.on_conflict_suffix_sql((), (), OnConflict.IGNORE, ())
    table = quote(_TABLE)
    columns = ", ".join(map(quote, fields))
    places = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"{verb} {table} ({columns}) VALUES ({places}) {suffix}",
            [(journal.pk, e.seq, e.id, e.kind, e.attempt, e.bytes, e.hash, received_ms) for e in arrived],
        )
        return int(cursor.rowcount)
