"""A number over its word, to be pressed: how many there are of something, and a list of them behind it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kiosk.ui.admin.room.texts import number
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text

HEIGHT, LEAST = 74, 104


class Figure(QPushButton):
    """A number over its word; outlined in ink while somebody in it has to be looked after."""

    def __init__(self, theme: Theme, words: str, *, icon: str, role: Role, name: str) -> None:
        super().__init__()
        self._theme, self._words, self._icon, self._role = theme, words, icon, role
        self._count, self._is_open = 0, False
        self.setObjectName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self.show_count(0, is_open=False)

    def show_count(self, count: int, *, is_open: bool) -> None:
        """Say how many, and whether somebody has to look after them."""
        self._count, self._is_open = count, is_open and count > 0
        said = f"{number(count)} {self._words}"
        self.setAccessibleName(self.tr("{figure}, to look after").format(figure=said) if self._is_open else said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetrics(theme.font(TextUse.SMALL, weight=600)).horizontalAdvance(self._words)
        figure = QFontMetrics(theme.font(TextUse.HEAD, tabular=True)).horizontalAdvance(number(self._count))
        height = theme.grown(HEIGHT)
        return QSize(max(theme.grown(LEAST), words + 28, figure + theme.icon_px(20) + 40), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, theme, color = QPainter(self), self._theme, self._theme.color
        is_on = self.isChecked()
        ground = Role.TINT if is_on else Role.INSET if self.underMouse() else Role.SHEET
        edge = Role.ACCENT if is_on else Role.INK if self._is_open else Role.LINE
        width = CHOSEN_EDGE if is_on or self._is_open else CONTROL_EDGE
        radius = theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        half = self.height() * 6 // 10
        figure, side = theme.font(TextUse.HEAD, tabular=True), theme.icon_px(20)
        told = number(self._count)
        room = side + 8 + QFontMetrics(figure).horizontalAdvance(told)
        start = (self.width() - room) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = QRect(self.width() - start - side if mirrored else start, 4, side, half - 4)
        role = self._role if self._count else Role.INK2
        theme.paint_icon_in(painter, sign, self._icon, role, size=20)
        place = QRect(0 if mirrored else start + side + 8, 4, self.width() - start - side - 8, half - 4)
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ink = color(Role.INK if self._count else Role.INK2)
        line_of_text(painter, place, told, font=figure, color=ink, align=align)
        below = QRect(4, half, self.width() - 8, self.height() - half - 6)
        font = theme.font(TextUse.SMALL, weight=600)
        center = Qt.AlignmentFlag.AlignHCenter
        line_of_text(painter, below, self._words, font=font, color=color(Role.INK2), align=center)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
