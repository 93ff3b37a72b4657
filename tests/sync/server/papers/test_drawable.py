"""What a station could not draw at once does not come in: named, with its line."""

import pytest

from sync.server.papers.drawable import DEEPEST_TABLE, LONGEST_TEXT, LONGEST_WORD, MOST_CELLS, MOST_PARTS
from sync.server.papers.refusals import NotSupported
from tests.sync.server.papers.making import choice, declared, gift, imported, item_xml, package, read_one

ROW = "<tr>" + "<td>a</td>" * 10 + "</tr>"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("<p>" + "word " * (LONGEST_TEXT // 5 + 1) + "</p>", "more than 30000 characters"),
        ("<p>" + "x" * (LONGEST_WORD + 1) + "</p>", "a word of more than 5000"),
        ("<p>a</p>" * (MOST_PARTS + 1), "more than 1500 paragraphs"),
        ("<table>" + ROW * (MOST_CELLS // 10 + 1) + "</table>", "more than 600 cells"),
        ("<table><tr><td>" * (DEEPEST_TABLE + 1) + "x" + "</td></tr></table>" * (DEEPEST_TABLE + 1), "6 tables inside"),
        (choice("x" * (LONGEST_WORD + 1), "b"), "a word of more than"),
    ],
)
def test_what_nobody_writes_and_no_window_draws_is_refused(body: str, why: str) -> None:
    with pytest.raises(NotSupported, match=why) as caught:
        read_one(item_xml(body, declared()))
    assert caught.value.line > 0


def test_tables_beside_one_another_are_no_tables_inside_one_another() -> None:
    assert read_one(item_xml("<table><tr><td>x</td></tr></table>" * 20)).draft.blocks


def test_the_other_questions_of_the_file_come_in() -> None:
    found = imported(package({"a": item_xml("<p>" + "x" * 9_000 + "</p>"), "b": item_xml("<p>Fine.</p>")}))
    assert len(found.paper.order) == 1
    assert [entry.notes[0].code for entry in found.report.refused] == ["CENTRAL-PAPER-KIND"]


def test_gift_is_held_to_the_same() -> None:
    found = gift(f"Fine? {{T}}\n\n{'x' * 9_000}? {{T}}\n")
    assert (len(found.paper.order), len(found.report.refused)) == (1, 1)
