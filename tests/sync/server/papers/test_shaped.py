"""Shaped text on a page: its words are words whatever they are, its looks are looks."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.shaped_text import Line, lines_of, values_of
from sync.server.papers.shaped import as_html
from tests.sync.protocol.test_shaped_text import LINES

TAGS = {"div", "br", "ul", "ol", "li", "b", "i", "u", "sup", "sub"}


class _Reader(HTMLParser):
    """What a browser makes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str | None]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(attrs)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@pytest.mark.parametrize(
    ("values", "html"),
    [
        ((), ""),
        (("a <b> & c",), "a &lt;b&gt; &amp; c"),
        (("a\nb",), "a\nb"),
        (("ab\n\nc", "b0+1"), '<div dir="auto"><b>a</b>b</div><div dir="auto"><br></div><div dir="auto">c</div>'),
        (("<", "biu^0+1"), '<div dir="auto"><sup><u><i><b>&lt;</b></i></u></sup></div>'),
        (
            ("a\nb\nc", "#0+1 #1+2"),
            '<ol><li dir="auto">a</li></ol><ol><li dir="auto">b</li><li dir="auto">c</li></ol>',
        ),
        (("<i>", "b0+9"), '<div dir="auto">&lt;i&gt;</div>'),
    ],
)
def test_it_is_built_of_lines(values: tuple[str, ...], html: str) -> None:
    assert as_html(values) == html


@given(lines=LINES, shape=st.text(max_size=12))
def test_nothing_but_looks_comes_through(lines: tuple[Line, ...], shape: str) -> None:
    for values in (values_of(lines), ("<script>&amp;'\"", shape)):
        reader = _Reader()
        reader.feed(as_html(values))
        reader.close()
        assert reader.tags <= TAGS
        assert reader.attributes <= {("dir", "auto")}
        text = "\n".join(line.text for line in lines_of(values)) if values else ""
        assert "".join(reader.said).replace("\n", "") == text.replace("\n", "")
