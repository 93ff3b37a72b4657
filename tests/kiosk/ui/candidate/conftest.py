"""A candidate's window in any language and text size, at rest."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from kiosk.flow.screens import Screen
from kiosk.ui import translation
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.fonts import FontShelf
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import resources_folder
from kiosk.ui.translation import translate

SIZE = (1366, 768)
ROUNDS = 8
"""Heights of wrapped text travel up one layout a round."""

Open = Callable[..., CandidateWindow]


def settle() -> None:
    """Let every layout come to rest."""
    for _ in range(ROUNDS):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no loop runs here that would do it


@pytest.fixture(scope="session")
def shelf() -> FontShelf:
    """The fonts, loaded once: each loading makes the next one slower."""
    return FontShelf(resources_folder() / "fonts")


@pytest.fixture
def theme(theme: Theme, shelf: FontShelf) -> Theme:
    """The light theme in English at 100 %, with fonts that are loaded already."""
    theme.fonts = shelf
    return theme


def silence(app: QApplication) -> None:
    """Take every translation away, as before the first: other tests read the words of the sources."""
    for translator, _texts in translation._installed:
        app.removeTranslator(translator)
    translation._installed.clear()
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def speak(theme: Theme) -> Iterator[Callable[[str], None]]:
    """Let the interface speak a language; afterwards it speaks English again, with no translation left over."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def speak(language: str) -> None:
        translate(app, language)
        theme.show(language=language)

    yield speak
    silence(app)


@pytest.fixture
def open_window(theme: Theme, speak: Callable[[str], None]) -> Iterator[Open]:
    """Make a window that shows a screen: `open_window(screen, language="ar", scale=200)`."""
    opened: list[CandidateWindow] = []

    def make(
        screen: Screen | None = None, *, language: str = "en", scale: int = 100, size: tuple[int, int] = SIZE
    ) -> CandidateWindow:
        speak(language)
        theme.show(scale=scale)
        window = CandidateWindow(theme)
        opened.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        if screen is not None:
            window.show_screen(screen)
        settle()
        return window

    yield make
    for window in opened:
        window.close()
        window.deleteLater()
    settle()
