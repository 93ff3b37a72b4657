"""A chip: a state in one word with its sign, on the ground of its color."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.paint import CONTROL_EDGE, box, mirrored_rect

PADDING = 9
GAP = 6


class Chip(QLabel):
    """Shape, word and color say the same; to a reader it is the word."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", role: Role = Role.BLUE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._icon, self._role = theme, text, icon, role
        self.setObjectName("chip")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(TextUse.SMALL, weight=600)).horizontalAdvance(self._words)
        return QSize(words + self._before() + 2 * PADDING, self._theme.grown(28, TextUse.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        is_alert = self._role is Role.ALERT
        ground = Role.ALERT if is_alert else self._role.ground
        ink = Role.ON_ALERT if is_alert else self._role
        outlined = self._theme.name is ThemeName.CONTRAST
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.chip,
            ground=self._theme.color(ground),
            edge=self._theme.color(self._role) if outlined else None,
            width=CONTROL_EDGE,
        )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            side = self._theme.icon_px(16)
            rect = mirrored_rect(QRect(PADDING, 0, side, self.height()), self.rect(), mirrored=mirrored)
            self._theme.paint_icon_in(painter, rect, self._icon, ink, size=16)
        painter.setFont(self._theme.font(TextUse.SMALL, weight=600))
        painter.setPen(self._theme.color(ink))
        x = PADDING + self._before()
        words = mirrored_rect(
            QRect(x, 0, self.width() - x - PADDING + 1, self.height()), self.rect(), mirrored=mirrored
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self._words)

    def _before(self) -> int:
        return self._theme.icon_px(16) + GAP if self._icon else 0

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
