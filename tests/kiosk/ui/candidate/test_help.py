"""Asking for help: why, how it stands, what the center wrote; one panel wherever the button is."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import HandShown, Screen, SignInScreen
from kiosk.ui.candidate.help import HelpPanel
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.widgets.button import Button
from sync.protocol.events import Moment
from sync.protocol.letters import Letter
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.test_screens import page_of

LETTER = Letter(id="m1", text="Open the window.", by="boss", at=Moment(wall_ms=screens.AT, mono_ms=1, boot="b"))
PAGES: dict[str, Screen] = {
    "sign-in": SignInScreen(place=screens.place()),
    "notice": screens.fronts()["notice"],
    "question": screens.question(),
    "review": screens.review(),
    "receipt": screens.receipt(),
}


def press(window: CandidateWindow, name: str) -> None:
    button = next(one for one in window.findChildren(Button, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def panel_of(window: CandidateWindow) -> HelpPanel:
    return next(panel for panel in window.findChildren(HelpPanel) if panel.isVisible())


def words(panel: HelpPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("cause", ["technical", "question", "break"])
def test_a_hand_is_raised_with_its_cause_from_any_page(open_window: Open, qtbot: QtBot, name: str, cause: str) -> None:
    window = open_window(PAGES[name])
    press(window, "help_button")
    with qtbot.waitSignal(window.hand_raised) as raised:
        press(window, f"hand_{cause}")
    assert raised.args == [cause]
    assert [panel for panel in window.findChildren(HelpPanel) if panel.isVisible()] == []


def test_a_hand_that_is_up_is_seen_on_the_button_and_taken_down_in_the_panel(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(PAGES["question"])
    window.show_hand(HandShown(cause="break", since_ms=screens.AT))
    press(window, "help_button")
    assert "toilet" in words(panel_of(window))
    window.show_hand(HandShown(cause="break", since_ms=screens.AT, state="coming"))
    assert "Somebody is coming to you." in words(panel_of(window))
    assert "Somebody is coming" in looking.said(page_of(window))
    with qtbot.waitSignal(window.hand_withdrawn):
        press(window, "hand_down")
    window.show_hand(None)
    assert "Ask for help" in looking.said(page_of(window))


def test_what_the_center_wrote_is_there_to_read_again_and_not_for_the_next_one(open_window: Open) -> None:
    window = open_window(msgspec.structs.replace(screens.question(), letters=(LETTER,)))
    press(window, "help_button")
    assert "Open the window." in words(panel_of(window))
    window.show_screen(SignInScreen(place=screens.place()))
    settle()
    press(window, "help_button")
    assert "Open the window." not in words(panel_of(window))


def test_escape_closes_it_and_raises_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(PAGES["sign-in"])
    press(window, "help_button")
    with qtbot.assertNotEmitted(window.hand_raised):
        QTest.keyClick(panel_of(window), Qt.Key.Key_Escape)
    assert [panel for panel in window.findChildren(HelpPanel) if panel.isVisible()] == []


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_it_is_cut(open_window: Open, language: str, scale: int) -> None:
    screen = msgspec.structs.replace(screens.question(language), letters=(LETTER,))
    window = open_window(screen, language=language, scale=scale)
    for hand in (None, HandShown(cause="technical", since_ms=screens.AT, state="coming")):
        window.show_hand(hand)
        name = "help_button" if scale == 100 else "menu_button"
        anchor = next(b for b in window.findChildren(Button, name) if b.isVisible())
        window._helping.open_for(page_of(window))
        settle()
        assert anchor.isVisible()
        assert looking.cut(panel_of(window)) == []
        panel_of(window).close_panel()
