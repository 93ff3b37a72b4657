"""What a section says before its questions can be read beside each of them."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.flow.screens import QuestionScreen
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.section_note import SectionNote
from kiosk.ui.candidate.window import CandidateWindow
from tests.gallery import samples
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open, settle

WORDS = "<p>Answer <b>two</b> of the three.</p>"


def asked(rubric: str = WORDS, *, begins: bool = True, item: int = 0) -> QuestionScreen:
    """A question of a section that says something."""
    made = (samples.multiple(), samples.number())[item]
    return msgspec.structs.replace(screens.question("en", made), rubric=rubric, begins_section=begins)


@pytest.fixture
def window(open_window: Open) -> CandidateWindow:
    return open_window(asked())


def note(window: CandidateWindow) -> SectionNote:
    """What is said, as it stands."""
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    return page.section_note


def show(window: CandidateWindow, screen: QuestionScreen) -> SectionNote:
    window.show_screen(screen)
    settle()
    return note(window)


def test_it_is_read_in_full_beside_the_first_question(window: CandidateWindow) -> None:
    shown = note(window)
    assert shown.is_open
    assert shown.text.accessibleName() == "Answer two of the three."
    assert shown.text.isVisible()
    assert window.focusWidget() is shown.head  # a reader comes to it first
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    first = page.item.choice_lists[0].rows[0]
    assert shown.mapTo(page, shown.rect().bottomLeft()).y() < first.mapTo(page, first.rect().topLeft()).y()
    QTest.keyClick(shown.head, Qt.Key.Key_Tab)
    assert window.focusWidget() is first


def test_beside_another_it_is_a_line_and_a_press_shows_it(window: CandidateWindow) -> None:
    shown = show(window, asked(begins=False, item=1))
    assert shown.isVisible()
    assert not shown.is_open
    QTest.keyClick(shown.head, Qt.Key.Key_Space)
    settle()
    assert shown.is_open
    # An answer that is given does not fold it again; another question does.
    assert show(window, asked(begins=False, item=1)).is_open
    assert show(window, asked()).is_open
    assert not show(window, asked(begins=False, item=1)).is_open


def test_a_section_that_says_nothing_takes_no_room(window: CandidateWindow) -> None:
    assert not show(window, asked("")).isVisible()
