"""QTI's interactions in which things are matched, ordered, put into a text, or set on a scale."""

from decimal import Decimal

from sync.protocol.ids import ResponseId
from sync.protocol.paper import (
    AssociateInteraction,
    GapMatchInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
    SliderInteraction,
    TextEntryInteraction,
)
from sync.server.papers.assembly import disordered, new_choice_id
from sync.server.papers.bodies import Body, with_slots
from sync.server.papers.markup import Node
from sync.server.papers.qti.declarations import Declaration, decimal
from sync.server.papers.qti.making import PAIRS, Making, Names, count
from sync.server.papers.refusals import BrokenItem, NotSupported

MAX_STEPS = 10_000


def match(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return a grid: the first set are its rows, the second its columns."""
    sets = node.named("simpleMatchSet")
    if len(sets) != 2:
        raise BrokenItem(f"{len(sets)} sets to match instead of two", line=node.line)
    shuffle = node.flag("shuffle")
    sources, names = making.associables(sets[0], "simpleAssociableChoice")
    targets, others = making.associables(sets[1], "simpleAssociableChoice")
    several = declared.cardinality != "single"
    return MatchInteraction(
        response=making.remember(declared, names | others, "multiple" if several else "single", base=PAIRS),
        sources=disordered(sources, shuffle=shuffle),
        targets=disordered(targets, shuffle=shuffle),
        prompt=making.prompt(node),
        shuffle=shuffle,
        min_associations=count(node, "minAssociations", 0),
        max_associations=count(node, "maxAssociations", 1) if several else 1,
    )


def associate(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return one list of which things are put together in pairs."""
    choices, names = making.associables(node, "simpleAssociableChoice")
    if len(choices) < 2:
        raise BrokenItem("fewer than two choices to associate", line=node.line)
    shuffle = node.flag("shuffle")
    several = declared.cardinality != "single"
    return AssociateInteraction(
        response=making.remember(declared, names, "multiple" if several else "single", base=PAIRS),
        choices=disordered(choices, shuffle=shuffle),
        prompt=making.prompt(node),
        shuffle=shuffle,
        min_associations=count(node, "minAssociations", 0),
        max_associations=count(node, "maxAssociations", 1) if several else 1,
    )


def order(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return a list to be put in order; an order of only some of it is not had."""
    choices, names = making.choices(node, "simpleChoice", making.rich)
    if declared.cardinality != "ordered":
        raise BrokenItem(f"an order for a {declared.cardinality} response", line=node.line)
    if 0 < count(node, "maxChoices", 0) < len(choices) or 0 < count(node, "minChoices", 0) < len(choices):
        raise NotSupported("an order of only some of the choices", line=node.line)
    if node.get("orientation") == "horizontal":
        making.drawing.notes.lost("what is to be ordered side by side stands one below the other", node.line)
    shuffle = node.flag("shuffle")
    return OrderInteraction(
        response=making.remember(declared, names, "ordered"),
        choices=disordered(choices, shuffle=shuffle),
        prompt=making.prompt(node),
        shuffle=shuffle,
    )


def gap_match(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return a text with places, and what is put into them."""
    choices, names = making.associables(node, "gapText", "gapImg")
    text = tuple(c for c in node.children if isinstance(c, str) or c.name not in ("prompt", "gapText", "gapImg"))
    slots: Names = {}

    def slot(gap: Node) -> Interaction:
        if gap.name != _STAND_IN:
            raise NotSupported(f"<{gap.name}> in a text with gaps to fill", line=gap.line)
        name = gap.get("identifier")
        if not name or name in slots.values():
            raise BrokenItem(f"two gaps are named {name!r}", line=gap.line)
        made = new_choice_id()
        slots[made] = name
        return TextEntryInteraction(response=ResponseId(made))

    body = Body(making.drawing.text, slot, making.drawing.notes)
    inner = tuple(c if isinstance(c, str) else _with_stand_ins(c) for c in text)
    blocks = with_slots(body.blocks(inner, making.around.inside(node)))
    if not slots:
        raise BrokenItem("a text without gaps", line=node.line)
    shuffle = node.flag("shuffle")
    several = declared.cardinality != "single"
    return GapMatchInteraction(
        response=making.remember(declared, names | slots, "multiple" if several else "single", base=PAIRS),
        choices=disordered(choices, shuffle=shuffle),
        body=blocks,
        prompt=making.prompt(node),
        shuffle=shuffle,
        min_associations=count(node, "minAssociations", 0),
        max_associations=count(node, "maxAssociations", 0) if several else 1,
    )


_STAND_IN = "textEntryInteraction"
"""What takes paragraphs apart knows this element as one that stands in a line."""


def _with_stand_ins(node: Node) -> Node:
    if node.name == "gap":
        return Node(_STAND_IN, {"identifier": node.get("identifier")}, (), node.line)
    if node.name == _STAND_IN:
        raise NotSupported("a field inside a text with gaps to fill", line=node.line)
    children = tuple(c if isinstance(c, str) else _with_stand_ins(c) for c in node.children)
    return Node(node.name, node.attributes, children, node.line)


def slider(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return a scale; its numbers stay exact."""
    base = declared.base_type
    if base not in ("integer", "float") or declared.cardinality != "single":
        raise NotSupported(f"a slider for {declared.cardinality} {declared.base}", line=node.line)
    low, high = decimal(node.get("lowerBound"), node), decimal(node.get("upperBound"), node)
    step = decimal(node.get("step") or "1", node)
    if step <= 0 or low >= high:
        raise BrokenItem("a scale without values", line=node.line)
    if (high - low) / step > MAX_STEPS or any(_places(n) > 6 for n in (low, high, step)):
        raise NotSupported(f"a scale with more than {MAX_STEPS} steps or six decimals", line=node.line)
    if base == "integer" and any(_places(n) for n in (low, step)):
        raise BrokenItem("a scale of whole numbers with fractions", line=node.line)
    if node.get("orientation") == "vertical":
        making.drawing.notes.lost("an upright scale lies on its side", node.line)
    return SliderInteraction(
        response=making.remember(declared, {}, "single"),
        lower_bound=_exact(low),
        upper_bound=_exact(high),
        step=_exact(step),
        base_type=base,
        prompt=making.prompt(node),
        step_label=node.flag("stepLabel"),
        reverse=node.flag("reverse"),
    )


def _exact(number: Decimal) -> str:
    return format(number.normalize() + Decimal(0), "f")


def _places(number: Decimal) -> int:
    return len(_exact(number).partition(".")[2])
