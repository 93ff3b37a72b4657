"""The calculator: two hundred formulas and more, worked out elsewhere; the rules of reading; every refusal."""

import re
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.arithmetic import CalculatorError, Problem
from kiosk.exam.calculator import DEEPEST, LONGEST, Kind, worked_out

TABLE = Path(__file__).parents[2] / "data" / "calculator.tsv"
ROWS = [tuple(line.split("\t")) for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
SIGNS = "0123456789.,+-×÷*/^%!() √πe٣४٫sincotaglr²³xyz\u200f\ud7ff"


def test_the_table_is_long() -> None:
    assert len(ROWS) >= 200


@pytest.mark.parametrize(("typed", "expected", "angles"), ROWS)
def test_a_formula_comes_to_what_was_worked_out_elsewhere(typed: str, expected: str, angles: str) -> None:
    result = worked_out(typed, degrees=angles != "rad")
    digits, _, exponent = expected.partition("e")
    assert (result.digits, result.exponent) == (digits, int(exponent or 0))


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Problem.EMPTY),
        (" \u200f ", Problem.EMPTY),
        ("1/0", Problem.DIVIDED_BY_ZERO),
        ("1÷(2−2)", Problem.DIVIDED_BY_ZERO),
        ("0^-1", Problem.DIVIDED_BY_ZERO),
        ("1÷sin 180", Problem.DIVIDED_BY_ZERO),
        ("0^0", Problem.UNDEFINED),
        ("√(−1)", Problem.UNDEFINED),
        ("(−1)^0.5", Problem.UNDEFINED),
        ("tan 90", Problem.UNDEFINED),
        ("tan 270", Problem.UNDEFINED),
        ("asin 2", Problem.UNDEFINED),
        ("ln 0", Problem.UNDEFINED),
        ("log(−5)", Problem.UNDEFINED),
        ("2.5!", Problem.UNDEFINED),
        ("(−1)!", Problem.UNDEFINED),
        ("70!", Problem.TOO_LARGE),
        ("9^9^9", Problem.TOO_LARGE),
        ("10^100×10", Problem.TOO_LARGE),
        ("1E999", Problem.TOO_LARGE),
        ("1" * (LONGEST + 1), Problem.TOO_LONG),
        ("(" * (DEEPEST + 1), Problem.TOO_LONG),
        ("sin " * (DEEPEST + 1) + "1", Problem.TOO_LONG),
        ("2^" * (DEEPEST + 1) + "1", Problem.TOO_LONG),
        ("2 3", Problem.NOT_UNDERSTOOD),
        ("1.2.3", Problem.NOT_UNDERSTOOD),
        ("1e3", Problem.NOT_UNDERSTOOD),
        ("2+", Problem.NOT_UNDERSTOOD),
        ("×3", Problem.NOT_UNDERSTOOD),
        ("()", Problem.NOT_UNDERSTOOD),
        ("1)", Problem.NOT_UNDERSTOOD),
        ("import os", Problem.NOT_UNDERSTOOD),
        ("2$", Problem.NOT_UNDERSTOOD),
    ],
)
def test_what_has_no_result_says_why(typed: str, problem: Problem) -> None:
    with pytest.raises(CalculatorError) as refused:
        worked_out(typed)
    assert refused.value.problem is problem


@pytest.mark.parametrize("typed", ["sin 30", "ln 2", "π", "3!", "log 10"])
def test_the_basic_one_knows_no_functions(typed: str) -> None:
    assert worked_out(typed).digits
    with pytest.raises(CalculatorError, match=Problem.NOT_UNDERSTOOD):
        worked_out(typed, kind=Kind.BASIC)


def test_the_basic_one_knows_roots_brackets_and_percent() -> None:
    assert worked_out("√16+(2−50%)×2", kind=Kind.BASIC).digits == "7"


def test_the_last_result_goes_on_uncut() -> None:
    third = worked_out("1/3")
    assert (third.digits, third.is_exact) == ("0.333333333333", False)
    whole = worked_out("Ans×3", last=third)
    assert (whole.digits, whole.is_exact) == ("1", True)
    assert worked_out("ans+1").digits == "1"


@pytest.mark.parametrize(("typed", "is_exact"), [("0.1+0.2", True), ("2/3", False), ("√2", False), ("e^(ln 7)", True)])
def test_it_is_told_whether_digits_were_cut(typed: str, is_exact: bool) -> None:
    assert worked_out(typed).is_exact is is_exact


@pytest.mark.parametrize(
    ("typed", "zero", "point", "written"),
    [
        ("0-1.5", "0", ".", "−1.5"),
        ("1/4", "٠", "٫", "٠٫٢٥"),
        ("10/4", "०", ".", "२.५"),
        ("1/8", "0", ",", "0,125"),
        ("2^100", "0", ".", "1.26765060023 × 10³⁰"),
        ("1/10^8", "٠", "٫", "١ × ١٠⁻⁸"),
    ],
)
def test_a_result_is_written_in_the_languages_own_digits(typed: str, zero: str, point: str, written: str) -> None:
    assert worked_out(typed).written(zero=zero, point=point) == written


@given(st.text(SIGNS, max_size=60))
def test_whatever_is_typed_ends_in_a_result_or_a_reason(typed: str) -> None:
    with suppress(CalculatorError):
        found = worked_out(typed)
        assert re.fullmatch(r"-?[0-9]{1,13}(\.[0-9]{1,20})?", found.digits)
        assert abs(found.exponent) <= 400


@given(st.fractions(-1000, 1000, max_denominator=999), st.fractions(-1000, 1000, max_denominator=999))
def test_sums_and_products_of_fractions_are_exact(one: Fraction, other: Fraction) -> None:
    typed = f"({one.numerator}/{one.denominator})*({other.numerator}/{other.denominator})"
    assert worked_out(typed).value == one * other
    assert worked_out(typed.replace("*", "+")).value == one + other
