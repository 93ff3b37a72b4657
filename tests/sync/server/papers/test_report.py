"""Reports: every question with its outcome, for people and as JSON."""

from sync.server.papers.refusals import BrokenItem
from sync.server.papers.report import ImportReport, Notes, Outcome, imported, read_report, refused, write_report


def report() -> ImportReport:
    notes = Notes()
    notes.lost("a table with gaps in it is shown line by line", 7)
    notes.lost("a table with gaps in it is shown line by line", 9)
    return ImportReport(
        source="bank.zip",
        format="QTI 2",
        title="Bank",
        entries=(
            imported("Bank", "test.xml", 1, Notes(), about="structure"),
            imported("One", "one.xml", 2, Notes()),
            imported("Two", "two.xml", 2, notes),
            refused("Three", "three.xml", 0, BrokenItem("no choices", line=12)),
        ),
    )


def test_questions_are_counted_by_outcome() -> None:
    assert [report().count(outcome) for outcome in Outcome] == [1, 1, 1]
    assert not report().is_complete


def test_each_has_a_sentence_with_file_and_line() -> None:
    assert [entry.sentence for entry in report().entries] == [
        "imported: Bank [test.xml:1]",
        "imported: One [one.xml:2]",
        "imported with loss: Two [two.xml:2]: a table with gaps in it is shown line by line (line 7)",
        "refused: Three [three.xml:12]: The question is not whole. (no choices)",
    ]


def test_a_report_comes_back_from_json() -> None:
    assert read_report(write_report(report())) == report()
    assert b'"outcome":"imported"' in write_report(report())
