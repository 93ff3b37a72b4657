"""Shaped text: each text with its looks is one value and no other, and no hostile value is taken for one."""

from itertools import groupby
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.answers import has_answer
from sync.protocol.ids import ResponseId
from sync.protocol.interactions import ExtendedTextInteraction
from sync.protocol.responses import accepted
from sync.protocol.shaped_text import MAX_RUNS, PLAIN, Line, ListKind, Mark, Marks, Span, fitted, lines_of, values_of
from sync.protocol.text import cleaned

R = ResponseId("r")
RICH, WITHOUT = ExtendedTextInteraction(response=R, format="rich"), ExtendedTextInteraction(response=R)
BOLD, SLANTED = frozenset({Mark.BOLD}), frozenset({Mark.ITALIC})

WORDS = st.text(st.sampled_from("ab é𝒳👩‍🔬कषि\u064b\tش "), max_size=5).map(cleaned)
_LETTERS = st.sets(st.sampled_from([Mark.BOLD, Mark.ITALIC, Mark.UNDERLINE]))
MARKS = st.builds(
    lambda some, height: frozenset(some | height),
    _LETTERS,
    st.sampled_from([set(), {Mark.RAISED}, {Mark.LOWERED}]),
)


def _one_way(line: Line) -> Line:
    kept = [span for span in line.spans if span.text]
    spans = tuple(Span("".join(one.text for one in alike), marks) for marks, alike in groupby(kept, lambda s: s.marks))
    return line._replace(spans=spans)


def _begun(lines: list[Line]) -> tuple[Line, ...]:
    """A list begins where its first line stands."""
    before: list[ListKind | None] = [None, *(line.kind for line in lines)]
    told = zip(lines, before, strict=False)
    return tuple(
        line._replace(begins=line.kind is not None and (line.begins or kind is not line.kind)) for line, kind in told
    )


def _line(spans: list[Span], kind: ListKind | None, *, begins: bool) -> Line:
    return _one_way(Line(tuple(spans), kind, begins))


LINES = st.lists(
    st.builds(
        _line,
        st.lists(st.builds(Span, WORDS, MARKS), max_size=4),
        st.sampled_from([None, *ListKind]),
        begins=st.booleans(),
    ),
    min_size=1,
    max_size=6,
).map(_begun)
SHAPES = st.one_of(
    st.text(max_size=20),
    st.lists(st.from_regex(r"(b?i?u?[\^_]?|[*#])[0-9]{1,3}\+[0-9]{1,3}", fullmatch=True), max_size=4).map(" ".join),
)


@given(lines=LINES)
def test_what_is_written_is_read_again_as_it_was(lines: tuple[Line, ...]) -> None:
    values = values_of(lines)
    text = "\n".join(line.text for line in lines)
    if cleaned(text) != text:  # two halves of one letter met
        return
    assert values[:1] == ((text,) if text else ())
    if text.strip():
        assert lines_of(values) == lines
    assert accepted(RICH, values) == values


@given(text=st.text(max_size=12), shape=SHAPES)
def test_whatever_comes_is_recorded_in_one_form_and_stays_so(text: str, shape: str) -> None:
    taken = accepted(RICH, (text, shape))
    assert taken[:1] == ((cleaned(text),) if cleaned(text) else ())
    assert taken[1:] in ((), (shape,))
    assert accepted(RICH, taken) == taken == values_of(lines_of(taken))


GOLDEN = [
    (("Bold",), ()),
    (("a b c",), ("b0+1 i2+1 u4+1",)),
    (("H2O x2",), ("_1+1 ^5+1",)),
    (("one\ntwo\nthree",), ("bi0+3 b4+3 *0+2 #2+1",)),
    (("1\n2\n3",), ("#0+2 #2+1",)),
    (("👩‍🔬 ok",), ("b0+3 biu^4+2",)),
]


@pytest.mark.parametrize(("text", "shape"), GOLDEN)
def test_these_shapes_are_read_for_ever(text: tuple[str, ...], shape: tuple[str, ...]) -> None:
    assert accepted(RICH, text + shape) == text + shape
    assert values_of(lines_of(text + shape)) == text + shape


def test_a_shape_says_what_it_says() -> None:
    assert lines_of(("Wet and\nthirsty", "b0+3 bi8+7 *1+1")) == (
        Line((Span("Wet", BOLD), Span(" and"))),
        Line((Span("thirsty", BOLD | SLANTED),), ListKind.DOTS, begins=True),
    )


HOSTILE = [
    "",
    " ",
    "b0+4 b4+1",
    "b4+1 b0+2",
    "b0+2 i1+2",
    "b0+99",
    "b0+0",
    "b00+1",
    "b-1+1",
    "ib0+1",
    "^_0+1",
    "0+1",
    "b0+1 ",
    "b0+1  i2+1",
    "*0+1 b0+1",
    "*0+3",
    "*0+1 *0+2",
    "b3+3",
    "b٠+١",
    "<b>0+1",
    "b0+1\n",
    "b0+1\x00",
    "b0+999999999999999999999",
]


@pytest.mark.parametrize("shape", HOSTILE)
def test_a_shape_that_this_text_cannot_have_is_left_out_and_the_text_stays(shape: str) -> None:
    assert accepted(RICH, ("four\nfive", shape)) == ("four\nfive",)
    assert lines_of(("four\nfive", shape)) == (Line((Span("four"),)), Line((Span("five"),)))


def test_nothing_beyond_two_values_and_no_looks_without_words() -> None:
    assert accepted(RICH, ("a", "b0+1", "c")) == ("a", "b0+1")
    assert accepted(RICH, (" \n ", "b0+1 *0+2")) == (" \n ",)
    assert accepted(RICH, ("", "*0+1")) == ()
    assert not has_answer({R: accepted(RICH, (" ", "*0+1"))})


def test_old_answers_of_text_alone_stay_and_plain_essays_have_no_shape() -> None:
    assert accepted(RICH, ("as ever\n\ttold",)) == ("as ever\n\ttold",)
    assert accepted(WITHOUT, ("a", "b0+1")) == ("a",)


def test_more_runs_than_there_may_be_are_cut_at_the_end() -> None:
    lines = tuple(Line((Span("a", BOLD),)) for _ in range(MAX_RUNS + 5))
    text, shape = values_of(lines)
    assert (text.count("a"), shape.count("+")) == (MAX_RUNS + 5, MAX_RUNS)
    assert fitted((text, shape)) == (text, shape)
    assert fitted((text, f"{shape} b{2 * MAX_RUNS}+1")) == (text,)


@pytest.mark.parametrize("shape", ["*0+999999 " * 3_999 + "*0+999999", "b0+1" * 100_000, "b0+1 " * 500_000, " " * 9**6])
def test_hostile_shapes_cost_no_time(shape: str) -> None:
    text, began = "word\n" * 4_000, process_time()
    assert fitted((text, shape)) == (text,)
    assert process_time() - began < 2


def test_letters_that_look_alike_are_one_run_and_plain_ones_none() -> None:
    def told(*spans: tuple[str, Marks]) -> tuple[str, ...]:
        return values_of((Line(tuple(Span(*one) for one in spans)),))

    assert told(("a", BOLD), ("", SLANTED), ("b", BOLD)) == ("ab", "b0+2")
    assert told(("a", PLAIN), ("b", PLAIN)) == ("ab",)
