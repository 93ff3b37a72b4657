"""GIFT's grammar, by what each way of writing comes to."""

from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.server.papers.gift.grammar import Answer, Number, Question, chunks, parse, unescaped
from sync.server.papers.refusals import BrokenItem
from sync.server.papers.texts import Text

EVERY_KIND = Path(__file__).parents[4] / "data" / "papers" / "every-kind.gift"


def one(text: str) -> Question:
    (chunk,) = chunks(text)
    return parse(chunk)


def test_every_kind_is_told_apart_with_its_line() -> None:
    found = [parse(chunk) for chunk in chunks(EVERY_KIND.read_text(encoding="utf-8"))]
    assert [(q.kind, q.line) for q in found] == [
        *(("Category", 2), ("Description", 4), ("TF", 6), ("TF", 8), ("MC", 10), ("MC", 17), ("MC", 19), ("MC", 26)),
        *(("Short", 28), ("Numerical", 30), ("Numerical", 32), ("Numerical", 34), ("Numerical", 36), ("Essay", 42)),
        *(("Matching", 44), ("TF", 49), ("TF", 51), ("TF", 53), ("Numerical", 55)),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [(r"a\:b\~\=\#\{\}", "a:b~=#{}"), (r"\\frac", r"\frac"), (r"a\nb", "a\nb")],
)
def test_backslashes_escape(written: str, meant: str) -> None:
    assert unescaped(written) == meant


def test_answers_have_signs_weights_and_feedback() -> None:
    assert one("Q{=%100%a#yes ~%-33.333%b ~c}").answers == (
        Answer(is_right=True, content=Text("a"), weight=Decimal(100), feedback=Text("yes")),
        Answer(is_right=False, content=Text("b"), weight=Decimal("-33.333")),
        Answer(is_right=False, content=Text("c")),
    )


@pytest.mark.parametrize(
    ("written", "low", "high", "form"),
    [
        ("{#5}", "5", "5", "simple"),
        ("{#-1.5}", "-1.5", "-1.5", "simple"),
        ("{#3.14:0.01}", "3.13", "3.15", "range"),
        ("{#-5..-2.5}", "-5", "-2.5", "high-low"),
        ("{#1e3}", "1000", "1000", "simple"),
    ],
)
def test_numbers_have_a_range(written: str, low: str, high: str, form: str) -> None:
    (answer,) = one(f"Q{written}").answers
    assert answer.content == Number(Decimal(low), Decimal(high), form)


def test_a_sentence_may_go_on_after_its_answers() -> None:
    found = one("Grant is {~buried =entombed} in a tomb.")
    assert (found.stem.text, found.before_tail, found.tail) == ("Grant is", " ", " in a tomb.")
    glued = one("二加二等于{=四}。")
    assert (glued.before_tail, glued.tail) == ("", "。")


def test_titles_formats_and_general_feedback_are_told_apart() -> None:
    found = one("::T\\:1::[html]<p>Q</p>{=[plain]a ~b####why}")
    assert (found.title, found.stem, found.general_feedback) == ("T:1", Text("<p>Q</p>", "html"), Text("why", "html"))
    assert [answer.content for answer in found.answers] == [Text("a", "plain"), Text("b", "html")]


def test_blank_lines_inside_braces_belong_to_the_question() -> None:
    assert len(list(chunks("Q{\n=a\n\n~b\n}\n\nR{T}"))) == 2


def test_comments_count_as_lines_and_nothing_else() -> None:
    assert [chunk.line for chunk in chunks("// {\n\n//\nQ{T}\n// }\n\n\nR{F}")] == [4, 8]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Q{=a ~b", "never closed"),
        ("Q{=a {b} ~c}", "one block of answers"),
        ("Q{=a} and {=b}", "one block of answers"),
        ("Q}", "one block of answers"),
        ("Q{#many}", "not a number"),
        ("Q{a ~b}", "before the answers"),
    ],
)
def test_broken_questions_say_why_and_where(text: str, why: str) -> None:
    with pytest.raises(BrokenItem, match=why) as caught:
        one("// first\n" + text)
    assert caught.value.line == 2


def test_an_open_brace_costs_one_question_only() -> None:
    found = list(chunks("Q{=a ~b\n\nR{T}\n\nS{F}"))
    assert [(chunk.line, chunk.is_open) for chunk in found] == [(1, True), (3, False), (5, False)]


@given(st.text(alphabet="ab=~#{}%:\\/->5.\n T$[]", max_size=80))
def test_no_text_whatever_is_a_crash(text: str) -> None:
    for chunk in chunks(text):
        with suppress(BrokenItem):
            assert parse(chunk).line == chunk.line
