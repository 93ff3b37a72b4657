"""Drawings (SVG) as they may reach a station: written again from an allow-list of what Qt draws well."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sync.server.papers.escaping import attribute, escaped
from sync.server.papers.markup import Node, names, read_xml
from sync.server.papers.refusals import PictureRefused, XmlRefused
from sync.server.papers.styles import plain

_SHAPES = names(
    "svg g defs path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop"
)
_LEFT_OUT = names("title desc metadata script namedview style symbol path-effect")
_PAINT = (
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit "
    "stroke-dasharray stroke-dashoffset opacity color display visibility font-family font-size font-weight font-style "
    "text-anchor stop-color stop-opacity"
)
_GEOMETRY = (
    "id d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points transform viewBox preserveAspectRatio "
    "offset gradientUnits gradientTransform spreadMethod"
)
_PAINTS = names(_PAINT)
_ATTRIBUTES = _PAINTS | names(_GEOMETRY)
_VALUE = re.compile(r"[\w\s.,:;#%()+\-'\"/]*")
_LENGTH = re.compile(r"\s*([0-9.]+(?:e[+-]?[0-9]+)?)\s*(px|pt|mm|cm|in|em|ex)?\s*")
_PX = {None: 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0, "ex": 8.0}


@dataclass(frozen=True, slots=True)
class Redrawn:
    """A drawing written again, and its size in pixels."""

    content: bytes
    width: int
    height: int


def looks_like_svg(data: bytes) -> bool:
    """Whether a picture is a drawing."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in data[:4096]


def redrawn(data: bytes) -> Redrawn:
    """Return the drawing written again; raises PictureRefused."""
    try:
        root = read_xml(data)
    except XmlRefused as error:
        raise PictureRefused(f"SVG: {error.why}") from error
    if root.name != "svg":
        raise PictureRefused("no SVG")
    return redrawn_node(root)


def redrawn_node(node: Node) -> Redrawn:
    """Return the drawing of an `svg` element written again; raises PictureRefused."""
    root = plain(_spelled(node))
    width, height, box = _size(root)
    inner = "".join(_rebuilt(root.children, keeps_text=False))
    paint = "".join(f' {key}="{attribute(value)}"' for key, value in _allowed(root) if key in _PAINTS)
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" viewBox="{box}"{paint}>'
        f"{inner}</svg>"
    )
    return Redrawn(text.encode(), max(1, round(width)), max(1, round(height)))


_SPELLED = {name.lower(): name for name in (*_ATTRIBUTES, *_SHAPES) if name != name.lower()}
"""What a reader of HTML writes in small letters."""


def _spelled(node: Node) -> Node:
    children = tuple(child if isinstance(child, str) else _spelled(child) for child in node.children)
    attributes = {_SPELLED.get(key, key): value for key, value in node.attributes.items()}
    return Node(_SPELLED.get(node.name, node.name), attributes, children, node.line)


def _size(root: Node) -> tuple[float, float, str]:
    numbers = [float(n) for n in re.findall(r"[-+0-9.eE]+", root.get("viewBox")) if _is_number(n)]
    box = numbers if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0 else None
    width, height = _length(root.get("width")), _length(root.get("height"))
    if box is None:
        box = [0.0, 0.0, width or 300.0, height or 150.0]
    ratio = box[3] / box[2]
    if width is None:
        width = height / ratio if height else box[2]
    height = height or width * ratio
    if not (0 < width <= 10_000 and 0 < height <= 10_000):
        raise PictureRefused("SVG of a strange size")
    return width, height, " ".join(f"{n:g}" for n in box)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _length(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _PX[found[2]] if found and _is_number(found[1]) else None


def _rebuilt(children: tuple[Node | str, ...], *, keeps_text: bool) -> Iterator[str]:
    for child in children:
        if isinstance(child, str):
            if keeps_text:
                yield escaped(child)
        elif child.name in _SHAPES:
            attributes = "".join(f' {key}="{attribute(value)}"' for key, value in _allowed(child))
            inner = "".join(_rebuilt(child.children, keeps_text=child.name in ("text", "tspan")))
            yield f"<{child.name}{attributes}>{inner}</{child.name}>" if inner else f"<{child.name}{attributes}/>"
        elif child.name not in _LEFT_OUT:
            raise PictureRefused(f"SVG with <{child.name}>, which stations do not draw")


def _allowed(node: Node) -> Iterator[tuple[str, str]]:
    """Attributes of the allow-list; references stay inside the picture."""
    for key, value in node.attributes.items():
        is_known = key in _ATTRIBUTES and _VALUE.fullmatch(value) is not None
        if is_known and "url(" not in value.replace("url(#", ""):
            yield key, value
