"""Markdown made into what it means, and what is not told apart named."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.server.papers.markdown import as_html, unknown
from tests.sync.server.papers.making import gift


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("plain", "plain"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("one\ntwo", "one\ntwo"),
        ("one  \ntwo", "one<br>\ntwo"),
        ("**bold** and *leaning*", "<strong>bold</strong> and <em>leaning</em>"),
        ("__bold__ and _leaning_", "<strong>bold</strong> and <em>leaning</em>"),
        ("**a *b* c**", "<strong>a <em>b</em> c</strong>"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("fill ____ in", "fill ____ in"),
        ("**open", "**open"),
        (r"\*not\* this", "*not* this"),
        ("`a < b` and ``x ` y``", "<code>a &lt; b</code> and <code>x ` y</code>"),
        ("`**not bold**`", "<code>**not bold**</code>"),
        ("# One\n## Two ##", "<h1>One</h1><h2>Two</h2>"),
        ("- a\n- b\n  goes on\n\nafter", "<ul><li>a</li><li>b\ngoes on</li></ul><p>after</p>"),
        ("1. a\n2) b", "<ol><li>a</li><li>b</li></ol>"),
        ("> said\n> so", "<blockquote><p>said\nso</p></blockquote>"),
        ("```\nx = *y*\n```", "<pre>x = *y*</pre>"),
        ("---", "<hr>"),
        ("[words](https://example.org) stay", "words stay"),
        ('![a "b"](media/c.png "title")', '<img src="media/c.png" alt="a &quot;b&quot;">'),
    ],
)
def test_what_it_means(text: str, html: str) -> None:
    assert as_html(text) == html


def test_what_keeps_its_signs_is_named() -> None:
    assert unknown("- a\n  - b") == ["lists inside lists are one list"]
    assert unknown("a | b\n--|--\n1 | 2") == ["a table is shown as it is written"]
    assert unknown("**all** of this is\n\n- told\n- apart") == []


def test_a_question_in_markdown_comes_in_as_it_is_meant() -> None:
    paper = gift("::Q::[markdown]Which is **not** a river?\\n\\n- one\\n- other{=*Sahara* ~Nile}")
    body = str(paper.paper.items[paper.paper.order[0]].body)
    assert "<b>not</b>" in body or "<strong>not</strong>" in body
    assert "<li>one</li>" in body
    assert "**" not in body


@given(st.text(alphabet="*_`[]()!#>-1. \n\\a<", max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    as_html(text)


@pytest.mark.parametrize(
    "sign", ["**a ", "_a ", "`a", "[", "![", "![a](", "> ", ">", "\\", "# ", "- ", "~~~\n", "|-", "*"]
)
def test_no_text_holds_it_up(sign: str) -> None:
    text = sign * (200_000 // len(sign))
    started = time.process_time()
    as_html(text)
    unknown(text)
    assert time.process_time() - started < 2
