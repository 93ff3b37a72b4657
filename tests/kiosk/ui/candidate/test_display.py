"""Text size, colors and language are chosen by looking, with the mouse or with keys."""

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import SignInScreen
from kiosk.ui.candidate.cards import Card, MenuRow
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.looks import Looks
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import LANGUAGES
from sync.protocol.interface_languages import BY_TAG, TAGS
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.tools.make_translations import REVIEWED


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


@pytest.mark.parametrize("language", ["en", "ur", "zh"])
def test_a_language_is_asked_for_under_its_own_name(window: CandidateWindow, qtbot: QtBot, language: str) -> None:
    open_panel(window, "language_button")
    row = on_screen(window, f"language_{language}")
    assert row.accessibleName() == LANGUAGES[language]
    assert row.accessibleDescription() == BY_TAG[language].unreviewed
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


def test_every_language_is_in_sight_and_a_letter_goes_to_it(window: CandidateWindow) -> None:
    """By what it calls itself, or by what it is called in English; once more goes to the next."""
    open_panel(window, "language_button")
    panel = on_screen(window, "language_panel")
    for tag in TAGS:
        row = on_screen(window, f"language_{tag}")
        assert panel.rect().contains(QRect(row.mapTo(panel, QPoint(0, 0)), row.size()))
    went = []
    for letter in "dauuh":
        focus = window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)
        focus = window.focusWidget()
        assert focus is not None
        went.append(focus.objectName().removeprefix("language_"))
    assert went == ["de", "ar", "ur", "ur", "hi"]


@pytest.mark.parametrize(("offered", "is_choice"), [(("en",), False), (("en", "hi"), True)])
def test_only_what_is_offered_can_be_chosen(open_window: Open, offered: tuple[str, ...], is_choice: bool) -> None:
    place = structs.replace(screens.place(), languages=offered)
    window = open_window(SignInScreen(place=place))
    assert is_on_screen(window, "language_button") is is_choice
    if is_choice:
        open_panel(window, "language_button")
        assert [tag for tag in TAGS if is_on_screen(window, f"language_{tag}")] == list(offered)


def test_an_exam_that_does_not_offer_the_stations_language_speaks_its_own_while_it_lasts(
    open_window: Open, theme: Theme, qapp: QApplication
) -> None:
    window = open_window()
    looks = Looks(qapp, theme, window)
    window.show_screen(SignInScreen(place=screens.place()))
    sat = structs.replace(screens.place(), languages=("de", "fr"))
    window.show_screen(structs.replace(screens.confirm(), place=sat))
    assert theme.language == "de"
    window.language_asked.emit("fr")
    window.show_screen(structs.replace(screens.sure(), place=sat))
    assert theme.language == "fr"
    window.show_looks(None)
    window.show_screen(SignInScreen(place=screens.place()))
    window.show_looks(None)
    assert theme.language == "en"
    looks.deleteLater()


def test_choosing_the_language_that_is_spoken_takes_nothing_away(
    open_window: Open, theme: Theme, qapp: QApplication
) -> None:
    window = open_window(screens.instructions())
    looks = Looks(qapp, theme, window)
    page = window.stack.currentWidget()
    window.language_asked.emit("en")
    assert window.stack.currentWidget() is page
    window.language_asked.emit("fr")
    assert window.stack.currentWidget() is not page
    looks.deleteLater()


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("language", REVIEWED)
def test_the_panels_fit_the_window(open_window: Open, language: str, scale: int) -> None:
    window = open_window(SignInScreen(place=screens.place(language)), language=language, scale=scale)
    for button, panel in (("display_button", "display_panel"), ("language_button", "language_panel")):
        open_panel(window, button)
        opened = on_screen(window, panel)
        assert window.rect().contains(opened.geometry())
        assert opened.sizeHint().height() <= opened.height()
        assert looking.cut(opened) == []
