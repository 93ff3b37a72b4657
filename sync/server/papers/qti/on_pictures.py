"""QTI's interactions on a picture: places in it, points, orders of places, and what is put onto them."""

from sync.protocol.paper import (
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    Hotspot,
    HotspotInteraction,
    Interaction,
    Picture,
    SelectPointInteraction,
)
from sync.protocol.text import cleaned
from sync.server.papers.assembly import disordered, new_choice_id
from sync.server.papers.markup import Node
from sync.server.papers.media import size_said
from sync.server.papers.qti.declarations import Declaration, shape_of
from sync.server.papers.qti.making import PAIRS, Making, Names, count, listed
from sync.server.papers.refusals import BrokenItem, NotSupported

LARGEST = 4_000


def hotspot(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return places of a picture to choose from."""
    places, names = _places(node, "hotspotChoice")
    several = declared.cardinality != "single"
    return HotspotInteraction(
        response=making.remember(declared, names, "multiple" if several else "single"),
        picture=_picture(making, node),
        choices=tuple(places),
        prompt=making.prompt(node),
        min_choices=count(node, "minChoices", 0),
        max_choices=count(node, "maxChoices", 1) if several else 1,
    )


def graphic_order(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return places of a picture to be put in order."""
    places, names = _places(node, "hotspotChoice")
    if declared.cardinality != "ordered":
        raise BrokenItem(f"an order for a {declared.cardinality} response", line=node.line)
    return GraphicOrderInteraction(
        response=making.remember(declared, names, "ordered"),
        picture=_picture(making, node),
        choices=disordered(places, shuffle=True),
        prompt=making.prompt(node),
        min_choices=count(node, "minChoices", 0),
        max_choices=count(node, "maxChoices", 0),
    )


def select_point(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return a picture to point at; where the right places are stays in the key."""
    if declared.base != "point":
        raise BrokenItem(f"points for a response of type {declared.base}", line=node.line)
    several = declared.cardinality != "single"
    return SelectPointInteraction(
        response=making.remember(declared, {}, "multiple" if several else "single"),
        picture=_picture(making, node),
        prompt=making.prompt(node),
        min_choices=count(node, "minChoices", 0),
        max_choices=count(node, "maxChoices", 1) if several else 1,
    )


def graphic_gap_match(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return a picture with places, and what is put onto them."""
    choices, names = making.associables(node, "gapText", "gapImg")
    places, others = _places(node, "associableHotspot")
    several = declared.cardinality != "single"
    return GraphicGapMatchInteraction(
        response=making.remember(declared, names | others, "multiple" if several else "single", base=PAIRS),
        picture=_picture(making, node),
        choices=tuple(choices),
        places=tuple(places),
        prompt=making.prompt(node),
        min_associations=count(node, "minAssociations", 0),
        max_associations=count(node, "maxAssociations", 0) if several else 1,
    )


def graphic_associate(making: Making, node: Node, declared: Declaration) -> Interaction:
    """Return places of a picture that are joined in pairs."""
    places, names = _places(node, "associableHotspot")
    if len(places) < 2:
        raise BrokenItem("fewer than two places to associate", line=node.line)
    several = declared.cardinality != "single"
    return GraphicAssociateInteraction(
        response=making.remember(declared, names, "multiple" if several else "single", base=PAIRS),
        picture=_picture(making, node),
        choices=tuple(places),
        prompt=making.prompt(node),
        min_associations=count(node, "minAssociations", 0),
        max_associations=count(node, "maxAssociations", 1) if several else 1,
    )


def _picture(making: Making, node: Node) -> Picture:
    shown = node.first("object", "img")
    if shown is None:
        raise BrokenItem("an interaction on a picture without a picture", line=node.line)
    found = making.drawing.found(shown)
    width, height = size_said(shown, found)
    if max(width, height) > LARGEST:
        raise NotSupported(f"a picture to work on of more than {LARGEST} pixels", line=shown.line)
    alt = cleaned(" ".join((shown.get("alt") or shown.text).split()))
    return Picture(media=found.name, width=width, height=height, alt=alt)


def _places(node: Node, name: str) -> tuple[list[Hotspot], Names]:
    made: list[Hotspot] = []
    known: Names = {}
    for child in listed(node, name):
        shape, coords = shape_of(child)
        identifier = child.get("identifier")
        if shape == "default":
            raise NotSupported("a place that is all the rest of the picture", line=child.line)
        if not identifier or identifier in known.values():
            raise BrokenItem(f"two places are named {identifier!r}", line=child.line)
        label = cleaned(" ".join(child.get("hotspotLabel").split()))
        place = Hotspot(
            id=new_choice_id(), html=label, shape=shape, coords=coords, match_max=count(child, "matchMax", 1)
        )
        made.append(place)
        known[place.id] = identifier
    return made, known
