"""Highlights are offsets into a text: laws of adding, erasing, writing down and reading again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.highlights import (
    MOST_MARKS,
    Ink,
    Mark,
    Marks,
    TooMany,
    erased,
    highlighted,
    mark_at,
    read,
    text_key,
    written,
)
from sync.protocol.tools import LONGEST_MARKS, Tool, kept

places = st.tuples(st.integers(0, 60), st.integers(0, 60))
strokes = st.lists(st.tuples(places, st.sampled_from([*Ink, None])), max_size=12)


def drawn(done: list[tuple[tuple[int, int], Ink | None]]) -> Marks:
    marks: Marks = ()
    for (start, end), ink in done:
        marks = erased(marks, start, end) if ink is None else highlighted(marks, start, end, ink)
    return marks


def as_letters(marks: Marks) -> dict[int, Ink]:
    return {at: mark.ink for mark in marks for at in range(mark.start, mark.end)}


@given(strokes)
def test_the_last_stroke_over_a_letter_counts(done: list[tuple[tuple[int, int], Ink | None]]) -> None:
    letters: dict[int, Ink] = {}
    for (start, end), ink in done:
        for at in range(start, end):
            if ink is None:
                letters.pop(at, None)
            else:
                letters[at] = ink
    assert as_letters(drawn(done)) == letters


@given(strokes)
def test_marks_stand_in_order_and_share_no_letter(done: list[tuple[tuple[int, int], Ink | None]]) -> None:
    marks = drawn(done)
    assert list(marks) == sorted(marks)
    assert sum(mark.end - mark.start for mark in marks) == len(as_letters(marks))


@given(st.dictionaries(st.text("0123456789abcdef", min_size=12, max_size=12), strokes, max_size=4))
def test_what_is_written_down_is_read_again(texts: dict[str, list[tuple[tuple[int, int], Ink | None]]]) -> None:
    marks = {key: drawn(done) for key, done in texts.items()}
    assert read(written(marks)) == {key: found for key, found in marks.items() if found}


@given(st.lists(st.text(max_size=40), max_size=5))
def test_whatever_stands_there_can_be_read(values: list[str]) -> None:
    for marks in read(tuple(values)).values():
        assert all(mark.start < mark.end for mark in marks)


def test_marks_that_lie_in_each_other_are_none() -> None:
    assert read(("key 1-9y 3-5g",)) == {"key": ()}


def test_neighbors_of_one_color_become_one() -> None:
    marks = highlighted(highlighted((), 0, 5, Ink.BLUE), 5, 9, Ink.BLUE)
    assert marks == (Mark(0, 9, Ink.BLUE),)


def test_a_mark_is_found_in_it_and_at_its_end() -> None:
    marks = (Mark(2, 5, Ink.PINK), Mark(5, 8, Ink.GREEN))
    assert [mark_at(marks, at) for at in (1, 2, 5, 8, 9)] == [None, marks[0], marks[1], marks[1], None]


def test_there_is_an_end_to_it_and_as_many_can_be_kept() -> None:
    marks: Marks = ()
    for at in range(MOST_MARKS):
        marks = highlighted(marks, 90_000 + at * 3, 90_000 + at * 3 + 2, Ink.YELLOW)
    with pytest.raises(TooMany):
        highlighted(marks, 0, 1, Ink.YELLOW)
    values = written({text_key("a text"): marks})
    assert len(values[0]) <= LONGEST_MARKS
    assert read(kept(Tool.HIGHLIGHTER, values)) == {text_key("a text"): marks}
