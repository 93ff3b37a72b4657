"""A field with its label above and its hint, or what is wrong with it, below."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.composing import note_composing
from kiosk.ui.focus import hand_focus_on
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.cut_words import CutWords, fitting
from kiosk.ui.widgets.in_sight import SEEN_WHOLE
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box

LONGEST = 2000


class LineEdit(QLineEdit):
    """One line of text in a box of ours: no native menu, no dragging, a cap on pasting; Esc takes nothing away."""

    left = Signal()
    touched = Signal()
    """A finger pressed it, not a mouse."""
    was_cut = Signal(int)
    """So many characters of what was pasted had no room."""

    def __init__(
        self,
        theme: Theme,
        *,
        height: int = 52,
        use: TextUse = TextUse.BODY,
        language: str = "",
        code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._height, self._use = theme, height, use
        self._language, self._code = language, code
        self._has_error = False
        self.setFrame(False)
        self.setMaxLength(LONGEST)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(
            Qt.ContextMenuPolicy.NoContextMenu
        )  # a menu is a window of its own: it drops the grab
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_problem(self, has_error: bool) -> None:
        """Wear the red edge, or take it off."""
        self._has_error = has_error
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        note_composing(self, event)
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.take_pasted(QGuiApplication.clipboard().text())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized and not self.isReadOnly():
            self.touched.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        board = QGuiApplication.clipboard()
        pastes = event.button() == Qt.MouseButton.MiddleButton and board.supportsSelection()
        if pastes and not self.isReadOnly():
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.take_pasted(board.text(QClipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def take_pasted(self, text: str) -> None:
        """Insert as much of a text as there is room for, in one line."""
        room = self.maxLength() - len(self.text()) + len(self.selectedText())
        kept, left_out = fitting(text.strip("\r\n"), room)
        if kept:
            self.insert(" ".join(kept.splitlines()))
        if left_out:
            self.was_cut.emit(left_out)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        edge, width = Role.EDGE, CONTROL_EDGE
        ground = Role.SHEET
        if not self.isEnabled() or self.isReadOnly():
            edge, ground = Role.LINE, Role.INSET
        elif self._has_error:
            edge, width = Role.RED, CHOSEN_EDGE
        elif self.hasFocus():
            edge, width = Role.ACCENT, CHOSEN_EDGE
        elif self.underMouse():
            edge = Role.INK
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(ground),
            edge=color(edge),
            width=width,
        )
        painter.end()
        super().paintEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._use, language=self._language, code=self._code))
        self.setFixedHeight(self._theme.grown(self._height, self._use))
        self.setTextMargins(14, 0, 14, 0)
        self.update()


class Field(QWidget):
    """Label, box and what stands below it; the label is the field's name to a reader, the hint its description."""

    typed = Signal(str)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        hint: str = "",
        number: int = 0,
        code: bool = False,
        name: str = "field",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_group")
        self._hint = hint
        self._label = Label(theme, label, use=TextUse.UI_STRONG, wraps=True)
        self.edit = LineEdit(theme, use=TextUse.LEAD, code=code, parent=self)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(label)
        self._below = Label(theme, hint, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name=f"{name}_below")
        self._sign = IconLabel(theme, "circle-alert", Role.RED, size=16)
        self.cut_words = CutWords(theme)
        self._arrange(theme, number)
        self.edit.textEdited.connect(self.typed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textChanged.connect(self.cut_words.forget)
        self.edit.was_cut.connect(self.cut_words.show_cut)
        self._label.setBuddy(self.edit)
        hand_focus_on(self, self.edit)
        self.setProperty(SEEN_WHOLE, True)
        self.show_error("")

    def _arrange(self, theme: Theme, number: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        if number:
            head.addWidget(Numeral(theme, number))
        head.addWidget(self._label, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self.cut_words)
        column.addLayout(foot)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def show_text(self, text: str) -> None:
        """Put text into the field, unless it is there already (the caret would jump)."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def show_words(self, label: str, hint: str) -> None:
        """Show another label and hint, as after a change of language."""
        self._hint = hint
        self._label.setText(label)
        self.edit.setAccessibleName(label)
        self.show_error("")

    def show_error(self, sentence: str) -> None:
        """Say what is wrong, in red with a sign, or with no sentence go back to the hint; a reader hears it at once."""
        words = sentence or self._hint
        self.edit.show_problem(bool(sentence))
        self._sign.setVisible(bool(sentence))
        self._below.show_ink(Role.RED if sentence else Role.INK2)
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)
        announce(self.edit, sentence, assertive=True)


class Numeral(QWidget):
    """A number in a filled circle, which pairs a field with its place on the slip."""

    def __init__(self, theme: Theme, number: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number = theme, number
        self.setFixedSize(26, 26)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        side = self.width() - 2
        box(painter, QRectF(1, 1, side, side), radius=side / 2, ground=self._theme.color(Role.ACCENT), edge=None)
        painter.setFont(self._theme.font(TextUse.SMALL, weight=600))
        painter.setPen(self._theme.color(Role.ON_ACCENT))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._theme.digits(self._number))

    @Slot()
    def _restyle(self) -> None:
        side = self._theme.icon_px(26)
        self.setFixedSize(side, side)
        self.update()
