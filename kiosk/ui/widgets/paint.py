"""Shapes that many widgets paint alike: a rounded box with an edge, a line of text that fits."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

CONTROL_EDGE = 1.5
CHOSEN_EDGE = 2.0


def box(
    painter: QPainter, rect: QRectF, *, radius: float, ground: QColor | None, edge: QColor | None, width: float = 1.0
) -> None:
    """Fill and outline a rounded box; the outline lies inside the rectangle, so nothing is cut."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(half, half, -half, -half) if edge is not None else rect
    painter.drawRoundedRect(inner, radius, radius)


def hairline(painter: QPainter, start: QPointF, end: QPointF, color: QColor, width: float = 1.0) -> None:
    """A straight line that stays sharp."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(color, width))
    painter.drawLine(start, end)


def shortened(text: str, font: QFont, width: int) -> str:
    """Return as much of a text as a width has room for, with an ellipsis where that is not all."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def line_of_text(
    painter: QPainter, rect: QRect, text: str, *, font: QFont, color: QColor, align: Qt.AlignmentFlag
) -> None:
    """One line in its own direction, vertically in the middle, shortened by an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(color)
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # else that of the interface
    painter.drawText(
        rect,
        int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip),
        shortened(text, font, rect.width() + 1),
    )
    painter.setLayoutDirection(before)


def mirrored_rect(rect: QRect, within: QRect, *, mirrored: bool) -> QRect:
    """The rectangle as it lies when start and end change places."""
    if not mirrored:
        return rect
    return QRect(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())
