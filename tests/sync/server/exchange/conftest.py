"""A center with one open session, a candidate with a slot, and machines that were let in."""

from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client

from sync.protocol import codes
from sync.protocol.seal import package_hash
from sync.server.exchange import feed, folds, health, keys, pace
from sync.server.papers.models import Package, PaperRecord
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.times import now, to_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, Reply


class InProcess:
    """The server in this very process, by Django's test client."""

    def __init__(self) -> None:
        self._client = Client(raise_request_exception=False)

    def ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Reply:
        content_type = headers.get("Content-Type", "application/json")
        response = self._client.generic(method, path, body, content_type=content_type, headers=headers)
        content = b"".join(response) if response.streaming else response.content
        return Reply(response.status_code, {name.lower(): value for name, value in response.items()}, content)


@pytest.fixture(autouse=True)
def central_home(tmp_path: Path, settings: pytest.FixtureRequest) -> Path:
    """Keys and certificates of each test's own."""
    home = tmp_path / "central"
    home.mkdir()
    settings.CENTRAL_HOME = home
    return home


@pytest.fixture(autouse=True)
def _fresh_process_state(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a process remembers is not carried into the next test."""
    monkeypatch.setattr(folds, "at_hand", folds.Shelf())
    monkeypatch.setattr(feed, "announcer", feed.Announcer(every=timedelta()))
    monkeypatch.setattr(pace, "calendar", pace.Calendar())
    monkeypatch.setattr(pace, "load", pace.Load())
    health.watch.forget()
    yield
    health.watch.forget()


@pytest.fixture
def center(db: None) -> ExamCenter:
    return ExamCenter.objects.create(code="C1", name="Center One", zone="Asia/Kolkata")


@pytest.fixture
def exam(db: None) -> Exam:
    return Exam.objects.create(code="E1", title="Exam One", duration_minutes=60, honor_code="I will.")


@pytest.fixture
def session(center: ExamCenter, exam: Exam) -> ExamSession:
    return ExamSession.objects.create(
        center=center, exam=exam, opens_at=now() - timedelta(hours=1), closes_at=now() + timedelta(hours=3)
    )


@pytest.fixture
def candidate(session: ExamSession) -> CandidateProfile:
    return new_candidate(session, "R1")


@pytest.fixture
def line(db: None) -> InProcess:
    return InProcess()


@pytest.fixture
def enrolled(line: InProcess, center: ExamCenter) -> Enrolled:
    """Make a machine that is enrolled already."""

    def make(seat: str = "A1", *, at: ExamCenter = center, role: str = "seat") -> Machine:
        machine = Machine(line)
        machine.name = Station.objects.create(
            center=at,
            seat=seat,
            role=role,
            sign_key=b64encode(machine.sign.public_key().public_bytes_raw()).decode(),
            seal_key=machine.seal_text,
        ).public_id
        machine.server_key = keys.keys().sign.public_key()
        return machine

    return make


@pytest.fixture
def station(enrolled: Enrolled) -> Machine:
    return enrolled()


def new_candidate(session: ExamSession, number: str, *, slot: bool = True) -> CandidateProfile:
    profile = CandidateProfile.objects.create(
        registration_number=number,
        full_name=f"Candidate {number}",
        exam=session.exam,
        center=session.center,
        session=session,
        access_code_hash="phc",
    )
    if slot:
        profile.assign_slot(by="test")
    return profile


def now_ms() -> int:
    return to_ms(now())


def secret_of(code: str) -> str:
    return codes.normalized(code)[codes.FINGERPRINT_LENGTH :]


@pytest.fixture
def package(session: ExamSession) -> Package:
    return new_package(session)


def new_package(session: ExamSession, content: bytes = b"sealed " * 1_000) -> Package:
    """A package of the session whose file lies where it should; what is in it is nobody's business here."""
    paper = PaperRecord.objects.create(
        exam=session.exam, title="Paper", source="paper.zip", paper=b"{}", keys=b"{}", report=b"{}"
    )
    data = content + session.public_id.encode()
    made = Package.objects.create(
        session=session, paper=paper, hash=package_hash(data), size=len(data), content_key=b"k" * 32
    )
    made.path.parent.mkdir(exist_ok=True)
    made.path.write_bytes(data)
    return made
