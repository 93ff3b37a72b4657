"""The interface's languages: Qt's compiled translations, beside the fonts and icons.

`python -m tests.tools.make_translations` reads the sources anew and compiles what translators wrote.
"""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import digits
from kiosk.ui.tokens import resources_folder
from sync.protocol.interface_languages import BY_TAG, INTERFACE_LANGUAGES, TAGS, USUAL_DATE

LANGUAGES = {one.tag: one.name for one in INTERFACE_LANGUAGES}
"""Languages that the interface speaks, each under its own name."""

_SPOKEN_IN_THE_SOURCES = "en"
_installed: list[tuple[QTranslator, bytes]] = []
"""With what each reads from: Qt keeps no copy of it."""


def tr(text: str, about: str = "", number: int = -1) -> str:
    """Return the text in the interface's language; `number` fills %n and chooses the plural form.

    For words outside widgets. Inside, `self.tr` does the same under the class's own name.
    """
    return QCoreApplication.translate("", text, about, number)


def own_digits(value: int) -> str:
    """Return a whole number in the digits of the interface's language, for words outside widgets."""
    return digits(value, QLocale().name())


def day(date: QDate) -> str:
    """Return a day as the interface's language writes it."""
    spoken = BY_TAG.get(QLocale().name().partition("_")[0])
    return QLocale().toString(date, USUAL_DATE if spoken is None else spoken.date)


def first_language(wanted: str, offered: tuple[str, ...] = TAGS) -> str:
    """Return the language to begin with: the one that is wanted, else the system's, else English, else any offered."""
    system = QLocale.system().name()
    for tag in (wanted, wanted.partition("-")[0], system.partition("_")[0], _SPOKEN_IN_THE_SOURCES):
        if tag in offered:
            return tag
    return offered[0]


def forget(app: QApplication) -> None:
    """Speak as the sources do, without any translation."""
    for old, _texts_of_it in _installed:
        app.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(QLocale.c())


def translate(app: QApplication, language: str) -> None:
    """Let every text made from now on be in this language; what has no translation is said in English."""
    forget(app)
    for spoken in dict.fromkeys(
        (_SPOKEN_IN_THE_SOURCES, language)
    ):  # English has plural forms; the last is asked first
        translator, texts = QTranslator(app), _texts(spoken)
        if texts and translator.load(texts):
            app.installTranslator(translator)
            _installed.append((translator, texts))
    QLocale.setDefault(QLocale(language))


def _texts(language: str) -> bytes:
    """Return a compiled translation; nothing where there is none. That of a built program is packed."""
    file = resources_folder() / "translations" / f"kiosk_{language}.qm"
    if file.is_file():
        return file.read_bytes()
    packed = file.with_name(file.name + ".zst")
    if not packed.is_file():
        return b""
    from zstandard import ZstdDecompressor

    return ZstdDecompressor().decompress(packed.read_bytes())
