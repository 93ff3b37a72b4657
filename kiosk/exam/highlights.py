"""Highlighted words of a text: which, in which color; adding, taking away, and how they are written down. Pure.

A place is an offset into the text itself, so that nothing moves when a text is laid out anew, in another size or on
another screen. Each text is named by its own words (`text_key`): marks never land on another text.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256
from itertools import pairwise

import msgspec

from sync.protocol.tools import LONGEST_MARKS

MOST_MARKS = 600
"""Marks of one text; so many fit the longest that may be written down."""


class Ink(StrEnum):
    """The colors of a highlighter, as they are written down."""

    YELLOW = "y"
    GREEN = "g"
    BLUE = "b"
    PINK = "p"


class Mark(msgspec.Struct, frozen=True, order=True):
    """Highlighted from an offset up to, and without, another."""

    start: int
    end: int
    ink: Ink


Marks = tuple[Mark, ...]
"""In order; none lies in another."""

_WRITTEN = re.compile(r"([0-9]{1,7})-([0-9]{1,7})([ygbp])")


class TooMany(Exception):
    """A text that has as many marks as may be kept."""

    code = "TOOL-MARKS-FULL"


def text_key(text: str) -> str:
    """Return the name of a text for its marks."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def highlighted(marks: Marks, start: int, end: int, ink: Ink) -> Marks:
    """Return the marks with one more, which replaces what it covers; raises TooMany."""
    if end <= start:
        return marks
    made = _joined((*erased(marks, start, end), Mark(start, end, ink)))
    if len(made) > MOST_MARKS:
        raise TooMany
    return made


def erased(marks: Marks, start: int, end: int) -> Marks:
    """Return the marks without what lies between two offsets."""
    if end <= start:
        return marks
    rest: list[Mark] = []
    for mark in marks:
        if mark.end <= start or mark.start >= end:
            rest.append(mark)
            continue
        if mark.start < start:
            rest.append(Mark(mark.start, start, mark.ink))
        if mark.end > end:
            rest.append(Mark(end, mark.end, mark.ink))
    return tuple(rest)


def mark_at(marks: Marks, offset: int) -> Mark | None:
    """Return the mark that an offset lies in, or ends."""
    inside = next((mark for mark in marks if mark.start <= offset < mark.end), None)
    return inside or next((mark for mark in marks if mark.end == offset), None)


def _joined(marks: Marks) -> Marks:
    """In order, and neighbors of one color as one."""
    made: list[Mark] = []
    for mark in sorted(marks):
        if made and made[-1].end == mark.start and made[-1].ink is mark.ink:
            made[-1] = Mark(made[-1].start, mark.end, mark.ink)
        else:
            made.append(mark)
    return tuple(made)


def written(texts: Mapping[str, Marks]) -> tuple[str, ...]:
    """Return the marks of several texts as they are kept: a value for each text that has some."""
    return tuple(
        f"{key} {' '.join(f'{mark.start}-{mark.end}{mark.ink}' for mark in marks)}"
        for key, marks in sorted(texts.items())
        if marks
    )


def read(values: tuple[str, ...]) -> dict[str, Marks]:
    """Return the marks by their texts; what is not written as here is left out."""
    found: dict[str, Marks] = {}
    for value in values:
        key, _, rest = value.partition(" ")
        if key:
            found[key] = _read_marks(rest)
    return found


def _read_marks(words: str) -> Marks:
    whole = [_WRITTEN.fullmatch(word) for word in words[:LONGEST_MARKS].split()]
    marks = sorted(Mark(int(m[1]), int(m[2]), Ink(m[3])) for m in whole if m is not None)
    kept = tuple(mark for mark in marks if mark.start < mark.end)
    return kept if all(one.end <= other.start for one, other in pairwise(kept)) else ()
