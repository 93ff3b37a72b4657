"""Moodle's questions on a picture: things put onto places of it, and markers set on it."""

from collections.abc import Sequence
from decimal import Decimal

from sync.protocol.areas import is_shape
from sync.protocol.ids import ChoiceId
from sync.protocol.paper import (
    Associable,
    GraphicGapMatchInteraction,
    Hotspot,
    Picture,
    SelectPointInteraction,
)
from sync.protocol.text import cleaned
from sync.server.papers import asked
from sync.server.papers.asked import ONE, Asked
from sync.server.papers.assembly import new_choice_id, new_response_id
from sync.server.papers.keys import Area, Mapped, ResponseKey, Shape
from sync.server.papers.markup import Node
from sync.server.papers.moodle.source import Source, decimal, text_of
from sync.server.papers.refusals import BrokenItem
from sync.server.papers.richtext import plain

_LETTER_PX, _LINE_PX, _AROUND_PX = 8, 24, 12
"""How large a word is that is put onto a picture: Moodle measures it in the window, we cannot."""


def put_on_picture(source: Source) -> Asked:
    """Return places of a picture onto which words or pictures are put (`ddimageortext`)."""
    picture = _picture(source)
    drags = source.node.named("drag")
    choices = [_choice(source, drag) for drag in drags]
    numbers = {_said(drag, "no"): n for n, drag in enumerate(drags)}
    if len({_said(drag, "draggroup") or "1" for drag in drags}) > 1:
        source.notes.lost("whatever is put on the picture fits every place, not those of its group", source.node.line)
    largest = _largest(choices)
    places: list[Hotspot] = []
    right: list[str] = []
    for n, drop in enumerate(source.node.named("drop")):
        if _said(drop, "choice") not in numbers:
            raise BrokenItem("a place for nothing that is there", line=drop.line)
        places.append(_place(drop, picture, largest))
        right.append(f"thing{numbers[_said(drop, 'choice')]} place{n}")
    if not places:
        raise BrokenItem("a picture without places")
    names: dict[ChoiceId, str] = {one.id: f"thing{n}" for n, one in enumerate(choices)}
    names |= {one.id: f"place{n}" for n, one in enumerate(places)}
    interaction = GraphicGapMatchInteraction(
        response=new_response_id(), picture=picture, choices=tuple(choices), places=tuple(places)
    )
    return Asked(interaction, asked.pairs_key(names, right), "map_response")


def _picture(source: Source) -> Picture:
    file = source.node.first("file")
    if file is None:
        raise BrokenItem("a question on a picture without a picture")
    shown = source.drawing.found(_image(file))
    return Picture(media=shown.name, width=shown.width, height=shown.height)


def _image(file: Node) -> Node:
    path = "/".join(part for part in file.get("path", "/").split("/") if part)
    name = (f"{path}/" if path else "") + file.get("name")
    return Node("img", {"src": f"@@PLUGINFILE@@/{name}".replace("%", "%25").replace("?", "%3F")}, (), file.line)


def _choice(source: Source, drag: Node) -> Associable:
    file = drag.first("file")
    label = _said(drag, "text")
    if file is not None:
        image = _image(file)
        html = source.drawing.picture(Node("img", {**image.attributes, "alt": label}, (), drag.line))
    else:
        html = source.rich_text(label, drag.line)
    if not html:
        raise BrokenItem("nothing to put on the picture", line=drag.line)
    return Associable(id=new_choice_id(), html=html, match_max=0 if drag.first("infinite") is not None else 1)


def _largest(choices: Sequence[Associable]) -> tuple[int, int]:
    """The room of the largest thing: Moodle's places are as large as that."""
    widths, heights = [_LINE_PX], [_LINE_PX]
    for one in choices:
        width, height = _size(one.html)
        widths.append(width)
        heights.append(height)
    return max(widths), max(heights)


def _size(html: str) -> tuple[int, int]:
    if html.startswith("<img "):
        parts = html.split('"')
        return int(parts[3]), int(parts[5])
    return len(plain(html)) * _LETTER_PX + _AROUND_PX, _LINE_PX


def _place(drop: Node, picture: Picture, size: tuple[int, int]) -> Hotspot:
    left, top = (round(decimal(_said(drop, name) or "0", drop)) for name in ("xleft", "ytop"))
    left, top = min(max(left, 0), picture.width - 2), min(max(top, 0), picture.height - 2)
    right, bottom = min(left + size[0], picture.width), min(top + size[1], picture.height)
    label = cleaned(" ".join(_said(drop, "text").split()))
    return Hotspot(id=new_choice_id(), html=label, shape="rect", coords=(left, top, right, bottom))


# --- markers ----------------------------------------------------------------------------------------------------------


def markers(source: Source) -> list[Asked]:
    """Return one picture to point at for each marker (`ddmarker`); where they belong stays in the key."""
    picture = _picture(source)
    drags, drops = source.node.named("drag"), source.node.named("drop")
    if not drags or not drops:
        raise BrokenItem("a picture without markers or places for them")
    if len(drags) > 1:
        source.notes.lost("each marker has a picture of its own to point at", source.node.line)
    share = ONE / len(drops)
    made = []
    for n, drag in enumerate(drags, 1):
        own = [drop for drop in drops if _said(drop, "choice") == (_said(drag, "no") or str(n))]
        made.append(_marker(source, drag, picture, [_area(drop, share) for drop in own]))
    return made


def _marker(source: Source, drag: Node, picture: Picture, areas: Sequence[Area]) -> Asked:
    most = max(1, len(areas))
    interaction = SelectPointInteraction(
        response=new_response_id(),
        picture=picture,
        prompt=source.rich_text(_said(drag, "text"), drag.line),
        max_choices=most,
    )
    key = ResponseKey(
        name=f"marker {_said(drag, 'no') or drag.line}",
        base_type="point",
        cardinality="single" if most == 1 else "multiple",
        mapping=Mapped(areas=tuple(areas), default=Decimal(0)),
    )
    return Asked(interaction, key, "map_response_point")


_SHAPES: dict[str, Shape] = {"circle": "circle", "rectangle": "rect", "polygon": "poly"}


def _area(drop: Node, points: Decimal) -> Area:
    shape = _SHAPES.get(_said(drop, "shape").lower())
    numbers = [
        round(decimal(part, drop)) for part in _said(drop, "coords").replace(";", ",").split(",") if part.strip()
    ]
    if shape == "rect" and len(numbers) == 4:
        numbers = [numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]]
    if shape is None or not is_shape(shape, tuple(numbers)):
        raise BrokenItem("a place that is no shape", line=drop.line)
    return Area(shape=shape, coords=tuple(numbers), points=points)


def _said(node: Node, name: str) -> str:
    child = node if name == "text" and node.first("text") is not None else node.first(name)
    return "" if child is None else text_of(child).strip()
