"""Results as a table: every attempt with its points, and no cell that a spreadsheet would run."""

import csv
import dataclasses
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from sync.protocol import draw
from sync.protocol.events import (
    RecordingFailed,
    RecordingFinished,
    RecordingStarted,
)
from sync.protocol.ids import AttemptId, ItemId, RecordingId
from sync.protocol.paper import MatchInteraction, RecordingBlock, Stimulus
from sync.protocol.recordings import Recording
from sync.server.exchange import conflicts
from sync.server.exchange.models import AttemptRecord, Journal
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.importing import keep
from sync.server.scores.results.files import write
from sync.server.scores.results.selection import Written
from sync.server.scores.scored import UnknownExam
from tests.sync.server.papers.making import gift
from tests.sync.server.scores.sitting import AT, PAPER, rivers, sat, stored

pytestmark = pytest.mark.django_db


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def write_results(exam: str, file: Path, *, everything: bool = False) -> Written:
    return write(exam, file, form="csv", everything=everything)


def again(first: AttemptRecord, second: AttemptRecord) -> None:
    """Let the second attempt be one more of the first one's candidate."""
    AttemptRecord.objects.filter(pk=second.pk).update(profile=first.profile)


def counted(file: Path) -> list[tuple[str, str, str]]:
    return [(row["registration number"], row["points"], row["counts"]) for row in table(file)]


def test_of_two_attempts_in_one_slot_the_one_counts_that_was_decided_for(tmp_path: Path) -> None:
    paper, out = rivers(), tmp_path / "out.csv"
    first, second = sat(paper, "R1", {0: ("Nile",), 1: ("4",)}), sat(paper, "R2", {0: ("Nile",)})
    again(first, second)
    assert write_results("E1", out) == Written(written=2, undecided=2, left_out=0)
    assert counted(out) == [("R1", "2", "undecided"), ("R1", "1", "undecided")]
    assert table(out)[0]["decision"] == "Several attempts in one slot"
    [conflict] = conflicts.found()
    conflicts.decide(conflict, counts=second, by="boss", reason="It was moved")
    assert write_results("E1", out) == Written(written=1, undecided=0, left_out=1)
    assert counted(out) == [("R1", "1", "yes")]
    assert table(out)[0]["decision"] == "Decided by boss: It was moved"
    assert write_results("E1", out, everything=True).written == 2
    assert counted(out) == [("R1", "2", "no"), ("R1", "1", "yes")]
    [conflict] = conflicts.found()
    conflicts.decide(conflict, counts=None, by="boss", reason="Both with help")
    assert write_results("E1", out) == Written(written=0, undecided=0, left_out=2)


def test_of_a_pool_only_what_was_drawn_for_the_candidate_is_scored(tmp_path: Path) -> None:
    paper = rivers()
    (part,) = paper.paper.parts
    section = msgspec.structs.replace(part.sections[0], select=2, required=(paper.paper.order[0],))
    parts = (msgspec.structs.replace(part, sections=(section,)),)
    keep(dataclasses.replace(paper, paper=msgspec.structs.replace(paper.paper, parts=parts)), "E1")
    sat(paper, "1", {0: ("Nile",), 1: ("4",), 2: ("Because",)})
    write_results("E1", tmp_path / "r.csv")
    (row,) = table(tmp_path / "r.csv")
    met = draw.paper_for(msgspec.structs.replace(paper.paper, parts=parts), "s").order
    asked = [paper.keys.items[item].source for item in met if paper.paper.items[item].is_question]
    assert [row[f"question {n}"] for n in range(1, len(asked) + 1)] == asked
    assert "question 3" not in row
    assert row["possible"] == str(len(asked))


def test_an_attempt_of_an_older_generation_does_not_count(tmp_path: Path) -> None:
    paper, out = rivers(), tmp_path / "out.csv"
    first, second = sat(paper, "R1", {0: ("Nile",), 1: ("4",)}), sat(paper, "R2", {0: ("Nile",)})
    first.profile.reset_slot(by="boss", reason="Fire alarm")
    assert write_results("E1", out) == Written(written=1, undecided=0, left_out=1)
    again(first, second)
    AttemptRecord.objects.filter(pk=second.pk).update(generation=2)
    assert write_results("E1", out, everything=True).undecided == 0
    assert counted(out) == [("R1", "2", "no"), ("R1", "1", "yes")]
    AttemptRecord.objects.filter(pk=second.pk).update(generation=3)
    # Nobody gave this slot: which of all their attempts counts is for the conflict desk to say.
    assert write_results("E1", out).undecided == 2


def test_each_attempt_is_a_line_with_points_and_responses(tmp_path: Path) -> None:
    paper = rivers()
    sat(paper, "R1", {0: ("Nile",), 1: ("=4+1",), 2: ("Because.",)})
    sat(paper, "R2", {1: ("-4",)})
    assert write_results("E1", tmp_path / "out.csv") == Written(written=2, undecided=0, left_out=0)
    first, second = table(tmp_path / "out.csv")
    assert (first["registration number"], first["points"], first["possible"], first["to be scored by hand"]) == (
        "R1",
        "1",
        "3",
        "1",
    )
    assert [first[f"{what} {n}"] for n in (1, 2, 3) for what in ("question", "points", "response")] == [
        *("A", "1", "Nile"),
        *("B", "0", "'=4+1"),
        *("C", "", "Because."),
    ]
    shown = [second[name] for name in ("points", "response 2", "minutes used", "answered")]
    assert shown == ["0", "-4", "1.5", "1/4"]


def test_an_unknown_exam_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnknownExam, match="NO-1"):
        write_results("NO-1", tmp_path / "out.csv")


def test_pairs_stand_in_words_and_what_nobody_can_have_given_earns_nothing(tmp_path: Path) -> None:
    found = gift("::M:: Match. {=Canada -> Ottawa =Japan -> Tokyo}")
    keep(found, "E1")
    (asked,) = found.paper.items[ItemId(found.paper.order[0])].interactions
    assert isinstance(asked, MatchInteraction)
    ids = {choice.html: str(choice.id) for choice in (*asked.sources, *asked.targets)}
    right = tuple(f"{ids[a]} {ids[b]}" for a, b in (("Canada", "Ottawa"), ("Japan", "Tokyo")))
    everything = (*right, *(f"{ids[a]} {ids[b]}" for a, b in (("Canada", "Tokyo"), ("Japan", "Ottawa"))))
    sat(found, "R1", {0: right})
    sat(found, "R2", {0: everything})
    write_results("E1", tmp_path / "out.csv")
    first, second = table(tmp_path / "out.csv")
    assert (first["points 1"], second["points 1"]) == ("1", "0")
    assert sorted(first["response 1"].split("; ")) == ["Canada -> Ottawa", "Japan -> Tokyo"]


def test_how_often_recordings_were_heard_stands_beside_each_response(tmp_path: Path) -> None:
    found = with_recordings(gift(PAPER))
    first = found.paper.order[0]
    keep(found, "E1")
    record = sat(found, "R1", {0: ("Nile",)})
    journal = Journal.objects.get(station=record.station)
    attempt, told = AttemptId(record.public_id), []
    for play in (1, 2):
        told.append(RecordingStarted(at=AT, attempt=attempt, item=first, recording=RecordingId("r1"), play=play))
        if play == 1:
            told.append(RecordingFinished(at=AT, attempt=attempt, recording=RecordingId("r1"), play=play))
    told.append(RecordingFailed(at=AT, attempt=attempt, item=first, recording=RecordingId("r2"), why="no_device"))
    for seq, event in enumerate(told, 3):
        stored(journal, seq, event, attempt)
    write_results("E1", tmp_path / "out.csv")
    [row] = table(tmp_path / "out.csv")
    assert row["plays 1"] == "2 (1 to the end); passage: 0, no device"
    assert row["plays 2"] == "passage: 0, no device"
    assert row["plays 3"] == ""


def with_recordings(found: ImportedPaper) -> ImportedPaper:
    """The same paper with something to hear in its first question, and in a passage beside the first two."""
    paper, heard = (
        found.paper,
        [Recording(id=RecordingId(n), media="m", kind="audio", length_ms=9) for n in ("r1", "r2")],
    )
    passage = Stimulus(id="s", html="<p>Hear.</p>", recordings=(heard[1],))
    items = {name: replace(item, stimulus="s") if n < 2 else item for n, (name, item) in enumerate(paper.items.items())}
    first = items[paper.order[0]]
    items[first.id] = replace(first, body=(RecordingBlock(recording=heard[0]), *first.body))
    return dataclasses.replace(found, paper=replace(paper, items=items, stimuli={"s": passage}, format=3))


def test_an_exam_without_recordings_has_no_column_for_plays(tmp_path: Path) -> None:
    sat(rivers(), "R1", {0: ("Nile",)})
    write_results("E1", tmp_path / "out.csv")
    assert not [name for name in table(tmp_path / "out.csv")[0] if name.startswith("plays")]
