"""Text as it may be stored: what people type survives, what would break a store or a hash does not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.errors import NotText
from sync.protocol.text import cleaned, demand_clean, is_clean

ANY = st.text(st.characters(exclude_categories=()))


@given(text=ANY)
def test_cleaned_text_is_clean_and_stays_as_it_is(text: str) -> None:
    assert is_clean(cleaned(text))
    assert cleaned(cleaned(text)) == cleaned(text)


@given(text=ANY)
def test_clean_text_is_what_cleaning_leaves_alone(text: str) -> None:
    assert is_clean(text) == (cleaned(text) == text)


@given(text=ANY)
def test_clean_text_can_be_written_in_utf8_and_is_nfc(text: str) -> None:
    clean = cleaned(text)

    assert clean.encode().decode() == clean
    assert unicodedata.is_normalized("NFC", clean)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("a\r\nb\rc\n\td", "a\nb\nc\n\td"),
        ("e\u0301", "é"),
        ("e\x00\u0301", "é"),
        ("\ud83d", ""),
        ("a\x00\x07\x1b\x7f\x85b", "ab"),
        ("\ufffe\U0010ffff", ""),
        ("\u202eabc\u200d", "\u202eabc\u200d"),
        ("क्षत्रिय العربية 数学 👩‍🔬", "क्षत्रिय العربية 数学 👩‍🔬"),
        ("", ""),
    ],
)
def test_people_get_back_what_they_typed(typed: str, stored: str) -> None:
    assert cleaned(typed) == stored


@pytest.mark.parametrize("text", ["e\u0301", "\x00", "\ud800", "a\rb", "\x7f", "\ufdd0"])
def test_what_may_not_be_stored_is_told(text: str) -> None:
    with pytest.raises(NotText) as told:
        demand_clean(text)
    assert told.value.code == "PROTOCOL-TEXT"


def test_what_may_be_stored_passes() -> None:
    demand_clean("Zeile\n\tñ")
