"""Passage and question as two tabs, where text is too large for both."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text


class Tabs(QWidget):
    """Two halves of the width; the open one is sheet, the other desk."""

    passage_asked = Signal()
    question_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Passage or question"))
        self._passage = Tab(theme, self.tr("Passage"), name="passage_tab")
        self._question = Tab(theme, "", name="question_tab")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 0)
        row.setSpacing(12)
        for tab in (self._passage, self._question):
            row.addWidget(tab, 1)
        self._passage.clicked.connect(self.passage_asked)
        self._question.clicked.connect(self.question_asked)

    def show_state(self, question: str, *, on_passage: bool) -> None:
        """Name the question, and show which tab is open."""
        self._question.show_text(question)
        self._passage.setChecked(on_passage)
        self._question.setChecked(not on_passage)


class Tab(QAbstractButton):
    """One tab."""

    def __init__(self, theme: Theme, words: str, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self.show_text(words)

    def show_text(self, words: str) -> None:
        """Show another word."""
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(TextUse.UI_STRONG)).horizontalAdvance(self.text())
        return QSize(words + 36, self._theme.grown(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        is_open = self.isChecked()
        color = self._theme.color
        ground = Role.SHEET if is_open else Role.INSET if self.underMouse() else Role.DESK
        edge, width = (Role.ACCENT, CHOSEN_EDGE) if is_open else (Role.EDGE, CONTROL_EDGE)
        radius = self._theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        font = self._theme.font(TextUse.UI_STRONG, weight=600 if is_open else 500)
        words = self.rect().adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignHCenter
        line_of_text(painter, words, self.text(), font=font, color=color(Role.INK), align=middle)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
