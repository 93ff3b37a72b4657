"""Two fields that say what is wrong beside what is wrong."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.screens import Place, SignInScreen
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.sign_in import SignInPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tools.screen_keyboard import ScreenKeyboard
from kiosk.ui.widgets.label import Label
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle


def sign_in_of(window: CandidateWindow) -> SignInPage:
    """The page on screen."""
    page = window.stack.currentWidget()
    assert isinstance(page, SignInPage)
    return page


def asked_of(window: CandidateWindow) -> list[tuple[str, str]]:
    """What is asked from now on."""
    asked: list[tuple[str, str]] = []
    window.sign_in_asked.connect(lambda number, code: asked.append((number, code)))
    return asked


def test_enter_leads_from_the_number_to_the_code_and_from_there_on(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(SignInScreen(place=screens.place()))
    page = sign_in_of(window)
    QTest.keyClicks(page.number.edit, "2041-7736")
    QTest.keyClick(page.number.edit, Qt.Key.Key_Return)
    assert page.code.edit.hasFocus()
    QTest.keyClicks(page.code.edit, "kx4j 9tqm")
    with qtbot.waitSignal(window.sign_in_asked, timeout=1000) as asked:
        QTest.keyClick(page.code.edit, Qt.Key.Key_Return)
    assert asked.args == ["2041-7736", "kx4j 9tqm"]


def test_enter_asks_once(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place()))
    page = sign_in_of(window)
    asked = asked_of(window)
    page.show_typed("1", "2")
    QTest.keyClick(page.code.edit, Qt.Key.Key_Return)
    assert asked == [("1", "2")]


def test_both_codes_may_be_pasted_or_said(open_window: Open) -> None:
    """WCAG 3.3.8: nobody has to copy them letter by letter; a dictation commits its words as an input method does."""
    window = open_window(SignInScreen(place=screens.place()))
    page = sign_in_of(window)
    asked = asked_of(window)
    QApplication.clipboard().setText("2041-7736")
    page.number.edit.setFocus()
    QTest.keyClick(page.number.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    spoken = QInputMethodEvent()
    spoken.setCommitString("kx4j 9tqm")
    QApplication.sendEvent(page.code.edit, spoken)
    page.go.click()
    assert asked == [("2041-7736", "kx4j 9tqm")]


def test_an_empty_field_is_named_and_nothing_is_asked(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place()))
    page = sign_in_of(window)
    asked = asked_of(window)
    page.go.click()
    assert "Type the number that stands on your slip." in looking.said(page)
    page.show_typed("2041-7736", "")
    page.go.click()
    assert "Type the code that stands on your slip." in looking.said(page)
    assert asked == []


@pytest.mark.parametrize(
    ("reason", "said", "field"),
    [
        (
            Reason.UNKNOWN_NUMBER,
            "This number is not on this center's list. Check the slip, then type it again.",
            "number",
        ),
        (Reason.WRONG_CODE, "This code does not belong to this number. Check the slip, then type both again.", "code"),
        (Reason.THROTTLED, "Too many tries. You can try again in 30 seconds, or raise your hand.", "code"),
        (Reason.SERVER_DOWN, "The central server cannot be reached just now.", "code"),
    ],
)
def test_what_is_wrong_is_said_and_the_focus_is_there(open_window: Open, reason: Reason, said: str, field: str) -> None:
    problem = Refused(reason=reason, wait_ms=29_500)
    window = open_window(SignInScreen(place=screens.place(), problem=problem, number="2041-7736"))
    page = sign_in_of(window)
    assert [words for words in looking.said(page) if words.startswith(said)]
    assert page.number.text == "2041-7736"
    assert (page.number if field == "number" else page.code).edit.hasFocus()


def test_a_problem_is_gone_with_the_next_candidate(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place(), problem=Refused(reason=Reason.WRONG_CODE), number="1"))
    window.show_screen(screens.confirm())
    window.show_screen(SignInScreen(place=screens.place()))
    assert not [words for words in looking.said(sign_in_of(window)) if "does not belong" in words]
    assert sign_in_of(window).typed == ("", "")


def test_nothing_can_be_typed_or_asked_twice_while_the_candidate_is_looked_for(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place(), number="2041-7736", is_busy=True))
    page = sign_in_of(window)
    QTest.keyClicks(page.number.edit, "9")
    assert page.number.text == "2041-7736"
    assert not page.go.isEnabled()
    assert page.go.words == "Looking for you…"


def test_a_demo_shows_its_codes_and_others_an_example(open_window: Open) -> None:
    slip = Place(seat="1", is_demo=True, demo_slip=("DEMO-0001", "4QTY-113P"))
    window = open_window(SignInScreen(place=slip))
    page = sign_in_of(window)
    code = page.findChild(Label, "slip_code")
    assert code is not None
    assert code.text() == "4QTY-113P"
    window.show_screen(SignInScreen(place=screens.place()))
    assert code.text() == "KX4J-9TQM"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_codes_on_the_slip_stand_below_their_names(open_window: Open, language: str) -> None:
    page = sign_in_of(open_window(SignInScreen(place=screens.place(language)), language=language))
    for value in (page.findChild(Label, "slip_number"), page.findChild(Label, "slip_code")):
        assert isinstance(value, Label)
        start = value.geometry().right() if language == "ar" else value.geometry().left()
        head = next(
            label
            for label in value.parentWidget().findChildren(Label)
            if label is not value
            and label.geometry().bottom() < value.geometry().top() <= label.geometry().bottom() + 8
        )
        assert start == (head.geometry().right() if language == "ar" else head.geometry().left())


def test_an_unlocked_window_says_so(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place(lock="off")))
    banner = "Not locked: this window is for trying the program."
    assert banner in looking.said(sign_in_of(window))
    window.show_screen(SignInScreen(place=screens.place()))
    assert banner not in looking.said(sign_in_of(window))


@pytest.mark.parametrize(("seat", "said"), [("24", "Seat 24"), ("Table 3", "Table 3")])
def test_a_seat_that_is_only_numbered_is_called_a_seat(open_window: Open, seat: str, said: str) -> None:
    window = open_window(SignInScreen(place=Place(seat=seat, center="Center")))
    assert said in looking.said(sign_in_of(window))


def test_who_may_go_on_is_told_so_and_nobody_else(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place(), goes_on=True))
    told = looking.said(sign_in_of(window))
    assert "Your exam can go on" in told
    assert "Your answers are safe and your clock stands still." in " ".join(told)

    window.show_screen(SignInScreen(place=screens.place()))
    told = looking.said(sign_in_of(window))
    assert "Sign in" in told
    assert "your time has not started" in " ".join(told)


# --- without a keyboard -----------------------------------------------------------------------------------------------


def keys_of(window: CandidateWindow) -> ScreenKeyboard | None:
    page = window.stack.currentWidget()
    assert isinstance(page, FrontPage)
    return page.keys.keyboard


def touch(field: QWidget) -> None:
    """What the system makes of a finger that nothing else took."""
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    at = QPointF(field.rect().center())
    source = Qt.MouseEventSource.MouseEventSynthesizedByQt
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        place = (at, at, QPointF(field.mapToGlobal(at.toPoint())))
        QApplication.sendEvent(field, QMouseEvent(kind, *place, button, button, none, source))


def test_both_codes_are_typed_with_a_finger_alone(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.every("hi")["sign-in"], language="hi")
    hands = Hands(window)
    assert keys_of(window) is None
    touch(hands.find("number"))
    settle()
    assert keys_of(window) is not None
    for sign in "2041":
        hands.click(f"key_{sign}")
    hands.click("key_symbols")
    for sign in "-7736":
        hands.click(f"key_{sign}")
    touch(hands.find("code"))
    for sign in "kx4j9tqm":
        hands.click(f"key_{sign}")
    with qtbot.waitSignal(window.sign_in_asked, timeout=1_000) as asked:
        hands.click("key_enter")
    assert asked.args == ["2041-7736", "kx4j9tqm"]


def test_the_keyboard_comes_by_its_button_and_goes_by_escape_or_with_the_next_candidate(open_window: Open) -> None:
    window = open_window(screens.every()["sign-in"])
    Hands(window).click("keyboard_button")
    assert keys_of(window) is not None
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert keys_of(window) is None
    Hands(window).click("keyboard_button")
    window.show_screen(screens.confirm())
    window.show_screen(screens.every()["sign-in"])
    assert keys_of(window) is None


def test_a_station_without_a_keyboard_has_it_open_from_the_start(theme: Theme) -> None:
    window = CandidateWindow(theme, keeps_keyboard=True)
    window.show_screen(screens.every()["sign-in"])
    window.show()
    settle()
    assert keys_of(window) is not None
    window.show_screen(screens.every()["question"])
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    assert [offer.name for offer in page.tools.offered] == ["keyboard"]
    window.close()
    window.deleteLater()
