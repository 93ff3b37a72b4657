"""Carries out what people of a center decided at a panel, once it arrives: at once, or after hours without a network.

Whatever is decided is kept, with who, why and when; what may not be, or comes too late, is kept with the reason and
moves nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sync.protocol import deciding, events, wire
from sync.protocol.authority import are_two
from sync.protocol.deciding import Do, Scope
from sync.protocol.ids import EventId
from sync.protocol.text import cleaned
from sync.server.exchange import staff
from sync.server.exchange.code_records import BY_NOBODY, BY_REVOKED, ONE_PERSON, WITHOUT_RIGHT
from sync.server.exchange.decided import Decided
from sync.server.exchange.decided_attempts import about_attempt
from sync.server.exchange.decided_rehearsals import about_center
from sync.server.exchange.decided_slots import about_candidate, about_session, taken_back
from sync.server.exchange.models import AttemptRecord, PanelDecision, StaffMember
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import to_ms


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
        people = _People.of(station, one.event)
        record = _record(station, one, people)
        record.outcome = _outcome(station, one, record, people)
        record.tell_panels()
        if record.outcome:
            results.append(wire.Result(event=EventId(record.event_id), code=record.outcome))
    return results


@dataclass(frozen=True, slots=True)
class _People:
    """Who decided, and who else stands behind it; None for somebody who is nobody here."""

    first: StaffMember | None
    second: StaffMember | None

    @classmethod
    def of(cls, station: Station, event: events.PanelDecided) -> "_People":
        wanted = {event.person, event.second} - {""}
        members = StaffMember.objects.filter(center=station.center_id, public_id__in=wanted)
        found = {member.public_id: member for member in members}
        return cls(found.get(event.person), found.get(event.second))


def _record(station: Station, told: Told, people: _People) -> PanelDecision:
    event = told.event
    return PanelDecision(
        event_id=event.id,
        station=station,
        do=cleaned(event.do)[:20],
        person=event.person[:64],
        name="" if people.first is None else people.first.name,
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
        second=event.second[:64],
        second_name="" if people.second is None else people.second.name,
        to=event.to or "",
        session=event.session or "",
        due_ms=event.due_ms,
        wave_seats=event.wave_seats,
        wave_ms=event.wave_ms,
        undoes=event.undoes or "",
    )


def _outcome(station: Station, told: Told, record: PanelDecision, people: _People) -> str:
    """Carry it out, and return why not where it is not."""
    event = told.event
    if event.do not in set(Do) or station.role != Role.PANEL:
        return deciding.UNKNOWN
    at_ms = min(event.at.best_ms, told.received_ms)
    undone = _undone(station, event)
    if event.do == Do.UNDO and undone is None:
        return deciding.NOT_NOW
    do = Do(event.do) if undone is None else Do(undone.do)
    wrong = _about_people(station, event, do, people=people, at_ms=at_ms)
    if wrong:
        return wrong
    lasts_ms = deciding.KINDS[do].lasts_ms
    if lasts_ms and undone is None and told.received_ms - at_ms > lasts_ms:
        return deciding.TOO_LATE
    decided = Decided(station=station, event=event, do=do, record=record, now_ms=told.received_ms)
    return _carried_out(decided) if undone is None else taken_back(decided, undone)


def _about_people(station: Station, event: events.PanelDecided, do: Do, *, people: _People, at_ms: int) -> str:
    """Return what is wrong with whoever stands behind it."""
    first, second = people.first, people.second
    if first is None or (event.second and second is None):
        return BY_NOBODY
    if not deciding.is_proved(event, staff.secret_of(first)):
        return deciding.NOT_PROVED
    if second is not None and not deciding.is_seconded(event, staff.secret_of(second)):
        return deciding.NOT_PROVED
    if event.do != Do.UNDO and deciding.takes_two(do, _two_people(station, event)):
        is_one = second is None or second.pk == first.pk or not are_two(first.name, second.name)
        if is_one:
            return ONE_PERSON
    wrongs = (_about_person(member, do, at_ms=at_ms) for member in (first, second) if member is not None)
    return next(filter(None, wrongs), "")


def _about_person(member: StaffMember, do: Do, *, at_ms: int) -> str:
    if member.revoked_at is not None and to_ms(member.revoked_at) < at_ms:
        return BY_REVOKED
    is_on_duty = to_ms(member.duty_from) <= at_ms <= to_ms(member.duty_until)
    return "" if is_on_duty and deciding.may(do, member.right) else WITHOUT_RIGHT


def _two_people(station: Station, event: events.PanelDecided) -> tuple[str, ...]:
    """Return what takes two people where this was decided: by the policy of the session that it is about."""
    attempt = AttemptRecord.objects.filter(public_id=event.attempt or "").first() if event.attempt else None
    profile = CandidateProfile.objects.filter(public_id=event.candidate or "").select_related("session").first()
    named = event.session or (attempt.session if attempt is not None else "")
    own = ExamSession.objects.filter(center=station.center_id)
    session = own.filter(public_id=named).first() or (None if profile is None else profile.session)
    return (wire.Policy() if session is None else session.told_rules).two_people


def _undone(station: Station, event: events.PanelDecided) -> PanelDecision | None:
    """Return the decision that this one takes back, if it is one that can be."""
    if event.do != Do.UNDO or not event.undoes:
        return None
    made = PanelDecision.objects.filter(station__center=station.center_id, event_id=event.undoes)
    return made.filter(do__in=deciding.UNDOABLE, outcome="", is_undone=False).first()


def _carried_out(decided: Decided) -> str:
    match deciding.KINDS[decided.do].about:
        case Scope.ATTEMPT:
            return about_attempt(decided)
        case Scope.CANDIDATE:
            return about_candidate(decided)
        case Scope.SESSION:
            return about_session(decided)
        case Scope.CENTER:
            return about_center(decided)
        case Scope.PANEL:
            return ""  # it was done there; here it is kept
