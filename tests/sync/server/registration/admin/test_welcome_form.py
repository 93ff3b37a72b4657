"""The pages before and after the questions, as fields of an exam: what is typed travels, what was not touched stays."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sync.protocol.welcome import Welcome, in_language
from sync.server.exchange.feed import session_row
from sync.server.registration.admin.welcome_form import texts_of, typed_of
from sync.server.registration.models import Exam, ExamCenter, ExamSession
from sync.server.registration.times import now, to_ms

pytestmark = pytest.mark.django_db
NOTICE = "We keep your answers.\n\n[hi]\nहम आपके उत्तर रखते हैं।\n[ar]\nنحتفظ بإجاباتك."
PLAIN = {"code": "E1", "title": "Exam One", "duration_minutes": "60", "language": "en"}


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


@pytest.fixture
def exam() -> Exam:
    return Exam.objects.create(code="E1", title="Exam One")


def save(browser: Client, exam: Exam, **typed: str | list[str]) -> str:
    reply = browser.post(f"/admin/registration/exam/{exam.pk}/change/", {**PLAIN, **typed})
    exam.refresh_from_db()
    return reply.content.decode()


def test_an_exam_that_says_nothing_asks_for_the_looks_only(exam: Exam) -> None:
    assert exam.front == Welcome(asks_looks=True)


def test_every_field_travels(browser: Client, exam: Exam) -> None:
    save(
        browser,
        exam,
        notice=NOTICE,
        notice_version="2026-1",
        languages=["hi", "en"],
        tries_seat="on",
        practice="offered",
        agreement="name",
        waits="on",
        next_steps="Results come in May.",
        takes_photo="on",
        takes_feedback="on",
    )
    expected = Welcome(
        notice={"en": "We keep your answers.", "hi": "हम आपके उत्तर रखते हैं।", "ar": "نحتفظ بإجاباتك."},
        notice_version="2026-1",
        tries_seat=True,
        asks_looks=False,
        languages=("hi", "en"),
        practice="offered",
        agreement="name",
        waits=True,
        next_steps={"en": "Results come in May."},
        takes_photo=True,
        takes_feedback=True,
    )
    assert exam.front == expected
    center = ExamCenter.objects.create(code="C1", name="Center One", zone="Asia/Kolkata")
    begins = now().replace(microsecond=0)
    session = ExamSession.objects.create(
        exam=exam, center=center, opens_at=begins, closes_at=begins + timedelta(hours=2), begins_at=begins
    )
    row = session_row(session)
    assert (row.welcome, row.begins_ms) == (expected, to_ms(begins))


def test_what_was_saved_is_shown_and_saved_again_unchanged(browser: Client, exam: Exam) -> None:
    save(browser, exam, notice=NOTICE, notice_version="1", asks_looks="on")
    before = exam.front
    page = browser.get(f"/admin/registration/exam/{exam.pk}/change/").content.decode()
    assert "[hi]" in page
    save(browser, exam, notice=typed_of(before.notice), notice_version="1", asks_looks="on")
    assert exam.front == before


def test_a_notice_needs_a_version(browser: Client, exam: Exam) -> None:
    assert "A notice needs a version" in save(browser, exam, notice="We keep your answers.")
    assert exam.front.notice == {}


def test_texts_are_told_apart_by_their_headings() -> None:
    assert texts_of("A\n[fr]\nB\n\nC\n[x]\n[pt-BR]\n \n", "en") == {"en": "A", "fr": "B\n\nC\n[x]"}
    assert texts_of("", "en") == {}


@pytest.mark.parametrize(
    ("wanted", "found"), [(("hi", "en"), "hi"), (("fr", "ar"), "ar"), (("pt-BR",), "pt"), (("xx",), "en")]
)
def test_a_text_is_shown_in_the_language_that_is_wanted_most(wanted: tuple[str, ...], found: str) -> None:
    texts = {"en": "E", "hi": "H", "ar": "A", "pt": "P"}
    assert in_language(texts, *wanted) == (found, texts[found])
    assert in_language({}, *wanted) == ("", "")


def test_a_session_is_let_begin_once(browser: Client, exam: Exam) -> None:
    center = ExamCenter.objects.create(code="C1", name="Center One", zone="Asia/Kolkata")
    session = ExamSession.objects.create(
        exam=exam, center=center, opens_at=now() - timedelta(hours=1), closes_at=now() + timedelta(hours=2)
    )
    address = "/admin/registration/examsession/"
    browser.post(address, {"action": "let_begin", "_selected_action": [session.pk]})
    session.refresh_from_db()
    begun, pos = session.begins_at, session.feed_pos
    assert begun is not None
    assert begun <= now()
    browser.post(address, {"action": "let_begin", "_selected_action": [session.pk]})
    session.refresh_from_db()
    assert (session.begins_at, session.feed_pos) == (begun, pos)
