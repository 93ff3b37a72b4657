"""One question in several languages, out of the ways in which packages hold them; and what is no such question."""

from collections.abc import Callable

import pytest

from sync.protocol.paper import ChoiceInteraction, Item, MatchInteraction, TextEntryInteraction
from sync.server.papers.archives import read_archive
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import UnknownFormat
from sync.server.papers.report import Outcome
from sync.server.papers.scoring import score_paper
from tests.sync.server.papers.making import (
    QTI,
    by_template,
    choice,
    declared,
    imported,
    item_xml,
    only_item,
    package,
    part,
    section,
    shown,
    zipped,
)

ENGLISH, HINDI = 'xml:lang="en"', 'xml:lang="hi"'


def question(words: str, *choices: str, lang: str = ENGLISH, right: str = "B", name: str = "i") -> str:
    xml = item_xml(f"<p>{words}</p>{choice(*choices)}", declared(correct=(right,)), by_template(), attributes=lang)
    return xml.replace('identifier="i"', f'identifier="{name}"')


RIVER, NADI = question("Which?", "River", "Sea", "Hill"), question("कौन?", "नदी", "समुद्र", "पहाड़", lang=HINDI)


def _in_language(data: bytes, language: str) -> bytes:
    files = dict(read_archive(data))
    files["test.xml"] = files["test.xml"].replace(b'title="A test"', f'title="A test" xml:lang="{language}"'.encode())
    return zipped(files)


def by_variant() -> ImportedPaper:
    files = dict(read_archive(package({"en": RIVER, "hi": NADI})))
    manifest = files["imsmanifest.xml"].decode()
    own = '<resource identifier="en" type="imsqti_item_xmlv2p2" href="en.xml"/>'
    files["imsmanifest.xml"] = manifest.replace(
        own, own[:-2] + '><variant identifier="v" identifierref="hi"><metadata/></variant></resource>'
    ).encode()
    return imported(zipped(files))


def by_tests() -> ImportedPaper:
    test = f'<assessmentTest xmlns="{QTI}" identifier="t" title="Two" xml:lang="hi">'
    hindi = f"{test}{part(section('hi/q'))}</assessmentTest>"
    items = {"q": RIVER, "hi/q": NADI}
    resource = b'<resource identifier="t2" type="imsqti_test_xmlv2p2" href="hi.xml"/></resources>'
    files = dict(read_archive(_in_language(package(items, test=part(section("q"))), "en")))
    files["hi.xml"] = hindi.encode()
    files["imsmanifest.xml"] = files["imsmanifest.xml"].replace(b"</resources>", resource)
    return imported(zipped(files))


def by_packages() -> ImportedPaper:
    return read_paper(package({"a": RIVER}), "en.zip", also=[(package({"b": NADI}), "hi.zip")])


def by_files() -> ImportedPaper:
    return read_paper(RIVER.encode(), "en.xml", also=[(NADI.encode(), "hi.xml")])


def by_spans() -> ImportedPaper:
    def both(*texts: str) -> str:
        tags = zip(("en", "hi"), texts, strict=True)
        return " ".join(f'<span class="multilang" xml:lang="{tag}">{text}</span>' for tag, text in tags)

    choices = (both("River", "नदी"), both("Sea", "समुद्र"), both("Hill", "पहाड़"))
    return imported(package({"q": question(both("Which?", "कौन?"), *choices)}))


def words_of(item: Item, tag: str = "") -> tuple[str, dict[str, str]]:
    """The text, and the choices by id."""
    body = item.words[tag].body if tag else item.body
    (asked,) = [block.interaction for block in body if hasattr(block, "interaction")]
    assert isinstance(asked, ChoiceInteraction)
    return shown(body[:1]), {choice.id: choice.html for choice in asked.choices}


@pytest.mark.parametrize("made", [by_variant, by_tests, by_packages, by_files, by_spans])
def test_a_question_in_two_languages_is_one_question(made: Callable[[], ImportedPaper]) -> None:
    found = made()
    assert {entry.outcome for entry in found.report.entries} == {Outcome.IMPORTED}
    assert (len(found.paper.order), found.paper.languages, found.paper.format) == (1, ("en", "hi"), 4)
    item, key = only_item(found)
    text, english = words_of(item)
    also, hindi = words_of(item, "hi")
    assert (text, also) == ("<p>Which?</p>", "<p>कौन?</p>")
    assert list(english) == list(hindi)
    assert list(zip(english.values(), hindi.values(), strict=True)) == [
        ("River", "नदी"),
        ("Sea", "समुद्र"),
        ("Hill", "पहाड़"),
    ]
    (response,) = key.responses
    right = next(name for name, words in hindi.items() if words == "समुद्र")
    assert score_paper({item.id: {response: (right,)}}, found.keys).points == 1


def losses(own: str, other: str) -> list[str]:
    found = read_paper(own.encode(), "en.xml", also=[(other.encode(), "hi.xml")])
    assert found.paper.languages == ("en",)
    return [note.text for entry in found.report.entries for note in entry.notes]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (question("कौन?", "नदी", "समुद्र", lang=HINDI), "'C' of RESPONSE is not in both en and hi"),
        (NADI.replace("RESPONSE", "R2"), "the response R2 is only in hi"),
        (
            NADI.replace('maxChoices="1"', 'maxChoices="1" shuffle="true"'),
            "in hi it asks for something else than in en",
        ),
        (item_xml("<p>कौन?</p>", attributes=HINDI), "the response RESPONSE is not in hi"),
    ],
)
def test_what_asks_for_something_else_is_left_out_and_named(other: str, why: str) -> None:
    assert losses(RIVER, other) == [f"hi is left out: It is not the same question in every language. ({why})"]


def test_the_same_language_twice_is_named() -> None:
    assert losses(RIVER, RIVER.replace("Which?", "What?")) == ["it is there twice in en"]


def test_what_cannot_be_read_in_another_language_is_a_loss_of_the_question() -> None:
    (told,) = losses(RIVER, NADI.replace("<itemBody>", "<itemBody><customInteraction/>"))
    assert told.startswith("also-1/hi.xml is left out: ")


def test_files_without_a_question_in_common_are_refused() -> None:
    found = read_paper(
        RIVER.encode(), "en.xml", also=[(question("कौन?", "a", "b", "c", name="other").encode(), "hi.xml")]
    )
    (entry,) = found.report.refused
    assert "none of its questions bears the identifier of one in the first file" in entry.sentence
    with pytest.raises(UnknownFormat):
        read_paper(RIVER.encode(), "en.xml", also=[(b"::A::Which?{=a ~b}", "hi.gift")])


def text_entry(answer: str, lang: str, mapping: str = "") -> str:
    body = '<p>It is <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="9"/>.</p>'
    how = by_template("map_response" if mapping else "match_correct")
    return item_xml(body, declared(correct=(answer,), base="string", mapping=mapping), how, attributes=lang)


@pytest.mark.parametrize("mapped", [False, True])
def test_a_typed_word_is_right_in_every_language(mapped: bool) -> None:
    def mapping(word: str) -> str:
        entry = f'<mapEntry mapKey="{word}" mappedValue="2" caseSensitive="false"/>'
        return f'<mapping defaultValue="0">{entry}</mapping>' if mapped else ""

    own, other = text_entry("sea", ENGLISH, mapping("sea")), text_entry("समुद्र", HINDI, mapping("समुद्र"))
    found = read_paper(own.encode(), "en.xml", also=[(other.encode(), "hi.xml")])
    item, key = only_item(found)
    (response,) = key.responses
    assert isinstance(item.interactions[0], TextEntryInteraction)
    worth = [score_paper({item.id: {response: (word,)}}, found.keys).points for word in ("sea", "समुद्र", "x")]
    assert worth == ([2, 2, 0] if mapped else [1, 1, 0])


def test_rows_and_columns_are_the_same_ones() -> None:
    def grid(lang: str, *words: str) -> str:
        a, b, one, two = words
        sets = [(("A", a), ("B", b)), (("1", one), ("2", two))]
        inner = "".join(
            "<simpleMatchSet>"
            + "".join(
                f'<simpleAssociableChoice identifier="{n}" matchMax="1">{w}</simpleAssociableChoice>' for n, w in each
            )
            + "</simpleMatchSet>"
            for each in sets
        )
        asked = 'responseIdentifier="RESPONSE" maxAssociations="2" shuffle="true"'
        body = f"<matchInteraction {asked}>{inner}</matchInteraction>"
        said = declared(correct=("A 1", "B 2"), base="directedPair", cardinality="multiple")
        return item_xml(body, said, by_template(), attributes=lang)

    own, other = grid(ENGLISH, "cat", "dog", "four", "two"), grid(HINDI, "बिल्ली", "कुत्ता", "चार", "दो")
    found = read_paper(own.encode(), "en.xml", also=[(other.encode(), "hi.xml")])
    item, _ = only_item(found)
    (block,) = item.words["hi"].body
    mine, theirs = item.interactions[0], block.interaction  # type: ignore[union-attr]  # there is nothing else in it
    assert isinstance(mine, MatchInteraction)
    assert isinstance(theirs, MatchInteraction)
    pairs = {m.html: t.html for m, t in zip(mine.sources + mine.targets, theirs.sources + theirs.targets, strict=True)}
    assert pairs == {"cat": "बिल्ली", "dog": "कुत्ता", "four": "चार", "two": "दो"}
    assert [c.id for c in mine.sources] == [c.id for c in theirs.sources]


def told_twice(english: str, hindi: str) -> str:
    """Instructions in two languages: blocks with a language each."""
    blocks = (("en", english), ("hi", hindi))
    return "".join(
        f'<rubricBlock view="candidate" xml:lang="{tag}"><p>{text}</p></rubricBlock>' for tag, text in blocks
    )


def inside_one_block(english: str, hindi: str) -> str:
    """Instructions in two languages: paragraphs of one block."""
    texts = (("en", english), ("hi", hindi))
    inner = "".join(f'<p class="multilang" xml:lang="{tag}">{text}</p>' for tag, text in texts)
    return f'<rubricBlock view="candidate">{inner}</rubricBlock>'


@pytest.mark.parametrize("told", [told_twice, inside_one_block])
def test_a_test_may_say_itself_in_several_languages(told: Callable[[str, str], str]) -> None:
    title = "{{mlang en}}{}{{mlang}}{{mlang hi}}{}{{mlang}}"
    first = section("a", inner=told("Look.", "देखो।"), attributes=f'title="{title.format("Sea", "समुद्र")}"')
    second = section("a", inner=told("Think.", "सोचो।"), attributes='title="Hill"')
    items = {"a": question("Which?", "River", "Sea", "Hill")}
    paper = imported(package(items, test=told("Welcome.", "नमस्ते।") + part(first, second))).paper
    assert (paper.languages, paper.instructions) == (("en", "hi"), "<p>Welcome.</p>")
    assert paper.told == {"hi": "<p>नमस्ते।</p>"}
    assert [(one.title, one.titles["hi"]) for one in paper.sections] == [("Sea", "समुद्र"), ("Hill", "Hill")]
    assert [(one.rubric, one.rubrics["hi"]) for one in paper.sections] == [
        ("<p>Look.</p>", "<p>देखो।</p>"),
        ("<p>Think.</p>", "<p>सोचो।</p>"),
    ]


def test_two_instructions_in_one_language_are_two() -> None:
    one, other = (f'<rubricBlock view="candidate" xml:lang="en"><p>{text}</p></rubricBlock>' for text in "ab")
    paper = imported(package({"a": RIVER}, test=part(section("a", inner=one + other)))).paper
    assert (paper.sections[0].rubric, paper.sections[0].rubrics) == ("<p>a</p><p>b</p>", {})


def test_what_a_section_says_elsewhere_comes_from_the_test_in_that_language() -> None:
    files = dict(read_archive(_in_language(package({"q": RIVER, "hi/q": NADI}, test=part(section("q"))), "en")))
    hindi = section("hi/q", inner='<rubricBlock view="candidate"><p>देखो।</p></rubricBlock>')
    files["hi.xml"] = f'<assessmentTest identifier="t" title="T" xml:lang="hi">{part(hindi)}</assessmentTest>'.encode()
    resource = b'<resource identifier="t2" type="imsqti_test_xmlv2p2" href="hi.xml"/></resources>'
    files["imsmanifest.xml"] = files["imsmanifest.xml"].replace(b"</resources>", resource)
    assert imported(zipped(files)).paper.sections[0].rubrics == {"hi": "<p>देखो।</p>"}
