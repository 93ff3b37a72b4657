"""Staff at the server: reads what to do, a line of JSON each, and answers in JSON. `python -m ... HOME` runs it."""

import json
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sync.server.commands.starting import start_django

if TYPE_CHECKING:
    from sync.server.registration.models import CandidateProfile, ExamSession

EXAM = "DEMO-EXAM"
Told = dict[str, object]
NAMES = iter(f"{first} {last}" for first in ("Ines", "Bruno", "Chidi", "Wei") for last in map(chr, range(65, 91)))


def new_candidate(
    *,
    station: str | None,
    exam: str = EXAM,
    opens_in_s: int = -300,
    closes_in_s: int = 28_800,
    begins_in_s: int | None = None,
    name: str = "",
    rules: Mapping[str, object] | None = None,
    needs: Mapping[str, object] | None = None,
) -> Told:
    """Register a candidate with a slot in a session of their own; an exam that is not known yet has no paper."""
    import msgspec

    from sync.protocol import codes
    from sync.protocol.accommodations import Accommodations
    from sync.server.registration.accommodating import accommodate
    from sync.server.registration.demo import POLICY
    from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
    from sync.server.registration.times import now

    center = ExamCenter.objects.get()
    known, _ = Exam.objects.get_or_create(code=exam, defaults={"title": exam.title()})
    session = ExamSession.objects.create(
        center=center,
        exam=known,
        opens_at=now() + timedelta(seconds=opens_in_s),
        closes_at=now() + timedelta(seconds=closes_in_s),
        begins_at=None if begins_in_s is None else now() + timedelta(seconds=begins_in_s),
        policy=POLICY | dict(rules or {}),
    )
    code = codes.new_access_code()
    bound = None if station is None else Station.objects.get(public_id=station)
    candidate = CandidateProfile.objects.create(
        registration_number=f"E2E-{CandidateProfile.objects.count():04}",
        full_name=name or next(NAMES),
        exam=known,
        center=center,
        session=session,
        station=bound,
        seat="" if bound is None else bound.seat,
        access_code_hash=codes.hashed(code),
    )
    candidate.assign_slot(by="staff", reason="Registered")
    if needs:
        accommodate(candidate, msgspec.convert(needs, Accommodations), by="staff", reason="Registered")
    return {
        "number": candidate.registration_number,
        "code": codes.grouped(code),
        "name": candidate.full_name,
        "id": candidate.public_id,
        "session": session.public_id,
    }


def move_session(
    *, number: str, opens_in_s: int | None = None, closes_in_s: int | None = None, quietly: bool = False
) -> Told:
    """Change when a candidate's session is; quietly, so that stations have not heard of it yet."""
    from sync.server.exchange.models import Announcement
    from sync.server.registration.models import ExamSession
    from sync.server.registration.times import now

    session = _session(number)
    times = {"opens_at": opens_in_s, "closes_at": closes_in_s}
    new = {field: now() + timedelta(seconds=seconds) for field, seconds in times.items() if seconds is not None}
    if quietly:
        # A new session is told again when the server next looks what came near, every few seconds: not this one.
        Announcement.objects.get_or_create(session=session)
        ExamSession.objects.filter(pk=session.pk).update(**new)
    else:
        for field, moment in new.items():
            setattr(session, field, moment)
        session.save()
    return {}


def cancel_session(*, number: str) -> Told:
    """Call a candidate's session off."""
    session = _session(number)
    session.cancelled = True
    session.save()
    return {}


def put_off_all_sessions(*, opens_in_s: int) -> Told:
    """Let every session open later, if not at all long: stations far from any exam hardly ask."""
    from sync.server.registration.models import ExamSession
    from sync.server.registration.times import now

    for session in ExamSession.objects.all():
        session.opens_at, session.closes_at = now() + timedelta(seconds=opens_in_s), now() + timedelta(hours=3)
        session.save()
    return {}


def roll_out(*, folder: str) -> Told:
    """Make a release of a built program, and let every station have it."""
    from sync.server.commands.releases import platform_here
    from sync.server.exchange import releases
    from sync.server.exchange.models import Rollout

    version, build = releases.about_of(Path(folder))
    about = releases.About(version=version, build=build, platform=platform_here(), program="kiosk", lowest="")
    Rollout.objects.create(release=releases.add(Path(folder), about), percent=100, made_by="staff")
    return {}


def rest() -> Told:
    """Let no session be open or near, and tell nobody; returns which were."""
    from sync.server.registration.models import ExamSession
    from sync.server.registration.times import now

    near = ExamSession.objects.filter(cancelled=False, closes_at__gt=now())
    names = list(near.values_list("public_id", flat=True))
    near.update(cancelled=True)
    return {"sessions": names}


def wake(*, sessions: list[str]) -> Told:
    """Let them be open again, and no rehearsal any more."""
    from sync.server.registration.models import ExamSession

    ExamSession.objects.filter(exam__is_rehearsal=True).update(cancelled=True)
    ExamSession.objects.filter(public_id__in=sessions).update(cancelled=False)
    return {}


def session_told(*, session: str) -> Told:
    """Return how a session stands."""
    from sync.server.exchange.models import SessionClose
    from sync.server.registration.models import ExamSession
    from sync.server.registration.times import now, to_ms

    row = ExamSession.objects.get(public_id=session)
    return {
        "begins_ms": None if row.begins_at is None else to_ms(row.begins_at),
        "waves": [row.policy.get("wave_seats"), row.policy.get("wave_ms")],
        "is_over": row.closes_at <= now(),
        "closes": SessionClose.objects.filter(session=row).count(),
    }


def station_told(*, seat: str) -> Told:
    """Return what a station told last of its program."""
    from sync.server.registration.models import Station

    station = Station.objects.get(name=seat)
    names = ("update_to", "update_state", "update_why", "update_waits_ms")
    empty: Told = {"update_to": "", "update_state": "", "update_why": "", "update_waits_ms": 0}
    return {"program": station.program, **{name: station.now.get(name, empty[name]) for name in names}}


def move_candidate(*, number: str, station: str) -> Told:
    """Bind a candidate to another seat."""
    from sync.server.registration.models import Station

    candidate = _candidate(number)
    candidate.station = Station.objects.get(public_id=station)
    candidate.seat = candidate.station.seat
    candidate.save()
    return {}


def move_attempt(*, number: str, station: str, from_copy: bool = False) -> Told:
    """Decide that a candidate's running attempt goes on at another seat."""
    from sync.server.exchange import moves
    from sync.server.exchange.models import AttemptRecord
    from sync.server.registration.models import Station

    (record,) = (a for a in AttemptRecord.objects.filter(profile=_candidate(number)) if not a.is_over)
    target = Station.objects.get(public_id=station)
    made = moves.move(record, target, by="staff", why="Drill", approved_by="chief", from_copy=from_copy)
    return {"fence": made.fence, "here": made.known_events}


def add_time(*, number: str, minutes: int) -> Told:
    """Give a running attempt more time, as the page of the admin does."""
    from sync.server.exchange.directives import decide
    from sync.server.exchange.models import AttemptRecord, DirectiveRecord

    (record,) = (a for a in AttemptRecord.objects.filter(profile=_candidate(number)) if not a.is_over)
    decide(record, DirectiveRecord.Do.ADD_TIME, by="staff", why="Power cut", amount_ms=minutes * 60_000)
    return {}


def sections_of(*, number: str) -> Told:
    """Return what of a candidate's attempt closed and why, its breaks, and what did not follow."""
    from sync.server.exchange import folds
    from sync.server.exchange.models import AttemptRecord

    fold = folds.whole(AttemptRecord.objects.get(profile=_candidate(number)).public_id)
    attempt = fold.attempt
    assert attempt is not None
    return {
        "closed": [run.closed for run in attempt.sections.values()],
        "breaks": attempt.breaks,
        "illegal": len(fold.illegal),
        "answered": attempt.answered,
        "state": str(attempt.state),
    }


def moves_told(*, number: str) -> Told:
    """Return where a candidate's attempt was told to go."""
    from sync.server.exchange.models import MoveRecord

    rows = MoveRecord.objects.filter(attempt__profile=_candidate(number)).order_by("pk")
    return {"to": [row.target.public_id for row in rows]}


def moves_of(*, number: str) -> Told:
    """Return where a candidate's attempt is and was, what came too late, and what counts of it."""
    from sync.server.exchange import moves, projection
    from sync.server.exchange.models import AttemptRecord

    record = AttemptRecord.objects.get(profile=_candidate(number))
    attempt = projection.attempt_of(record.public_id)
    assert attempt is not None
    return {
        "seat": record.station.seat,
        "station": record.station.public_id,
        "has_receipt": bool(record.receipt),
        "late": len(moves.late_writes(record)),
        "incidents": [m.cut_seq for m in record.moves.all() if m.is_incident],
        "responses": {item: {r: list(v) for r, v in of.items()} for item, of in attempt.responses.items()},
    }


def results_of(*, exam: str = EXAM) -> Told:
    """Return how many attempts of each candidate the results hold."""
    from collections import Counter

    from sync.server.exchange.models import AttemptRecord

    return dict(Counter(a.profile.registration_number for a in AttemptRecord.objects.filter(profile__exam__code=exam)))


def judge_station(*, station: str, standing: str) -> Told:
    """Say what a machine may do from now on."""
    from sync.server.registration.models import Station

    judged = Station.objects.get(public_id=station)
    judged.standing = standing
    judged.save()
    return {}


def place_told(*, station: str) -> Told:
    """Return where a machine was put up and in whose place, and how both stand, the older first."""
    from sync.server.registration.models import Station

    here = Station.objects.get(public_id=station)
    assert here.replaces is not None
    assert here.replaces.seat == here.seat
    standings = [here.replaces.standing, here.standing]
    return {"replaces": here.replaces.public_id, "seat": here.seat, "standings": standings}


def reset_slot(*, number: str, reason: str) -> Told:
    """Open a slot once more."""
    _candidate(number).reset_slot(by="staff", reason=reason, approved_by="chief")
    return {}


def withdraw_slot(*, number: str, reason: str) -> Told:
    """Take the right to sit away."""
    _candidate(number).withdraw_slot(by="staff", reason=reason)
    return {}


def assign_slot(*, number: str, reason: str) -> Told:
    """Give the right to sit."""
    _candidate(number).assign_slot(by="staff", reason=reason)
    return {}


def import_paper(*, file: str, exam: str = EXAM, form: str = "") -> Told:
    """Import a paper; every session of the exam gets a package of it."""
    from sync.server.papers.importing import Form
    from sync.server.papers.importing import import_paper as imported

    return {"refused": len(imported(Path(file), exam, form=Form(form)).refused)}


def give_form(*, number: str, form: str) -> Told:
    """Give a candidate a form of the paper, as a list does."""
    from sync.server.papers.forms import give_listed

    give_listed(_candidate(number).session, {number: form}, by="staff")
    return {}


def score_of(*, number: str) -> Told:
    """Return what the results say of a candidate's one attempt at a paper of one question."""
    from sync.server.scores.results.selection import form_of, shown
    from sync.server.scores.scored import scored

    [one] = [one for one in scored(_candidate(number).exam) if one.sat.record.profile.registration_number == number]
    [score] = one.scores
    return {"form": form_of(one), "question": score.source, "possible": shown(score.possible)}


def slot_of(*, number: str) -> Told:
    """Return the slot with its history, every attempt in it, and the events of every attempt in their order."""
    from sync.server.exchange.models import AttemptRecord, StoredEvent
    from sync.server.registration.times import maybe_ms, to_ms

    candidate = _candidate(number)
    slot = candidate.slot
    attempts = [
        {
            "id": attempt.public_id,
            "generation": attempt.generation,
            "state": attempt.state,
            "started_ms": to_ms(attempt.started_at),
            "ended_ms": maybe_ms(attempt.ended_at),
            "answered": attempt.answered,
            "package": attempt.package,
            "events": [
                json.loads(bytes(raw))
                for raw in StoredEvent.objects.filter(attempt_id=attempt.public_id)
                .order_by("journal_id", "seq")
                .values_list("bytes", flat=True)
            ],
        }
        for attempt in AttemptRecord.objects.filter(profile=candidate).order_by("generation", "started_at")
    ]
    return {
        "state": slot.state.name,
        "generation": slot.generation,
        "attempting_ms": slot.attempting_ms,
        "consumed_ms": slot.consumed_ms,
        "history": [f"{event.what} {event.generation}" for event in candidate.slot_events.all()],
        "attempts": attempts,
    }


def new_staff(*, name: str, right: str, passphrase: str) -> Told:
    """Enter a person of the center, who types their passphrase."""
    from sync.server.exchange import staff
    from sync.server.exchange.models import StaffMember
    from sync.server.registration.models import ExamCenter
    from sync.server.registration.times import now

    member = StaffMember(center=ExamCenter.objects.get(), name=name, right=right, duty_until=now() + timedelta(hours=8))
    staff.give_secret(member, passphrase)
    member.save()
    return {"person": member.public_id}


def revoke_staff(*, person: str) -> Told:
    """Take a person's codes away."""
    from sync.server.exchange import staff
    from sync.server.exchange.models import StaffMember

    staff.revoke(StaffMember.objects.get(public_id=person))
    return {}


def panel_code() -> Told:
    """Return a code that lets a panel in."""
    from sync.server.registration.enrollment import new_code
    from sync.server.registration.models import ExamCenter

    return {"code": new_code(ExamCenter.objects.get(), "Desk", "panel")}


def codes_told() -> Told:
    """Return what the stations told of codes, in the order in which it happened."""
    from sync.server.exchange.models import CodeRecord

    rows = CodeRecord.objects.order_by("at_ms", "pk")
    return {"codes": [[row.kind, row.action, row.names, row.remark] for row in rows]}


def releases_of(*, number: str) -> Told:
    """Return which stations opened the papers of a candidate's session without the server, and what became of words."""
    from sync.server.exchange.models import KeyRelease, WordsTold

    session = _session(number)
    opened = KeyRelease.objects.filter(session=session).exclude(how="").order_by("pk")
    looks = WordsTold.objects.filter(session=session).order_by("pk")
    return {"releases": [[row.how, row.station.public_id] for row in opened], "looks": [row.did for row in looks]}


def center_code() -> Told:
    """Return the code of the one center."""
    from sync.server.registration.models import ExamCenter

    return {"code": ExamCenter.objects.get().code}


def decisions_of(*, name: str) -> Told:
    """Return what somebody decided at panels, in the order in which it happened."""
    from sync.server.exchange.models import PanelDecision

    rows = PanelDecision.objects.filter(name=name).order_by("at_ms", "pk")
    kept = ("do", "why", "outcome", "name", "second_name", "at_ms")
    return {"decisions": [{field: getattr(row, field) for field in kept} for row in rows]}


def preflight_of(*, station: str) -> Told:
    """The last look at a machine."""
    from sync.server.exchange.models import StationReport

    report = StationReport.objects.get(station__public_id=station)
    checks = {str(check["name"]): check["state"] for check in report.checks}
    return {"verdict": report.verdict, "excused": report.excused, "checks": checks}


def excuse_machine(*, station: str, check: str, why: str) -> Told:
    """An admin gives an exception for what was found last."""
    from sync.server.exchange import readiness
    from sync.server.exchange.models import StationReport
    from sync.server.registration.times import now

    report = StationReport.objects.get(station__public_id=station)
    given = readiness.grant(report, check, until=now() + timedelta(days=1), why=why, by="boss")
    return {"id": given.public_id}


def take_exception_back(*, exception: str) -> Told:
    """And takes it back."""
    from sync.server.exchange import readiness
    from sync.server.exchange.models import StationException

    readiness.revoke(StationException.objects.get(public_id=exception))
    return {}


def welcome(*, exam: str, **fields: object) -> Told:
    """Say what the candidates of an exam meet before and after the questions."""
    from sync.server.registration.models import Exam

    known, _ = Exam.objects.get_or_create(code=exam, defaults={"title": exam.title()})
    known.welcome = fields
    known.save()
    return {}


def feedback_of(*, number: str) -> Told:
    """Return what stands on the page of a candidate's attempt of what they wrote after the end."""
    from django.contrib.auth.models import User
    from django.test import Client, override_settings

    from sync.server.exchange import feedback
    from sync.server.exchange.models import AttemptRecord

    record = AttemptRecord.objects.get(profile=_candidate(number))
    reader, _ = User.objects.get_or_create(username="reader", defaults={"is_staff": True, "is_superuser": True})
    with override_settings(CENTRAL_OTP_REQUIRED=False, ALLOWED_HOSTS=["testserver"]):
        browser = Client()
        browser.force_login(reader)
        page = browser.get(f"/admin/exchange/attemptrecord/{record.pk}/change/", secure=True).content.decode()
    told = feedback.texts(record)
    return {"texts": told, "are_shown": all(text in page for text in told)}


def let_begin(*, number: str) -> Told:
    """Let everybody begin who waits for a candidate's session."""
    from sync.server.registration.times import now

    session = _session(number)
    session.begins_at = now()
    session.save(update_fields=["begins_at"])
    return {}


def hands_up(*, number: str) -> Told:
    """Return the hands of a candidate that are up: why, and what was said to them."""
    from sync.server.exchange.models import RaisedHand

    up = [hand for hand in RaisedHand.objects.filter(profile=_candidate(number)) if hand.is_up]
    return {"hands": [[hand.cause, hand.state] for hand in up]}


def answer_hand(*, number: str, state: str) -> Told:
    """Say something to a candidate's hand."""
    from sync.protocol.welcome import HandState
    from sync.server.exchange import hands
    from sync.server.exchange.models import RaisedHand

    for hand in RaisedHand.objects.filter(profile=_candidate(number)):
        if hand.is_up:
            hands.answer(hand, HandState(state), by="boss")
    return {}


def write_to(*, number: str, text: str, urgent: bool = False) -> Told:
    """Write to the candidate of a running attempt."""
    from sync.server.exchange.directives import decide
    from sync.server.exchange.models import DirectiveRecord

    record = _candidate(number).attempts.get()
    decide(record, DirectiveRecord.Do.MESSAGE, by="boss", why=text, urgent=urgent)
    return {}


def events_of(*, number: str) -> Told:
    """Return the kinds of event that tell of a candidate before and in the attempt."""
    from sync.server.exchange.models import StoredEvent

    name = _candidate(number).public_id.encode()
    attempts = set(_candidate(number).attempts.values_list("public_id", flat=True))
    rows = StoredEvent.objects.order_by("pk").values_list("kind", "attempt_id", "bytes")
    return {"kinds": [kind for kind, attempt, data in rows if attempt in attempts or name in bytes(data)]}


def photos_of(*, number: str) -> Told:
    """Return the photos taken of a candidate at seats, and what the page of their attempt shows of them."""
    from sync.server.exchange.models import AttemptRecord, SeatPhoto
    from sync.server.exchange.seat_photos import ShowsSeatPhoto, picture

    rows = SeatPhoto.objects.filter(profile=_candidate(number))
    record = AttemptRecord.objects.filter(profile=_candidate(number)).first()
    shown = "" if record is None else str(ShowsSeatPhoto().seat_photo(record))
    return {"photos": [[row.trouble, len(picture(row))] for row in rows], "shown": shown}


def _candidate(number: str) -> "CandidateProfile":
    from sync.server.registration.models import CandidateProfile

    return CandidateProfile.objects.get(registration_number=number)


def _session(number: str) -> "ExamSession":
    session = _candidate(number).session
    assert session is not None
    return session


ACTS: dict[str, Callable[..., Told]] = {
    act.__name__: act
    for act in (
        new_candidate,
        move_session,
        cancel_session,
        move_candidate,
        move_attempt,
        add_time,
        sections_of,
        moves_of,
        moves_told,
        results_of,
        give_form,
        score_of,
        judge_station,
        place_told,
        reset_slot,
        withdraw_slot,
        assign_slot,
        import_paper,
        slot_of,
        new_staff,
        revoke_staff,
        panel_code,
        codes_told,
        releases_of,
        center_code,
        decisions_of,
        preflight_of,
        excuse_machine,
        take_exception_back,
        welcome,
        feedback_of,
        let_begin,
        hands_up,
        answer_hand,
        write_to,
        events_of,
        photos_of,
        put_off_all_sessions,
        roll_out,
        rest,
        wake,
        session_told,
        station_told,
    )
}


def main() -> None:
    """Do what is asked for until nothing more is."""
    start_django(Path(sys.argv[1]))
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(ACTS[asked["what"]](**asked["how"])), flush=True)


if __name__ == "__main__":
    main()
