"""How much time an attempt has: what was allowed, and every adjustment somebody answered for. Pure: used is told."""

from enum import StrEnum

import msgspec


class Category(StrEnum):
    """Why time was given or taken; each kind is reported on its own."""

    INCIDENT_CREDIT = "incident_credit"
    """Something went wrong in the room and took the candidate's time."""
    ACCOMMODATION = "accommodation"
    """The candidate has a right to more time."""
    EXTENSION = "extension"
    """More time for a reason of the center."""
    CORRECTION = "correction"
    """An earlier figure was wrong."""


def category_of(told: str) -> Category:
    """Return the category; what is empty, or from a later version, is a correction."""
    return _CATEGORIES.get(told, Category.CORRECTION)


_CATEGORIES = {category.value: category for category in Category}


class Adjustment(msgspec.Struct, frozen=True, kw_only=True):
    """Time that somebody answered for, in milliseconds; negative takes away."""

    amount_ms: int
    why: str
    by: str
    approved_by: str
    category: Category = Category.CORRECTION
    taken_ms: int = 0
    """How much of a negative amount there was no time left for; it is no debt of what is given later."""
    order: str = ""
    """The decision that it carries out, by name; programs of before did not tell."""

    @property
    def counted_ms(self) -> int:
        """What it really changed."""
        return self.amount_ms + self.taken_ms


class TimeBudget(msgspec.Struct, frozen=True, kw_only=True):
    """The time allowed with its adjustments."""

    allowed_ms: int
    adjustments: tuple[Adjustment, ...] = ()

    @property
    def total_ms(self) -> int:
        """All the time there is, used or not."""
        return self.allowed_ms + sum(made.counted_ms for made in self.adjustments)

    def left_ms(self, used_ms: int) -> int:
        """Never below zero: an attempt that ran out is over, not in debt."""
        return max(0, self.total_ms - used_ms)

    def adjusted(self, made: Adjustment, used_ms: int) -> "TimeBudget":
        """Return the budget after an adjustment; one that takes away never reaches below what is used."""
        lacking_ms = max(0, -made.amount_ms - self.left_ms(used_ms))
        counted = msgspec.structs.replace(made, taken_ms=lacking_ms)
        return TimeBudget(allowed_ms=self.allowed_ms, adjustments=(*self.adjustments, counted))

    def of(self, category: Category) -> int:
        """Return what one kind of adjustment changed in all."""
        return sum(made.counted_ms for made in self.adjustments if made.category is category)
