"""The page on attempts says what the tables say, all of it and nothing else."""

import re
from pathlib import Path

from sync.protocol import events as ev
from sync.protocol.attempts import TRANSITIONS, Actor, AttemptState, Transition
from sync.protocol.presence import ARRIVAL, CENTRAL

PAGE = Path(__file__).parent.parent / "docs" / "attempts.md"
Row = tuple[str, frozenset[str], str, frozenset[str]]


def table(heading: str) -> list[list[str]]:
    """Return the cells of the table under a heading, without its own first two lines."""
    section = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = [part for part in section if part.startswith(heading)]
    rows = [line for line in found.splitlines() if line.startswith("|")]
    return [[cell.strip().replace("`", "") for cell in row.strip("|").split("|")] for row in rows[2:]]


def written(heading: str) -> set[Row]:
    return {
        (name, frozenset(since.split(", ")), to, frozenset(by.split(", "))) for name, since, to, by in table(heading)
    }


def coded(name: str, transition: Transition, *, from_nothing: bool = False) -> Row:
    since = {str(state) for state in transition.since} | ({"nothing"} if from_nothing else set())
    by = {actor.replace("_", " ") for actor in transition.by}
    return name, frozenset(since), str(transition.to or "stays"), frozenset(by)


def tag(kind: type[ev.Event]) -> str:
    return str(kind.__struct_config__.tag)


def test_every_transition_of_an_attempt_is_on_the_page_and_no_other() -> None:
    start = ("attempt.started", frozenset({"nothing"}), "active", frozenset({Actor.CANDIDATE.value}))

    assert written("The attempt") == {start, *(coded(tag(kind), row) for kind, row in TRANSITIONS.items())}


def test_what_comes_before_the_first_question_is_on_the_page() -> None:
    expected = {coded(tag(kind), row, from_nothing=True) for kind, row in ARRIVAL.items()}

    assert written("Before the first question") == expected


def test_what_the_server_does_alone_is_on_the_page() -> None:
    expected = {coded(name, row, from_nothing=name == "no_show") for name, row in CENTRAL.items()}

    assert written("What the server does alone") == expected


def test_every_state_is_on_the_page_with_that_of_its_slot() -> None:
    told = {}
    head = PAGE.read_text(encoding="utf-8").split("\n## ")[0]
    for line in head.splitlines():
        if line.startswith("| `"):
            state, _means, slot = (cell.strip().replace("`", "") for cell in line.strip("|").split("|"))
            told[state] = slot.lower()

    assert told == {str(state): str(state.slot_state) for state in AttemptState}
