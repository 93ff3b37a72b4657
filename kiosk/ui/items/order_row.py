"""One line of a list to be put in order: its place, its text, and two buttons that move it."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from kiosk.ui.items.answering import text_height
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, IconButton
from kiosk.ui.widgets.document import Media, MediaDocument, look_of, plain_of
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box, mirrored_rect
from kiosk.ui.widgets.richtext import paint_document

PLACE = 32
SIDE = 14
BUTTON = 44
LEAST = 60


class OrderRow(QAbstractButton):
    """Arrows go to the next line; Ctrl and an arrow, or Space and then arrows, take this one along."""

    gone = Signal(int)
    """To another line, without this one."""
    shifted = Signal(int)
    """With this one."""
    lift_asked = Signal()
    let_go = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, media: Media, html: str, *, language: str) -> None:
        super().__init__()
        self._theme, self._html, self._language = theme, html, language
        self.spoken: tuple[str, ...] = ()
        """Media in which it is read aloud."""
        self._place, self._of, self._given, self.is_lifted = 0, 0, False, False
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.document = MediaDocument(media)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.up = self._button("arrow-up", "order_up")
        self.down = self._button("arrow-down", "order_down")
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.words = plain_of(self.document, html)
        self.up.setAccessibleName(self.tr("Move up: {words}").format(words=self.words))
        self.down.setAccessibleName(self.tr("Move down: {words}").format(words=self.words))
        self.setAccessibleDescription(
            self.tr("Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.")
        )

    def _button(self, icon: str, name: str) -> Button:
        button = IconButton(self._theme, "", icon=icon, height=BUTTON, name=name, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line itself is moved by keys
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def show_place(self, place: int, of: int, *, given: bool, lifted: bool) -> None:
        """Show at which place it stands; a place that nobody gave it has no number."""
        self._place, self._of, self._given, self.is_lifted = place, of, given, lifted
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < of)
        digits = self._theme.digits
        where = self.tr("{words}, position {place} of {total}")
        name = where.format(words=self.words, place=digits(place), total=digits(of))
        if not given:
            name = self.tr("{name}, not answered yet").format(name=name)
        self.setAccessibleName(self.tr("{name}, picked up").format(name=name) if lifted else name)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(round(self.document.fit(self._text_width(width))) + 20, LEAST, self._place_px() + 24)

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        top = (self.height() - BUTTON) // 2
        for at, button in ((2, self.up), (1, self.down)):
            left = self.width() - 8 - at * BUTTON - (at - 1) * 6
            button.setGeometry(self._placed(QRect(left, top, BUTTON, BUTTON)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color, held = self._theme.color, self.is_lifted or self._is_dragged
        ground = Role.TINT if held else Role.INSET if self.underMouse() or not self.isEnabled() else Role.SHEET
        edge, width = (Role.ACCENT, CHOSEN_EDGE) if held else (Role.EDGE if self.underMouse() else Role.LINE, 1.0)
        radius = self._theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        self._paint_place(painter)
        text = self._text_width(self.width())
        if round(self.document.textWidth()) != text:
            self.document.fit(text)
        x = self._placed(QRect(2 * SIDE + self._place_px(), 0, text, 1)).x()
        at = QPointF(
            x, max((self.height() - text_height(self.document, self._theme, TextUse.BODY, self._language)) / 2, 6.0)
        )
        paint_document(painter, self.document, at, color(Role.INK if self.isEnabled() else Role.INK2))

    def _paint_place(self, painter: QPainter) -> None:
        side, color = self._place_px(), self._theme.color
        rect = QRectF(self._placed(QRect(SIDE, (self.height() - side) // 2, side, side)))
        ground, edge = (Role.ACCENT, Role.ACCENT) if self._given else (Role.SHEET, Role.EDGE)
        box(painter, rect, radius=6, ground=color(ground), edge=color(edge), width=CHOSEN_EDGE)
        if self._given:
            painter.setFont(self._theme.font(TextUse.UI_STRONG))
            painter.setPen(color(Role.ON_ACCENT))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._theme.digits(self._place))

    def _place_px(self) -> int:
        return round(PLACE * self._theme.chrome_factor)

    def _text_width(self, width: int) -> int:
        return max(40, width - 3 * SIDE - self._place_px() - 2 * BUTTON - 18)

    def _placed(self, rect: QRect) -> QRect:
        return mirrored_rect(rect, self.rect(), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    # -- keys and dragging ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            step = steps[Qt.Key(event.key())]
            along = self.is_lifted or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.shifted if along else self.gone).emit(step)
        elif event.key() == Qt.Key.Key_Space:
            self.lift_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.is_lifted:
            self.let_go.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._is_dragged or far >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToParent(event.position().toPoint()) - self._pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was, start = self._is_dragged, self._pressed_at
        self._is_dragged, self._pressed_at = False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was and start is not None:
            self.dropped.emit(self.mapToParent(event.position().toPoint()) - start)
        self.update()

    def restyle(self) -> None:
        """Dress the text anew."""
        look = look_of(self._theme, TextUse.BODY, language=self._language, ratio=self.devicePixelRatioF())
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight)
        self.document.show_html(self._html, look)
        self.updateGeometry()
        self.update()


class DropLine(QWidget):
    """Where a dragged line would go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        QPainter(self).fillRect(self.rect(), self._theme.color(Role.ACCENT))
