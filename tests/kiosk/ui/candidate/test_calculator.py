"""The calculator on the page: by keys, by clicks, in every text size; it stays, and nothing of it is an answer."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kiosk.tour.hands import Hands
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.tools.calculator import Calculator
from sync.protocol.tools import Tool
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

BASIC, SCIENTIFIC = (Tool.CALCULATOR,), (Tool.SCIENTIFIC_CALCULATOR,)


def shown(open_window: Open, tools: tuple[str, ...], language: str = "en", **how: object) -> CandidateWindow:
    return open_window(replace(screens.question(language), tools=tools), language=language, **how)


def tool(window: CandidateWindow) -> Calculator:
    found = window.findChild(Calculator)
    assert found is not None
    return found


def opened(open_window: Open, tools: tuple[str, ...] = SCIENTIFIC, language: str = "en") -> CandidateWindow:
    window = shown(open_window, tools, language)
    Hands(window).click("calculator_button")
    settle()
    return window


def press(window: CandidateWindow, *keys: str) -> None:
    for key in keys:
        Hands(window).click(f"calculator_key_{key}")


def words(window: CandidateWindow, name: str) -> str:
    label = tool(window).findChild(QLabel, name)
    assert label is not None
    return label.text().strip("\u2066\u2069")


def formula(window: CandidateWindow) -> QLineEdit:
    found = tool(window).findChild(QLineEdit, "calculator_formula")
    assert found is not None
    return found


def test_an_exam_that_allows_none_shows_none(open_window: Open) -> None:
    window = shown(open_window, ())
    assert window.findChild(QWidget, "calculator_button") is None
    assert window.findChild(Calculator) is None


def test_an_unknown_tool_of_a_newer_server_is_left_out(open_window: Open) -> None:
    window = shown(open_window, ("time_machine",))
    assert window.findChild(QWidget, "calculator_button") is None


def test_keys_and_clicks_work_out_the_same(open_window: Open) -> None:
    window = opened(open_window)
    press(window, "2", "×", "(", "3", "+", "4", ")", "=")
    assert words(window, "calculator_result") == "14"
    assert words(window, "calculator_before") == "2×(3+4) ="
    QTest.keyClicks(formula(window), "2*(3+5)")
    QTest.keyClick(formula(window), Qt.Key.Key_Return)
    assert words(window, "calculator_result") == "16"


def test_a_sign_after_a_result_goes_on_with_it_and_a_digit_begins_anew(open_window: Open) -> None:
    window = opened(open_window)
    press(window, "1", "÷", "3", "=", "×", "3", "=")
    assert words(window, "calculator_result") == "1"
    press(window, "7", "=")
    assert words(window, "calculator_result") == "7"


def test_what_has_no_result_says_so_and_stays_to_be_mended(open_window: Open) -> None:
    window = opened(open_window)
    press(window, "1", "÷", "0", "=")
    assert words(window, "calculator_result") == "Nothing can be divided by zero"
    press(window, "⌫", "4", "=")
    assert words(window, "calculator_result") == "0.25"


def test_the_switch_decides_what_angles_are(open_window: Open) -> None:
    window = opened(open_window)
    press(window, "sin", "3", "0", "=")
    assert words(window, "calculator_result") == "0.5"
    Hands(window).click("calculator_degrees")
    press(window, "C", "sin", "π", "=")
    assert words(window, "calculator_result") == "0"


def test_arabic_digits_are_on_the_keys_and_in_the_result(open_window: Open) -> None:
    window = opened(open_window, BASIC, "ar")
    press(window, "1", "÷", "4", "=")
    assert formula(window).text() == "١÷٤"
    assert words(window, "calculator_result").startswith("٠")


def test_it_stays_open_with_its_formula_at_the_next_question(open_window: Open) -> None:
    window = opened(open_window)
    press(window, "5", "+", "6")
    window.show_screen(replace(screens.question(), tools=SCIENTIFIC, item=screens.question().item))
    other = replace(screens.question().item, id="another")
    window.show_screen(replace(screens.question(), tools=SCIENTIFIC, item=other))
    settle()
    assert tool(window).isVisible()
    assert formula(window).text() == "5+6"


def test_escape_closes_it_at_once_with_its_formula_and_the_button_says_so(open_window: Open) -> None:
    window = opened(open_window)
    press(window, "5", "+", "6")
    QTest.keyClick(formula(window), Qt.Key.Key_Escape)
    assert tool(window).isHidden()
    assert formula(window).text() == "5+6"
    button = window.findChild(QWidget, "calculator_button")
    assert not button.isChecked()  # type: ignore[union-attr]


def test_what_is_typed_there_answers_no_question(open_window: Open) -> None:
    window = opened(open_window)
    given: list[object] = []
    window.responded.connect(lambda *told: given.append(told))
    QTest.keyClicks(formula(window), "abcd1234")
    QTest.keyClick(tool(window), Qt.Key.Key_A)
    press(window, "1", "=")
    assert given == []


def test_arrow_keys_lead_from_key_to_key_and_move_the_window(open_window: Open) -> None:
    window = opened(open_window, BASIC)
    first = window.findChild(QWidget, "calculator_key_(")
    first.setFocus()  # type: ignore[union-attr]
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.focusWidget().objectName() == "calculator_key_7"
    head = window.findChild(QWidget, "calculator_head")
    before = tool(window).pos()
    QTest.keyClick(head, Qt.Key.Key_Left)
    assert tool(window).pos() == before - QPoint(24, 0)
    for _ in range(200):
        QTest.keyClick(head, Qt.Key.Key_Left)
    assert tool(window).x() == 0


@pytest.mark.parametrize("scale", [100, 150, 200, 400])
@pytest.mark.parametrize("language", ["en", "hi", "ar"])
@pytest.mark.parametrize("tools", [BASIC, SCIENTIFIC])
def test_no_key_is_cut_at_any_text_size(open_window: Open, scale: int, language: str, tools: tuple[str, ...]) -> None:
    window = shown(open_window, tools, language, scale=scale)
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    page.tools.toggle("calculator")
    formula(window).setText("1/0")
    QTest.keyClick(formula(window), Qt.Key.Key_Return)
    settle()
    assert page.rect().contains(tool(window).geometry())
    for part in tool(window).findChildren(QWidget):
        if part.isVisible() and part.objectName().startswith("calculator_"):
            at = part.mapTo(tool(window), QPoint())
            if not isinstance(part, QLabel):
                assert part.height() >= part.minimumSizeHint().height(), part.objectName()
            assert tool(window).rect().contains(QRect(at, part.size())), part.objectName()
    assert looking.cut(tool(window)) == []
    assert looking.nameless(tool(window)) == []
