"""Centers, exams and candidates for tests of the server: each call makes fresh ones."""

from datetime import timedelta
from itertools import count

from django.contrib.auth.models import Permission, User

from sync.protocol import codes
from sync.protocol.slots import SlotState
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Reach, Station
from sync.server.registration.times import now

_numbers = count(1)
ACCESS_CODE = "ABCD2345"
_ACCESS_HASH = codes.hashed(ACCESS_CODE)


def a_center(zone: str = "Asia/Kolkata", **fields: object) -> ExamCenter:
    number = next(_numbers)
    return ExamCenter.objects.create(**{"code": f"C{number}", "name": f"Center {number}", "zone": zone, **fields})


def an_exam(**fields: object) -> Exam:
    number = next(_numbers)
    return Exam.objects.create(**{"code": f"E{number}", "title": f"Exam {number}", **fields})


def a_session(center: ExamCenter | None = None, exam: Exam | None = None, **fields: object) -> ExamSession:
    window = {"opens_at": now() - timedelta(hours=1), "closes_at": now() + timedelta(hours=3)}
    return ExamSession.objects.create(center=center or a_center(), exam=exam or an_exam(), **{**window, **fields})


def a_station(center: ExamCenter | None = None, **fields: object) -> Station:
    given = {"seat": str(next(_numbers)), "sign_key": "c2lnbg==", "seal_key": "c2VhbA==", **fields}
    return Station.objects.create(center=center or a_center(), **given)


def a_candidate(state: SlotState = SlotState.NO_SLOT, **fields: object) -> CandidateProfile:
    """Return a candidate whose slot came to the state by the methods that lead there."""
    number = next(_numbers)
    given = {"registration_number": f"R{number:05}", "full_name": f"Candidate {number}", **fields}
    for name, make in (("exam", an_exam), ("center", a_center)):
        if name not in given:
            given[name] = make()
    candidate = CandidateProfile.objects.create(access_code_hash=_ACCESS_HASH, **given)
    if state is not SlotState.NO_SLOT:
        candidate.assign_slot(by="tests")
    if state in (SlotState.ATTEMPTING, SlotState.CONSUMED):
        candidate.start_exam_attempt()
    if state is SlotState.CONSUMED:
        candidate.consume_exam_slot()
    return candidate


def again(candidate: CandidateProfile) -> CandidateProfile:
    """Return the candidate as the database has it."""
    return CandidateProfile.objects.select_related("exam", "center").get(pk=candidate.pk)


def a_clerk(name: str, *centers: ExamCenter, password: str = "correct horse battery", may: str = "") -> User:
    """Return somebody of these centers, or of every center, who has the named rights; `*` is every right."""
    clerk = User.objects.create_user(name, password=password, is_staff=True)
    rights = Permission.objects.all() if may == "*" else Permission.objects.filter(codename__in=may.split())
    clerk.user_permissions.set(rights)
    Reach.objects.create(user=clerk, every_center=not centers).centers.set(centers)
    return clerk
