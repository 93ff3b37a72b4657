"""Questions in which things are arranged, as a candidate meets them: what is seen of them, and what to do next."""

from collections.abc import Callable
from functools import partial
from random import Random

from kiosk.exam.pairing import OneSet, Rule
from kiosk.tour.arranging import Arranger
from kiosk.tour.hands import Hands
from kiosk.tour.pressing import NotThere
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.hotspots import HotspotView
from kiosk.ui.items.joining import Joining
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_list import OrderList
from kiosk.ui.items.order_row import OrderRow
from kiosk.ui.items.point_pad import PointView
from kiosk.ui.items.scale import SliderEntry, Steps
from kiosk.ui.items.stage import SpotStage
from kiosk.ui.widgets.label import Label
from sync.protocol.ids import ChoiceId
from sync.protocol.paper import (
    ArrangedInteraction,
    Associable,
    AssociateInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    HotspotInteraction,
    MatchInteraction,
    OrderInteraction,
    SelectPointInteraction,
    SliderInteraction,
)
from sync.protocol.responses import pairs_of
from tests.faults.told import Values


def arranged_response(hands: Hands, asked: ArrangedInteraction) -> Values:
    """Return what can be seen: filled bubbles, lines with numbers, words in gaps, signs on a picture, a number."""
    match asked:
        case MatchInteraction(sources=sources, targets=targets):
            grid = hands.find(f"match_{asked.response}")
            filled = seen_filled(grid) if isinstance(grid, MatchGrid) else set()
            return tuple(f"{sources[row].id} {targets[column].id}" for row, column in sorted(filled))
        case OrderInteraction():
            view = hands.find(f"order_{asked.response}")
            return seen_order(view) if isinstance(view, OrderList) else ()
        case SliderInteraction():
            view = hands.find(f"slider_{asked.response}")
            label = view.findChild(Label, "slider_number")
            text = label.text() if label is not None and isinstance(view, SliderEntry) else ""
            return (text,) if text and text[-1].isdigit() else ()
        case GapMatchInteraction():
            return seen_in_gaps(hands, asked)
        case GraphicGapMatchInteraction():
            return seen_on_places(hands, asked)
        case AssociateInteraction() | GraphicAssociateInteraction():
            kind = "associate" if isinstance(asked, AssociateInteraction) else "picture_associate"
            view = hands.find(f"{kind}_{asked.response}")
            return tuple(view.shown) if isinstance(view, Joining) else ()
        case HotspotInteraction() | GraphicOrderInteraction():
            view = hands.find(f"hotspot_{asked.response}")
            return view.shown if isinstance(view, HotspotView) else ()
        case SelectPointInteraction():
            view = hands.find(f"point_{asked.response}")
            return view.shown if isinstance(view, PointView) else ()


def seen_filled(grid: MatchGrid) -> set[tuple[int, int]]:
    """Return the cells whose bubbles are filled, in the table or in the lists."""
    if not grid.is_listed:
        return set(grid.table.cells.filled)
    return {(at, n) for at, shown in enumerate(grid.lists) for n, row in enumerate(shown.rows) if row.isChecked()}


def seen_order(view: OrderList) -> Values:
    """Return the lines from the top; without numbers on them there is no answer."""
    rows = sorted(view.findChildren(OrderRow), key=lambda row: row.y())
    numbers = [row.accessibleName() for row in rows]
    if any("not answered" in name for name in numbers):
        return ()
    return tuple(row.objectName().removeprefix("order_") for row in rows)


def seen_in_gaps(hands: Hands, asked: GapMatchInteraction) -> Values:
    """Return what the gaps say, in the order in which a station gives it."""
    chips = {choice.id: hands.find(f"chip_{choice.id}") for choice in asked.choices}
    words = {chip.accessibleName().removesuffix(", in use"): name for name, chip in chips.items()}
    found = set()
    for slot in asked.slots:
        gap = hands.find(f"slot_{slot}")
        if isinstance(gap, GapChoice) and gap.words in words:
            found.add((str(words[gap.words]), str(slot)))
    return tuple(f"{c.id} {slot}" for c in asked.choices for slot in asked.slots if (c.id, slot) in found)


def seen_on_places(hands: Hands, asked: GraphicGapMatchInteraction) -> Values:
    """Return what the signs on the picture say."""
    stage = hands.find(f"stage_{asked.response}")
    if not isinstance(stage, SpotStage):
        raise NotThere("stage")
    found = set()
    for choice in asked.choices:
        words = hands.find(f"chip_{choice.id}").accessibleName().removesuffix(", in use")
        found |= {(choice.id, place) for place, spot in stage.spots.items() if words in spot.badge.split(", ")}
    return tuple(f"{c.id} {p.id}" for c in asked.choices for p in asked.places if (c.id, p.id) in found)


Act = tuple[Values, Callable[[], object]]


def arranged_thought(hands: Hands, asked: ArrangedInteraction, shown: Values, dice: Random) -> Act:
    """Return what to give after what is shown, and how it is done."""
    arranger = Arranger(hands)
    match asked:
        case MatchInteraction(sources=sources, targets=targets):
            row, column = dice.randrange(len(sources)), dice.randrange(len(targets))
            rule = Rule(ones=sources, others=targets, most=asked.max_associations)
            step = rule.toggle(pairs_of(shown), sources[row].id, targets[column].id)
            return joined(step.pairs), partial(arranger.press_cell, asked.response, row, column)
        case AssociateInteraction(choices=choices) | GraphicAssociateInteraction(choices=choices):
            one, other = (str(choice.id) for choice in dice.sample(choices, 2))
            joint = OneSet(choices=choices, most=asked.max_associations)
            return joined(joint.toggle(pairs_of(shown), one, other).pairs), partial(arranger.join, asked, one, other)
        case OrderInteraction(choices=choices):
            order = list(shown) or [str(choice.id) for choice in choices]
            at = dice.randrange(len(order) - 1)
            order.insert(at + 1, order.pop(at))
            dragged = dice.random() < 0.5
            return tuple(order), partial(arranger.move_down, asked.response, at, by_dragging=dragged)
        case SliderInteraction():
            at = dice.randrange(Steps(asked).last + 1)
            return (Steps(asked).text(at),), partial(arranger.slide_to, asked, at)
        case GapMatchInteraction(choices=choices, slots=slots):
            places = tuple(Associable(id=ChoiceId(slot), html="") for slot in slots)
            rule = Rule(ones=choices, others=places, most=asked.max_associations)
            return thought_of_place(arranger, rule, shown, dice, stage="")
        case GraphicGapMatchInteraction(choices=choices, places=spots):
            rule = Rule(ones=choices, others=spots, most=asked.max_associations)
            return thought_of_place(arranger, rule, shown, dice, stage=asked.response)
        case HotspotInteraction() | GraphicOrderInteraction():
            return thought_of_spot(arranger, asked, shown, dice)
        case SelectPointInteraction():
            turn = dice.randrange(5)
            return arranger.aim(asked, turn)[1], partial(arranger.point, asked, turn)


def thought_of_place(arranger: Arranger, rule: Rule, shown: Values, dice: Random, *, stage: str) -> Act:
    choice, place = dice.choice(rule.ones).id, dice.choice(rule.others).id
    held = pairs_of(shown)
    given = shown if (choice, place) in held else joined(rule.toggle(held, choice, place).pairs)
    return given, partial(arranger.put, choice, place, stage=stage)


def thought_of_spot(
    arranger: Arranger, asked: HotspotInteraction | GraphicOrderInteraction, shown: Values, dice: Random
) -> Act:
    name, most = str(dice.choice(asked.choices).id), asked.max_choices
    if name in shown:
        given = tuple(one for one in shown if one != name)
    elif most == 1:
        given = (name,)
    else:
        given = shown if most and len(shown) >= most else (*shown, name)
    if isinstance(asked, HotspotInteraction):
        given = tuple(str(choice.id) for choice in asked.choices if choice.id in given)
    return given, partial(arranger.touch, asked.response, name)


def joined(pairs: tuple[tuple[str, str], ...]) -> Values:
    return tuple(" ".join(pair) for pair in pairs)
