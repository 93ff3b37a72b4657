"""Sets a document in type: a text document, page by page, that any painter draws."""

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from kiosk.exam.printed.document import Boxes, Document, Facts, Part, Signatures, Table, Words, apart, texts, told
from kiosk.ui.fonts import language_in
from kiosk.ui.printed.runs import MIRRORED, PAINTED_ONLY, Glyph, Run, Shapes, runs_of
from kiosk.ui.theme import Theme
from kiosk.ui.translation import tr

INK, LINE = QColor("#18222d"), QColor("#75818c")
POINTS, HEAD_POINTS, TITLE_POINTS, FOOT_POINTS = 9.5, 11.5, 18.0, 8.0
BOX_HEAD_POINTS = 13.0
FOOT_SHARE = 0.035
"""Of the page's height, at its end."""
SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid
DASHED = QTextFrameFormat.BorderStyle.BorderStyle_Dashed


class SetDocument:
    """A document that was laid out for a device."""

    def __init__(self, document: Document, theme: Theme, device: QPagedPaintDevice, size: QSizeF) -> None:
        self._theme, self._device, self._size = theme, device, size
        self._foot = document.foot
        theme.fonts.load_for("".join(texts(document)))
        self._room = QSizeF(size.width(), size.height() * (1 - FOOT_SHARE))
        self._text = _typeset(document, theme, device, self._room)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._text.pageCount()

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page (from 0) with its foot; the painter's origin is where the page begins."""
        top = page * self._room.height()
        painter.save()
        painter.translate(0, -top)
        _draw(self._text, painter, QRectF(0, top, self._room.width(), self._room.height()))
        painter.restore()
        painter.save()
        painter.translate(0, self._foot_top)
        _draw(self._foot_of(page), painter, QRectF(QPointF(), self._size))
        painter.restore()

    def runs(self) -> list[list[Run]]:
        """Return what is to be read on each page, the foot last."""
        height = self._room.height()
        found: list[list[Run]] = [[] for _ in range(self.pages)]
        for run in runs_of(self._text):
            page = min(self.pages - 1, int((run.y - run.height / 2) // height))
            found[page].append(_moved(run, -page * height))
        for page, runs in enumerate(found):
            runs += [_moved(run, self._foot_top) for run in runs_of(self._foot_of(page))]
        return found

    def glyphs(self, shapes: Shapes) -> list[list[Glyph]]:
        """Return what is to be seen of letters on each page; `shapes` learns their outlines."""
        height = self._room.height()
        found: list[list[Glyph]] = [[] for _ in range(self.pages)]
        for glyph in shapes.glyphs_of(self._text):
            page = min(self.pages - 1, int(glyph.y // height))
            found[page].append(msgspec.structs.replace(glyph, y=glyph.y - page * height))
        for page, glyphs in enumerate(found):
            foot = shapes.glyphs_of(self._foot_of(page))
            glyphs += [msgspec.structs.replace(glyph, y=glyph.y + self._foot_top) for glyph in foot]
        return found

    @property
    def _foot_top(self) -> float:
        return self._size.height() * (1 - FOOT_SHARE * 0.7)

    def _foot_of(self, page: int) -> QTextDocument:
        number = tr("Page {page} of {pages}").format(page=page + 1, pages=self.pages)
        made = _empty(self._theme, self._device, self._size)
        cursor = QTextCursor(made)
        cursor.setBlockFormat(_block(self._theme))
        words = f"{self._foot}. {number}"
        cursor.insertText(words, _characters(self._theme, words, FOOT_POINTS))
        return made


def _moved(run: Run, by: float) -> Run:
    return msgspec.structs.replace(run, y=run.y + by)


def _draw(document: QTextDocument, painter: QPainter, clip: QRectF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)


def _empty(theme: Theme, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    font = QFont(theme.fonts.families(theme.language))
    font.setPointSizeF(POINTS)
    made.setDefaultFont(font)
    made.documentLayout().setPaintDevice(device)
    made.setPageSize(size)
    return made


def _typeset(document: Document, theme: Theme, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    made = _empty(theme, device, size)
    cursor = QTextCursor(made)
    cursor.beginEditBlock()  # or all of it is laid out again for every cell
    cursor.setBlockFormat(_block(theme, after=6))
    cursor.insertText(document.title, _characters(theme, document.title, TITLE_POINTS, is_strong=True))
    for part in document.parts:
        _Setter(cursor, theme).put(part)
    cursor.endEditBlock()
    _keep_whole(made)
    return made


def _keep_whole(made: QTextDocument) -> None:
    """Send each table of one row that would be broken between two pages to the next one."""
    height, layout = made.pageSize().height(), made.documentLayout()
    for frame in made.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.rows() == 1:
            ends = (frame.firstCursorPosition().block(), frame.lastCursorPosition().block())
            first, last = (layout.blockBoundingRect(block) for block in ends)
            if first.top() // height != last.bottom() // height:
                form = frame.format().toTableFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                frame.setFormat(form)


class _Setter:
    """Writes parts, one after the other, at the end of a text document."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor, self._theme = cursor, theme

    def put(self, part: Part) -> None:
        match part:
            case Facts():
                for word, value in part.pairs:
                    self._paragraph(told(word, value), POINTS)
            case Words():
                size = HEAD_POINTS if part.is_head else POINTS
                self._paragraph(part.text, size, is_strong=part.is_head, before=8 if part.is_head else 3)
            case Table():
                self._table(part)
            case Boxes():
                self._boxes(part)
            case Signatures():
                self._signatures(part)

    def _paragraph(self, text: str, points: float, *, is_strong: bool = False, before: float = 0) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertBlock(_block(self._theme, before=before))
        self._cursor.insertText(text, _characters(self._theme, text, points, is_strong=is_strong))

    def _table(self, part: Table) -> None:
        columns = len(part.head)
        form = self._form(part.widths, is_mirrored=self._theme.is_mirrored)
        form.setHeaderRowCount(1)
        table = self._inserted(len(part.rows) + 1, columns, form)
        for number, row in enumerate((part.head, *part.rows)):
            for at, text in enumerate(row):
                cell = table.cellAt(number, self._place(at, columns))
                dress = QTextTableCellFormat()
                if number == 0:
                    dress.setBackground(QBrush(QColor("#eef0ef")))
                elif part.is_tall:
                    dress.setTopPadding(9)
                    dress.setBottomPadding(9)
                cell.setFormat(dress)
                self._fill(cell.firstCursorPosition(), (text,), is_strong=number == 0)

    def _boxes(self, part: Boxes) -> None:
        """One table a row: a table can be sent to the next page, a row of it can not."""
        is_mirrored = self._theme.is_mirrored and not part.is_map
        widths = (100 // part.across,) * part.across
        form = self._form(widths, is_mirrored=is_mirrored, style=DASHED if part.is_cut else SOLID)
        form.setTopMargin(0)
        dress = QTextTableCellFormat()
        dress.setPadding(10 if part.is_cut else 5)
        for begin in range(0, len(part.boxes), part.across):
            table = self._inserted(1, part.across, form)
            for column, box in enumerate(part.boxes[begin : begin + part.across]):
                cell = table.cellAt(0, part.across - 1 - column if is_mirrored else column)
                cell.setFormat(dress)
                self._fill(cell.firstCursorPosition(), box, first=BOX_HEAD_POINTS)

    def _signatures(self, part: Signatures) -> None:
        self._paragraph(PAINTED_ONLY, POINTS, before=30)
        count = len(part.below)
        form = self._form((100 // count,) * count, is_mirrored=self._theme.is_mirrored, border=0)
        form.setCellSpacing(12)
        table = self._inserted(1, count, form)
        for at, text in enumerate(part.below):
            cell = table.cellAt(0, self._place(at, count))
            dress = QTextTableCellFormat()
            dress.setTopBorder(1)
            dress.setTopBorderStyle(SOLID)
            dress.setTopBorderBrush(QBrush(INK))
            dress.setTopPadding(4)
            cell.setFormat(dress)
            self._fill(cell.firstCursorPosition(), (text,))

    def _fill(
        self, cursor: QTextCursor, lines: tuple[str, ...], *, is_strong: bool = False, first: float = POINTS
    ) -> None:
        for number, text in enumerate(lines):
            is_large = number == 0 and first != POINTS
            size = first if number == 0 else POINTS
            letters = _characters(self._theme, text, size, is_strong=is_strong or is_large)
            if number:
                cursor.insertBlock(_block(self._theme))
            else:
                cursor.setBlockFormat(_block(self._theme))
            cursor.insertText(apart(text), letters)

    def _place(self, column: int, columns: int) -> int:
        """Return where a column stands: Qt mirrors no table."""
        return columns - 1 - column if self._theme.is_mirrored else column

    def _form(
        self,
        widths: tuple[int, ...],
        *,
        is_mirrored: bool,
        style: QTextFrameFormat.BorderStyle = SOLID,
        border: float = 1,
    ) -> QTextTableFormat:
        form = QTextTableFormat()
        shares = tuple(reversed(widths)) if is_mirrored else widths
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBorderCollapse(border > 0)
        form.setBorder(border)
        form.setBorderStyle(style)
        form.setBorderBrush(QBrush(LINE))
        form.setCellSpacing(0)
        form.setCellPadding(4)
        form.setTopMargin(6)
        form.setProperty(MIRRORED, is_mirrored)
        return form

    def _inserted(self, rows: int, columns: int, form: QTextTableFormat) -> QTextTable:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return self._cursor.insertTable(rows, columns, form)


def _block(theme: Theme, *, before: float = 0, after: float = 2) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLayoutDirection(theme.direction)
    form.setAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setTopMargin(before)
    form.setBottomMargin(after)
    return form


def _characters(theme: Theme, text: str, points: float, *, is_strong: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontFamilies(theme.fonts.families(language_in(text, theme.language)))
    form.setFontPointSize(points)
    form.setFontWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    form.setForeground(QBrush(INK))
    return form
