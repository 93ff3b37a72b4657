"""Texts in several languages side by side, as Moodle's filters write them: told apart, and one question in the end."""

from decimal import Decimal

import pytest

from sync.protocol.paper import ChoiceInteraction, MatchInteraction, TextEntryInteraction
from sync.server.papers.markup import Node
from sync.server.papers.multilang import languages_in, only_in, tags_in, text_in
from sync.server.papers.report import Outcome
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import gift, only_item, shown
from tests.sync.server.papers.moodle.test_files import answer, moodle, question


def spans(english: str, hindi: str) -> str:
    return f'<span lang="en" class="multilang">{english}</span> <span class="multilang" lang="hi">{hindi}</span>'


def mlang(english: str, hindi: str) -> str:
    return f"{{mlang en}}{english}{{mlang}}{{mlang hi}}{hindi}{{mlang}}"


def cdata(text: str) -> str:
    return f"<![CDATA[{text}]]>"


@pytest.mark.parametrize(
    ("text", "english", "hindi", "french"),
    [
        (f"A {spans('sea', 'समुद्र')}.", "A sea.", "A समुद्र.", "A sea."),
        (f"{mlang('sea', 'समुद्र')}!", "sea!", "समुद्र!", "sea!"),
        ("{mlang en}sea{mlang}{mlang other}?{mlang}", "sea", "?", "?"),
        ("{mlang en,fr}sea{mlang}{mlang hi}समुद्र{mlang}", "sea", "समुद्र", "sea"),
        (f"{spans('a', 'b')}<br>{spans('c', 'd')}", "a<br>c", "b<br>d", "a<br>c"),
        ("no languages, {braces} and <span>spans</span>",) + ("no languages, {braces} and <span>spans</span>",) * 3,
    ],
)
def test_a_text_is_told_in_each_language(text: str, english: str, hindi: str, french: str) -> None:
    node = Node("text", {}, (text,))
    told = [only_in(node, tag).text for tag in ("en", "hi", "fr")]
    assert told == [english, hindi, french]


def test_one_language_is_no_choice() -> None:
    assert languages_in(Node("text", {}, (spans("a", "b"),))) == ("en", "hi")
    assert languages_in(Node("text", {}, ('<span lang="en" class="multilang">a</span>',))) == ()


@pytest.mark.parametrize(
    ("name", "tag"), [("pt_br", "pt-BR"), ("EN", "en"), ("zh-Hans", "zh-Hans"), ("de_kids", "de-kids")]
)
def test_languages_are_called_by_their_tags(name: str, tag: str) -> None:
    for text in (f"{{mlang {name}}}a{{mlang}}", f'<span lang="{name}" class="multilang">a</span>'):
        assert list(tags_in(text)) == [tag]
        assert text_in(text + spans("b", "c"), tag).startswith("a")


@pytest.mark.parametrize("both", [spans, mlang])
def test_a_question_of_moodle_in_two_languages_is_one_question(both: object) -> None:
    assert callable(both)
    answers = answer(cdata(both("River", "नदी"))) + answer(cdata(both("Sea", "समुद्र")), 0)
    found = moodle(question("multichoice", both("Which?", "कौन?"), answers, name="n"))
    assert {entry.outcome for entry in found.report.entries} == {Outcome.IMPORTED}
    assert (found.paper.languages, found.paper.format) == (("en", "hi"), 4)
    item, key = only_item(found)
    assert (shown(item.body), shown(item.words["hi"].body)) == ("<p>Which?</p>[choice]", "<p>कौन?</p>[choice]")
    mine, theirs = (body[-1].interaction for body in (item.body, item.words["hi"].body))  # type: ignore[union-attr]
    assert isinstance(mine, ChoiceInteraction)
    assert isinstance(theirs, ChoiceInteraction)
    assert [(a.id, a.html) for a in mine.choices] != []
    pairs = {a.html: b.html for a, b in zip(mine.choices, theirs.choices, strict=True)}
    assert pairs == {"River": "नदी", "Sea": "समुद्र"}
    right = next(choice.id for choice in theirs.choices if choice.html == "नदी")
    assert score_item({mine.response: (right,)}, key).points == 1


def test_a_word_is_right_in_both_languages_and_pairs_are_the_same() -> None:
    typed = question("shortanswer", spans("Salt water?", "खारा पानी?"), answer(cdata(mlang("sea", "समुद्र"))))
    rows = "".join(
        f'<subquestion format="html"><text>{cdata(mlang(*row))}</text><answer><text>{cdata(mlang(*to))}</text></answer>'
        "</subquestion>"
        for row, to in ((("cat", "बिल्ली"), ("four", "चार")), (("hen", "मुर्गी"), ("two", "दो")))
    )
    found = moodle(typed, question("matching", spans("Legs?", "पैर?"), rows))
    first, second = (found.paper.items[name] for name in found.paper.order)
    assert isinstance(first.interactions[0], TextEntryInteraction)
    response, key = first.interactions[0].response, found.keys.items[first.id]
    worth = [score_item({response: (word,)}, key).points for word in ("sea", "समुद्र", "lake")]
    assert worth == [Decimal(1), Decimal(1), Decimal(0)]
    grid, other = second.interactions[0], second.words["hi"].body[-1].interaction  # type: ignore[union-attr]
    assert isinstance(grid, MatchInteraction)
    assert isinstance(other, MatchInteraction)
    named = dict(zip([c.html for c in (*grid.sources, *grid.targets)], (*other.sources, *other.targets), strict=True))
    assert {mine: theirs.html for mine, theirs in named.items()} == {
        "cat": "बिल्ली",
        "hen": "मुर्गी",
        "four": "चार",
        "two": "दो",
    }


def test_what_is_lacking_in_one_language_is_named_and_the_question_stays() -> None:
    """Two answers are one in Hindi: there it would be another grid."""
    rows = "".join(
        f'<subquestion format="html"><text>{row}</text><answer><text>{cdata(mlang(*to))}</text></answer></subquestion>'
        for row, to in (("cat", ("paws", "पैर")), ("hen", ("claws", "पैर")))
    )
    found = moodle(question("matching", spans("Feet?", "पैर?"), rows))
    assert found.paper.languages == ("en",)
    (entry,) = found.report.entries
    assert [note.text for note in entry.notes] == [
        "hi is left out: It is not the same question in every language. ('answer2' of answer is not in both en and hi)"
    ]


def test_a_question_of_gift_in_two_languages_is_one_question() -> None:
    def both(english: str, hindi: str) -> str:
        return spans(english, hindi).replace("=", "\\=")

    found = gift(f"::A::{both('Which?', 'कौन?')}{{={both('River', 'नदी')} ~{both('Sea', 'समुद्र')}}}")
    assert {entry.outcome for entry in found.report.entries} == {Outcome.IMPORTED}
    assert (found.paper.languages, found.paper.format) == (("en", "hi"), 4)
    item, _ = only_item(found)
    mine, theirs = (body[-1].interaction for body in (item.body, item.words["hi"].body))  # type: ignore[union-attr]
    assert isinstance(mine, ChoiceInteraction)
    assert isinstance(theirs, ChoiceInteraction)
    assert {(a.html, b.html) for a, b in zip(mine.choices, theirs.choices, strict=True)} == {
        ("River", "नदी"),
        ("Sea", "समुद्र"),
    }
