"""A printed page as a value: a title, facts, tables, boxes and lines to sign. Pure; how it looks is somebody else's.

Every text is plain and in its logical order, whatever the script: what is read out of the finished file is `texts`.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum

import msgspec

Say = Callable[[str], str]
"""Says an English text in the language of the page."""


class Form(StrEnum):
    """What can be printed."""

    REGISTER = "register"
    SEATS = "seats"
    SLIPS = "slips"
    INCIDENTS = "incidents"
    MINUTES = "minutes"


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """Pairs of a word and what it is."""

    pairs: tuple[tuple[str, str], ...]


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, or the heading of what follows."""

    text: str
    is_head: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Rows under a head that is repeated on each page."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    """Of the columns, in percent."""
    is_tall: bool = False
    """Whether there is room to sign in each row."""


class Boxes(msgspec.Struct, frozen=True, kw_only=True):
    """Boxes of some lines each, side by side: seats of a room, slips to cut apart. The first line is the largest."""

    boxes: tuple[tuple[str, ...], ...]
    across: int
    is_cut: bool = False
    """Whether they are cut apart, so that none is broken between two pages."""
    is_map: bool = False
    """Whether they stand as in the room: a map is not mirrored."""


class Signatures(msgspec.Struct, frozen=True, kw_only=True):
    """Lines to sign on, each with what is asked below it."""

    below: tuple[str, ...]


Part = Facts | Words | Table | Boxes | Signatures


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to print."""

    form: str
    """A Form of a session, or another word: what its file is called by."""
    title: str
    parts: tuple[Part, ...]
    foot: str
    """Stands at the foot of each page, beside its number."""
    is_wide: bool = False
    """Whether the page lies on its side."""


OPEN, SHUT = "\u2068", "\u2069"
"""Around a value in a sentence of another script: its parts keep their order, and nothing is read of these signs."""


def apart(text: str) -> str:
    """Return a text whose parts keep their order, whatever stands around it."""
    return f"{OPEN}{text}{SHUT}" if text else ""


def told(word: str, value: str) -> str:
    """Return a word and what it is, in one line."""
    return f"{word}: {apart(value)}"


def read(text: str) -> str:
    """Return what is read of a text."""
    return text.replace(OPEN, "").replace(SHUT, "")


def texts(document: Document) -> Iterator[str]:
    """Give every text of the document in the order in which it is read, the feet of pages left out."""
    yield document.title
    for part in document.parts:
        yield from map(read, _texts(part))


def _texts(part: Part) -> Iterator[str]:
    match part:
        case Facts():
            for word, value in part.pairs:
                yield told(word, value)
        case Words():
            yield part.text
        case Table():
            yield from part.head
            for row in part.rows:
                yield from row
        case Boxes():
            for box in part.boxes:
                yield from box
        case Signatures():
            yield from part.below
