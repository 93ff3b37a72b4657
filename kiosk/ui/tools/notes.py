"""A note at a question: plain words for oneself, kept on disk like everything else, and no part of any answer."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.focus import hand_focus_on
from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.cut_words import CutWords
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import CONTROL_EDGE, box
from sync.protocol.tools import LONGEST_NOTE, Tool

SAVED_AFTER_MS = 700
SIZE = QSize(320, 180)


class Notes(ToolWindow):
    """Shows the note of the question on screen; says it when the typing pauses, when it is left and when it closes."""

    written = Signal(str, str)
    """The item, and its note."""

    def __init__(self, theme: Theme, *, page: QWidget) -> None:
        super().__init__(theme, tr("Note"), page=page, name="notes")
        self._look = theme
        self._item, self._said = "", ""
        self._paper = _Paper(theme)
        self.text = self._paper.text
        hint = self.tr("Only for you. It is not part of your answer.")
        self.body.addWidget(self._paper, 1)
        self.body.addWidget(Label(theme, hint, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="notes_hint"))
        hand_focus_on(self, self.text)
        self._pause = QTimer(self, singleShot=True, interval=SAVED_AFTER_MS)
        self._pause.timeout.connect(self._say)
        self.text.textChanged.connect(self._on_typed)
        self.text.left.connect(self._say)
        self.closed.connect(self._say)

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:
        """Show a question's note; what is being typed into it is not disturbed by what was saved of it before."""
        if item == self._item:
            return
        words = "".join(annotations.get(Tool.NOTES, ()))
        self._say()
        self._item, self._said = item, words
        self.text.blockSignals(True)
        self.text.setPlainText(words)
        self.text.blockSignals(False)

    def open_tool(self) -> None:
        """Open, ready to write."""
        super().open_tool()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _say(self) -> None:
        self._pause.stop()
        words = self.text.toPlainText()[:LONGEST_NOTE]
        if self._item and words != self._said:
            self._said = words
            self.written.emit(self._item, words)


class _Paper(QFrame):
    """The ground under the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = EssayText(longest=LONGEST_NOTE)
        self.text.setObjectName("notes_text")
        self.text.setAccessibleName(self.tr("Note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.text)
        self.cut_words = CutWords(theme)
        column.addWidget(self.cut_words)
        self.text.textChanged.connect(self.cut_words.forget)
        self.text.was_cut.connect(self.cut_words.show_cut)
        theme.watch_focus(self.text, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        factor = self._theme.chrome_factor
        return QSize(round(SIZE.width() * factor), round(SIZE.height() * factor))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color
        box(
            QPainter(self),
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(Role.SHEET),
            edge=color(Role.EDGE),
            width=CONTROL_EDGE,
        )

    @Slot()
    def _restyle(self) -> None:
        font: QFont = self._theme.font(TextUse.LEAD)
        self.text.setFont(font)
        self.updateGeometry()
        self.update()
