"""One of several, each with its word: buttons below one another, of which one is down."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label


class OneOf(QWidget):
    """Says which one is chosen; nothing is chosen before somebody does."""

    changed = Signal()

    def __init__(self, theme: Theme, label: str, offered: tuple[tuple[str, str, str], ...], *, name: str) -> None:
        """`offered`: of each the value, the word and the icon."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(theme, label, use=TextUse.UI_STRONG, wraps=True))
        for value, words, icon in offered:
            button = Button(theme, words, icon=icon, name=f"{name}_{value}")
            button.set_toggle(Role.ACCENT)
            button.setProperty("value", value)
            button.setAccessibleDescription(label)
            self._group.addButton(button)
            column.addWidget(button)
        self._error = Label(theme, "", use=TextUse.SMALL, ink=Role.RED, wraps=True, name=f"{name}_below")
        self._error.hide()
        column.addWidget(self._error)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def chosen(self) -> str:
        """The value that is chosen; nothing where none is."""
        button = self._group.checkedButton()
        return "" if button is None else str(button.property("value"))

    @property
    def first(self) -> QAbstractButton | None:
        """What is to be focused: the chosen one, else the first."""
        return self._group.checkedButton() or next(iter(self._group.buttons()), None)

    def choose(self, value: str) -> None:
        """Choose one."""
        for button in self._group.buttons():
            if button.property("value") == value:
                button.setChecked(True)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; with no sentence, nothing is."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.show_error("")
        self.changed.emit()
