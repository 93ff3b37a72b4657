"""The line below a field that says how a number is read, in the signs of who typed it."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.ui.fonts import digits, is_right_to_left
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.note import Note, NoteKind


def own_signs(reading: str, language: str) -> str:
    """Return a number in the digits and with the decimal sign of a language, and without zeros that say nothing.

    Who groups by points reads `1.500` as fifteen hundred: as `1,5`, or `1.5`, nobody does.
    """
    whole, _point, fraction = reading.partition(".")
    if fraction.isdecimal():
        fraction = fraction.rstrip("0")
        reading = whole + (QLocale(language).decimalPoint() + fraction if fraction else "")
    told = "".join(digits(int(sign), language) if sign.isascii() and sign.isdigit() else sign for sign in reading)
    return f"\u2066{told}\u2069" if is_right_to_left(language) else told  # else the minus changes sides


AROUND = 90
"""What sign and margins take beside the words, in px."""


class NumberNote(Note):
    """Hidden while nothing is typed; a reader hears it when it says something else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, NoteKind.GOOD, name="reading")
        self._look = theme
        self._said: tuple[str, str] = ("", "")
        self.hide()

    def show_reading(self, text: str, reading: str | None, *, of: str = "") -> None:
        """Show how what is typed is read as a number, or that it is none yet; `of` names the field among several."""
        has_text, say = bool(text.strip()), QCoreApplication.translate
        kind, words = NoteKind.WARN, say("NumberEntry", "We cannot read this as a number yet.")
        if reading is not None:
            number = own_signs(reading, self._look.language)
            kind, words = NoteKind.GOOD, say("NumberEntry", "We read this as {number}").format(number=number)
        said = ((of, words) if of else (words, "")) if has_text else ("", "")
        if has_text and said != self._said:
            self.show_words(kind, *said)
        self._said = said
        self.setVisible(has_text)

    @property
    def wide_enough(self) -> int:
        """A width in which it needs one line of each of its texts."""
        return max(self.fontMetrics().horizontalAdvance(words) for words in self._said) + AROUND
