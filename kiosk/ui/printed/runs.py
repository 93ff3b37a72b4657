"""Where text stands on a page that was laid out: what is read, in its order, and which glyphs are seen for it."""

from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from unicodedata import bidirectional

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QGlyphRun,
    QPainterPath,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
    QTextTable,
)

from kiosk.exam.printed.document import read

MIRRORED = int(QTextFormat.Property.UserProperty) + 1
"""Set on a table whose columns stand from right to left."""
PAINTED_ONLY = "\u200b"
"""Stands where a block must not be empty; it is nothing to read."""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """Text in one direction on one line, in the units of the page, as it is seen from left to right.

    What runs from right to left stands backwards, as readers of PDF expect it, and turn it.
    """

    text: str
    x: float
    y: float
    """Of the line's foot."""
    width: float
    height: float


class Glyph(msgspec.Struct, frozen=True, kw_only=True):
    """A shape at its place; `shape` is the same for the same glyph of the same face and size."""

    shape: str
    x: float
    y: float


class Shapes:
    """The outlines of glyphs, each once, as operators of PDF in the units of the page."""

    def __init__(self) -> None:
        self.paths: dict[str, str] = {}
        self._faces: dict[tuple[str, str, float], str] = {}

    def glyphs_of(self, document: QTextDocument) -> Iterator[Glyph]:
        """Give every glyph of a document that is seen, with its place on one page as long as the document."""
        block = document.begin()
        while block.isValid():
            at = document.documentLayout().blockBoundingRect(block).topLeft()
            layout = block.layout()
            for number in range(layout.lineCount()):
                for run in layout.lineAt(number).glyphRuns():
                    yield from self._of_run(run, at)
            block = block.next()

    def _of_run(self, run: QGlyphRun, at: QPointF) -> Iterator[Glyph]:
        font = run.rawFont()
        face = self._faces.setdefault((font.familyName(), font.styleName(), font.pixelSize()), f"F{len(self._faces)}")
        for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            shape = f"{face}G{index}"
            if shape not in self.paths:
                self.paths[shape] = outline(font.pathForGlyph(index))
            if self.paths[shape]:
                yield Glyph(shape=shape, x=at.x() + place.x(), y=at.y() + place.y())


def outline(path: QPainterPath) -> str:
    """Return the operators that fill a path; nothing for a glyph that is not seen."""
    said: list[str] = []
    points: list[str] = []
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        point = f"{element.x:.2f} {element.y:.2f}"
        match element.type:
            case QPainterPath.ElementType.MoveToElement:
                said.append(f"{point} m")
            case QPainterPath.ElementType.LineToElement:
                said.append(f"{point} l")
            case _:
                points.append(point)
                if len(points) == 3:
                    said.append(f"{' '.join(points)} c")
                    points = []
    return "\n".join([*said, "f"]) if said else ""


def runs_of(document: QTextDocument) -> Iterator[Run]:
    """Give the text of a document piece by piece, with its place on one page that is as long as the document."""
    for _, block in sorted(_keyed(document), key=lambda pair: pair[0]):
        yield from _of_block(document, block)


def _keyed(document: QTextDocument) -> Iterator[tuple[tuple[int, int, int, int], QTextBlock]]:
    """Give every block with what it is read by: a table's cells row by row, from where a line begins."""
    block, number = document.begin(), 0
    while block.isValid():
        cursor = QTextCursor(block)
        table: QTextTable | None = cursor.currentTable()
        if table is None:
            yield (number, 0, 0, 0), block
        else:
            cell = table.cellAt(cursor)
            is_mirrored = bool(table.format().property(MIRRORED))
            column = -cell.column() if is_mirrored else cell.column()
            first = document.findBlock(table.firstPosition()).blockNumber()
            yield (first, cell.row(), column, number), block
        block, number = block.next(), number + 1


def _of_block(document: QTextDocument, block: QTextBlock) -> Iterator[Run]:
    at = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    for number in range(layout.lineCount()):
        for run in _of_line(block.text(), layout.lineAt(number)):
            yield msgspec.structs.replace(run, x=run.x + at.x(), y=run.y + at.y())


def _of_line(text: str, line: QTextLine) -> Iterator[Run]:
    first = line.textStart()
    last = min(first + line.textLength(), len(text))
    y = line.y() + line.ascent() + line.descent()
    begin = first
    for way, group in groupby(_ways(text, line, first, last)):
        end = begin + sum(1 for _ in group)
        pieces = range(begin, end) if way is _Way.BACK_ALONE else (begin,)
        for at in pieces:
            till = at + 1 if way is _Way.BACK_ALONE else end
            said = read(text[at:till].replace(PAINTED_ONLY, ""))
            place = _extent(line, at, till - at)
            if said and place is not None:
                told = said[::-1] if way is _Way.BACK else said
                yield Run(text=told, x=place[0], y=y, width=place[1], height=line.height())
        begin = end


class _Way(Enum):
    """How a character runs: on, or back as Arabic letters do; signs between such letters stand for themselves."""

    ON = 1
    BACK = 2
    BACK_ALONE = 3


def _ways(text: str, line: QTextLine, first: int, last: int) -> Iterator[_Way]:
    is_back = False
    for at in range(first, last):
        runs = line.glyphRuns(at, 1)
        is_back = runs[0].isRightToLeft() if runs else is_back
        if not is_back:
            yield _Way.ON
        else:
            yield _Way.BACK if bidirectional(text[at]) in _LETTERS else _Way.BACK_ALONE


_LETTERS = frozenset(("R", "AL", "NSM"))


def _extent(line: QTextLine, at: int, length: int) -> tuple[float, float] | None:
    """Return from where to where the glyphs of some characters reach; None for what has none."""
    ends: list[float] = []
    starts: list[float] = []
    for run in line.glyphRuns(at, length):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for place, advance in zip(run.positions(), advances, strict=True):
            starts.append(place.x())
            ends.append(place.x() + advance.x())
    return (min(starts), max(ends) - min(starts)) if starts else None
