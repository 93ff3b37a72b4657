"""At twice the size what a screen asks to press is in sight, with nothing to scroll, in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button, Kind
from sync.protocol.interface_languages import TAGS
from tests.gallery import samples
from tests.gallery.screens_all import ALIKE, every
from tests.gallery.seeing import place_of
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.test_screens import page_of

OF_STAFF = ("code-", "staff-")
"""Forms that a center admin fills in, field by field; Enter in the last one is enough."""
PAGES = tuple(name for name, _ in every("en") if not name.startswith((*ALIKE, *OF_STAFF)))


def shown_whole(widget: QWidget, window: QWidget) -> bool:
    """Whether all of a widget can be seen."""
    return place_of(widget, window).size() == widget.size()


def to_press(page: QWidget) -> list[Button]:
    """What is to be pressed next, and the way to help where it stands on the sheet."""
    found = []
    for button in looking.visible(page, Button):
        assert isinstance(button, Button)
        if button.kind is Kind.PRIMARY or button.objectName() in ("break_help_button", "paused_help_button"):
            found.append(button)
    return found


@pytest.mark.parametrize("language", TAGS)
def test_what_is_to_be_pressed_is_in_sight_at_twice_the_size(open_window: Open, language: str) -> None:
    window = open_window(language=language, scale=200)
    hidden = {}
    for name, screen in every(language):
        if name not in PAGES:
            continue
        window.show_screen(screen)
        settle()
        if below := [one.objectName() for one in to_press(page_of(window)) if not shown_whole(one, window)]:
            hidden[name] = below
    assert hidden == {}


@pytest.mark.parametrize("scale", [100, 150, 400])
def test_it_is_in_sight_on_a_break_and_on_a_door_at_other_sizes(open_window: Open, scale: int) -> None:
    """At four times the size so much is read that it scrolls, but the buttons follow the focus into sight."""
    window = open_window(language="en", scale=scale)
    for name in ("break", "door-leave", "sure"):
        window.show_screen(screens.every("en")[name])
        settle()
        page = page_of(window)
        assert isinstance(page, FrontPage)
        assert page.primary is not None
        if scale == 400:
            page.primary.clearFocus()
            page.primary.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
        assert shown_whole(page.primary, window), name


def test_buttons_change_places_with_the_size_and_the_focus_stays(open_window: Open, theme: Theme) -> None:
    window = open_window(screens.sure(), scale=100)
    page = page_of(window)
    assert isinstance(page, FrontPage)
    submit = page.findChild(Button, "submit_button")
    assert submit is not None
    submit.setFocus(Qt.FocusReason.TabFocusReason)
    for scale in (200, 100, 200):
        theme.show(scale=scale)
        settle()
        assert page.acts.isVisible() is (scale == 200)
        assert page.acts.isAncestorOf(submit) is (scale == 200)
        assert submit.hasFocus()
    seen = []
    for _ in range(5):
        focus = window.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == ["submit_button", "language_button", "display_button", "help_button", "back_button"]


def test_buttons_of_a_page_before_change_places_and_the_focus_stays_on_the_page_on_screen(
    open_window: Open, theme: Theme, qtbot: QtBot
) -> None:
    window = open_window(screens.every()["confirm"], scale=100)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget().objectName() == "confirm_button"
    window.show_screen(screens.question("en", samples.essay(), passage=False, responses={}))
    settle()
    field = window.focusWidget()
    assert isinstance(field, QTextEdit)
    for scale in (200, 100, 150):
        theme.show(scale=scale)
        settle()
        assert window.focusWidget() is field
        assert QApplication.focusWidget() is field


def test_the_bar_gives_way_to_the_keyboard_on_the_screen(open_window: Open) -> None:
    window = open_window(screens.every()["sign-in"], scale=200)
    page = page_of(window)
    assert isinstance(page, FrontPage)
    assert page.acts.isVisible()
    page.keys.bring_keyboard()
    settle()
    assert page.acts.isHidden()
    page.keys.put_away()
    settle()
    assert page.acts.isVisible()


def test_a_page_with_nothing_to_press_has_no_bar(open_window: Open) -> None:
    name = next(name for name, _ in every("en") if name.startswith("waiting"))
    window = open_window(dict(every("en"))[name], scale=200)
    page = page_of(window)
    assert isinstance(page, FrontPage)
    assert page.acts.isHidden()
