"""Events that are stored and could not simply be applied: listed, so that a person sees what waits for what.

What a whole batch is told of one attempt becomes one remark a journal, with the first event it is true of.
"""

from collections.abc import Iterable, Sequence

from django.db.models import Min, QuerySet
from django.utils.translation import gettext_noop

from sync.protocol import attempts, wire
from sync.server.exchange.arrivals import MALFORMED, UNKNOWN_KIND, Arrived
from sync.server.exchange.folds import Fold
from sync.server.exchange.models import Journal, Remark, StoredEvent

UNKNOWN_ATTEMPT = "ATTEMPT-UNKNOWN"
UNKNOWN_CANDIDATE = "CANDIDATE-UNKNOWN"
OTHER_STATION = "ATTEMPT-ELSEWHERE"
LATE = "ATTEMPT-LATE"
REPEATED = "EVENT-REPEATED"
ILLEGAL = attempts.IllegalEvent.code

UNREADABLE = (MALFORMED, UNKNOWN_KIND)
OF_EVENTS = (*UNREADABLE, ILLEGAL)
OF_ATTEMPTS = (UNKNOWN_ATTEMPT, UNKNOWN_CANDIDATE, OTHER_STATION, LATE)
WORDS = {
    MALFORMED: gettext_noop("Not readable as an event"),
    UNKNOWN_KIND: gettext_noop("Of a kind that this version does not know; it is taken in after an upgrade"),
    ILLEGAL: gettext_noop("Does not follow from the state that the attempt was in"),
    UNKNOWN_ATTEMPT: gettext_noop("Of an attempt whose start has not arrived"),
    UNKNOWN_CANDIDATE: gettext_noop("Of a candidate who is not registered at this center"),
    OTHER_STATION: gettext_noop("Of an attempt that this station never had"),
    REPEATED: gettext_noop("Came before under the same name, with other content or from another station"),
    LATE: gettext_noop("Written after the attempt had gone to another station: a late write"),
}


def keep(journal: Journal, arrived: Sequence[Arrived], results: Iterable[wire.Result], *, received_ms: int) -> None:
    """Keep what is remarkable about events that were just stored."""
    of_id = {event.id: event for event in arrived}
    bearers: dict[tuple[str, str], Arrived] = {}
    rows = []
    for result in results:
        event = of_id[result.event]
        if result.code in OF_ATTEMPTS:
            bearers.setdefault((event.attempt, result.code), event)
        elif result.code in OF_EVENTS:
            rows.append(_row(journal, event, result.code, received_ms=received_ms))
    if bearers:
        told = Remark.objects.filter(journal=journal, attempt_id__in={attempt for attempt, _ in bearers})
        known = set(told.values_list("attempt_id", "code"))
        rows += [
            _row(journal, event, code, received_ms=received_ms)
            for (attempt, code), event in bearers.items()
            if (attempt, code) not in known
        ]
    Remark.objects.bulk_create(rows, ignore_conflicts=True)


def keep_repeated(journal: Journal, repeated: Sequence[Arrived], *, received_ms: int) -> None:
    """Keep which of these came before otherwise than now: no station of ours writes two events of one name."""
    stored = StoredEvent.objects.filter(event_id__in=[event.id for event in repeated])
    known = {
        name: (bytes(data), station)
        for name, data, station in stored.values_list("event_id", "bytes", "journal__station")
    }
    rows = [
        _row(journal, event, REPEATED, received_ms=received_ms)
        for event in repeated
        if known.get(event.id) != (event.bytes, journal.station_id)
    ]
    Remark.objects.bulk_create(rows, ignore_conflicts=True)


def set_aside(attempt_id: str, illegal: Iterable[str]) -> None:
    """Let the remarks on events that do not follow be these: an earlier incarnation can change what follows."""
    wanted = set(illegal)
    told = Remark.objects.filter(attempt_id=attempt_id, code=ILLEGAL)
    known = set(told.values_list("event_id", flat=True))
    if known - wanted:
        told.filter(event_id__in=known - wanted).delete()
    if wanted - known:
        _remark_on(StoredEvent.objects.filter(event_id__in=wanted - known), ILLEGAL)


def made_again(attempt_id: str, code: str, fold: Fold) -> None:
    """Make the remarks on an attempt again: `code` is what is told of all of it, the fold what of its events."""
    Remark.objects.filter(attempt_id=attempt_id, code__in=OF_ATTEMPTS).delete()
    set_aside(attempt_id, fold.illegal)
    stored = StoredEvent.objects.filter(attempt_id=attempt_id)
    if code in (UNKNOWN_ATTEMPT, UNKNOWN_CANDIDATE):
        _remark_on_firsts(stored, code)
    else:
        for ids, why in ((fold.late, LATE), (fold.strange, OTHER_STATION), (fold.waiting, UNKNOWN_ATTEMPT)):
            if ids:
                _remark_on_firsts(stored.filter(event_id__in=ids), why)


def _remark_on_firsts(stored: QuerySet[StoredEvent], code: str) -> None:
    """Remark on the first of these events in each journal."""
    firsts = stored.order_by().values("journal").annotate(first=Min("seq")).order_by("journal")
    for journal, first in firsts.values_list("journal", "first"):
        _remark_on(stored.filter(journal=journal, seq=first), code)


def _remark_on(stored: Iterable[StoredEvent], code: str) -> None:
    Remark.objects.bulk_create(
        [
            Remark(
                journal_id=event.journal_id,
                seq=event.seq,
                event_id=event.event_id,
                kind=event.kind,
                attempt_id=event.attempt_id,
                code=code,
                received_ms=event.received_ms,
            )
            for event in stored
        ],
        ignore_conflicts=True,
    )


def _row(journal: Journal, event: Arrived, code: str, *, received_ms: int) -> Remark:
    return Remark(
        journal=journal,
        seq=event.seq,
        event_id=event.id,
        kind=event.kind,
        attempt_id=event.attempt,
        code=code,
        received_ms=received_ms,
    )
