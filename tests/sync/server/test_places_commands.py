"""`central center`, `session`, `enroll-code`: as made in the admin, in the center's time; what is wrong is told."""

from datetime import UTC, datetime

import pytest

from sync.server.__main__ import main
from sync.server.registration.models import EnrollmentCode, Exam, ExamCenter, ExamSession

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Django runs already, on the test's own database."""
    monkeypatch.setattr("sync.server.commands.places.start_django", lambda _home: None)


def test_a_center_a_session_and_a_code_are_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["center", "C9", "--name", "Nine", "--zone", "Africa/Lagos"]) == 0
    Exam.objects.create(code="E9", title="Exam")
    times = ["--opens", "2026-12-01 09:00", "--closes", "2026-12-01 12:00"]
    assert main(["session", "--exam", "E9", "--center", "C9", *times]) == 0
    assert ExamSession.objects.get().opens_at == datetime(2026, 12, 1, 8, tzinfo=UTC)
    assert main(["enroll-code", "--center", "C9", "--uses", "3", "--role", "panel"]) == 0
    made = EnrollmentCode.objects.get()
    assert (made.uses_left, made.role, made.center.code) == (3, "panel", "C9")
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(["center", "C9", "--name", "Neun"]) == 0
    assert (ExamCenter.objects.get().name, ExamCenter.objects.get().zone) == ("Neun", "Africa/Lagos")


@pytest.mark.parametrize(
    "words",
    [
        ["center", "C9", "--zone", "Mars/Base"],
        ["enroll-code", "--center", "nowhere"],
        ["session", "--exam", "E9", "--center", "C9", "--opens", "soon", "--closes", "later"],
        ["session", "--exam", "E9", "--center", "C9", "--opens", "2026-12-01 12:00", "--closes", "2026-12-01 09:00"],
        ["session", "--exam", "none", "--center", "C9", "--opens", "2026-12-01 09:00", "--closes", "2026-12-01 12:00"],
    ],
)
def test_what_is_wrong_is_a_sentence_with_its_code(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    ExamCenter.objects.create(code="C9", name="Nine", zone="UTC")
    Exam.objects.create(code="E9", title="Exam")
    assert main(words) == 2
    assert capsys.readouterr().err.startswith("CENTRAL-PLACE: ")
    assert not ExamSession.objects.exists()
