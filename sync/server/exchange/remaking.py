"""Makes every projection again from the stored events: after an upgrade by itself, at other times by hand.

An event of a kind that a version does not know is stored and waits; the version that knows it takes it in here. Each
attempt is a transaction of its own, under its station's row as an upload is, so stations go on meanwhile, and what
stops in between goes on where it was.
"""

import logging
from collections.abc import Callable, Iterator
from hashlib import sha256
from threading import Event, Thread

import msgspec
from django.db import DatabaseError, connection, transaction
from django.db.models import QuerySet
from django.forms.models import model_to_dict

from sync.protocol import events
from sync.server.exchange import (
    arrivals,
    code_records,
    decisions,
    hands,
    incidents,
    projection,
    readiness,
    remarks,
    seat_photos,
)
from sync.server.exchange.models import AttemptRecord, CodeRecord, Journal, Projecting, Remark, StoredEvent
from sync.server.registration.locking import under_lock
from sync.server.registration.models import Station

RULES = 5
"""One more whenever the same events come to something else than before."""
_AT_ONCE = 200
_log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]


class Made(msgspec.Struct, kw_only=True):
    """What making again came to."""

    attempts: int = 0
    changed: int = 0
    """Attempts that came to something else than was there."""
    waiting: int = 0
    """Events that this version cannot read either; they are kept."""
    is_complete: bool = True


def version() -> str:
    """Return the version of the projections that this program makes: its rules, and the kinds of event it knows."""
    kinds = "\n".join(sorted(events.kinds()))
    return f"{RULES}.{sha256(kinds.encode()).hexdigest()[:12]}"


def is_current() -> bool:
    """Whether this version made the projections; a database without events has none to make."""
    state = Projecting.state()
    if state.made_by != version() and not StoredEvent.objects.exists():
        Projecting.objects.filter(pk=state.pk).update(made_by=version(), making="", upto="")
        return True
    return state.made_by == version()


def remake(
    station: Station | None = None,
    *,
    progress: Progress = lambda _done, _total: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Made:
    """Make the projections of all stations again, or of one; all of them go on where an earlier try was stopped."""
    stored = StoredEvent.objects.exclude(attempt_id="")
    if station is not None:
        stored = stored.filter(journal__station=station)
    upto = _begun() if station is None else ""
    total = stored.values("attempt_id").distinct().count()
    done = stored.filter(attempt_id__lte=upto).values("attempt_id").distinct().count() if upto else 0
    made = Made()
    for journal in Journal.objects.filter(**({} if station is None else {"station": station})).order_by("pk"):
        made.waiting += _unreadable_again(journal)
        _codes_again(journal)
        _machines_again(journal)
        _hands_again(journal)
        _photos_again(journal)
        _decisions_again(journal)
    for attempt_id in _names(stored, upto):
        if is_stopped():
            made.is_complete = False
            return made
        made.changed += _attempt_again(attempt_id, is_whole=station is None)
        made.attempts += 1
        progress(done + made.attempts, total)
    if station is None:
        Projecting.objects.update(made_by=version(), making="", upto="")
    return made


class Remaker:
    """Does it beside a server that serves already: no station waits for an upgrade."""

    def __init__(self) -> None:
        self._stop = Event()
        self._thread = Thread(target=self._run, name="remaking", daemon=True)

    def begin(self) -> None:
        """Begin, if an older version made what is there."""
        self._thread.start()

    def end(self) -> None:
        """Stop after the attempt that is at hand; the next start goes on."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            if not is_current():
                _log.warning("An older version made the projections: they are made again from the events.")
                made = remake(is_stopped=self._stop.is_set)
                if made.is_complete:
                    _log.warning("Made again: %d attempts, %d changed.", made.attempts, made.changed)
        except DatabaseError as error:
            # Busy for long, or not migrated: the next start, or `central reproject`, goes on where this stopped.
            _log.warning("The projections could not be made again: %s", error)
        finally:
            connection.close()


def _begun() -> str:
    """Note that this version is at it, and return the last attempt that it has made again already."""
    with transaction.atomic():
        state = under_lock(Projecting).get(pk=Projecting.state().pk)
        if state.making != version():
            state.making, state.upto = version(), ""
            state.save(update_fields=["making", "upto"])
        return state.upto


def _names(stored: QuerySet[StoredEvent], upto: str) -> Iterator[str]:
    """Give the names of attempts in their order, page by page: an open cursor would keep a backup waiting."""
    while True:
        rows = stored.filter(attempt_id__gt=upto).order_by("attempt_id").values_list("attempt_id", flat=True)
        page = list(rows.distinct()[:_AT_ONCE])
        if not page:
            return
        yield from page
        upto = page[-1]


def _attempt_again(attempt_id: str, *, is_whole: bool) -> bool:
    """Make one attempt again; whether it came to something else."""
    with transaction.atomic():
        # The same lock as an upload takes: of the station that runs it, else of the one that spoke of it first.
        record = AttemptRecord.objects.filter(public_id=attempt_id).first()
        first = StoredEvent.objects.filter(attempt_id=attempt_id).order_by("received_ms", "pk")
        owner = record.station_id if record else first.values_list("journal__station", flat=True)[0]
        station = under_lock(Station).get(pk=owner)
        before = None if record is None else model_to_dict(record)
        projection.make_again(station, attempt_id)
        incidents.prepare(attempt_id)
        if is_whole:
            Projecting.objects.update(upto=attempt_id)
        after = AttemptRecord.objects.filter(public_id=attempt_id).first()
        return before != (None if after is None else model_to_dict(after))


def _codes_again(journal: Journal) -> None:
    """Take in what an older version could not read of codes; what it did read stays as it is."""
    stored = StoredEvent.objects.filter(journal=journal, kind__in=CodeRecord.Kind.values).order_by("seq")
    for data, received_ms in stored.values_list("bytes", "received_ms").iterator(chunk_size=_AT_ONCE):
        told = code_records.of(arrivals.decoded(bytes(data)), received_ms)
        if told is not None:
            with transaction.atomic():
                code_records.take(journal.station, [told])


def _decisions_again(journal: Journal) -> None:
    """Take in decisions of panels that an older version could not read; by now most come too late, and say so."""
    stored = StoredEvent.objects.filter(journal=journal, kind="panel.decided").order_by("seq")
    for data, received_ms in stored.values_list("bytes", "received_ms").iterator(chunk_size=_AT_ONCE):
        told = decisions.of(arrivals.decoded(bytes(data)), received_ms)
        if told is not None:
            with transaction.atomic():
                decisions.take(journal.station, [told])


def _machines_again(journal: Journal) -> None:
    """Take in what an older version could not read of machines; what it did read stays as it is."""
    stored = StoredEvent.objects.filter(journal=journal, kind__in=("station.checked", "exception.used")).order_by("seq")
    for data, received_ms in stored.values_list("bytes", "received_ms").iterator(chunk_size=_AT_ONCE):
        told = readiness.of(arrivals.decoded(bytes(data)), received_ms)
        if told is not None:
            with transaction.atomic():
                readiness.take(journal.station, [told])


def _hands_again(journal: Journal) -> None:
    """Take in what an older version could not read of raised hands; what was said to them stays as it is."""
    stored = StoredEvent.objects.filter(journal=journal, kind__in=("help.asked", "help.withdrawn")).order_by("seq")
    for data, received_ms in stored.values_list("bytes", "received_ms").iterator(chunk_size=_AT_ONCE):
        told = hands.of(arrivals.decoded(bytes(data)), received_ms)
        if told is not None:
            with transaction.atomic():
                hands.take(journal.station, [told])


def _photos_again(journal: Journal) -> None:
    """Find the photos that an older version could not read."""
    stored = StoredEvent.objects.filter(journal=journal, kind=seat_photos.KIND).order_by("seq")
    for data in stored.values_list("bytes", flat=True).iterator(chunk_size=_AT_ONCE):
        with transaction.atomic():
            seat_photos.take(journal.station, [arrivals.decoded(bytes(data))])


def _unreadable_again(journal: Journal) -> int:
    """Make the remarks on what cannot be read again, and return how many there are."""
    found: list[Remark] = []
    rows = StoredEvent.objects.filter(journal=journal).order_by("seq").values_list("seq", "bytes", "received_ms")
    for seq, data, received_ms in rows.iterator(chunk_size=_AT_ONCE):
        read = arrivals.one(bytes(data), seq=seq)
        if read.code:
            found.append(
                Remark(
                    journal=journal,
                    seq=seq,
                    event_id=read.id,
                    kind=read.kind,
                    attempt_id=read.attempt,
                    code=read.code,
                    received_ms=received_ms,
                )
            )
    with transaction.atomic():
        Remark.objects.filter(journal=journal, code__in=remarks.UNREADABLE).delete()
        Remark.objects.bulk_create(found, ignore_conflicts=True)
    return len(found)
