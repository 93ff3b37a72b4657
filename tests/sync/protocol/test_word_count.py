"""Words are counted alike at a seat and at a marker's desk."""

import pytest

from sync.protocol.word_count import count_words


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("one", 1), ("  two  words ", 2), ("a\nb\tc", 3), ("红树林 ok", 4), ("دیوار والے", 2)]
)
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    assert count_words(text) == words
