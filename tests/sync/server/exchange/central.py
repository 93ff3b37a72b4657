"""`python -m tests.sync.server.exchange.central`: a real server on a real file, for tests that speak TLS to it.

CENTRAL_HOME names its folder. Prints one line of JSON with the facts, then serves until SIGTERM.
"""

import json
import os
from datetime import timedelta

import django


def seed(candidates: int) -> dict[str, object]:
    """One center with an open session, candidates with slots, and a code for many machines."""
    from sync.server.registration.enrollment import new_code
    from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession
    from sync.server.registration.times import now

    center = ExamCenter.objects.create(code="C1", name="Center One")
    exam = Exam.objects.create(code="E1", title="Exam One")
    session = ExamSession.objects.create(
        center=center, exam=exam, opens_at=now() - timedelta(hours=1), closes_at=now() + timedelta(hours=3)
    )
    people = [
        CandidateProfile.objects.create(
            registration_number=f"R{n}", full_name=f"Person {n}", exam=exam, center=center, session=session
        )
        for n in range(candidates)
    ]
    for person in people:
        person.assign_slot(by="test")
    return {
        "code": new_code(center, "", "seat", uses=1_000),
        "session": session.public_id,
        "candidates": [person.public_id for person in people],
    }


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "sync.server.settings"
    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from sync.server.exchange import serving
    from sync.server.registration.models import ExamCenter

    call_command("migrate", verbosity=0)
    facts = {} if ExamCenter.objects.exists() else seed(int(os.environ.get("CANDIDATES", "3")))
    connection.close()
    port = int(os.environ.get("PORT", "0"))
    serving.serve("127.0.0.1", port, told=lambda url: print(json.dumps({"url": url, **facts}), flush=True))


if __name__ == "__main__":
    main()
