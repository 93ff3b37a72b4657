"""The answer bubble of a question: a filled bubble is an answer, a ribbon is a mark. The same sign everywhere."""

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.exam.overview import Mark
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import box

SIZE = 34
SQUARE = 32


class Form(msgspec.Struct, frozen=True):
    """How one state looks."""

    role: Role
    is_filled: bool
    badge: str


FORMS = {
    Mark.NOT_VISITED: Form(Role.EDGE, False, ""),
    Mark.NOT_ANSWERED: Form(Role.RED, False, "minus"),
    Mark.ANSWERED: Form(Role.GREEN, True, ""),
    Mark.MARKED: Form(Role.VIOLET, False, "ribbon"),
    Mark.ANSWERED_MARKED: Form(Role.VIOLET, True, "ribbon"),
}


def paint_bubble(
    painter: QPainter,
    theme: Theme,
    center: QPointF,
    state: Mark,
    *,
    text: str = "",
    size: float = SIZE,
    ground: Role = Role.DESK,
    mirrored: bool = False,
) -> None:
    """Paint one bubble around a point, with its number, on a ground whose color separates the badge from it."""
    form = FORMS[state]
    color = theme.color
    if state is Mark.NOT_VISITED:
        side = size * SQUARE / SIZE
        rect = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
        box(painter, rect, radius=min(6, side / 4), ground=color(Role.SHEET), edge=color(Role.EDGE), width=1.2)
    else:
        width = 2.0 if size > 24 else 1.8
        rect = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
        inside = color(form.role if form.is_filled else Role.SHEET)
        box(painter, rect, radius=(size - width) / 2, ground=inside, edge=color(form.role), width=width)
    if text:
        ink = Role.SHEET if form.is_filled else Role.INK2 if state is Mark.NOT_VISITED else form.role
        painter.setFont(theme.font(TextUse.UI_STRONG, weight=600, tabular=True))
        painter.setPen(color(ink))
        painter.drawText(rect.adjusted(-8, 0, 8, 0), int(Qt.AlignmentFlag.AlignCenter), text)
    side = -1 if mirrored else 1
    if form.badge == "minus":
        _paint_minus(painter, theme, center + QPointF(side * size * 0.39, -size * 0.37), size, ground)
    elif form.badge == "ribbon":
        _paint_ribbon(painter, theme, center + QPointF(side * size * 0.43, -size * 0.40), size, ground)


def _paint_minus(painter: QPainter, theme: Theme, at: QPointF, size: float, ground: Role) -> None:
    radius = size * 0.175 + 0.8
    painter.setPen(QPen(theme.color(ground), 1.6))
    painter.setBrush(theme.color(Role.RED))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(theme.color(Role.SHEET), max(1.2, size * 0.05), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    half = radius * 0.55
    painter.drawLine(at - QPointF(half, 0), at + QPointF(half, 0))


def _paint_ribbon(painter: QPainter, theme: Theme, at: QPointF, size: float, ground: Role) -> None:
    wide, high = size * 0.31 + 0.5, size * 0.44 + 1
    left, top = at.x() - wide / 2, at.y() - high / 2
    shape = QPainterPath(QPointF(left, top))
    shape.lineTo(left + wide, top)
    shape.lineTo(left + wide, top + high)
    shape.lineTo(left + wide / 2, top + high * 0.72)
    shape.lineTo(left, top + high)
    shape.closeSubpath()
    painter.setBrush(theme.color(Role.VIOLET))
    painter.setPen(
        QPen(theme.color(ground), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin)
    )
    painter.drawPath(shape)
    painter.fillPath(shape, theme.color(Role.VIOLET))


class Bubble(QLabel):
    """One bubble as a widget of its own, for lists and legends."""

    def __init__(
        self,
        theme: Theme,
        state: Mark,
        *,
        number: int = 0,
        size: float = SIZE,
        ground: Role = Role.SHEET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._state, self._number, self._size, self._ground = theme, state, number, size, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_state(self, state: Mark, *, number: int = 0) -> None:
        """Show another state or number."""
        self._state, self._number = state, number
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._side() + 10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        paint_bubble(
            QPainter(self),
            self._theme,
            QRectF(self.rect()).center(),
            self._state,
            text=self._theme.digits(self._number) if self._number else "",
            size=self._side(),
            ground=self._ground,
            mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _side(self) -> float:
        return self._size * self._theme.chrome_factor

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
