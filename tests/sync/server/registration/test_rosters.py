"""Lists of candidates: every row imported whole or refused with its reason, codes on slips and nowhere else."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from sync.protocol import codes
from sync.protocol.slots import SlotState
from sync.server.papers.progress import silent
from sync.server.registration import rosters
from sync.server.registration.access_codes import CodeHasher
from sync.server.registration.errors import FileUnreadable
from sync.server.registration.faces import face
from sync.server.registration.models import CandidateProfile, Exam
from sync.server.registration.rosters import Outcome, RosterImport
from tests.sync.server.registration.world import a_center, a_session, a_station, again, an_exam

pytestmark = pytest.mark.django_db
HEAD = "registration_number,full_name,exam,center"


def written(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    file = folder / "list.csv"
    file.write_bytes("\n".join(lines).encode(encoding))
    return file


def imported(file: Path, slips: StringIO | None = None) -> list[Outcome]:
    run = RosterImport(file.parent, source=file.name, slips=slips or StringIO())
    return list(run.run(rosters.read(file), progress=silent))


def opens(code: str, candidate: CandidateProfile) -> bool:
    """Whether the code lets the candidate in, once it is hashed."""
    CodeHasher().work()
    return codes.matches(code, again(candidate).access_code_hash)


def reasons(file: Path) -> list[str]:
    return [outcome.refused for outcome in imported(file)]


def test_a_row_becomes_a_candidate_with_an_available_slot(tmp_path):
    session, station = a_session(), None
    center, exam = session.center, session.exam
    station = a_station(center, seat="12")
    file = written(tmp_path, f"{HEAD},seat,access_code", f"R1,Asha Raman,{exam.code},{center.code},12,abcd-2345")
    assert imported(file) == [Outcome(line=2, number="R1")]
    candidate = CandidateProfile.objects.get()
    assert (candidate.full_name, candidate.exam, candidate.center) == ("Asha Raman", exam, center)
    assert (candidate.session, candidate.station, candidate.seat) == (session, station, "12")
    assert candidate.slot.state is SlotState.AVAILABLE
    assert opens("ABCD2345", candidate)


def test_missing_codes_are_made_and_stand_on_the_slips(tmp_path):
    center, exam = a_center(), an_exam()
    slips = StringIO()
    imported(written(tmp_path, HEAD, f"R1,Asha Raman,{exam.code},{center.code}"), slips)
    [slip] = list(csv.DictReader(StringIO(slips.getvalue())))
    assert (slip["registration_number"], slip["full_name"]) == ("R1", "Asha Raman")
    assert opens(slip["access_code"], CandidateProfile.objects.get())


def test_refused_rows_get_no_slip_and_the_others_are_imported(tmp_path):
    center, exam = a_center(), an_exam()
    slips = StringIO()
    file = written(
        tmp_path,
        HEAD,
        f"R1,A,{exam.code},{center.code}",
        f"R2,B,{exam.code},NOWHERE",
        f"R3,C,{exam.code},{center.code}",
    )
    outcomes = imported(file, slips)
    assert [outcome.refused for outcome in outcomes] == ["", "There is no center with the code NOWHERE.", ""]
    assert [row["registration_number"] for row in csv.DictReader(StringIO(slips.getvalue()))] == ["R1", "R3"]
    assert set(CandidateProfile.objects.values_list("registration_number", flat=True)) == {"R1", "R3"}


def test_a_new_exam_code_makes_the_exam(tmp_path):
    imported(written(tmp_path, HEAD, f"R1,A,NEW-1,{a_center().code}"))
    assert Exam.objects.get().code == "NEW-1"


def test_the_same_registration_twice_is_refused_in_one_file_and_in_the_next(tmp_path):
    center, exam = a_center(), an_exam()
    file = written(tmp_path, HEAD, *[f"R1,A,{exam.code},{center.code}"] * 2)
    twice = "This registration number is already registered for this exam."
    assert reasons(file) == ["", twice]
    assert reasons(file) == [twice, twice]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (",A,{exam},{center}", "Missing: registration_number."),
        ("R1,,{exam},{center}", "Missing: full_name."),
        ("R1,A", "Missing: exam, center."),
        ("R1,Raman, Asha,{exam},{center}", "The line has more values than the first line has columns."),
        (f"{'R' * 65},A,{{exam}},{{center}}", "registration_number is longer than 64 characters."),
    ],
)
def test_a_row_that_says_too_little_or_too_much_is_refused(tmp_path, values, reason):
    line = values.format(exam=an_exam().code, center=a_center().code)
    assert reasons(written(tmp_path, HEAD, line)) == [reason]


@pytest.mark.parametrize("code", ["123", "ABCD2345X", "!!!!????"])
def test_an_access_code_of_another_length_is_refused(tmp_path, code):
    file = written(tmp_path, f"{HEAD},access_code", f"R1,A,{an_exam().code},{a_center().code},{code}")
    assert reasons(file) == ["An access code has 8 letters and digits."]


def test_several_sessions_ask_for_the_one_that_is_meant(tmp_path):
    session = a_session()
    other = a_session(session.center, session.exam)
    line = f"R1,A,{session.exam.code},{session.center.code}"
    assert reasons(written(tmp_path, HEAD, line)) == [
        "This center has several sessions of this exam: name one in the column session."
    ]
    assert reasons(written(tmp_path, f"{HEAD},session", f"{line},{other.public_id}")) == [""]
    assert CandidateProfile.objects.get().session == other


def test_a_session_of_another_center_is_refused(tmp_path):
    session = a_session()
    file = written(tmp_path, f"{HEAD},session", f"R1,A,{session.exam.code},{a_center().code},{session.public_id}")
    assert reasons(file) == [f"There is no session {session.public_id} of this exam at this center."]


def test_photos_come_along_and_a_bad_one_refuses_its_row(tmp_path):
    (tmp_path / "asha.jpg").write_bytes(face(1))
    (tmp_path / "bad.jpg").write_bytes(b"no picture")
    exam, center = an_exam().code, a_center().code
    file = written(tmp_path, f"{HEAD},photo", f"R1,A,{exam},{center},asha.jpg", f"R2,B,{exam},{center},bad.jpg")
    assert [bool(reason) for reason in reasons(file)] == [False, True]
    candidate = CandidateProfile.objects.get()
    assert (bytes(candidate.photo)[:2], candidate.photo_type) == (b"\xff\xd8", "image/jpeg")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_spreadsheets_of_other_countries_are_read(tmp_path, delimiter):
    line = f"R1,Müller,{an_exam().code},{a_center().code}"
    file = written(tmp_path, *(part.replace(",", delimiter) for part in (HEAD, line)), encoding="utf-8-sig")
    assert reasons(file) == [""]
    assert CandidateProfile.objects.get().full_name == "Müller"


def test_names_are_kept_clean_and_composed(tmp_path):
    file = written(tmp_path, HEAD, f"R1,  Ju\u0308rgen\x07  Berg ,{an_exam().code},{a_center().code}")
    assert reasons(file) == [""]
    assert CandidateProfile.objects.get().full_name == "Jürgen Berg"


def test_no_slip_is_a_formula(tmp_path):
    slips = StringIO()
    imported(written(tmp_path, HEAD, f"R1,=1+1,{an_exam().code},{a_center().code}"), slips)
    assert next(csv.DictReader(StringIO(slips.getvalue())))["full_name"] == "'=1+1"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name,exam\nA,B",
        HEAD.encode() + b",favorite color\n",
        HEAD.encode() + b",exam\n",
        HEAD.encode() + b"\n\xff",
    ],
)
def test_a_file_that_is_no_such_list_is_refused_as_a_whole(tmp_path, content):
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(FileUnreadable):
        rosters.read(file)


def test_a_missing_file_is_refused_with_its_name(tmp_path):
    with pytest.raises(FileUnreadable, match=r"gone\.csv"):
        rosters.read(tmp_path / "gone.csv")


def test_many_rows_are_told_in_order_with_their_lines(tmp_path):
    center, exam = a_center().code, an_exam().code
    file = written(tmp_path, f"{HEAD},access_code", *(f"R{n},A,{exam},{center},ABCD2345" for n in range(300)))
    seen: list[tuple[int, int]] = []
    run = RosterImport(tmp_path, source="test")
    outcomes = list(run.run(rosters.read(file), progress=lambda done, total: seen.append((done, total))))
    assert [(outcome.line, outcome.number) for outcome in outcomes] == [(n + 2, f"R{n}") for n in range(300)]
    assert seen == [(250, 300), (300, 300)]
