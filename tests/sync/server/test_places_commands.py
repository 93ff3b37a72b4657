"""`central center`, `session`, `enroll-code`: as made in the admin, in the center's time; what is wrong is told."""

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sync.protocol import enrollment_links
from sync.server.__main__ import main
from sync.server.registration.models import EnrollmentCode, Exam, ExamCenter, ExamSession, Station

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


def test_a_code_for_a_machine_that_is_put_up_anew(capsys: pytest.CaptureFixture[str]) -> None:
    center = ExamCenter.objects.create(code="C9", name="Nine", zone="UTC")
    keys = {"sign_key": "c2lnbg==", "seal_key": "c2VhbA=="}
    first = Station.objects.create(center=center, seat="A1", **keys)
    panel = Station.objects.create(center=center, seat="A1", role="panel", **keys)
    asked = ["enroll-code", "--center", "C9", "--replaces"]
    assert main([*asked, "A1"]) == 0
    assert main([*asked, panel.public_id]) == 0
    made = EnrollmentCode.objects.order_by("pk")
    assert [(one.replaces, one.seat, one.role, one.uses_left) for one in made] == [
        (first, "A1", "seat", 1),
        (panel, "A1", "panel", 1),
    ]
    second = Station.objects.create(center=center, seat="A1", replaces=first, **keys)
    assert main([*asked, "A1"]) == 0
    assert EnrollmentCode.objects.latest("pk").replaces == second
    capsys.readouterr()
    assert main([*asked, first.public_id]) == 2
    assert capsys.readouterr().err.startswith("CENTRAL-REPLACED: ")
    Station.objects.create(center=center, seat="A1", **keys)
    for wrong in (["A1"], ["A9"], [second.public_id, "--uses", "2"], [second.public_id, "--seat", "A1"]):
        assert main([*asked, *wrong]) == 2
        assert capsys.readouterr().err.startswith("CENTRAL-PLACE: ")
    assert EnrollmentCode.objects.count() == 3


@pytest.mark.parametrize(
    "words",
    [
        ["center", "C9", "--zone", "Mars/Base"],
        ["center", ""],
        ["enroll-code", "--center", "nowhere"],
        ["enroll-code", "--center", "C9", "--seat", "x" * 41],
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
    assert not EnrollmentCode.objects.exists()


def test_what_a_field_lacks_is_told_with_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["center", " \n", "--name", "Nine", "--zone", "Mars/Base"]) == 2
    told = capsys.readouterr().err
    assert "code: This field cannot be blank.; zone: Mars/Base is not a time zone" in told


def test_names_are_one_line_whatever_a_shell_makes_of_them() -> None:
    assert main(["center", " C\n9\udcff", "--zone", "UTC"]) == 0
    assert main(["enroll-code", "--center", "C 9", "--seat", "A\r\n1\x1b"]) == 0
    assert (ExamCenter.objects.get().code, EnrollmentCode.objects.get().seat) == ("C 9", "A 1")


URL = "https://central.example:8443"


@pytest.fixture
def center() -> ExamCenter:
    return ExamCenter.objects.create(code="C9", name="Nine", zone="UTC")


def asked(*words: str) -> int:
    return main(["enroll-code", "--center", "C9", *words])


@pytest.mark.usefixtures("center")
def test_a_link_goes_into_files_and_the_code_alone_to_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, svg, png = (tmp_path / name for name in ("link.txt", "link.svg", "link.PNG"))
    assert asked("--url", URL + "/", "--file", str(text), "--qr", str(svg)) == 0
    told = capsys.readouterr()
    link = enrollment_links.written(URL, told.out)
    assert text.read_text() == told.err == link + "\n"
    assert svg.read_bytes().startswith(b"<?xml")
    assert asked("--url", URL, "--qr", str(png)) == 0
    assert png.read_bytes().startswith(b"\x89PNG")
    if sys.platform != "win32":
        assert {stat.S_IMODE(file.stat().st_mode) for file in (text, svg, png)} == {0o600}


@pytest.mark.usefixtures("center")
def test_the_square_is_drawn_for_whoever_sits_before_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert asked("--url", URL) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 1
    assert len(told.err.splitlines()) > 10
    assert any(mark in told.err for mark in "▀▄█")


@pytest.mark.parametrize(
    "words",
    [
        ["--file", "new"],
        ["--qr", "new.svg"],
        ["--url", "http://central.example", "--file", "new"],
        ["--url", URL, "--qr", "new.pdf"],
        ["--url", URL, "--file", "there"],
        ["--url", URL, "--file", "new", "--qr", "there.svg"],
        ["--url", URL, "--file", "new.svg", "--qr", "new.svg"],
    ],
)
@pytest.mark.usefixtures("center")
def test_a_link_that_cannot_be_written_makes_no_code_and_leaves_no_file(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("there", "there.svg"):
        Path(name).write_text("kept")
    assert asked(*words) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.partition(":")[0]) == ("", "CENTRAL-ENROLL-LINK")
    assert not EnrollmentCode.objects.exists()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"there": "kept", "there.svg": "kept"}
