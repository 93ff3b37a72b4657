"""Keys in Moodle's words: fractions of a hundred, tolerances, places of a Cloze text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sync.protocol.paper import ChoiceInteraction, InlineChoiceInteraction
from sync.server.papers.exporting.markup import element, text
from sync.server.papers.exporting.unwritten import NoForm
from sync.server.papers.keys import ItemKey, ResponseKey
from sync.server.papers.moodle.plain import ORDERS
from sync.server.papers.report import Notes

_STEP = Decimal("0.00001")
_CLOZE = str.maketrans({sign: f"\\{sign}" for sign in '}#~/"\\'})


def number(value: Decimal) -> str:
    """Return a number as Moodle reads it."""
    return format(value.normalize() + Decimal(0), "f")


def fraction(worth: Decimal) -> str:
    """Return a part of one as a part of a hundred."""
    return number((worth * 100).quantize(_STEP))


def worth_of_choices(key: ResponseKey, item: ItemKey, notes: Notes) -> dict[str, Decimal]:
    """Return what each choice is worth, one being all of the question's points."""
    if item.how == "map_response" and key.mapping is not None:
        return _mapped(key, item.points)
    if item.how != "match_correct" or not key.correct:
        raise NoForm("choices with scoring of their own")
    if key.cardinality == "single":
        return {key.correct[0]: Decimal(1)}
    notes.lost("each right choice is worth its share, and each wrong one takes one away; here it is all or nothing")
    share = Decimal(1) / len(key.correct)
    wrong = {name: -share for name in key.choices.values() if name not in key.correct}
    return dict.fromkeys(key.correct, share) | wrong


def _mapped(key: ResponseKey, most: Decimal) -> dict[str, Decimal]:
    mapping = key.mapping
    if mapping is None:
        return {}
    worth = dict.fromkeys(key.choices.values(), mapping.default)
    worth |= {entry.value: entry.points for entry in mapping.entries}
    return {name: points / most for name, points in worth.items()} if most else worth


@dataclass(frozen=True, slots=True)
class Accepted:
    """One answer that is accepted: a text, or a number with its tolerance."""

    words: str
    worth: Decimal
    case: bool = False
    tolerance: Decimal | None = None

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self.tolerance is not None

    def element(self) -> str:
        """Return it as an `answer`."""
        inner = element("text", None, text(self.words))
        more = "" if self.tolerance is None else element("tolerance", None, number(self.tolerance))
        return element("answer", {"fraction": fraction(self.worth), "format": "moodle_auto_format"}, inner, more)

    def place(self) -> str:
        """Return it as it stands in a Cloze text, which is HTML."""
        worth = "=" if self.worth == 1 else f"%{fraction(self.worth)}%"
        tail = f":{number(self.tolerance)}" if self.tolerance else ""
        return worth + text(self.words).translate(_CLOZE) + tail


def accepted(key: ResponseKey, item: ItemKey) -> list[Accepted]:
    """Return what is accepted of a response that is typed, what is worth most first; raises NoForm."""
    most = item.points
    if item.how == "accepted" and key.mapping is None:
        return _accepted(key, most)
    if item.how == "match_correct" and len(key.correct) == 1:
        return [_one(key, key.correct[0], Decimal(1), case=True)]
    if item.how == "map_response" and key.mapping is not None and not key.mapping.default and most:
        return [_one(key, entry.value, entry.points / most, case=entry.case) for entry in key.mapping.entries]
    raise NoForm("a text with scoring of its own")


def _accepted(key: ResponseKey, most: Decimal) -> list[Accepted]:
    found = [
        Accepted(one.text if one.wildcards else one.text.replace("*", "\\*"), one.weight / most, one.case)
        for one in key.texts
    ]
    found += [
        Accepted(number((one.low + one.high) / 2), one.weight / most, tolerance=(one.high - one.low) / 2)
        for one in key.numbers
    ]
    if key.texts and key.numbers:
        raise NoForm("texts beside numbers")
    return sorted(found, key=lambda one: one.worth, reverse=True)


def _one(key: ResponseKey, value: str, worth: Decimal, *, case: bool) -> Accepted:
    if key.base_type == "string":
        return Accepted(value.replace("*", "\\*"), worth, case)
    return Accepted(value, worth, tolerance=Decimal(0))


def even_pairs(key: ResponseKey, item: ItemKey) -> list[tuple[str, str]]:
    """Return the right pairs where each is worth the same and nothing else is worth anything; raises NoForm."""
    pairs = [tuple(value.split(" ", 1)) for value in key.correct]
    mapping = key.mapping
    shares = {} if mapping is None else {entry.value: entry.points for entry in mapping.entries if entry.points}
    is_even = set(shares) == set(key.correct) and len(set(shares.values())) == 1
    is_plain = mapping is not None and not mapping.default and (mapping.lower is None or mapping.lower <= 0)
    if item.how != "map_response" or not is_even or not is_plain:
        raise NoForm("pairs with scoring of their own")
    return [(one, other) for one, other in pairs]


def grading_of(item: ItemKey, key: ResponseKey) -> str:
    """Return the number by which Moodle calls a way of scoring orders; raises NoForm."""
    if item.how == "match_correct":
        return "-1"
    found = next((name for name, rules in ORDERS.items() if rules(key.correct) == item.rules), None)
    if found is None:
        raise NoForm("an order with scoring of its own")
    return found


# --- Cloze ------------------------------------------------------------------------------------------------------------


def share_of(key: ResponseKey, item: ItemKey) -> Decimal:
    """Return the most that one of several responses gives."""
    weights = [*(one.weight for one in key.texts), *(one.weight for one in key.numbers)]
    if key.mapping is not None:
        upper = key.mapping.upper
        weights = [upper] if upper is not None else [entry.points for entry in key.mapping.entries]
    if not weights and item.how == "match_correct" and len(item.responses) == 1:
        return Decimal(1)
    return max(weights, default=Decimal(0))


def weights(item: ItemKey) -> Mapping[str, int]:
    """Return the places' weights as whole numbers that stand to one another as their shares; raises NoForm."""
    if item.how not in ("accepted", "map_response") and len(item.responses) > 1:
        raise NoForm("several fields that are scored together")
    shares = {key.name: share_of(key, item) for key in item.responses.values()}
    if not shares or any(share <= 0 for share in shares.values()):
        raise NoForm("a field that is worth nothing")
    least = min(shares.values())
    for times in range(1, 101):
        found = {name: share / least * times for name, share in shares.items()}
        if all(abs(value - round(value)) < _STEP for value in found.values()):
            return {name: round(value) for name, value in found.items()}
    raise NoForm("fields with such shares")


def place_of_choices(
    asked: ChoiceInteraction | InlineChoiceInteraction,
    key: ResponseKey,
    listed: Sequence[tuple[str, str]],
    weight: int,
) -> str:
    """Return a list to choose from as it stands in a Cloze text."""
    kind = "MULTICHOICE"
    if isinstance(asked, ChoiceInteraction):
        kind = "MULTIRESPONSE" if key.cardinality == "multiple" else "MULTICHOICE_V"
    if asked.shuffle:
        kind += "S" if kind == "MULTICHOICE_V" else "_S"
    worth = {key.correct[0]: Decimal(1)} if key.mapping is None and key.correct else _mapped(key, _upper(key))
    if any("<img" in html for html, _ in listed):
        raise NoForm("pictures or formulas in a list inside a text")
    is_plain = isinstance(asked, InlineChoiceInteraction)
    parts = [
        Accepted("", worth.get(name, Decimal(0))).place() + (text(html) if is_plain else html).translate(_CLOZE)
        for html, name in listed
    ]
    return f"{{{weight}:{kind}:{'~'.join(parts)}}}"


def _upper(key: ResponseKey) -> Decimal:
    if key.mapping is None:
        return Decimal(1)
    return key.mapping.upper or max((entry.points for entry in key.mapping.entries), default=Decimal(1))


def place_of_entry(key: ResponseKey, weight: int) -> str:
    """Return a field as it stands in a Cloze text."""
    most = max((*(one.weight for one in key.texts), *(one.weight for one in key.numbers)), default=Decimal(0))
    if not most:
        raise NoForm("a field with scoring of its own")
    found = _accepted(key, most)
    case = {one.case for one in found}
    if len(case) > 1:
        raise NoForm("a field in which capitals count in some answers")
    kind = "NUMERICAL" if found[0].is_number else "SHORTANSWER_C" if True in case else "SHORTANSWER"
    return f"{{{weight}:{kind}:{'~'.join(one.place() for one in found)}}}"
