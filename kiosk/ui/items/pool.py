"""What is put into gaps or onto a picture: words and pictures to pick up, each where it always stands."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QWidget

from kiosk.ui.fonts import is_right_to_left
from kiosk.ui.items.answering import text_height
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, look_of, plain_of
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box
from kiosk.ui.widgets.richtext import paint_document
from sync.protocol.paper import Associable

LEAST = 44
PADDING = 14
GAP = 10
WIDEST = 320
USED = 20


class Chip(QAbstractButton):
    """One of them; checked while it is picked up, faded with a check when it is used as often as it may be."""

    dragged = Signal(QPoint)
    """To here, in the window's own place on the desk."""
    dropped = Signal(QPoint)

    def __init__(
        self, theme: Theme, media: Media, choice: Associable, *, language: str, number: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._html, self._language = theme, choice.html, language or theme.language
        self.spoken = choice.spoken
        self._pressed_at: QPoint | None = None
        self._ghost: QLabel | None = None
        self.is_used = False
        self.document = MediaDocument(media)
        self.setObjectName(f"chip_{choice.id}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self.restyle)
        self.restyle()
        nameless = self.tr("Picture {number}").format(number=theme.digits(number))
        self.words = plain_of(self.document, choice.html) or nameless
        self.show_state(lifted=False, used=False)
        self.setAccessibleDescription(self.tr("Space picks it up; then go to its place and press Space."))

    def show_state(self, *, lifted: bool, used: bool) -> None:
        """Show whether it is picked up, and whether it is used up."""
        self.setChecked(lifted)
        self.is_used = used
        self.setAccessibleName(self.tr("{words}, in use").format(words=self.words) if used else self.words)
        self.update()

    def nextCheckState(self) -> None:
        """A press changes nothing here: it is shown as it is told."""

    def sizeHint(self) -> QSize:
        self.document.fit(WIDEST * self._theme.factor)
        width = min(self.document.idealWidth(), WIDEST * self._theme.factor)
        height = self.document.fit(width + 1)
        return QSize(round(width) + 2 * PADDING + self._theme.icon_px(USED) + 6, max(LEAST, round(height) + 16))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        edge, width, ground = Role.EDGE, CONTROL_EDGE, Role.SHEET
        if self.isChecked():
            edge, width, ground = Role.ACCENT, CHOSEN_EDGE, Role.TINT
        elif self.is_used or not self.isEnabled():
            edge, ground = Role.LINE, Role.INSET
        elif self.underMouse():
            ground = Role.INSET
        radius = self._theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        side = self._theme.icon_px(USED)
        text = self.width() - 2 * PADDING - side - 6
        self.document.fit(text + 1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = PADDING + (side + 6 if mirrored else 0)
        faded = self.is_used or not self.isEnabled()
        at = QPointF(left, (self.height() - text_height(self.document, self._theme, TextUse.BODY, self._language)) / 2)
        paint_document(painter, self.document, at, color(Role.INK2 if faded else Role.INK))
        icon = "check" if self.is_used else "hand" if self.isChecked() else ""
        if icon:
            x = PADDING - 4 if mirrored else self.width() - PADDING - side + 4
            place = QRect(x, 0, side, self.height())
            self._theme.paint_icon_in(painter, place, icon, Role.INK2 if self.is_used else Role.ACCENT, size=USED)

    def restyle(self) -> None:
        """Dress the text anew."""
        look = look_of(self._theme, TextUse.BODY, language=self._language, ratio=self.devicePixelRatioF())
        self.document.show_html(self._html, look)
        self.updateGeometry()
        self.update()

    # -- dragging ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or self.is_used or not self.isEnabled():
            return
        if self._ghost is None:
            if (event.position().toPoint() - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._ghost = self._shadow(self.grab())
            self.setDown(False)
        window = self.window()
        self._ghost.move(self.mapTo(window, event.position().toPoint() - start))
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._lay_down():
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._lay_down()  # another screen came in the middle of it: nothing of the question stays in the window

    def _lay_down(self) -> bool:
        """Take away what follows the pointer; whether there was anything."""
        ghost, self._ghost = self._ghost, None
        if ghost is None:
            return False
        ghost.hide()
        ghost.deleteLater()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _shadow(self, picture: QPixmap) -> QLabel:
        """What follows the pointer; the chip itself stays where it is."""
        ghost = QLabel(self.window())
        ghost.setObjectName("chip_ghost")
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ghost.setPixmap(picture)
        ghost.resize(self.size())
        ghost.show()
        ghost.raise_()
        return ghost


class Pool(QWidget):
    """Chips side by side, in as many lines as they need."""

    lifted = Signal(str)
    """Pressed: the choice."""
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, theme: Theme, media: Media, choices: Sequence[Associable], *, language: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("pool")
        mirrored = is_right_to_left(language)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.chips = {
            str(c.id): Chip(theme, media, c, language=language, number=number, parent=self)
            for number, c in enumerate(choices, start=1)
        }
        for chip in self.chips.values():
            chip.clicked.connect(self._on_clicked)
            chip.dragged.connect(self._on_dragged)
            chip.dropped.connect(self._on_dropped)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_state(self, lifted: str, used: Iterable[str]) -> None:
        """Show which one is picked up, and which are used up."""
        gone = set(used)
        for choice, chip in self.chips.items():
            chip.show_state(lifted=choice == lifted, used=choice in gone)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self.updateGeometry()

    def _lay(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for chip, rect in zip(self.chips.values(), self._places(self.width())[0], strict=True):
            left = self.width() - rect.right() - 1 if mirrored else rect.left()
            chip.setGeometry(left, rect.top(), rect.width(), rect.height())

    def _places(self, width: int) -> tuple[list[QRect], int]:
        places: list[QRect] = []
        x = y = tallest = 0
        for chip in self.chips.values():
            size = chip.sizeHint()
            wide = min(size.width(), max(width, 1))
            if x and x + wide > width:
                x, y, tallest = 0, y + tallest + GAP, 0
            places.append(QRect(x, y, wide, size.height()))
            x, tallest = x + wide + GAP, max(tallest, size.height())
        return places, y + tallest

    def _choice_of(self, chip: object) -> str:
        return next((choice for choice, one in self.chips.items() if one is chip), "")

    @Slot()
    def _on_clicked(self) -> None:
        self.lifted.emit(self._choice_of(self.sender()))

    @Slot(QPoint)
    def _on_dragged(self, at: QPoint) -> None:
        self.dragged.emit(self._choice_of(self.sender()), at)

    @Slot(QPoint)
    def _on_dropped(self, at: QPoint) -> None:
        self.dropped.emit(self._choice_of(self.sender()), at)

    @Slot()
    def _restyle(self) -> None:
        self._lay()
        self.updateGeometry()
