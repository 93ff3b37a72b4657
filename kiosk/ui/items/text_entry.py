"""A short answer, typed: words, or a number with the line that says how it is read."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.focus import hand_focus_on
from kiosk.ui.fonts import digits
from kiosk.ui.items.echo import Echo
from kiosk.ui.items.number_note import NumberNote
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.cut_words import CutWords
from kiosk.ui.widgets.field import LineEdit
from kiosk.ui.widgets.in_sight import SEEN_WHOLE
from kiosk.ui.widgets.label import Label
from sync.protocol.paper import TextEntryInteraction
from sync.protocol.text import cleaned

LONGEST = 2000
KEYPAD_FROM = 620
_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", ".", "−")


def point_of(language: str) -> str:
    """The decimal sign on a key: beside Arabic digits their own, else the point, which never groups."""
    return "٫" if digits(0, language) == "٠" else "."


class AnswerEdit(LineEdit):
    """A line whose text is an answer: it says what is typed and leaves alone what comes back about it."""

    answered = Signal(str)

    def __init__(self, theme: Theme, interaction: TextEntryInteraction, *, height: int, language: str = "") -> None:
        super().__init__(theme, height=height, language=language)
        self._echo = Echo()
        self.setObjectName(f"entry_{interaction.response}")
        self.setMaxLength(min(LONGEST, max(200, interaction.expected_length * 4)))
        self.setPlaceholderText(interaction.placeholder)
        self.textEdited.connect(self._on_edited)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.end(False)  # Qt selects all of it, and the next key would wipe the answer

    def show_answer(self, values: Iterable[str]) -> None:
        """Show what is recorded, unless it is an echo of what is being typed."""
        text = next(iter(values), "")
        if self._echo.is_news(text):
            self.setText(text)

    def settle(self) -> None:
        """Show whatever comes next: the answer is being taken back."""
        self._echo.settle()

    def type_in(self, text: str) -> None:
        """Type at the caret, as a key would."""
        self.insert(text)

    def wipe(self) -> None:
        """Delete before the caret, as a key would."""
        self.backspace()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        """Say the text as it is recorded, so that what comes back is the same and moves no caret."""
        kept = cleaned(text)
        if kept != unicodedata.normalize("NFC", text):
            self._keep_only(kept, text)
        self._echo.said(kept)
        self.answered.emit(kept)

    def _keep_only(self, kept: str, text: str) -> None:
        """Show what can be recorded of a text; Qt counts its letters as UTF-16 does."""
        before = text.encode("utf-16-le")[: 2 * self.cursorPosition()].decode("utf-16-le", "ignore")
        self.setText(kept)
        self.setCursorPosition(len(cleaned(before).encode("utf-16-le")) // 2)


class TextEntry(QWidget):
    """Field with its label above; the unit, if there is one, behind it."""

    responded = Signal(str, tuple)
    left = Signal()

    def __init__(self, theme: Theme, interaction: TextEntryInteraction, *, language: str = "", name: str = "") -> None:
        super().__init__()
        self._theme, self._interaction = theme, interaction
        self.edit = AnswerEdit(theme, interaction, height=60, language=language)
        self._label = Label(theme, self.tr("Your answer"), use=TextUse.UI_STRONG)
        self._unit = Label(theme, interaction.unit, use=TextUse.BODY, ink=Role.INK2, name="unit")
        if not interaction.unit:  # never show what has no parent yet: it would be a window, and take the focus
            self._unit.hide()
        in_unit = self.tr("in {unit}").format(unit=interaction.unit) if interaction.unit else ""
        self.edit.setAccessibleName(", ".join(part for part in (self.tr("Your answer"), in_unit, name) if part))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.edit, 1)
        line.addWidget(self._unit)
        line.addStretch(0)
        self._start = QVBoxLayout()
        self._start.setSpacing(12)
        self._start.addWidget(self._label)
        self._start.addLayout(line)
        self.cut_words = CutWords(theme)
        self._start.addWidget(self.cut_words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(32)
        self._row.addLayout(self._start, 1)
        hand_focus_on(self, self.edit)
        self.setProperty(SEEN_WHOLE, True)
        self.edit.answered.connect(self._on_answered)
        self.edit.left.connect(self.left)
        self.edit.textChanged.connect(self.cut_words.forget)
        self.edit.was_cut.connect(self.cut_words.show_cut)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_response(self, values: Iterable[str]) -> None:
        """Show what is recorded."""
        self.edit.show_answer(values)

    def show_reading(self, reading: str | None) -> None:
        """Words are read as they are: nothing to show."""

    def settle(self) -> None:
        """Show whatever comes next."""
        self.edit.settle()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        self.edit.setReadOnly(locked)

    @Slot(str)
    def _on_answered(self, text: str) -> None:
        self.responded.emit(self._interaction.response, (text,) if text else ())

    @Slot()
    def _restyle(self) -> None:
        letters = self._interaction.expected_length or (18 if self._is_short else 60)
        width = round(self._theme.text_px(TextUse.BODY) * 0.62 * max(letters, 8)) + 40
        self.edit.setMinimumWidth(min(200, width))
        self.edit.setMaximumWidth(max(280, min(width, 760)) if letters <= 60 else 16777215)

    @property
    def _is_short(self) -> bool:
        return self._interaction.base_type != "string"


class NumberEntry(TextEntry):
    """A number: below it stands how it is read, beside it a keypad where there is room."""

    def __init__(self, theme: Theme, interaction: TextEntryInteraction, *, language: str = "", name: str = "") -> None:
        super().__init__(theme, interaction, language=language, name=name)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._note = NumberNote(theme)
        words = self.tr("You may write a comma, a point or spaces. Digits of your own keyboard are fine.")
        self._hint = Label(theme, words, ink=Role.INK2, wraps=True, name="number_hint")
        self._start.addWidget(self._note)
        self._start.addWidget(self._hint)
        self._start.addStretch(1)
        self.keypad = Keypad(theme)
        self._row.addWidget(self.keypad, 0, Qt.AlignmentFlag.AlignTop)
        self._is_spared = False
        self.keypad.pressed.connect(self.edit.type_in)
        self.keypad.wiped.connect(self.edit.wipe)
        self.edit.setAccessibleDescription(words)

    def show_reading(self, reading: str | None) -> None:
        """Show how the number is read; with something typed and nothing read, that it is not a number yet."""
        self._note.show_reading(self.edit.text(), reading)
        self._note.setMaximumWidth(max(self.edit.maximumWidth(), self._note.wide_enough))

    def show_response(self, values: Iterable[str]) -> None:
        super().show_response(values)
        self._note.setVisible(self._note.isVisibleTo(self) and bool(self.edit.text().strip()))

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self.keypad.setEnabled(not locked)

    def spare_keypad(self, spared: bool) -> None:
        """There is a keyboard on the screen with the same keys, or no longer."""
        self._is_spared = spared
        self._fit_keypad()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keypad()

    def _fit_keypad(self) -> None:
        has_room = self.width() >= round(KEYPAD_FROM * self._theme.chrome_factor)
        self.keypad.setVisible(has_room and not self._is_spared)


class Keypad(QWidget):
    """Digits to press; the focus stays in the field."""

    pressed = Signal(str)
    wiped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("keypad")
        self.setAccessibleName(self.tr("Keypad"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys of a calculator lie alike everywhere
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at, key in enumerate(_KEYS):
            words = theme.digits(int(key)) if key.isdigit() else point_of(theme.language) if key == "." else key
            button = self._key(words, f"key_{'minus' if key == '−' else 'point' if key == '.' else key}")
            button.setProperty("typed", "-" if key == "−" else words)
            button.clicked.connect(self._on_clicked)
            grid.addWidget(button, at // 3, at % 3)
        wipe = self._key(self.tr("Delete"), "key_delete")
        wipe.show_icon("delete")
        wipe.clicked.connect(self.wiped)
        grid.addWidget(wipe, 4, 0, 1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(theme, self.tr("Keypad"), use=TextUse.UI_STRONG))
        column.addLayout(grid)

    def _key(self, words: str, name: str) -> Button:
        button = Button(self._theme, words, height=48, name=name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumWidth(64)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        key = self.sender()
        if isinstance(key, Button):
            self.pressed.emit(str(key.property("typed")))
