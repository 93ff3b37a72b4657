"""What the walk finds: two centers with machines, an exam with sessions, and two attempts in one slot."""

from datetime import timedelta

from sync.protocol.ids import new_id
from sync.server.exchange.models import AttemptRecord, RaisedHand
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.times import now, to_ms

PLACES = (("HALL", "Town Hall", "Asia/Kolkata", 12), ("LAKE", "Lake School", "Africa/Lagos", 6))


def make() -> None:
    """Make all of it."""
    exam = Exam.objects.create(code="BIO1", title="Biology", duration_minutes=60)
    hall, _ = [_place(exam, *told) for told in PLACES]
    session = hall.sessions.order_by("opens_at").first()
    for number in range(1, 10):
        _candidate(session, number)
    RaisedHand.objects.create(
        center=hall,
        station=hall.stations.get(seat="3"),
        event_id=new_id(),
        cause="technical",
        raised_ms=to_ms(now()) - 60_000,
        received_ms=to_ms(now()),
    )


def _place(exam: Exam, code: str, name: str, zone: str, seats: int) -> ExamCenter:
    center = ExamCenter.objects.create(code=code, name=name, zone=zone)
    for seat in range(1, seats + 1):
        Station.objects.create(
            center=center,
            seat=str(seat),
            sign_key="c2lnbg==",
            seal_key="c2VhbA==",
            program="1.0.0" if seat > 2 else "0.9.4",
            last_seen_at=now() - timedelta(minutes=0 if seat % 5 else 9),
            now={"unsent": 7 * (seat % 3)},
            standing="quarantined" if seat == 4 else "good",
        )
    for hours in (-1, 5):
        opens = now() + timedelta(hours=hours)
        ExamSession.objects.create(center=center, exam=exam, opens_at=opens, closes_at=opens + timedelta(hours=3))
    return center


def _candidate(session: ExamSession, number: int) -> None:
    station = session.center.stations.get(seat=str(number))
    candidate = CandidateProfile.objects.create(
        registration_number=f"A{number:03}",
        full_name=f"Candidate {number}",
        exam=session.exam,
        center=session.center,
        session=session,
        seat=str(number),
        station=station,
    )
    candidate.assign_slot(by="office")
    if number > 7:
        return
    candidate.start_exam_attempt()
    _attempt(candidate, station, number, "p1")
    if number == 1:
        _attempt(candidate, session.center.stations.get(seat="11"), 12, "p2")


def _attempt(candidate: CandidateProfile, station: Station, answered: int, package: str) -> None:
    AttemptRecord.objects.create(
        public_id=new_id(),
        profile=candidate,
        generation=1,
        station=station,
        session=candidate.session.public_id,
        items=40,
        answered=answered,
        package=package,
        state="active",
        started_at=now() - timedelta(hours=answered % 4),
        left_ms=1_800_000,
    )
