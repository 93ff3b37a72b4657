"""Aiken files as papers."""

import pytest

from sync.server.papers.assembly import ImportedPaper, NothingImported
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import imported, only_item, shown

BANK = """Which of these is a river?
Look twice.
A. Sahara
B) Nile \\(x^2\\)
C. Everest

ANSWER: B

Second?
a. yes
b. no
Answer: a
"""


def aiken(text: str) -> ImportedPaper:
    return imported(text.encode(), "bank.txt")


def test_questions_come_in_with_the_one_right_choice() -> None:
    found = aiken(BANK)
    assert (found.report.format, len(found.paper.order), found.report.refused) == ("Aiken", 2, ())
    item, key = only_item(found)
    (interaction,) = item.interactions
    right = next(c for c in getattr(interaction, "choices", ()) if c.html.startswith("Nile"))
    assert "media:math-" in right.html
    assert score_item({interaction.response: [str(right.id)]}, key).points == 1


@pytest.mark.parametrize(
    ("text", "why", "line"),
    [
        ("Q\nA. a\nB. b\nANSWER: C\n", "the answer C is not one of the choices", 1),
        ("Q\nA. a\nB. b\nANSWER:\n", "the answer nothing", 1),
        ("\n\nQ\nA. a\nANSWER: A\n", "lettered choices", 3),
        ("A. a\nB. b\nANSWER: A\n", "lettered choices", 1),
        ("Q\nA. a\nB. b\nand more\nC. c\nANSWER: A\n", "lettered choices", 1),
        ("Q\nA. a\nA. b\nANSWER: A\n", "not one of the choices", 1),
    ],
)
def test_what_is_not_whole_is_refused_with_its_line(text: str, why: str, line: int) -> None:
    with pytest.raises(NothingImported) as caught:
        aiken("\n" * 0 + text)
    (entry,) = caught.value.report.refused
    assert why in entry.sentence
    assert entry.line == line


def test_a_question_without_its_answer_does_not_take_the_others_along() -> None:
    found = aiken(BANK + "\nThird?\nA. a\nB. b\n")
    assert len(found.paper.order) == 2
    assert "no line ANSWER:" in found.report.refused[0].sentence


@pytest.mark.parametrize(
    ("text", "stem", "choices"),
    [
        ("Q\nA.a\nB)b\nANSWER: A\n", "Q", ["a", "b"]),
        ("Q\nA.a\nB. b\nC. c\nANSWER: B\n", "Q", ["a", "b", "c"]),
        ("Who led\nU.S. forces?\nA. a\nB. b\nANSWER: B\n", "Who led<br>U.S. forces?", ["a", "b"]),
        ("U.S. forces?\nA.a\nB.b\nANSWER: B\n", "U.S. forces?", ["a", "b"]),
    ],
)
def test_choices_begin_with_a_with_a_space_behind_it_or_not(text: str, stem: str, choices: list[str]) -> None:
    (interaction,) = only_item(aiken(text))[0].interactions
    assert sorted(one.html for one in getattr(interaction, "choices", ())) == choices
    assert shown(only_item(aiken(text))[0].body) == f"<p>{stem}</p>[choice]"
