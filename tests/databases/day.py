"""What a day at the server needs: centers, people with slots, somebody who may sign in, and a station over TLS."""

import json
from dataclasses import dataclass
from pathlib import Path

from sync.protocol import codes
from tests.sync.server.exchange.machine import Machine
from tests.sync.server.exchange.process import Tls
from tests.sync.server.running import PASSWORD, Office

_SEED = """
import json
from datetime import timedelta
from sync.server.registration.enrollment import new_code
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession
from sync.server.registration.times import now
exam = Exam.objects.create(code="E1", title="Exam One")
centers = [ExamCenter.objects.create(code=code, name=f"Center {code}") for code in ("C1", "C2", "C3")]
people = {}
for center in centers:
    session = ExamSession.objects.create(
        center=center, exam=exam, opens_at=now() - timedelta(hours=1), closes_at=now() + timedelta(hours=3)
    )
    made = [
        CandidateProfile.objects.create(
            registration_number=f"{center.code}-{n}", full_name=f"Jürgen अनु 李 {n}", exam=exam, center=center,
            session=session,
        )
        for n in range(6)
    ]
    for candidate in made[:5]:
        candidate.assign_slot(by="tests")
    if center is not centers[0]:
        made[0].start_exam_attempt()
        made[1].start_exam_attempt()
        made[1].consume_exam_slot()
    people[center.code] = [candidate.public_id for candidate in made]
code = new_code(centers[0], "", "seat", uses=99)
print(json.dumps({"people": people, "code": code, "centers": {c.code: c.pk for c in centers}}))
"""
_SLOTS = """
from sync.server.registration.models import CandidateProfile
print(*[
    f"{c.registration_number}:{c.slot.state}"
    for c in CandidateProfile.objects.filter(center__code="C1").order_by("registration_number")
])
"""


@dataclass(frozen=True)
class Day:
    """What was made."""

    office: Office
    people: dict[str, list[str]]
    centers: dict[str, int]
    code: str

    def deletion_of(self, center: str, url: str) -> str:
        return f"{url}/admin/registration/examcenter/{self.centers[center]}/delete/"

    def machine(self, url: str) -> Machine:
        """A fresh station of the first center, let in."""
        machine = Machine(self.line(url))
        reply = machine.enroll(codes.normalized(self.code)[codes.FINGERPRINT_LENGTH :], name="box")
        assert reply.status == 200, reply.content()
        return machine

    def line(self, url: str) -> Tls:
        return Tls(url, self.authority)

    @property
    def authority(self) -> Path:
        return self.office.home / "tls" / "ca.pem"

    def slots(self) -> list[str]:
        return self.office.python(_SLOTS).split()


def seeded(office: Office) -> Day:
    office.must("create-admin", "boss", typed=f"{PASSWORD}\n")
    told = json.loads(office.python(_SEED))
    return Day(office, told["people"], told["centers"], told["code"])
