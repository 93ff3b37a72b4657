"""A tool in the margin of the sheet: its sign over small words, on two lines where one has no room."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box, line_of_text

WIDTH, HEIGHT, TOP = 76, 52, 6
AROUND = 8
"""Of the words, to the edges at both sides."""


class ToolButton(QAbstractButton):
    """Stays down while its tool is open."""

    def __init__(self, theme: Theme, words: str, *, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setObjectName(name)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        widest = max(metrics.horizontalAdvance(line) for line in self.lines())
        more = (len(self.lines()) - 1) * metrics.height()
        return QSize(max(WIDTH, widest + AROUND), self._theme.grown(HEIGHT, TextUse.MICRO) + more)

    def lines(self) -> list[str]:
        """Return its words as they stand below one another: on one line if they fit, else on two of like length."""
        words, metrics = self.text().split(), self._metrics()
        if len(words) < 2 or metrics.horizontalAdvance(self.text()) + AROUND <= WIDTH:
            return [self.text()]
        ways = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
        return list(min(ways, key=lambda way: max(metrics.horizontalAdvance(line) for line in way)))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextUse.MICRO))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        chosen = self.isChecked()
        ground = Role.TINT if chosen or self.isDown() else Role.INSET if self.underMouse() else None
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(ground) if ground else None,
            edge=color(Role.ACCENT) if chosen else None,
            width=CHOSEN_EDGE,
        )
        ink = Role.ACCENT if chosen else Role.INK
        side = self._theme.icon_px(20)
        self._theme.paint_icon_in(painter, QRect(0, TOP, self.width(), side), self._icon, ink)
        below = TOP + side
        self._paint_words(painter, QRect(2, below, self.width() - 4, self.height() - below - 2), color(ink))

    def _paint_words(self, painter: QPainter, place: QRect, color: QColor) -> None:
        lines, font, center = self.lines(), self._theme.font(TextUse.MICRO), Qt.AlignmentFlag.AlignHCenter
        high = place.height() // len(lines)
        for number, line in enumerate(lines):
            at = QRect(place.x(), place.y() + number * high, place.width(), high)
            line_of_text(painter, at, line, font=font, color=color, align=center)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
