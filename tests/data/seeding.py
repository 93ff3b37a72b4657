"""The server's side of the day that `tests.data.make` records; runs inside the server's Django."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

PAPER = Path(__file__).with_name("papers") / "every-kind.gift"
NAMES = ("Anna", "Ben", "Chidi", "Dora", "Emil", "Farah", "Goran")
FAR = datetime(2100, 1, 1, tzinfo=UTC)


def seed() -> None:
    """Register a center, an exam with a paper, two sessions that never end, and a few candidates; prints the facts."""
    from sync.server.papers.importing import import_paper
    from sync.server.registration.enrollment import new_code
    from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession
    from sync.server.registration.times import now

    center = ExamCenter.objects.create(code="C1", name="Center One", zone="Asia/Kolkata")
    ExamCenter.objects.create(code="C2", name="Center Two")
    import_paper(PAPER, "V1")
    exam = Exam.objects.get(code="V1")
    morning, session = (
        ExamSession.objects.create(center=center, exam=exam, opens_at=now() - timedelta(hours=hours), closes_at=FAR)
        for hours in (3, 1)
    )
    people = [
        CandidateProfile.objects.create(
            registration_number=f"R{number}", full_name=name, exam=exam, center=center, session=session
        )
        for number, name in enumerate(NAMES)
    ]
    for person in people:
        person.assign_slot(by="test")
    print(
        json.dumps(
            {
                "code": new_code(center, "A1", "seat", uses=1),
                "session": session.public_id,
                "morning": morning.public_id,
                "candidates": [person.public_id for person in people],
            }
        )
    )


def decide(attempt: str) -> None:
    """Decide twice about an attempt."""
    from sync.server.exchange.directives import decide
    from sync.server.exchange.models import AttemptRecord, DirectiveRecord

    record = AttemptRecord.objects.get(public_id=attempt)
    for minutes in (5, 10):
        decide(record, DirectiveRecord.Do.ADD_TIME, by="boss", why=f"{minutes} minutes", amount_ms=minutes * 60_000)


def move_away(number: str) -> None:
    """Move a candidate to another center: their old one is told goodbye."""
    from sync.server.registration.models import CandidateProfile, ExamCenter

    profile = CandidateProfile.objects.get(registration_number=number)
    profile.center, profile.session = ExamCenter.objects.get(code="C2"), None
    profile.save()


def tell() -> None:
    """Print what the server has come to: slots, attempts, events."""
    from sync.server.exchange.models import AttemptRecord, Journal, StoredEvent
    from sync.server.registration.models import CandidateProfile

    print(
        json.dumps(
            {
                "slots": {
                    p.registration_number: [p.slot.generation, int(p.slot.rank)]
                    for p in CandidateProfile.objects.order_by("registration_number")
                },
                "attempts": {
                    r.public_id: [r.state, r.answered, r.used_ms, r.answers_root, bool(r.receipt)]
                    for r in AttemptRecord.objects.order_by("public_id")
                },
                "journals": [[j.incarnation, j.seq, j.hash] for j in Journal.objects.order_by("pk")],
                "events": StoredEvent.objects.count(),
            }
        )
    )
