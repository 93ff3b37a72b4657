"""Lists and sessions in the admin: bring in, look, write; show the plan, do it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sync.protocol import codes
from sync.server.registration import jobs
from sync.server.registration.models import CandidateProfile, Job
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session, again, an_exam

pytestmark = pytest.mark.django_db
JOBS = "/admin/registration/job/"


@pytest.fixture(autouse=True)
def _at_once(settings, tmp_path, monkeypatch):
    settings.CENTRAL_HOME = tmp_path
    monkeypatch.setattr(jobs, "launch", lambda work: work())
    monkeypatch.setattr(codes, "hashed", lambda code: f"hash of {code}")


def bring(browser, content: str, name: str = "list.csv"):
    file = SimpleUploadedFile(name, content.encode())
    return browser.post(f"{JOBS}bring/", {"picked": file}, follow=True)


def test_a_list_is_brought_in_looked_at_and_written(browser):
    center, exam = a_center().code, an_exam().code
    page = bring(browser, f"registration_number,full_name,exam,center\nR1,A,{exam},{center}\nR2,,{exam},{center}\n")
    assert "2 of 2 rows, 1 good, 1 refused" in text(tree(page))
    assert "3R2Missing: full_name." in text(tree(page))
    job = Job.objects.get()
    done = browser.post(f"{JOBS}{job.pk}/change/", {"do": "go_on"}, follow=True)
    assert "Done" in text(tree(done).get_element_by_id("state"))
    assert CandidateProfile.objects.get().registration_number == "R1"
    slips = b"".join(browser.get(f"{JOBS}{job.pk}/file/slips.csv/").streaming_content)
    assert slips.startswith(b"registration_number")
    browser.post(f"{JOBS}{job.pk}/change/", {"do": "forget_slips"})
    assert browser.get(f"{JOBS}{job.pk}/file/slips.csv/").status_code == 404
    assert browser.get(f"{JOBS}{job.pk}/file/list/").status_code == 404


def test_what_no_list_is_is_refused_at_the_door(browser):
    assert "A list ends in .csv or .xlsx." in text(tree(bring(browser, "x", "list.exe")))
    assert not Job.objects.exists()


def test_people_of_a_center_bring_nothing_in_and_fill_nothing(browser):
    browser.force_login(a_clerk("clerk", a_center(), may="*"))
    for page in ("bring/", "fill/"):
        assert browser.get(f"{JOBS}{page}").status_code == 403
    assert "bring-list" not in browser.get("/admin/registration/candidateprofile/").content.decode()


def test_who_may_only_look_writes_nothing(browser):
    job = Job.objects.create(kind=Job.Kind.IMPORT, state=Job.State.CHECKED, name="x", by="boss")
    browser.force_login(a_clerk("looker", may="view_job"))
    assert browser.get(f"{JOBS}{job.pk}/change/").status_code == 200
    assert browser.post(f"{JOBS}{job.pk}/change/", {"do": "go_on"}).status_code == 403
    assert browser.get(f"{JOBS}{job.pk}/file/report.csv/").status_code == 404


def test_sessions_are_filled_after_the_plan_was_seen(browser):
    session = a_session()
    candidates = [a_candidate(center=session.center, exam=session.exam) for _ in range(3)]
    form = {"exam": session.exam_id, "capacity": 2, "gives_slots": "on"}
    plan = tree(browser.post(f"{JOBS}fill/", form))
    assert text(plan.get_element_by_id("plan")) == "2 candidates get a place. For 1 there is none."
    assert again(candidates[0]).session is None
    done = browser.post(f"{JOBS}fill/", {**form, "confirmed": "yes"}, follow=True)
    assert "Done" in text(tree(done).get_element_by_id("state"))
    assert [again(one).session for one in candidates] == [session, session, None]
