"""How a choice is called: its letter, what it says, whether it is struck out or covered."""

from PySide6.QtWidgets import QAbstractButton, QWidget


class NamedChoice(QAbstractButton):
    """Shows and says what it is told; what is covered nobody is told, seen or read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter, self._words = "", ""
        self.is_struck = False
        """Whether the text is struck out."""
        self.is_masked = False
        """Whether the text is covered: to the eye, and to a reader."""

    def name_it(self, letter: str, words: str) -> None:
        """Call it so from now on."""
        self.letter, self._words = letter, words
        self._say()

    def show_letter(self, letter: str) -> None:
        """Show another letter, or a number, in the bubble."""
        if letter != self.letter:
            self.name_it(letter, self._words)

    def show_struck(self, struck: bool) -> None:
        """Strike the text out, or take the stroke away."""
        if struck != self.is_struck:
            self.is_struck = struck
            self._say()

    def cover_up(self, on: bool) -> None:
        """Cover the text, unless it is chosen, or uncover it."""
        masked = on and not self.isChecked()
        if masked != self.is_masked:
            self.is_masked = masked
            self._say()

    def nextCheckState(self) -> None:
        """A press changes nothing here: the answer is shown when it is recorded."""

    def _say(self) -> None:
        if self.is_masked:
            name = self.tr("{letter}, covered; press to show it").format(letter=self.letter)
        else:
            pattern = self.tr("{letter}, {words}, struck out") if self.is_struck else "{letter}, {words}"
            name = pattern.format(letter=self.letter, words=self._words)
        self.setAccessibleName(name)
        self.update()
