"""One exam at many centers: the plan is shown, each center's own clock counts, and nothing is made twice."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from sync.server.registration.models import ExamSession
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session, an_exam

pytestmark = pytest.mark.django_db
MANY = "/admin/registration/examsession/many/"


def asked(exam, **more: object) -> dict[str, object]:
    window = {"opens_0": "2031-05-04", "opens_1": "09:00", "closes_0": "2031-05-04", "closes_1": "12:00"}
    return {"exam": exam.pk, "begins_0": "", "begins_1": "", **window, **more}


def made() -> list[tuple[str, datetime, datetime]]:
    return [(one.center.code, one.opens_at, one.closes_at) for one in ExamSession.objects.order_by("center__code")]


def test_every_center_opens_at_the_hour_of_its_own_clock(browser):
    exam = an_exam()
    india, london = a_center("Asia/Kolkata"), a_center("Europe/London")
    plan = browser.post(MANY, asked(exam))
    assert "2 sessions would be made, at 2 centers." in text(tree(plan).get_element_by_id("plan"))
    assert "4 May 2031, 09:00 IST – 4 May 2031, 12:00 IST" in text(tree(plan))
    assert not ExamSession.objects.exists()
    browser.post(MANY, asked(exam, confirmed="yes"))
    assert made() == [
        (center.code, *(datetime(2031, 5, 4, hour, tzinfo=ZoneInfo(center.zone)).astimezone(UTC) for hour in (9, 12)))
        for center in sorted((india, london), key=lambda one: one.code)
    ]


def test_a_center_that_has_a_session_then_gets_none_and_says_so(browser):
    exam = an_exam()
    center = a_center()
    browser.post(MANY, asked(exam, confirmed="yes"))
    again = browser.post(MANY, asked(exam))
    assert "There is a session of this exam at that time: 4 May 2031, 09:00 IST" in text(tree(again))
    browser.post(MANY, asked(exam, confirmed="yes"))
    assert [code for code, *_ in made()] == [center.code]
    browser.post(MANY, asked(exam, opens_1="13:00", closes_1="16:00", confirmed="yes"))
    assert ExamSession.objects.count() == 2


def test_only_centers_where_somebody_is_registered_and_only_those_that_are_chosen(browser):
    candidate = a_candidate()
    other = a_center()
    browser.post(MANY, asked(candidate.exam, only_registered="on", confirmed="yes"))
    assert [code for code, *_ in made()] == [candidate.center.code]
    browser.post(MANY, asked(candidate.exam, centers=[other.pk], confirmed="yes"))
    assert {code for code, *_ in made()} == {candidate.center.code, other.code}


def test_the_policy_is_taken_over_from_a_session(browser):
    pattern = a_session(policy={"roaming": True})
    exam = an_exam()
    browser.post(MANY, asked(exam, centers=[pattern.center.pk], like=pattern.pk, confirmed="yes"))
    assert ExamSession.objects.get(exam=exam).policy == {"roaming": True}


def test_a_window_that_ends_before_it_begins_is_refused(browser):
    page = browser.post(MANY, asked(an_exam(), closes_1="08:00", confirmed="yes"))
    assert "The session must close after it opens." in text(tree(page))
    assert not ExamSession.objects.exists()


def test_people_of_a_center_make_none(browser):
    browser.force_login(a_clerk("clerk", a_center(), may="*"))
    assert browser.get(MANY).status_code == 403
    assert MANY not in browser.get("/admin/registration/examsession/").content.decode()


def test_the_plan_asks_the_database_as_often_for_one_center_as_for_many(
    browser, django_assert_num_queries, django_assert_max_num_queries
):
    exam = an_exam()
    a_center()
    with django_assert_max_num_queries(99) as few:
        browser.post(MANY, asked(exam))
    for _ in range(20):
        a_center()
    with django_assert_num_queries(len(few.captured_queries)):
        browser.post(MANY, asked(exam))
