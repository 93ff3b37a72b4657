"""An attempt's events as a person reads them: when, what, and how much time was used. Never what was answered."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db.models import QuerySet

from sync.protocol import events
from sync.protocol.time_budget import category_of
from sync.protocol.zones import at_center
from sync.server.exchange import clocks, folds
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.folds import Fold
from sync.server.exchange.models import AttemptRecord, StoredEvent
from sync.server.registration.accommodation_words import in_words as accommodations_in_words
from sync.server.registration.models import Station

MOST = 300
_WORDS = {
    "attempt.started": "Started",
    "attempt.resumed": "Resumed",
    "attempt.interrupted": "Interrupted",
    "attempt.paused": "Paused",
    "attempt.unpaused": "Goes on",
    "attempt.locked": "Questions covered",
    "attempt.unlocked": "Questions shown again",
    "attempt.breached": "Breach in a pause, for a center admin",
    "attempt.rejoined": "Signed in again",
    "machine.slept": "The machine slept",
    "clock.jumped": "The clock was moved",
    "attempt.superseded": "Told that the slot was given anew",
    "time.adjusted": "Time adjusted",
    "attempt.accommodated": "Accommodations changed",
    "item.visited": "Question shown",
    "item.responded": "Response given",
    "item.marked": "Question marked",
    "recording.started": "Recording started",
    "recording.reached": "Recording played on",
    "recording.finished": "Recording played to its end",
    "recording.failed": "Recording could not be played",
    "item.annotated": "Note, stroke or highlight at a question",
    "item.read_in": "Question read in another language",
    "tools.arranged": "Tools opened, closed or moved",
    "looks.chosen": "Language, colors or text size changed",
    "message.received": "Message of the center arrived",
    "message.read": "Message of the center read",
    "section.opened": "Section opened",
    "section.closed": "Section closed",
    "break.started": "Break begun",
    "break.ended": "Break ended",
    "attempt.submitted": "Submitted",
    "attempt.timed_out": "Time was up",
    "attempt.terminated": "Ended by staff",
    "attempt.closed": "Ended by the session's close",
    "attempt.transferring": "Given up to another seat",
    "attempt.taken_over": "Taken over from another seat",
    "lock.breached": "Lock lost a hold",
    "lock.regained": "Lock holds again",
    "help.asked": "Hand raised",
    "help.withdrawn": "Hand taken down",
    "disk.low": "The station's disk is nearly full",
    "power.low": "The station's battery is low",
    "power.changed": "The station's mains changed",
    "staff.acted": "Staff acted at the station",
    "exception.used": "A hold of the lock counted by exception",
    "panel.decided": "Decided at a panel",
    "code.asked": "An admin asked for a code at the seat",
    "code.used": "A code was used",
    "code.refused": "A code was refused",
}


_DOES = {
    "at_once": "covered until all is held again",
    "staff": "covered until a center admin has looked",
    "note": "noted",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One event."""

    seq: int
    when: str
    """By the station's clocks, in the center's zone."""
    what: str
    detail: str
    received: str
    seat: str = ""
    """Where, of an attempt that was at several seats."""


def lines(record: AttemptRecord) -> list[Line]:
    """Return the attempt's last events, newest first."""
    zone = record.station.center.zone
    stored = StoredEvent.objects.filter(attempt_id=record.public_id)
    stations = Station.objects.filter(journals__in=stored.values("journal")).distinct()
    if len(stations) < 2:
        newest = stored.filter(journal__station=record.station).order_by("-journal__incarnation", "-seq")
        return _lines(newest, record.station, zone)
    fold = folds.whole(record.public_id)
    told = [
        (stored_at, replace(line, seat=station.seat, detail=f"{line.detail}{_of_late(event_id, fold)}"))
        for station in stations
        for stored_at, event_id, line in _placed(stored.filter(journal__station=station), station, zone)
    ]
    newest_first = sorted(told, key=lambda pair: pair[0], reverse=True)
    return [line for _, line in newest_first[:MOST]]


def _placed(
    stored: QuerySet[StoredEvent], station: Station, zone: str
) -> Iterator[tuple[tuple[int, int, int], str, Line]]:
    """Give each line with when it came and where it stands, and the name of its event."""
    newest = stored.order_by("-journal__incarnation", "-seq")
    places = newest.values_list("received_ms", "journal__incarnation", "seq", "event_id")[:MOST]
    for (received_ms, incarnation, seq, event_id), line in zip(places, _lines(newest, station, zone), strict=True):
        yield (received_ms, incarnation, seq), event_id, line


def _lines(newest: QuerySet[StoredEvent], station: Station, zone: str) -> list[Line]:
    rows = newest.values_list("seq", "kind", "bytes", "received_ms")[:MOST]
    read = [(seq, kind, decoded(bytes(data)), received_ms) for seq, kind, data, received_ms in rows]
    known = clocks.of(station, *(event.at for _, _, event, _ in read if event is not None))
    return [
        _line(
            seq,
            kind,
            event,
            when="" if event is None else _told(known.best_ms(event.at), zone),
            received=_told(received_ms, zone),
        )
        for seq, kind, event, received_ms in read
    ]


def _of_late(event_id: str, fold: Fold) -> str:
    if event_id in fold.late:
        return "; late: written after the attempt had left this seat, not applied"
    if event_id in fold.strange:
        return "; of a seat that never had the attempt, not applied"
    return "; waits for the events before it" if event_id in fold.waiting else ""


def _line(seq: int, kind: str, event: events.AnyEvent | None, *, when: str, received: str) -> Line:
    if event is None:
        return Line(seq, "", kind or "Unreadable", "This version does not know it; kept as it is.", received)
    return Line(seq, when, _WORDS.get(kind, kind), "; ".join(_details(event)), received)


def _told(ms: int, zone: str) -> str:
    """Return a time to the second, whatever a broken clock made of it."""
    return f"{at_center(ms, zone):%d %b %Y, %H:%M:%S %Z}"


def _details(event: events.AnyEvent) -> Iterator[str]:
    yield from _decided(event)
    yield from _of_the_station(event)
    yield from _of_the_candidate(event)
    yield from _of_sections_and_breaks(event)
    match event:
        case events.AttemptInterrupted():
            yield event.why
        case events.AttemptLocked():
            yield ", ".join(event.causes) or event.why
            if event.for_staff:
                yield "until a center admin has looked"
        case events.AttemptEnded():
            yield f"{event.answered} answered"
        case events.CodeAsked() | events.CodeUsed():
            yield event.action.replace("_", " ")
        case events.CodeRefused():
            yield f"{event.action.replace('_', ' ')}: {event.why}"
        case _:
            pass
    if isinstance(event, events.AttemptEvent):
        yield f"{event.used_ms // 1_000} s used"
    if event.at.server_ms is None:
        yield "clock unsure"


def _of_the_station(event: events.AnyEvent) -> Iterator[str]:
    """Yield what befell the machine and its lock."""
    yield from _of_the_lock(event)
    match event:
        case events.MachineSlept():
            yield f"{event.length_ms / 1_000:.0f} s" + (", the program stood still" if event.awake_ms else "")
        case events.ClockJumped():
            yield f"by {event.by_ms / 1_000:+.0f} s" + (" while nothing ran" if event.is_restart else "")
        case events.PowerLow():
            yield f"{event.percent} %"
        case events.PowerChanged():
            yield "on the mains" if event.on_mains else "on its battery"
        case events.StaffActed():
            yield f"{event.action.replace('_', ' ')}: {event.reason}".rstrip(": ")
        case _:
            pass


def _of_sections_and_breaks(event: events.AnyEvent) -> Iterator[str]:
    match event:
        case events.SectionOpened():
            yield f"{len(event.items)} questions" + (f", {event.allowed_ms // 1_000} s" if event.allowed_ms else "")
        case events.SectionClosed() | events.BreakEnded():
            yield "its time was up" if event.why == "time" else "by the candidate"
        case events.BreakStarted():
            yield f"{event.allowed_ms // 1_000} s" + (", the clock runs" if event.counted else "")
        case _:
            pass


def _of_the_candidate(event: events.AnyEvent) -> Iterator[str]:
    """Yield what the candidate chose, asked for or was told."""
    match event:
        case events.ItemReadIn():
            yield event.language.replace(" ", " and ")
        case events.LooksChosen():
            yield f"{event.language}, {event.theme}, {event.scale} %"
        case events.MessageReceived():
            yield f"by {event.by}: {event.text}" + (" (urgent)" if event.urgent else "")
        case events.HelpAsked() if event.cause:
            yield event.cause
        case events.HelpWithdrawn() if event.by_leaving:
            yield "the candidate left"
        case _:
            pass


def _of_the_lock(event: events.AnyEvent) -> Iterator[str]:
    match event:
        case events.LockBreached():
            yield f"{event.hold}: {event.cause}" + (", repelled" if event.repelled else "")
            yield from (text for text in (event.detail, _DOES.get(event.does, event.does)) if text)
        case events.LockRegained() if event.lasted_ms:
            yield f"after {event.lasted_ms / 1_000:.1f} s"
        case events.ExceptionUsed():
            yield f"{event.check}: {event.evidence}, given by {event.by}"
        case _:
            pass


def _decided(event: events.AnyEvent) -> Iterator[str]:
    """Yield who decided it, and why."""
    match event:
        case events.TimeAdjusted():
            category = category_of(event.category).replace("_", " ")
            yield f"{event.amount_ms / 60_000:+g} min by {event.by}, {category}: {event.why}"
        case events.AttemptAccommodated():
            yield f"by {event.by}: {event.why}".rstrip(": ")
            yield accommodations_in_words(event.accommodations)
        case events.AttemptResumed():
            yield f"after {event.gap_ms / 1_000:.0f} s" + (f", allowed by {event.by}" if event.by else "")
        case events.AttemptTransferring():
            yield f"to seat {event.seat} by {event.by}: {event.why}".rstrip(": ")
        case events.AttemptTakenOver():
            yield f"{event.count} events came along, after {event.gap_ms / 1_000:.0f} s"
            yield f"by {event.by}: {event.why}".rstrip(": ")
        case (
            events.AttemptPaused() | events.AttemptUnlocked() | events.AttemptTerminated() | events.AttemptClosed()
        ) if event.by:
            yield f"by {event.by}: {event.why}".rstrip(": ")
        case _:
            pass
    if approved_by := getattr(event, "approved_by", ""):
        yield f"approved by {approved_by}"
