"""Rehearsals of a center: begun with invented candidates, one a seat; one exam is moved; each seat is judged."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import msgspec
from django.db import transaction
from django.utils.translation import gettext

from sync.protocol import codes, events, rehearsal
from sync.protocol.attempts import AttemptState
from sync.protocol.ids import AttemptId, CandidateId, SessionId, StationId
from sync.protocol.rehearsal import Facts, Outcome, RehearsalReply, SeatRehearsed
from sync.server.exchange import handover, moves, room
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import AttemptRecord, SessionClose, StoredEvent
from sync.server.exchange.refusals import NothingHere
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import from_ms, maybe_ms, now, to_ms

EXAM = "REHEARSAL"
MINUTES = 20
LEAD = timedelta(seconds=75)
"""So long before it begins it is told: a seat far from any session asks once a minute, and all are to begin at once."""
POLICY = {"two_people": [], "resume_limit": 10, "roaming": True}
_MOVES_BY, _MOVES_WHY = "Rehearsal", "Rehearsal: every center moves one exam"
_WAITS, _WRONG = "waits", "wrong"
_SEATS = "seats"
"""Where in a session's `rehearsal` the first seat of each candidate stands: a move binds them to another one."""


class RehearsalRefused(Exception):
    """No rehearsal can begin now."""

    code = "CENTRAL-REHEARSAL"


# --- begun ------------------------------------------------------------------------------------------------------------


def begin(center: ExamCenter, *, by: str, minutes: int = MINUTES, spread_ms: int = 0) -> ExamSession:
    """Let every trusted seat of a center rehearse in a little more than a minute; raises RehearsalRefused.

    The candidates are invented and belong to an exam of their own, so that no real slot is anywhere near.
    """
    exam = _exam()
    access = codes.new_access_code()
    hashed = codes.hashed(access)
    opens = now() + LEAD
    closes = opens + timedelta(minutes=minutes)
    with transaction.atomic():
        center = under_lock(ExamCenter).get(pk=center.pk)
        _demand_free(center, until=closes)
        seats = list(Station.objects.filter(center=center, role=Role.SEAT, standing=Station.Standing.GOOD))
        if not seats:
            raise RehearsalRefused(gettext("No seat of this center is enrolled and trusted."))
        session = ExamSession.objects.create(
            center=center,
            exam=exam,
            opens_at=opens,
            closes_at=closes,
            policy=POLICY,
            rehearsal={"code": access, "spread_ms": spread_ms},
        )
        for number, seat in enumerate(sorted(seats, key=lambda one: one.seat), 1):
            name = _invent(session, seat, number, hashed, by=by)
            session.rehearsal.setdefault(_SEATS, {})[name] = seat.public_id
            if number == 1 and len(seats) >= rehearsal.SEVERAL:
                session.rehearsal["mover"] = seat.public_id
        session.save(update_fields=["rehearsal"])
    return session


def _exam() -> Exam:
    """Return the exam that is rehearsed with, its paper imported: nothing of it is secret."""
    from sync.server.papers.importing import import_paper

    exam, is_new = Exam.objects.get_or_create(
        code=EXAM,
        defaults={
            "title": "Rehearsal",
            "duration_minutes": 15,
            "is_rehearsal": True,
            "welcome": {"asks_looks": False},
        },
    )
    if is_new:
        import_paper(Path(__file__).resolve().parents[3] / "resources" / "rehearsal.gift", EXAM)
        exam.refresh_from_db()
    return exam


def _demand_free(center: ExamCenter, *, until: object) -> None:
    """Refuse while a real session is open, or opens before the rehearsal would be over, and while another one runs."""
    near = ExamSession.objects.filter(center=center, closes_at__gt=now(), opens_at__lt=until, cancelled=False)
    if near.filter(exam__is_rehearsal=True).exists():
        raise RehearsalRefused(gettext("A rehearsal runs here already."))
    if near.filter(exam__is_rehearsal=False, is_demo=False).exists():
        raise RehearsalRefused(gettext("A session is open here, or opens before the rehearsal would be over."))


def _invent(session: ExamSession, seat: Station, number: int, hashed: str, *, by: str) -> str:
    profile = CandidateProfile.objects.create(
        registration_number=f"R-{session.public_id[-8:]}-{number:03}",
        full_name=f"Rehearsal {number}",
        exam=session.exam,
        center=session.center,
        session=session,
        station=seat,
        seat=seat.seat,
        access_code_hash=hashed,
    )
    profile.assign_slot(by=by, reason="Rehearsal")
    return profile.public_id


def end(session: ExamSession, *, by: str) -> Outcome:
    """End a rehearsal, and close it by its hand-over sum; what stays open is named, and is its failure."""
    with transaction.atomic():
        moment = now()
        if session.closes_at > moment:
            session.opens_at = min(session.opens_at, moment - timedelta(seconds=1))
            session.closes_at = moment
            session.save(update_fields=["opens_at", "closes_at"])
        found = handover.account(session, moment)
        reasons = dict.fromkeys(found.open_subjects, "Left open by the rehearsal")
        handover.close(session, by=by, why="Rehearsal", approved_by="", exceptions=reasons)
    return hand_over(session)


def hand_over(session: ExamSession) -> Outcome:
    """Return whether everybody was accounted for when it was closed."""
    close = SessionClose.objects.filter(session=session).order_by("-pk").first()
    if close is None:
        return Outcome.OPEN
    figures = dict(close.figures)
    is_right = not close.exceptions and figures.get("confirmed") == figures.get("expected")
    return Outcome.PASSED if is_right else Outcome.FAILED


# --- what seats tell --------------------------------------------------------------------------------------------------


def take(station: Station, happened: Iterable[events.AnyEvent | None]) -> None:
    """Move an exam that waits for it, as soon as a seat is free. Runs in the upload's transaction."""
    touched = {_session_of(event) for event in happened if event is not None} - {""}
    for name in touched:
        session = ExamSession.objects.filter(public_id=name, center=station.center_id, exam__is_rehearsal=True).first()
        if session is not None:
            _move_waiting(session)
            _end_when_all_are_through(session)


def _session_of(event: events.AnyEvent) -> str:
    """Return the rehearsal that an event may bring on: a seat waits, or one is free again."""
    if isinstance(event, events.RehearsalTold):
        return event.session
    is_end = isinstance(event, events.AttemptEnded) and event.at.rehearsal
    if not is_end or not isinstance(event, events.AttemptEvent):
        return ""
    record = AttemptRecord.objects.filter(public_id=event.attempt).values_list("session", flat=True).first()
    return record or ""


def _move_waiting(session: ExamSession) -> None:
    for told in _told(session):
        record = AttemptRecord.objects.filter(public_id=told.attempt or "").select_related("station").first()
        if told.what != _WAITS or record is None or record.is_over or record.moves.exists():
            continue
        target = _free(session, record)
        if target is not None:
            try:
                moves.move(record, target, by=_MOVES_BY, why=_MOVES_WHY)
            except moves.MoveRefused:
                continue  # it ended meanwhile, or the seat is taken: the next word brings it on


def _end_when_all_are_through(session: ExamSession) -> None:
    """Close a rehearsal by its sum as soon as nobody is on the way any more."""
    reply = told(session, now_ms=to_ms(now()))
    if not reply.is_over and all(seat.outcome != Outcome.OPEN for seat in reply.seats):
        end(session, by=_MOVES_BY)


def _free(session: ExamSession, record: AttemptRecord) -> Station | None:
    """Return a seat where nobody rehearses any more."""
    busy = CandidateProfile.objects.filter(session=session, slot_consumed_at=None).exclude(pk=record.profile_id)
    return moves.targets(record).exclude(pk__in=busy.values("station")).first()


def _told(session: ExamSession) -> list[events.RehearsalTold]:
    rows = StoredEvent.objects.filter(
        kind="rehearsal.told",
        journal__station__center=session.center_id,
        received_ms__gte=to_ms(session.opens_at - LEAD),
    )
    found = (decoded(bytes(data)) for data in rows.order_by("pk").values_list("bytes", flat=True))
    return [one for one in found if isinstance(one, events.RehearsalTold) and one.session == session.public_id]


# --- judged -----------------------------------------------------------------------------------------------------------


def answer(caller: Caller, session: str, *, now_ms: int) -> RehearsalReply:
    """Return how a rehearsal of the caller's center goes; raises NotAPanel, RevokedStation, NothingHere."""
    panel = room.panel_of(caller)
    found = ExamSession.objects.filter(center=panel.center_id, public_id=session, exam__is_rehearsal=True).first()
    if found is None:
        raise NothingHere
    if found.closes_at <= from_ms(now_ms) and hand_over(found) is Outcome.OPEN:
        end(found, by=_MOVES_BY)  # its time is over, and some seat is not through
    return told(found, now_ms=now_ms)


def told(session: ExamSession, *, now_ms: int) -> RehearsalReply:
    """Return how every seat does, or did."""
    is_over = session.closes_at <= from_ms(now_ms)
    profiles = list(CandidateProfile.objects.filter(session=session).order_by("pk"))
    records = {
        record.profile_id: record
        for record in AttemptRecord.objects.filter(profile__in=profiles).select_related("station").order_by("pk")
    }
    stations = {one.public_id: one for one in Station.objects.filter(center=session.center_id)}
    first = session.rehearsal.get(_SEATS, {})
    signed_in, wrong = _signed_in(session), {one.candidate: one.detail for one in _told(session) if one.what == _WRONG}
    seats = []
    for profile in profiles:
        station = stations.get(first.get(profile.public_id, ""))
        record = records.get(profile.pk)
        if station is None:
            continue  # the machine is gone from the center since
        facts = _facts(
            session,
            station,
            record,
            is_signed_in=profile.public_id in signed_in,
            is_to_move=station.public_id == session.rehearsal.get("mover"),
            said=wrong.get(CandidateId(profile.public_id), ""),
        )
        seats.append(_seat(profile, station, record, facts, is_over=is_over))
    return RehearsalReply(
        session=SessionId(session.public_id),
        seats=tuple(seats),
        began_ms=to_ms(session.opens_at),
        closes_ms=to_ms(session.closes_at),
        is_over=is_over,
        hand_over=hand_over(session),
        server_now_ms=now_ms,
    )


def _signed_in(session: ExamSession) -> set[str]:
    rows = StoredEvent.objects.filter(
        kind="candidate.checked_in",
        journal__station__center=session.center_id,
        received_ms__gte=to_ms(session.opens_at - LEAD),
    )
    found = (decoded(bytes(data)) for data in rows.values_list("bytes", flat=True))
    return {one.candidate for one in found if isinstance(one, events.CheckedIn)}


def _facts(
    session: ExamSession,
    station: Station,
    record: AttemptRecord | None,
    *,
    is_signed_in: bool,
    is_to_move: bool,
    said: str,
) -> Facts:
    seen_ms = maybe_ms(station.last_seen_at) or 0
    opens_ms = to_ms(session.opens_at)
    facts = Facts(
        is_heard=seen_ms >= opens_ms - LEAD // timedelta(milliseconds=1),
        is_signed_in=is_signed_in,
        spread_ms=int(session.rehearsal.get("spread_ms", 0)),
        is_to_move=is_to_move,
        said=said,
    )
    if record is None:
        return facts
    state = AttemptState(record.state)
    return Facts(
        is_heard=True,
        is_signed_in=True,
        began_after_ms=max(0, to_ms(record.started_at) - opens_ms),
        spread_ms=facts.spread_ms,
        cut_ms=record.gaps_ms if record.resumes else None,
        is_to_move=is_to_move,
        is_moved=record.station_id != station.pk,
        is_ended=state in (AttemptState.SUBMITTED, AttemptState.TIMED_OUT) and record.answered == record.items,
        is_confirmed=bool(record.receipt),
        said=said,
    )


def _seat(
    profile: CandidateProfile, station: Station, record: AttemptRecord | None, facts: Facts, *, is_over: bool
) -> SeatRehearsed:
    steps = rehearsal.judged(facts, is_over=is_over)
    seat = SeatRehearsed(
        station=StationId(station.public_id),
        seat=station.seat,
        candidate=CandidateId(profile.public_id),
        name=profile.full_name,
        steps=steps,
        outcome=rehearsal.verdict(steps),
        began_after_ms=facts.began_after_ms or 0,
        cut_ms=facts.cut_ms or 0,
        said=facts.said,
    )
    if record is None:
        return seat
    return msgspec.structs.replace(
        seat,
        attempt=AttemptId(record.public_id),
        answered=record.answered,
        items=record.items,
        moved_to=record.station.seat if record.station_id != station.pk else "",
    )
