"""What the strip of the line reader is moved by, and made higher or lower."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

GRIP = QSize(34, 40)
RESIZES = 12
"""The foot of the grip makes the strip higher or lower."""


class Grip(QWidget):
    """What the strip is moved by; drawn at its foot it makes the strip higher."""

    stepped = Signal(int)
    grown = Signal(int)
    turned = Signal()
    dragged = Signal(QPoint)
    stretched = Signal(QPoint)
    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._stretches: bool | None = None
        self.setObjectName("line_reader_grip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        words = tr("Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.")
        self.setAccessibleDescription(words)
        theme.watch_focus(self, radius=theme.tokens.radius.chip)
        self.hide()

    def say(self, line: int, lines: int) -> None:
        """Tell a reader on which line it is."""
        digits = self._theme.digits
        words = tr("Line reader, line {line} of {lines}").format(line=digits(line), lines=digits(lines))
        self.setAccessibleName(words)

    def lie_at(self, strip: QRect, *, mirrored: bool) -> None:
        """Lie at the end of the strip, over its border."""
        width, height = GRIP.width(), max(GRIP.height(), strip.height())
        x = strip.left() - width // 2 if mirrored else strip.right() - width // 2
        x = max(0, min(x, self._page.width() - width))
        self.setGeometry(x, strip.center().y() - height // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keys = Qt.Key
        match event.key():
            case keys.Key_Up | keys.Key_Down if shifted:
                self.grown.emit(1 if event.key() == keys.Key_Down else -1)
            case keys.Key_Plus | keys.Key_Minus:
                self.grown.emit(1 if event.key() == keys.Key_Plus else -1)
            case keys.Key_Up | keys.Key_Down:
                self.stepped.emit(1 if event.key() == keys.Key_Down else -1)
            case keys.Key_PageUp | keys.Key_PageDown:
                self.stepped.emit(10 if event.key() == keys.Key_PageDown else -10)
            case keys.Key_Home | keys.Key_End:
                self.stepped.emit(100_000 if event.key() == keys.Key_End else -100_000)
            case keys.Key_Left | keys.Key_Right:
                self.turned.emit()
            case keys.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._stretches = event.position().y() >= self.height() - RESIZES
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.mapTo(self._page, event.position().toPoint())
        foot = self._stretches if self._stretches is not None else event.position().y() >= self.height() - RESIZES
        self.setCursor(Qt.CursorShape.SizeVerCursor if foot else Qt.CursorShape.SizeAllCursor)
        if self._stretches is not None:
            (self.stretched if self._stretches else self.dragged).emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._stretches = None
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color = QPainter(self), self._theme.color
        radius = self._theme.tokens.radius.control
        box(
            painter,
            QRectF(self.rect()),
            radius=radius,
            ground=color(Role.SHEET),
            edge=color(Role.ACCENT),
            width=CHOSEN_EDGE,
        )
        middle = self.rect().center()
        for y in (-5, 0, 5):
            painter.fillRect(QRect(middle.x() - 7, middle.y() + y, 14, 2), color(Role.ACCENT))
        painter.fillRect(QRect(middle.x() - 4, self.height() - 7, 8, 2), color(Role.ACCENT))
