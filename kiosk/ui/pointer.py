"""A larger pointer for who loses sight of the usual one: one arrow, in three colors, over everything."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

USUAL_PX = 24
"""How high the usual pointer is."""
_INK = {"black": ("#000000", "#ffffff"), "white": ("#ffffff", "#000000"), "yellow": ("#ffd400", "#000000")}
_SHAPE = ((0, 0), (0, 19), (4.6, 14.8), (8, 22.4), (11.2, 21), (7.9, 13.6), (14.2, 13.6))
"""An arrow whose tip is the point that is meant; left-handed and right-to-left readers know the same one."""
_EDGE = 1.6


class Pointer:
    """What the whole program's pointer looks like; changed at most once for what was already asked."""

    def __init__(self) -> None:
        self._shown: tuple[int, str] = (0, "")

    def show(self, percent: int, color: str) -> None:
        """Show an arrow so large, in this color; at 0 or 100 percent without a color the usual pointers are back."""
        asked = (percent if percent > 100 or color else 0, color)
        if asked == self._shown:
            return
        if self._shown != (0, ""):
            QApplication.restoreOverrideCursor()
        self._shown = asked if asked[0] or color else (0, "")
        if self._shown != (0, ""):
            QApplication.setOverrideCursor(cursor(max(100, percent), color or "black"))


def cursor(percent: int, color: str) -> QCursor:
    """Return the arrow as a cursor."""
    tip = _EDGE * percent / 100
    return QCursor(picture(percent, color), round(tip), round(tip))


def picture(percent: int, color: str) -> QPixmap:
    """Return the arrow, with an edge of the opposite lightness: it is seen on every ground."""
    factor = percent / 100
    ink, edge = (QColor(value) for value in _INK.get(color, _INK["black"]))
    pixmap = QPixmap(round((USUAL_PX * 0.75 + 2 * _EDGE) * factor), round((USUAL_PX + 2 * _EDGE) * factor))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(factor, factor)
    painter.translate(_EDGE, _EDGE)
    painter.setPen(QPen(edge, _EDGE * 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _SHAPE]))
    painter.end()
    return pixmap
