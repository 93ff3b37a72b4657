"""The desk of the words: by keyboard alone, what is typed stays, the right place says what is wrong."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.exam.word_release import WordsProblem
from kiosk.ui.candidate.release_words import AT_FIELD, ReleaseWordsPage
from kiosk.ui.candidate.window import CandidateWindow
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open
from tests.kiosk.ui.candidate.test_code import named

WORDS = "lusab babad gutih tugad zivoz"


def page_of(window: CandidateWindow) -> ReleaseWordsPage:
    page = window.stack.currentWidget()
    assert isinstance(page, ReleaseWordsPage)
    return page


def test_words_are_typed_and_given_by_enter(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.words())
    page = page_of(window)
    assert page.field.edit.hasFocus()
    QTest.keyClicks(page.field.edit, WORDS)
    with qtbot.waitSignal(window.words_given, timeout=1000) as given:
        QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert given.args == [WORDS]


def test_escape_opens_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.words())
    with qtbot.waitSignal(window.words_left, timeout=1000):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)


def test_while_they_are_tried_nothing_else_can_be_given_and_what_was_typed_stays(open_window: Open) -> None:
    window = open_window(screens.words())
    page = page_of(window)
    page.field.edit.setText(WORDS)
    window.show_screen(replace(screens.words(), is_busy=True))
    assert (page.go.isEnabled(), page.go.words, page.field.edit.isReadOnly()) == (False, "Trying the words…", True)
    window.show_screen(replace(screens.words(), problem=WordsProblem.WRONG, number=2))
    assert page.field.edit.text() == WORDS
    assert page.field.edit.hasFocus()
    assert page.go.isEnabled()


@pytest.mark.parametrize("problem", list(WordsProblem))
@pytest.mark.parametrize("number", [0, 4])
def test_every_problem_has_words_at_its_place(open_window: Open, problem: WordsProblem, number: int) -> None:
    window = open_window(replace(screens.words(), problem=problem, number=number, wait_ms=30_000))
    note = named(window, "words_note")
    assert note.isVisible() is (problem not in AT_FIELD)
    if problem in AT_FIELD:
        assert ("4" in page_of(window).field.edit.accessibleDescription()) is bool(number)


def test_the_key_of_the_center_is_asked_for_where_it_is_needed(open_window: Open) -> None:
    window = open_window(screens.words())
    assert not named(window, "words_key").isVisible()
    window.show_screen(replace(screens.words(), center_key="30504e09062db16b"))
    assert named(window, "words_key").isVisible()


def test_the_way_to_it_stands_at_the_desk_and_on_the_refusal(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(replace(screens.code(), opens_by_words=True))
    with qtbot.waitSignal(window.words_asked, timeout=1000):
        QTest.keyClick(named(window, "code_words_button"), Qt.Key.Key_Space)
    window.show_screen(screens.every()["refusal-words"])
    way = named(window, "refusal_code_way")
    assert (way.isVisible(), way.accessibleName()) == (True, "A center admin can open it with five words")
    window.show_screen(screens.every()["refusal-slot-consumed"])
    assert way.accessibleName() == "A center admin can go on with a code"
