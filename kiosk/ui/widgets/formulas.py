"""Formulas in running text: at the size of the text, on its base line, in its ink, sharp at every scale.

Qt can put a picture on the base line or in the middle of a line, but not with a part of it below the base line. So a
formula is an object of our own: it asks for the room it needs and is painted where the line's base line really is.
"""

import re

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

TEXT_PX = 16.0
"""Formulas are drawn by the importer for text of this size; they grow with the text around them."""
OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NUMBER = QTextFormat.Property.UserProperty.value + 2


class Formulas(QPyTextObject):
    """Keeps and paints the formulas of one document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._drawings: list[QSvgRenderer] = []
        document.documentLayout().registerHandler(OBJECT, self)

    def empty(self) -> None:
        """Forget all formulas."""
        self._drawings = []

    def put(self, cursor: QTextCursor, svg: bytes | None, ink: QColor) -> None:
        """Make the selected picture a formula in an ink; without a drawing it keeps its place and stays blank."""
        drawing = QSvgRenderer(QByteArray(_inked(svg or b"", ink))) if svg else QSvgRenderer()
        shape = QTextCharFormat(cursor.charFormat())
        shape.setObjectType(OBJECT)
        shape.setProperty(_NUMBER, len(self._drawings))
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._drawings.append(drawing)
        cursor.setCharFormat(shape)

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002
        """The room it takes: Qt centers it on a quarter of an x above the base line, so it asks for as much more."""
        drawing, zoom = self._drawing(format), self._zoom(document)
        view = drawing.viewBoxF()
        half = QFontMetricsF(document.defaultFont()).xHeight() / 2
        above, below = -view.top() * zoom, view.bottom() * zoom
        return QSizeF(view.width() * zoom, max(2 * above - half, 2 * below + half, 1.0))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        format: QTextFormat,  # noqa: A002
    ) -> None:
        """Paint it on the base line of its line."""
        drawing, zoom = self._drawing(format), self._zoom(document)
        if not drawing.isValid():
            return
        block = document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        top_left = document.documentLayout().blockBoundingRect(block).topLeft() + block.layout().position()
        top = (
            document.documentLayout().blockBoundingRect(block).top() if block.layout().position().y() else top_left.y()
        )
        base = top + line.y() + line.ascent()
        view = drawing.viewBoxF()
        place = QRectF(QPointF(rect.x(), base + view.top() * zoom), view.size() * zoom)
        drawing.render(painter, place)

    def _drawing(self, shape: QTextFormat) -> QSvgRenderer:
        number = shape.property(_NUMBER)
        if isinstance(number, int) and number < len(self._drawings):
            return self._drawings[number]
        return QSvgRenderer()

    @staticmethod
    def _zoom(document: QTextDocument) -> float:
        return document.defaultFont().pixelSize() / TEXT_PX


def _inked(data: bytes, ink: QColor) -> bytes:
    """A formula in another ink: its own is black, said or by default."""
    name = ink.name().encode()
    data = re.sub(rb"(?i)\b(fill|stroke)\s*=\s*\"(?:black|#000(?:000)?|currentcolor)\"", rb'\1="' + name + b'"', data)
    data = re.sub(rb"(?i)\b(fill|stroke)\s*:\s*(?:black|#000(?:000)?|currentcolor)\b", rb"\1:" + name, data)
    return data.replace(b"<svg", b'<svg fill="' + name + b'"', 1)  # shapes that say nothing take the root's
