"""What a question that has an answer still lacks: parts of it without one, or a number that cannot be read."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from kiosk.exam.sitting import reading
from sync.protocol.answers import has_answer
from sync.protocol.ids import ResponseId
from sync.protocol.paper import (
    Associable,
    AssociateInteraction,
    ChoiceInteraction,
    ExtendedTextInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    HotspotInteraction,
    Interaction,
    Item,
    MatchInteraction,
    SelectPointInteraction,
    TextEntryInteraction,
)
from sync.protocol.responses import pairs_of
from sync.protocol.word_count import count_words

Given = Mapping[ResponseId, tuple[str, ...]]


class Lack(StrEnum):
    """Why an answer is worth another look; it counts as an answer all the same."""

    PART = "part"
    NUMBER = "number"


def lack_of(item: Item, given: Given) -> Lack | None:
    """Return what an answer lacks; None where it lacks nothing, or where there is no answer at all."""
    if not has_answer(given):
        return None
    answers = [(one, given.get(one.response, ())) for one in item.interactions]
    if any(_is_no_number(one, values) for one, values in answers):
        return Lack.NUMBER
    return None if all(_is_whole(one, values) for one, values in answers) else Lack.PART


def _is_no_number(asked: Interaction, values: tuple[str, ...]) -> bool:
    is_number = isinstance(asked, TextEntryInteraction) and asked.base_type != "string"
    return is_number and any(value.strip() for value in values) and reading(asked, values) is None


def _is_whole(asked: Interaction, values: tuple[str, ...]) -> bool:
    given = sum(1 for value in values if value.strip())
    match asked:
        case ExtendedTextInteraction(min_words=least):
            return given > 0 and count_words(values[0]) >= least
        case MatchInteraction(sources=places, targets=choices, max_associations=most):
            return _filled(values, at=0) >= _least(len(places), choices, most)
        case GapMatchInteraction(choices=choices, slots=slots, max_associations=most):
            return _filled(values, at=1) >= _least(len(slots), choices, most)
        case GraphicGapMatchInteraction(choices=choices, places=places, max_associations=most):
            return _filled(values, at=1) >= _least(len(places), choices, most)
        case AssociateInteraction(min_associations=least) | GraphicAssociateInteraction(min_associations=least):
            return given >= max(1, least)
        case (
            ChoiceInteraction(min_choices=least)
            | HotspotInteraction(min_choices=least)
            | GraphicOrderInteraction(min_choices=least)
            | SelectPointInteraction(min_choices=least)
        ):
            return given >= max(1, least)
        case _:
            return given > 0


def _filled(values: Iterable[str], *, at: int) -> int:
    """How many places have something, where they stand at this side of the pairs."""
    return len({pair[at] for pair in pairs_of(values)})


def _least(places: int, choices: Iterable[Associable], most: int) -> int:
    """How many places can be filled at all."""
    uses = [choice.match_max for choice in choices]
    there = places if 0 in uses else sum(uses)
    return min(places, there, most or places)
