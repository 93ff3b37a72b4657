"""Results for other programs: JSON and QTI, in the order that the specification says, and never all in memory."""

import csv
import json
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import etree

from sync.protocol.events import ItemVisited
from sync.protocol.ids import AttemptId, ItemId
from sync.server.exchange.models import AttemptRecord, Journal
from sync.server.papers.exporting.kept import export_paper
from sync.server.papers.importing import Form, keep
from sync.server.papers.models import PaperRecord
from sync.server.registration.models import CandidateProfile, Exam
from sync.server.registration.times import now
from sync.server.scores import sat as sat_module
from sync.server.scores.analysis import analysis_of, lines
from sync.server.scores.results import as_json
from sync.server.scores.results.files import pieces, write
from sync.server.scores.results.selection import Selection
from tests.sync.server.papers.making import gift
from tests.sync.server.registration.world import a_clerk
from tests.sync.server.scores.sitting import AT, WHOLE, an_essay_that_was_shaped, rivers, sat, stored

pytestmark = pytest.mark.django_db
V3 = "{http://www.imsglobal.org/xsd/imsqti_result_v3p0}"

# What 1EdTech's Results Reporting allows (2.1; the same in 2.2 and 3.0): children in their order, attributes.
ORDER = {
    "assessmentResult": ["context", "testResult", "itemResult"],
    "context": ["sessionIdentifier"],
    "responseVariable": ["correctResponse", "candidateResponse"],
    "candidateResponse": ["value"],
    "outcomeVariable": ["value"],
}
REQUIRED = {
    "sessionIdentifier": {"sourceID", "identifier"},
    "testResult": {"identifier", "datestamp"},
    "itemResult": {"identifier", "datestamp", "sessionStatus"},
    "responseVariable": {"identifier", "cardinality", "baseType"},
    "outcomeVariable": {"identifier", "cardinality", "baseType"},
}
STATES = {"initial", "pendingSubmission", "pendingResponseProcessing", "final"}
VARIABLES = {"responseVariable", "templateVariable", "outcomeVariable"}


def exam_that_was_sat() -> Exam:
    paper = rivers()
    record = sat(paper, "R1", {0: ("Nile",), 1: ("4,0",), 2: ("Rain & <snow>",)})
    journal = Journal.objects.get(station=record.station)
    attempt = AttemptId(record.public_id)
    for seq, (item, used_ms) in enumerate(((0, 1_000), (1, 31_000), (2, 41_500)), 20):
        visited = ItemVisited(at=AT, attempt=attempt, item=ItemId(paper.paper.order[item]), used_ms=used_ms)
        stored(journal, seq, visited, attempt)
    sat(paper, "R2", {0: ("Sahara",)})
    return Exam.objects.get(code="E1")


def demand_shape(element: etree._Element, namespace: str) -> None:
    """Fail unless an element and everything in it is as the specification says."""
    name = etree.QName(element)
    assert name.namespace == namespace
    children = [etree.QName(child).localname for child in element]
    if name.localname in ORDER:
        allowed = ORDER[name.localname]
        assert [allowed.index(child) for child in children] == sorted(allowed.index(child) for child in children)
    elif name.localname in ("testResult", "itemResult"):
        assert set(children) <= VARIABLES
    assert REQUIRED.get(name.localname, set()) <= set(element.keys()), name.localname
    assert element.get("sessionStatus", "final") in STATES
    for child in element:
        demand_shape(child, namespace)


@pytest.mark.parametrize(
    ("version", "namespace"),
    [
        ("2.1", "http://www.imsglobal.org/xsd/imsqti_result_v2p1"),
        ("2.2", "http://www.imsglobal.org/xsd/imsqti_result_v2p2"),
        ("3.0", "http://www.imsglobal.org/xsd/imsqti_result_v3p0"),
    ],
)
def test_each_attempt_is_an_assessment_result_of_the_right_shape(version: str, namespace: str, tmp_path: Path) -> None:
    exam_that_was_sat()
    assert write("E1", tmp_path / "r.zip", form=f"qti-{version}").written == 2
    with zipfile.ZipFile(tmp_path / "r.zip") as archive:
        assert archive.testzip() is None
        documents = [etree.fromstring(archive.read(name)) for name in archive.namelist()]
    assert len(documents) == 2
    for document in documents:
        assert etree.QName(document).localname == "assessmentResult"
        demand_shape(document, namespace)


def test_scores_and_answers_stand_in_the_words_of_the_exported_bank(tmp_path: Path) -> None:
    exam_that_was_sat()
    write("E1", tmp_path / "r.zip", form="qti-3.0")
    with zipfile.ZipFile(tmp_path / "r.zip") as archive:
        document = etree.fromstring(archive.read("attempt-R1.xml"))
    assert document.find(f"{V3}context").get("sourcedId") == "R1"
    total = document.find(f"{V3}testResult/{V3}outcomeVariable[@identifier='SCORE']")
    assert (total.get("normalMaximum"), total.findtext(f"{V3}value")) == ("3", "2")
    items = document.findall(f"{V3}itemResult")
    given = [item.findtext(f"{V3}responseVariable/{V3}candidateResponse/{V3}value") for item in items]
    assert given[1:] == ["4", "Rain & <snow>"]
    assert [item.get("sessionStatus") for item in items] == ["final", "final", "pendingResponseProcessing"]
    assert items[2].find(f"{V3}outcomeVariable[@identifier='SCORE']/{V3}value") is None
    seconds = [
        item.findtext(f"{V3}responseVariable[@identifier='duration']/{V3}candidateResponse/{V3}value") for item in items
    ]
    assert seconds == ["30.000", "10.500", "0.000"]
    export_paper("E1", tmp_path / "bank.zip")
    with zipfile.ZipFile(tmp_path / "bank.zip") as bank:
        question = etree.fromstring(bank.read("items/q0001.xml"))
    declared = question.find("{*}qti-response-declaration")
    right = declared.findtext("{*}qti-correct-response/{*}qti-value")
    assert (items[0].find(f"{V3}responseVariable").get("identifier"), given[0]) == (declared.get("identifier"), right)


def test_json_has_every_attempt_with_exact_points_and_the_key_s_version(tmp_path: Path) -> None:
    exam_that_was_sat()
    write("E1", tmp_path / "r.json", form="json")
    told = json.loads((tmp_path / "r.json").read_bytes())
    assert (told["format"], told["exam"]) == (1, "E1")
    first, second = told["attempts"]
    facts = [
        first[name]
        for name in ("registration_number", "points", "possible", "unmarked", "key_version", "counts", "seed")
    ]
    assert facts == ["R1", "2", "3", 1, 1, "yes", "s"]
    assert [q["points"] for q in first["questions"]] == ["1", "1", None]
    assert [q["response"] for q in first["questions"]] == ["Nile", "4,0", "Rain & <snow>"]
    assert second["points"] == "0"
    assert list(as_json.parts(Selection(Exam.objects.get()), now()))[-1] == b"\n]}\n"


def test_an_exam_that_nobody_sat_is_an_empty_list(tmp_path: Path) -> None:
    rivers()
    write("E1", tmp_path / "r.json", form="json")
    assert json.loads((tmp_path / "r.json").read_bytes())["attempts"] == []


@pytest.mark.parametrize("form", ["csv", "json", "qti-3.0"])
def test_more_attempts_ask_as_often_and_lie_in_memory_some_at_a_time(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = rivers()
    monkeypatch.setattr("sync.server.scores.scored.AT_ONCE", 5)
    for n in range(4):
        sat(paper, f"R{n}", {0: ("Nile",)})
    exam = Exam.objects.get(code="E1")

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            for _ in pieces(Selection(exam), form):
                pass
        return len(queries)

    few = asked()
    sat(paper, "R4", {0: ("Nile",)})
    assert asked() == few
    for n in range(5, 10):
        sat(paper, f"R{n}", {0: ("Nile",)})
    assert asked() - few <= 4  # one more round of five
    told = pieces(Selection(exam), form)
    next(told)
    assert sat_module.AT_ONCE == 100


def test_results_are_streamed_in_every_form(browser: Client) -> None:
    exam = exam_that_was_sat()
    page = f"/admin/scores/answer/exam/{exam.pk}/results/"
    for form, ending in (("csv", "csv"), ("json", "json"), ("qti-2.1", "zip"), ("qti-3.0", "zip")):
        answer = browser.get(page, {"as": form})
        assert answer.streaming
        assert answer.headers["Content-Disposition"] == f'attachment; filename="results-E1.{ending}"'
        assert b"".join(answer.streaming_content)
    assert browser.get(page, {"as": "xls"}).status_code == 404
    browser.force_login(a_clerk("ada", may="mark_answers view_answer"))
    assert browser.get(page).status_code == 403


# --- statistics -------------------------------------------------------------------------------------------------------


def test_statistics_are_of_those_that_count(browser: Client) -> None:
    exam_that_was_sat()
    record = PaperRecord.objects.get()
    paper = rivers_again()
    third = sat(paper, "R3", {0: ("Nile",)})
    third.profile.reset_slot(by="boss", reason="Fire alarm")
    found = analysis_of(record)
    assert (found.paper.candidates, found.paper.unfinished, found.key_version) == (2, 1, 1)
    first = found.questions[0]
    assert (first.name, first.figures.facility, first.figures.omitted, first.figures.seconds) == ("A", 0.5, 0, 15)
    assert {c.words: (c.count, c.is_right) for c in first.choices} == {"Nile": (1, True), "Sahara": (1, False)}
    page = browser.get(f"/admin/scores/answer/statistics/{record.pk}/")
    assert "Candidates without all marks: 1." in page.content.decode()
    table = browser.get(f"/admin/scores/answer/statistics/{record.pk}/", {"as": "csv"})
    assert table.content.decode("utf-8-sig").splitlines()[1].startswith("A,1,2,0,0,1,0.5,0.707,0.5,")
    assert AttemptRecord.objects.count() == 3


def rivers_again() -> object:
    from sync.server.papers.exporting.kept import whole

    return whole(PaperRecord.objects.get())


def test_an_essay_with_looks_is_its_text_and_json_keeps_the_looks(tmp_path: Path) -> None:
    an_essay_that_was_shaped()
    text = WHOLE[0]
    write("E1", tmp_path / "r.csv", form="csv")
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as lines_of:
        [row] = csv.DictReader(lines_of)
    assert row["response 1"] == text
    write("E1", tmp_path / "r.json", form="json")
    [told] = json.loads((tmp_path / "r.json").read_bytes())["attempts"][0]["questions"]
    assert told["response"] == text
    assert list(told["values"].values()) == [list(WHOLE)]
    write("E1", tmp_path / "r.zip", form="qti-3.0")
    with zipfile.ZipFile(tmp_path / "r.zip") as archive:
        document = etree.fromstring(archive.read("attempt-R1.xml"))
    given = document.find(f"{V3}itemResult/{V3}responseVariable/{V3}candidateResponse")
    assert [value.text for value in given] == [text]


def test_a_name_that_begins_like_a_formula_stays_a_text() -> None:
    rivers("::=cmd::Which?{=Nile ~Sahara}")
    assert list(lines(analysis_of(PaperRecord.objects.get())))[1].startswith("'=cmd,1,")


def test_points_have_no_zeros_behind() -> None:
    from sync.server.scores.results.selection import shown

    assert [shown(value) for value in (Decimal("1.500"), Decimal(10), None, Decimal("-0.25"))] == [
        "1.5",
        "10",
        "",
        "-0.25",
    ]


def test_each_form_is_scored_and_has_statistics_of_its_own(tmp_path: Path) -> None:
    usual = rivers()
    other = gift("::X::Which?{=Amazon ~Gobi}")
    keep(other, "E1", Form("B"))
    sat(usual, "R1", {0: ("Nile",)})
    sat(other, "R2", {0: ("Amazon",)}, form="B")
    wrong = sat(other, "R3", {0: ("Gobi",)}, form="B")
    CandidateProfile.objects.filter(pk=wrong.profile_id).update(form="C")
    write("E1", tmp_path / "r.csv", form="csv")
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as lines_of:
        rows = list(csv.DictReader(lines_of))
    assert [(row["form"], row["points"], row["possible"]) for row in rows] == [
        ("", "1", "3"),
        ("B", "1", "1"),
        ("B (given: C)", "0", "1"),
    ]
    b = PaperRecord.objects.get(form="B")
    figures = analysis_of(b)
    assert (figures.paper.candidates, figures.questions[0].figures.facility) == (2, 0.5)
