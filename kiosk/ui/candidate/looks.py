"""What a candidate may set about the looks, and the window that follows at once."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import translate


class Looks(QObject):
    """What a candidate may set: language, colors, text size; seen at once."""

    def __init__(self, app: QApplication, theme: Theme, window: CandidateWindow) -> None:
        super().__init__(app)
        self._app, self._theme, self._window = app, theme, window
        window.language_asked.connect(self._on_language)
        window.theme_asked.connect(self._on_theme)
        window.text_size_asked.connect(self._on_size)

    @Slot(str)
    def _on_language(self, language: str) -> None:
        translate(self._app, language)
        self._theme.show(language=language)
        self._window.rebuild()

    @Slot(str)
    def _on_theme(self, name: str) -> None:
        self._theme.show(name=ThemeName(name))

    @Slot(int)
    def _on_size(self, scale: int) -> None:
        self._theme.show(scale=scale)
        self._theme.fit(self._window.width())
