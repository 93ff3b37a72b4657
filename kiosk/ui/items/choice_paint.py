"""What is painted over a choice: the cover of one that is not to be read yet, and the strokes through one put aside."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import MediaDocument
from kiosk.ui.widgets.paint import box, line_of_text

SIDE, GAP = 14, 10
ICON = 22


def paint_cover(painter: QPainter, theme: Theme, whole: QRect, words: str, *, mirrored: bool) -> None:
    """Paint what stands in place of the text, as high as it: nothing moves when it is uncovered."""
    color = theme.color
    ground, edge = color(Role.INSET), color(Role.EDGE)
    box(painter, QRectF(whole), radius=theme.tokens.radius.chip, ground=ground, edge=edge, width=1.0)
    side = theme.icon_px(ICON)
    sign = QRect(whole.left() + SIDE, whole.top(), side, whole.height())
    text = QRect(sign.right() + GAP, whole.top(), whole.width() - side - SIDE - 2 * GAP, whole.height())
    if mirrored:
        sign.moveLeft(whole.right() - SIDE - side)
        text.moveRight(sign.left() - GAP)
    theme.paint_icon_in(painter, sign, "eye-off", Role.INK2, size=ICON)
    align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    line_of_text(painter, text, words, font=theme.font(TextUse.UI), color=color(Role.INK2), align=align)


def strike_lines(painter: QPainter, document: MediaDocument, at: QPointF, *, rise: float) -> None:
    """Draw a stroke a line, through all its words: a font's own strike-out breaks at every space in Arabic."""
    block = document.begin()
    while block.isValid():
        corner = at + document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            used = line.naturalTextRect()
            y = corner.y() + line.y() + line.ascent() - rise
            painter.drawLine(QPointF(corner.x() + used.left(), y), QPointF(corner.x() + used.right(), y))
        block = block.next()
