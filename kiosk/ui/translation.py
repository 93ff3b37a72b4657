"""The interface's languages: Qt's compiled translations, beside the fonts and icons."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.ui.tokens import resources_folder

LANGUAGES = {"en": "English", "hi": "हिन्दी", "ar": "العربية"}
"""Languages that the interface speaks, each under its own name."""

_installed: list[QTranslator] = []


def translate(app: QApplication, language: str) -> None:
    """Let every text made from now on be in this language; what has no translation stays English."""
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    translator = QTranslator(app)
    folder = resources_folder() / "translations"
    if translator.load(f"kiosk_{language}", str(folder)):
        app.installTranslator(translator)
        _installed.append(translator)
    QLocale.setDefault(QLocale(language))
