"""The interface's languages: Qt's compiled translations, beside the fonts and icons.

`python -m tests.tools.make_translations` reads the sources anew and compiles what translators wrote.
"""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.ui.tokens import resources_folder
from sync.protocol.interface_languages import BY_TAG, INTERFACE_LANGUAGES, TAGS, USUAL_DATE

LANGUAGES = {one.tag: one.name for one in INTERFACE_LANGUAGES}
"""Languages that the interface speaks, each under its own name."""

_SPOKEN_IN_THE_SOURCES = "en"
_installed: list[QTranslator] = []


def tr(text: str, about: str = "", number: int = -1) -> str:
    """Return the text in the interface's language; `number` fills %n and chooses the plural form.

    For words outside widgets. Inside, `self.tr` does the same under the class's own name.
    """
    return QCoreApplication.translate("", text, about, number)


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
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(QLocale.c())


def translate(app: QApplication, language: str) -> None:
    """Let every text made from now on be in this language; what has no translation is said in English."""
    forget(app)
    folder = str(resources_folder() / "translations")
    for spoken in dict.fromkeys(
        (_SPOKEN_IN_THE_SOURCES, language)
    ):  # English has plural forms; the last is asked first
        translator = QTranslator(app)
        if translator.load(f"kiosk_{spoken}", folder):
            app.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(language))
