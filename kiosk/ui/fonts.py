"""Which face writes which language, and the loading of the font files.

A script's own face stands first and Inter second: with Inter first, spaces and strike-outs come from Inter and Qt warns
that it has no shaping for the script. Inter is loaded at once, the faces of a script when a language first asks for it.
"""

from pathlib import Path

import msgspec
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

INTER = "Inter"
SERIF = "Noto Serif"
MONO = "Noto Sans Mono"
SYMBOLS = ("Noto Sans Math", "Noto Sans Symbols")


class Script(msgspec.Struct, frozen=True, kw_only=True):
    """The faces of one script: `ui` for controls, `question` for tasks, `passage` for source texts."""

    folders: tuple[str, ...]
    ui: str
    passage: str
    question: str = ""
    line: float = 1.18
    """Line height of questions and passages, relative to the font's own."""
    body_line: float = 1.04
    """The same for choices and other texts; the faces for interfaces have high lines already."""


LATIN = Script(folders=("inter", "noto-serif"), ui=INTER, passage=SERIF, body_line=1.18)
ARABIC = Script(folders=("noto-arabic-ui", "noto-naskh-ui"), ui="Noto Sans Arabic UI", passage="Noto Naskh Arabic UI")
URDU = Script(
    folders=("noto-arabic-ui", "noto-nastaliq"),
    ui="Noto Sans Arabic UI",
    question="Noto Nastaliq Urdu",
    passage="Noto Nastaliq Urdu",
    line=1.0,
    body_line=1.0,
)
DEVANAGARI = Script(
    folders=("noto-devanagari-ui", "noto-devanagari-serif"),
    ui="Noto Sans Devanagari UI",
    passage="Noto Serif Devanagari",
)
BENGALI = Script(
    folders=("noto-bengali-ui", "noto-bengali-serif"), ui="Noto Sans Bengali UI", passage="Noto Serif Bengali"
)
ETHIOPIC = Script(
    folders=("noto-ethiopic", "noto-ethiopic-serif"), ui="Noto Sans Ethiopic", passage="Noto Serif Ethiopic"
)
CHINESE = Script(folders=("noto-cjk-sc",), ui="Noto Sans CJK SC", passage="Noto Sans CJK SC")

_BY_LANGUAGE = {
    "ar": ARABIC, "fa": ARABIC, "ps": ARABIC, "ckb": ARABIC, "ur": URDU,
    "hi": DEVANAGARI, "mr": DEVANAGARI, "ne": DEVANAGARI, "sa": DEVANAGARI,
    "bn": BENGALI, "as": BENGALI, "am": ETHIOPIC, "ti": ETHIOPIC, "zh": CHINESE,
}  # fmt: skip
_SCRIPT_BLOCKS = (
    (0x0600, 0x077F, "ar"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x1200, 0x139F, "am"),
    (0x3400, 0x9FFF, "zh"),
)
ALL_SCRIPTS = (LATIN, ARABIC, URDU, DEVANAGARI, BENGALI, ETHIOPIC, CHINESE)


def script_of(language: str) -> Script:
    """The script of a BCP 47 tag; Latin where nothing else is known."""
    return _BY_LANGUAGE.get(language.replace("_", "-").split("-")[0].lower(), LATIN)


def language_in(text: str, otherwise: str) -> str:
    """A language whose script this text begins with, as a name may be written in another one; else `otherwise`."""
    for character in text:
        code = ord(character)
        for first, last, language in _SCRIPT_BLOCKS:
            if first <= code <= last:
                is_same = script_of(otherwise) is script_of(language) or (
                    language == "ar" and is_right_to_left(otherwise)
                )
                return otherwise if is_same else language
        if character.isalpha() and code < 0x250:
            return otherwise
    return otherwise


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return script_of(language) in (ARABIC, URDU) or language.split("-")[0].lower() in ("he", "yi")


def letters_stand_apart(language: str) -> bool:
    """Whether letters may be spaced without tearing words to pieces: not where they are joined."""
    return script_of(language) in (LATIN, ETHIOPIC, CHINESE)


def digits(value: int, language: str) -> str:
    """The whole number in the language's own digits, without separators."""
    locale = QLocale(language)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value)


class FontShelf:
    """Loads font files, each once; `families` names what to write a language with."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: set[str] = set()

    def families(self, language: str, *, passage: bool = False, question: bool = False) -> list[str]:
        """The families for a language, best first; their files are loaded when this returns."""
        script = script_of(language)
        self.load("inter", *script.folders, *(("noto-mono", "noto-math") if question or passage else ()))
        own = script.passage if passage else (script.question or script.ui) if question else script.ui
        second = SERIF if passage else INTER
        return list(dict.fromkeys((own, second, *(s.ui for s in ALL_SCRIPTS), *SYMBOLS)))

    def load(self, *folders: str) -> None:
        """Load the faces in these folders, those of them that are not loaded yet."""
        for name in folders:
            if name not in self._loaded:
                self._loaded.add(name)
                for path in sorted((self._folder / name).glob("*.[ot]tf")):
                    QFontDatabase.addApplicationFont(str(path))

    def load_for(self, text: str) -> None:
        """Load the faces of every script that the text has a letter of, as a quotation may."""
        if text.isascii():
            return
        for first, last, language in _SCRIPT_BLOCKS:
            if any(first <= ord(character) <= last for character in set(text)):
                self.load(*script_of(language).folders)
