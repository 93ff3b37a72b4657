"""The key file: everything that is right, and how it is scored. It never reaches a station.

Items and responses have the opaque ids of the paper; inside a response everything is in the words of its source, and
`choices` translates what a station sends. Points are decimals as text, exact.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

import msgspec

from sync.protocol.errors import Malformed, TooNew
from sync.protocol.ids import ChoiceId, ItemId, ResponseId

FORMAT = 3
"""The newest form that is known here; `format_of` says the oldest that holds a key file's items."""

BaseType = Literal["identifier", "string", "integer", "float", "pair", "directedPair", "point"]
Shape = Literal["rect", "circle", "ellipse", "poly", "default"]
How = Literal[
    "match_correct",
    "map_response",
    "map_response_point",
    "accepted",
    "rules",
    "by_hand",
    "information",
    "everybody",
    "dropped",
]
"""How the points of an item come about:

match_correct   all responses right: one point, else none
map_response    the sum of what the mappings give
map_response_point  the sum of what the areas give in which the points lie
accepted        each response's best accepted text or number gives its weight, or its mapping what it gives; they add up
rules           the item's own response processing, as `Expr`
by_hand         a person decides
information     there is nothing to score
everybody       all the points for everybody who met it, whatever was given
dropped         it counts for nobody: neither points nor anything to reach
"""


class Keyed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What all parts of a key file have in common."""


class Entry(Keyed, frozen=True, kw_only=True):
    """What one value is worth."""

    value: str
    points: Decimal
    case: bool = True


class Area(Keyed, frozen=True, kw_only=True):
    """What a point in an area of a picture is worth; shapes as HTML writes image maps."""

    shape: Shape
    coords: tuple[int, ...] = ()
    points: Decimal


class Mapped(Keyed, frozen=True, kw_only=True):
    """QTI's mapping: the worth of each value or area, of all others, and bounds for the sum."""

    entries: tuple[Entry, ...] = ()
    areas: tuple[Area, ...] = ()
    default: Decimal = Decimal(0)
    lower: Decimal | None = None
    upper: Decimal | None = None


class AcceptedText(Keyed, frozen=True, kw_only=True):
    """A text that is right; `wildcards`: a `*` in it stands for any characters."""

    text: str
    weight: Decimal = Decimal(1)
    case: bool = False
    wildcards: bool = False


class AcceptedNumber(Keyed, frozen=True, kw_only=True):
    """A range in which a number is right, both ends included."""

    low: Decimal
    high: Decimal
    weight: Decimal = Decimal(1)


class ResponseKey(Keyed, frozen=True, kw_only=True):
    """What is right for one response."""

    name: str
    base_type: BaseType = "identifier"
    cardinality: Literal["single", "multiple", "ordered"] = "single"
    choices: dict[ChoiceId, str] = {}
    correct: tuple[str, ...] = ()
    mapping: Mapped | None = None
    texts: tuple[AcceptedText, ...] = ()
    numbers: tuple[AcceptedNumber, ...] = ()


class Expr(Keyed, frozen=True, kw_only=True):
    """One node of response processing: QTI's element, its attributes that count, what stands inside."""

    op: str
    args: tuple["Expr", ...] = ()
    name: str = ""
    value: str = ""
    base: str = ""
    options: dict[str, str] = {}


class Outcome(Keyed, frozen=True, kw_only=True):
    """What an outcome variable of the rules begins with."""

    base: str = "float"
    values: tuple[str, ...] = ()


class ItemKey(Keyed, frozen=True, kw_only=True):
    """How one item is scored; `source` is its name for people, `points` what there is to reach before the weight."""

    item: ItemId
    source: str
    how: How
    file: str = ""
    responses: dict[ResponseId, ResponseKey] = {}
    points: Decimal = Decimal(1)
    weight: Decimal = Decimal(1)
    rules: tuple[Expr, ...] = ()
    outcomes: dict[str, Outcome] = {}
    rubric: str = ""
    """What a marker is told, as plain text."""


class PaperKeys(Keyed, frozen=True, kw_only=True, omit_defaults=False):
    """The key file of one paper."""

    format: int = 1
    paper: str
    items: dict[ItemId, ItemKey]

    def of(self, items: Iterable[ItemId]) -> "PaperKeys":
        """Return the keys of these items alone: of what one candidate met."""
        met = {item: self.items[item] for item in items if item in self.items}
        return msgspec.structs.replace(self, items=met)


def format_of(items: Iterable[ItemKey]) -> int:
    """Return the oldest form that holds all of these keys."""
    items = tuple(items)
    if any(item.how in ("everybody", "dropped") for item in items):
        return 3
    keys = (response for item in items for response in item.responses.values())
    return 1 if all(k.base_type in _FIRST and k.cardinality != "ordered" for k in keys) else 2


_FIRST: tuple[BaseType, ...] = ("identifier", "string", "integer", "float")


class _Format(msgspec.Struct, frozen=True):
    format: int


_decoder = msgspec.json.Decoder(PaperKeys)


def encode_keys(keys: PaperKeys) -> bytes:
    """Return the key file as JSON."""
    return msgspec.json.encode(keys)


def decode_keys(data: bytes) -> PaperKeys:
    """Return the key file; raises TooNew and Malformed."""
    try:
        if msgspec.json.decode(data, type=_Format).format > FORMAT:
            raise TooNew("keys")
        return _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)[:200]) from error
