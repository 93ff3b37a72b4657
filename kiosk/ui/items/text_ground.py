"""The sheet under words that are no answer: a note, what a candidate says after the end."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.cut_words import CutWords
from kiosk.ui.widgets.paint import CONTROL_EDGE, box


class TextGround(QFrame):
    """Holds the field, draws its edge and ground, and keeps its letters as large as the theme wants them.

    With `lines` it is as high as so many lines. `cut_words` says what did not fit; whoever shows the ground says where
    that stands.
    """

    def __init__(self, theme: Theme, text: EssayText, *, name: str, says: str, lines: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._lines = lines
        self.text = text
        text.setObjectName(name)
        text.setAccessibleName(says)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 8)
        self.column.addWidget(text)
        self.cut_words = CutWords(theme)
        text.textChanged.connect(self.cut_words.forget)
        text.was_cut.connect(self.cut_words.show_cut)
        theme.watch_focus(text, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self._restyle()

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
        self.text.setFont(self._theme.font(TextUse.LEAD))
        if self._lines:
            self.text.setFixedHeight(self._lines * self.text.fontMetrics().lineSpacing() + 12)
        self.updateGeometry()
        self.update()
