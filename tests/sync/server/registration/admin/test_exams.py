"""Exams and sessions in the admin: times as the clock in the center shows them."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.admin.models import LogEntry

from sync.server.registration.models import Exam, ExamSession
from sync.server.registration.times import now
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session, an_exam

pytestmark = pytest.mark.django_db
SESSIONS, EXAMS = "/admin/registration/examsession/", "/admin/registration/exam/"
OPENS, CLOSES = datetime(2026, 11, 23, 4, 0, tzinfo=UTC), datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def fields(session: ExamSession, **changed: object) -> dict[str, object]:
    given = {
        "center": session.center_id,
        "exam": session.exam_id,
        "opens_at_0": "2026-11-23",
        "opens_at_1": "09:30:00",
        "closes_at_0": "2026-11-23",
        "closes_at_1": "12:30:00",
        "policy": "{}",
    }
    return {**given, **changed}


def test_times_are_typed_in_the_centers_zone(browser):
    made = ExamSession(center=a_center("Asia/Kolkata"), exam=an_exam())
    browser.post(f"{SESSIONS}add/", fields(made))
    session = ExamSession.objects.get()
    assert (session.opens_at, session.closes_at) == (OPENS, CLOSES)


def test_saving_a_page_as_it_is_shown_moves_no_time(browser):
    session = a_session(a_center("Asia/Kolkata"), opens_at=OPENS, closes_at=CLOSES)
    page = tree(browser.get(f"{SESSIONS}{session.pk}/change/"))
    shown = {field.get("name"): field.get("value") for field in page.iter("input")}
    assert (shown["opens_at_0"], shown["opens_at_1"]) == ("2026-11-23", "09:30:00")
    browser.post(f"{SESSIONS}{session.pk}/change/", fields(session))
    session.refresh_from_db()
    assert (session.opens_at, session.closes_at) == (OPENS, CLOSES)


@pytest.mark.parametrize(
    ("zone", "day", "time", "word"),
    [
        ("Europe/Berlin", "2026-10-25", "02:30:00", "show this time twice"),
        ("Australia/Lord_Howe", "2026-04-05", "01:45:00", "show this time twice"),
        ("America/St_Johns", "2026-03-08", "02:30:00", "leave this time out"),
    ],
)
def test_a_time_that_the_centers_clocks_show_twice_or_never_is_refused(browser, zone, day, time, word):
    made = ExamSession(center=a_center(zone), exam=an_exam())
    page = tree(browser.post(f"{SESSIONS}add/", fields(made, opens_at_0=day, opens_at_1=time)))
    assert word in text(page)
    assert not ExamSession.objects.exists()


def test_a_session_in_the_hour_that_comes_twice_can_be_saved_as_it_is(browser):
    second = datetime(2026, 10, 25, 1, 30, 0, 250_000, tzinfo=UTC)
    session = a_session(a_center("Europe/Berlin"), opens_at=second, closes_at=second + timedelta(hours=3))
    shown = {
        "opens_at_0": "2026-10-25",
        "opens_at_1": "02:30:00",
        "closes_at_0": "2026-10-25",
        "closes_at_1": "05:30:00",
    }
    browser.post(f"{SESSIONS}{session.pk}/change/", fields(session, **shown))
    session.refresh_from_db()
    assert session.opens_at == second


def test_the_list_tells_times_in_each_centers_zone(browser):
    a_session(a_center("Asia/Kolkata"), opens_at=OPENS, closes_at=CLOSES)
    [cell] = tree(browser.get(SESSIONS)).find_class("field-opens")
    assert text(cell) == "23 Nov 2026, 09:30 IST"


def test_a_policy_that_stations_could_not_read_is_refused(browser):
    made = ExamSession(center=a_center(), exam=an_exam())
    page = tree(browser.post(f"{SESSIONS}add/", fields(made, policy='{"resume_limt": 3}')))
    assert "Unknown: resume_limt." in text(page)
    assert not ExamSession.objects.exists()


def test_a_session_that_closes_before_it_opens_is_refused(browser):
    made = ExamSession(center=a_center(), exam=an_exam())
    page = tree(browser.post(f"{SESSIONS}add/", fields(made, closes_at_1="09:00:00")))
    assert "must close after it opens" in text(page)


@pytest.mark.parametrize(
    ("hours", "cancelled", "state"),
    [
        ((-1, 1), False, "Open"),
        ((1, 2), False, "Not yet open"),
        ((-2, -1), False, "Closed"),
        ((-1, 1), True, "Cancelled"),
    ],
)
def test_the_list_says_where_a_session_stands(browser, hours, cancelled, state):
    opens, closes = (now() + timedelta(hours=each) for each in hours)
    a_session(opens_at=opens, closes_at=closes, cancelled=cancelled)
    assert [text(cell) for cell in tree(browser.get(SESSIONS)).find_class("field-state")] == [state]


def test_the_list_of_sessions_counts_in_one_query(browser, django_assert_max_num_queries):
    for _ in range(8):
        session = a_session()
        a_candidate(center=session.center, exam=session.exam, session=session)
    browser.get(SESSIONS)
    with django_assert_max_num_queries(7):
        page = tree(browser.get(SESSIONS))
    assert [text(cell) for cell in page.find_class("field-candidate_count")] == ["1"] * 8


def test_an_exam_that_is_sat_is_not_deleted(browser):
    exam = a_session().exam
    page = browser.post(f"{EXAMS}{exam.pk}/delete/", {"post": "yes"})
    assert page.status_code == 200
    assert Exam.objects.filter(pk=exam.pk).exists()


def test_results_are_a_file_for_central_staff_and_written_down(browser):
    exam = an_exam(code="B/1")
    page = f"/admin/registration/exam/{exam.pk}/results/"
    answer = browser.get(page, follow=True)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="results-B-1.csv"'
    assert "registration number" in answer.getvalue().decode("utf-8-sig")
    assert LogEntry.objects.get().get_change_message() == "Fetched the results (CSV)"
    session = a_session(exam=exam)
    browser.force_login(a_clerk("clerk", session.center, may="*"))
    assert browser.get(page).status_code == 403
