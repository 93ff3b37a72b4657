"""Sealed packages of sessions: one for each, of the newest paper, and the old ones stay for whoever began with them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from sync.protocol import seal
from sync.protocol.signatures import key_id
from sync.server.exchange import keys
from sync.server.papers import packages
from sync.server.papers.assembly import NothingImported
from sync.server.papers.importing import import_paper, keep
from sync.server.papers.models import Package, PaperMedium, PaperRecord
from sync.server.papers.refusals import UnknownFormat
from sync.server.registration.models import Exam, ExamCenter, ExamSession
from sync.server.registration.times import now, to_ms
from tests.sync.server.papers.making import gift, imported, item_xml, package, picture, single

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    settings.CENTRAL_HOME = tmp_path
    return tmp_path


@pytest.fixture
def exam() -> Exam:
    return Exam.objects.create(code="GEO-1", title="Geography")


@pytest.fixture
def session(exam: Exam) -> ExamSession:
    return plan(exam)


def plan(exam: Exam, *, opens: timedelta = timedelta(hours=1), **fields: object) -> ExamSession:
    center, _ = ExamCenter.objects.get_or_create(code="C1", defaults={"name": "One", "zone": "Asia/Kolkata"})
    opens_at = now() + opens
    return ExamSession.objects.create(
        center=center, exam=exam, opens_at=opens_at, closes_at=opens_at + timedelta(hours=3), **fields
    )


def opened(found: Package) -> seal.OpenPackage:
    issuer = keys.issuer().public_key()
    data = found.path.read_bytes()
    assert seal.package_hash(data) == found.hash
    assert len(data) == found.size
    return seal.open_package(data, {key_id(issuer.public_bytes_raw()): issuer}, bytes(found.content_key))


def position(session: ExamSession) -> int:
    return ExamSession.objects.values_list("feed_pos", flat=True).get(pk=session.pk)


def test_an_import_seals_for_the_sessions_that_wait(session: ExamSession) -> None:
    before = position(session)
    paper = imported(package({"a": item_xml('<p><img src="p.png"/></p>'), "b": single()}, extra={"p.png": picture()}))
    keep(paper, "GEO-1")
    found = packages.for_session(session)
    assert found is not None
    content = opened(found)
    assert content.paper == paper.paper
    assert dict(content.media) == dict(paper.media)
    assert content.manifest.exam == "GEO-1"
    assert (content.manifest.not_before_ms, content.manifest.not_after_ms) == (
        to_ms(session.opens_at),
        to_ms(session.closes_at),
    )
    assert position(session) > before


def test_a_session_that_is_planned_later_is_sealed_for_at_once(exam: Exam) -> None:
    keep(gift("Q{T}"), exam.code)
    one, other = plan(exam), plan(exam)
    first, second = packages.for_session(one), packages.for_session(other)
    assert first is not None
    assert second is not None
    assert bytes(first.content_key) != bytes(second.content_key)
    assert opened(first).paper == opened(second).paper


def test_saving_a_session_again_seals_nothing_new(exam: Exam) -> None:
    keep(gift("Q{T}"), exam.code)
    session = plan(exam)
    session.save()
    assert Package.objects.count() == 1


def test_a_newer_paper_counts_for_the_next_start_and_the_old_package_stays(session: ExamSession) -> None:
    keep(gift("Old{T}"), "GEO-1")
    old = packages.for_session(session)
    keep(gift("New{T}"), "GEO-1")
    new = packages.for_session(session)
    assert old is not None
    assert new is not None
    assert old.hash != new.hash
    assert packages.named(old.hash) == old
    assert (old.path.is_file(), new.path.is_file()) == (True, True)


@pytest.mark.parametrize("over", [{"opens": timedelta(hours=-9)}, {"cancelled": True}])
def test_nothing_is_sealed_for_what_is_over(exam: Exam, over: dict[str, object]) -> None:
    keep(gift("Q{T}"), exam.code)
    assert packages.for_session(plan(exam, **over)) is None  # type: ignore[arg-type]


def test_a_session_without_a_paper_has_no_package(session: ExamSession) -> None:
    assert packages.for_session(session) is None


def test_package_files_are_for_the_server_only(session: ExamSession) -> None:
    keep(gift("Q{T}"), "GEO-1")
    found = packages.for_session(session)
    assert found is not None
    assert found.path.stat().st_mode & 0o077 == 0
    assert [file.name for file in found.path.parent.iterdir()] == [f"{found.hash}.exam"]


def test_the_file_goes_with_its_center(
    session: ExamSession, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    keep(gift("Q{T}"), "GEO-1")
    found = packages.for_session(session)
    assert found is not None
    with django_capture_on_commit_callbacks(execute=True):
        session.center.delete()
    assert (Package.objects.count(), found.path.exists()) == (0, False)


def test_a_new_exam_code_is_created(tmp_path: Path) -> None:
    file = tmp_path / "rivers.gift"
    file.write_text("क्या यह नदी है?{T}", encoding="utf-8")
    report = import_paper(file, "NEW-1")
    exam = Exam.objects.get(code="NEW-1")
    assert (exam.title, exam.language, report.is_complete) == ("NEW-1", "hi", True)
    record = PaperRecord.objects.get()
    assert (record.question_count, record.refused_count, record.told) == (1, 0, report)
    assert record.content.title == "rivers"
    assert list(record.right.items) == list(record.content.order)


def test_an_exam_keeps_its_paper_when_nothing_could_be_imported(exam: Exam, tmp_path: Path) -> None:
    keep(gift("Q{T}"), exam.code)
    for name, text, error in (("a.gift", "Q{=a -> b}", NothingImported), ("a.doc", "x", UnknownFormat)):
        (tmp_path / name).write_text(text)
        with pytest.raises(error):
            import_paper(tmp_path / name, exam.code)
    assert PaperRecord.objects.count() == 1


def test_media_are_kept_with_their_paper(exam: Exam) -> None:
    found = imported(package({"a": item_xml('<p><img src="p.png"/></p>')}, extra={"p.png": picture()}))
    record = keep(found, exam.code)
    assert {m.name: bytes(m.content) for m in PaperMedium.objects.filter(paper=record)} == dict(found.media)
