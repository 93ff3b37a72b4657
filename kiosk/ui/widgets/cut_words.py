"""What is said where only a part of something pasted had room: calm, with a number, and gone with the next key."""

from PySide6.QtCore import Slot

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.label import Label


def fitting(text: str, room: int) -> tuple[str, int]:
    """Return as much of a text as there is room for, and how many characters of it are left out."""
    kept = text[: max(0, room)]
    return kept, len(text) - len(kept)


class CutWords(Label):
    """Hidden while nothing was cut."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, use=TextUse.SMALL, ink=Role.AMBER, wraps=True, name="cut_words")
        self.hide()

    @Slot(int)
    def show_cut(self, left_out: int) -> None:
        """Say how much was left out; 0: that there is no room for more."""
        self._say(
            tr("Only the beginning of what you pasted fits: %n character(s) were left out.", "", left_out)
            if left_out
            else tr("There is no room for more text here.")
        )

    @Slot()
    def show_full_of_looks(self) -> None:
        """Say that no more can be bold, or in a list."""
        self._say(tr("There is no room for more formatting here."))

    def _say(self, words: str) -> None:
        self.setText(words)
        self.show()
        announce(self, words, assertive=True)

    @Slot()
    def forget(self) -> None:
        """Something else was typed."""
        self.hide()
