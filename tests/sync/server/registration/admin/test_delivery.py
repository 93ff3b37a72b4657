"""The form of an exam says how it is gone through; stations are told it with every session of the exam."""

import pytest

from sync.protocol.policy import Policy
from sync.server.exchange.feed import session_row
from sync.server.registration.admin.delivery import NAMES
from sync.server.registration.admin.exams import ExamForm
from sync.server.registration.models import Exam
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_session, an_exam

pytestmark = pytest.mark.django_db
EXAMS = "/admin/registration/exam/"


def filled(exam: Exam, **changed: object) -> ExamForm:
    """Open the form of an exam, change some fields."""
    form = ExamForm(instance=exam)
    data = {name: form[name].value() for name in form.fields}
    data = {name: "" if value is None else value for name, value in data.items()}
    return ExamForm(data={**data, **changed}, instance=exam)


def saved(exam: Exam, **changed: object) -> Exam:
    form = filled(exam, **changed)
    assert form.is_valid(), form.errors
    form.save()
    return Exam.objects.get(pk=exam.pk)


SAID = {
    "navigation": "linear",
    "section_ms": "20, 0 30",
    "sections_lock": "on",
    "closed_sections": "read_only",
    "warnings_ms": "10, 2",
    "time_is_always_shown": "on",
    "min_before_submit_ms": "15",
    "breaks": "2",
    "break_ms": "5",
    "breaks_counted": "on",
    "breaks_between": "on",
    "keys_travel": "on",
    "key_custody": "ask",
}
KEPT = Policy(
    navigation="linear",
    section_ms=(1_200_000, 0, 1_800_000),
    sections_lock=True,
    closed_sections="read_only",
    warnings_ms=(600_000, 120_000),
    may_hide_time=False,
    min_before_submit_ms=900_000,
    breaks=2,
    break_ms=300_000,
    breaks_counted=True,
    breaks_between=True,
    keys_travel=True,
    key_custody="ask",
)


def test_every_setting_reaches_the_stations_with_the_sessions_of_the_exam() -> None:
    exam = saved(an_exam(duration_minutes=60), **SAID)

    assert set(SAID) == set(NAMES)
    assert session_row(a_session(exam=exam)).policy == KEPT


def test_what_the_session_says_goes_before_what_the_exam_says() -> None:
    exam = saved(an_exam(), breaks="2", break_ms="5", warnings_ms="20")
    told = session_row(a_session(exam=exam, policy={"warnings_ms": [60_000], "resume_limit": 9})).policy

    assert (told.warnings_ms, told.resume_limit, told.breaks) == ((60_000,), 9, 2)


def test_a_form_that_nobody_touches_changes_nothing() -> None:
    exam = saved(an_exam(duration_minutes=60), **SAID)
    before = dict(exam.delivery)

    assert saved(exam).delivery == before
    assert saved(an_exam()).delivery == {}


def test_what_is_emptied_is_as_usual_again() -> None:
    exam = saved(an_exam(duration_minutes=60), **SAID)

    assert session_row(a_session(exam=saved(exam, **dict.fromkeys(SAID, "")))).policy == Policy()


@pytest.mark.parametrize(
    ("field", "said", "word"),
    [
        ("section_ms", "ten", "Whole minutes"),
        ("section_ms", "40, 30", "more time together"),
        ("warnings_ms", "0", "from 1"),
        ("warnings_ms", "-5", "Whole minutes"),
        ("breaks", "1", "both or neither"),
        ("break_ms", "10", "both or neither"),
        ("navigation", "sideways", "valid choice"),
    ],
)
def test_what_nobody_can_mean_is_refused(field: str, said: str, word: str) -> None:
    form = filled(an_exam(duration_minutes=60), **{field: said})

    assert not form.is_valid()
    assert word in str(form.errors)


def test_the_page_of_an_exam_offers_each_setting_with_a_sentence_of_help(browser) -> None:
    page = tree(browser.get(f"{EXAMS}{an_exam().pk}/change/"))

    offered = {field.get("name") for field in page.iter("input", "select")}
    assert set(NAMES) <= offered
    assert all(field.help_text for field in (ExamForm.base_fields[name] for name in NAMES))
    assert "Warnings at minutes left" in text(page)
