"""An attempt's events as a person reads them: when, what, and how much time was used. Never what was answered."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db.models import QuerySet
from django.utils.translation import gettext, gettext_noop

from sync.protocol import events
from sync.protocol.time_budget import category_of
from sync.protocol.tools import reminder_minutes
from sync.protocol.zones import at_center
from sync.server.exchange import clocks, folds
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.folds import Fold
from sync.server.exchange.models import AttemptRecord, StoredEvent
from sync.server.registration.accommodation_words import in_words as accommodations_in_words
from sync.server.registration.models import Station

MOST = 300
_WORDS = {
    "attempt.started": gettext_noop("Started"),
    "attempt.resumed": gettext_noop("Resumed"),
    "attempt.interrupted": gettext_noop("Interrupted"),
    "attempt.paused": gettext_noop("Paused"),
    "attempt.unpaused": gettext_noop("Goes on"),
    "attempt.locked": gettext_noop("Questions covered"),
    "attempt.unlocked": gettext_noop("Questions shown again"),
    "attempt.breached": gettext_noop("Breach in a pause, for a center admin"),
    "attempt.rejoined": gettext_noop("Signed in again"),
    "machine.slept": gettext_noop("The machine slept"),
    "clock.jumped": gettext_noop("The clock was moved"),
    "attempt.superseded": gettext_noop("Told that the slot was given anew"),
    "time.adjusted": gettext_noop("Time adjusted"),
    "attempt.accommodated": gettext_noop("Accommodations changed"),
    "item.visited": gettext_noop("Question shown"),
    "item.responded": gettext_noop("Response given"),
    "item.marked": gettext_noop("Question marked"),
    "recording.started": gettext_noop("Recording started"),
    "recording.reached": gettext_noop("Recording played on"),
    "recording.finished": gettext_noop("Recording played to its end"),
    "recording.failed": gettext_noop("Recording could not be played"),
    "item.annotated": gettext_noop("Note, stroke or highlight at a question"),
    "item.read_in": gettext_noop("Question read in another language"),
    "tools.arranged": gettext_noop("Tools, or the reminder of the time, changed"),
    "looks.chosen": gettext_noop("Language, colors or text size changed"),
    "message.received": gettext_noop("Message of the center arrived"),
    "message.read": gettext_noop("Message of the center read"),
    "section.opened": gettext_noop("Section opened"),
    "section.closed": gettext_noop("Section closed"),
    "break.started": gettext_noop("Break begun"),
    "break.ended": gettext_noop("Break ended"),
    "attempt.submitted": gettext_noop("Submitted"),
    "attempt.timed_out": gettext_noop("Time was up"),
    "attempt.terminated": gettext_noop("Ended by staff"),
    "attempt.closed": gettext_noop("Ended by the session's close"),
    "attempt.transferring": gettext_noop("Given up to another seat"),
    "attempt.taken_over": gettext_noop("Taken over from another seat"),
    "lock.breached": gettext_noop("Lock lost a hold"),
    "lock.regained": gettext_noop("Lock holds again"),
    "help.asked": gettext_noop("Hand raised"),
    "help.withdrawn": gettext_noop("Hand taken down"),
    "feedback.given": gettext_noop("Feedback after the exam"),
    "disk.low": gettext_noop("The station's disk is nearly full"),
    "power.low": gettext_noop("The station's battery is low"),
    "power.changed": gettext_noop("The station's mains changed"),
    "staff.acted": gettext_noop("Staff acted at the station"),
    "exception.used": gettext_noop("A hold of the lock counted by exception"),
    "panel.decided": gettext_noop("Decided at a panel"),
    "code.asked": gettext_noop("An admin asked for a code at the seat"),
    "code.used": gettext_noop("A code was used"),
    "code.refused": gettext_noop("A code was refused"),
}


_DOES = {
    "at_once": gettext_noop("covered until all is held again"),
    "staff": gettext_noop("covered until a center admin has looked"),
    "note": gettext_noop("noted"),
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
        return gettext("; late: written after the attempt had left this seat, not applied")
    if event_id in fold.strange:
        return gettext("; of a seat that never had the attempt, not applied")
    return gettext("; waits for the events before it") if event_id in fold.waiting else ""


def _line(seq: int, kind: str, event: events.AnyEvent | None, *, when: str, received: str) -> Line:
    if event is None:
        return Line(
            seq, "", kind or gettext("Unreadable"), gettext("This version does not know it; kept as it is."), received
        )
    return Line(seq, when, gettext(_WORDS[kind]) if kind in _WORDS else kind, "; ".join(_details(event)), received)


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
                yield gettext("until a center admin has looked")
        case events.AttemptEnded():
            yield gettext("answered: %(count)s") % {"count": event.answered}
        case events.CodeAsked() | events.CodeUsed():
            yield event.action.replace("_", " ")
        case events.CodeRefused():
            yield f"{event.action.replace('_', ' ')}: {event.why}"
        case _:
            pass
    if isinstance(event, events.AttemptEvent):
        yield gettext("%(seconds)s s used") % {"seconds": event.used_ms // 1_000}
    if event.at.server_ms is None:
        yield gettext("clock unsure")


def _of_the_station(event: events.AnyEvent) -> Iterator[str]:
    """Yield what befell the machine and its lock."""
    yield from _of_the_lock(event)
    match event:
        case events.MachineSlept():
            yield f"{event.length_ms / 1_000:.0f} s" + (gettext(", the program stood still") if event.awake_ms else "")
        case events.ClockJumped():
            yield f"{event.by_ms / 1_000:+.0f} s" + (gettext(", while nothing ran") if event.is_restart else "")
        case events.PowerLow():
            yield f"{event.percent} %"
        case events.PowerChanged():
            yield gettext("on the mains") if event.on_mains else gettext("on its battery")
        case events.StaffActed():
            yield f"{event.action.replace('_', ' ')}: {event.reason}".rstrip(": ")
        case _:
            pass


def _of_sections_and_breaks(event: events.AnyEvent) -> Iterator[str]:
    match event:
        case events.SectionOpened():
            yield gettext("questions: %(count)s") % {"count": len(event.items)}
            if event.allowed_ms:
                yield f"{event.allowed_ms // 1_000} s"
        case events.SectionClosed() | events.BreakEnded():
            yield gettext("its time was up") if event.why == "time" else gettext("by the candidate")
        case events.BreakStarted():
            yield f"{event.allowed_ms // 1_000} s" + (gettext(", the clock runs") if event.counted else "")
        case _:
            pass


def _of_the_candidate(event: events.AnyEvent) -> Iterator[str]:
    """Yield what the candidate chose, asked for or was told."""
    match event:
        case events.ItemReadIn():
            yield event.language.replace(" ", " and ")
        case events.ToolsArranged() if minutes := reminder_minutes(event.tools):
            yield gettext("reminder when %(minutes)s min are left") % {"minutes": minutes}
        case events.LooksChosen():
            yield f"{event.language}, {event.theme}, {event.scale} %"
        case events.MessageReceived():
            yield _by(event.by, event.text) + (gettext(" (urgent)") if event.urgent else "")
        case events.HelpAsked() if event.cause:
            yield event.cause
        case events.HelpWithdrawn() if event.by_leaving:
            yield gettext("the candidate left")
        case _:
            pass


def _of_the_lock(event: events.AnyEvent) -> Iterator[str]:
    match event:
        case events.LockBreached():
            yield f"{event.hold}: {event.cause}" + (gettext(", repelled") if event.repelled else "")
            yield from (
                text
                for text in (event.detail, gettext(_DOES[event.does]) if event.does in _DOES else event.does)
                if text
            )
        case events.LockRegained() if event.lasted_ms:
            yield gettext("after %(seconds)s s") % {"seconds": f"{event.lasted_ms / 1_000:.1f}"}
        case events.ExceptionUsed():
            yield f"{event.check}: {event.evidence}"
            yield _by(event.by, "")
        case _:
            pass


def _decided(event: events.AnyEvent) -> Iterator[str]:
    """Yield who decided it, and why."""
    match event:
        case events.TimeAdjusted():
            category = category_of(event.category).replace("_", " ")
            yield f"{event.amount_ms / 60_000:+g} min, {category}"
            yield _by(event.by, event.why)
        case events.AttemptAccommodated():
            yield _by(event.by, event.why)
            yield accommodations_in_words(event.accommodations)
        case events.AttemptResumed():
            yield gettext("after %(seconds)s s") % {"seconds": event.gap_ms // 1_000}
            if event.by:
                yield gettext("allowed by %(name)s") % {"name": event.by}
        case events.AttemptTransferring():
            yield gettext("to seat %(seat)s") % {"seat": event.seat}
            yield _by(event.by, event.why)
        case events.AttemptTakenOver():
            yield gettext("events that came along: %(count)s") % {"count": event.count}
            yield gettext("after %(seconds)s s") % {"seconds": event.gap_ms // 1_000}
            yield _by(event.by, event.why)
        case (
            events.AttemptPaused() | events.AttemptUnlocked() | events.AttemptTerminated() | events.AttemptClosed()
        ) if event.by:
            yield _by(event.by, event.why)
        case _:
            pass
    if approved_by := getattr(event, "approved_by", ""):
        yield gettext("approved by %(name)s") % {"name": approved_by}


def _by(name: str, why: str) -> str:
    """Return who it was, and why where that was said."""
    return f"{gettext('by %(name)s') % {'name': name}}: {why}".rstrip(": ")
