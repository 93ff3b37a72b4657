"""Takes a bundle in: proved, opened, and then the same way as what comes by the network.

Nothing refuses durability: a bundle of a revoked or quarantined station is taken, one whose events do not follow yet
is kept as it is until they do. What the server has already is a duplicate and changes nothing.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from itertools import chain as joined
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

import msgspec
from django.conf import settings
from django.db import transaction
from django.db.models import Q

from sync.protocol import acknowledgement, bundle, chain, signatures, wire
from sync.protocol.acknowledgement import Acknowledgement
from sync.protocol.bundle import Front, Kind, Placed, Record, Span
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from sync.protocol.ingesting import Comparison, Fit
from sync.protocol.signatures import Signed
from sync.protocol.text import cleaned
from sync.server.exchange import branches, grants_back, heads, ingest, keys
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.models import AttemptRecord, BundleRecord, Journal, Lineage
from sync.server.exchange.refusals import Refused
from sync.server.registration.locking import under_lock
from sync.server.registration.models import Station
from sync.server.registration.times import from_ms, now, to_ms

BATCH_BYTES = 4 * 1_048_576
MOST_RECEIPTS = 2_000
FORKED = "JOURNAL-FORKED"
"""Of events that two machines wrote under the same numbers: both stories are kept."""
_NAME = 36
_MOST_MS = 253_402_300_799_000
"""The end of the year 9999: no database takes a later time."""


class UnknownSource(ProtocolError):
    """A bundle of a station that is not enrolled here."""

    code = "BUNDLE-STATION"
    sentence = "The station that this bundle names is not enrolled at this server."


class NotTaken(ProtocolError):
    """A bundle whose events no journal here can take."""

    code = "BUNDLE-JOURNAL"
    sentence = "The journal in this bundle does not belong to the station's journals here."


@dataclass(slots=True)
class Imported:
    """What became of a bundle."""

    record: BundleRecord
    stored: int = 0
    known: int = 0
    """Events that the server had already."""
    waits_for: list[str] = field(default_factory=list)
    remarks: dict[str, int] = field(default_factory=dict)
    """Codes of what was stored and not simply applied, and how often."""
    branch: int | None = None
    """The incarnation that the events went to of a span that contradicts what is here."""

    @property
    def is_duplicate(self) -> bool:
        """Whether nothing in it was new."""
        return not self.stored and not self.waits_for


def take_in(file: BinaryIO, *, by: str) -> Imported:
    """Take a bundle in, as far as it follows; everything that it brought is in the database when this returns.

    Raises what `sync.protocol.bundle` raises, UnknownSource and NotTaken: then nothing was taken.
    """
    front = bundle.read_front(file)
    named = front.header.station  # by whoever wrote the file: nothing of it is proved yet
    station = Station.objects.filter(public_id=named).first() if is_name(named) else None
    if station is None:
        raise UnknownSource
    bundle.prove(file, front, signatures.public_key(station.sign_key))
    own = keys.keys().seal
    for _ in bundle.opened(file, front, own):
        pass  # read to its end first: nothing of a bundle that does not fit together is taken
    imported = Imported(_registered(front, station, file, by=by))
    _take_grants(station, bundle.opened(file, front, own))
    try:
        for span, events in _by_span(bundle.opened(file, front, own)):
            _take_span(imported, span, events)
    except Refused as refused:
        raise NotTaken(str(refused)) from refused
    _settle(imported, file)
    return imported


def take_waiting(station: Station, *, by: str) -> list[Imported]:
    """Try the station's bundles that wait once more, oldest first."""
    done = []
    waiting = BundleRecord.objects.filter(station=station, state=BundleRecord.State.REGISTERED)
    for record in waiting.order_by("received_at"):
        if (path := _kept_path(record)).is_file():
            with path.open("rb") as file:
                done.append(take_in(file, by=by))
    return done


def settle_waiting(station: Station) -> None:
    """Let go of bundles that wait, once the network brought all that is in them; runs in a request's transaction."""
    waiting = BundleRecord.objects.filter(station=station, state=BundleRecord.State.REGISTERED)
    for record in waiting:
        path = _kept_path(record)
        if path.is_file() and _is_here(path, station):
            record.state, record.waits_for = BundleRecord.State.INGESTED, ""
            record.save(update_fields=["state", "waits_for"])
            transaction.on_commit(partial(path.unlink, missing_ok=True))


def acknowledged(station: Station, attempts: tuple[str, ...] = ()) -> bytes:
    """Return the file that tells a station what is here: its heads, and receipts of its attempts and of these."""
    mine = Q(station=station) | Q(public_id__in=attempts)
    receipts = AttemptRecord.objects.filter(mine).exclude(receipt="").order_by("-pk")[:MOST_RECEIPTS]
    said = Acknowledgement(
        station=StationId(station.public_id),
        epoch=Lineage.epoch(),
        made_ms=to_ms(now()),
        heads=heads.told(heads.journals_of(station)),
        receipts=tuple(msgspec.json.decode(record.receipt, type=Signed) for record in receipts),
        bundles=tuple(
            station.bundles.filter(state=BundleRecord.State.INGESTED).values_list("bundle_id", flat=True)[:100]
        ),
    )
    return acknowledgement.written(keys.sign(signatures.ACKNOWLEDGEMENT, said))


# --- the record -------------------------------------------------------------------------------------------------------


def _registered(front: Front, station: Station, file: BinaryIO, *, by: str) -> BundleRecord:
    """Return the file's own record: by its name, or by its digest where that is none, or another file's.

    Whoever wrote a file chose its name. What counts is whose it is, and that is in its signature.
    """
    header, digest = front.header, _digest(file)
    fields = {
        "station": station,
        "attempts": [
            msgspec.to_builtins(one) for one in header.attempts if is_name(one.attempt) and is_name(one.package)
        ],
        "events": header.events,
        "made_at": from_ms(min(max(0, header.made_ms), _MOST_MS)),
        "received_at": now(),
        "by": by[:150],
        "why": cleaned(header.why)[:16],
        "sha256": digest,
    }
    for name in (header.bundle, digest[:_NAME]):
        if is_name(name) and len(name) <= _NAME:
            record, _ = BundleRecord.objects.get_or_create(bundle_id=name, defaults=fields)
            if (record.station_id, record.sha256) == (station.pk, digest):
                return record
    raise NotTaken(digest)


def _settle(imported: Imported, file: BinaryIO) -> None:
    """Keep the file of a bundle that waits; let go of one that does not any more."""
    record = imported.record
    if imported.waits_for:
        _keep(record, file)
    record.state = BundleRecord.State.REGISTERED if imported.waits_for else BundleRecord.State.INGESTED
    record.waits_for = " ".join(imported.waits_for)
    record.save(update_fields=["state", "waits_for"])
    if not imported.waits_for:
        _kept_path(record).unlink(missing_ok=True)


def _kept_path(record: BundleRecord) -> Path:
    # Named by its own hash: what a bundle calls itself never becomes a path.
    return Path(settings.CENTRAL_HOME) / "bundles" / f"{record.sha256}{bundle.SUFFIX}"


def _is_here(path: Path, station: Station) -> bool:
    """Whether the journals hold all of a kept bundle, hash by hash at the end of each span."""
    with path.open("rb") as file:
        spans = bundle.read_front(file).header.spans  # proved when it was brought
    journals = heads.journals_of(station)
    return all(
        (here := journals.get(span.incarnation)) is not None
        and here.seq >= span.seq
        and ingest.hash_at(here, span.seq) == span.hash
        for span in spans
    )


def _keep(record: BundleRecord, file: BinaryIO) -> None:
    path = _kept_path(record)
    if path.is_file():
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f".{token_hex(8)}")
    file.seek(0)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        while block := file.read(1_048_576):
            out.write(block)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(path)


def _digest(file: BinaryIO) -> str:
    digest = sha256()
    file.seek(0)
    while block := file.read(1_048_576):
        digest.update(block)
    return digest.hexdigest()


# --- what is in it ----------------------------------------------------------------------------------------------------


def _take_grants(station: Station, content: Iterator[Placed | Record]) -> None:
    returned = []
    for record in content:
        if isinstance(record, Placed):
            break
        if record.kind == Kind.GRANT:
            try:
                returned.append(wire.decode(record.data, Signed))
            except ProtocolError:
                continue  # a later version's, or noise: worth nothing here, and no reason to stop
    with transaction.atomic():
        grants_back.take_back(_locked(station), returned)


def _by_span(content: Iterator[Placed | Record]) -> Iterator[tuple[Span, Iterator[bytes]]]:
    """Return each span with its events, which must be read before the next one."""
    ahead = next((one for one in content if isinstance(one, Placed)), None)
    while ahead is not None:
        first = ahead
        following: list[Placed] = []

        def own(first: Placed = first, following: list[Placed] = following) -> Iterator[bytes]:
            yield first.data
            for one in content:
                if isinstance(one, Placed):
                    if one.span != first.span:
                        following.append(one)
                        return
                    yield one.data

        events = own()
        yield first.span, events
        for _ in events:
            pass
        ahead = following[0] if following else None


def _take_span(imported: Imported, span: Span, events: Iterator[bytes]) -> None:
    since, prev = span.since, span.prev
    imported.branch, is_forked = None, False
    for batch in _batches(events):
        if is_forked:
            _take_branch(imported, batch)
            continue
        told = wire.Batch(
            incarnation=span.incarnation,
            since=since,
            prev=prev,
            events=tuple(msgspec.Raw(event) for event in batch),
            parent="" if since else span.parent,
        )
        match _take_batch(imported, told):
            case Fit.GAP:
                return
            case Fit.FORKED:
                is_forked = True
                _take_branch(imported, batch)
        since, prev = since + len(batch), chain.extend(bytes.fromhex(prev), batch).hex()


def _take_batch(imported: Imported, batch: wire.Batch) -> Fit:
    """Take a batch in under the station's lock, as if it came by the network; of one that does not follow nothing."""
    with transaction.atomic():
        station = _locked(imported.record.station)
        taken = ingest.take(station, batch, received_ms=to_ms(now()))
        if taken.forked:
            seen = heads.with_fork(Comparison(), station, incarnation=batch.incarnation)
            heads.judge(station, seen)
            return Fit.FORKED
        here = Journal.objects.filter(station=station, incarnation=batch.incarnation).first()
        end = 0 if here is None else here.seq
    if batch.since > end:
        imported.waits_for.append(f"Events {end + 1} to {batch.since} of incarnation {batch.incarnation} are missing.")
        return Fit.GAP
    _count(imported, taken, len(batch.events))
    return Fit.FOLLOWS


def _take_branch(imported: Imported, events: list[bytes]) -> None:
    """Take in what contradicts what is here: both stories are kept, and people look into it."""
    with transaction.atomic():
        station = _locked(imported.record.station)
        taken, imported.branch = branches.take(station, events, into=imported.branch, received_ms=to_ms(now()))
    _count(imported, taken, len(events))
    if taken.stored:
        imported.remarks[FORKED] = imported.remarks.get(FORKED, 0) + taken.stored


def _count(imported: Imported, taken: ingest.Taken, events: int) -> None:
    imported.stored += taken.stored
    imported.known += events - taken.stored
    for result in taken.results:
        imported.remarks[result.code] = imported.remarks.get(result.code, 0) + 1


def _batches(events: Iterator[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for event in joined(events, (None,)):
        is_full = event is None or len(batch) == wire.MAX_BATCH or size + len(event) > BATCH_BYTES
        if is_full and batch:
            yield batch
            batch, size = [], 0
        if event is not None:
            batch.append(event)
            size += len(event)


def _locked(station: Station) -> Station:
    return under_lock(Station).get(pk=station.pk)
