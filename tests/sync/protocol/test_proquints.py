"""Words for saying a number aloud: one number a word, however it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import proquints
from sync.protocol.proquints import NotSuchWords, spoken, typed, word_of

BITS = st.integers(0, 2**16 - 1)


def test_the_words_are_those_of_the_proposal() -> None:
    """127.0.0.1 is `lusab-babad` there, 63.84.220.193 `gutih-tugad`."""
    assert [word_of(bits) for bits in (0x7F00, 0x0001, 0x3F54, 0xDCC1)] == ["lusab", "babad", "gutih", "tugad"]


def test_every_number_has_a_word_of_its_own() -> None:
    assert len({word_of(bits) for bits in range(2**16)}) == 2**16


@given(st.tuples(BITS, BITS, BITS, BITS, BITS), st.sampled_from([" ", "-", ", ", "\n", " 1. ", ""]), st.booleans())
def test_words_are_read_however_they_are_typed(bits: tuple[int, ...], between: str, is_loud: bool) -> None:
    words = tuple(word_of(one) for one in bits)
    text = between.join(words)
    assert typed(f"  {text.upper() if is_loud else text} ") == words


def test_fresh_words_are_five_and_others_each_time() -> None:
    words = proquints.new_words()
    assert typed(spoken(words)) == words
    assert proquints.new_words() != words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("lusab babad gutih tugad", 0),
        ("lusab babad gutih tugad lusab babad", 0),
        ("lusab babad gutih tugad lusaa", 5),
        ("lusab babed gutih tugad lusab", 2),
        ("lusab babad gutihs tugad lusab", 3),
        ("12345", 0),
    ],
)
def test_what_is_no_such_word_is_told_by_its_place(text: str, number: int) -> None:
    with pytest.raises(NotSuchWords) as caught:
        typed(text)
    assert caught.value.number == number


@given(st.text(max_size=60))
def test_nothing_hostile_gets_further(text: str) -> None:
    try:
        words = typed(text)
    except NotSuchWords:
        return
    assert len(words) == proquints.WORDS
    assert all(len(word) == proquints.WORD_LENGTH for word in words)
