"""An answer that lacks something is told apart from one that is whole, whatever kind of question it answers."""

import pytest

from kiosk.exam.partly import Lack, lack_of
from sync.protocol.ids import ChoiceId, ItemId, ResponseId
from sync.protocol.paper import (
    Associable,
    AssociateInteraction,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    SliderInteraction,
    SlotBlock,
    SlotRun,
    TextEntryInteraction,
)

R, S = ResponseId("r"), ResponseId("s")


def of(*names: str, most: int = 1) -> tuple[Associable, ...]:
    return tuple(Associable(id=ChoiceId(name), html=name, match_max=most) for name in names)


CHOICES = tuple(Choice(id=ChoiceId(name), html=name) for name in "abc")
TWO_OF_THREE = ChoiceInteraction(response=R, choices=CHOICES, min_choices=2, max_choices=0)
ANY_OF_THREE = ChoiceInteraction(response=R, choices=CHOICES, max_choices=0)
NUMBER = TextEntryInteraction(response=R, base_type="float")
ESSAY = ExtendedTextInteraction(response=R, min_words=3)
GRID = MatchInteraction(response=R, sources=of("x", "y"), targets=of("a", "b", most=0), max_associations=0)
ONE_USE = MatchInteraction(response=R, sources=of("x", "y", "z"), targets=of("a", "b"), max_associations=0)
PLACES = SlotBlock(runs=(SlotRun(id=ChoiceId("p")), SlotRun(id=ChoiceId("q"))))
WORDS = GapMatchInteraction(response=R, choices=of("a", "b", "c"), body=(PLACES,))
PAIRS = AssociateInteraction(response=R, choices=of("a", "b", "c", "d"), min_associations=2, max_associations=2)
ORDER = OrderInteraction(response=R, choices=CHOICES)
SCALE = SliderInteraction(response=R, lower_bound="0", upper_bound="10", base_type="integer")


@pytest.mark.parametrize(
    ("asked", "values", "lack"),
    [
        (TWO_OF_THREE, ("a",), Lack.PART),
        (TWO_OF_THREE, ("a", "b"), None),
        (ANY_OF_THREE, ("a",), None),
        (NUMBER, ("12 apples",), Lack.NUMBER),
        (NUMBER, ("1,5",), None),
        (ESSAY, ("two words",), Lack.PART),
        (ESSAY, ("three words now",), None),
        (GRID, ("x a",), Lack.PART),
        (GRID, ("x a", "y a"), None),
        (ONE_USE, ("x a",), Lack.PART),
        (ONE_USE, ("x a", "z b"), None),
        (WORDS, ("a p",), Lack.PART),
        (WORDS, ("a p", "b q"), None),
        (PAIRS, ("a b",), Lack.PART),
        (PAIRS, ("a b", "c d"), None),
        (ORDER, ("a", "b", "c"), None),
        (SCALE, ("3",), None),
    ],
)
def test_what_an_answer_lacks(asked: Interaction, values: tuple[str, ...], lack: Lack | None) -> None:
    item = Item(id=ItemId("i"), body=(InteractionBlock(interaction=asked),))
    assert lack_of(item, {R: values}) is lack


def gaps() -> Item:
    """A word and a number in a text."""
    runs = (
        GapRun(interaction=TextEntryInteraction(response=S)),
        GapRun(interaction=TextEntryInteraction(response=R, base_type="integer")),
    )
    return Item(id=ItemId("i"), body=(FlowBlock(runs=runs),))


@pytest.mark.parametrize(
    ("given", "lack"),
    [
        ({S: ("tide",)}, Lack.PART),
        ({S: ("tide",), R: (" ",)}, Lack.PART),
        ({R: ("x",)}, Lack.NUMBER),
        ({S: ("tide",), R: ("4",)}, None),
        ({}, None),
        ({S: ("  ",)}, None),
    ],
)
def test_every_gap_of_a_text_counts(given: dict[ResponseId, tuple[str, ...]], lack: Lack | None) -> None:
    assert lack_of(gaps(), given) is lack
