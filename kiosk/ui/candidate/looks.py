"""What a candidate may set about the looks, and the window that follows at once."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.pointer import Pointer
from kiosk.ui.theme import SCALES, Reading, Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import translate
from sync.protocol.accommodations import Accommodations


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
        window.needs_told.connect(self._on_needs)
        self._needs = Accommodations()
        self._pointer = Pointer()
        self._own = (theme.name, theme.scale, theme.motion)
        """Theme, text size and motion of the station, for the next candidate."""

    @Slot(str)
    def _on_language(self, language: str) -> None:
        translate(self._app, language)
        self._theme.show(language=language)
        self._window.rebuild()

    @Slot(str)
    def _on_theme(self, name: str) -> None:
        self._theme.show(name=ThemeName(name))

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
            self._on_size(_nearest(needs.text_percent) if needs.text_percent else scale)

    @Slot(int)
    def _on_size(self, scale: int) -> None:
        self._theme.show(scale=scale)
        self._theme.fit(self._window.width())
