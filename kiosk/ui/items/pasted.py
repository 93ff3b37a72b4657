"""What is pasted with looks, brought down to those that a text may have. Addresses, sizes, colors, pictures: all go."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from sync.protocol.shaped_text import PLAIN, Line, ListKind, Mark, Marks, Span
from sync.protocol.text import cleaned

LONGEST_SOURCE = 2_000_000
"""Signs of HTML that are looked at; of what is longer, the words alone are taken."""
_MARKS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "th": Mark.BOLD,
    **{f"h{level}": Mark.BOLD for level in range(1, 7)},
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "cite": Mark.ITALIC,
    "u": Mark.UNDERLINE,
    "ins": Mark.UNDERLINE,
    "sup": Mark.RAISED,
    "sub": Mark.LOWERED,
}
_STYLES = {
    "font-style": {"italic": Mark.ITALIC, "oblique": Mark.ITALIC},
    "text-decoration": {"underline": Mark.UNDERLINE},
    "vertical-align": {"super": Mark.RAISED, "sub": Mark.LOWERED},
    "font-weight": dict.fromkeys(("bold", "bolder", "600", "700", "800", "900"), Mark.BOLD),
}
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<[!?][^>]*(?:>|\Z)", re.DOTALL)
"""Comments and declarations, also such as never end."""
_SPACES = re.compile(r"[ \t\n\r\f]+")
_ENDS = re.compile("[\u2028\u2029]")
_LISTS = {"ul": ListKind.DOTS, "ol": ListKind.NUMBERS}
_LINES = frozenset(("p", "div", "li", "tr", "blockquote", "pre", *_LISTS, *(f"h{level}" for level in range(1, 7))))
_UNSAID = frozenset(("head", "style", "script", "title", "template", "noscript"))
_ALONE = frozenset(
    ("br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "source", "track", "embed")
)
_DEEPEST = 60
"""Elements within elements; what lies deeper looks like what is around it."""


def lines_in(html: str) -> tuple[Line, ...] | None:
    """Return what a piece of HTML says; None where it is too long to be looked at."""
    if len(html) > LONGEST_SOURCE:
        return None
    reader = _Reader(keeps_spaces="pre-wrap" in html)
    reader.feed(_quiet(html))
    reader.close()
    return reader.taken()


def _quiet(html: str) -> str:
    """Take out what the parser would look for the end of again and again, to the end of the page."""
    shown = _UNSEEN.sub("</>", html)  # an end of nothing: what stood around it makes no tag together
    end = shown.rfind(">") + 1
    return shown[:end] + shown[end:].replace("<", "&lt;")


def shortened(lines: tuple[Line, ...], most: int) -> tuple[tuple[Line, ...], int]:
    """Return so many letters of lines, the ends of lines counted, and how many are left out."""
    kept: list[Line] = []
    room = most
    for line in lines:
        room -= bool(kept)
        if room < 0:
            break
        spans: list[Span] = []
        for span in line.spans:
            spans.append(Span(span.text[:room], span.marks))
            room -= len(spans[-1].text)
        kept.append(line._replace(spans=tuple(span for span in spans if span.text)))
    return tuple(kept), _length(lines) - _length(kept)


def _length(lines: Sequence[Line]) -> int:
    return sum(len(line.text) + 1 for line in lines) - 1 if lines else 0


class _Reader(HTMLParser):
    """Gathers lines of letters; it knows what is open around each of them."""

    def __init__(self, *, keeps_spaces: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._keeps_spaces = keeps_spaces
        self._open: list[tuple[str, Marks]] = []
        self._lists: list[ListKind] = []
        self._unsaid = 0
        self._lines: list[Line] = []
        self._spans: list[Span] = []
        self._kind: ListKind | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._end_line(always=True)
        if tag in _ALONE:
            return
        self._unsaid += tag in _UNSAID
        if tag in _LINES:
            self._end_line()
        if tag in _LISTS:
            self._lists.append(_LISTS[tag])
        if tag == "li":
            self._kind = self._lists[-1] if self._lists else ListKind.DOTS
        if len(self._open) < _DEEPEST:
            self._open.append((tag, _marked(self._marks, tag, dict(attrs).get("style") or "")))

    def handle_endtag(self, tag: str) -> None:
        self._unsaid -= tag in _UNSAID and self._unsaid > 0
        if tag in _LINES:
            self._end_line()
        if tag in _LISTS and self._lists:
            self._lists.pop()
        if tag in ("li", *_LISTS):
            self._kind = None
        place = next((n for n in reversed(range(len(self._open))) if self._open[n][0] == tag), None)
        if place is not None:
            del self._open[place:]

    def handle_data(self, data: str) -> None:
        if self._unsaid:
            return
        text = data.replace("\r", "").replace("\n", " ") if self._keeps_spaces else _SPACES.sub(" ", data)
        if not self._spans or (not self._keeps_spaces and self._spans[-1].text.endswith(" ")):
            text = text if text.strip() and self._keeps_spaces else text.lstrip(" ")
        if text:
            self._spans.append(Span(_ENDS.sub(" ", cleaned(text)), self._marks))

    def taken(self) -> tuple[Line, ...]:
        """Everything that was said."""
        self._end_line()
        return tuple(self._lines)

    @property
    def _marks(self) -> Marks:
        return self._open[-1][1] if self._open else PLAIN

    def _end_line(self, *, always: bool = False) -> None:
        if self._spans or always:
            begins = self._kind is not None and (not self._lines or self._lines[-1].kind is not self._kind)
            self._lines.append(Line(tuple(self._spans), self._kind, begins))
        self._spans = []


def _marked(marks: Marks, tag: str, style: str) -> Marks:
    found = {_MARKS[tag]} if tag in _MARKS else set[Mark]()
    for part in style.lower().split(";"):
        name, _, value = part.partition(":")
        for word in value.split():
            mark = _STYLES.get(name.strip(), {}).get(word)
            found |= {mark} if mark is not None else set()
    if {Mark.RAISED, Mark.LOWERED} & found:
        marks -= {Mark.RAISED, Mark.LOWERED}
    return frozenset(marks | found) - ({Mark.LOWERED} if Mark.RAISED in found else set())
