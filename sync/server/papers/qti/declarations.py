"""What an item declares: its responses with their keys, its outcomes."""

from dataclasses import dataclass
from decimal import Decimal, DecimalException

from sync.protocol.areas import is_shape
from sync.server.papers.keys import Area, BaseType, Entry, Mapped, Outcome, Shape
from sync.server.papers.markup import Node
from sync.server.papers.refusals import BrokenItem, NotSupported

_BASE_TYPES: dict[str, BaseType] = {
    "identifier": "identifier",
    "string": "string",
    "integer": "integer",
    "float": "float",
    "pair": "pair",
    "directedPair": "directedPair",
    "point": "point",
}
_SHAPES: dict[str, Shape] = {shape: shape for shape in ("rect", "circle", "ellipse", "poly", "default")}


@dataclass(frozen=True, slots=True)
class Declaration:
    """One `responseDeclaration`."""

    name: str
    base: str
    cardinality: str
    correct: tuple[str, ...]
    mapping: Mapped | None
    line: int

    @property
    def base_type(self) -> BaseType:
        """Its base type, if it is one of those that are scored here."""
        if self.base not in _BASE_TYPES:
            raise NotSupported(f"a response of type {self.base or 'nothing'}", line=self.line)
        return _BASE_TYPES[self.base]


def responses(item: Node) -> dict[str, Declaration]:
    """Return the responses that the item declares, by name."""
    found: dict[str, Declaration] = {}
    for node in item.named("responseDeclaration"):
        one = _response(node)
        if one.name in found:
            raise BrokenItem(f"the response {one.name} is declared twice", line=one.line)
        found[one.name] = one
    return found


def outcomes(item: Node) -> dict[str, Outcome]:
    """Return the outcomes with what they begin with; a number that says nothing begins with zero."""
    found: dict[str, Outcome] = {}
    for node in item.named("outcomeDeclaration"):
        default = node.first("defaultValue")
        values = () if default is None else _values(default)
        base = node.get("baseType", "float")
        if not values and base in ("float", "integer") and node.get("cardinality", "single") == "single":
            values = ("0",)
        found[node.get("identifier")] = Outcome(base=base, values=values)
    return found


def maximum(item: Node) -> Decimal | None:
    """Return the most points that the item says it gives."""
    for node in item.named("outcomeDeclaration"):
        if node.get("identifier") == "SCORE" and node.get("normalMaximum"):
            return decimal(node.get("normalMaximum"), node)
    declared = outcomes(item).get("MAXSCORE")
    return decimal(declared.values[0], item) if declared and declared.values else None


def decimal(text: str, node: Node) -> Decimal:
    """Return a number of the source; raises BrokenItem."""
    try:
        number = Decimal(text.strip())
    except DecimalException as error:
        raise BrokenItem(f"{text[:40]!r} is not a number", line=node.line) from error
    if not number.is_finite() or abs(number) > 1_000_000:
        raise BrokenItem(f"{text[:40]!r} is not a number that can be used", line=node.line)
    return number


def _response(node: Node) -> Declaration:
    correct, mapping = node.first("correctResponse"), node.first("mapping", "areaMapping")
    return Declaration(
        name=node.get("identifier"),
        base=node.get("baseType"),
        cardinality=node.get("cardinality", "single"),
        correct=() if correct is None else _values(correct),
        mapping=None if mapping is None else _mapping(mapping),
        line=node.line,
    )


def _values(node: Node) -> tuple[str, ...]:
    return tuple(text for value in node.named("value") if (text := " ".join(value.text.split())))


def _mapping(node: Node) -> Mapped:
    lower, upper = node.get("lowerBound"), node.get("upperBound")
    return Mapped(
        entries=tuple(
            Entry(
                value=" ".join(entry.get("mapKey").split()),
                points=decimal(entry.get("mappedValue", "0"), entry),
                case=entry.flag("caseSensitive", default=True),
            )
            for entry in node.named("mapEntry")
        ),
        areas=tuple(_area(entry) for entry in node.named("areaMapEntry")),
        default=decimal(node.get("defaultValue", "0"), node),
        lower=decimal(lower, node) if lower else None,
        upper=decimal(upper, node) if upper else None,
    )


def _area(node: Node) -> Area:
    shape, coords = shape_of(node)
    return Area(shape=shape, coords=coords, points=decimal(node.get("mappedValue", "0"), node))


def shape_of(node: Node) -> tuple[Shape, tuple[int, ...]]:
    """Return shape and coordinates of an area of a picture; raises NotSupported and BrokenItem."""
    name = node.get("shape")
    if name not in _SHAPES or "%" in node.get("coords"):
        raise NotSupported(f"an area of the shape {name or 'nothing'} or with coordinates in percent", line=node.line)
    parts = node.get("coords").replace(",", " ").split()
    coords = tuple(round(decimal(part, node)) for part in parts)
    if not is_shape(name, coords):
        raise BrokenItem(f"{len(coords)} coordinates for the shape {name}", line=node.line)
    return _SHAPES[name], coords
