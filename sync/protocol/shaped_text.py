"""Text with a light shape: bold, italic, underlined, raised or lowered letters; lists with dots or numbers.

A value is `(text)` or `(text, shape)`. The text alone says what was written; the shape is a line of tokens over it:
`b0+5` is five bold letters from the first one on, `bi^9+2` two that are bold, italic and raised, `*0+3` a list of three
lines, `#4+2` one with numbers. Offsets count characters (code points), or lines. Looks have one shape only.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from sync.protocol.text import is_clean

MAX_RUNS = 4_000
"""Runs and lists that a shape may have; what is looks beyond that is not kept."""
_MAX_SHAPE = MAX_RUNS * 24
_TOKEN = re.compile(r"(?:(?P<marks>b?i?u?[\^_]?)|(?P<kind>[*#]))(?P<start>0|[1-9]\d{0,5})\+(?P<length>[1-9]\d{0,5})")

Values = tuple[str, ...]


class Mark(StrEnum):
    """How letters look; raised and lowered exclude each other. Their order is that of a shape."""

    BOLD = "b"
    ITALIC = "i"
    UNDERLINE = "u"
    RAISED = "^"
    LOWERED = "_"


class ListKind(StrEnum):
    """What stands before the lines of a list."""

    DOTS = "*"
    NUMBERS = "#"


Marks = frozenset[Mark]
PLAIN: Marks = frozenset()


class Span(NamedTuple):
    """Letters of one line that look alike."""

    text: str
    marks: Marks = PLAIN


class Line(NamedTuple):
    """A line, what list it is of, and whether that list begins with it."""

    spans: tuple[Span, ...]
    kind: ListKind | None = None
    begins: bool = False

    @property
    def text(self) -> str:
        """Its words without their looks."""
        return "".join(span.text for span in self.spans)


class _Run(NamedTuple):
    start: int
    length: int
    marks: Marks = PLAIN
    kind: ListKind | None = None


def lines_of(values: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines of a value; a shape that no text has, or not this one, counts as none."""
    text = values[0] if values else ""
    if len(values) < 2 or not is_clean(text):
        return _drawn(text, ())
    runs = _runs_in(values[1])
    found = _drawn(text, runs)
    return found if values_of(found) == (text, values[1]) else _drawn(text, ())


def values_of(lines: Iterable[Line]) -> Values:
    """Return the value that these lines are, nothing for no text at all; looks without a single word are left out."""
    told = tuple(lines)
    text = "\n".join(line.text for line in told)
    if not text:
        return ()
    runs = [*_letters(told), *_lists(told)][:MAX_RUNS] if text.strip() else []
    return (text, " ".join(map(_said, runs))) if runs else (text,)


def fitted(values: Sequence[str]) -> Values:
    """Return a value as it is recorded: the text, and its shape if that is the one which this text has."""
    return values_of(lines_of(values[:2]))


# --- reading ----------------------------------------------------------------------------------------------------------


def _runs_in(shape: str) -> tuple[_Run, ...]:
    """The runs of a shape; none if it is too long, or if they do not stand one after another."""
    if len(shape) > _MAX_SHAPE or shape.count(" ") >= MAX_RUNS:
        return ()
    tokens = [_TOKEN.fullmatch(token) for token in shape.split(" ")]
    runs = tuple(
        _Run(int(one["start"]), int(one["length"]), frozenset(map(Mark, one["marks"] or "")), _kind(one["kind"]))
        for one in tokens
        if one is not None
    )
    letters, lists = [run for run in runs if run.marks], [run for run in runs if run.kind]
    for alike in (letters, lists):
        if any(one.start + one.length > other.start for one, other in pairwise(alike)):
            return ()
    return (*letters, *lists)


def _kind(said: str | None) -> ListKind | None:
    return ListKind(said) if said else None


def _drawn(text: str, runs: Sequence[_Run]) -> tuple[Line, ...]:
    """The lines of a text; runs are taken as far as they stand in order and within lines."""
    letters = iter([run for run in runs if run.marks])
    lists: dict[int, tuple[ListKind, bool]] = {}
    for run in runs:
        if run.kind is not None:
            for at in range(run.start, min(run.start + run.length, len(text) + 1)):
                lists[at] = (run.kind, at == run.start)
    drawn, at, next_run = [], 0, next(letters, None)
    for number, line in enumerate(text.split("\n")):
        spans, end, here = [], at + len(line), at
        while next_run is not None and here <= next_run.start and next_run.start + next_run.length <= end:
            until = next_run.start + next_run.length
            spans += [Span(text[here : next_run.start]), Span(text[next_run.start : until], next_run.marks)]
            here, next_run = until, next(letters, None)
        spans.append(Span(text[here:end]))
        kind, begins = lists.get(number, (None, False))
        drawn.append(Line(_joined(spans), kind, begins))
        at = end + 1
    return tuple(drawn)


# --- writing ----------------------------------------------------------------------------------------------------------


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that look alike are one, and none is empty."""
    kept = (span for span in spans if span.text)
    return tuple(Span("".join(one.text for one in alike), marks) for marks, alike in groupby(kept, lambda s: s.marks))


def _letters(lines: Iterable[Line]) -> Iterator[_Run]:
    at = 0
    for line in lines:
        for span in _joined(line.spans):
            if span.marks:
                yield _Run(at, len(span.text), span.marks)
            at += len(span.text)
        at += 1


def _lists(lines: Iterable[Line]) -> Iterator[_Run]:
    run: _Run | None = None
    for number, line in enumerate(lines):
        if run is not None and line.kind is run.kind and not line.begins:
            run = run._replace(length=run.length + 1)
            continue
        if run is not None:
            yield run
        run = None if line.kind is None else _Run(number, 1, kind=line.kind)
    if run is not None:
        yield run


def _said(run: _Run) -> str:
    marks = "".join(mark for mark in Mark if mark in run.marks)
    return f"{marks or run.kind}{run.start}+{run.length}"
