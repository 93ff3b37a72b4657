"""Carries out what people of a center decided at a panel, once it arrives: at once, or after hours without a network.

Whatever is decided is kept, with who, why and when; what may not be, or comes too late, is kept with the reason and
moves nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from sync.protocol import deciding, events, wire
from sync.protocol.deciding import Do
from sync.protocol.ids import EventId
from sync.protocol.text import cleaned
from sync.protocol.time_budget import Category, category_of
from sync.protocol.welcome import HandState
from sync.server.exchange import claims, directives, hands, staff
from sync.server.exchange.code_records import BY_NOBODY, BY_REVOKED, WITHOUT_RIGHT
from sync.server.exchange.directives import DirectiveRefused
from sync.server.exchange.models import AttemptRecord, DirectiveRecord, PanelDecision, RaisedHand, StaffMember
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import to_ms

_DIRECT = {
    Do.RESUME: DirectiveRecord.Do.RESUME,
    Do.PAUSE: DirectiveRecord.Do.PAUSE,
    Do.UNPAUSE: DirectiveRecord.Do.UNPAUSE,
    Do.UNLOCK: DirectiveRecord.Do.UNLOCK,
    Do.ADD_TIME: DirectiveRecord.Do.ADD_TIME,
    Do.MESSAGE: DirectiveRecord.Do.MESSAGE,
}


@dataclass(frozen=True, slots=True)
class Told:
    """A decision, and when it came."""

    event: events.PanelDecided
    received_ms: int


def of(event: events.AnyEvent | None, received_ms: int) -> Told | None:
    """Return the event, if it is a decision of a panel."""
    return Told(event, received_ms) if isinstance(event, events.PanelDecided) else None


def take(station: Station, told: Iterable[Told]) -> list[wire.Result]:
    """Keep each decision once and carry it out; return those that came to nothing. In the upload's transaction."""
    results = []
    for one in told:
        if PanelDecision.objects.filter(event_id=one.event.id).exists():
            continue
        record = _record(station, one)
        record.outcome = _outcome(station, one, record)
        record.tell_panels()
        if record.outcome:
            results.append(wire.Result(event=EventId(record.event_id), code=record.outcome))
    return results


def _record(station: Station, told: Told) -> PanelDecision:
    event = told.event
    member = StaffMember.objects.filter(center=station.center_id, public_id=event.person).first()
    return PanelDecision(
        event_id=event.id,
        station=station,
        do=event.do[:20],
        person=event.person[:64],
        name="" if member is None else member.name,
        why=cleaned(event.why)[: deciding.MOST_TEXT],
        order=event.order[:64],
        attempt_id=event.attempt or "",
        candidate=event.candidate or "",
        generation=event.generation,
        about=event.station or "",
        amount_ms=event.amount_ms,
        text=cleaned(event.text)[: deciding.MOST_TEXT],
        at_ms=event.at.best_ms,
        received_ms=told.received_ms,
    )


def _outcome(station: Station, told: Told, record: PanelDecision) -> str:
    """Carry it out, and return why not where it is not."""
    event = told.event
    if event.do not in set(Do) or station.role != Role.PANEL:
        return deciding.UNKNOWN
    do = Do(event.do)
    at_ms = min(event.at.best_ms, told.received_ms)
    member = StaffMember.objects.filter(center=station.center_id, public_id=event.person).first()
    wrong = _about_person(member, event, do, at_ms=at_ms)
    if wrong or member is None:
        return wrong
    lasts_ms = deciding.KINDS[do].lasts_ms
    if lasts_ms and told.received_ms - at_ms > lasts_ms:
        return deciding.TOO_LATE
    return _carried_out(station, event, do, record, now_ms=told.received_ms)


def _about_person(member: StaffMember | None, event: events.PanelDecided, do: Do, *, at_ms: int) -> str:
    if member is None:
        return BY_NOBODY
    if not deciding.is_proved(event, staff.secret_of(member)):
        return deciding.NOT_PROVED
    if member.revoked_at is not None and to_ms(member.revoked_at) < at_ms:
        return BY_REVOKED
    is_on_duty = to_ms(member.duty_from) <= at_ms <= to_ms(member.duty_until)
    return "" if is_on_duty and deciding.may(do, member.right) else WITHOUT_RIGHT


def _carried_out(station: Station, event: events.PanelDecided, do: Do, record: PanelDecision, *, now_ms: int) -> str:
    match do:
        case Do.ATTEND | Do.ATTENDED:
            return _attend(station, event, do, by=record.name)
        case Do.CONFIRM | Do.DOUBT:
            return "" if _profile(station, event) is not None else deciding.NO_ATTEMPT
        case Do.START:
            return _start(station, event, now_ms=now_ms)
        case _:
            return _direct(station, event, _DIRECT[do], by=record.name)


def _direct(station: Station, event: events.PanelDecided, do: DirectiveRecord.Do, *, by: str) -> str:
    records = AttemptRecord.objects.select_related("station", "profile__session")
    attempt = records.filter(public_id=event.attempt or "", station__center=station.center_id).first()
    if attempt is None:
        return deciding.NO_ATTEMPT
    known = {category.value for category in Category}
    try:
        with transaction.atomic():
            directives.decide(
                attempt,
                do,
                by=by,
                why=cleaned(event.text if do is DirectiveRecord.Do.MESSAGE else event.why)[: deciding.MOST_TEXT],
                amount_ms=event.amount_ms,
                category=category_of(event.category).value if event.category in known else "",
                causes=event.causes,
            )
    except DirectiveRefused:
        return deciding.NOT_NOW
    return ""


def _attend(station: Station, event: events.PanelDecided, do: Do, *, by: str) -> str:
    """Tell the seat, and the other panels, that somebody goes to a raised hand, or was there."""
    up = RaisedHand.objects.filter(center=station.center_id, station__public_id=event.station or "", lowered_ms=None)
    hand = up.exclude(state=HandState.DONE).order_by("-raised_ms").first()
    if hand is None:
        return deciding.NOT_NOW
    hands.answer(hand, HandState.COMING if do is Do.ATTEND else HandState.DONE, by=by)
    return ""


def _start(station: Station, event: events.PanelDecided, *, now_ms: int) -> str:
    """Let a candidate's slot be for the seat where they are, whichever seat had claimed it before it was started."""
    profile = _profile(station, event)
    seat = Station.objects.filter(center=station.center_id, role=Role.SEAT, public_id=event.station or "").first()
    if profile is None or seat is None:
        return deciding.NO_ATTEMPT
    is_open = profile.slot.may_start and profile.slot_generation == event.generation
    if not is_open or AttemptRecord.objects.filter(profile=profile, generation=event.generation).exists():
        return deciding.NOT_NOW
    claims.issue(profile, seat, now_ms=now_ms)
    if profile.station_id != seat.pk:
        profile.station, profile.seat = seat, seat.seat
        profile.save(update_fields=["station", "seat"])
    return ""


def _profile(station: Station, event: events.PanelDecided) -> CandidateProfile | None:
    rows = CandidateProfile.objects.select_for_update()
    return rows.filter(public_id=event.candidate or "", center=station.center_id).first()
