"""The photo at the seat on screen: one thing to do at a time, by keys alone, and no picture stays behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import PhotoWish
from kiosk.ui.candidate.photo import PhotoPage, Viewfinder
from kiosk.ui.candidate.window import CandidateWindow
from tests.kiosk.flow.drawn_camera import drawn
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

SHOWN = screens.photos()
Key = Qt.Key


def page_of(window: CandidateWindow) -> PhotoPage:
    page = window.stack.currentWidget()
    assert isinstance(page, PhotoPage)
    return page


def opened(open_window: Open, qtbot: QtBot, name: str) -> tuple[CandidateWindow, list[str]]:
    window = open_window(SHOWN[name])
    qtbot.waitUntil(window.isActiveWindow)
    asked: list[str] = []
    window.photo_wished.connect(asked.append)
    return window, asked


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("photo-live", PhotoWish.TAKE),
        ("photo-taken", PhotoWish.USE),
        ("photo-missing", PhotoWish.GO_ON),
        ("photo-refused", PhotoWish.GO_ON),
        ("photo-broken", PhotoWish.GO_ON),
    ],
)
def test_enter_does_the_one_thing_and_escape_nothing(open_window: Open, qtbot: QtBot, name: str, wish: str) -> None:
    window, asked = opened(open_window, qtbot, name)
    assert page_of(window).go.hasFocus()
    press(Key.Key_Escape)
    assert asked == []
    press(Key.Key_Return)
    assert asked == [wish]


def test_while_the_camera_starts_there_is_nothing_to_press(open_window: Open, qtbot: QtBot) -> None:
    window, asked = opened(open_window, qtbot, "photo-opening")
    assert "The camera starts…" in looking.said(page_of(window))
    assert not page_of(window).go.isEnabled()
    press(Key.Key_Return)
    press(Key.Key_Space)
    assert asked == []
    window.show_screen(SHOWN["photo-live"])
    assert page_of(window).go.hasFocus()


def test_another_is_one_tab_away(open_window: Open, qtbot: QtBot) -> None:
    _window, asked = opened(open_window, qtbot, "photo-taken")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert asked == [PhotoWish.AGAIN]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("photo-missing", "There is no camera at this seat."),
        ("photo-refused", "This computer does not let the exam use its camera."),
        ("photo-broken", "The camera gives no picture."),
    ],
)
def test_what_is_wrong_is_said_and_that_nothing_has_to_be_done(open_window: Open, name: str, words: str) -> None:
    page = page_of(open_window(SHOWN[name]))
    said = looking.said(page)
    assert words in said
    assert "You need not do anything about it. Staff see that there is no photo." in said
    assert not page.view.isVisible()


def test_what_the_camera_sees_comes_to_its_page_alone_and_no_picture_stays(open_window: Open) -> None:
    window = open_window(SHOWN["photo-live"])
    page, finder = page_of(window), Viewfinder(window.stack)
    assert page.view.is_empty
    finder.show_frame(drawn())
    assert not page.view.is_empty
    assert page.view.accessibleName() == "What the camera sees"
    window.show_screen(SHOWN["photo-taken"])
    assert page.view.accessibleName() == "The photo that was taken"
    window.show_screen(screens.fronts()["trial"])
    settle()
    finder.show_frame(drawn())
    assert page.view.is_empty
