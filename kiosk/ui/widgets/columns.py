"""Text in columns: Qt's engine lays out lines, which are painted turned by a quarter, their letters that stand upright.

Offsets, marks and selections are those of the document, as everywhere. A line's start is the top of its column, the
first line the column at the right. Punctuation takes its upright form from the font; numbers of one or two digits among
ideographs stand upright side by side, Latin words and longer numbers lie.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)

from kiosk.ui.widgets.document import Look, Media, MediaDocument

_MIDDLE = 0.38
"""How far the middle of an ideograph lies above the base line, in its size; that of a digit hardly less."""
_ROOM_OF_A_DIGIT = 0.4
"""What one that stands alone gets besides its width, in its size."""
_DIGITS = re.compile("[0-9]+")
_ALSO_UPRIGHT = (
    (0x00A7, 0x00A7), (0x00A9, 0x00A9), (0x00AE, 0x00AE), (0x00B1, 0x00B1), (0x00BC, 0x00BE), (0x00D7, 0x00D7),
    (0x00F7, 0x00F7), (0x203B, 0x203C), (0x2103, 0x2103), (0x2109, 0x2109), (0x2116, 0x2116), (0x2121, 0x2122),
    (0x2150, 0x218B), (0x2460, 0x24FF), (0x25A0, 0x25FF), (0x2600, 0x26FF), (0x2776, 0x2793),
)  # fmt: skip
"""Signs that stand upright besides what is as wide as an ideograph (Unicode Standard Annex #50, most used)."""


class Upright(msgspec.Struct, frozen=True):
    """Letters that stand upright, by their offsets; a number stands as one."""

    start: int
    end: int
    is_number: bool = False
    is_struck: bool = False


class ColumnsDocument(MediaDocument):
    """A document whose lines are painted as columns."""

    def __init__(self, media: Media) -> None:
        super().__init__(media)
        self._upright: dict[int, list[Upright]] = {}

    def show_html(self, html: str, look: Look) -> None:
        super().show_html(html, look)
        self._upright = {}
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        block = self.begin()
        while block.isValid():
            self._upright[block.blockNumber()] = found = list(_struck_apart(_upright_in(block), block))
            for one in found:
                cursor.setPosition(one.start)
                cursor.setPosition(one.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_unseen(look, one))
            block = block.next()
        cursor.endEditBlock()

    def upright_in(self, block: QTextBlock) -> list[Upright]:
        """What stands upright in a paragraph, in its order."""
        return self._upright.get(block.blockNumber(), [])

    def pieces_of(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Cut a part of the text where what stands upright begins and ends; yield each piece and whether it does."""
        block = self.findBlock(start)
        while block.isValid() and block.position() < end:
            for one in self.upright_in(block):
                here, there = max(start, one.start), min(end, one.end)
                if here < there:
                    yield from ((start, here, False),) if start < here else ()
                    yield here, there, True
                    start = there
            block = block.next()
        if start < end:
            yield start, end, False

    def lines_between(self, first: float, last: float) -> Iterator[tuple[QTextBlock, QPointF, QTextLine]]:
        """Yield the lines between two heights, with their paragraph and its corner."""
        block = self.begin()
        while block.isValid():
            place = self.documentLayout().blockBoundingRect(block)
            if place.top() > last:
                return
            layout = block.layout()
            for number in range(layout.lineCount() if place.bottom() >= first else 0):
                line = layout.lineAt(number)
                top = place.top() + line.y()
                if top <= last and top + line.height() >= first:
                    yield block, place.topLeft(), line
            block = block.next()

    def place_of(self, offset: int) -> QRectF:
        """Where a letter lies in its line, as high as the line."""
        block = self.findBlock(offset)
        within = offset - block.position()
        corner = self.documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(within)
        here, after = x_of(line, within), x_of(line, within + 1)
        return QRectF(corner.x() + here, corner.y() + line.y(), after - here, line.height())


def is_upright(letter: str) -> bool:
    """Whether a letter stands upright in a column."""
    if unicodedata.east_asian_width(letter) in "WF":
        return True
    return any(first <= ord(letter) <= last for first, last in _ALSO_UPRIGHT)


def x_of(line: QTextLine, offset: int) -> float:
    """Where a letter begins in its line; Qt returns the place and the cursor it belongs to."""
    found = line.cursorToX(offset)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def paint_columns(
    painter: QPainter,
    document: ColumnsDocument,
    *,
    right: float,
    seen: QRectF,
    ink: QColor,
    chosen: tuple[int, int] = (0, 0),
    chosen_ink: QColor | None = None,
    selections: Iterable[QAbstractTextDocumentLayout.Selection] = (),
    caret: int = -1,
) -> None:
    """Paint the columns that lie in `seen`, the first of them ending at `right`."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.selections = list(selections)
    context.cursorPosition = caret
    context.clip = QRectF(seen.top(), right - seen.right(), seen.height(), seen.width())
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, ink)
    context.palette = palette
    painter.save()
    painter.translate(right, 0)
    painter.rotate(90)
    document.documentLayout().draw(painter, context)
    painter.restore()
    start, end = chosen
    for block, corner, line in document.lines_between(right - seen.right(), right - seen.left()):
        for one in _of_line(document.upright_in(block), block, line, (start, end)):
            painter.setPen(chosen_ink if chosen_ink is not None and start <= one.start < end else ink)
            _paint_upright(painter, one, block, QPointF(right - corner.y(), corner.x()), line)


# --- which letters ----------------------------------------------------------------------------------------------------


def _upright_in(block: QTextBlock) -> Iterator[Upright]:
    """The runs of a paragraph; Qt counts what lies beyond the first 65,536 letters of Unicode as two."""
    text, at, run = block.text(), block.position(), -1
    numbers = dict(_numbers_in(text))
    skip = 0
    for place, letter in enumerate(text):
        if not is_upright(letter) and run >= 0:
            yield Upright(run, at)
            run = -1
        elif is_upright(letter) and run < 0:
            run = at
        if place in numbers and not skip:
            skip = numbers[place]
            yield Upright(at, at + skip, is_number=True)
        skip = max(0, skip - 1)
        at += 2 if ord(letter) > 0xFFFF else 1
    if run >= 0:
        yield Upright(run, at)


def _struck_apart(found: Iterable[Upright], block: QTextBlock) -> Iterator[Upright]:
    """The same runs, cut where what is struck out begins and ends: Qt would strike in an ink that is not seen."""
    struck: list[tuple[int, int]] = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        if fragment.charFormat().fontStrikeOut():
            struck.append((fragment.position(), fragment.position() + fragment.length()))
        pieces += 1
    edges = [edge for ends in struck for edge in ends]
    for one in found:
        for part in _cut(one, edges[bisect_right(edges, one.start) : bisect_right(edges, one.end)]):
            yield msgspec.structs.replace(part, is_struck=bisect_right(edges, part.start) % 2 == 1)


def _end_of(one: Upright) -> int:
    return one.end


def _cut(one: Upright, cuts: Iterable[int]) -> Iterator[Upright]:
    inside = sorted({one.start, one.end, *(cut for cut in cuts if one.start < cut < one.end)})
    for start, end in pairwise(inside):
        yield msgspec.structs.replace(one, start=start, end=end)


def _numbers_in(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers of one or two digits begin that stand among ideographs, and how many digits they have."""
    for found in _DIGITS.finditer(text):
        start, end = found.span()
        before, after = text[max(0, start - 2) : start].rstrip()[-1:], text[end : end + 2].lstrip()[:1]
        if end - start <= 2 and all(not one or is_upright(one) for one in (before, after)):
            yield start, end - start


def _unseen(look: Look, one: Upright) -> QTextCharFormat:
    """The engine gives them room, and what lies under them; how they stand, it cannot."""
    shape = QTextCharFormat()
    shape.setForeground(QColor(0, 0, 0, 0))
    shape.setUnderlineColor(look.ink)
    if not one.is_number:
        shape.setFontFeatures({QFont.Tag("vert"): 1})
    elif one.end - one.start == 1:  # a digit is higher than wide
        shape.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        shape.setFontLetterSpacing(look.font.pixelSize() * _ROOM_OF_A_DIGIT)
    return shape


def _of_line(found: list[Upright], block: QTextBlock, line: QTextLine, chosen: tuple[int, int]) -> Iterator[Upright]:
    """What of it stands in a line, cut where what is selected begins and ends."""
    first = block.position() + line.textStart()
    last = first + line.textLength()
    for one in islice(found, bisect_right(found, first, key=_end_of), None):
        if one.start >= last:
            return
        start, end = max(one.start, first), min(one.end, last)
        if start < end:
            yield from _cut(msgspec.structs.replace(one, start=start, end=end), chosen)


# --- how they stand ---------------------------------------------------------------------------------------------------


def _paint_upright(painter: QPainter, one: Upright, block: QTextBlock, corner: QPointF, line: QTextLine) -> None:
    """Paint letters of a line upright, each in the middle of the room that it has; a number as a whole."""
    first = one.start - block.position()
    begin, end = x_of(line, first), x_of(line, first + one.end - one.start)
    for run in line.glyphRuns(first, one.end - one.start):
        font, places = run.rawFont(), run.positions()
        middle = font.pixelSize() * _MIDDLE
        widths = [advance.x() for advance in font.advancesForGlyphIndexes(run.glyphIndexes())]
        origins = []
        for place, width in zip(places, widths, strict=True):
            half = sum(widths) / 2 - (place.x() - begin) if one.is_number else width / 2
            down = (begin + end) / 2 if one.is_number else place.x() + width / 2
            origins.append(QPointF(corner.x() - (place.y() - middle) - half, corner.y() + down + middle))
        turned = QGlyphRun()
        turned.setRawFont(font)
        turned.setGlyphIndexes(run.glyphIndexes())
        turned.setPositions(origins)
        painter.drawGlyphRun(QPointF(), turned)
        if one.is_struck and places:
            x = corner.x() - (places[0].y() - middle)
            painter.drawLine(QPointF(x, corner.y() + begin), QPointF(x, corner.y() + end))
