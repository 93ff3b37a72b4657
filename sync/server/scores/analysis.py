"""The statistics of one paper, from the attempts that count; and the same as a table."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sync.protocol.cells import safe
from sync.protocol.ids import ItemId
from sync.protocol.paper import ChoiceInteraction, InlineChoiceInteraction, Item
from sync.server.exchange.conflicts import Standing
from sync.server.papers.keys import ItemKey, PaperKeys
from sync.server.papers.models import PaperRecord
from sync.server.papers.richtext import plain
from sync.server.scores.results.selection import Line
from sync.server.scores.scored import Scored, keys_of, scored
from sync.server.scores.statistics import ItemStatistics, PaperStatistics, Result, Row, analyzed

HEAD = (
    "question",
    "number",
    "met",
    "omitted",
    "unmarked",
    "possible",
    "mean",
    "standard deviation",
    "facility",
    "upper 27 %",
    "lower 27 %",
    "discrimination",
    "corrected point-biserial",
    "alpha without it",
    "mean seconds",
    "choices (all/upper/lower)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """One choice of a question, with how often it was picked."""

    letter: str
    words: str
    is_right: bool
    count: int
    upper: int
    lower: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFigures:
    """One question with its figures, under the names people know."""

    number: int
    name: str
    figures: ItemStatistics
    choices: tuple[Picked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """The figures of a paper."""

    paper: PaperStatistics
    questions: tuple[QuestionFigures, ...]
    key_version: int
    undecided: int
    """Attempts that are in no figure because nobody has decided whether they count."""


def analysis_of(record: PaperRecord) -> Analysis:
    """Return the statistics of everybody whose attempt with this paper counts."""
    paper, (number, right) = record.content, keys_of(record.pk)
    asked = [item for item in paper.order if right.items[item].how not in ("information", "dropped")]
    rows: list[Row] = []
    undecided = 0
    for one in scored(record.exam, everything=False):
        if one.sat.kept.key != record.pk or not one.sat.record.is_over:
            continue
        if one.verdict.standing is Standing.UNDECIDED:
            undecided += 1
        else:
            rows.append(_row(one, right))
    choices = {str(item): [c for c, _ in _choices(paper.items[item])] for item in asked}
    found = analyzed(rows, asked, choices)
    return Analysis(
        paper=found,
        questions=tuple(
            _question(place, figures, paper.items[ItemId(figures.item)], right.items[ItemId(figures.item)])
            for place, figures in enumerate(found.items, 1)
        ),
        key_version=number,
        undecided=undecided,
    )


def _row(one: Scored, right: PaperKeys) -> Row:
    return {
        score.item: Result(
            points=None if score.points is None else float(score.points),
            possible=float(score.possible),
            answered=score.answered,
            picked=tuple(v for said in one.sat.responses.get(score.item, {}).values() for v in said),
            seconds=one.sat.spent_ms.get(score.item, 0) / 1000,
        )
        for score in one.scores
        if right.items[score.item].how != "dropped"
    }


def _choices(item: Item) -> list[tuple[str, str]]:
    """The choices of a question with one list of them, by id and in words; nothing of all others."""
    listed = [one for one in item.interactions if isinstance(one, ChoiceInteraction | InlineChoiceInteraction)]
    if len(listed) != 1:
        return []
    return [(str(choice.id), plain(choice.html) or "[picture]") for choice in listed[0].choices]


def _question(number: int, figures: ItemStatistics, item: Item, key: ItemKey) -> QuestionFigures:
    words = dict(_choices(item))
    right = _right(key)
    picked = tuple(
        Picked(
            letter=chr(65 + n % 26),
            words=words[one.choice],
            is_right=one.choice in right,
            count=one.count,
            upper=one.upper,
            lower=one.lower,
        )
        for n, one in enumerate(figures.choices)
    )
    return QuestionFigures(number=number, name=key.source, figures=figures, choices=picked)


def _right(key: ItemKey) -> set[str]:
    """The choices that give points: what is declared right, and what a mapping likes."""
    found: set[str] = set()
    for response in key.responses.values():
        liked = {e.value for e in response.mapping.entries if e.points > 0} if response.mapping else set()
        names = liked or set(response.correct)
        found |= {str(choice) for choice, name in response.choices.items() if name in names}
    return found


def lines(analysis: Analysis) -> Iterator[str]:
    """Yield the figures as lines of a table: the questions, then the paper."""
    write = csv.writer(Line()).writerow
    yield str(write(HEAD))
    for one in analysis.questions:
        yield str(write([safe(cell) for cell in _cells(one)]))
    yield str(write([]))
    for name, value in totals(analysis).items():
        yield str(write([name, value]))


def totals(analysis: Analysis) -> Mapping[str, str]:
    """Return the figures of the whole paper, by their names."""
    paper = analysis.paper
    return {
        "candidates": str(paper.candidates),
        "without all marks": str(paper.unfinished),
        "undecided attempts, left out": str(analysis.undecided),
        "in each group": str(paper.group),
        "possible": figure(paper.possible),
        "mean": figure(paper.mean),
        "median": figure(paper.median),
        "least": figure(paper.least),
        "most": figure(paper.most),
        "standard deviation": figure(paper.deviation),
        "Cronbach's alpha": figure(paper.alpha),
        "standard error of measurement": figure(paper.error),
        "key version": str(analysis.key_version),
    }


def figure(value: float | None, digits: int = 3) -> str:
    """Return a figure as it is written; nothing where there is none."""
    return "" if value is None else f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else f"{value:.0f}"


def _cells(one: QuestionFigures) -> tuple[str, ...]:
    told = one.figures
    counts = "; ".join(
        f"{c.letter}{'*' if c.is_right else ''} {c.words}: {c.count}/{c.upper}/{c.lower}" for c in one.choices
    )
    return (
        one.name,
        str(one.number),
        str(told.met),
        str(told.omitted),
        str(told.unmarked),
        figure(told.possible),
        figure(told.mean),
        figure(told.deviation),
        figure(told.facility),
        figure(told.upper),
        figure(told.lower),
        figure(told.discrimination),
        figure(told.corrected),
        figure(told.alpha_without),
        figure(told.seconds, 1),
        counts,
    )
