"""What has been done and what is open: the five states of a question, counted."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from kiosk.exam.route import Route
from sync.protocol.attempts import Attempt, has_answer
from sync.protocol.ids import ItemId


class Mark(StrEnum):
    """The five states of a question, in the order of the legend."""

    ANSWERED = "answered"
    ANSWERED_MARKED = "answered_marked"
    NOT_ANSWERED = "not_answered"
    MARKED = "marked"
    NOT_VISITED = "not_visited"


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One question in the palette."""

    item: ItemId
    number: int
    state: Mark
    section: str
    is_current: bool
    is_reachable: bool


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """The whole palette, with its counts."""

    cells: tuple[Cell, ...]
    counts: Mapping[Mark, int]
    sections: tuple[tuple[str, str], ...]
    """Id and title of each section in order."""

    @property
    def answered(self) -> int:
        """How many questions have an answer, marked or not."""
        return self.counts[Mark.ANSWERED] + self.counts[Mark.ANSWERED_MARKED]

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self.cells)

    @property
    def open(self) -> tuple[Cell, ...]:
        """Questions without an answer, in order."""
        return tuple(c for c in self.cells if c.state not in (Mark.ANSWERED, Mark.ANSWERED_MARKED))


def state_of(attempt: Attempt, item: ItemId) -> Mark:
    """Return the state of one question."""
    answered, marked = has_answer(attempt.responses.get(item, {})), item in attempt.marked
    if answered:
        return Mark.ANSWERED_MARKED if marked else Mark.ANSWERED
    if marked:
        return Mark.MARKED
    return Mark.NOT_ANSWERED if item in attempt.visited else Mark.NOT_VISITED


def overview(route: Route, attempt: Attempt) -> Overview:
    """Return the palette of an attempt."""
    here = attempt.current if route.holds(attempt.current) else None
    cells = tuple(
        Cell(
            item=stop.item,
            number=stop.number,
            state=state_of(attempt, stop.item),
            section=stop.section.id,
            is_current=stop.item == here,
            is_reachable=here is None or route.may_jump(here, stop.item),
        )
        for stop in route.stops
        if stop.number
    )
    counts = Counter(dict.fromkeys(Mark, 0))
    counts.update(cell.state for cell in cells)
    sections = {stop.section.id: stop.section.title for stop in route.stops}
    return Overview(cells=cells, counts=counts, sections=tuple(sections.items()))
