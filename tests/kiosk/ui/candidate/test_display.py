"""Text size, colors and language are chosen by looking, with the mouse or with keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import SignInScreen
from kiosk.ui.candidate.cards import Card, MenuRow
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import LANGUAGES
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle


def open_panel(window: CandidateWindow, button: str) -> None:
    """Press a button of the foot."""
    page = window.stack.currentWidget()
    assert isinstance(page, FrontPage)
    page.foot.findChild(QWidget, button).click()  # type: ignore[union-attr]
    settle()


def on_screen(window: CandidateWindow, name: str) -> QWidget:
    """What is on screen under that name."""
    return next(widget for widget in looking.visible(window) if widget.objectName() == name)


def is_on_screen(window: CandidateWindow, name: str) -> bool:
    """Whether something of that name is on screen."""
    return any(widget.objectName() == name for widget in looking.visible(window))


@pytest.fixture
def window(open_window: Open) -> CandidateWindow:
    """A window that waits for a candidate."""
    return open_window(SignInScreen(place=screens.place()))


@pytest.mark.parametrize("percent", [size for size in SCALES if size != 100])
def test_a_text_size_is_asked_for(window: CandidateWindow, qtbot: QtBot, percent: int) -> None:
    open_panel(window, "display_button")
    with qtbot.waitSignal(window.text_size_asked, timeout=1000) as asked:
        QTest.mouseClick(on_screen(window, f"text_size_{percent}"), Qt.MouseButton.LeftButton)
    assert asked.args == [percent]
    qtbot.waitUntil(lambda: is_on_screen(window, "display_panel"))


@pytest.mark.parametrize("name", [name for name in ThemeName if name is not ThemeName.LIGHT])
def test_colors_are_asked_for_and_the_panel_stays(window: CandidateWindow, qtbot: QtBot, name: ThemeName) -> None:
    open_panel(window, "display_button")
    with qtbot.waitSignal(window.theme_asked, timeout=1000) as asked:
        QTest.mouseClick(on_screen(window, f"theme_{name}"), Qt.MouseButton.LeftButton)
    assert asked.args == [str(name)]
    assert on_screen(window, "display_panel").isVisible()


def test_what_is_set_is_chosen_when_the_panel_opens(window: CandidateWindow, theme: Theme) -> None:
    theme.show(name=ThemeName.CREAM, scale=125)
    open_panel(window, "display_button")
    chosen = [
        card.objectName() for card in looking.visible(window, Card) if isinstance(card, Card) and card.isChecked()
    ]
    assert sorted(chosen) == ["text_size_125", "theme_cream"]
    theme.show(name=ThemeName.LIGHT, scale=100)


@pytest.mark.parametrize("language", tuple(LANGUAGES))
def test_a_language_is_asked_for_under_its_own_name(window: CandidateWindow, qtbot: QtBot, language: str) -> None:
    open_panel(window, "language_button")
    row = on_screen(window, f"language_{language}")
    assert row.accessibleName() == LANGUAGES[language]
    with qtbot.waitSignal(window.language_asked, timeout=1000) as asked:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert asked.args == [language]


def test_escape_closes_a_panel_and_gives_the_focus_back(window: CandidateWindow) -> None:
    open_panel(window, "display_button")
    QTest.keyClick(on_screen(window, "text_size_100"), Qt.Key.Key_Escape)
    settle()
    assert not [w for w in looking.visible(window) if w.objectName() == "display_panel"]
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "display_button"


def test_a_reader_hears_one_of_several(window: CandidateWindow) -> None:
    open_panel(window, "display_button")
    open_panel(window, "language_button")
    choices = [*looking.visible(window, Card), *looking.visible(window, MenuRow)]
    assert len(choices) == len(SCALES) + len(ThemeName) + len(LANGUAGES)
    for choice in choices:
        read = QAccessible.queryAccessibleInterface(choice)
        assert read is not None
        assert read.role() == QAccessible.Role.RadioButton


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("language", tuple(LANGUAGES))
def test_the_panels_fit_the_window(open_window: Open, language: str, scale: int) -> None:
    window = open_window(SignInScreen(place=screens.place(language)), language=language, scale=scale)
    for button, panel in (("display_button", "display_panel"), ("language_button", "language_panel")):
        open_panel(window, button)
        opened = on_screen(window, panel)
        assert window.rect().contains(opened.geometry())
        assert opened.sizeHint().height() <= opened.height()
        assert looking.cut(opened) == []
