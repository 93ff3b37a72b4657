"""A note at a question: plain words for oneself, kept on disk like everything else, and no part of any answer."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.focus import hand_focus_on
from kiosk.ui.items.echo import Echo
from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.items.text_ground import TextGround
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.label import Label
from sync.protocol.tools import LONGEST_NOTE, Tool

SIZE = QSize(320, 180)


class Notes(ToolWindow):
    """Shows the note of the question on screen, and says it at every change."""

    written = Signal(str, str)
    """The item, and its note."""

    def __init__(self, theme: Theme, *, page: QWidget) -> None:
        super().__init__(theme, tr("Note"), page=page, name="notes")
        self._look = theme
        self._item, self._said = "", ""
        self._echo = Echo()
        self._paper = _Paper(theme)
        self.text = self._paper.text
        hint = self.tr("Only for you. It is not part of your answer.")
        self.body.addWidget(self._paper, 1)
        self.body.addWidget(Label(theme, hint, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="notes_hint"))
        hand_focus_on(self, self.text)
        self.text.textChanged.connect(self._say)

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:
        """Show a question's note; what is being typed into it is not disturbed by what was saved of it before."""
        words = "".join(annotations.get(Tool.NOTES, ()))
        if item == self._item and not self._echo.is_news(words):
            return
        self._item, self._said = item, words
        self._echo.settle(words)
        self.text.blockSignals(True)
        self.text.setPlainText(words)
        self.text.blockSignals(False)

    def open_tool(self) -> None:
        """Open, ready to write."""
        super().open_tool()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _say(self) -> None:
        words = self.text.toPlainText()[:LONGEST_NOTE]
        if self._item and words != self._said:
            self._said = words
            self._echo.said(words)
            self.written.emit(self._item, words)


class _Paper(TextGround):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, EssayText(longest=LONGEST_NOTE), name="notes_text", says=self.tr("Note"))
        self.column.addWidget(self.cut_words)

    def sizeHint(self) -> QSize:
        factor = self._theme.chrome_factor
        return QSize(round(SIZE.width() * factor), round(SIZE.height() * factor))
