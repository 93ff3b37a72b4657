"""Texts of banks as a tree: HTML, Moodle's auto-format or plain; LaTeX is found before `<` means anything."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sync.server.papers import markdown
from sync.server.papers.markup import Node, read_html
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Child


@dataclass(frozen=True, slots=True)
class Text:
    """A text and the markup it is in: `moodle`, `html`, `plain` or `markdown`."""

    text: str
    format: str = "moodle"


def gap_mark(number: int) -> str:
    """Return what stands in a text where something is answered; it becomes a `gap` element of that number."""
    return f"\ue000{number}\ue003"


def bare(text: str) -> str:
    """Return a text without the signs that mean something here alone."""
    return _PRIVATE.sub("", text)


_LATEX = re.compile(
    r"\$\$(?P<display>.{1,1000}?)\$\$|\\\[(?P<bracket>.{1,1000}?)\\\]|\\\((?P<paren>.{1,1000}?)\\\)"
    r"|\$(?P<dollar>[^$\n]{1,1000})\$(?!\d)",
    re.DOTALL,
)
_PLACED = re.compile("\ue001([0-9]+)\ue002")
_GAP = re.compile("\ue000([0-9]+)\ue003")
_PRIVATE = re.compile("[\ue000-\ue005]")
_TAG = re.compile(
    r"</?(?:p|br|b|i|u|s|em|strong|sub|sup|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|blockquote|pre|code|span|div|img"
    r"|a|font|hr|del|ins|small|big|center|math|m[a-z]+)\b[^<>]*>",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(r"<(?:p|div|ul|ol|table|h[1-6]|blockquote|pre)\b", re.IGNORECASE)
_LINE_BREAK = "\\\\"


def tree(text: Text, line: int, notes: Notes) -> tuple[Child, ...]:
    """Return the text as nodes, a `gap` element where a mark of `gap_mark` stands; all else of it is `bare` before."""
    found: list[Node] = []
    held = _LATEX.sub(lambda formula: _hold(formula, found, line), text.text)
    if found:
        held = held.replace(_LINE_BREAK, "\n")
    for lost in markdown.unknown(held) if text.format == "markdown" else ():
        notes.lost(f"Markdown: {lost}", line)
    children: tuple[Child, ...] = (held,) if text.format == "plain" else read_html(_as_html(held, text.format), line)
    if text.format == "plain":
        children = tuple(_broken_at_lines(held))
    return tuple(_restored(children, found))


def _hold(formula: re.Match[str], found: list[Node], line: int) -> str:
    dollar = formula["dollar"]
    if dollar is not None and dollar != dollar.strip() and "\\" not in dollar:
        return formula[0]  # prices: `$5 and $7`
    block = formula["display"] or formula["bracket"]
    source = block or formula["paren"] or dollar or ""
    found.append(Node("latex", {"source": source, "display": "block" if block else "inline"}, (), line))
    return f"\ue001{len(found) - 1}\ue002"


def _as_html(text: str, markup: str) -> str:
    if markup == "html":
        return text
    text = _without_comments(text)
    # A `<` that begins no tag is a `<`.
    parts, at = [], 0
    for tag in _TAG.finditer(text):
        parts += [text[at : tag.start()].replace("<", "&lt;"), tag[0]]
        at = tag.end()
    mended = "".join((*parts, text[at:].replace("<", "&lt;")))
    if _BLOCK_TAG.search(mended):
        return mended
    if markup == "markdown":
        return markdown.as_html(mended)
    paragraphs = [p.strip().replace("\n", "<br>") for p in re.split(r"\n\s*\n", mended) if p.strip()]
    return paragraphs[0] if len(paragraphs) == 1 else "".join(f"<p>{p}</p>" for p in paragraphs)


def _without_comments(text: str) -> str:
    first, *rest = text.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in rest)


def _broken_at_lines(text: str) -> Iterator[Child]:
    for n, line in enumerate(text.splitlines()):
        if n:
            yield Node("br", {}, ())
        yield line


def _restored(children: tuple[Child, ...], found: list[Node]) -> Iterator[Child]:
    for child in children:
        if isinstance(child, Node):
            yield Node(child.name, child.attributes, tuple(_restored(child.children, found)), child.line)
            continue
        at = 0
        for mark in _GAP.finditer(child):
            yield from _drawn(child[at : mark.start()], found)
            yield Node("gap", {"n": mark[1]}, ())
            at = mark.end()
        yield from _drawn(child[at:], found)


def _drawn(text: str, found: list[Node]) -> Iterator[Child]:
    at = 0
    for placed in _PLACED.finditer(text):
        yield text[at : placed.start()]
        yield found[int(placed[1])]
        at = placed.end()
    yield text[at:]
