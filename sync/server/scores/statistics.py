"""Classical statistics of questions and of a paper. Pure: scores come in, figures go out.

Facility, discrimination between the best and the worst 27 % (Kelley 1939), the correlation of a question with the rest
of the paper (corrected point-biserial), Cronbach's alpha (1951) and the standard error of measurement. Variances divide
by n - 1; correlations do not depend on it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import sqrt
from statistics import correlation, fmean, median, variance

GROUP = Fraction(27, 100)
"""The share of candidates in the upper and in the lower group."""
FEWEST = 2
"""With fewer candidates nothing varies."""


@dataclass(frozen=True, slots=True)
class Result:
    """What one candidate came to in one question."""

    points: float | None
    """None: a person has yet to mark it."""
    possible: float
    answered: bool = True
    picked: tuple[str, ...] = ()
    """Which of its choices."""
    seconds: float = 0.0


Row = Mapping[str, Result]
"""A candidate: results by question, of those that were met."""


@dataclass(frozen=True, slots=True)
class PickedCount:
    """How often one choice was picked: by all, by the upper and by the lower group."""

    choice: str
    count: int
    upper: int
    lower: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStatistics:
    """One question; None where too little is known."""

    item: str
    met: int
    """How many candidates met it."""
    omitted: int
    unmarked: int
    mean: float | None
    possible: float
    facility: float | None
    deviation: float | None
    upper: float | None
    """The facility in the upper group, and below in the lower."""
    lower: float | None
    discrimination: float | None
    corrected: float | None
    """Corrected point-biserial: with the rest of the paper, the question itself left out."""
    alpha_without: float | None
    seconds: float | None
    choices: tuple[PickedCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperStatistics:
    """A whole paper."""

    candidates: int
    unfinished: int
    """How many of them lack marks; they are in no figure of the paper."""
    group: int
    """How many are in the upper group, and as many in the lower."""
    mean: float | None
    median: float | None
    least: float | None
    most: float | None
    deviation: float | None
    possible: float
    alpha: float | None
    error: float | None
    """Standard error of measurement, in points."""
    same_questions: bool
    """Whether all met the same: else there is no alpha."""
    items: tuple[ItemStatistics, ...]


@dataclass(slots=True)
class _Person:
    row: Row
    points: float = field(init=False)
    possible: float = field(init=False)

    def __post_init__(self) -> None:
        self.points = sum(result.points or 0.0 for result in self.row.values())
        self.possible = sum(result.possible for result in self.row.values())

    @property
    def share(self) -> float:
        return self.points / self.possible if self.possible else 0.0

    def rest(self, item: str) -> float:
        """The share of all points that the candidate has without this question."""
        own = self.row[item]
        possible = self.possible - own.possible
        return (self.points - (own.points or 0.0)) / possible if possible else 0.0


def analyzed(rows: Iterable[Row], items: Sequence[str], choices: Mapping[str, Sequence[str]]) -> PaperStatistics:
    """Return the statistics of the candidates of one paper; questions and their choices in the order they are told."""
    everybody = [_Person(row) for row in rows]
    whole = [person for person in everybody if all(one.points is not None for one in person.row.values())]
    ranked = sorted(whole, key=lambda person: person.share)
    size = _group(len(ranked))
    lower, upper = ranked[:size], ranked[len(ranked) - size :]
    sets = {frozenset(person.row) for person in whole}
    is_same = len(sets) <= 1
    columns = {item: [p.row[item].points or 0.0 for p in whole] for item in items} if is_same and whole else {}
    totals = [person.points for person in whole]
    deviation = _deviation(totals)
    alpha = _alpha(list(columns.values()), totals)
    return PaperStatistics(
        candidates=len(everybody),
        unfinished=len(everybody) - len(whole),
        group=size,
        mean=fmean(totals) if totals else None,
        median=median(totals) if totals else None,
        least=min(totals, default=None),
        most=max(totals, default=None),
        deviation=deviation,
        possible=max((person.possible for person in everybody), default=0.0),
        alpha=alpha,
        error=None if alpha is None or deviation is None else deviation * sqrt(max(0.0, 1 - alpha)),
        same_questions=is_same,
        items=tuple(
            _item(
                item,
                _People(everybody, whole, upper, lower),
                choices=choices.get(item, ()),
                alpha_without=_without(item, columns, totals),
            )
            for item in items
        ),
    )


@dataclass(frozen=True, slots=True)
class _People:
    everybody: Sequence[_Person]
    whole: Sequence[_Person]
    """Those who have all their marks."""
    upper: Sequence[_Person]
    lower: Sequence[_Person]


def _item(item: str, people: _People, *, choices: Sequence[str], alpha_without: float | None) -> ItemStatistics:
    groups = (people.upper, people.lower)
    met = [person.row[item] for person in people.everybody if item in person.row]
    known = [one for one in met if one.points is not None]
    points = [one.points or 0.0 for one in known]
    possible = max((one.possible for one in met), default=0.0)
    upper, lower = (_facility([p.row[item] for p in group if item in p.row]) for group in groups)
    whole_met = [person for person in people.whole if item in person.row]
    return ItemStatistics(
        item=item,
        met=len(met),
        omitted=sum(not one.answered for one in met),
        unmarked=len(met) - len(known),
        mean=fmean(points) if points else None,
        possible=possible,
        facility=_facility(known),
        deviation=_deviation(points),
        upper=upper,
        lower=lower,
        discrimination=None if upper is None or lower is None else upper - lower,
        corrected=_correlation([p.row[item].points or 0.0 for p in whole_met], [p.rest(item) for p in whole_met]),
        alpha_without=alpha_without,
        seconds=fmean(one.seconds for one in met) if any(one.seconds for one in met) else None,
        choices=tuple(_picked(item, choices, met, groups)),
    )


def _picked(
    item: str, choices: Sequence[str], met: Iterable[Result], groups: tuple[Sequence[_Person], Sequence[_Person]]
) -> Iterable[PickedCount]:
    counts = [Counter(choice for one in met for choice in one.picked)]
    counts += [
        Counter(c for person in group if item in person.row for c in person.row[item].picked) for group in groups
    ]
    everybody, upper, lower = counts
    return (PickedCount(choice, everybody[choice], upper[choice], lower[choice]) for choice in choices)


# --- figures ----------------------------------------------------------------------------------------------------------


def _group(candidates: int) -> int:
    """How many are in the upper and in the lower group: 27 %, rounded half up; at least one where there are two."""
    return 0 if candidates < FEWEST else max(1, int(candidates * GROUP + Fraction(1, 2)))


def _facility(results: Sequence[Result]) -> float | None:
    possible = sum(one.possible for one in results)
    return sum(one.points or 0.0 for one in results) / possible if possible else None


def _deviation(values: Sequence[float]) -> float | None:
    return sqrt(variance(values)) if len(values) >= FEWEST else None


def _correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return Pearson's; None where one of the two is the same for everybody."""
    if len(one) < FEWEST or len(set(one)) == 1 or len(set(other)) == 1:
        return None
    return correlation(one, other)


def _alpha(columns: Sequence[Sequence[float]], totals: Sequence[float]) -> float | None:
    """Return Cronbach's alpha of the questions of a paper."""
    if len(columns) < FEWEST or len(totals) < FEWEST:
        return None
    whole = variance(totals)
    if not whole:
        return None
    return len(columns) / (len(columns) - 1) * (1 - sum(map(variance, columns)) / whole)


def _without(item: str, columns: Mapping[str, Sequence[float]], totals: Sequence[float]) -> float | None:
    if item not in columns:
        return None
    others = [values for name, values in columns.items() if name != item]
    rest = [total - own for total, own in zip(totals, columns[item], strict=True)]
    return _alpha(others, rest)
