"""What stands on the keys of the keyboard on the screen. A layout is a file in `resources/keyboards`.

    {"language": "fr", "name": "Français", "base": [["a", "z", ...], ...], "shift": [...], "more": [...]}

Rows from top to bottom, a key for each text that it types; without `shift` the letters are those of `base` in capitals.
With `syllables` a key is a consonant, and what it types is chosen from its syllables.
"""

import unicodedata
from functools import cache
from pathlib import Path

import msgspec

from kiosk.ui.fonts import digits
from kiosk.ui.items.text_entry import point_of
from kiosk.ui.tokens import resources_folder

Rows = tuple[tuple[str, ...], ...]
SYMBOLS: Rows = (
    ("@", "#", "€", "£", "$", "%", "&", "*", "(", ")"),
    ("+", "−", "×", "÷", "=", "<", ">", "≤", "≥", "≠"),
    ("-", "/", "\\", "|", "_", "^", "°", "²", "³", "√", "π"),
)


class KeyLayout(msgspec.Struct, frozen=True, kw_only=True):
    """The keys of one language."""

    language: str
    name: str
    base: Rows
    shift: Rows = ()
    more: Rows = ()
    """Accents and signs that are needed seldom, on a page of their own."""
    syllables: bool = False
    """Whether a consonant's key shows its syllables, to choose from, instead of typing."""

    @property
    def shifted(self) -> Rows:
        """The keys while Shift is down."""
        return self.shift or tuple(tuple(key.upper() for key in row) for row in self.base)

    @property
    def has_shift(self) -> bool:
        """Whether Shift changes anything."""
        return self.shifted != self.base

    def syllables_of(self, key: str) -> tuple[str, ...]:
        """Return what the key of a consonant offers; nothing for every other key, which types what stands on it."""
        return ethiopic_syllables(key) if self.syllables and unicodedata.category(key[0]) == "Lo" else ()

    @property
    def digits(self) -> tuple[str, ...]:
        """The digits of the language, as they stand above the letters."""
        return tuple(digits(number, self.language) for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))


def ethiopic_syllables(first: str) -> tuple[str, ...]:
    """Return the syllables of a consonant, in their orders, given the first of them.

    Unicode has them eight to a row from U+1200 on; where a consonant is rounded too (qa, qwa), those are the next row.
    """
    start, name = ord(first), unicodedata.name(first)
    is_rounded = unicodedata.name(chr(start + 8), "") == f"{name.removesuffix('A')}WA"
    codes = range(start, start + (16 if is_rounded else 8))
    return tuple(chr(code) for code in codes if unicodedata.name(chr(code), "").startswith("ETHIOPIC SYLLABLE"))


def number_rows(language: str) -> Rows:
    """The keys for a number in a language: its digits, its decimal sign, a minus."""
    one = [digits(number, language) for number in range(10)]
    return (tuple(one[7:]), tuple(one[4:7]), tuple(one[1:4]), ("−", one[0], point_of(language)))


def cap_of(text: str) -> str:
    """What to paint on a key: a sign that sits on a letter gets a circle to sit on."""
    names = {"\u200d": "ZWJ", "\u200c": "ZWNJ"}
    if text in names:
        return names[text]
    return f"◌{text}" if unicodedata.category(text[0]).startswith("M") else text


def spoken_of(text: str) -> str:
    """What a screen reader says for a key: letters as they are, signs by their names."""
    if len(text) == 1 and not text.isalnum():
        return unicodedata.name(text, text).replace("-", " ").lower()
    return text


@cache
def layouts(folder: Path | None = None) -> dict[str, KeyLayout]:
    """Return every layout by its language, English first."""
    files = sorted((folder or resources_folder() / "keyboards").glob("*.json"))
    found = [msgspec.json.decode(path.read_bytes(), type=KeyLayout) for path in files]
    return {one.language: one for one in sorted(found, key=lambda one: (one.language != "en", one.language))}


def layout_for(language: str) -> KeyLayout:
    """Return the layout of a language, or English where there is none."""
    known = layouts()
    return known.get(language.partition("-")[0]) or known["en"]
