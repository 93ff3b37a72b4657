"""Papers in the admin: seen, with what became of each question; not edited."""

from pathlib import Path

import pytest
from django.conf import settings as served
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from sync.server.papers import import_page, uploads
from sync.server.papers.importing import keep
from sync.server.papers.models import PaperRecord
from sync.server.papers.previewing import Preview
from tests.sync.server.papers.making import gift, imported, package
from tests.sync.server.papers.moodle.test_files import moodle, question
from tests.sync.server.papers.qti.test_languages import NADI, RIVER

IMPORT = "/admin/papers/paperrecord/import/"
EVERY_KIND = Path(__file__).parents[3] / "data" / "papers" / "every-kind.gift"
pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(tmp_path: Path, settings: Settings) -> Client:
    settings.CENTRAL_HOME = tmp_path
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(
        User.objects.create_superuser("admin", password="a long enough password"),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    return client


def test_the_list_and_the_page_of_a_paper_are_shown(admin: Client) -> None:
    record = keep(gift("Is <b>it</b>?{T}\n\nMatch{=a -> b}"), "E1")
    listed = admin.get(reverse("admin:papers_paperrecord_changelist"), secure=True)
    page = admin.get(reverse("admin:papers_paperrecord_change", args=[record.pk]), secure=True)
    assert (listed.status_code, page.status_code) == (200, 200)
    text = page.content.decode()
    assert "fewer than two to match" in text
    assert "Is &lt;b&gt;it&lt;/b&gt;?" in text


def test_nobody_types_or_edits_a_paper(admin: Client) -> None:
    record = keep(gift("Q{T}"), "E1")
    assert admin.get(reverse("admin:papers_paperrecord_add"), secure=True).status_code == 403
    posted = admin.post(reverse("admin:papers_paperrecord_change", args=[record.pk]), {"title": "x"}, secure=True)
    assert posted.status_code == 403


def upload(admin: Client, data: bytes, name: str, exam: str = "E1", language: str = "") -> HttpResponse:
    sent = {"picked": SimpleUploadedFile(name, data), "exam": exam, "language": language}
    return admin.post(IMPORT, sent, secure=True)  # type: ignore[return-value]


def test_a_file_is_told_and_drawn_and_kept_only_when_it_was_looked_at(admin: Client) -> None:
    looked = upload(admin, b"<b>Bold</b> and $$x^2$$?{T}\n\nMatch{=a -> b}", "bank.gift")
    text = looked.content.decode()
    assert PaperRecord.objects.count() == 0
    assert "<b>Bold</b>" in text
    assert "data:image/svg+xml;base64," in text
    assert "bank.gift:3" in text.replace('<span class="font-mono">', "")
    assert "CENTRAL-PAPER-ITEM" in text
    kept = admin.post(IMPORT, looked.context["kept"], secure=True)
    record = PaperRecord.objects.get()
    assert (kept.status_code, record.exam.code, record.question_count, record.refused_count) == (302, "E1", 1, 1)
    again = admin.post(IMPORT, looked.context["kept"], secure=True)
    assert "CENTRAL-PAPER-UPLOAD" in again.content.decode()


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"Match{=a -> b}", "a.gift", "CENTRAL-PAPER-ITEM"),
        (b"<a", "a.xml", "CENTRAL-PAPER-XML"),
        (b"PK\x03\x04", "a.zip", "CENTRAL-PAPER-ARCHIVE"),
        (b"x", "a.docx", "CENTRAL-PAPER-FORMAT"),
    ],
)
def test_a_file_of_which_nothing_can_be_kept_says_why(admin: Client, data: bytes, name: str, code: str) -> None:
    text = upload(admin, data, name).content.decode()
    assert code in text
    assert "Keep as the paper" not in text


def test_a_file_that_is_too_large_is_refused_before_it_is_read(admin: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_page, "MAX_UPLOAD", 10)
    assert "use central import-paper" in upload(admin, b"Question{T}", "a.gift").content.decode()


def test_words_of_a_bank_are_no_markup_of_the_page(admin: Client) -> None:
    table = "type,question,right,title\nchoose,<script>alert(1)</script>,x,<img src=x>\ntext,<script>,a,b"
    text = upload(admin, table.encode(), "<script>.csv").content.decode()
    assert "<script>alert" not in text
    assert "<img src=x>" not in text
    assert "&lt;script&gt;" in text


def test_a_kept_paper_is_drawn_some_questions_a_page(admin: Client) -> None:
    record = keep(gift("\n\n".join(f"Number {n} $$x^2$$ {{T}}" for n in range(1, 26))), "E1")
    address = reverse("admin:papers_paperrecord_preview", args=[record.pk])
    first, second = (admin.get(address, {"page": n}, secure=True).content.decode() for n in (1, 2))
    assert ("Number 20 " in first, "Number 21 " in first) == (True, False)
    assert ("Number 20 " in second, "Number 25 " in second) == (False, True)
    assert second.count("data:image/svg+xml;base64,") == 5


def test_who_may_not_add_papers_gets_no_page_to_import(admin: Client) -> None:
    User.objects.create_user("looker", password="a long enough password", is_staff=True)
    admin.force_login(User.objects.get(username="looker"), backend="django.contrib.auth.backends.ModelBackend")
    assert admin.get(IMPORT, secure=True).status_code == 403
    assert upload(admin, b"Q{T}", "a.gift").status_code == 403


def test_the_same_in_other_languages_comes_along(admin: Client) -> None:
    files = [
        SimpleUploadedFile(f"{tag}.zip", package({"q": question})) for tag, question in (("en", RIVER), ("hi", NADI))
    ]
    looked = admin.post(IMPORT, {"picked": files[0], "also": files[1:], "exam": "E1"}, secure=True)
    assert admin.post(IMPORT, looked.context["kept"], secure=True).status_code == 302
    (item,) = PaperRecord.objects.get().content.items.values()
    assert (item.language, *item.words) == ("en", "hi")
    assert not any((Path(served.CENTRAL_HOME) / "uploads").iterdir())


def test_more_than_a_few_languages_are_for_the_command_line(admin: Client) -> None:
    files = [SimpleUploadedFile(f"{n}.zip", b"x") for n in range(import_page.MOST_ALSO + 2)]
    sent = {"picked": files[0], "also": files[1:], "exam": "E1"}
    assert "use central import-paper" in admin.post(IMPORT, sent, secure=True).content.decode()


@pytest.mark.parametrize(("typed", "title"), [("", "E1"), ("Biology, Paper 1", "Biology, Paper 1")])
def test_a_new_exam_is_called_as_somebody_says_and_never_as_a_file(admin: Client, typed: str, title: str) -> None:
    sent = {"picked": SimpleUploadedFile("final_v3 (2).gift", b"Q{T}"), "exam": "E1", "title": typed}
    admin.post(IMPORT, admin.post(IMPORT, sent, secure=True).context["kept"], secure=True)
    record = PaperRecord.objects.get()
    assert (record.exam.title, record.title) == (title, "final v3 (2)")


def test_a_name_that_leads_elsewhere_holds_nothing() -> None:
    assert uploads.held("../central.sqlite3") is None
    assert uploads.held("0" * 32) is None


@pytest.mark.parametrize(("form", "is_told"), [("editor", True), ("plain", False)])
def test_an_essay_that_may_be_shaped_says_so(form: str, *, is_told: bool) -> None:
    found = moodle(question("essay", "<p>Why?</p>", f"<responseformat>{form}</responseformat>"))
    drawn = "".join(one for _, one in Preview(found.paper, found.media).items(0, 9))
    assert ("Words may be formatted" in drawn) is is_told
    assert "<textarea" in drawn


def test_every_kind_of_question_is_drawn() -> None:
    found = imported(EVERY_KIND.read_bytes(), EVERY_KIND.name)
    drawn = "".join(question for _, question in Preview(found.paper, found.media).items(0, 100))
    assert drawn.count('class="paper-item"') == len(found.paper.order)
    for part in ("<select>", "<textarea", 'type="radio"', 'type="checkbox"', "paper-grid", "paper-field"):
        assert part in drawn
    assert "media:" not in drawn
