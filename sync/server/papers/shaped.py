"""Shaped text as HTML: built from its lines, every word escaped, nothing of it taken over as it came."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString

from sync.protocol.shaped_text import Line, ListKind, Mark, Span, lines_of

_TAGS = {Mark.BOLD: "b", Mark.ITALIC: "i", Mark.UNDERLINE: "u", Mark.RAISED: "sup", Mark.LOWERED: "sub"}
_LISTS = {ListKind.DOTS: "ul", ListKind.NUMBERS: "ol"}


def as_html(values: Sequence[str]) -> SafeString:
    """Return a value for a page that keeps spaces and line ends; text without a shape is that text."""
    if len(values) < 2:
        return escape(values[0] if values else "")
    lines = lines_of(values)
    begun = accumulate(line.begins or line.kind is None for line in lines)
    parts = groupby(zip(begun, lines, strict=True), lambda one: one[0])
    return _joined(_part([line for _, line in together]) for _, together in parts)


def _part(lines: Sequence[Line]) -> SafeString:
    """A line of no list, or all lines of one list."""
    kind = lines[0].kind
    if kind is None:
        return format_html('<div dir="auto">{}</div>', _letters(lines[0]) or SafeString("<br>"))
    rows = _joined(format_html('<li dir="auto">{}</li>', _letters(line)) for line in lines)
    return _within(_LISTS[kind], rows)


def _letters(line: Line) -> SafeString:
    return _joined(map(_span, line.spans))


def _span(span: Span) -> SafeString:
    drawn: SafeString = escape(span.text)
    for mark in Mark:
        drawn = _within(_TAGS[mark], drawn) if mark in span.marks else drawn
    return drawn


def _within(tag: str, inner: SafeString) -> SafeString:
    return format_html("<{0}>{1}</{0}>", SafeString(tag), inner)


def _joined(parts: Iterable[SafeString]) -> SafeString:
    return format_html_join("", "{}", ((part,) for part in parts))
