"""A text whose author set it in columns comes in so, by each way to say it; what is written across instead is told."""

import pytest

from sync.protocol.paper import RichBlock
from sync.protocol.vertical import is_vertical
from sync.server.papers.exporting.qti3 import write_qti3
from sync.server.papers.previewing import Preview
from sync.server.papers.qti.items import ReadItem
from tests.sync.server.papers.making import (
    by_template,
    choice,
    declared,
    imported,
    item_xml,
    only_item,
    package,
    picture,
    read_one,
    seen,
)

COLUMN = '<p class="vertical-rl">{}</p>'
CLASSES = ["qti-writing-mode-vertical-rl", "writing-mode-vertical-rl", "a writing-mode-vertical-rl b"]
ACROSS = "in a question set in columns, what is chosen or filled in is written across"
MIXED = "a text in columns with a picture, a formula, a table or lines across is written across"


def item(inner: str, files: dict[str, bytes] | None = None, *, after: str = "") -> ReadItem:
    return read_one(item_xml(inner, declared(), by_template(), after=after), files)


def notes(found: ReadItem) -> list[str]:
    return [note.text for note in found.notes.all]


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("tag", ["p", "div", "section"])
def test_a_block_of_that_class_stands_in_columns(name: str, tag: str) -> None:
    found = item(f'<{tag} class="{name}">山</{tag}>{choice("a", "b")}')
    assert seen(found.draft) == COLUMN.format("山") + "[choice]"
    assert notes(found) == []


def test_a_style_says_it_too() -> None:
    found = item(f'<div style="color: red; Writing-Mode : vertical-rl"><p>山</p></div>{choice("a", "b")}')
    assert seen(found.draft) == COLUMN.format("山") + "[choice]"


@pytest.mark.parametrize("name", CLASSES[:2])
def test_a_whole_body_of_that_class_has_its_texts_in_columns_and_tells_that_answers_are_not(name: str) -> None:
    xml = item_xml(f"<div><p>山</p><ul><li>一</li></ul>{choice('a', 'b')}</div><p>川</p>", declared(), by_template())
    found = read_one(xml.replace("<itemBody", f'<itemBody class="{name}"', 1))
    made = COLUMN.format("山") + '<ul class="vertical-rl"><li>一</li></ul>'
    assert seen(found.draft) == made + "[choice]" + COLUMN.format("川")
    assert notes(found) == [ACROSS]


@pytest.mark.parametrize("name", CLASSES[:2])
def test_passages_stand_in_columns(name: str) -> None:
    inside = item(f'<div class="passage {name}"><p>山</p><p>川</p></div><p>Q</p>{choice("a", "b")}')
    stimulus = f'<assessmentStimulus identifier="s"><stimulusBody class="{name}"><p>山</p><p>川</p></stimulusBody>'
    reference = '<assessmentStimulusRef identifier="s" href="s.xml"/>'
    files = {"s.xml": f"{stimulus}</assessmentStimulus>".encode()}
    beside = item(f"<p>Q</p>{choice('a', 'b')}", files, after=reference)
    for found in (inside, beside):
        assert found.draft.passage is not None
        assert found.draft.passage.html == COLUMN.format("山") + COLUMN.format("川")
        assert seen(found.draft) == "<p>Q</p>[choice]"
        assert notes(found) == []


@pytest.mark.parametrize("mode", ["vertical-lr", "sideways-rl"])
def test_what_no_station_can_draw_is_written_across_and_told(mode: str) -> None:
    found = item(f'<p class="qti-writing-mode-{mode}">山</p>{choice("a", "b")}')
    assert seen(found.draft) == "<p>山</p>[choice]"
    assert notes(found) == [f"the writing mode {mode} is not known: the text is written across"]


def test_pictures_stand_between_columns_and_in_a_passage_all_of_it_is_written_across() -> None:
    inner = '<div class="writing-mode-vertical-rl"><p>山</p><p><img src="a.png" alt="x"/></p><p>川</p></div>'
    files = {"a.png": picture()}
    paper = imported(package({"q.xml": question(inner)}, extra=files))
    texts = [block.html for block in only_item(paper)[0].body if isinstance(block, RichBlock)]
    assert [is_vertical(html) for html in texts] == [True, False, True]
    found = item(f'<div class="passage">{inner}</div><p>Q</p>{choice("a", "b")}', files)
    assert found.draft.passage is not None
    assert not is_vertical(found.draft.passage.html)
    assert notes(found) == [MIXED]


def test_a_part_can_be_written_across_inside_a_text_in_columns() -> None:
    inner = '<p>山</p><p class="qti-writing-mode-horizontal-tb">across</p><p>川</p>'
    paper = imported(package({"q.xml": question(f'<div class="writing-mode-vertical-rl">{inner}</div>')}))
    texts = [block.html for block in only_item(paper)[0].body if isinstance(block, RichBlock)]
    assert texts == [COLUMN.format("山"), "<p>across</p>", COLUMN.format("川")]


def test_what_runs_from_right_to_left_is_written_across() -> None:
    found = item(f'<p dir="rtl" class="writing-mode-vertical-rl">قمر</p>{choice("a", "b")}')
    assert seen(found.draft) == '<p dir="rtl">قمر</p>[choice]'


def test_columns_come_back_from_a_paper_that_was_written_as_qti_3() -> None:
    passage = '<div class="passage writing-mode-vertical-rl"><p>山 class="vertical-rl"</p><ol><li>一</li></ol></div>'
    first = imported(package({"q.xml": question(f'{passage}<p class="writing-mode-vertical-rl">川</p>')}))
    data, _ = write_qti3(first)
    second = imported(data, "export.zip")
    for paper in (first, second):
        (stimulus,) = paper.paper.stimuli.values()
        texts = [block.html for block in only_item(paper)[0].body if isinstance(block, RichBlock)]
        assert stimulus.html == COLUMN.format('山 class="vertical-rl"') + '<ol class="vertical-rl"><li>一</li></ol>'
        assert texts == [COLUMN.format("川")]


def question(inner: str) -> str:
    return item_xml(f"{inner}{choice('a', 'b')}", declared(), by_template())


def test_the_admin_sees_columns_before_it_keeps_them() -> None:
    passage = '<div class="passage writing-mode-vertical-rl"><p>山</p></div>'
    paper = imported(
        package({"q.xml": question(f'{passage}<p class="writing-mode-vertical-rl">川</p><h2>across</h2>')})
    )
    ((_, page),) = Preview(paper.paper, paper.media).items(0, 1)
    column = f'<div class="paper-columns">{COLUMN}</div>'
    assert f'<div class="paper-passage">{column.format("山")}</div>{column.format("川")}<h2>across</h2>' in page
