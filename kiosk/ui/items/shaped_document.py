"""A document as shaped text and back: what is shown is what is read, letter for letter and list for list."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from sync.protocol.shaped_text import PLAIN, Line, ListKind, Mark, Marks, Span
from sync.protocol.text import cleaned, is_clean

_HEIGHTS = {
    Mark.RAISED: QTextCharFormat.VerticalAlignment.AlignSuperScript,
    Mark.LOWERED: QTextCharFormat.VerticalAlignment.AlignSubScript,
}
_LEVEL = QTextCharFormat.VerticalAlignment.AlignNormal
_STYLES = {
    ListKind.DOTS: QTextListFormat.Style.ListDisc,
    ListKind.NUMBERS: QTextListFormat.Style.ListDecimal,
}


def look_of(marks: Marks) -> QTextCharFormat:
    """Return how letters with these marks are drawn; every mark is said, so that it can be taken off too."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold if Mark.BOLD in marks else QFont.Weight.Normal)
    look.setFontItalic(Mark.ITALIC in marks)
    look.setFontUnderline(Mark.UNDERLINE in marks)
    look.setVerticalAlignment(next((_HEIGHTS[mark] for mark in _HEIGHTS if mark in marks), _LEVEL))
    return look


def marks_of(look: QTextCharFormat) -> Marks:
    """Return the marks of letters that are drawn so."""
    height, found = look.verticalAlignment(), set[Mark]()
    if look.fontWeight() >= QFont.Weight.DemiBold:
        found.add(Mark.BOLD)
    if look.fontItalic():
        found.add(Mark.ITALIC)
    if look.fontUnderline():
        found.add(Mark.UNDERLINE)
    found |= {mark for mark, alignment in _HEIGHTS.items() if alignment == height}
    return frozenset(found)


def kind_of(block: QTextBlock) -> ListKind | None:
    """Return what list a line is of."""
    if block.blockFormat().objectIndex() < 0:
        return None
    style = block.textList().format().style()
    return next((kind for kind, one in _STYLES.items() if one == style), None)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield its lines."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


# --- reading ----------------------------------------------------------------------------------------------------------


def read(document: QTextDocument) -> tuple[Line, ...]:
    """Return what stands there, as text that may be stored."""
    lines: list[Line] = []
    before = -1
    for block in blocks_of(document):
        kind, held = kind_of(block), block.blockFormat().objectIndex()
        lines.append(Line(spans_of(block), kind, kind is not None and held != before))
        before = held
    return tuple(lines)


def spans_of(block: QTextBlock) -> tuple[Span, ...]:
    """Return the letters of one line."""
    text = block.text()
    wide = text if text.isascii() or max(text) <= "\uffff" else None
    told = [(one.start, one.start + one.length, marks_of(one.format)) for one in block.textFormats()]
    found = tuple(Span(_slice(text, wide, start, end), marks) for start, end, marks in told)
    return found if is_clean(text) else _cleaned(found)


def _slice(text: str, wide: str | None, start: int, end: int) -> str:
    """A part of a text by Qt's offsets, in which letters beyond the first plane count twice."""
    if wide is not None:
        return wide[start:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def _cleaned(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """What may not be stored goes, and letters are composed; one that two spans share looks like the first of them."""
    whole, raw, at, kept = cleaned("".join(span.text for span in spans)), "", 0, []
    for span in spans:
        raw += span.text
        end = len(whole) if span is spans[-1] else max(at, min(len(cleaned(raw)), len(whole)))
        kept.append(Span(whole[at:end], span.marks))
        at = end
    return tuple(kept)


# --- writing ----------------------------------------------------------------------------------------------------------


def show(document: QTextDocument, lines: Iterable[Line]) -> None:
    """Let nothing but these lines stand in a document."""
    told = tuple(lines)
    document.setPlainText("\n".join(line.text for line in told))
    cursor = QTextCursor(document)
    for block, line in zip(blocks_of(document), told, strict=False):
        at = block.position()
        for span in line.spans:
            length = len(span.text.encode("utf-16-le")) // 2
            if span.marks != PLAIN:
                cursor.setPosition(at)
                cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(look_of(span.marks))
            at += length
    _list_up(document, told)


def _list_up(document: QTextDocument, lines: tuple[Line, ...]) -> None:
    first = 0
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else None
        goes_on = after is not None and after.kind is line.kind and not after.begins
        if goes_on:
            continue
        if line.kind is not None:
            make_list(document, first, number, line.kind)
        first = number + 1


def make_list(document: QTextDocument, first: int, last: int, kind: ListKind | None) -> None:
    """Make one list of these lines, or lines of no list."""
    cursor = QTextCursor(document.findBlockByNumber(first))
    end = document.findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    if kind is not None:
        shape = QTextListFormat()
        shape.setStyle(_STYLES[kind])
        cursor.createList(shape)
        return
    for number in range(first, last + 1):
        block = document.findBlockByNumber(number)
        free = block.blockFormat()
        free.setObjectIndex(-1)
        free.setIndent(0)
        QTextCursor(block).setBlockFormat(free)
