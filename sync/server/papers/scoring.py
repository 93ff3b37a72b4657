"""Points for what was given, by the key file; on the server only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from sync.protocol.attempts import Responses
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.responses import pairs_of
from sync.server.papers.comparing import fits, same_text, same_value
from sync.server.papers.evaluation import Evaluation, map_points, map_value, numeric
from sync.server.papers.keys import ItemKey, PaperKeys, ResponseKey

_STEP = Decimal("0.001")
_NOTHING = Decimal(0)

_UNMARKED: Mapping[ItemId, Decimal] = {}

Given = Mapping[ResponseId, Sequence[str]]


@dataclass(frozen=True, slots=True)
class ItemScore:
    """What one item came to; `points` is None until a person has scored it."""

    item: ItemId
    source: str
    answered: bool
    points: Decimal | None
    possible: Decimal

    @property
    def is_scored(self) -> bool:
        """Whether the points are known."""
        return self.points is not None


@dataclass(frozen=True, slots=True)
class PaperScore:
    """What all items came to."""

    items: tuple[ItemScore, ...]

    @property
    def points(self) -> Decimal:
        """The sum of what is scored."""
        return sum((item.points for item in self.items if item.points is not None), _NOTHING)

    @property
    def possible(self) -> Decimal:
        """The most that could be reached, with what is scored by hand."""
        return sum((item.possible for item in self.items), _NOTHING)

    @property
    def unscored(self) -> tuple[ItemScore, ...]:
        """What a person has yet to score."""
        return tuple(item for item in self.items if not item.is_scored)


def score_paper(responses: Responses, keys: PaperKeys, marks: Mapping[ItemId, Decimal] = _UNMARKED) -> PaperScore:
    """Return the score of every question of the paper; an item without a response is scored like an empty one.

    `marks` are the points that people gave, weight and all.
    """
    questions = (key for key in keys.items.values() if key.how != "information")
    scores = (score_item(responses.get(key.item, {}), key, marks.get(key.item)) for key in questions)
    return PaperScore(tuple(scores))


def score_item(given: Given, key: ItemKey, mark: Decimal | None = None) -> ItemScore:
    """Return the points of one item; `mark` is what a person gave for it."""
    values = {r.name: in_source_words(given.get(name, ()), r) for name, r in key.responses.items()}
    answered = any(values.values())
    possible = _rounded(key.points * key.weight)
    match key.how:
        case "by_hand":
            return ItemScore(key.item, key.source, answered, mark if answered else _NOTHING, possible)
        case "everybody":
            return ItemScore(key.item, key.source, answered, possible, possible)
        case "dropped":
            return ItemScore(key.item, key.source, answered, _NOTHING, _NOTHING)
    points = raw_points(values, key)
    return ItemScore(key.item, key.source, answered, _rounded(points * key.weight), possible)


def raw_points(values: Mapping[str, tuple[str, ...]], key: ItemKey) -> Decimal:
    """Return the points before the weight; `values` by the source's names of the responses."""
    responses = {response.name: response for response in key.responses.values()}
    match key.how:
        case "match_correct":
            asked = {name: r for name, r in responses.items() if r.correct}
            return Decimal(bool(asked) and all(_is_correct(values.get(name, ()), r) for name, r in asked.items()))
        case "map_response" | "map_response_point":
            return sum((_mapped(values.get(name, ()), r) for name, r in responses.items()), _NOTHING)
        case "accepted":
            return sum((_share(values.get(name, ()), r) for name, r in responses.items()), _NOTHING)
        case "rules":
            return Evaluation(responses, values, key.outcomes).run(key.rules)
        case _:
            return _NOTHING


def in_source_words(given: Sequence[str], key: ResponseKey) -> tuple[str, ...]:
    """Choices by the names of the source; what is no choice of this response counts as nothing, as do looks."""
    if not key.choices:
        said = given[:1] if key.base_type == "string" and key.cardinality == "single" else given
        return tuple(value for value in said if value.strip())
    known = {str(choice): name for choice, name in key.choices.items()}
    if key.base_type in ("pair", "directedPair"):
        pairs = pairs_of(given)
        return tuple(f"{known[one]} {known[other]}" for one, other in pairs if one in known and other in known)
    return tuple(known[value] for value in given if value in known)


def _is_correct(given: Sequence[str], key: ResponseKey) -> bool:
    if key.cardinality == "ordered":
        pairs = zip(given, key.correct, strict=False)
        same = all(same_value(value, right, key.base_type, case=True) for value, right in pairs)
        return len(given) == len(key.correct) and same

    def given_too(right: str) -> bool:
        return any(same_value(value, right, key.base_type, case=True) for value in given)

    return len(given) == len(key.correct) and all(given_too(right) for right in key.correct)


def _mapped(given: Sequence[str], key: ResponseKey) -> Decimal:
    if not given or key.mapping is None:
        return _NOTHING
    return map_points(key.mapping, given) if key.base_type == "point" else map_value(key.mapping, given, key)


def _share(given: Sequence[str], key: ResponseKey) -> Decimal:
    """What one of several responses gives: by its mapping where it has one, else by what is accepted."""
    return _accepted(given, key) if key.mapping is None else _mapped(given, key)


def _accepted(given: Sequence[str], key: ResponseKey) -> Decimal:
    """The best weight that one of the accepted texts or numbers gives."""
    if not given:
        return _NOTHING
    text, number = given[0], numeric(given[0])
    weights = [
        a.weight
        for a in key.texts
        if (fits(text, a.text, case=a.case) if a.wildcards else same_text(text, a.text, case=a.case))
    ]
    if number is not None:
        weights += [a.weight for a in key.numbers if a.low <= number <= a.high]
    return max(weights, default=_NOTHING)


def _rounded(points: Decimal) -> Decimal:
    """Thousandths: three thirds that were written as 33.33333 % make a whole."""
    return points.quantize(_STEP, ROUND_HALF_UP).normalize() + _NOTHING
