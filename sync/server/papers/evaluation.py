"""Runs response processing: QTI's expressions on what was given, exact decimals throughout.

A value is a tuple of texts and its base type; nothing at all is QTI's NULL. Numbers are read as the station read them.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, DecimalException, localcontext

from sync.protocol.areas import contains, is_shape
from sync.protocol.numbers import read_number
from sync.protocol.responses import points_of
from sync.server.papers.comparing import same_text, same_value
from sync.server.papers.keys import Expr, Mapped, Outcome, ResponseKey

_NUMERIC = ("integer", "float")


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression comes to."""

    items: tuple[str, ...] = ()
    base: str = "identifier"
    ordered: bool = False

    @property
    def is_null(self) -> bool:
        """Whether there is no value."""
        return not self.items

    @property
    def truth(self) -> bool:
        """Whether it is the boolean true."""
        return self.items == ("true",)

    @property
    def number(self) -> Decimal | None:
        """The single number that it is."""
        return numeric(self.items[0]) if len(self.items) == 1 else None


NULL = Value()


def numeric(text: str) -> Decimal | None:
    """Return the number that a text is, as everywhere."""
    found = read_number(text)
    return None if found is None else found.value


def map_value(mapping: Mapped, given: Sequence[str], key: ResponseKey) -> Decimal:
    """Return what QTI's mapResponse gives: each different value once, then the bounds."""
    total = Decimal(0)
    for value in dict.fromkeys(given):
        worth = (e.points for e in mapping.entries if same_value(value, e.value, key.base_type, case=e.case))
        total += next(worth, mapping.default)
    return _bounded(mapping, total)


def map_points(mapping: Mapped, given: Sequence[str]) -> Decimal:
    """Return what QTI's mapResponsePoint gives: each area once, all other points the default, then the bounds."""
    total, reached = Decimal(0), set()
    for x, y in points_of(dict.fromkeys(given)):
        place = next((n for n, a in enumerate(mapping.areas) if contains(a.shape, a.coords, x, y)), None)
        if place is None:
            total += mapping.default
        elif place not in reached:
            reached.add(place)
            total += mapping.areas[place].points
    return _bounded(mapping, total)


def _bounded(mapping: Mapped, total: Decimal) -> Decimal:
    if mapping.lower is not None:
        total = max(total, mapping.lower)
    return total if mapping.upper is None else min(total, mapping.upper)


class _Exit(Exception):
    pass


class Evaluation:
    """One run of an item's rules over one set of responses."""

    def __init__(
        self,
        responses: Mapping[str, ResponseKey],
        given: Mapping[str, tuple[str, ...]],
        outcomes: Mapping[str, Outcome],
    ) -> None:
        self._responses = responses
        self._given = given
        self._outcomes = {name: Value(outcome.values, outcome.base) for name, outcome in outcomes.items()}

    def run(self, rules: Sequence[Expr]) -> Decimal:
        """Return the score; what cannot be computed is zero, as a NULL score is."""
        try:
            with localcontext() as exact:
                exact.prec = 40
                self._statements(rules)
        except _Exit:
            pass
        return self._outcomes.get("SCORE", NULL).number or Decimal(0)

    def _statements(self, rules: Sequence[Expr]) -> None:
        for rule in rules:
            match rule.op:
                case "setOutcomeValue":
                    self._outcomes[rule.name] = self.value(rule.args[0]) if rule.args else NULL
                case "responseCondition":
                    self._condition(rule.args)
                case "exitResponse":
                    raise _Exit

    def _condition(self, branches: Sequence[Expr]) -> None:
        for branch in branches:
            if branch.op == "responseElse":
                self._statements(branch.args)
                return
            if branch.args and self.value(branch.args[0]).truth:
                self._statements(branch.args[1:])
                return

    def value(self, expr: Expr) -> Value:
        """Return what an expression comes to."""
        match expr.op:
            case "variable":
                return self._variable(expr.name)
            case "correct":
                key = self._responses.get(expr.name)
                return Value(key.correct, key.base_type, key.cardinality == "ordered") if key else NULL
            case "default":
                return self._outcomes.get(expr.name, NULL)
            case "baseValue":
                return Value((expr.value,), expr.base or "identifier")
            case "mapResponse" | "mapResponsePoint":
                return self._mapped(expr.name)
            case "null":
                return NULL
            case "and" | "or" | "anyN" | "not":
                return _boolean(self._logic(expr))
            case _:
                return self._operator(expr, [self.value(arg) for arg in expr.args])

    def _variable(self, name: str) -> Value:
        key = self._responses.get(name)
        if key is not None:
            given = tuple(v for v in self._given.get(name, ()) if v.strip())
            return Value(given, key.base_type, key.cardinality == "ordered")
        return self._outcomes.get(name, NULL)

    def _mapped(self, name: str) -> Value:
        key = self._responses.get(name)
        if key is None or key.mapping is None:
            return NULL
        given = self._variable(name).items
        if key.base_type == "point":
            return _number(map_points(key.mapping, given))
        return _number(map_value(key.mapping, given, key))

    def _logic(self, expr: Expr) -> bool:
        truths = [self.value(arg).truth for arg in expr.args]
        match expr.op:
            case "and":
                return all(truths)
            case "or":
                return any(truths)
            case "not":
                return not any(truths)
            case _:
                least, most = int(expr.options.get("min", "0")), int(expr.options.get("max", str(len(truths))))
                return least <= sum(truths) <= most

    def _operator(self, expr: Expr, args: list[Value]) -> Value:
        if expr.op == "isNull":
            return _boolean(args[0].is_null)
        if expr.op in ("multiple", "ordered"):
            items = tuple(item for arg in args for item in arg.items)
            return Value(items, args[0].base if args else "identifier", expr.op == "ordered")
        if expr.op == "containerSize":
            return _number(Decimal(len(args[0].items)))
        if expr.op == "index":
            return _index(args, expr.options) if args else NULL
        if expr.op in _COMPARISONS:
            null = not args or any(arg.is_null for arg in args)
            return NULL if null else _boolean(_COMPARISONS[expr.op](args, expr.options))
        return _arithmetic(expr.op, args)


def _boolean(truth: bool) -> Value:
    return Value(("true" if truth else "false",), "boolean")


def _number(value: Decimal) -> Value:
    return Value((format(value, "f"),), "float")


# --- comparisons ------------------------------------------------------------------------------------------------------

_Compare = Callable[[list[Value], Mapping[str, str]], bool]


def _match(args: list[Value], _: Mapping[str, str]) -> bool:
    one, other = args
    base = "float" if one.base in _NUMERIC or other.base in _NUMERIC else one.base
    if one.ordered or other.ordered:
        pairs = zip(one.items, other.items, strict=False)
        return len(one.items) == len(other.items) and all(same_value(a, b, base, case=True) for a, b in pairs)
    rest = list(other.items)
    for item in one.items:
        found = next((n for n, value in enumerate(rest) if same_value(item, value, base, case=True)), None)
        if found is None:
            return False
        del rest[found]
    return not rest


def _member(args: list[Value], _: Mapping[str, str]) -> bool:
    return any(same_value(args[0].items[0], item, args[1].base, case=True) for item in args[1].items)


def _contains(args: list[Value], _: Mapping[str, str]) -> bool:
    whole, part = args
    return all(any(same_value(p, w, whole.base, case=True) for w in whole.items) for p in part.items)


def _inside(args: list[Value], options: Mapping[str, str]) -> bool:
    """Whether a point, or each of several, lies in an area."""
    shape, coords = options.get("shape", ""), [int(n) for n in options.get("coords", "").split(",") if n]
    points = points_of(args[0].items)
    if not is_shape(shape, coords) or len(points) != len(args[0].items):
        return False
    return all(contains(shape, coords, x, y) for x, y in points)


def _index(args: list[Value], options: Mapping[str, str]) -> Value:
    """QTI's index: the nth of an ordered container, counted from 1."""
    at = options.get("n", "")
    if not at.isdecimal() or not 1 <= int(at) <= len(args[0].items):
        return NULL
    return Value((args[0].items[int(at) - 1],), args[0].base)


def _equal(args: list[Value], options: Mapping[str, str]) -> bool:
    one, other = args[0].number, args[1].number
    if one is None or other is None:
        return False
    tolerances = [numeric(part) or Decimal(0) for part in options.get("tolerance", "").split()] or [Decimal(0)]
    below, above = tolerances[0], tolerances[-1]
    if options.get("toleranceMode") == "relative":
        below, above = abs(one) * below / 100, abs(one) * above / 100
    elif options.get("toleranceMode") != "absolute":
        return one == other
    low, high = one - below, one + above
    above_low = low <= other if options.get("includeLowerBound") != "false" else low < other
    return above_low and (other <= high if options.get("includeUpperBound") != "false" else other < high)


def _equal_rounded(args: list[Value], options: Mapping[str, str]) -> bool:
    one, other = args[0].number, args[1].number
    figures = options.get("figures", "")
    if one is None or other is None or not figures.isdecimal():
        return False
    if options.get("roundingMode", "significantFigures") == "decimalPlaces":
        step = Decimal(1).scaleb(-int(figures))
        return one.quantize(step, ROUND_HALF_UP) == other.quantize(step, ROUND_HALF_UP)
    return format(one, f".{int(figures) - 1}e") == format(other, f".{int(figures) - 1}e")


def _string_match(args: list[Value], options: Mapping[str, str]) -> bool:
    one, other = args[0].items[0], args[1].items[0]
    case = options.get("caseSensitive") != "false"
    if options.get("substring") == "true":
        return (other in one) if case else (other.casefold() in one.casefold())
    return same_text(one, other, case=case)


def _pattern(args: list[Value], options: Mapping[str, str]) -> bool:
    try:
        return re.fullmatch(options.get("pattern", ""), args[0].items[0].strip()) is not None
    except re.error:
        return False


def _ordered(test: Callable[[Decimal, Decimal], bool]) -> _Compare:
    def compare(args: list[Value], _: Mapping[str, str]) -> bool:
        one, other = args[0].number, args[1].number
        return one is not None and other is not None and test(one, other)

    return compare


_COMPARISONS: Mapping[str, _Compare] = {
    "match": _match,
    "member": _member,
    "contains": _contains,
    "inside": _inside,
    "equal": _equal,
    "equalRounded": _equal_rounded,
    "stringMatch": _string_match,
    "substring": lambda args, options: _string_match([args[1], args[0]], {**options, "substring": "true"}),
    "patternMatch": _pattern,
    "gt": _ordered(lambda a, b: a > b),
    "gte": _ordered(lambda a, b: a >= b),
    "lt": _ordered(lambda a, b: a < b),
    "lte": _ordered(lambda a, b: a <= b),
}


# --- arithmetic -------------------------------------------------------------------------------------------------------


def _numbers(args: Sequence[Value]) -> Iterator[Decimal | None]:
    for arg in args:
        if arg.is_null:
            yield None
        yield from (numeric(item) for item in arg.items)


def _arithmetic(op: str, args: Sequence[Value]) -> Value:
    found = list(_numbers(args))
    numbers = [number for number in found if number is not None]
    if not numbers or len(numbers) != len(found):
        return NULL
    try:
        return _number(_ARITHMETIC[op](numbers))
    except (DecimalException, ArithmeticError, IndexError, KeyError):
        return NULL


def _product(numbers: Sequence[Decimal]) -> Decimal:
    whole = Decimal(1)
    for number in numbers:
        whole *= number
    return whole


_ARITHMETIC: Mapping[str, Callable[[list[Decimal]], Decimal]] = {
    "sum": lambda numbers: sum(numbers, Decimal(0)),
    "product": _product,
    "subtract": lambda numbers: numbers[0] - numbers[1],
    "divide": lambda numbers: numbers[0] / numbers[1],
    "power": lambda numbers: numbers[0] ** numbers[1],
    "min": min,
    "max": max,
    "round": lambda numbers: numbers[0].quantize(Decimal(1), ROUND_HALF_UP),
    "truncate": lambda numbers: numbers[0].quantize(Decimal(1), ROUND_DOWN),
    "integerToFloat": lambda numbers: numbers[0],
    "integerDivide": lambda numbers: numbers[0] // numbers[1],
    "integerModulus": lambda numbers: numbers[0] % numbers[1],
}
