"""What is written after the end: by keys alone, once, capped; the receipt's own way out stays what it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Feedback, SignInScreen
from kiosk.ui.candidate.receipt import ReceiptPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from sync.protocol.welcome import LONGEST_FEEDBACK
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

OPEN = screens.receipt(feedback=Feedback.OPEN)
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def page_of(window: CandidateWindow) -> ReceiptPage:
    page = window.stack.currentWidget()
    assert isinstance(page, ReceiptPage)
    return page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


@pytest.fixture
def at_field(open_window: Open, qtbot: QtBot) -> Callable[[], tuple[CandidateWindow, list[str]]]:
    """A receipt whose field was gone to from Sign out, by Tab; and what is asked of it."""

    def make() -> tuple[CandidateWindow, list[str]]:
        window = open_window(OPEN)
        qtbot.waitUntil(window.isActiveWindow)
        asked: list[str] = []
        window.feedback_given.connect(asked.append)
        window.sign_out_asked.connect(lambda: asked.append("sign out"))
        assert page_of(window).out.hasFocus()
        press(Key.Key_Tab)
        assert page_of(window).feedback.text.hasFocus()
        return window, asked

    return make


AtField = Callable[[], tuple[CandidateWindow, list[str]]]


def test_where_an_exam_takes_none_there_is_no_field(open_window: Open) -> None:
    page = page_of(open_window(screens.receipt()))
    assert not page.feedback.isVisible()
    assert not page.foot.keys.isVisible()


def test_enter_makes_a_line_escape_takes_nothing_and_tab_enter_sends(at_field: AtField) -> None:
    window, asked = at_field()
    QTest.keyClicks(page_of(window).feedback.text, "Two")
    press(Key.Key_Return)
    QTest.keyClicks(page_of(window).feedback.text, "lines")
    press(Key.Key_Escape)
    assert asked == []
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert asked == ["Two\nlines"]


def test_control_and_enter_send_and_nothing_empty_is_sent(at_field: AtField) -> None:
    window, asked = at_field()
    press(Key.Key_Return, CONTROL)
    QTest.keyClicks(page_of(window).feedback.text, "  ")
    press(Key.Key_Return, CONTROL)
    assert asked == []
    assert not page_of(window).feedback.send.isEnabled()
    QTest.keyClicks(page_of(window).feedback.text, "Loud")
    press(Key.Key_Return, CONTROL)
    assert asked == ["  Loud"]


def test_who_is_thanked_and_presses_enter_again_has_not_signed_out(at_field: AtField) -> None:
    window, asked = at_field()
    QTest.keyClicks(page_of(window).feedback.text, "Loud")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    window.show_screen(screens.receipt(feedback=Feedback.SENDING))
    press(Key.Key_Return)
    window.show_screen(screens.receipt(feedback=Feedback.KEPT))
    settle()
    said = looking.said(page_of(window))
    assert "Thank you. Your remark is kept and goes to the exam's staff." in said
    assert not page_of(window).feedback.text.isVisible()
    press(Key.Key_Return)
    assert asked == ["Loud"]
    page_of(window).out.setFocus()
    press(Key.Key_Tab)
    assert page_of(window).foot.isAncestorOf(QApplication.focusWidget())
    press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(Key.Key_Return)
    assert asked == ["Loud", "sign out"]


def test_what_could_not_be_kept_stands_there_still_and_is_sent_again(at_field: AtField) -> None:
    window, asked = at_field()
    QTest.keyClicks(page_of(window).feedback.text, "Loud")
    press(Key.Key_Return, CONTROL)
    for stands in (Feedback.SENDING, Feedback.FAILED):
        window.show_screen(screens.receipt(feedback=stands))
    settle()
    assert "It could not be kept just now. You can send it again." in looking.said(page_of(window))
    press(Key.Key_Return, CONTROL)
    assert asked == ["Loud", "Loud"]


def test_no_more_is_typed_or_pasted_than_is_kept(at_field: AtField) -> None:
    window, _asked = at_field()
    text = page_of(window).feedback.text
    QApplication.clipboard().setText("x" * (LONGEST_FEEDBACK + 7))
    text.paste()
    QTest.keyClicks(text, "y")
    assert text.toPlainText() == "x" * LONGEST_FEEDBACK


def test_what_was_written_stays_in_another_language_and_goes_with_the_candidate(
    at_field: AtField, theme: Theme
) -> None:
    window, _asked = at_field()
    QTest.keyClicks(page_of(window).feedback.text, "Loud")
    theme.show(language="ar")
    window.rebuild()
    settle()
    assert page_of(window).typed == ("Loud",)
    window.show_screen(SignInScreen(place=screens.place()))
    window.show_screen(OPEN)
    assert page_of(window).typed == ("",)
