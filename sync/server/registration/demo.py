"""A server to try things on: one center, one exam, a session that is open, and a new candidate for every machine."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zlib import crc32

from django.db import transaction

from sync.protocol import codes
from sync.protocol.tools import Tool
from sync.protocol.wire import Slip
from sync.server.registration import photos
from sync.server.registration.enrollment import new_code
from sync.server.registration.faces import face
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.times import now

CENTER, EXAM = "DEMO", "DEMO-EXAM"
MACHINES = 10_000
"""How many may enroll with the demo's one code."""
POLICY = {
    "resume_limit": 1_000,
    "gap_limit_ms": 24 * 3_600_000,
    "required_holds": [],
    "walk_ins": 20,
    "on_breach": {"KIOSK-LOCK-SCREEN-ADDED": "staff"},
}
"""A demo is killed, closed and left alone for hours, and has no lock; one breach that a lock tells can be tried."""
WELCOME = {
    "asks_looks": True,
    "tries_seat": True,
    "practice": "offered",
    "notice": {
        "en": "This is a demo. Your answers stay on this computer, in a folder that is thrown away when the demo ends.",
        "hi": "यह एक डेमो है। आपके उत्तर इसी कंप्यूटर पर, एक फ़ोल्डर में रहते हैं, जो डेमो के अंत में मिटा दिया जाता है।",
        "ar": "هذا عرض تجريبي. تبقى إجاباتك على هذا الحاسوب في مجلد يُحذف عند انتهاء العرض.",
    },
    "notice_version": "demo",
    "next_steps": {
        "en": "In a real exam your center says here when results come, and whom to ask.",
        "hi": "असली परीक्षा में आपका केंद्र यहाँ बताता है कि परिणाम कब आएँगे और किससे पूछें।",
        "ar": "في امتحان حقيقي يذكر مركزك هنا متى تصدر النتائج ومن تسأل.",
    },
}
"""Everything that a candidate can meet around the questions, but waiting."""
NAMES = (
    "Asha Raman",
    "Daniel Okoye",
    "Lin Mei",
    "Fatima Zahra",
    "Jonas Berg",
    "Maria Silva",
    "Arjun Patel",
    "Hana Sato",
    "Omar Haddad",
    "Elena Petrova",
    "Samuel Adeyemi",
    "Priya Nair",
)


class NotADemo(LookupError):
    """A demo's candidate was asked for where no demo runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoFacts:
    """What a demo consists of, and the code that lets machines into it."""

    center: ExamCenter
    exam: Exam
    session: ExamSession
    code: str
    refused: int = 0
    """Questions of the paper that were not imported."""


def seed_demo(
    paper: Path, *, title: str = "", language: str = "en", minutes: int = 60, eight_keys: bool = False
) -> DemoFacts:
    """Return a demo of the paper, with a session that opened five minutes ago and goes on for eight hours."""
    from sync.server.papers.importing import import_paper

    center, _ = ExamCenter.objects.get_or_create(
        code=CENTER, defaults={"name": "Demo Center", "zone": "Asia/Kolkata", "address": "1 Sample Road, Bengaluru"}
    )
    exam, _ = Exam.objects.update_or_create(
        code=EXAM,
        defaults={
            "title": title or "Sample exam",
            "duration_minutes": minutes,
            "language": language,
            "eight_keys": eight_keys,
            # The station has one of its own, in the candidate's language.
            "honor_code": "",
            "delivery": {"breaks": 1, "break_ms": 5 * 60_000},
            "welcome": WELCOME,
            "tools": [tool for tool in Tool if tool not in (Tool.CALCULATOR, Tool.READ_ALOUD)],
        },
    )
    report = import_paper(paper, exam.code)
    if report.has_title and not title:
        exam.title = report.title
        exam.save(update_fields=["title"])
    ExamSession.objects.filter(center=center, is_demo=True).delete()
    session = ExamSession.objects.create(
        center=center,
        exam=exam,
        opens_at=now() - timedelta(minutes=5),
        closes_at=now() + timedelta(hours=8),
        policy=POLICY,
        is_demo=True,
    )
    code = new_code(center, "", "seat", uses=MACHINES, session=session)
    return DemoFacts(center=center, exam=exam, session=session, code=code, refused=len(report.refused))


def new_demo_candidate(station: Station) -> Slip:
    """Return the slip of a fresh candidate with a slot on this station; raises NotADemo where no demo runs."""
    session = ExamSession.objects.filter(center_id=station.center_id, is_demo=True).select_related("exam").first()
    if session is None:
        raise NotADemo(station.public_id)
    code = codes.new_access_code()
    access_hash = codes.hashed(code)
    with transaction.atomic():
        order = CandidateProfile.objects.filter(exam=session.exam).count() + 1
        candidate = CandidateProfile.objects.create(
            registration_number=f"DEMO-{order:04}",
            full_name=NAMES[(order - 1) % len(NAMES)],
            exam=session.exam,
            center_id=station.center_id,
            session=session,
            station=station,
            seat=station.seat,
            access_code_hash=access_hash,
            photo=face(crc32(station.public_id.encode())),
            photo_type=photos.TYPE,
        )
        candidate.assign_slot(by="demo", reason="A machine was enrolled")
    return Slip(registration_number=candidate.registration_number, access_code=codes.grouped(code))
