"""What stations tell about codes: kept for people to look at; a slot that two people gave anew becomes the next one.

The station decided while nobody could be asked. Here is looked whether it was allowed to: what was not is stored and
flagged all the same, and moves no slot.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_noop

from sync.protocol import events, offline_codes, wire
from sync.protocol.deciding import Do
from sync.protocol.ids import EventId
from sync.protocol.offline_codes import Action
from sync.protocol.slots import Rank, Slot, SlotRefused
from sync.protocol.text import cleaned
from sync.server.exchange.models import CodeRecord, PanelDecision, StaffMember
from sync.server.registration import slots
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent, Station
from sync.server.registration.times import from_ms, now, to_ms

BY_NOBODY = "CODE-BY-NOBODY"
BY_REVOKED = "CODE-BY-REVOKED"
WITHOUT_RIGHT = "CODE-WITHOUT-RIGHT"
ONE_PERSON = "CODE-ONE-PERSON"
NOT_ALLOWED = "REGRANT-NOT-ALLOWED"
NO_SLOT = "REGRANT-NO-SLOT"
NOT_NEXT = "REGRANT-NOT-NEXT"
WORDS = {
    BY_NOBODY: gettext_noop("By somebody who is not on this center's staff"),
    BY_REVOKED: gettext_noop("By somebody who had been revoked; the station had not heard of it"),
    WITHOUT_RIGHT: gettext_noop("By somebody without the right to decide this"),
    ONE_PERSON: gettext_noop("Two people are asked for, and one stands behind it"),
    NOT_ALLOWED: gettext_noop(
        "More than the session's policy allows without the server: the slot was not given anew here"
    ),
    NO_SLOT: gettext_noop("The candidate has no slot at this center that could be given anew"),
    NOT_NEXT: gettext_noop("Not the generation that follows the slot's: the slot was not given anew here"),
}
_TOLD = events.CodeUsed | events.CodeRefused | events.CodeGiven | events.SlotRegranted


@dataclass(frozen=True, slots=True)
class Told:
    """An event about codes, and when it came."""

    event: _TOLD
    received_ms: int


def take(station: Station, told: Iterable[Told]) -> list[wire.Result]:
    """Keep what is told, each event once, and follow it; return what is remarkable. In the upload's transaction."""
    results = []
    for one in told:
        if CodeRecord.objects.filter(event_id=one.event.id).exists():
            continue
        record = _record(station, one)
        if isinstance(one.event, events.SlotRegranted):
            _regrant(station, one.event, record)
        record.save()
        if record.remark:
            results.append(wire.Result(event=EventId(record.event_id), code=record.remark))
    return results


def of(event: events.AnyEvent | None, received_ms: int) -> Told | None:
    """Return the event, if it is about codes."""
    return Told(event, received_ms) if isinstance(event, _TOLD) else None


def _record(station: Station, told: Told) -> CodeRecord:
    event = told.event
    by = cleaned(event.person if isinstance(event, events.CodeRefused) else getattr(event, "by", ""))
    approved_by = cleaned(getattr(event, "approved_by", ""))
    people = [name for name in (by, approved_by) if name]
    known = {m.public_id: m for m in StaffMember.objects.filter(center=station.center_id, public_id__in=people)}
    action = Action.REGRANT if isinstance(event, events.SlotRegranted) else event.action
    record = CodeRecord(
        event_id=event.id,
        station=station,
        kind=str(event.__struct_config__.tag),
        action=cleaned(action)[:20],
        by=by[:64],
        approved_by=approved_by[:64],
        names=", ".join(known[person].name if person in known else "?" for person in people)[:210],
        amount_ms=getattr(event, "amount_ms", 0),
        nonce=cleaned(event.nonce)[:64],
        attempt_id=getattr(event, "attempt", None) or "",
        candidate=getattr(event, "candidate", None) or "",
        generation=getattr(event, "generation", 0),
        session=getattr(event, "session", ""),
        at_ms=event.at.best_ms,
        received_ms=told.received_ms,
    )
    if not isinstance(event, events.CodeRefused):
        record.remark = _about_people(people, known, action, at_ms=min(event.at.best_ms, told.received_ms))
    if isinstance(event, events.SlotRegranted) and len(set(people)) < 2:
        record.remark = record.remark or ONE_PERSON
    return record


def _name(person: str) -> str:
    return StaffMember.objects.values_list("name", flat=True).get(public_id=person)


def _about_people(people: list[str], known: dict[str, StaffMember], action: str, *, at_ms: int) -> str:
    for person in people:
        member = known.get(person)
        if member is None:
            return BY_NOBODY
        if member.revoked_at is not None and to_ms(member.revoked_at) < at_ms:
            return BY_REVOKED
        if action not in list(Action) or not offline_codes.is_allowed(Action(action), member.right):
            return WITHOUT_RIGHT
    return "" if people else BY_NOBODY


def _regrant(station: Station, event: events.SlotRegranted, record: CodeRecord) -> None:
    """Make the generation that two people of the center gave, where the session's policy let them."""
    profile = CandidateProfile.objects.filter(public_id=event.candidate, center=station.center_id).first()
    if profile is None:
        record.remark = record.remark or NO_SLOT
        return
    if not record.remark and profile.slot_generation == event.generation and profile.slot.rank is Rank.NO_SLOT:
        record.remark = NO_SLOT
        _withdraw_again(profile, event, station)
    if record.remark or profile.slot_generation >= event.generation:
        return  # somebody to look into, or a twin: two re-grants of one slot are one generation
    with transaction.atomic():
        # Under the session's lock: two seats may tell of the last one at the same time.
        sessions = under_lock(ExamSession).filter(center=station.center_id)
        session = sessions.filter(public_id=event.session).first()
        if session is None or profile.session_id != session.pk or given_anew(session) >= session.rules.regrants:
            record.remark = NOT_ALLOWED
            return
        try:
            slots.regrant(
                profile,
                generation=event.generation,
                at=min(from_ms(max(0, event.at.best_ms)), now()),
                by=_name(event.by),
                approved_by=_name(event.approved_by),
                source=f"station {station.public_id}, code {event.nonce}"[:200],
            )
        except SlotRefused:
            record.remark = NOT_NEXT
        else:
            record.is_granted = True


def given_anew(session: ExamSession) -> int:
    """Return how many slots two people of the center gave anew in the session, by code and at panels."""
    by_code = CodeRecord.objects.filter(session=session.public_id, is_granted=True).count()
    at_panels = PanelDecision.objects.filter(session=session.public_id, do=Do.RESET.value, outcome="")
    return by_code + at_panels.count()


def _withdraw_again(profile: CandidateProfile, event: events.SlotRegranted, station: Station) -> None:
    """Let a withdrawal stand that a seat could not know of: under one number the slot that was given is the higher."""
    given = Slot(generation=event.generation)

    def to(slot: Slot) -> Slot:
        return slot.withdrawn() if (slot.generation, slot.rank) == (given.generation, given.rank) else slot

    change = slots.Change(
        what=SlotEvent.What.WITHDRAWN,
        to=to,
        at=now(),
        by="central",
        reason="The withdrawal stands: two people of the center had given the slot anew, and could not know of it",
        source=f"station {station.public_id}, code {event.nonce}"[:200],
    )
    slots.apply(profile.pk, change)
