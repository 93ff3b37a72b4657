"""The cover: an empty sheet over a part of the page, for who is led astray by what stands beside the point.

It hides from the eye only, and nothing of it is an answer: what lies under it is there as ever.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

USUAL = QSize(420, 220)
STEP = 24
CORNER = 28
"""So much of the corner at the end of the foot is drawn to make it larger or smaller."""


class AreaMask(ToolWindow):
    """Moved by its head; made wider, narrower, taller or shorter by its buttons, or by its corner."""

    def __init__(self, theme: Theme, *, page: QWidget) -> None:
        super().__init__(theme, tr("Cover"), page=page, name="area_mask")
        self._wanted = USUAL * theme.chrome_factor
        self._from: QPoint | None = None
        row = QHBoxLayout()
        row.setSpacing(4)
        self._ways = {
            "narrower": (QSize(-STEP, 0), self._button("arrow-left", tr("Narrower"), "narrower")),
            "wider": (QSize(STEP, 0), self._button("arrow-right", tr("Wider"), "wider")),
            "shorter": (QSize(0, -STEP), self._button("arrow-up", tr("Shorter"), "shorter")),
            "taller": (QSize(0, STEP), self._button("arrow-down", tr("Taller"), "taller")),
        }
        for _way, button in self._ways.values():
            row.addWidget(button)
            button.clicked.connect(self._on_clicked)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.setMouseTracking(True)

    def _button(self, icon: str, words: str, name: str) -> Button:
        button = Button(self._theme, "", kind=Kind.QUIET, icon=icon, name=f"area_mask_{name}")
        button.setAccessibleName(words)
        button.setAutoRepeat(True)
        return button

    # -- a tool of the desk -----------------------------------------------------------------------------------------

    @property
    def place(self) -> str:
        """How large it is, in thousandths of the page, and where it was put."""
        page = self._page.size()
        size = f"{self.width() * 1000 // max(1, page.width())} {self.height() * 1000 // max(1, page.height())}"
        return f"{size} {super().place}".strip()

    def put(self, place: str) -> None:
        """Open as it was."""
        parts = place.split()
        if len(parts) >= 2 and all(part.isdecimal() for part in parts[:2]):
            page = self._page.size()
            self._wanted = QSize(int(parts[0]) * page.width() // 1000, int(parts[1]) * page.height() // 1000)
        super().put(" ".join(parts[2:]))

    def toggle(self) -> None:
        super().toggle()
        if self.is_open:
            self._head.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Keep its size and its place, as far as there is room."""
        self._take_room()
        self._keep_inside()

    def _take_room(self) -> None:
        self.resize(self._wanted.expandedTo(self._least()).boundedTo(self._page.size()))

    def _corner(self) -> QPoint:
        """Where it opens at first: in the middle of the page."""
        room = self._page.size() - self.size()
        return QPoint(room.width() // 2, room.height() // 2)

    def _least(self) -> QSize:
        layout = self.layout()
        return QSize() if layout is None else layout.totalMinimumSize()

    # -- larger and smaller -----------------------------------------------------------------------------------------

    def _grow(self, way: QSize) -> None:
        self._wanted = (self.size() + way).expandedTo(self._least()).boundedTo(self._page.size())
        self.fit()
        self.moved.emit()

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        self._grow(next(way for way, button in self._ways.values() if button is pressed))

    def _is_corner(self, at: QPoint) -> bool:
        across = at.x() if self._theme.is_mirrored else self.width() - at.x()
        return across <= CORNER and self.height() - at.y() <= CORNER

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        self._from = event.globalPosition().toPoint() if self._is_corner(at) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_corner = self._from is not None or self._is_corner(event.position().toPoint())
        shape = Qt.CursorShape.SizeBDiagCursor if self._theme.is_mirrored else Qt.CursorShape.SizeFDiagCursor
        self.setCursor(shape if is_corner else Qt.CursorShape.ArrowCursor)
        if self._from is not None:
            at = event.globalPosition().toPoint()
            way, self._from = at - self._from, at
            self._stretch(way)

    def _stretch(self, way: QPoint) -> None:
        before = self.width()
        self._grow(QSize(-way.x() if self._theme.is_mirrored else way.x(), way.y()))
        if self._theme.is_mirrored:
            self._on_moved(QPoint(before - self.width(), 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color = QPainter(self), self._theme.color
        radius = self._theme.tokens.radius.sheet
        edge = color(Role.ACCENT)
        box(painter, QRectF(self.rect()), radius=radius, ground=color(Role.INSET), edge=edge, width=CHOSEN_EDGE)
        for short in (8, 14, 20):
            right, foot = self.width() - 6, self.height() - 6
            here, there = QPoint(right - short, foot), QPoint(right, foot - short)
            if self._theme.is_mirrored:
                here, there = (QPoint(self.width() - one.x(), one.y()) for one in (here, there))
            painter.setPen(edge)
            painter.drawLine(here, there)
