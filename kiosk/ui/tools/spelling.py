"""The spell check: wrong words of an answer are underlined, and here stands what could have been meant.

It changes nothing by itself. A language without a dictionary is said, and that is all.
"""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget

from kiosk.flow.spelling import Speller
from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.items.text_entry import AnswerEdit
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.tools.meant import Meant
from kiosk.ui.tools.spelled_field import Range, SpelledEssay, SpelledField, SpelledLine
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label

KEYS = "F7"


class Spelling(ToolWindow):
    """Looks at the fields of the question for as long as it is open."""

    def __init__(self, theme: Theme, item: ItemView, speller: Speller | None = None, *, page: QWidget) -> None:
        self._speller = speller or Speller(page)  # first: Qt may hide a window while it is being made
        super().__init__(theme, tr("Spelling"), page=page, name="spelling")
        self._look, self._view = theme, item
        self._language = theme.language
        self._fields: list[SpelledField] = []
        self._wrong: dict[SpelledField, list[Range]] = {}
        self._left: set[str] = set()
        self._at: tuple[SpelledField, Range] | None = None
        self._by_keys = False
        self._status = Label(theme, use=TextUse.UI, wraps=True, name="spelling_status")
        self._word = Label(theme, use=TextUse.BODY_STRONG, name="spelling_word")
        self._meant = Meant(theme)
        self._next = Button(theme, self.tr("Next word"), icon="arrow-down", name="spelling_next")
        self._next.setAccessibleDescription(KEYS)
        self._leave = Button(theme, self.tr("Leave it"), kind=Kind.QUIET, name="spelling_leave")
        self._build(page)
        self._speller.learned.connect(self._on_learned)
        self._speller.suggested.connect(self._on_suggested)
        self._speller.given_up.connect(self._look_again)
        self._show_none()

    def _build(self, page: QWidget) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._next)
        foot.addWidget(self._leave)
        self._status.setMinimumWidth(260)
        for part in (self._status, self._word, self._meant):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self._next.clicked.connect(self._on_next)
        self._leave.clicked.connect(self._on_leave)
        self._meant.taken.connect(self._on_taken)
        keys = QShortcut(QKeySequence(KEYS), page)
        keys.activated.connect(self._on_next_key)

    # -- a tool of the desk -----------------------------------------------------------------------------------------

    def speak(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._look_again()

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:  # noqa: ARG002  keeps nothing
        self._take_up()

    def open_tool(self) -> None:
        super().open_tool()
        self._take_up()
        self._say()

    def close_tool(self) -> None:
        super().close_tool()
        self._take_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Closed, or its page goes, as under a cover: nobody reads what a process would say."""
        self._speller.stop()
        super().hideEvent(event)

    def _take_up(self) -> None:
        """Look at the fields of the question that is shown; let go of those of another."""
        essays: list[QTextEdit] = [*self._view.findChildren(EssayText)] if self.is_open else []
        lines = self._view.findChildren(AnswerEdit) if self.is_open else []
        words = [line for line in lines if not line.inputMethodHints() & Qt.InputMethodHint.ImhPreferNumbers]
        edits: list[QTextEdit | QLineEdit] = [*essays, *words]
        if [field.edit for field in self._fields] == edits:
            return
        for old in self._fields:
            old.underline([])
            old.deleteLater()
        self._wrong.clear()
        self._fields = [self._field(edit) for edit in edits]
        self._show_none()
        self._look_again()

    def _field(self, edit: QTextEdit | QLineEdit) -> SpelledField:
        field = SpelledEssay(self._look, edit) if isinstance(edit, QTextEdit) else SpelledLine(self._look, edit)
        field.changed.connect(self._look_again)
        field.pressed.connect(self._on_pressed)
        return field

    # -- looking ----------------------------------------------------------------------------------------------------

    @Slot()
    def _look_again(self) -> None:
        for field in self._fields:
            self._look_through(field)
        if self._at is not None and self._at[1] not in self._wrong.get(self._at[0], []):
            self._show_none()
        self._say()

    def _look_through(self, field: SpelledField) -> None:
        words, typed = field.words(), field.typed_up_to
        self._speller.ask(self._language, (word[2] for word in words))
        wrong = [word for word in words if word[1] != typed and self._is_wrong(word[2])]
        self._wrong[field] = wrong
        field.underline(wrong)

    def _is_wrong(self, word: str) -> bool:
        return word not in self._left and self._speller.is_wrong(self._language, word)

    def _say(self) -> None:
        count = sum(len(wrong) for wrong in self._wrong.values())
        name = QLocale(self._language).nativeLanguageName() or self._language
        if self._speller.is_given_up:
            words = tr("The spell check is not to be had just now. Your answer is not affected.")
        elif self._speller.lacks(self._language):
            words = tr("There is no dictionary for this language here: {language}").format(language=name)
        elif not self._fields:
            words = tr("Nothing is written in this question.")
        else:
            words = self.tr("%n word(s) to look at", "", count) if count else tr("No word to look at")
            words = f"{words} · {name}"
        if words != self._status.text():
            self._status.setText(words)
        self._next.setEnabled(count > 0)

    @Slot(str)
    def _on_learned(self, language: str) -> None:
        if language == self._language:
            self._look_again()

    @Slot(int)
    def _on_pressed(self, place: int) -> None:
        field = self.sender()
        if isinstance(field, SpelledField):
            found = next((word for word in self._wrong.get(field, []) if word[0] <= place <= word[1]), None)
            if found is not None:
                self._by_keys = False
                self._look_at(field, found)

    @Slot()
    def _on_next_key(self) -> None:
        if self.is_open:
            self._by_keys = True
            self._go_on()

    @Slot()
    def _on_next(self) -> None:
        self._by_keys = self._next.hasFocus()
        self._go_on()

    def _go_on(self) -> None:
        """To the next wrong word after the last one, or after the caret; after the last comes the first."""
        all_ = [(field, word) for field in self._fields for word in self._wrong.get(field, [])]
        if not all_:
            announce(self, self._status.text())
            return
        at = all_.index(self._at) + 1 if self._at in all_ else _after_caret(all_)
        field, word = all_[at % len(all_)]
        field.select(word[0], word[1])
        self._look_at(field, word)

    def _look_at(self, field: SpelledField, word: Range) -> None:
        self._show_none()
        self._at = (field, word)
        self._word.setText(field.text[word[0] : word[1]])
        self._word.show()
        self._leave.show()
        self._speller.ask_meant(self._language, word[2])
        announce(self, self._word.text())

    @Slot(str, str, tuple)
    def _on_suggested(self, language: str, word: str, meant: tuple[str, ...]) -> None:
        if self._at is not None and (language, word) == (self._language, self._at[1][2]):
            self._meant.show_words(meant)
            if self._by_keys and not self._meant.take_focus():
                self._leave.setFocus(Qt.FocusReason.TabFocusReason)
            announce(self, ", ".join(meant) or tr("No suggestion"))

    @Slot(str)
    def _on_taken(self, word: str) -> None:
        if self._at is not None:
            field, (start, end, _) = self._at
            field.replace(start, end, word)
            self._done(field)

    @Slot()
    def _on_leave(self) -> None:
        """Not wrong, for as long as the page lives: names are in no dictionary."""
        if self._at is not None:
            field, word = self._at
            self._left.add(word[2])
            self._done(field)

    def _done(self, field: SpelledField) -> None:
        if self._by_keys:
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_none()
        self._look_again()

    def _show_none(self) -> None:
        self._at = None
        self._meant.show_words(())
        self._word.hide()
        self._leave.hide()


def _after_caret(found: list[tuple[SpelledField, Range]]) -> int:
    return next((at for at, (field, word) in enumerate(found) if field.edit.hasFocus() and word[0] >= field.caret), 0)
