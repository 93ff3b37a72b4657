"""Choices to choose from, one or several."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.items.letters import index_of, letter_of
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.label import Label
from sync.protocol.paper import ChoiceInteraction

SPACING = 14


class ChoiceList(QWidget):
    """Holds no answer: it shows the choices it is told and says which ones would be chosen after a press."""

    responded = Signal(str, tuple)
    struck_out = Signal()
    chosen_by_key = Signal(QWidget)
    """A row was chosen, or taken back, by a key that may have been pressed somewhere else."""

    def __init__(
        self, theme: Theme, media: Media, interaction: ChoiceInteraction, *, language: str = "", name: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._interaction = theme, interaction
        self._language = language or theme.language
        self._is_single = interaction.max_choices == 1
        self._may_strike = False
        self.setObjectName(f"choices_{interaction.response}")
        self.setAccessibleName(name)
        self._hint = Label(theme, ink=Role.INK2, name="choice_hint")
        self._count = Label(theme, use=TextUse.UI_STRONG, ink=Role.ACCENT, name="choice_count")
        if self._is_single:  # never show what has no parent yet: it would be a window, and take the focus
            self._count.hide()
        head = QHBoxLayout()
        head.addWidget(self._hint, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(head)
        self._rows = [self._make_row(media, at) for at in range(len(interaction.choices))]
        for row in self._rows:
            column.addWidget(row)
        self._stand_on(0)
        self._hint.setText(self._asked())
        self.show_response(())

    def show_response(self, values: Iterable[str]) -> None:
        """Fill the bubbles of these choices, empty the others."""
        chosen = set(values)
        for row, choice in zip(self._rows, self._interaction.choices, strict=True):
            row.show_chosen(choice.id in chosen)
        at = next((at for at, row in enumerate(self._rows) if row.isChecked()), -1)
        if at >= 0 and not any(row.hasFocus() for row in self._rows):
            self._stand_on(at)  # Tab comes to what is chosen
        pattern = self.tr("%n chosen", "", len(self._chosen()))
        self._count.setText(pattern)

    def show_struck(self, ids: Iterable[str]) -> None:
        """Strike these choices out."""
        struck = set(ids)
        for row, choice in zip(self._rows, self._interaction.choices, strict=True):
            row.show_struck(choice.id in struck)

    @property
    def struck(self) -> tuple[str, ...]:
        """The choices that are struck out."""
        pairs = zip(self._rows, self._interaction.choices, strict=True)
        return tuple(choice.id for row, choice in pairs if row.is_struck)

    def offer_strike(self, *, allowed: bool, shown: bool) -> None:
        """Let choices be struck out, by key X and, where it is shown, by a sign at the end of each."""
        self._may_strike = allowed
        for row in self._rows:
            row.offer_strike(allowed and shown)

    def show_letters(self, *, latin: bool = False, numbers: bool = False) -> None:
        """Letter the bubbles A, B, C whatever the script, or number them; else by the script's own letters."""
        for at, row in enumerate(self._rows):
            number = self._theme.digits(at + 1) if numbers else ""
            row.show_letter(number or letter_of(at, "en" if latin else self._language))

    def cover_up(self, on: bool) -> None:
        """Cover every choice that is not chosen until it is uncovered, or uncover all."""
        for row in self._rows:
            row.cover_up(on)

    def press_row(self, index: int) -> None:
        """Press a row: uncover it, choose it, or take it back."""
        if self._rows[index].isEnabled():
            self._stand_on(index)
            self._press(index)
            self.chosen_by_key.emit(self._rows[index])

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        for row in self._rows:
            row.setEnabled(not locked)

    @property
    def rows(self) -> tuple[ChoiceRow, ...]:
        """The rows in the order in which they stand."""
        return tuple(self._rows)

    def take_letter(self, text: str) -> bool:
        """Choose (or take back) by letter; whether it was a letter of these choices."""
        index = index_of(text, self._language, len(self._rows))
        if index is None or not self._rows[index].isEnabled():
            return False
        self._stand_on(index)
        self._press(index)
        self.chosen_by_key.emit(self._rows[index])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        if not (plain and self.take_letter(event.text())):
            super().keyPressEvent(event)

    def _make_row(self, media: Media, at: int) -> ChoiceRow:
        choice = self._interaction.choices[at]
        row = ChoiceRow(self._theme, media, is_single=self._is_single, parent=self)
        row.setObjectName(f"choice_{choice.id}")
        row.show_choice(letter_of(at, self._language), choice.html, self._language)
        row.spoken = choice.spoken
        row.clicked.connect(self._on_clicked)
        row.moved.connect(self._on_moved)
        row.strike_asked.connect(self._on_strike_asked)
        return row

    def _asked(self) -> str:
        least, most = self._interaction.min_choices, self._interaction.max_choices
        if self._is_single:
            return self.tr("Choose one answer.")
        if least and least == most:
            return self.tr("Choose %n answer(s).", "", most)
        if most:
            return self.tr("Choose at most %n answer(s).", "", most)
        if least > 1:
            return self.tr("Choose at least %n answer(s).", "", least)
        return self.tr("Choose all that apply.")

    def _chosen(self) -> tuple[str, ...]:
        pairs = zip(self._rows, self._interaction.choices, strict=True)
        return tuple(choice.id for row, choice in pairs if row.isChecked())

    def _press(self, index: int) -> None:
        if self._rows[index].is_masked:
            self._rows[index].cover_up(False)
            announce(self, self._rows[index].accessibleName())
            return
        if self._rows[index].is_struck:
            self._strike(self._rows[index])  # who chooses it has changed their mind
        choice, chosen = self._interaction.choices[index].id, self._chosen()
        if choice in chosen:
            values = tuple(one for one in chosen if one != choice)
        elif self._is_single:
            values = (choice,)
        elif self._interaction.max_choices and len(chosen) >= self._interaction.max_choices:
            words = self.tr("You have chosen %n already. Take one back first.", "", len(chosen))
            self._count.setText(words)
            announce(self, words, assertive=True)
            return
        else:
            values = tuple(one.id for one in self._interaction.choices if one.id in (*chosen, choice))
        self.responded.emit(self._interaction.response, values)

    def _stand_on(self, index: int) -> None:
        """A list of single choices is one stop for Tab: what is chosen, or the row the focus was on last."""
        if self._is_single:
            for at, row in enumerate(self._rows):
                row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == index else Qt.FocusPolicy.ClickFocus)

    @Slot()
    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            index = self._rows.index(row)
            self._stand_on(index)
            self._press(index)

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            index = (self._rows.index(row) + step) % len(self._rows)
            self._stand_on(index)
            self._rows[index].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_strike_asked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow) and self._may_strike and row.isEnabled():
            self._strike(row)

    def _strike(self, row: ChoiceRow) -> None:
        row.show_struck(not row.is_struck)
        announce(self, row.accessibleName())
        self.struck_out.emit()
