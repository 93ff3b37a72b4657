"""What is pasted keeps the looks that a text may have, and loses all else."""

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.items.pasted import LONGEST_SOURCE, lines_in, shortened
from sync.protocol.shaped_text import Line, values_of
from sync.protocol.text import is_clean
from tests.sync.protocol.test_shaped_text import LINES


@pytest.mark.parametrize(
    ("html", "values"),
    [
        ("<b>a</b> <i>b</i><u>c</u>", ("a bc", "b0+1 i2+1 u3+1")),
        ("x<sup>2</sup> H<sub>2</sub>O", ("x2 H2O", "^1+1 _4+1")),
        ("<ul><li>a</li><li><strong>b</strong></li></ul><ol><li>c</li></ol>", ("a\nb\nc", "b2+1 *0+2 #2+1")),
        ("<p>one\n  two</p>\n<p>three</p>", ("one two\nthree",)),
        ('<span style="font-weight:700; color:red">a</span>', ("a", "b0+1")),
        ('<span style="FONT-STYLE: Italic;text-decoration: underline dotted">a</span>', ("a", "iu0+1")),
        ("<h2>Head</h2>text", ("Head\ntext", "b0+4")),
        ("a<br>b", ("a\nb",)),
        ("<sup>a<sub>b</sub></sup>", ("ab", "^0+1 _1+1")),
        ("<a href='http://x.example'>go</a><img src='file:///etc/passwd'>", ("go",)),
        ("<script>alert(1)</script><style>b{}</style><title>t</title>a", ("a",)),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", ("ab\nc",)),
        ("&lt;b&gt;", ("<b>",)),
        ("</ul></b><li>a", ("a", "*0+1")),
        ("<!-- <b>no</b> -->", ()),
        ("a<!--StartFragment-->b<?xml x?><![if !supportLists]>c<!--EndFragment-->", ("abc",)),
        ("a<b>b</b><!-- never ends", ("ab", "b1+1")),
        ("1 < 2 and <b>3 > 2</b> and 4 <5", ("1 < 2 and 3 > 2 and 4 <5", "b10+5")),
        ("", ()),
    ],
)
def test_looks_on_the_list_stay_and_others_go(html: str, values: tuple[str, ...]) -> None:
    lines = lines_in(html)
    assert lines is not None
    assert values_of(lines) == values


PIECES = [
    "<b>",
    "</b>",
    "<li>",
    "</ul>",
    "<ol>",
    "<br>",
    "<p style='",
    "&#0;",
    "&#x2028;",
    "<sup>",
    "<!--",
    "e",
    "&#769;",
]


@given(html=st.lists(st.one_of(st.text(max_size=6), st.sampled_from(PIECES)), max_size=12).map("".join))
def test_whatever_is_pasted_is_text_of_lines(html: str) -> None:
    lines = lines_in(html)
    assert lines is not None
    assert all(is_clean(span.text) and "\n" not in span.text for line in lines for span in line.spans)


@given(lines=LINES, most=st.integers(0, 12))
def test_what_has_no_room_is_counted(lines: tuple[Line, ...], most: int) -> None:
    whole = "\n".join(line.text for line in lines)
    kept, left_out = shortened(lines, most)
    text = "\n".join(line.text for line in kept)
    assert text == whole[:most]
    assert left_out == len(whole) - len(text)


def test_a_page_that_is_too_long_gives_its_words_alone() -> None:
    assert lines_in("<b>" * LONGEST_SOURCE) is None


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 200_000,
        "<ul><li>" * 100_000,
        "<" * 300_000,
        "<p " + "a=b " * 200_000,
        *(piece * (LONGEST_SOURCE // len(piece)) for piece in ("<!--", "<![", "<?", "</", "<a ", "<a b='", "<!-->")),
        "<<!---->!--" * 100_000,
    ],
)
def test_hostile_pages_cost_no_time(html: str) -> None:
    """Work, not time: what grew with the square of its length would be at it for many minutes."""
    began = thread_time()
    lines_in(html)
    assert thread_time() - began < 5
