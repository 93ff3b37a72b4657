"""What has been done and what is open: the five states of a question, counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from kiosk.exam.doors import is_closed
from kiosk.exam.passing import may_go
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
    is_closed: bool = False
    """Whether its section is closed, so that its answer stays as it is."""


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

    @property
    def still_open(self) -> tuple[Cell, ...]:
        """Questions without an answer that can still be given one."""
        return tuple(cell for cell in self.open if not cell.is_closed)

    @property
    def current_section(self) -> str:
        """The section of the question that is shown; empty where none is."""
        return next((cell.section for cell in self.cells if cell.is_current), "")

    def of_section(self, section: str) -> "Overview":
        """Return the palette of one section, with its own counts."""
        cells = tuple(cell for cell in self.cells if cell.section == section)
        titles = tuple(one for one in self.sections if one[0] == section)
        return Overview(cells=cells, counts=_counted(cells), sections=titles)


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
            is_reachable=here is None or may_go(route, attempt, here, stop),
            is_closed=is_closed(stop.zones, attempt),
        )
        for stop in route.stops
        if stop.number
    )
    sections = {stop.section.id: stop.section.title for stop in route.stops}
    return Overview(cells=cells, counts=_counted(cells), sections=tuple(sections.items()))


def _counted(cells: Iterable[Cell]) -> Mapping[Mark, int]:
    counts = Counter(dict.fromkeys(Mark, 0))
    counts.update(cell.state for cell in cells)
    return counts
