"""GIFT files as papers."""

from decimal import Decimal
from pathlib import Path

import pytest

from sync.protocol.paper import ChoiceInteraction, InlineChoiceInteraction, MatchInteraction
from sync.server.papers.assembly import NothingImported
from sync.server.papers.decoding import decoded
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import TextRefused
from sync.server.papers.report import Outcome
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import gift, imported, only_item, picture, shown, zipped

EVERY_KIND = Path(__file__).parents[4] / "data" / "papers" / "every-kind.gift"


def seen(text: str) -> str:
    return shown(only_item(gift(text))[0].body)


def earned(text: str, *given: str) -> Decimal | None:
    """Points for choices by their text, or for what was typed."""
    item, key = only_item(gift(text))
    (interaction,) = item.interactions
    ids = {choice.html: str(choice.id) for choice in getattr(interaction, "choices", ())}
    return score_item({interaction.response: [ids.get(value, value) for value in given]}, key).points


def test_every_kind_comes_in_or_is_named() -> None:
    found = read_paper(EVERY_KIND.read_bytes(), EVERY_KIND.name)
    assert [shown(found.paper.items[item].body) for item in found.paper.order][:-1] == [
        "<p>Read each question twice before you answer it.</p>",
        "<p>A delta lies at the mouth of a river.</p>[choice]",
        "<p>The source of a river lies lower than its mouth.</p>[choice]",
        "<p>Which of these is a river?</p>[choice]",
        "<p>Which is the longest?</p>[choice]",
        "<p>Which lie in Asia: choose all.</p>[choice]",
        "{The Danube flows into the [inline_choice] Sea.}",
        "{Two hydrogen atoms and one oxygen atom are [text_entry].}",
        "<p>How many hours has a day?</p>[text_entry]",
        "{Pi is about [text_entry].}",
        "<p>A number from one to five:</p>[text_entry]",
        "<p>When did it begin?</p>[text_entry]",
        "<p>Why do rivers bend?</p>[extended_text]",
        "<p>Match.</p>[match]",
        "<p>Is <b>x &lt; 3</b>?</p>[choice]",
        "<p>Is &lt;b&gt;x&lt;/b&gt; bold? {yes} or ~no~?</p>[choice]",
        "<p><b>Really</b>?</p>[choice]",
    ]
    assert found.report.refused == ()
    assert [entry for entry in found.report.entries if entry.outcome is Outcome.LOSS] == []


def test_formulas_are_drawn_and_prices_are_not() -> None:
    found = read_paper(EVERY_KIND.read_bytes(), EVERY_KIND.name)
    html = shown(found.paper.items[found.paper.order[-1]].body)
    assert [part.split('"')[0] for part in html.split('alt="')[1:]] == ["x^2 = 4", "y = 1/2", "x"]
    assert "It costs $5, not $7." in html


@pytest.mark.parametrize(
    ("text", "given", "points"),
    [
        ("Q{T}", ["True"], "1"),
        ("Q{F}", ["True"], "0"),
        ("Q{=a ~b}", ["a"], "1"),
        ("Q{=a ~b}", ["b"], "0"),
        ("Q{=a ~%50%b ~c}", ["b"], "0.5"),
        ("Q{~%50%a ~%50%b ~%-100%c}", ["a", "b"], "1"),
        ("Q{~%50%a ~%50%b ~%-100%c}", ["a"], "0.5"),
        ("Q{~%50%a ~%50%b ~%-100%c}", ["a", "c"], "0"),
        ("Q{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}", ["a", "b", "c"], "1"),
        ("Q{=four =4}", [" FOUR "], "1"),
        ("Q{=four =%25%*our*}", ["hours"], "0.25"),
        ("Q{=four}", ["five"], "0"),
        ("Q{#1822}", ["1822"], "1"),
        ("Q{#3.14:0.01}", ["3,15"], "1"),
        ("Q{#3.14:0.01}", ["3.151"], "0"),
        ("Q{#1..5}", ["٣"], "1"),
        ("Q{#=1822:0 =%50%1822:2}", ["1823"], "0.5"),
        ("A {=b ~c} d", ["b"], "1"),
    ],
)
def test_points_are_those_that_the_file_gives(text: str, given: list[str], points: str) -> None:
    assert earned(text, *given) == Decimal(points)


def test_several_right_answers_may_all_be_chosen() -> None:
    (interaction,) = only_item(gift("Q{~%50%a ~%50%b ~c}"))[0].interactions
    assert isinstance(interaction, ChoiceInteraction)
    assert interaction.max_choices == 0


def test_a_missing_word_with_formulas_is_chosen_below() -> None:
    item, _ = only_item(gift("It is {=$x^2$ ~$y^2$} here."))
    assert shown(item.body) == "<p>It is _____ here.</p>[choice]"


def test_a_missing_word_is_chosen_in_its_sentence() -> None:
    item, _ = only_item(gift("It is {=a &amp; b ~c} here."))
    (interaction,) = item.interactions
    assert isinstance(interaction, InlineChoiceInteraction)
    assert sorted(choice.html for choice in interaction.choices) == ["a & b", "c"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("one\ntwo{T}", "<p>one<br>two</p>[choice]"),
        ("1 < 2 and 3 > 2{T}", "<p>1 &lt; 2 and 3 &gt; 2</p>[choice]"),
        ("a <b>bold</b> word{T}", "<p>a <b>bold</b> word</p>[choice]"),
        ("<p>a</p><p>b</p>{T}", "<p>a</p><p>b</p>[choice]"),
        ("[html]<p>a {=b ~c} d</p>", "{a [inline_choice] d}"),
        ("二加二等于{=四}。", "{二加二等于[text_entry]。}"),
    ],
)
def test_texts_are_shown_as_they_are_meant(text: str, kept: str) -> None:
    assert seen(text) == kept


@pytest.mark.parametrize(
    ("text", "words"),
    [("真的吗？{T}", {"正确", "错误"}), ("هل هذا صحيح؟{T}", {"صحيح", "خطأ"}), ("क्या यह सही है?{T}", {"सही", "गलत"})],
)
def test_true_and_false_are_said_in_the_language_of_the_file(text: str, words: set[str]) -> None:
    found = gift(text)
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, ChoiceInteraction)
    assert {choice.html for choice in interaction.choices} == words


def test_the_caller_may_know_the_language() -> None:
    found = read_paper(b"Vrai ?{T}", "a.gift", language="fr")
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, ChoiceInteraction)
    assert (found.paper.languages, interaction.choices[0].html) == (("fr",), "Vrai")


def test_pictures_come_from_the_zip_beside_the_file() -> None:
    data = zipped({"bank.gift": '<img src\\="pics/a.png" alt\\="A">{T}', "pics/a.png": picture()})
    assert 'alt="A"' in shown(only_item(imported(data))[0].body)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Q{~a ~b}", "no answer is right"),
        ("Q{=a ~}", "without text"),
        ('<img src\\="a.png">{T}', "missing: a.png"),
        ("Q $\\\\foo$ {T}", r"unknown command \\foo"),
        ("Q{=a -> b}", "fewer than two"),
        ("Q{=a -> b =c -> }", "without text"),
        ("Q{=a", "never closed"),
    ],
)
def test_what_cannot_come_in_is_named_with_its_line(text: str, why: str) -> None:
    found = gift(f"First{{T}}\n\n{text}")
    (refusal,) = found.report.refused
    assert refusal.line == 3
    assert why.replace("\\\\", "\\") in refusal.sentence


@pytest.mark.parametrize("data", ["Ä{T}".encode("latin-1"), b"\x89PNG\0\0", "Ä{T}".encode("utf-16-le")])
def test_other_encodings_are_refused(data: bytes) -> None:
    with pytest.raises(TextRefused):
        decoded(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_say_what_they_are_can_be_read(encoding: str) -> None:
    assert decoded("Ä{T}".encode(encoding)) == "Ä{T}"


@pytest.mark.parametrize("text", ["", "// nothing", "$CATEGORY: a"])
def test_a_file_without_questions_is_an_error(text: str) -> None:
    with pytest.raises(NothingImported):
        gift(text)


def test_comments_in_a_text_are_not_shown() -> None:
    assert seen("a<!-- answer --> b <!-- open{T}") == "<p>a b</p>[choice]"


def test_a_matching_question_is_a_grid_in_which_each_right_pair_is_worth_its_share() -> None:
    found = gift("Match.{=Canada -> Ottawa =Japan -> Tokyo =Nippon -> Tokyo = -> Lima}")
    item, key = only_item(found)
    (asked,) = item.interactions
    assert isinstance(asked, MatchInteraction)
    assert sorted(choice.html for choice in asked.sources) == ["Canada", "Japan", "Nippon"]
    assert sorted(choice.html for choice in asked.targets) == ["Lima", "Ottawa", "Tokyo"]
    ids = {choice.html: choice.id for choice in (*asked.sources, *asked.targets)}
    right = [f"{ids[a]} {ids[b]}" for a, b in (("Canada", "Ottawa"), ("Japan", "Tokyo"), ("Nippon", "Tokyo"))]
    assert score_item({asked.response: right}, key).points == 1
    assert score_item({asked.response: right[:1]}, key).points == Decimal("0.333")
    assert score_item({asked.response: [f"{ids['Canada']} {ids['Lima']}"]}, key).points == 0
