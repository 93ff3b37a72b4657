"""Incidents of a center: prepared when the events that tell of them arrive, decided about at its panels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sync.protocol import deciding, events, incidents, wire
from sync.protocol.ids import AttemptId, CandidateId, EventId
from sync.protocol.incidents import Cause, Incident, Standing, Topic
from sync.protocol.text import cleaned
from sync.protocol.time_budget import Category
from sync.server.exchange import clocks, directives, staff
from sync.server.exchange.arrivals import Arrived, decoded
from sync.server.exchange.code_records import BY_NOBODY, BY_REVOKED, WITHOUT_RIGHT
from sync.server.exchange.directives import DirectiveRefused
from sync.server.exchange.models import AttemptRecord, DirectiveRecord, IncidentRecord, StaffMember, StoredEvent
from sync.server.registration.locking import under_lock
from sync.server.registration.models import Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import to_ms

_TELLING = (
    events.AttemptInterrupted,
    events.AttemptResumed,
    events.AttemptLocked,
    events.AttemptUnlocked,
    events.AttemptPaused,
    events.AttemptUnpaused,
    events.AttemptTransferring,
    events.AttemptTakenOver,
    events.RecordingFailed,
    events.MachineSlept,
    events.DiskLow,
)
_MOST_MS = 2**53 - 1


def take(arrived: Iterable[Arrived]) -> None:
    """Prepare the incidents that events tell of which were just stored. In the upload's transaction."""
    ends = events.AttemptEnded
    touched = {one.attempt for one in arrived if one.attempt and isinstance(one.event, _TELLING)}
    over = {one.attempt for one in arrived if isinstance(one.event, ends)} - touched
    if over:  # an end closes what is open, and begins nothing
        open_there = IncidentRecord.objects.filter(attempt_id__in=over, ended_ms=None)
        touched |= set(open_there.values_list("attempt_id", flat=True))
    for attempt_id in sorted(touched):
        prepare(attempt_id)


def prepare(attempt_id: str) -> None:
    """Draw up the incidents of an attempt from its events; what was decided about them stays."""
    record = AttemptRecord.objects.select_related("station", "profile").filter(public_id=attempt_id).first()
    if record is None:
        return  # its start has not arrived: they are drawn up when it does
    for told in _read(record):
        made = IncidentRecord.objects.filter(event_id=told.id).first() or _new(record, told)
        if made.learn(told):
            made.tell_panels()


def _read(record: AttemptRecord) -> tuple[Incident, ...]:
    stored = StoredEvent.objects.filter(attempt_id=record.public_id)
    rows = stored.order_by("received_ms", "journal__incarnation", "seq").values_list("bytes", flat=True)
    found = [event for data in rows.iterator(chunk_size=500) if (event := decoded(bytes(data))) is not None]
    known = clocks.of(record.station, *(event.at for event in found))
    return incidents.prepared(found, best=lambda moment: min(max(known.best_ms(moment), 0), _MOST_MS))


def _new(record: AttemptRecord, told: Incident) -> IncidentRecord:
    return IncidentRecord(
        event_id=told.id,
        center_id=record.station.center_id,
        attempt_id=record.public_id,
        candidate=record.profile.public_id,
        seat=record.station.seat,
        topic=incidents.topic_of(told.cause),
    )


# --- decisions --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """A decision, and when it came."""

    event: events.IncidentDecided
    received_ms: int


def of(event: events.AnyEvent | None, received_ms: int) -> Told | None:
    """Return the event, if it decides about an incident."""
    return Told(event, received_ms) if isinstance(event, events.IncidentDecided) else None


def decide(station: Station, told: Iterable[Told]) -> list[wire.Result]:
    """Carry each decision out once; return those that came to nothing. In the upload's transaction."""
    results = []
    for one in told:
        code = _decided(station, one.event, received_ms=one.received_ms)
        if code:
            results.append(wire.Result(event=one.event.id, code=code))
    return results


def _decided(station: Station, event: events.IncidentDecided, *, received_ms: int) -> str:
    at_ms = min(max(event.at.best_ms, 0), received_ms)
    member = StaffMember.objects.filter(center=station.center_id, public_id=event.person).first()
    wrong = _about_person(station, member, event, at_ms=at_ms)
    if member is None or (wrong and not event.incident):
        return wrong
    if not event.incident:
        _written(station, event, by=member.name, at_ms=at_ms)
        return ""
    known = under_lock(IncidentRecord)
    incident = known.filter(event_id=event.incident, center=station.center_id).first()
    if incident is None:
        return wrong or deciding.NO_ATTEMPT
    if incident.decision == event.id:
        return incident.outcome
    if incident.standing != Standing.PREPARED:
        return deciding.NOT_NOW
    incident.decision = event.id
    incident.outcome = wrong or _carried_out(incident, event, by=member.name, at_ms=at_ms)
    incident.tell_panels()
    return str(incident.outcome)


def _about_person(station: Station, member: StaffMember | None, event: events.IncidentDecided, *, at_ms: int) -> str:
    if member is None or station.role != Role.PANEL:
        return BY_NOBODY
    if not incidents.is_proved(event, staff.secret_of(member)):
        return deciding.NOT_PROVED
    if member.revoked_at is not None and to_ms(member.revoked_at) < at_ms:
        return BY_REVOKED
    is_on_duty = to_ms(member.duty_from) <= at_ms <= to_ms(member.duty_until)
    return "" if is_on_duty and incidents.may_decide(member.right, event.standing) else WITHOUT_RIGHT


def _carried_out(incident: IncidentRecord, event: events.IncidentDecided, *, by: str, at_ms: int) -> str:
    if event.standing not in set(Standing) or event.standing == Standing.PREPARED:
        return deciding.UNKNOWN
    standing = Standing(event.standing)
    if standing is Standing.CREDITED and not _credited(incident, event, by=by):
        return deciding.NOT_NOW
    incident.standing = standing
    incident.amount_ms = event.amount_ms if standing is Standing.CREDITED else 0
    incident.by, incident.why, incident.decided_ms = by[:100], cleaned(event.why)[: deciding.MOST_TEXT], at_ms
    incident.topic = _topic(event, otherwise=incident.topic)
    return ""


def _credited(incident: IncidentRecord, event: events.IncidentDecided, *, by: str) -> bool:
    """Give the time; the seat shows it to the candidate, with the reason. False where the attempt takes none."""
    attempts = AttemptRecord.objects.select_related("station", "profile__session")
    attempt = attempts.filter(public_id=incident.attempt_id).first()
    if attempt is None or event.amount_ms <= 0:
        return False
    try:
        directives.decide(
            attempt,
            DirectiveRecord.Do.ADD_TIME,
            by=by,
            why=cleaned(event.why)[: deciding.MOST_TEXT],
            amount_ms=event.amount_ms,
            category=Category.INCIDENT_CREDIT.value,
        )
    except DirectiveRefused:
        return False
    return True


def _written(station: Station, event: events.IncidentDecided, *, by: str, at_ms: int) -> None:
    if IncidentRecord.objects.filter(event_id=event.id).exists():
        return
    IncidentRecord(
        event_id=event.id,
        center_id=station.center_id,
        cause=Cause.TOLD,
        topic=_topic(event, otherwise=Topic.OTHER),
        began_ms=at_ms,
        ended_ms=at_ms,
        detail=cleaned(event.why)[: deciding.MOST_TEXT],
        by=by[:100],
    ).tell_panels()


def _topic(event: events.IncidentDecided, *, otherwise: str) -> str:
    return event.topic if event.topic in set(Topic) else otherwise


# --- told to panels ---------------------------------------------------------------------------------------------------


def rows(station: Station, later: dict[str, int], *, since_ms: int | None) -> Iterator[wire.IncidentRow]:
    """Return the center's incidents, in the order of the feed; on a first pull those since then."""
    found = IncidentRecord.objects.filter(center=station.center_id, **later)
    if since_ms is not None:
        found = found.filter(began_ms__gte=since_ms)
    for one in found.order_by("room_pos")[:1_000]:
        yield wire.IncidentRow(
            pos=one.room_pos,
            incident=EventId(one.event_id),
            attempt=AttemptId(one.attempt_id) if one.attempt_id else None,
            candidate=CandidateId(one.candidate) if one.candidate else None,
            seat=one.seat,
            cause=one.cause,
            topic=one.topic,
            began_ms=one.began_ms,
            ended_ms=one.ended_ms,
            lost_ms=one.lost_ms,
            proposed_ms=one.proposed_ms,
            detail=one.detail,
            standing=one.standing,
            amount_ms=one.amount_ms,
            by=one.by,
            why=one.why,
            decision=EventId(one.decision) if one.decision else None,
            outcome=one.outcome,
        )
