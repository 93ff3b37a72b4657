"""The pages before the first question: what each asks for, what it says was done, and that nothing else goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import PracticeScreen
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.looks import Looks
from kiosk.ui.candidate.practice_items import KINDS, practice_hint, practice_item
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.fonts import digits
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.widgets.button import Button
from sync.protocol.paper import SliderInteraction
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.test_screens import page_of

FRONTS = screens.fronts()


def find(window: CandidateWindow, name: str) -> QAbstractButton:
    found = page_of(window).findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def click(window: CandidateWindow, name: str) -> None:
    QTest.mouseClick(find(window, name), Qt.MouseButton.LeftButton)


def test_the_notice_is_accepted_asked_about_or_read_in_another_language(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FRONTS["notice"])
    assert "No camera, no sound." in " ".join(looking.said(page_of(window)))
    with qtbot.waitSignal(window.notice_accepted):
        click(window, "accept_button")
    with qtbot.waitSignal(window.hand_raised) as raised:
        click(window, "ask_first_button")
    assert raised.args == ["question"]
    with qtbot.waitSignal(window.notice_language_asked) as asked:
        click(window, "notice_hi")
    assert asked.args == ["hi"]


def test_trying_the_seat_ends_when_each_part_works_or_does_not(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FRONTS["trial"])
    assert not find(window, "trial_go").isEnabled()
    field = page_of(window).findChild(QLineEdit, "trial_keyboard_field")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "ab")
    click(window, "trial_pointer_button")
    click(window, "trial_screen_button")
    click(window, "trial_sound_wrong")
    assert "1 thing left to try" in looking.said(page_of(window))
    assert not find(window, "trial_go").isEnabled()
    QTest.keyClicks(field, "c")
    settle()
    assert "A center admin comes to you." in looking.said(page_of(window))
    with qtbot.waitSignal(window.seat_tried) as tried:
        click(window, "trial_go")
    assert tried.args == [("keyboard", "pointer", "screen"), ("sound",)]


def test_letters_that_are_typed_while_the_seat_is_tried_go_into_their_field(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FRONTS["trial"])
    qtbot.waitUntil(window.isActiveWindow)
    field = page_of(window).findChild(QLineEdit, "trial_keyboard_field")
    assert isinstance(field, QLineEdit)
    assert not field.hasFocus()
    find(window, "trial_pointer_button").setFocus(Qt.FocusReason.TabFocusReason)
    for letter in "aBc":
        QTest.keyClicks(window.focusWidget(), letter)
    assert field.text() == "aBc"
    assert field.hasFocus()
    assert "3 things left to try" in looking.said(page_of(window))


def test_what_did_not_work_may_work_after_all(open_window: Open) -> None:
    window = open_window(FRONTS["trial"])
    click(window, "trial_pointer_wrong")
    click(window, "trial_pointer_wrong")
    assert "4 things left to try" in looking.said(page_of(window))
    click(window, "trial_pointer_wrong")
    click(window, "trial_pointer_button")
    assert "3 things left to try" in looking.said(page_of(window))


def test_what_is_chosen_is_seen_at_once_told_and_settled(open_window: Open, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(FRONTS["comfort"])
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Looks(app, theme, window)
    with qtbot.waitSignal(window.looks_chosen) as chosen:
        click(window, "theme_dark")
    assert chosen.args == ["en", "dark", 100]
    assert theme.name is ThemeName.DARK
    with qtbot.waitSignal(window.looks_chosen) as chosen:
        click(window, "text_size_150")
    assert chosen.args == ["en", "dark", 150]
    with qtbot.waitSignal(window.looks_chosen) as chosen:
        click(window, "comfort_hi")
    assert chosen.args == ["hi", "dark", 150]
    settle()
    with qtbot.waitSignal(window.looks_settled) as settled:
        click(window, "comfort_go")
    assert settled.args == ["hi", "dark", 150]
    window.show_looks(None)
    assert (theme.language, theme.name, theme.scale) == ("en", ThemeName.LIGHT, 100)
    window.show_looks(("ar", "cream", 200))
    assert (theme.language, theme.name, theme.scale) == ("ar", ThemeName.CREAM, 200)
    window.show_looks(("xx", "plaid", 7))
    assert (theme.language, theme.name, theme.scale) == ("ar", ThemeName.CREAM, 200)
    window.show_looks(None)
    made.deleteLater()


@pytest.mark.parametrize("kind", KINDS)
def test_every_practice_question_is_answered_with_the_real_controls(open_window: Open, qtbot: QtBot, kind: str) -> None:
    screen = FRONTS[f"practice-{kind}"]
    assert isinstance(screen, PracticeScreen)
    window = open_window(screen)
    told: list[tuple[str, tuple[str, ...]]] = []
    window.practiced.connect(lambda response, values: told.append((response, values)))
    (asked,) = practice_item(kind).interactions
    Hands(window).answer(asked, 1, "en")
    settle()
    assert told
    assert all(response == asked.response for response, _values in told)
    assert any(told[-1][1])
    assert practice_hint(kind)


@pytest.mark.parametrize("language", ["ar", "bn", "hi"])
def test_the_number_to_set_a_scale_to_is_written_as_the_scale_writes_it(open_window: Open, language: str) -> None:
    open_window(language=language)
    (asked,) = practice_item("slider").interactions
    assert isinstance(asked, SliderInteraction)
    assert digits(7, language) in asked.prompt


def test_the_ways_out_of_the_practice(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FRONTS["practice-choices"])
    for name, by in (("practice_back", -1), ("practice_next", 1)):
        with qtbot.waitSignal(window.practice_turned) as turned:
            click(window, name)
        assert turned.args == [by]
    with qtbot.waitSignal(window.practice_left):
        click(window, "practice_skip")


def test_a_signature_is_asked_for_where_the_exam_says_so(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FRONTS["instructions-signed"])
    for number in range(1, 5):
        click(window, f"honor_{number}")
    assert not find(window, "start_button").isEnabled()
    field = page_of(window).findChild(QLineEdit, "honor_name")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Amina B")
    with qtbot.waitSignals([window.name_signed, window.started], order="strict"):
        click(window, "start_button")


def test_the_waiting_room_says_when_who_and_where(open_window: Open) -> None:
    words = " ".join(looking.said(page_of(open_window(FRONTS["waiting-room"]))))
    assert "6 minutes" in words
    assert "Amina Yusuf Bello" in words
    assert "Seat 17" in words
    assert isinstance(open_window(FRONTS["waiting-room-open"]).findChild(Button), Button)
