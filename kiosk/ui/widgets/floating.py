"""A panel inside the window, where a program that is not locked would open a popup.

A popup is a window of its own: opening one drops the keyboard grab of the lock, so there is none anywhere.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

GAP = 4
EDGE_SPACE = 8
PANEL_EDGE = 6
"""Between the panel's edge and what it holds."""


class _Backdrop(QWidget):
    """Catches presses beside the panel; it paints nothing."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()


class Floating(QFrame):
    """Opens beside an anchor, above everything in its window; closes on Esc, on a press elsewhere, or when told."""

    closed = Signal()

    def __init__(self, theme: Theme, anchor: QWidget, *, name: str = "floating") -> None:
        super().__init__(anchor)
        self._theme, self._anchor = theme, anchor
        self._backdrop: _Backdrop | None = None
        self.setObjectName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PANEL_EDGE, PANEL_EDGE, PANEL_EDGE, PANEL_EDGE)
        self.body.setSpacing(0)
        self.hide()
        theme.changed.connect(self.update)

    def room(self) -> QSize:
        """Return how large it can be, where it opens."""
        window = self._anchor.window()
        above, below = self._room_around(window)
        return QSize(window.width() - 2 * EDGE_SPACE, max(above, below))

    def open_beside(self, size_hint_width: int = 0) -> None:
        """Open below the anchor, or above it where there is more room."""
        window = self._anchor.window()
        self._backdrop = _Backdrop(window)
        self._backdrop.setGeometry(window.rect())
        self._backdrop.pressed.connect(self.close_panel)
        self._backdrop.show()
        self.setParent(window)
        window.installEventFilter(self)
        self._anchor.installEventFilter(self)
        self.setGeometry(self._place(window, size_hint_width))
        self.show()
        self.raise_()

    def close_panel(self) -> None:
        """Close and give the focus back to the anchor."""
        if self.isHidden():
            return
        self.hide()
        self._anchor.window().removeEventFilter(self)
        self._anchor.removeEventFilter(self)
        if self._backdrop is not None:
            self._backdrop.hide()
            self._backdrop.deleteLater()
            self._backdrop = None
        self.setParent(self._anchor)
        if self._anchor.isVisible():
            self._anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_gone = watched is self._anchor and event.type() == QEvent.Type.Hide  # as when another screen is shown
        if is_gone or (watched is self._anchor.window() and event.type() == QEvent.Type.Resize):
            self.close_panel()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        box(
            QPainter(self),
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=self._theme.color(Role.SHEET),
            edge=self._theme.color(Role.ACCENT),
            width=CHOSEN_EDGE,
        )

    def _place(self, window: QWidget, least_width: int) -> QRect:
        hint = self.sizeHint()
        width = min(max(hint.width(), least_width, self._anchor.width()), window.width() - 2 * EDGE_SPACE)
        top_left = self._anchor.mapTo(window, QPoint(0, 0))
        above, below = self._room_around(window)
        goes_below = hint.height() <= below or below >= above
        height = min(hint.height(), below if goes_below else above)
        y = top_left.y() + self._anchor.height() + GAP if goes_below else top_left.y() - GAP - height
        x = top_left.x() + self._anchor.width() - width if self._theme.is_mirrored else top_left.x()
        x = min(max(EDGE_SPACE, x), window.width() - width - EDGE_SPACE)
        return QRect(x, y, width, height)

    def _room_around(self, window: QWidget) -> tuple[int, int]:
        """Return how much room there is above the anchor and below it."""
        top = self._anchor.mapTo(window, QPoint(0, 0)).y()
        return top - GAP - EDGE_SPACE, window.height() - top - self._anchor.height() - GAP - EDGE_SPACE
