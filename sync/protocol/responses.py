"""What may be given to an interaction, in QTI's lexical forms: the one rule that stations and the server apply.

Identifiers stand as they are, a pair is `one other`, a point `x y` in whole pixels, a number a plain decimal; an essay
that may be shaped is its text, and a second value says how that looks (`sync.protocol.shaped_text`).
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from sync.protocol import shaped_text
from sync.protocol.errors import ProtocolError
from sync.protocol.paper import (
    Associable,
    AssociateInteraction,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    HotspotInteraction,
    InlineChoiceInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
    SelectPointInteraction,
    SliderInteraction,
    TextEntryInteraction,
)
from sync.protocol.text import cleaned

MAX_TEXT = 100_000
"""Characters of one response; what is longer is cut."""
MAX_POINTS = 100
_POINT = re.compile(r"(0|[1-9][0-9]{0,5}) (0|[1-9][0-9]{0,5})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?")

Values = tuple[str, ...]


class NotAResponse(ProtocolError):
    """Values that nobody can have given to this interaction."""

    code = "RESPONSE-NOT-OF-PAPER"
    sentence = "What was given is no answer to this question of the paper."


def accepted(interaction: Interaction, values: Sequence[str]) -> Values:
    """Return the values as they are recorded; raises NotAResponse for what this interaction cannot have been given."""
    match interaction:
        case TextEntryInteraction() | ExtendedTextInteraction():
            text = cleaned(values[0][:MAX_TEXT]) if values else ""
            if isinstance(interaction, ExtendedTextInteraction) and interaction.is_rich:
                return shaped_text.fitted((text, *values[1:]))
            return (text,) if text else ()
        case ChoiceInteraction() | InlineChoiceInteraction():
            return _chosen(interaction, tuple(dict.fromkeys(values)))
        case _:
            given = tuple(values)
            if given and not _fits(interaction, given):
                raise NotAResponse(interaction.response)
            return given


def said_by(interaction: Interaction, values: Iterable[str]) -> Values:
    """Return the values that say something in words; how an essay looks is none."""
    return tuple(values)[:1] if isinstance(interaction, ExtendedTextInteraction) else tuple(values)


def points_of(values: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Return points as numbers; what is no point is left out."""
    found = (_POINT.fullmatch(value) for value in values)
    return tuple((int(one[1]), int(one[2])) for one in found if one is not None)


def pairs_of(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return pairs taken apart; what is no pair is left out."""
    parts = (value.split(" ") for value in values)
    return tuple((two[0], two[1]) for two in parts if len(two) == 2)


def number_of(value: str) -> Decimal | None:
    """Return a number of a scale; None for what is none."""
    return Decimal(value) if _NUMBER.fullmatch(value) else None


def _chosen(interaction: ChoiceInteraction | InlineChoiceInteraction, values: Values) -> Values:
    most = interaction.max_choices if isinstance(interaction, ChoiceInteraction) else 1
    if not _are_of(interaction.choices, values) or (most and len(values) > most):
        raise NotAResponse(interaction.response)
    return values


def _fits(interaction: Interaction, values: Values) -> bool:
    match interaction:
        case MatchInteraction(sources=sources, targets=targets, max_associations=most):
            return _are_pairs(values, _limits(sources), _limits(targets), most)
        case GapMatchInteraction(choices=choices, slots=slots, max_associations=most):
            return _are_pairs(values, _limits(choices), dict.fromkeys(slots, 1), most)
        case GraphicGapMatchInteraction(choices=choices, places=places, max_associations=most):
            return _are_pairs(values, _limits(choices), _limits(places), most)
        case AssociateInteraction() | GraphicAssociateInteraction():
            return _are_joined(values, _limits(interaction.choices), interaction.max_associations)
        case OrderInteraction(choices=choices):
            return len(values) == len(choices) and _are_some(choices, values, len(choices))
        case HotspotInteraction() | GraphicOrderInteraction():
            choices, most = interaction.choices, interaction.max_choices
            return _are_some(choices, values, most or len(choices))
        case SelectPointInteraction():
            return _are_points(interaction, values)
        case SliderInteraction():
            return len(values) == 1 and _is_on_scale(interaction, values[0])
        case _:
            return False


def _limits(choices: Iterable[Associable]) -> dict[str, int]:
    return {choice.id: choice.match_max for choice in choices}


def _are_of(choices: Iterable[Choice], values: Values) -> bool:
    return {*values} <= {str(choice.id) for choice in choices}


def _are_some(choices: Iterable[Choice], values: Values, most: int) -> bool:
    """Different ones of these choices, at most so many."""
    return len(set(values)) == len(values) <= most and _are_of(choices, values)


def _are_pairs(values: Values, left: Mapping[str, int], right: Mapping[str, int], most: int) -> bool:
    pairs = pairs_of(values)
    if len(pairs) != len(values) or len(set(values)) != len(values) or (most and len(values) > most):
        return False
    for sides, limits in ((Counter(one for one, _ in pairs), left), (Counter(two for _, two in pairs), right)):
        if any(name not in limits or (limits[name] and used > limits[name]) for name, used in sides.items()):
            return False
    return True


def _are_joined(values: Values, limits: Mapping[str, int], most: int) -> bool:
    """Pairs within one list: none twice, also the other way round, and nothing with itself."""
    pairs = pairs_of(values)
    different = {frozenset(pair) for pair in pairs}
    if len(different) != len(values) or any(len(pair) != 2 for pair in different) or (most and len(values) > most):
        return False
    used = Counter(name for pair in pairs for name in pair)
    return all(name in limits and (not limits[name] or times <= limits[name]) for name, times in used.items())


def _are_points(interaction: SelectPointInteraction, values: Values) -> bool:
    points, picture = points_of(values), interaction.picture
    most = min(interaction.max_choices or MAX_POINTS, MAX_POINTS)
    inside = all(x < picture.width and y < picture.height for x, y in points)
    return len(points) == len(values) == len(set(values)) <= most and inside


def _is_on_scale(interaction: SliderInteraction, value: str) -> bool:
    low, high, number = Decimal(interaction.lower_bound), Decimal(interaction.upper_bound), number_of(value)
    if number is None:
        return False
    return low <= number <= high and (number - low) % Decimal(interaction.step) == 0
