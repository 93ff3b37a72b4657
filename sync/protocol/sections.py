"""What of an exam has a time or a door of its own: opened once, closed for good. Pure: what was used is told."""

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from sync.protocol.ids import ItemId

LAST_WORDS_MS = 10_000
"""How long after a section's time a response still counts: it was typed in time and recorded a moment later."""


class SectionRun(msgspec.Struct, frozen=True, kw_only=True):
    """One part, section or question with a door, as the events tell it."""

    section: str
    level: str
    items: frozenset[ItemId]
    allowed_ms: int
    """0: no time of its own."""
    opened_used_ms: int
    """How much of the exam's time was used when it opened."""
    given_ms: int = 0
    """What was added, or taken away, while it was open."""
    closed: str = ""
    """Why it closed; empty while it is open."""

    @property
    def is_open(self) -> bool:
        """Whether it has not closed."""
        return not self.closed

    @property
    def is_timed(self) -> bool:
        """Whether it has a time of its own."""
        return self.allowed_ms > 0

    @property
    def total_ms(self) -> int:
        """All the time there is, used or not."""
        return max(0, self.allowed_ms + self.given_ms)

    def spent_ms(self, used_ms: int) -> int:
        """Return how much of the exam's time was used since it opened."""
        return max(0, used_ms - self.opened_used_ms)

    def left_ms(self, used_ms: int) -> int | None:
        """Return the time left in it, never below zero; None where it has none of its own."""
        return max(0, self.total_ms - self.spent_ms(used_ms)) if self.is_timed else None

    def takes(self, item: ItemId, used_ms: int) -> bool:
        """Whether a response to the item still counts, as far as this section is asked."""
        if item not in self.items:
            return True
        in_time = not self.is_timed or self.spent_ms(used_ms) <= self.total_ms + LAST_WORDS_MS
        return self.is_open and in_time

    def adjusted(self, amount_ms: int, used_ms: int) -> "SectionRun":
        """Return it with time given or taken; one that takes away never reaches below what is used."""
        left_ms = self.left_ms(used_ms)
        if left_ms is None or not self.is_open:
            return self
        return replace(self, given_ms=self.given_ms + max(amount_ms, -left_ms))


Sections = Mapping[str, SectionRun]


def open_of(sections: Iterable[SectionRun]) -> tuple[SectionRun, ...]:
    """Return those that are open."""
    return tuple(run for run in sections if run.is_open)


def least_left_ms(sections: Iterable[SectionRun], used_ms: int) -> int | None:
    """Return the shortest time left in those that are open; None where none of them has a time of its own."""
    left = (run.left_ms(used_ms) for run in open_of(sections))
    return min((ms for ms in left if ms is not None), default=None)


_LEVELS = ("part", "section", "item")


def inside(sections: Sections, outer: str) -> tuple[SectionRun, ...]:
    """Return an open section after everything that is open inside it: the order in which they close."""
    around = sections[outer]
    inner = [run for run in open_of(sections.values()) if run.items <= around.items and _depth(run) > _depth(around)]
    return (*sorted(inner, key=_depth, reverse=True), around)


def _depth(run: SectionRun) -> int:
    return _LEVELS.index(run.level) if run.level in _LEVELS else len(_LEVELS)
