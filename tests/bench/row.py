"""One line of the report."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure, what it is compared with, and whether it reaches the goal; what does not exist is None.

    A goal is a ratio where there is a baseline, else a value.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio: float | None = None
    goal: float | None = None
    met: bool | None = None

    @classmethod
    def of(cls, name: str, value: float, unit: str, *, goal: float | None = None) -> "Row":
        """Return a row of a figure on its own."""
        return cls(name=name, value=round(value, 4), unit=unit, goal=goal, met=None if goal is None else value <= goal)

    @classmethod
    def compared(cls, name: str, value: float, baseline: float, unit: str, *, goal: float | None = None) -> "Row":
        """Return a row of a figure and the baseline of the same run."""
        ratio = value / baseline
        return cls(
            name=name,
            value=round(value, 4),
            unit=unit,
            baseline=round(baseline, 4),
            ratio=round(ratio, 3),
            goal=goal,
            met=None if goal is None else ratio <= goal,
        )


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value below which this part of them is."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
