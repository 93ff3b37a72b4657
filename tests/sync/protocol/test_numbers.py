"""How typed numbers are understood."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sync.protocol.numbers import MAX_LENGTH, read_number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12", "12"),
        (" 12 ", "12"),
        ("-3.5", "-3.5"),
        ("3,5", "3.5"),
        ("0,500", "0.5"),
        ("1.500", "1.5"),
        ("1,500", "1500"),
        ("1 500,5", "1500.5"),
        ("1\u202f500,5", "1500.5"),
        ("1'000", "1000"),
        ("1,234,567.89", "1234567.89"),
        ("1.234.567,89", "1234567.89"),
        ("1.234.567", "1234567"),
        ("12,34,567", "1234567"),
        ("1,23,456.5", "123456.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("+ 3", "3"),
        ("1.5e3", "1500"),
        ("1.5×10³", "1500"),
        ("2 x 10^-3", "0.002"),
        ("2·10⁻³", "0.002"),
    ],
)
def test_a_number_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    reading = read_number(typed)
    assert reading is not None
    assert reading.value == Decimal(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("١٢٫٥", "12.5"),
        ("٣٬٤٥٦", "3456"),
        ("۱۲٫۵", "12.5"),
        ("१२.५", "12.5"),
        ("१२,३४,५६७", "1234567"),
        ("১২", "12"),
        ("５．５", "5.5"),
        ("−٧", "-7"),
        ("\u200f١٥\u200f", "15"),
    ],
)
def test_digits_of_every_script_are_read(typed: str, meant: str) -> None:
    reading = read_number(typed)
    assert reading is not None
    assert reading.value == Decimal(meant)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "-", "abc", "1/2", "--1", "1,2,3", "1.2.3", "12 34", "1 234.", "²", "1e999", "nan", "Infinity", "5 %"],
)
def test_what_is_no_number_is_not_guessed(typed: str) -> None:
    assert read_number(typed) is None


def test_what_is_shown_is_plain_and_means_the_same() -> None:
    reading = read_number("١٬٢٣٤٫٥٠")
    assert reading is not None
    assert reading.shown == "1234.50"


def test_whole_numbers_are_told_from_others() -> None:
    whole, other = read_number("3.0"), read_number("3.5")
    assert whole is not None
    assert other is not None
    assert (whole.is_whole, other.is_whole) == (True, False)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
@example(Decimal("1.500"))
def test_every_plain_number_reads_back(value: Decimal) -> None:
    reading = read_number(format(value, "f"))
    assert reading is not None
    assert reading.value == value


@given(st.text(max_size=MAX_LENGTH * 2))
def test_no_text_whatever_is_an_error(text: str) -> None:
    reading = read_number(text)
    if reading is not None:
        again = read_number(reading.shown.replace("E", "e"))
        assert again is not None
        assert again.value == reading.value
