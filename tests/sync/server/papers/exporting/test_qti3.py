"""A paper written as QTI 3 and read again means the same."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from msgspec.structs import replace

from sync.protocol.languages import item_in
from sync.protocol.paper import RichBlock
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.exporting.qti3 import write_qti3
from sync.server.papers.report import Outcome
from sync.server.papers.richtext import plain
from sync.server.papers.sample import sample_zip
from sync.server.papers.tables.template import template_csv
from tests.sync.server.papers.exporting.meaning import listed, same_meaning, same_structure, seen
from tests.sync.server.papers.making import (
    choice,
    declared,
    gift,
    imported,
    item_xml,
    package,
    part,
    picture,
    section,
    single,
)
from tests.sync.server.papers.moodle import test_files as moodle

EVERY_KIND = Path(__file__).parents[4] / "data" / "papers" / "every-kind.gift"


def again(found: ImportedPaper) -> ImportedPaper:
    """The paper written and read."""
    data, report = write_qti3(found)
    assert report.count(Outcome.REFUSED) == 0
    read = imported(data, "export.zip")
    assert [entry.sentence for entry in read.report.entries if entry.outcome is not Outcome.IMPORTED] == []
    return read


def pictures() -> ImportedPaper:
    """Moodle's questions on a picture."""
    things = moodle.PICTURE + moodle.THINGS
    drop = "<drop><text>north</text><no>1</no><choice>1</choice><xleft>150</xleft><ytop>10</ytop></drop>"
    mark = "<drop><no>1</no><shape>circle</shape><coords>50,50;10</coords><choice>1</choice></drop>"
    return moodle.moodle(
        moodle.question("ddimageortext", "<p>Put</p>", things + drop),
        moodle.question("ddmarker", "<p>Mark</p>", things + mark),
    )


CLOZE = "<p>{1:SA:=one~%50%t*o} {3:NM:=5:0.5} {2:MC:=x~%25%y~z} {1:MRH:%50%a~%50%b~%-50%c}</p>"


def words() -> ImportedPaper:
    """Moodle's questions in a text, with shares, and orders with theirs."""
    three = "".join(moodle.answer(text) for text in ("a", "b", "c"))
    return moodle.moodle(
        moodle.question(
            "cloze", "<p>{1:SA:=one~%50%t*o} {3:NM:=5:0.5} {2:MC:=x~%25%y~z} {1:MRH:%50%a~%50%b~%-50%c}</p>"
        ),
        moodle.question("gapselect", "<p>The [[1]] is [[4]].</p>", moodle.OPTIONS),
        moodle.question("ddwtos", "<p>The [[1]] ate the [[3]].</p>", moodle.boxes("cat", "dog", "mouse")),
        *(moodle.question("ordering", f"<p>{n}</p>", f"{three}<gradingtype>{n}</gradingtype>") for n in (-1, 0, 1, 2)),
        moodle.question("matching", "<p>Q</p>", moodle.PAIRS + "<defaultgrade>2.5</defaultgrade>"),
    )


def structured() -> ImportedPaper:
    """A test with parts, times, draws and instructions."""
    inner = '<rubricBlock view="candidate"><p>Read.<br/>Then answer.</p></rubricBlock>'
    inner += '<selection select="2"/><ordering shuffle="true"/>'
    first = part(section("a", "b", "c", inner=inner), mode="linear").replace(
        'href="b.xml"/>', 'href="b.xml" required="true" fixed="true"><timeLimits maxTime="90"/></assessmentItemRef>'
    )
    times = '<timeLimits maxTime="600.5"/><itemSessionControl allowReview="true"/>'
    test = '<timeLimits maxTime="3600" minTime="60"/>' + first + part(section("d", inner=times))
    return imported(package({name: single(f"Question {name}?", "x", "y") for name in "abcd"}, test=test))


def odd() -> ImportedPaper:
    """Items of QTI with rules of their own, ranges, scales, passages and pictures."""
    slider = '<sliderInteraction responseIdentifier="RESPONSE" lowerBound="0" upperBound="10" step="0.5"/>'
    passage = '<div class="stimulus"><p>A passage.</p></div>'
    shown = '<p>See <img src="a.png" alt="A &amp; B"/> x<sub>2</sub></p>'
    rules = (
        "<responseProcessing><responseCondition><responseIf><and><match><variable identifier='RESPONSE'/><baseValue "
        "baseType='identifier'>A</baseValue></match><not><isNull><variable identifier='RESPONSE'/></isNull></not></and>"
        "<setOutcomeValue identifier='SCORE'><baseValue baseType='float'>2</baseValue></setOutcomeValue></responseIf>"
        "</responseCondition></responseProcessing>"
    )
    both = declared(cardinality="multiple", correct=("A", "B"))
    items = {
        "a": item_xml(f"<p>Q</p>{slider}", declared(correct=("2.5",), base="float")),
        "b": item_xml(passage + shown + choice("one", "two"), declared(), rules),
        "c": item_xml("<p>Q</p>" + choice("one", "two", attributes='maxChoices="0"'), both),
    }
    return imported(package(items, extra={"a.png": picture()}))


@pytest.mark.parametrize(
    "make",
    [
        lambda: imported(EVERY_KIND.read_bytes(), EVERY_KIND.name),
        lambda: imported(template_csv(), "table.csv"),
        pictures,
        words,
        structured,
        odd,
    ],
    ids=["GIFT", "table", "pictures", "words", "structure", "odd"],
)
def test_what_is_written_and_read_again_means_the_same(make: type[ImportedPaper]) -> None:
    found = make()
    read = again(found)
    same_meaning(found, read)
    same_structure(found, read)


WORD = st.text("abcdeäß文ع &<>\"'*", min_size=1, max_size=8).filter(lambda text: text.strip())
WORTH = st.sampled_from(["", "%50%", "%33.33333%", "%-25%"])


@st.composite
def questions(draw: st.DrawFn) -> str:
    """One question of GIFT."""
    stem = escaped(draw(WORD))
    kind = draw(st.sampled_from(["TF", "MC", "several", "short", "number", "match", "essay", "word"]))
    texts = draw(
        st.lists(WORD.map(escaped), min_size=2, max_size=4, unique_by=lambda text: " ".join(text.split()).casefold())
    )
    worth = [draw(WORTH) for _ in texts]
    wrong = " ".join(f"~{by}{text}" for by, text in zip(worth, texts[1:], strict=False))
    inside = {
        "TF": "TRUE",
        "MC": f"={texts[0]} {wrong}",
        "several": " ".join(f"~%{share}%{text}" for share, text in zip((50, 50, -50, 0), texts, strict=False)),
        "short": " ".join(f"={by.replace('-', '')}{text}" for by, text in zip(worth, texts, strict=True)),
        "number": f"#=7:0.5 =%50%{draw(st.integers(-9, 9))}..20",
        "match": " ".join(f"={text} -> {n}" for n, text in enumerate(texts)),
        "essay": "",
        "word": f"={texts[0]} {wrong}",
    }[kind]
    return f"{stem} {{{inside}}}" + (" and so on." if kind == "word" else "")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def escaped(text: str) -> str:
    """A text as GIFT has it."""
    return "q" + "".join(f"\\{sign}" if sign in "~=#{}:\\" else sign for sign in text.strip())


@tries(max_examples=25, deadline=None)
@given(bank=st.lists(questions(), min_size=1, max_size=4))
def test_any_bank_that_is_written_and_read_again_means_the_same(bank: list[str]) -> None:
    found = gift("\n\n".join(bank))
    same_meaning(found, again(found))


def test_what_qti_has_no_word_for_is_told() -> None:
    inner = "<responseformat>plain</responseformat><maxwordlimit>90</maxwordlimit>"
    _, report = write_qti3(moodle.moodle(moodle.question("essay", "<p>Q</p>", inner)))
    assert [note.text for note in report.entries[0].notes] == ["numbers of words of an essay are not said"]


def test_whether_an_essay_may_be_shaped_is_written() -> None:
    said = [f"<responseformat>{form}</responseformat>" for form in ("plain", "editor")]
    found = moodle.moodle(*(moodle.question("essay", "<p>Q</p>", inner) for inner in said))
    read = again(found)
    same_meaning(found, read)
    assert [getattr(one.interactions[0], "format", "") for one in read.paper.items.values()] == ["plain", "rich"]


def test_the_same_paper_is_written_in_the_same_bytes() -> None:
    found = gift("Q{T}")
    assert write_qti3(found)[0] == write_qti3(found)[0]


def test_a_paper_of_several_languages_comes_back_with_all_of_them() -> None:
    path = sample_zip("hi")
    found = imported(path.read_bytes(), path.name)
    back = again(found)
    same_meaning(found, back)
    assert back.paper.languages == ("hi", "en", "ar")
    for first, second in zip(found.paper.order, back.paper.order, strict=True):
        one, other = found.paper.items[first], back.paper.items[second]
        for tag in ("en", "ar"):
            assert seen(item_in(one, tag)) == seen(item_in(other, tag))
            assert listed(item_in(one, tag)) == listed(item_in(other, tag))
    titles = [(s.title, s.titles) for s in found.paper.sections]
    assert [(s.title, s.titles) for s in back.paper.sections] == titles
    assert titles[1] == ("भूगोल", {"en": "Geography", "ar": "الجغرافيا"})
    passages = ({tag: plain(p.html) for tag, p in s.words.items()} for s in found.paper.stimuli.values())
    assert [{tag: plain(p.html) for tag, p in s.words.items()} for s in back.paper.stimuli.values()] == list(passages)


def test_what_a_test_says_in_several_languages_comes_back() -> None:
    blocks = "".join(
        f'<rubricBlock view="candidate" xml:lang="{tag}"><p>{tag}</p></rubricBlock>' for tag in ("en", "fr")
    )
    found = imported(package({"a": single()}, test=blocks + part(section("a", inner=blocks))))
    assert found.paper.sections[0].rubrics == {"fr": "<p>fr</p>"}
    same_structure(found, again(found))


def test_recordings_that_are_read_aloud_are_named_as_not_written() -> None:
    found = gift("::A::Which?{=Nile ~Sahara}")
    (name,) = found.paper.order
    item = found.paper.items[name]
    heard = replace(item, body=tuple(replace(b, spoken=("m",)) if isinstance(b, RichBlock) else b for b in item.body))
    _, report = write_qti3(dataclasses.replace(found, paper=replace(found.paper, items={name: heard})))
    assert [note.text for note in report.entries[0].notes] == ["recordings in which it is read aloud are not written"]


def test_instructions_without_a_direction_stay_so_in_a_language_from_right_to_left() -> None:
    told = '<rubricBlock view="candidate"><p>one</p></rubricBlock>'
    found = imported(package({"a": single("نعم", "لا", "نعم")}, test=part(section("a", inner=told))))
    assert found.paper.languages == ("ar",)
    same_structure(found, again(found))
