"""Lists of centers and of sessions: checked row by row, written as checked, refused with the reason."""

from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sync.server.registration import jobs
from sync.server.registration.models import ExamCenter, ExamSession, Job
from tests.sync.server.registration.admin.conftest import boss, browser
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_center, a_clerk, a_session, an_exam

__all__ = ["boss", "browser"]
pytestmark = pytest.mark.django_db
BRING = "/admin/registration/job/bring/"


@pytest.fixture(autouse=True)
def _at_once(settings, tmp_path, monkeypatch):
    settings.CENTRAL_HOME = tmp_path
    monkeypatch.setattr(jobs, "launch", lambda work: work())


def brought(kind: str, *lines: str) -> Job:
    job = jobs.new_import("\n".join(lines).encode(), "list.csv", by="boss", kind=kind)
    job.refresh_from_db()
    return job


def refused(job: Job) -> list[str]:
    told = (job.folder / jobs.REPORT).read_text().splitlines()[1:]
    return [line.split(",refused,")[1].strip('"') for line in told if ",refused," in line]


def test_centers_are_checked_then_made():
    a_center(code="THERE")
    job = brought(
        "centers",
        "code,name,zone,address",
        "N1,North,Asia/Kolkata,1 High Street",
        "THERE,Again,UTC,",
        "N1,Twice,UTC,",
        "N2,Nowhere,Asia/Bengaluru,",
        "N3,,UTC,",
    )
    assert (job.state, job.good, job.refused) == (Job.State.CHECKED, 1, 4)
    assert refused(job) == [
        "There is a center with the code THERE already.",
        "There is a center with the code N1 already.",
        "Asia/Bengaluru is not a time zone of the IANA list, such as Asia/Kolkata.",
        "Missing: name.",
    ]
    assert not ExamCenter.objects.filter(code="N1").exists()
    jobs.go_on(job)
    job.refresh_from_db()
    assert (job.state, job.good, job.refused) == (Job.State.DONE, 1, 4)
    made = ExamCenter.objects.get(code="N1")
    assert (made.name, made.zone, made.address) == ("North", "Asia/Kolkata", "1 High Street")


def test_sessions_open_by_the_clock_of_their_own_center():
    exam, india, london = an_exam(), a_center("Asia/Kolkata"), a_center("Europe/London")
    head = "exam,center,opens,closes,begins"
    rows = [f"{exam.code},{one.code},2031-05-04 09:00,2031-05-04T12:00,2031-05-04 09:15" for one in (india, london)]
    jobs.go_on(brought("sessions", head, *rows))
    assert [(one.center, one.opens_at) for one in ExamSession.objects.order_by("opens_at")] == [
        (india, datetime(2031, 5, 4, 3, 30, tzinfo=UTC)),
        (london, datetime(2031, 5, 4, 8, 0, tzinfo=UTC)),
    ]


def test_a_session_that_cannot_be_is_refused_with_the_reason():
    there = a_session(opens_at=datetime(2031, 5, 4, 3, tzinfo=UTC), closes_at=datetime(2031, 5, 4, 6, tzinfo=UTC))
    exam, center = there.exam.code, there.center.code
    job = brought(
        "sessions",
        "exam,center,opens,closes",
        f"{exam},{center},2031-05-04 09:00,2031-05-04 12:00",
        f"NONE,{center},2031-05-04 09:00,2031-05-04 12:00",
        f"{exam},NONE,2031-05-04 09:00,2031-05-04 12:00",
        f"{exam},{center},tomorrow,2031-05-04 12:00",
        f"{exam},{center},2031-05-05 12:00,2031-05-05 09:00",
    )
    assert refused(job) == [
        "This center has a session of the exam at that time.",
        "There is no exam with the code NONE.",
        "There is no center with the code NONE.",
        "tomorrow is not a time like 2031-05-04 09:00, by the center's own clock.",
        "The session must close after it opens.",
    ]


def test_columns_that_no_such_list_has_are_refused():
    assert brought("centers", "code,name,zone,registration_number", "A,B,UTC,1").state == Job.State.FAILED


def test_the_page_asks_for_the_list_shows_what_was_found_and_writes(browser):
    assert f"{BRING}?kind=centers" in browser.get("/admin/registration/examcenter/bring-list/").headers["Location"]
    page = text(tree(browser.get(f"{BRING}?kind=sessions")))
    assert "exam, center, opens, closes." in page
    file = SimpleUploadedFile("list.csv", b"code,name,zone\nN1,North,UTC\nN2,South,Mars\n")
    found = tree(browser.post(f"{BRING}?kind=centers", {"picked": file}, follow=True))
    assert "2 of 2 rows, 1 good, 1 refused" in text(found)
    browser.post(f"/admin/registration/job/{Job.objects.get().pk}/change/", {"do": "go_on"})
    assert [center.code for center in ExamCenter.objects.all()] == ["N1"]


@pytest.mark.parametrize("kind", ["centers", "sessions", "nonsense"])
def test_only_central_staff_with_the_right_bring_lists_of_places_in(browser, kind):
    for person in (a_clerk("center", a_center(), may="*"), a_clerk("looker", may="view_job view_examcenter")):
        browser.force_login(person)
        assert browser.get(f"{BRING}?kind={kind}").status_code == 403
