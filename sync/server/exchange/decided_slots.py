"""What a panel decided about candidates, their slots and whole sessions; and what of it is taken back again."""

from collections.abc import Callable, Mapping

from django.db import IntegrityError, transaction

from sync.protocol import codes, deciding
from sync.protocol.deciding import Do
from sync.protocol.slots import Rank, SlotRefused
from sync.protocol.text import cleaned
from sync.protocol.welcome import HandState
from sync.server.exchange import claims, decided_beginnings, directives, handover, hands
from sync.server.exchange.code_records import given_anew
from sync.server.exchange.decided import Decided
from sync.server.exchange.models import AttemptRecord, PanelDecision, RaisedHand
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from sync.server.registration.times import from_ms

_LONGEST_HASH = 200


def about_candidate(decided: Decided) -> str:
    """Carry it out; returns why not where that cannot be."""
    if decided.do in (Do.ATTEND, Do.ATTENDED):
        return _attend(decided)
    profile = decided.profile()
    if profile is None:
        return deciding.NO_ATTEMPT
    match decided.do:
        case Do.START:
            return _start(decided, profile)
        case Do.SEAT:
            return _seat(decided, profile)
        case Do.NO_SHOW:
            # The slot stays until the session is closed: whoever comes late after all may still begin.
            return "" if _has_not_begun(profile) else deciding.NOT_NOW
        case Do.RESET:
            return _reset(decided, profile)
        case _:
            return ""


def about_session(decided: Decided) -> str:
    """Carry it out; returns why not where that cannot be."""
    session = decided.session()
    if session is None:
        return deciding.NO_ATTEMPT
    if decided.do is Do.CLOSE_SESSION:
        return _close(decided, session)
    is_to_end = decided.do is Do.END_SESSION and session.cancelled
    # A cancelled session ends nobody's exam by itself: whoever still runs in it is ended by people.
    if not is_to_end and (session.cancelled or session.closes_at <= from_ms(decided.now_ms)):
        return deciding.NOT_NOW
    match decided.do:
        case Do.BEGIN:
            return decided_beginnings.begin(decided, session)
        case Do.QUEUE:
            return decided_beginnings.pace(decided, session)
        case Do.WALK_IN:
            return _walk_in(decided, session)
        case _:
            return _end(decided, session)


def taken_back(decided: Decided, made: PanelDecision) -> str:
    """Make undone what was decided, as long as nothing came of it; returns why not where something did."""
    profile = under_lock(CandidateProfile).filter(public_id=made.candidate).first()
    back = _BACK.get(decided.do)
    if back is not None:
        outcome = back(decided, made, profile)
        if outcome:
            return outcome
    made.is_undone = True
    made.tell_panels()
    decided.record.candidate = made.candidate
    decided.record.session = made.session
    return ""


# --- about one candidate ----------------------------------------------------------------------------------------------


def _attend(decided: Decided) -> str:
    """Tell the seat, and the other panels, that somebody goes to a raised hand, or was there."""
    up = RaisedHand.objects.filter(
        center=decided.station.center_id, station__public_id=decided.event.station or "", lowered_ms=None
    )
    hand = up.exclude(state=HandState.DONE).order_by("-raised_ms").first()
    if hand is None:
        return deciding.NOT_NOW
    state = HandState.COMING if decided.do is Do.ATTEND else HandState.DONE
    hands.answer(hand, state, by=decided.by)
    return ""


def _has_not_begun(profile: CandidateProfile) -> bool:
    """Whether the slot is there to be begun, and nothing was begun in it."""
    attempts = AttemptRecord.objects.filter(profile=profile, generation=profile.slot_generation)
    return profile.slot.rank is Rank.AVAILABLE and not attempts.exists()


def _start(decided: Decided, profile: CandidateProfile) -> str:
    """Let a candidate's slot be for the seat where they are, whichever seat had claimed it before it was started."""
    seat = decided.seat(decided.event.station)
    if seat is None:
        return deciding.NO_ATTEMPT
    if profile.slot_generation != decided.event.generation or not _has_not_begun(profile):
        return deciding.NOT_NOW
    claims.issue(profile, seat, now_ms=decided.now_ms)
    if profile.called_at is None and profile.exam.front.waits:
        profile.called_at = from_ms(decided.now_ms)
        profile.save(update_fields=["called_at"])
    _bind(profile, seat)
    return ""


def _seat(decided: Decided, profile: CandidateProfile) -> str:
    """Bind a candidate who has not begun to a seat."""
    seat = decided.seat(decided.event.to)
    if seat is None:
        return deciding.NO_ATTEMPT
    if profile.slot_generation != decided.event.generation or not _has_not_begun(profile):
        return deciding.NOT_NOW
    decided.record.before = "" if profile.station is None else profile.station.public_id
    _bind(profile, seat)
    return ""


def _bind(profile: CandidateProfile, seat: Station | None) -> None:
    if profile.station_id != (None if seat is None else seat.pk):
        profile.station, profile.seat = seat, "" if seat is None else seat.seat
        profile.save(update_fields=["station", "seat"])


def _reset(decided: Decided, profile: CandidateProfile) -> str:
    """Give the slot anew, where the session's policy lets two people of the center; else it waits for central."""
    if profile.slot_generation != decided.event.generation or profile.slot.rank < Rank.ATTEMPTING:
        return deciding.NOT_NOW
    # Under the session's lock: two panels may give the last one at the same time.
    named = "" if profile.session is None else profile.session.public_id
    session = under_lock(ExamSession).filter(public_id=named).first()
    if session is None or given_anew(session) >= session.told_rules.regrants:
        return deciding.ASKED
    decided.record.session = session.public_id
    profile.reset_slot(by=decided.by, reason=decided.why, approved_by=decided.approved_by)
    return ""


# --- about a session --------------------------------------------------------------------------------------------------


def _end(decided: Decided, session: ExamSession) -> str:
    """Close what runs in it, and let nobody begin any more."""
    moment = from_ms(decided.now_ms)
    if session.opens_at >= moment:
        return deciding.NOT_NOW
    session.closes_at = min(session.closes_at, moment)
    session.save(update_fields=["closes_at"])
    directives.close_running(session, by=decided.by, why=decided.why, approved_by=decided.approved_by)
    return ""


def _close(decided: Decided, session: ExamSession) -> str:
    """Hand the session over: right, or with a reason for each who is open now, whoever was when it was decided."""
    named = {subject: cleaned(reason)[: deciding.MOST_TEXT] for subject, reason in decided.event.exceptions}
    try:
        handover.close(session, by=decided.by, why=decided.why, approved_by=decided.approved_by, exceptions=named)
    except handover.StillOpen:
        return deciding.SUM_OPEN
    except handover.CloseRefused:
        return deciding.NOT_NOW
    return ""


def _walk_in(decided: Decided, session: ExamSession) -> str:
    """Take somebody in who stands on no list, as far as the session's policy lets the center."""
    event = decided.event
    number, name = (" ".join(cleaned(text).split()) for text in (event.number, event.name))
    is_whole = 0 < len(number) <= 64 and 0 < len(name) <= 200
    if (
        event.candidate is None
        or not is_whole
        or not (codes.is_hash(event.access) and len(event.access) <= _LONGEST_HASH)
    ):
        return deciding.UNKNOWN
    if CandidateProfile.objects.filter(registration_number=number, exam=session.exam).exists():
        return deciding.KNOWN
    taken_in = PanelDecision.objects.filter(session=session.public_id, do=Do.WALK_IN, outcome="", is_undone=False)
    if taken_in.count() >= session.told_rules.walk_ins:
        return deciding.NOT_ALLOWED
    seat = decided.seat(event.to)
    try:
        with transaction.atomic():
            profile = CandidateProfile.objects.create(
                public_id=event.candidate,
                registration_number=number,
                full_name=name,
                exam=session.exam,
                center=session.center,
                session=session,
                station=seat,
                seat="" if seat is None else seat.seat,
                access_code_hash=event.access,
            )
            profile.assign_slot(by=decided.by, reason=f"Walk-in: {decided.why}")
    except IntegrityError:
        return deciding.KNOWN
    return ""


# --- taken back -------------------------------------------------------------------------------------------------------


def _seat_back(decided: Decided, made: PanelDecision, profile: CandidateProfile | None) -> str:
    is_there = profile is not None and profile.station is not None and profile.station.public_id == made.to
    if profile is None or not is_there or not _has_not_begun(profile):
        return deciding.NOT_NOW
    _bind(profile, decided.seat(made.before) if made.before else None)
    return ""


def _attend_back(decided: Decided, made: PanelDecision, _profile: CandidateProfile | None) -> str:
    """Let a hand wait for somebody again, to which whoever said that they go cannot go."""
    up = RaisedHand.objects.filter(center=decided.station.center_id, station__public_id=made.about, lowered_ms=None)
    hand = up.filter(state=HandState.COMING, answered_by=made.name).order_by("-raised_ms").first()
    return "" if hand is not None and hands.take_back(hand, by=decided.by) else deciding.NOT_NOW


def _no_show_back(_decided: Decided, _made: PanelDecision, profile: CandidateProfile | None) -> str:
    return "" if profile is not None and profile.slot.rank is not Rank.NO_SLOT else deciding.NOT_NOW


def _walk_in_back(decided: Decided, _made: PanelDecision, profile: CandidateProfile | None) -> str:
    if profile is None or not _has_not_begun(profile):
        return deciding.NOT_NOW
    try:
        profile.withdraw_slot(by=decided.by, reason=f"Walk-in taken back: {decided.why}")
    except SlotRefused:
        return deciding.NOT_NOW
    return ""


_Back = Callable[[Decided, PanelDecision, CandidateProfile | None], str]
_BACK: Mapping[Do, _Back] = {
    Do.ATTEND: _attend_back,
    Do.SEAT: _seat_back,
    Do.NO_SHOW: _no_show_back,
    Do.WALK_IN: _walk_in_back,
    Do.BEGIN: decided_beginnings.back,
}


# --- what waited for central ------------------------------------------------------------------------------------------


def grant_reset(record: PanelDecision, *, by: str, why: str = "") -> bool:
    """Give the slot anew that two people of a center asked for; False where it does not apply any more."""
    with transaction.atomic():
        asked = under_lock(PanelDecision).get(pk=record.pk)
        profile = CandidateProfile.objects.filter(public_id=asked.candidate).first()
        is_asked = asked.do == Do.RESET and asked.outcome == deciding.ASKED
        if profile is None or not is_asked or profile.slot_generation != asked.generation:
            return False
        requesters = " and ".join(filter(None, (asked.name, asked.second_name)))
        reason = f"{asked.why} (asked for by {requesters} at the center)" + (f"; {why}" if why else "")
        profile.reset_slot(by=requesters[:150] or by, reason=reason, approved_by=by)
        asked.outcome = ""
        asked.tell_panels()
    return True


def decline_reset(record: PanelDecision) -> bool:
    """Say no to what two people of a center asked for; their panels read it."""
    with transaction.atomic():
        asked = under_lock(PanelDecision).get(pk=record.pk)
        if asked.do != Do.RESET or asked.outcome != deciding.ASKED:
            return False
        asked.outcome = deciding.DECLINED
        asked.tell_panels()
    return True
