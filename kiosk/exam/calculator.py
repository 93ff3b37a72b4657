"""The calculator: what is typed is a formula, what comes out is right to the last digit that is shown.

Sums, products, quotients and whole powers are exact; roots, angles and logarithms are worked out to fifty digits, and
twelve are shown. Digits of every script; point or comma; the signs of the keys and those of a keyboard.
"""

import re
import unicodedata
from decimal import Context, Decimal
from enum import StrEnum
from fractions import Fraction

import msgspec

from kiosk.exam.arithmetic import (
    FUNCTIONS,
    CalculatorError,
    Problem,
    Value,
    added,
    bounded,
    constant,
    factorial,
    in_digits,
    quotient,
    raised,
)

SHOWN_DIGITS = 12
LONGEST, DEEPEST = 200, 40
_PLAIN_FROM, _PLAIN_BELOW = -7, SHOWN_DIGITS

_EQUAL = Decimal("1e-40")
_WORKING = Context(prec=60)
_SHOWING = Context(prec=SHOWN_DIGITS)


class Kind(StrEnum):
    """How much the calculator can."""

    BASIC = "basic"
    SCIENTIFIC = "scientific"


class Result(msgspec.Struct, frozen=True):
    """What came out: `digits` in plain form (`-1.5`), `exponent` of ten beside it, and whether no digit was cut."""

    value: Value
    digits: str
    exponent: int = 0
    is_exact: bool = True

    def written(self, *, zero: str = "0", point: str = ".") -> str:
        """Return it for a screen, with the digits that begin at `zero` and the language's decimal separator."""
        own = {ord("0") + n: chr(ord(zero) + n) for n in range(10)} | {ord("."): point, ord("-"): "−"}
        power = f" × {own[ord('1')]}{own[ord('0')]}{str(self.exponent).translate(_RAISED)}" if self.exponent else ""
        return self.digits.translate(own) + power


def worked_out(
    formula: str, *, kind: Kind = Kind.SCIENTIFIC, degrees: bool = True, last: Result | None = None
) -> Result:
    """Return what a formula comes to; `last` is what `Ans` stands for. Raises CalculatorError."""
    if len(formula) > LONGEST:
        raise CalculatorError(Problem.TOO_LONG)
    tokens = _tokens(formula)
    if not tokens:
        raise CalculatorError(Problem.EMPTY)
    value = _Reader(tokens, kind=kind, degrees=degrees, last=last).read()
    return _result(value)


# --- reading

_SIGNS = {
    **dict.fromkeys("×⋅·∗✕", "*"),
    **dict.fromkeys("÷∕:", "/"),
    **dict.fromkeys("\u2212\u2010\u2013", "-"),
    **dict.fromkeys(",\u066b\u060c\uff0c", "."),
    "\u066a": "%",
    "²": "^2",
    "³": "^3",
    "⁻¹": "^-1",
}
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e"))
_LONE_X = re.compile(r"(?<![A-Za-z])[xX](?![A-Za-z])")
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:E[+-]?[0-9]{1,3})?)|(?P<word>[A-Za-zπ√]+)|(?P<sign>\*\*|[-+*/^%!()]))"
)
_NAMES = ("asin", "acos", "atan", "sin", "cos", "tan", "sqrt", "abs", "ans", "log", "exp", "pi", "ln", "π", "√", "e")
_BASIC_SIGNS = frozenset({"(", "sqrt", "ans"})


def _tokens(formula: str) -> list[str]:
    text = formula.translate(_DIRECTIONS).replace("⁻¹", "^-1")
    text = _LONE_X.sub("*", "".join(_plain(character) for character in text)).strip()
    found: list[str] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise CalculatorError(Problem.NOT_UNDERSTOOD)
        at = match.end()
        found += _names(match["word"].lower()) if match["word"] else [(match["number"] or match["sign"])]
    return found


def _plain(character: str) -> str:
    if character in _SIGNS:
        return _SIGNS[character]
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character))
    return " " if character.isspace() else character


def _names(word: str) -> list[str]:
    """Take letters that stand together apart: `2πe` has two constants in it."""
    found = []
    while word:
        name = next((name for name in _NAMES if word.startswith(name)), None)
        if name is None:
            raise CalculatorError(Problem.NOT_UNDERSTOOD)
        found.append({"π": "pi", "√": "sqrt"}.get(name, name))
        word = word[len(name) :]
    return found


class _Reader:
    """Reads a formula by the usual rules: powers before signs, products before sums, what is not written is `×`."""

    def __init__(self, tokens: list[str], *, kind: Kind, degrees: bool, last: Result | None) -> None:
        self._tokens = tokens
        self._at = self._depth = 0
        self._kind = kind
        self._degrees = degrees
        self._last = last

    def read(self) -> Value:
        value = self._sum()
        if self._next():
            raise CalculatorError(Problem.NOT_UNDERSTOOD)
        return value

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next()
        self._at += 1
        return token

    def _sum(self) -> Value:
        value = self._product()
        while self._next() in ("+", "-"):
            sign = 1 if self._take() == "+" else -1
            value = added(value, sign * self._product())
        return value

    def _product(self) -> Value:
        value = self._signed()
        while True:
            match self._next():
                case "*":
                    self._take()
                    value = bounded(value * self._signed())
                case "/":
                    self._take()
                    value = quotient(value, self._signed())
                case "" | "+" | "-" | ")" | "^" | "**" | "!" | "%":
                    return value
                case token if token[0].isdigit() or token[0] == ".":
                    raise CalculatorError(Problem.NOT_UNDERSTOOD)  # two numbers side by side are a slip, no product
                case _:
                    value = bounded(value * self._power())

    def _signed(self) -> Value:
        sign = 1
        while self._next() in ("+", "-"):
            sign = -sign if self._take() == "-" else sign
        return sign * self._power()

    def _power(self) -> Value:
        base = self._finished()
        if self._next() not in ("^", "**"):
            return base
        self._take()
        self._go_deeper()
        value = raised(base, self._signed())
        self._depth -= 1
        return value

    def _finished(self) -> Value:
        value = self._first()
        while self._next() in ("!", "%"):
            value = self._factorial(value) if self._take() == "!" else value / 100
        return value

    def _factorial(self, value: Value) -> Value:
        if self._kind is Kind.BASIC:
            raise CalculatorError(Problem.NOT_UNDERSTOOD)
        return factorial(value)

    def _first(self) -> Value:
        sign = self._take()
        if sign[:1].isdigit() or sign[:1] == ".":
            return _number(sign)
        if self._kind is Kind.BASIC and sign not in _BASIC_SIGNS:
            raise CalculatorError(Problem.NOT_UNDERSTOOD)
        match sign:
            case "(":
                return self._in_brackets()
            case "pi" | "e":
                return constant(sign)
            case "ans":
                return Fraction(0) if self._last is None else self._last.value
            case name if name in FUNCTIONS:
                self._go_deeper()
                argument = self._argument()
                self._depth -= 1
                return bounded(FUNCTIONS[name](argument, self._degrees))
            case _:
                raise CalculatorError(Problem.NOT_UNDERSTOOD)

    def _argument(self) -> Value:
        """Return what a function is of: a bracket, or all that binds closer than a product."""
        if self._next() == "(":
            self._take()
            return self._in_brackets()
        return self._signed()

    def _in_brackets(self) -> Value:
        self._go_deeper()
        value = self._sum()
        self._depth -= 1
        if self._next() == ")":
            self._take()
        elif self._next():
            raise CalculatorError(Problem.NOT_UNDERSTOOD)
        return value  # brackets that are still open at the end close there

    def _go_deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise CalculatorError(Problem.TOO_LONG)


def _number(token: str) -> Fraction:
    number: Fraction = bounded(Fraction(token.rstrip(".").replace(".E", "E")))
    return number


def _result(value: Value) -> Result:
    worked = _decimal(value)
    shown = _SHOWING.plus(worked).normalize(_SHOWING)
    if not shown:
        return Result(Fraction(0), "0", is_exact=value == 0)
    is_exact = Fraction(shown) == value if isinstance(value, Fraction) else abs(worked - shown) <= abs(worked) * _EQUAL
    power = shown.adjusted()
    if _PLAIN_FROM <= power < _PLAIN_BELOW:
        return Result(value, f"{shown:f}", is_exact=is_exact)
    return Result(value, f"{shown.scaleb(-power).normalize(_SHOWING):f}", power, is_exact)


def _decimal(value: Value) -> Decimal:
    if isinstance(value, Fraction):
        return _WORKING.divide(Decimal(value.numerator), Decimal(value.denominator))
    return Decimal(in_digits(value))
