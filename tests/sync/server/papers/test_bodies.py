"""Bodies taken apart: gaps stay in their lines, everything else in its place."""

import pytest

from sync.server.papers.refusals import BrokenItem, NotSupported
from tests.sync.server.papers.making import by_template, choice, declared, item_xml, read_one, seen

TEXT = '<textEntryInteraction responseIdentifier="{}"/>'
LIST = (
    '<inlineChoiceInteraction responseIdentifier="{}"><inlineChoice identifier="a">x</inlineChoice>'
    '<inlineChoice identifier="b">y</inlineChoice></inlineChoiceInteraction>'
)
GAP = "\u00a0" * 4
DECLARED = (
    declared("T1", ["x"], base="string")
    + declared("T2", ["x"], base="string")
    + declared("L", ["a"])
    + declared("RESPONSE", ["A"])
    + declared("E", [], base="string")
)


def body(inner: str) -> str:
    return seen(read_one(item_xml(inner, DECLARED, by_template())).draft)


@pytest.mark.parametrize(
    ("inner", "kept"),
    [
        (f"<p>a {TEXT.format('T1')} b</p>", "{a [text_entry] b}"),
        (f"<p>a {TEXT.format('T1')} b {LIST.format('L')}.</p>", "{a [text_entry] b [inline_choice].}"),
        (f"<p>a<br/>b {TEXT.format('T1')}<br/><br/>c</p>", "<p>a</p>{b [text_entry]}<p>c</p>"),
        (f"<p><b>a {TEXT.format('T1')} b</b></p>", "{<b>a </b>[text_entry]<b> b</b>}"),
        (f"<div><p>x</p>{choice('1', '2')}</div>", "<p>x</p>[choice]"),
        (f"<p>x</p>y {TEXT.format('T1')}<p>z</p>", "<p>x</p>{y [text_entry]}<p>z</p>"),
        (f"<h2>x {TEXT.format('T1')}</h2>", "{x [text_entry]}"),
        (f"<h2>x</h2><p>{TEXT.format('T1')}</p>", "<h2>x</h2>{[text_entry]}"),
        (
            f"<ol><li>a</li><li>b {TEXT.format('T1')}</li></ol><ul><li>{TEXT.format('T2')}</li></ul>",
            "<p>1. a</p>{2. b [text_entry]}{• [text_entry]}",
        ),
        ('<p>x</p><extendedTextInteraction responseIdentifier="E"/>', "<p>x</p>[extended_text]"),
        ('<p>x <extendedTextInteraction responseIdentifier="E"/> y</p>', "<p>x</p>[extended_text]<p>y</p>"),
        (f"<blockquote><p>a {LIST.format('L')}</p></blockquote>", "{a [inline_choice]}"),
    ],
)
def test_a_body_comes_apart_where_its_interactions_stand(inner: str, kept: str) -> None:
    assert body(inner) == kept


def test_a_table_with_gaps_is_shown_line_by_line_and_says_so() -> None:
    gap = TEXT.format("T1")
    found = read_one(
        item_xml(f"<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p></td><td>{gap}</td></tr></table>", DECLARED)
    )
    assert seen(found.draft) == f"<p>a{GAP}b</p>{{c{GAP}[text_entry]}}"
    assert "a table with gaps in it is shown line by line" in [note.text for note in found.notes.all]


def test_a_table_without_gaps_stays_a_table() -> None:
    assert body("<table><tr><td>a</td></tr></table>").startswith("<table")


@pytest.mark.parametrize(
    "name",
    [
        *("uploadInteraction", "customInteraction", "endAttemptInteraction"),
        *("drawingInteraction", "positionObjectInteraction"),
    ],
)
def test_an_interaction_that_the_player_lacks_is_refused_by_name_and_line(name: str) -> None:
    with pytest.raises(NotSupported, match=name) as caught:
        body(f'<p>x</p>\n<{name} responseIdentifier="RESPONSE"/>')
    assert caught.value.line == 6


def test_choices_in_the_middle_of_a_bold_line_are_refused() -> None:
    with pytest.raises(BrokenItem, match="middle of a line"):
        body(f"<p><b>x {choice('1')}</b></p>")
