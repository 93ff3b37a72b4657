"""What a candidate inside the program tells the one outside who kills it: lines in a file that outlive every kill."""

import os
import time
from pathlib import Path

import msgspec

from sync.protocol.attempts import Attempt

Values = tuple[str, ...]
HIGHLIGHTER = "highlighter"
"""Marks of a question are told of like a response of this name."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What the candidate is to do in one life of the program."""

    told: str
    """The file that the lines are appended to."""
    nudge: int
    """Where a byte is written when the question is painted and when all is done."""
    number: str
    code: str
    seed: str
    submits: bool
    """Whether this life ends the attempt instead of being killed."""
    is_hasty: bool = False
    """Whether the candidate goes on answering the old question while the next one is on its way."""
    tells_early: bool = False
    """Whether a bug is planted: the program says that everything is saved before it is."""


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="what"):
    """When it was, by the machine's monotonic clock, and the time left that was on screen."""

    at_ns: int = msgspec.field(default_factory=time.monotonic_ns)
    left_ms: int


class Painted(Line, frozen=True, kw_only=True, tag="painted"):
    """The first question of a life was painted."""

    item: str
    seen: dict[str, Values]
    """By response, what the controls of the question show."""
    held: dict[str, dict[str, Values]]
    """By item and response, what the program holds of the whole attempt."""
    marked: list[str]


class Shown(Line, frozen=True, kw_only=True, tag="shown"):
    """A question is on screen."""

    item: str


class Saved(Line, frozen=True, kw_only=True, tag="saved"):
    """A response is on screen, and is said to be saved."""

    item: str
    response: str
    values: Values


class Marked(Line, frozen=True, kw_only=True, tag="marked"):
    """A mark, or that there is none, is on screen, and nothing is said to be on its way."""

    item: str
    is_on: bool


class Gives(Line, frozen=True, kw_only=True, tag="gives"):
    """A response is about to be given."""

    item: str
    response: str
    values: Values


class Marks(Line, frozen=True, kw_only=True, tag="marks"):
    """The mark is about to be put on or off."""

    item: str
    is_on: bool


class Goes(Line, frozen=True, kw_only=True, tag="goes"):
    """Another question is about to be asked for."""

    item: str


class Left(Line, frozen=True, kw_only=True, tag="left"):
    """Time goes on."""


class Strange(Line, frozen=True, kw_only=True, tag="strange"):
    """Something is on screen that should not be."""

    screen: str


class Received(Line, frozen=True, kw_only=True, tag="received"):
    """The receipt says that the server has everything."""


AnyLine = Painted | Shown | Saved | Marked | Gives | Marks | Goes | Left | Strange | Received


class Teller:
    """Appends lines: each is in the kernel's hands when `tell` returns, so no kill of the teller can take it back."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def tell(self, line: AnyLine) -> None:
        os.write(self._file, msgspec.json.encode(line) + b"\n")


def lines_of(data: bytes) -> list[AnyLine]:
    """Return the lines in what was read from the file."""
    return [msgspec.json.decode(line, type=AnyLine) for line in data.splitlines()]


def held_of(attempt: Attempt | None) -> dict[str, dict[str, Values]]:
    """Return every response of an attempt by item and name, the marks of questions among them."""
    if attempt is None:
        return {}
    held = {
        str(item): {str(name): values for name, values in given.items()} for item, given in attempt.responses.items()
    }
    for item, left in attempt.annotations.items():
        if HIGHLIGHTER in left:
            held.setdefault(str(item), {})[HIGHLIGHTER] = left[HIGHLIGHTER]
    return held
