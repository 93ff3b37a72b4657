"""The desk of the codes: by keyboard alone, Escape is safe, nothing typed is left, the right field has the focus."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.codes import CodeProblem
from kiosk.flow.screens import Screen
from kiosk.ui.candidate.code import CodePage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.widgets.button import Button
from sync.protocol.offline_codes import Action
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle


def page_of(window: CandidateWindow) -> CodePage:
    """The page on screen."""
    page = window.stack.currentWidget()
    assert isinstance(page, CodePage)
    return page


def named(window: CandidateWindow, name: str) -> QWidget:
    """A control by its name."""
    found = window.stack.currentWidget().findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


@pytest.mark.parametrize(
    ("screen", "name"),
    [
        (screens.resume(), "resume_code_way"),
        (screens.cover(), "cover_code_way"),
        (screens.cover(why="paused"), "paused_code_way"),
        (screens.every()["refusal-slot-consumed"], "refusal_code_way"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_where_a_code_helps_there_is_a_way_to_it_by_keyboard(
    open_window: Open, qtbot: QtBot, screen: Screen, name: str
) -> None:
    window = open_window(screen)
    button = named(window, name)
    assert isinstance(button, Button)
    assert (button.isVisible(), button.accessibleName()) == (True, "A center admin can go on with a code")
    with qtbot.waitSignal(window.code_asked, timeout=1000):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_where_no_code_helps_there_is_none(open_window: Open) -> None:
    window = open_window(screens.every()["refusal-session-over"])
    assert not named(window, "refusal_code_way").isVisible()


def test_staff_reach_it_from_any_screen_by_a_key(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.question())
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.code_asked, timeout=1000):
        QTest.keyClick(window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)


def test_the_likeliest_decision_has_the_focus_and_enter_takes_it(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.code())
    first = named(window, "code_resume_button")
    assert first.hasFocus()
    with qtbot.waitSignal(window.code_action_picked, timeout=1000) as picked:
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert picked.args == ["resume"]


@pytest.mark.parametrize("screen", [screens.code(), screens.code(action=Action.ADD_TIME)], ids=["first", "second"])
def test_escape_decides_nothing(open_window: Open, qtbot: QtBot, screen: Screen) -> None:
    window = open_window(screen)
    given: list[object] = []
    window.code_given.connect(lambda *args: given.append(args))
    with qtbot.waitSignal(window.code_left, timeout=1000):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert given == []


def test_enter_leads_through_the_fields_and_gives_at_the_last(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.code(action=Action.TERMINATE))
    form = page_of(window).form
    assert form.first.edit.hasFocus()
    assert not form.minutes.isVisible()
    QTest.keyClicks(form.first.edit, "abcde-fghjk")
    QTest.keyClick(form.first.edit, Qt.Key.Key_Return)
    assert form.second.edit.hasFocus()
    QTest.keyClicks(form.second.edit, "12345 67890")
    with qtbot.waitSignal(window.code_given, timeout=1000) as given:
        QTest.keyClick(form.second.edit, Qt.Key.Key_Return)
    assert given.args == [0, ("abcde-fghjk", "12345 67890"), "", "", ()]


def test_minutes_are_given_with_the_code(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.code(action=Action.ADD_TIME))
    form = page_of(window).form
    assert form.minutes.edit.hasFocus()
    QTest.keyClicks(form.minutes.edit, "15")
    QTest.keyClicks(form.first.edit, "ABCDEFGHJK")
    with qtbot.waitSignal(window.code_given, timeout=1000) as given:
        QTest.keyClick(form.first.edit, Qt.Key.Key_Return)
    assert given.args == [15, ("ABCDEFGHJK",), "", "", ()]


def test_a_passphrase_is_asked_for_with_whose_it_is(open_window: Open, qtbot: QtBot) -> None:
    people = ("Asha Rao", "Boris Ivanov")
    window = open_window(replace(screens.code(action=Action.TERMINATE), people=people))
    form = page_of(window).form
    assert not form.who.isVisible()
    form.by_passphrase.click()
    assert (form.who.isVisible(), form.second_who.isVisible()) == (True, True)
    assert "Asha Rao, Boris Ivanov" in form.who.edit.accessibleDescription()
    fields = (form.who, form.first, form.second_who, form.second)
    form.who.edit.setFocus()
    for field, typed in zip(fields, ("Asha", "correct horse battery", "boris", "another long passphrase"), strict=True):
        assert field.edit.hasFocus()
        QTest.keyClicks(field.edit, typed)
        if field is not fields[-1]:
            QTest.keyClick(field.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.code_given, timeout=1000) as given:
        QTest.keyClick(form.second.edit, Qt.Key.Key_Return)
    typed_codes = ("correct horse battery", "another long passphrase")
    assert given.args == [0, typed_codes, "", "", ("Asha", "boris")]


def test_a_name_that_is_nobodys_is_told_at_the_name(open_window: Open) -> None:
    screen = replace(screens.code(action=Action.RESUME), people=("Asha Rao",))
    window = open_window(screen)
    form = page_of(window).form
    form.by_passphrase.click()
    window.show_screen(replace(screen, problem=CodeProblem.PERSON))
    assert "Asha Rao" in form.who.edit.accessibleDescription()
    assert form.who.edit.hasFocus()


def test_whoever_has_to_wait_reads_that_a_code_counts_now(open_window: Open) -> None:
    screen = replace(screens.code(action=Action.RESUME), people=("Asha Rao",), wait_ms=29_500)
    window = open_window(replace(screen, problem=CodeProblem.PERSON_WAITS))
    assert "A code from the panel counts now" in page_of(window)._note.accessibleName()


@pytest.mark.parametrize("typed", ["-5", "1e3", "99999", "٥٥٥٥٥", "½", "ten"])
def test_what_is_no_number_of_minutes_adds_none(open_window: Open, qtbot: QtBot, typed: str) -> None:
    window = open_window(screens.code(action=Action.ADD_TIME))
    form = page_of(window).form
    form.minutes.show_text(typed)
    form.first.show_text("ABCDEFGHJK")
    with qtbot.waitSignal(window.code_given, timeout=1000) as given:
        form.use.click()
    assert given.args == [0, ("ABCDEFGHJK",), "", "", ()]


@pytest.mark.parametrize(
    ("problem", "name"),
    [
        (CodeProblem.WRONG, "code_first"),
        (CodeProblem.INCOMPLETE, "code_first"),
        (CodeProblem.SAME_PERSON, "code_first"),
        (CodeProblem.NOT_ALLOWED, "code_first"),
        (CodeProblem.AMOUNT, "code_minutes"),
    ],
)
def test_what_is_wrong_stands_at_its_field_which_has_the_focus(
    open_window: Open, problem: CodeProblem, name: str
) -> None:
    window = open_window(screens.code(action=Action.ADD_TIME))
    page = page_of(window)
    page.form.minutes.show_text("10")
    page.form.first.show_text("ABCDEFGHJK")
    window.show_screen(screens.code(action=Action.ADD_TIME, problem=problem))
    settle()
    field = named(window, name)
    assert field.hasFocus()
    assert field.accessibleDescription() not in ("", "At most 25.")
    assert page.form.minutes.text == "10"


def test_what_was_typed_for_one_number_is_not_left_for_another(open_window: Open) -> None:
    window = open_window(screens.code(action=Action.RESUME))
    page = page_of(window)
    page.form.first.show_text("ABCDEFGHJK")
    window.show_screen(replace(screens.code(action=Action.RESUME, problem=CodeProblem.SPENT), nonce="NEWNMBER23"))
    settle()
    assert page.form.first.text == ""
    assert "NEWNM-BER23" in looking.said(page)
    assert "This is a new number." in looking.said(page)


def test_while_a_code_is_looked_at_nothing_is_given_twice(open_window: Open) -> None:
    window = open_window(screens.code(action=Action.RESUME, is_busy=True))
    page = page_of(window)
    given: list[object] = []
    window.code_given.connect(lambda *args: given.append(args))
    page.form.use.click()
    assert given == []
    assert not page.form.use.isEnabled()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_codes_run_from_left_to_right_in_every_language(open_window: Open, language: str) -> None:
    window = open_window(screens.code(language, Action.RESUME), language=language)
    form = page_of(window).form
    assert form.first.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_nothing_of_the_desk_is_left_for_the_next_candidate(open_window: Open) -> None:
    window = open_window(screens.code(action=Action.RESUME))
    page_of(window).form.first.show_text("ABCDEFGHJK")
    window.show_screen(screens.every()["sign-in"])
    settle()
    assert window.findChildren(CodePage) == []
