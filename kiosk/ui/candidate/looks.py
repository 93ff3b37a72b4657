"""What a candidate may set about the looks, and the window that follows at once."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.pointer import Pointer
from kiosk.ui.theme import SCALES, Reading, Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import first_language, translate
from sync.protocol.accommodations import Accommodations
from sync.protocol.interface_languages import TAGS


def _nearest(percent: int) -> int:
    """Return the size that is offered and not smaller than what was granted."""
    return next((scale for scale in SCALES if scale >= percent), SCALES[-1])


class Looks(QObject):
    """What a candidate may set: language, colors, text size; seen at once."""

    def __init__(self, app: QApplication, theme: Theme, window: CandidateWindow) -> None:
        super().__init__(app)
        self._app, self._theme, self._window = app, theme, window
        window.language_asked.connect(self._on_language)
        window.theme_asked.connect(self._on_theme)
        window.text_size_asked.connect(self._on_size)
        window.looks_told.connect(self._on_told)
        window.languages_told.connect(self._on_languages)
        window.needs_told.connect(self._on_needs)
        self._needs = Accommodations()
        self._pointer = Pointer()
        self._language = theme.language
        """Of the station."""
        self._offered = TAGS
        self._is_made_to = False
        """Whether the exam does not offer what was spoken before, so that nobody chose what is spoken now."""
        self._own = (theme.name, theme.scale, theme.motion)
        """Theme, text size and motion of the station, for the next candidate."""

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self._is_made_to = False
        if language != self._theme.language:  # else what was ticked and typed would be asked for anew
            self._speak(language)
        self._tell()

    @Slot(str)
    def _on_theme(self, name: str) -> None:
        self._theme.show(name=ThemeName(name))
        self._tell()

    @Slot(int)
    def _on_size(self, scale: int) -> None:
        self._grow(scale)
        self._tell()

    def _tell(self) -> None:
        self._window.looks_chosen.emit(self._theme.language, str(self._theme.name), self._theme.scale)

    @Slot(object)
    def _on_told(self, looks: tuple[str, str, int] | None) -> None:
        """Look as this candidate chose it before; with nobody there, as the station does."""
        name, scale, _motion = self._own
        language, theme, percent = looks or (self._language, str(name), scale)
        if theme in set(ThemeName):
            self._theme.show(name=ThemeName(theme))
        if percent in SCALES:
            self._grow(percent)
        if language in self._offered and language != self._theme.language:
            self._speak(language)

    @Slot(tuple)
    def _on_languages(self, offered: tuple[str, ...]) -> None:
        """Speak one of the languages that are offered from here on; the station's again, where nobody chose another."""
        self._offered = offered
        is_other = self._theme.language not in offered
        is_home = self._language in offered
        goes_home = self._is_made_to and is_home
        self._is_made_to = (is_other or self._is_made_to) and not is_home
        if is_other or goes_home:
            self._speak(first_language(self._language, offered))

    def _speak(self, language: str) -> None:
        translate(self._app, language)
        self._theme.show(language=language)
        self._window.rebuild()

    def _grow(self, scale: int) -> None:
        self._theme.show(scale=scale)
        self._theme.fit(self._window.width())

    @Slot(object)
    def _on_needs(self, needs: Accommodations) -> None:
        """Look as the candidate needs it; what they choose themselves later holds until their needs change."""
        before, self._needs = self._needs, needs
        self._read(needs)
        self._color(before, needs)
        self._pointer.show(needs.pointer_percent, needs.pointer_color)

    def _read(self, needs: Accommodations) -> None:
        lines, letters = needs.line_percent or 100, needs.letter_percent
        self._theme.motion = self._own[2] and not needs.no_motion
        self._theme.show(reading=Reading(lines=lines, letters=letters, is_narrow=needs.narrow))

    def _color(self, before: Accommodations, needs: Accommodations) -> None:
        name, scale, _motion = self._own
        if needs.theme != before.theme:
            self._theme.show(name=ThemeName(needs.theme) if needs.theme else name)
        if needs.text_percent != before.text_percent:
            self._grow(_nearest(needs.text_percent) if needs.text_percent else scale)
