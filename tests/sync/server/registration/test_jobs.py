"""Lists that are brought in: checked first, imported as checked, stopped and gone on with, slips kept by few."""

import csv
from datetime import timedelta

import pytest

from sync.protocol import codes
from sync.server.papers.tables.spreadsheets import write_workbook
from sync.server.registration import jobs, rosters
from sync.server.registration.models import CandidateProfile, Exam, Job
from sync.server.registration.times import now
from tests.sync.server.registration.world import a_candidate, a_center, a_session, an_exam

pytestmark = pytest.mark.django_db
HEAD = ["registration_number", "full_name", "exam", "center"]


@pytest.fixture(autouse=True)
def here(settings, tmp_path, monkeypatch):
    """The server's folder, and work that is done at once."""
    settings.CENTRAL_HOME = tmp_path
    monkeypatch.setattr(jobs, "launch", lambda work: work())
    monkeypatch.setattr(codes, "hashed", lambda code: f"hash of {code}")  # slow by design; test_codes has it
    return tmp_path


def brought(*rows: list[str], head: list[str] = HEAD, name: str = "list.csv") -> Job:
    lines = [head, *rows]
    data = write_workbook(lines, "x") if name.endswith("xlsx") else "\n".join(map(",".join, lines)).encode()
    job = jobs.new_import(data, name, by="boss")
    job.refresh_from_db()
    return job


def report(job: Job) -> list[tuple[str, str]]:
    with (job.folder / jobs.REPORT).open(newline="") as lines:
        return [(line["what"], line["why"]) for line in csv.DictReader(lines)]


def written(job: Job) -> Job:
    jobs.go_on(job)
    job.refresh_from_db()
    return job


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_a_list_is_checked_and_nothing_is_written(name):
    center, exam = a_center().code, an_exam().code
    job = brought(["R1", "A", exam, center], ["R2", "", exam, center], name=name)
    assert (job.state, job.total, job.good, job.refused) == (Job.State.CHECKED, 2, 1, 1)
    assert report(job) == [("good", ""), ("refused", "Missing: full_name.")]
    assert not CandidateProfile.objects.exists()


def test_what_was_checked_is_imported_with_slots_and_slips():
    center, exam = a_center().code, an_exam().code
    job = written(brought(["R1", "A", exam, center], ["R2", "", exam, center]))
    assert (job.state, job.good, job.refused, job.percent) == (Job.State.DONE, 1, 1, 100)
    assert CandidateProfile.objects.get().slot_status.startswith("Available")
    with (job.folder / jobs.SLIPS).open(newline="") as lines:
        slips = list(csv.DictReader(lines))
    assert [slip["registration_number"] for slip in slips] == ["R1"]
    assert (job.folder / jobs.SLIPS).stat().st_mode & 0o077 == 0


def test_the_check_finds_what_the_import_refuses_row_by_row():
    session, known = a_session(), a_candidate()
    a_session(session.center, session.exam)
    exam, center = an_exam().code, a_center().code
    rows = [
        ["R1", "A", exam, center, "", "", "", ""],
        ["R1", "Again", exam, center, "", "", "", ""],
        [known.registration_number, "B", known.exam.code, center, "", "", "", ""],
        ["R3", "C", exam, "NOWHERE", "", "", "", ""],
        ["R4", "D", session.exam.code, session.center.code, "", "", "", ""],
        ["R5", "E", session.exam.code, session.center.code, session.public_id, "", "", ""],
        ["R6", "F", "NEW", center, "", "", "", ""],
        ["R6", "F", "NEW", center, "", "", "", ""],
        ["R7", "G", "NEW", center, "some", "", "", ""],
        ["R8", "H", exam, center, "", "1234", "", ""],
        ["R9", "I", exam, center, "", "", "face.jpg", ""],
        ["R10", "J", exam, center, "", "", "", "far too much"],
        ["R" * 65, "K", exam, center, "", "", "", ""],
    ]
    job = brought(*rows, head=[*HEAD, "session", "access_code", "photo", "extra_time_percent"])
    found = report(job)
    assert [what for what, _ in found] == ["good", *["refused"] * 4, "good", "good", *["refused"] * 6]
    assert [(what.replace("imported", "good"), why) for what, why in report(written(job))] == found


def test_a_list_whose_sessions_are_filled_later_needs_to_name_none():
    session = a_session()
    a_session(session.center, session.exam)
    line = f"R1,A,{session.exam.code},{session.center.code}\n"
    job = jobs.new_import(f"{','.join(HEAD)}\n{line}".encode(), "list.csv", by="boss", finds_session=False)
    job.refresh_from_db()
    assert report(job) == [("good", "")]
    written(job)
    assert CandidateProfile.objects.get().session is None


def test_a_file_that_is_no_list_is_told_and_kept_as_failed():
    job = brought(["A"], head=["name"])
    assert job.state == Job.State.FAILED
    assert "missing column registration_number" in job.why


def test_a_stopped_import_goes_on_where_it_was(monkeypatch):
    monkeypatch.setattr(rosters, "_AT_ONCE", 2)
    center, exam = a_center().code, an_exam().code
    job = brought(*[[f"R{n}", "A", exam, center] for n in range(5)])
    progress = jobs._progress

    def stopped_after_two(of, *, since=0):
        told = progress(of, since=since)

        def tell(done: int, total: int) -> None:
            jobs.stop(of)
            told(done, total)

        return tell

    with monkeypatch.context() as patched:
        patched.setattr(jobs, "_progress", stopped_after_two)
        assert written(job).state == Job.State.STOPPED
    assert (CandidateProfile.objects.count(), job.done) == (2, 2)
    assert written(job).state == Job.State.DONE
    assert CandidateProfile.objects.count() == 5
    assert [what for what, _ in report(job)] == ["imported"] * 5
    slips = (job.folder / jobs.SLIPS).read_text().splitlines()
    assert [slip.partition(",")[0] for slip in slips] == ["registration_number", *[f"R{n}" for n in range(5)]]


def test_work_whose_program_ended_is_seen_as_left():
    job = brought(["R1", "A", an_exam().code, a_center().code])
    Job.objects.update(state=Job.State.RUNNING, heard_at=now() - timedelta(minutes=2))
    job.refresh_from_db()
    assert (job.is_left, job.is_at_it) == (True, False)
    assert written(job).state == Job.State.DONE


def test_a_new_exam_is_made_with_the_first_row_that_is_imported_and_not_before():
    job = brought(["R1", "A", "NEW", a_center().code])
    assert not Exam.objects.exists()
    written(job)
    assert Exam.objects.get().code == "NEW"


def test_deleted_slips_are_gone():
    job = written(brought(["R1", "A", an_exam().code, a_center().code]))
    jobs.forget_slips(job)
    assert not (job.folder / jobs.SLIPS).exists()


def test_no_cell_of_a_report_is_a_formula():
    job = brought(["=1+1", "", "E", "C"])
    assert "'=1+1" in (job.folder / jobs.REPORT).read_text()


def test_thousands_of_rows_are_checked_by_few_questions(django_assert_max_num_queries):
    center, exam = a_center().code, an_exam().code
    rows = [[f"R{n}", "A", exam, center] for n in range(3_000)]
    with django_assert_max_num_queries(100):
        assert brought(*rows).good == 3_000
