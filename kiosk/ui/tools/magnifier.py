"""The magnifier: a lens over what the pointer or the keys are at. It paints the window anew, larger: nothing blurs.

Whatever the window hides stays hidden under the lens, for it is the window that paints.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QTextEdit, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text

LEAST, MOST = 2, 4
LENS = QSize(460, 230)
LOOKS_EVERY_MS = 33
STEP = 40
_WAYS = {
    Qt.Key.Key_Left: QPoint(-STEP, 0),
    Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP),
    Qt.Key.Key_Down: QPoint(0, STEP),
}


class Lens(QWidget):
    """Lies above the whole window and takes no press: what is under its middle is what is pressed."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page.window())
        self._theme, self._page = theme, page
        self._picture = QImage()
        self._is_drawing = self._is_stale = False
        self._center = QPoint()
        self._pointer = QPoint()
        self._by_keys: QWidget | None = None
        self.zoom = LEAST
        self.setObjectName("magnifier_lens")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._looks = QTimer(self, interval=LOOKS_EVERY_MS)
        self._looks.timeout.connect(self._look)
        page.destroyed.connect(self.deleteLater)
        page.installEventFilter(self)
        self.hide()

    def open_at(self, point: QPoint) -> None:
        """Begin at a point of the window."""
        self._pointer, self._center = self._pointer_now(), point
        self._is_stale = True
        self.window().installEventFilter(self)
        self._looks.start()
        self.show()
        self.raise_()
        self._look()

    def close_lens(self) -> None:
        """Put it away; nothing of what it showed is kept."""
        self._looks.stop()
        self.window().removeEventFilter(self)
        self.hide()
        self._picture = QImage()

    def set_zoom(self, zoom: int) -> None:
        """Show everything so many times larger."""
        self.zoom = max(LEAST, min(zoom, MOST))
        self._is_stale = True

    def go(self, way: QPoint) -> None:
        """Move by keys; it stays there until the pointer or the focus moves."""
        self._by_keys = None
        whole = self.window().rect()
        to = self._center + way / self.zoom
        self._center = QPoint(max(0, min(to.x(), whole.width() - 1)), max(0, min(to.y(), whole.height() - 1)))
        self._is_stale = True

    def follow(self, widget: QWidget | None) -> None:
        """Follow what has the focus, as long as the pointer rests."""
        self._by_keys = widget
        self._is_stale = True

    # -- looking ----------------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        pointer = self._pointer_now()
        if pointer != self._pointer and self.window().rect().contains(pointer):
            self._pointer = self._center = pointer
            self._by_keys, self._is_stale = None, True
        elif self._by_keys is not None and self._is_stale:
            self._center = place_of(self._by_keys, self.window()) or self._center
        if self._is_stale:
            self._is_stale = False
            self._draw()

    def _pointer_now(self) -> QPoint:
        return self.window().mapFromGlobal(QCursor.pos())

    def _draw(self) -> None:
        window = self.window()
        size = LENS * min(1.5, max(1.0, self._theme.chrome_factor))
        lens = QRect(QPoint(0, 0), size.boundedTo(window.size()))
        lens.moveCenter(self._center)
        lens.moveLeft(max(0, min(lens.left(), window.width() - lens.width())))
        lens.moveTop(max(0, min(lens.top(), window.height() - lens.height())))
        picture = self.picture_of(lens)
        if lens != self.geometry() or picture != self._picture:
            self._picture = picture
            self.setGeometry(lens)
            self.raise_()
            self.update()

    def picture_of(self, lens: QRect) -> QImage:
        """What a lens there shows: the point under the pointer stays where it is, the rest moves away from it."""
        ratio = self.devicePixelRatioF()
        picture = QImage(lens.size() * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        center = QPointF(self._center)
        corner = center + (QPointF(lens.topLeft()) - center) / self.zoom
        part = QRectF(corner, QPointF(lens.width(), lens.height()) / self.zoom + corner)
        around = part.toAlignedRect()
        picture.fill(self._theme.color(Role.DESK))
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(self.zoom, self.zoom)
        painter.translate(QPointF(around.topLeft()) - part.topLeft())
        self._is_drawing = True
        self.window().render(painter, QPoint(0, 0), QRegion(around), QWidget.RenderFlag.DrawChildren)
        self._is_drawing = False
        painter.end()
        return picture

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if watched is self._page and event.type() == kinds.Hide:
            self.close_lens()
        elif event.type() in (kinds.UpdateRequest, kinds.Resize) and not self._is_drawing:
            self._is_stale = True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        if self._is_drawing or self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = self._theme.tokens.radius.sheet
        outline = QPainterPath()
        outline.addRoundedRect(whole, radius, radius)
        painter.setClipPath(outline)
        painter.drawImage(0, 0, self._picture)
        painter.setClipping(False)
        box(painter, whole, radius=radius, ground=None, edge=self._theme.color(Role.ACCENT), width=3)


def place_of(widget: QWidget, window: QWidget) -> QPoint | None:
    """Where in the window the keys are: the caret of a text, the start of anything else."""
    if not widget.isVisible() or widget.window() is not window:
        return None
    match widget:
        case QTextEdit():
            return widget.viewport().mapTo(window, widget.cursorRect().center())
        case QLineEdit():
            caret = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            at = QRectF(caret).center().toPoint() if isinstance(caret, QRect | QRectF) else widget.rect().center()
            return widget.mapTo(window, at)
        case _:
            mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = min(widget.width() // 2, 120)
            return widget.mapTo(window, QPoint(widget.width() - x if mirrored else x, widget.height() // 2))


class Magnifier(ToolWindow):
    """How much larger, and a pad to move the lens by keys; the lens is open as long as this is."""

    def __init__(self, theme: Theme, *, page: QWidget) -> None:
        super().__init__(theme, tr("Magnifier"), page=page, name="magnifier")
        self._look = theme
        self.lens = Lens(theme, page)
        self._less = Button(theme, self.tr("Less"), icon="minus", name="magnifier_less")
        self._more = Button(theme, self.tr("More"), icon="plus", name="magnifier_more")
        self._shown = Label(theme, use=TextUse.UI_STRONG, name="magnifier_zoom")
        self.pad = Pad(theme, self.tr("Move the lens"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self._less, self._shown, self._more):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.pad)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        self.pad.pushed.connect(self.lens.go)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._say()

    def open_tool(self) -> None:
        super().open_tool()
        window = self.window()
        focus: QWidget | None = window.focusWidget()
        here = window.mapFromGlobal(QCursor.pos())
        at = here if window.rect().contains(here) else None
        self.lens.open_at(at or (focus and place_of(focus, window)) or window.rect().center())

    def toggle(self) -> None:
        super().toggle()
        if self.is_open:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_tool(self) -> None:
        self.lens.close_lens()
        super().close_tool()

    def deleteLater(self) -> None:
        self.lens.close_lens()
        self.lens.deleteLater()
        super().deleteLater()

    @property
    def place(self) -> str:
        """Where it was put, with how much larger."""
        return f"{self.lens.zoom} {super().place}".strip()

    def put(self, place: str) -> None:
        """Open as it was."""
        zoom, _, rest = place.partition(" ")
        self._zoom(int(zoom) if zoom.isdecimal() else LEAST)
        super().put(rest)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 -- Qt's signature
        """What a key brought the focus to is shown; what was pressed is under the pointer already."""
        if now is not None and self.is_open and not self.isAncestorOf(now) and self._look.focus.ringed() is now:
            self.lens.follow(now)

    @Slot()
    def _on_less(self) -> None:
        self._zoom(self.lens.zoom - 1)
        self.moved.emit()

    @Slot()
    def _on_more(self) -> None:
        self._zoom(self.lens.zoom + 1)
        self.moved.emit()

    def _zoom(self, zoom: int) -> None:
        self.lens.set_zoom(zoom)
        self._say()

    def _say(self) -> None:
        zoom = self.lens.zoom
        self._shown.setText(tr("{times} times").format(times=self._look.digits(zoom)))
        self._less.setEnabled(zoom > LEAST)
        self._more.setEnabled(zoom < MOST)


class Pad(QWidget):
    """Takes the arrow keys."""

    pushed = Signal(QPoint)

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setObjectName("magnifier_pad")
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Arrow keys move it"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(220, 44)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.pushed.emit(way)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color, focused = QPainter(self), self._theme.color, self.hasFocus()
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(Role.TINT if focused else Role.INSET),
            edge=color(Role.ACCENT if focused else Role.EDGE),
            width=CHOSEN_EDGE if focused else CONTROL_EDGE,
        )
        font = self._theme.font(TextUse.UI)
        words = f"← ↑ ↓ →  {self._words}"
        line_of_text(painter, self.rect(), words, font=font, color=color(Role.INK), align=Qt.AlignmentFlag.AlignHCenter)

    @Slot()
    def _restyle(self) -> None:
        words = self.fontMetrics().horizontalAdvance(f"← ↑ ↓ →  {self._words}") * self._theme.chrome_factor
        self.setMinimumSize(max(220, round(words) + 40), self._theme.grown(44))
        self.update()
