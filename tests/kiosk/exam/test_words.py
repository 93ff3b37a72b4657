"""First words of a question."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.words import first_words, plain


def test_rich_text_becomes_one_line_of_words() -> None:
    html = '<p>What is <b>x</b>&nbsp;&lt; 3?</p><ul><li>one</li><li>two</li></ul><img alt="a tide" src="media:a">'
    assert plain(html) == "What is x < 3? one two a tide"


def test_long_text_is_cut_between_words() -> None:
    assert first_words("<p>one two, three</p>", most=9) == "one two…"


def test_short_text_stays_whole() -> None:
    assert first_words("<p>one two</p>", most=7) == "one two"


@given(html=st.text(max_size=200), most=st.integers(1, 60))
def test_anything_can_be_shortened(html: str, most: int) -> None:
    assert len(first_words(html, most)) <= most + 1
    assert "\n" not in first_words(html, most)
