"""What the guide (outside) and the driver (inside the program) tell each other, through files."""

from pathlib import Path

import msgspec


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What the driver is to do."""

    folder: str
    """Where pictures go."""
    notes: str
    """Where the driver writes what it did."""
    number: str
    code: str
    size: tuple[int, int]
    hands: str = "mouse"
    """By what the candidate answers: mouse, keyboard or eight-keys."""
    dies: bool
    """Whether the driver kills its own program when half of the questions are answered."""


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """One response that was given and then shown as saved."""

    item: str
    response: str
    values: tuple[str, ...]


class Notes(msgspec.Struct, kw_only=True):
    """What the driver did; written again after every step."""

    given: list[Given] = []
    left: list[Given] = []
    """What tools left at questions; `response` is the tool."""
    pictures: list[str] = []
    items: int = 0
    attempt: str = ""
    candidate: str = ""
    current: str = ""
    """The item on screen when the program was killed."""
    painted_ns: int = 0
    """Monotonic time at which the first screen of this start was painted."""
    kinds: list[str] = []
    """Kinds of interaction that were answered."""
    heard: list[str] = []
    """Items whose recordings were played, or were said to have no sound here."""
    out_of_reach: str = ""
    """What these hands could not do, where and at which kind of question."""
    refused: str = ""
    """Code of the refusal that the second sign-in met."""
    wrong: list[str] = []
    """What was not as it should be."""


def read_plan(path: Path) -> Plan:
    """Return the plan in a file."""
    return msgspec.json.decode(path.read_bytes(), type=Plan)


def write(path: Path, what: Plan | Notes) -> None:
    """Write a plan or notes, whole or not at all."""
    new = path.with_suffix(".new")
    new.write_bytes(msgspec.json.encode(what))
    new.replace(path)


def read_notes(path: Path) -> Notes:
    """Return the notes in a file; empty ones where there is none."""
    return msgspec.json.decode(path.read_bytes(), type=Notes) if path.exists() else Notes()
