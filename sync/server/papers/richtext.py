"""Rich text rebuilt from an allow-list of what Qt's QTextDocument draws well: what is not named here does not come in.

`dir` stands on every block, because Qt inherits it nowhere; inside a line, directions become Unicode isolates. Text
that its author hid is dropped, for Qt would show it. Pictures and formulas become `<img src="media:NAME">` with a size.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sync.protocol.vertical import MARK, VERTICAL
from sync.server.papers.directions import direction_of
from sync.server.papers.escaping import attribute, escaped
from sync.server.papers.markup import Node, names
from sync.server.papers.refusals import NotSupported
from sync.server.papers.report import Notes

Child = Node | str

INLINE_INTERACTIONS = names("textEntryInteraction inlineChoiceInteraction")
"""The interactions that stand in a line of text; all others have a place of their own."""

INLINE = {
    "b": "b",
    "strong": "b",
    "i": "i",
    "em": "i",
    "cite": "i",
    "dfn": "i",
    "var": "i",
    "u": "u",
    "ins": "u",
    "s": "s",
    "strike": "s",
    "del": "s",
    "sub": "sub",
    "sup": "sup",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
"""What is kept inside a line, under one name each."""
_THROUGH = names("span a abbr acronym q small big font label bdi bdo mark time ruby rb templateInline")
"""What is kept for its text alone."""
_BLOCKS = {"p": "p", "h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4", "blockquote": "blockquote"}
_CONTAINERS = names(
    "div section article main aside header footer nav figure figcaption center address dl dt dd caption body html "
    "details summary fieldset legend "
    "rubricBlock stimulusBody stimulus contentBody itemBody"
)
_LISTS = frozenset(("ul", "ol"))
_TABLES = frozenset(("table",))
_BLOCK_LEVEL = frozenset(_BLOCKS) | _CONTAINERS | _LISTS | _TABLES | {"pre", "hr", "li", "tr", "td", "th", "tbody"}
_HIDDEN = names("head title meta link template script style noscript rp rt catalogInfo")
_UNPLAYABLE = names(
    "audio video iframe embed canvas applet object form input select button textarea map area picture source "
    "portableCustomInteraction include"
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDING_CLASSES = names("qti-hidden qti-visually-hidden")
_START = re.compile(r"(?: |<br>)*")
_END_REVERSED = re.compile(r"(?: |>rb<)*")
_WRITING_CLASS = re.compile(r"(?:qti-)?writing-mode-([a-z-]+)")
_WRITING_STYLE = re.compile(r"writing-mode\s*:\s*([a-z-]+)")
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067", "auto": "\u2068"}
_POP = "\u2069"


@dataclass(frozen=True, slots=True)
class Around:
    """What an element inherits: the direction of the text, and whether its lines are columns."""

    direction: str = ""
    is_vertical: bool = False

    def inside(self, node: Node) -> "Around":
        """Return what the children of the node inherit."""
        writing = writing_of(node)
        return self._directed(node) if not writing else replace(self._directed(node), is_vertical=writing == VERTICAL)

    def _directed(self, node: Node) -> "Around":
        said = node.get("dir").lower()
        if said == "auto":  # every paragraph by its own first letter, as Qt does it where nothing is said
            return replace(self, direction="")
        if said not in ("ltr", "rtl"):
            said = direction_of(node.get("lang"))
            if said == "ltr" and not self.direction:
                said = ""  # left to right is what everything is that says nothing
        return replace(self, direction=said) if said else self

    @property
    def mark(self) -> str:
        """The attribute that a block gets which is always written across."""
        return f' dir="{self.direction}"' if self.direction else ""

    @property
    def marks(self) -> str:
        """The attributes that any other block gets; what runs from right to left is written across."""
        return self.mark + (MARK if self.is_vertical and self.direction != "rtl" else "")


def writing_of(node: Node) -> str:
    """Return the `writing-mode` that the node names: by a class of QTI 3, by TAO's, or by its style; else nothing."""
    said = (_WRITING_CLASS.fullmatch(name) for name in node.get("class").lower().split())
    found = next((one for one in said if one is not None), _WRITING_STYLE.search(node.get("style").lower()))
    return found[1] if found is not None else ""


def is_hidden(node: Node) -> bool:
    """Whether the author made the node invisible, or it is nothing that is ever seen."""
    if node.name in _HIDDEN or "hidden" in node.attributes or _HIDING_STYLE.search(node.get("style")):
        return True
    return not _HIDING_CLASSES.isdisjoint(node.get("class").split())


def is_block(child: Child) -> bool:
    """Whether this begins a line of its own, or holds something that does."""
    if isinstance(child, str) or is_hidden(child):
        return False
    if child.name in _THROUGH:
        return any(is_block(inner) for inner in child.children)
    stands_alone = child.name.endswith("Interaction") and child.name not in INLINE_INTERACTIONS
    return stands_alone or child.name in _BLOCK_LEVEL


def only_holds(node: Node) -> bool:
    """Whether this is nothing by itself: it holds blocks, each of which may stand alone."""
    return node.name in _CONTAINERS and any(is_block(child) for child in node.children)


def grouped(children: Sequence[Child]) -> Iterator[Node | tuple[Child, ...]]:
    """Yield block elements one by one, and what stands between them in groups."""
    run: list[Child] = []
    for child in children:
        if isinstance(child, str) or not is_block(child):
            run.append(child)
            continue
        if run:
            yield tuple(run)
            run = []
        yield child
    if run:
        yield tuple(run)


def plain(html: str) -> str:
    """Return the text of what `RichText` wrote."""
    text = re.sub(r"<br>|</p>|</li>|</h\d>|</td>", " ", html)
    text = re.sub(r"<[^>]*>", "", text)
    return " ".join(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&").split())


class RichText:
    """Writes allow-listed HTML; the functions it is given draw pictures and formulas, losses go to the notes."""

    def __init__(
        self,
        *,
        picture: Callable[[Node], str],
        formula: Callable[[Node], str],
        words: Callable[[str], str],
        notes: Notes,
    ) -> None:
        self._picture = picture
        self._formula = formula
        self._words = words
        self._notes = notes

    def blocks(self, children: Sequence[Child], around: Around) -> str:
        """Return whole blocks."""
        return "".join(
            self.paragraph(group, around) if isinstance(group, tuple) else self._block(group, around)
            for group in grouped(children)
        )

    def either(self, children: Sequence[Child], around: Around) -> str:
        """Return a line where there is only a line, else blocks."""
        if any(is_block(child) for child in children):
            return self.blocks(children, around)
        line = trimmed(self.line(children, around))
        return f"<p{around.mark}>{line}</p>" if line and around.mark else line

    def paragraph(self, children: Sequence[Child], around: Around, tag: str = "p") -> str:
        """Return one paragraph, or nothing where there is nothing in it."""
        line = trimmed(self.line(children, around))
        return f"<{tag}{around.marks}>{line}</{tag}>" if line else ""

    def line(self, children: Sequence[Child], around: Around, *, verbatim: bool = False) -> str:
        """Return what stands in a line; `verbatim` keeps spaces and leaves formulas alone."""
        return "".join(self._inline(child, around, verbatim=verbatim) for child in children)

    def _inline(self, child: Child, around: Around, *, verbatim: bool) -> str:
        if isinstance(child, str):
            return escaped(child) if verbatim else self._words(_SPACES.sub(" ", child))
        if is_hidden(child):
            return self._without(child)
        match child.name:
            case "br":
                return "<br>"
            case "img" | "svg":
                return self._picture(child)
            case "math" | "latex":
                return self._formula(child)
            case "object" if child.get("type").startswith("image/"):
                return self._picture(child)
            case _:
                return self._spanning(child, around, verbatim=verbatim)

    def _spanning(self, node: Node, around: Around, *, verbatim: bool) -> str:
        if node.name in _UNPLAYABLE:
            raise NotSupported(f"<{node.name}>", line=node.line)
        if node.name == "a" and node.get("href") and not node.get("href").startswith("#"):
            self._notes.lost(f"a link is shown as its words: {node.get('href')[:60]}", node.line)
        if node.name == "ruby":
            self._notes.lost("readings above the text (ruby) are left out", node.line)
        elif node.name not in INLINE and node.name not in _THROUGH and not is_block(node):
            self._notes.lost(f"<{node.name}> is shown as plain text", node.line)
        tag = INLINE.get(node.name)
        inner = self.line(node.children, around, verbatim=verbatim or tag == "code")
        if node.name == "q":
            inner = f"“{inner}”"
        if tag and inner:
            inner = f"<{tag}>{inner}</{tag}>"
        isolate = _ISOLATES.get(node.get("dir").lower()) if inner else None
        return f"{isolate}{inner}{_POP}" if isolate else inner

    def _block(self, node: Node, around: Around) -> str:
        if is_hidden(node):
            return self._without(node)
        within = around.inside(node)
        match node.name:
            case "ul" | "ol":
                return self._list(node, within)
            case "table":
                return self._table(node, within)
            case "pre":
                text = self.line(node.children, within, verbatim=True).strip("\n")
                return f"<pre{within.mark}>{text}</pre>" if text.strip() else ""
            case "hr":
                return "<hr>"
            case "blockquote":
                inner = self.blocks(node.children, within)
                return f"<blockquote>{inner}</blockquote>" if inner else ""
            case name if name in _BLOCKS and not any(is_block(child) for child in node.children):
                return self.paragraph(node.children, within, _BLOCKS[name])
            case _:
                return self.blocks(node.children, within)

    def _without(self, node: Node) -> str:
        if node.text.strip() and node.name not in ("style", "rp", "rt", "title"):
            what = "a script" if node.name == "script" else "hidden text"
            self._notes.lost(f"{what} is left out", node.line)
        return ""

    def _list(self, node: Node, around: Around) -> str:
        entries = "".join(self._entry(child, around) for child in node.elements if not is_hidden(child))
        kind = node.get("type") if node.get("type") in ("1", "a", "A", "i", "I") and node.name == "ol" else ""
        start = node.get("start") if node.get("start").isdecimal() and node.name == "ol" else ""
        marks = (f' type="{kind}"' if kind else "") + (f' start="{int(start)}"' if start else "")
        return f"<{node.name}{around.marks}{marks}>{entries}</{node.name}>" if entries else ""

    def _entry(self, node: Node, around: Around) -> str:
        within = around.inside(node)
        if node.name in _LISTS:  # a list right inside a list: sloppy, common, and drawn the same
            return self._list(node, within)
        if any(is_block(child) for child in node.children):
            return f"<li>{self.blocks(node.children, within)}</li>"
        return f"<li{within.mark}>{trimmed(self.line(node.children, within))}</li>"

    def _table(self, node: Node, around: Around) -> str:
        rows = table_rows(node)
        caption = "".join(self.paragraph(found.children, around) for found in node.named("caption"))
        if not rows:
            return ""
        cells = ("".join(self._cell(cell, around) for cell in row.named("td", "th")) for row in rows)
        inner = "".join(f"<tr>{row}</tr>" for row in cells)
        return f'{caption}<table border="1" cellspacing="0" cellpadding="6"{around.mark}>{inner}</table>'

    def _cell(self, node: Node, around: Around) -> str:
        within = around.inside(node)
        spans = "".join(
            f' {name}="{min(int(node.get(name)), 50)}"'
            for name in ("colspan", "rowspan")
            if node.get(name).isdecimal() and int(node.get(name)) > 1
        )
        align = node.get("align") if node.get("align") in ("left", "center", "right") else ""
        mark = f' align="{align}"' if align else ""
        return f"<{node.name}{spans}{mark}>{self.either(node.children, within)}</{node.name}>"


def table_rows(table: Node) -> list[Node]:
    """Return the rows of a table, not those of tables inside it."""
    parts = [table, *table.named("thead", "tbody", "tfoot")]
    rows = [row for part in parts for row in part.named("tr") if not is_hidden(row)]
    return sorted(rows, key=lambda row: row.line)


def trimmed(line: str) -> str:
    """Return the line without spaces and line breaks at its ends."""
    rest = line[_leading(_START, line) :]
    return rest[: len(rest) - _leading(_END_REVERSED, rest[::-1])]


def _leading(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def image(name: str, *, width: float, height: float, alt: str, in_line: bool = False) -> str:
    """Return the one form in which a picture stands in rich text."""
    style = ' style="vertical-align: middle"' if in_line else ""
    return f'<img src="media:{name}" width="{width:g}" height="{height:g}" alt="{attribute(alt)}"{style}>'
