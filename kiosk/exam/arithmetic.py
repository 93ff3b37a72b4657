"""Working out: exact with fractions where that can be, else with fifty digits; every wrong turn has its reason."""

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Any

import mpmath  # type: ignore[import-untyped]

LARGEST = Fraction(10) ** 100
MOST_FACTORIAL = 69
"""Of more the result is above the largest number that is shown."""
_MOST_BITS = 2_048

_mp = mpmath.mp.clone()
_mp.dps = 50
_NOTHING = _mp.mpf(10) ** -40
"""What is left of a difference of two equal numbers that were worked out."""

Value = Any
"""A Fraction while it is exact, else a number of mpmath."""


class Problem(StrEnum):
    """Why there is no result: stable words for screens and tests."""

    EMPTY = "empty"
    NOT_UNDERSTOOD = "not_understood"
    DIVIDED_BY_ZERO = "divided_by_zero"
    UNDEFINED = "undefined"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"


class CalculatorError(Exception):
    """The formula has no result."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def bounded(value: Value) -> Value:
    """Return the value if it is a number that can be shown; raises CalculatorError."""
    if isinstance(value, _mp.mpc):
        raise CalculatorError(Problem.UNDEFINED)
    if abs(value) > LARGEST if isinstance(value, Fraction) else abs(value) > _mp.mpf(10) ** 100:
        raise CalculatorError(Problem.TOO_LARGE)
    if isinstance(value, Fraction) and value.denominator.bit_length() > _MOST_BITS:
        return _inexact(value)
    return value


def _inexact(value: Value) -> Value:
    return _mp.mpf(value.numerator) / value.denominator if isinstance(value, Fraction) else value


def added(one: Value, other: Value) -> Value:
    """Return the sum."""
    if isinstance(one, Fraction) and isinstance(other, Fraction):
        return bounded(one + other)
    one, other = _inexact(one), _inexact(other)
    total = one + other
    return Fraction(0) if abs(total) <= _NOTHING * max(abs(one), abs(other)) else bounded(total)


def quotient(one: Value, other: Value) -> Value:
    """Return the quotient."""
    if other == 0:
        raise CalculatorError(Problem.DIVIDED_BY_ZERO)
    if isinstance(one, Fraction) and isinstance(other, Fraction):
        return bounded(one / other)
    return bounded(_inexact(one) / _inexact(other))


def raised(base: Value, power: Value) -> Value:
    """Return the power, exact where it is a fraction."""
    if base == 0 and power <= 0:
        raise CalculatorError(Problem.DIVIDED_BY_ZERO if power < 0 else Problem.UNDEFINED)
    if isinstance(base, Fraction) and isinstance(power, Fraction):
        exact = _exact_power(base, power)
        if exact is not None:
            return bounded(exact)
    if base < 0 and not (isinstance(power, Fraction) and power.denominator == 1):
        raise CalculatorError(Problem.UNDEFINED)
    if base != 0 and abs(power * _mp.log10(abs(_inexact(base)))) > 200:
        if power * _mp.log10(abs(_inexact(base))) > 0:
            raise CalculatorError(Problem.TOO_LARGE)
        return Fraction(0)
    return bounded(_inexact(base) ** _inexact(power))


def _exact_power(base: Fraction, power: Fraction) -> Fraction | None:
    """Return the power if it is a fraction of reasonable size; an odd root of a negative number is negative."""
    size = max(base.numerator.bit_length(), base.denominator.bit_length())
    if size * abs(power.numerator) > _MOST_BITS:
        return None
    top, bottom = (_whole_root(n, power.denominator) for n in (base.numerator, base.denominator))
    return None if top is None or bottom is None else Fraction(top, bottom) ** power.numerator


def _whole_root(number: int, degree: int) -> int | None:
    if degree == 1:
        return number
    if number < 0:
        root = _whole_root(-number, degree) if degree % 2 else None
        return None if root is None else -root
    if degree > _MOST_BITS:
        return number if number in (0, 1) else None
    guess = int(_mp.nint(_mp.root(number, degree)))
    return guess if guess**degree == number else None


def factorial(value: Value) -> Fraction:
    """Return the factorial of a whole number."""
    if not isinstance(value, Fraction) or value.denominator != 1 or value < 0:
        raise CalculatorError(Problem.UNDEFINED)
    if value > MOST_FACTORIAL:
        raise CalculatorError(Problem.TOO_LARGE)
    return Fraction(math.factorial(int(value)))


def _sqrt(value: Value, _degrees: bool) -> Value:
    if value < 0:
        raise CalculatorError(Problem.UNDEFINED)
    return Fraction(0) if value == 0 else raised(value, Fraction(1, 2))


def _logarithm(base: int | None) -> "Function":
    def of(value: Value, _degrees: bool) -> Value:
        if value <= 0:
            raise CalculatorError(Problem.UNDEFINED)
        if value == 1:
            return Fraction(0)
        if base is None:
            return _mp.log(_inexact(value))
        whole = int(_mp.nint(_mp.log10(_inexact(value))))
        return Fraction(whole) if value == Fraction(base) ** whole else _mp.log10(_inexact(value))

    return of


def _cosine_of_degrees(angle: Fraction) -> Value:
    angle = abs((angle + 180) % 360 - 180)
    exact: dict[Fraction | int, Fraction] = {
        0: Fraction(1),
        60: Fraction(1, 2),
        90: Fraction(0),
        120: Fraction(-1, 2),
        180: Fraction(-1),
    }
    return exact.get(angle) if angle in exact else _mp.cos(_inexact(angle) * _mp.pi / 180)


def _sine_of_degrees(angle: Fraction) -> Value:
    return _cosine_of_degrees(angle - 90)


def _tangent_of_degrees(angle: Fraction) -> Value:
    angle %= 180
    if angle == 90:
        raise CalculatorError(Problem.UNDEFINED)
    exact: dict[Fraction | int, Fraction] = {0: Fraction(0), 45: Fraction(1), 135: Fraction(-1)}
    return exact.get(angle) if angle in exact else _mp.tan(_inexact(angle) * _mp.pi / 180)


def _angle_in(exactly: Callable[[Fraction], Value], worked: Callable[[Value], Value]) -> "Function":
    def of(value: Value, degrees: bool) -> Value:
        if degrees and isinstance(value, Fraction):
            return exactly(value)
        result = worked(value * _mp.pi / 180 if degrees else _inexact(value))
        if abs(result) > 1 / _NOTHING:
            raise CalculatorError(Problem.UNDEFINED)
        return Fraction(0) if abs(result) < _NOTHING else result

    return of


def _angle_out(worked: Callable[[Value], Value], *, limited: bool) -> "Function":
    def of(value: Value, degrees: bool) -> Value:
        if limited and abs(value) > 1:
            raise CalculatorError(Problem.UNDEFINED)
        result = worked(_inexact(value))
        if degrees:
            result = result * 180 / _mp.pi
        whole = int(_mp.nint(result))
        return Fraction(whole) if abs(result - whole) < _NOTHING else result

    return of


def _exponential(value: Value, _degrees: bool) -> Value:
    return Fraction(1) if value == 0 else raised(_mp.e * 1, value)


Function = Callable[[Value, bool], Value]
FUNCTIONS: Mapping[str, Function] = {
    "sqrt": _sqrt,
    "abs": lambda value, _degrees: abs(value),
    "ln": _logarithm(None),
    "log": _logarithm(10),
    "exp": _exponential,
    "sin": _angle_in(_sine_of_degrees, _mp.sin),
    "cos": _angle_in(_cosine_of_degrees, _mp.cos),
    "tan": _angle_in(_tangent_of_degrees, _mp.tan),
    "asin": _angle_out(_mp.asin, limited=True),
    "acos": _angle_out(_mp.acos, limited=True),
    "atan": _angle_out(_mp.atan, limited=False),
}


def constant(name: str) -> Value:
    """Return π or e."""
    return (_mp.pi if name == "pi" else _mp.e) * 1


def in_digits(value: Value) -> str:
    """Return a number that was worked out with more digits than are ever shown."""
    return str(mpmath.nstr(value, 45))
