"""The sample exam: whole in every language, and the same exam in each."""

from typing import get_args

import pytest

from sync.protocol.paper import (
    ChoiceInteraction,
    Interaction,
    Paper,
    TextEntryInteraction,
)
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.reading import read_paper
from sync.server.papers.report import Outcome
from sync.server.papers.sample import LANGUAGES, sample_zip
from tests.sync.server.papers.making import shown


def sample(language: str) -> ImportedPaper:
    path = sample_zip(language)
    return read_paper(path.read_bytes(), path.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_comes_in_without_any_loss(language: str) -> None:
    found = sample(language)
    assert {entry.outcome for entry in found.report.entries} == {Outcome.IMPORTED}
    others = tuple(tag for tag in LANGUAGES if tag != language)
    assert (len(found.paper.order), found.paper.languages) == (23, (language, *others))
    assert {(item.language, *item.words) for item in found.paper.items.values()} == {(language, *others)}
    assert {(s.language, *s.words) for s in found.paper.stimuli.values()} == {(language, *others)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_shows_everything_that_there_is_to_show(language: str) -> None:
    paper = sample(language).paper
    interactions = [interaction for item in paper.items.values() for interaction in item.interactions]
    kinds = {type(interaction) for interaction in interactions}
    assert kinds == set(get_args(Interaction))
    assert {i.base_type for i in interactions if isinstance(i, TextEntryInteraction)} == {"string", "integer", "float"}
    assert {i.max_choices == 1 for i in interactions if isinstance(i, ChoiceInteraction)} == {True, False}
    assert sum(1 for item in paper.items.values() if not item.is_question) == 1
    assert sum(1 for name in paper.media if not name.startswith("math-")) == 4
    assert sum(1 for name in paper.media if name.startswith("math-")) == 5
    assert [sum(1 for item in paper.items.values() if item.stimulus == name) for name in paper.stimuli] == [3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_told_in_words(language: str) -> None:
    html = "".join(shown(item.body) for item in sample(language).paper.items.values())
    assert html.count("<img") == html.count('alt="') >= 4
    assert 'alt=""' not in html


def outline(paper: Paper) -> list[object]:
    """The shape of a paper without its words and ids."""
    return [
        [
            [(type(i).__name__, len(getattr(i, "choices", ()))) for i in paper.items[item].interactions]
            for item in section.items
        ]
        for section in paper.sections
    ]


def test_it_is_the_same_exam_in_every_language() -> None:
    english, *others = (sample(language) for language in LANGUAGES)
    for other in others:
        assert outline(other.paper) == outline(english.paper)
        keys = [(key.how, key.points, key.file) for key in other.keys.items.values()]
        assert keys == [(key.how, key.points, key.file) for key in english.keys.items.values()]


def test_an_answer_earns_the_same_whatever_the_exam_begins_in() -> None:
    """A word that is right in one language is right, whichever of them is the exam's first."""
    words = {}
    for language in LANGUAGES:
        keys = sample(language).keys.items.values()
        (key,) = next(found for found in keys if found.file.endswith("/word.xml")).responses.values()
        assert key.mapping is not None
        words[language] = {entry.value: entry.points for entry in key.mapping.entries}
    assert words["en"] == words["hi"] == words["ar"]
    assert {"delta", "डेल्टा"} <= set(words["en"])


def test_arabic_runs_from_right_to_left() -> None:
    paper = sample("ar").paper
    for item in paper.items.values():
        html = shown(item.body)
        assert html.count("<p") == html.count('<p dir="rtl"')


@pytest.mark.parametrize(("asked", "given"), [("hi-IN", "hi"), ("AR", "ar"), ("fr", "en"), ("", "en")])
def test_a_language_that_it_lacks_is_english(asked: str, given: str) -> None:
    assert sample(asked).paper.languages[0] == given
