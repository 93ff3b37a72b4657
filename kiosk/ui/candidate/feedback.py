"""What a candidate may write after the end: one field, Send, and thanks once it is kept."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import Feedback
from kiosk.ui.composing import call_words_in
from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.items.text_ground import TextGround
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from sync.protocol.welcome import LONGEST_FEEDBACK

LINES = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FeedbackBox(QFrame):
    """Hidden where the exam takes none; says the text once it is sent, by its button or by Ctrl+Enter."""

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stands = Feedback.NONE
        self.setObjectName("feedback")
        asks = self.tr(
            "Was anything wrong with this exam or this computer? Write it here. It does not change your answers."
        )
        self._asks = Label(theme, asks, wraps=True, name="feedback_asks")
        self.text = _Text(longest=LONGEST_FEEDBACK)
        self._paper = TextGround(theme, self.text, name="feedback_text", says=asks, lines=LINES)
        self.send = Button(theme, self.tr("Send"), icon="send", height=44, name="feedback_send_button")
        self.told = _Told(theme, NoteKind.GOOD, name="feedback_told")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.send)
        row.addWidget(self._paper.cut_words, 1)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._asks)
        column.addWidget(self._paper)
        column.addLayout(row)
        column.addWidget(self.told)
        self.text.textChanged.connect(self._on_typed)
        self.text.sent.connect(self._say)
        self.send.clicked.connect(self._say)
        self.hide()
        self._on_typed()

    def show_feedback(self, stands: Feedback) -> None:
        """Show whether it may be written, is on its way, is kept or could not be."""
        if stands is self._stands:
            return
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._stands = stands
        is_kept = stands is Feedback.KEPT
        for part in (self._asks, self._paper, self.send):
            part.setVisible(not is_kept)
        self.text.setReadOnly(stands is Feedback.SENDING)
        self.setVisible(stands is not Feedback.NONE)
        self.told.setVisible(is_kept or stands is Feedback.FAILED)
        if is_kept:
            self.text.clear()
            self.told.show_words(NoteKind.GOOD, self.tr("Thank you. Your remark is kept and goes to the exam's staff."))
            if had_focus:
                self.told.setFocus(Qt.FocusReason.OtherFocusReason)
        elif stands is Feedback.FAILED:
            self.told.show_words(NoteKind.WARN, self.tr("It could not be kept just now. You can send it again."))

    @Slot()
    def _on_typed(self) -> None:
        self.send.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _say(self) -> None:
        call_words_in(self.text)
        if self.send.isEnabled() and self._stands is not Feedback.SENDING:
            self.given.emit(self.text.toPlainText())


class _Text(EssayText):
    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.sent.emit()
            return
        super().keyPressEvent(event)


class _Told(Note):
    """Takes the focus of what went away, and Enter with it: who presses it twice has not signed out."""

    def __init__(self, theme: Theme, kind: NoteKind, *, name: str) -> None:
        super().__init__(theme, kind, name=name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
