"""Staff types the five words that the office says, and the paper opens without the network."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from kiosk.exam.word_release import WordsProblem
from kiosk.flow.screens import WordsScreen
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.note import Note, NoteKind

MOST_TYPED = 100
AT_FIELD = frozenset({WordsProblem.SHAPE, WordsProblem.WRONG})
"""What is said at the field; the rest stands above it."""


class ReleaseWordsPage(FrontPage):
    """One field, what is missing beside the words, and what was wrong with them."""

    words_given = Signal(str)
    words_left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=820, name="words")
        says = self.tr("The central office says the words once the session is open. No network is needed.")
        title, under = heading(theme, tr("Open the questions with five words"), says)
        self._exam = Label(theme, use=TextUse.UI_STRONG, wraps=True, name="words_exam")
        self._note = Note(theme, NoteKind.WARN, name="words_note")
        self._sign = IconLabel(theme, "usb", Role.INK2)
        self._key = Label(theme, wraps=True, name="words_key")
        hint = self.tr("Five letters each. Capitals or not, both are fine.")
        self.field = Field(theme, self.tr("The five words"), hint=hint, code=True, name="words_field")
        self.field.edit.setMaxLength(MOST_TYPED)
        self.field.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if theme.is_mirrored:
            self.field.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.go = Button(theme, "", kind=Kind.PRIMARY, icon="key-round", height=52, name="words_go_button")
        self.back = Button(theme, self.tr("Back"), icon="undo-2", height=52, name="words_back_button")
        self.inside.setSpacing(10)
        for widget in (title, under, self._exam, self._note):
            self.inside.addWidget(widget)
        key = QHBoxLayout()
        key.setSpacing(10)
        key.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        key.addWidget(self._key, 1)
        self.inside.addSpacing(4)
        self.inside.addLayout(key)
        self.inside.addSpacing(8)
        self.inside.addWidget(self.field)
        self.inside.addSpacing(6)
        buttons = self.pair(spacing=12, least=440)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self.inside.addLayout(self.acts.place_for(buttons))
        self.panel.setAccessibleName(title.text())
        self.panel.setAccessibleDescription(says)
        self.primary = self.go
        self.field.entered.connect(self._give)
        self.go.clicked.connect(self._give)
        self.back.clicked.connect(self.words_left)

    def show_words(self, screen: WordsScreen, *, is_new: bool = True) -> None:
        """Show how far it is; what is being typed stays."""
        self.show_place(screen.place)
        if is_new:
            self.field.edit.setText("")
        self._exam.setText(" · ".join(screen.exams))
        self._exam.setVisible(bool(screen.exams))
        for widget in (self._sign, self._key):
            widget.setVisible(bool(screen.center_key))
        needed = self.tr("The key of this center is needed too: put its stick in. It is called {key}.")
        self._key.setText(needed.format(key=f"\u2066{screen.center_key}\u2069"))
        self._say(screen)
        self.keys.offer(wanted=True, language="en")
        if screen.is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what is off would hand its focus on, as Tab does
        self.field.edit.setReadOnly(screen.is_busy)
        self.field.edit.update()
        self.go.setEnabled(not screen.is_busy)
        self.go.show_text(self.tr("Trying the words…") if screen.is_busy else self.tr("Open the questions"))
        if not screen.is_busy and (is_new or screen.problem is not None):
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, screen: WordsScreen) -> None:
        is_at_field = screen.problem in AT_FIELD
        title, text = ("", "") if screen.problem is None else problem_words(screen, self._theme.digits)
        self.field.show_error(f"{title} {text}".strip() if is_at_field else "")
        self._note.setVisible(screen.problem is not None and not is_at_field)
        if screen.problem is not None and not is_at_field:
            self._note.show_words(NoteKind.WARN, title, text)

    @Slot()
    def _give(self) -> None:
        if self.go.isEnabled():
            self.words_given.emit(self.field.edit.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.keys.keyboard is None:
            self.words_left.emit()
            return
        super().keyPressEvent(event)


def problem_words(screen: WordsScreen, digits: Callable[[int], str]) -> tuple[str, str]:
    """Return title and text of why words open nothing."""
    spell, stick = tr("Ask the office to spell it."), tr("Put the stick with the key in, and try again.")
    match screen.problem:
        case WordsProblem.SHAPE if screen.number:
            return tr("Word {number} is no such word.").format(number=digits(screen.number)), spell
        case WordsProblem.SHAPE:
            return tr("These are not five words."), tr("Type all five, with spaces between them.")
        case WordsProblem.WRONG if screen.number:
            return tr("Word {number} is not right.").format(number=digits(screen.number)), spell
        case WordsProblem.WRONG:
            text = tr("Compare every letter with the office, and which session the words are for.")
            return tr("These words do not open the paper."), text
        case WordsProblem.THROTTLED:
            seconds = max(1, -(-screen.wait_ms // 1000))
            return tr("Too many wrong words."), tr("The next one counts in %n second(s).", "", seconds)
        case WordsProblem.KEY_MISSING:
            return tr("The key of this center is missing."), stick
        case WordsProblem.KEY_WRONG:
            return tr("This is not the key that the words were made with."), stick
        case WordsProblem.KEY_NONE:
            return tr("The file on the stick is not the key of a center."), stick
        case WordsProblem.DAMAGED:
            text = tr("Connect the seat to the network for a moment, or use another seat.")
            return tr("What the words open was not made for this seat."), text
        case _:
            text = tr("The questions are open already, or the office made no words for them.")
            return tr("Nothing waits for words here."), text
