"""What could have been meant by a word: a button for each."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button


class Meant(QWidget):
    """Says which one is taken."""

    taken = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Offer these, and no others."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [Button(self._theme, word, name=f"spelling_meant_{at}") for at, word in enumerate(words)]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
            self._column.addWidget(button)
            button.show()  # now, not with the next event: the focus can only go to what is visible
        self.setVisible(bool(words))

    def take_focus(self) -> bool:
        """Put the focus on the first; whether there is one."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._buttons)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.taken.emit(button.words)
