"""A tool above the question, which stays open from one question to the next. It lies inside the page: no popup."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

STEP = 24
EDGE_SPACE = 12
_WAYS = {
    Qt.Key.Key_Left: QPoint(-STEP, 0),
    Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP),
    Qt.Key.Key_Down: QPoint(0, STEP),
}


class ToolWindow(QFrame):
    """Dragged by its head, or moved by arrow keys when the head has the focus; Esc closes it. `body` takes the tool."""

    closed = Signal()
    moved = Signal()
    """It was put elsewhere."""

    def __init__(self, theme: Theme, title: str, *, page: QWidget, name: str) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._was_moved = False
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._head = _Head(theme, title, name=f"{name}_head", parent=self)
        self._close = Button(theme, self.tr("Close"), kind=Kind.QUIET, icon="x", height=36, name=f"{name}_close")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._head, 1)
        row.addWidget(self._close)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(self.body)
        self._head.moved.connect(self._on_moved)
        self._close.clicked.connect(self.close_tool)
        page.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:
        """Another question came on screen, with what tools left at it; most tools keep nothing."""

    def speak(self, language: str) -> None:
        """The question is of this language; most tools have words of the interface only."""

    @property
    def is_open(self) -> bool:
        """Whether it is on screen, or would be if the page were."""
        return not self.isHidden()

    @property
    def place(self) -> str:
        """Where it was put, in thousandths of the page; empty where it stands as it opens."""
        if not self._was_moved:
            return ""
        room = self._page.size() - self.size()
        return f"{self.x() * 1000 // max(1, room.width())} {self.y() * 1000 // max(1, room.height())}"

    def put(self, place: str) -> None:
        """Open where it stood in an earlier life of the page."""
        self.open_tool()
        parts = place.split()
        if len(parts) == 2 and all(part.isdecimal() for part in parts):
            room = self._page.size() - self.size()
            self._was_moved = True
            self.move(int(parts[0]) * room.width() // 1000, int(parts[1]) * room.height() // 1000)
            self._keep_inside()

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.isHidden():
            self.open_tool()
        else:
            self.close_tool()

    def open_tool(self) -> None:
        """Open where it was, at first in the corner where a line ends, above the bottom bar."""
        self._take_room()
        if not self._was_moved:
            self.move(self._corner())
        self._keep_inside()
        self.show()
        self.raise_()

    def fit(self) -> None:
        """Be as large as the tool needs now; the lower edge stays where it is."""
        bottom = self.geometry().bottom()
        self._take_room()
        self.move(self.x(), bottom - self.height() + 1)
        self._keep_inside()

    def close_tool(self) -> None:
        """Close; what was worked on stays for the next time."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what is in it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_tool()
            return
        event.accept()  # a key that the tool has no use for is no answer to the question below it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.raise_()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize and not self.isHidden():
            if not self._was_moved:
                self.move(self._corner())
            self._keep_inside()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        box(
            QPainter(self),
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.sheet,
            ground=self._theme.color(Role.SHEET),
            edge=self._theme.color(Role.ACCENT),
            width=CHOSEN_EDGE,
        )

    def _on_moved(self, way: QPoint) -> None:
        self._was_moved = True
        self.move(self.pos() + way)
        self._keep_inside()
        self.moved.emit()

    def _take_room(self) -> None:
        layout = self._column
        layout.activate()
        width = layout.totalSizeHint().width()
        height = max(layout.totalHeightForWidth(width), layout.totalSizeHint().height())
        self.resize(width, min(height, self._page.height()))

    def _corner(self) -> QPoint:
        page = self._page
        x = EDGE_SPACE if self._theme.is_mirrored else page.width() - self.width() - EDGE_SPACE
        return QPoint(x, page.height() - self.height() - 72 - EDGE_SPACE)

    def _keep_inside(self) -> None:
        page = self._page
        x = max(0, min(self.x(), page.width() - self.width()))
        y = max(0, min(self.y(), page.height() - self.height()))
        self.move(x, y)


class _Head(QWidget):
    """The title: the handle to move the tool by."""

    moved = Signal(QPoint)

    def __init__(self, theme: Theme, title: str, *, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._from: QPoint | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.tr("Arrow keys move it"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(Label(theme, title, use=TextUse.UI_STRONG))
        theme.watch_focus(self, radius=theme.tokens.radius.control)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(way)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            at = event.globalPosition().toPoint()
            self.moved.emit(at - self._from)
            self._from = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        event.accept()
