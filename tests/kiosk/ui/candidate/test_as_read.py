"""Screens by keys alone: Enter does the one thing, Escape at most goes back, Tab goes as one reads."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kiosk.flow.screens import QuestionScreen, ReviewScreen, Screen
from kiosk.ui.candidate.asked import ASKED
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.stage import Spot
from kiosk.ui.widgets.button import Button, Kind
from tests.gallery.screens_all import one_of_each
from tests.kiosk.ui.candidate import looking
from tests.kiosk.ui.candidate.conftest import Open, settle

GOES_BACK = {"back_asked", "code_left", "declined", "left_field", "words_left"}
"""What Escape may ask for: a screen before this one, with everything as it was."""
BELOW_ANOTHER = 2
SOME = (
    *("question-languages", "question-order", "question-associate", "question-select_point", "question-notice"),
    *("practice-order", "practice-hotspot", "code-choose", "code-pause", "code-add_time", "staff-released"),
    *("refusal-slot-consumed", "refusal-kiosk-store-full", "door-enter", "door-leave", "door-break"),
)


@pytest.fixture(scope="module")
def shown() -> dict[str, Screen]:
    """One of each screen; of questions, practice and decisions those that have most to stop at."""
    many = ("question-", "practice-", "code-", "refusal-", "staff-", "waiting-", "door-")
    return {name: screen for name, screen in one_of_each("en") if name in SOME or not name.startswith(many)}


class Ear:
    """Hears what a window asks for."""

    def __init__(self, window: CandidateWindow) -> None:
        self.heard: list[str] = []
        for name in ASKED:
            getattr(window, name).connect(lambda *_said, name=name: self.heard.append(name))

    def after(self, window: CandidateWindow, screen: Screen, key: Qt.Key) -> tuple[QWidget, list[str]]:
        """Show a screen, press a key where its focus is; return the control it went to, and what was asked for."""
        window.show_screen(screen)
        settle()
        page = window.stack.currentWidget()
        assert page is not None
        focus: QWidget | None = window.focusWidget()
        target = page if focus is None else focus
        self.heard.clear()
        QTest.keyClick(target, key)
        settle()
        return target, list(self.heard)


def primary(window: CandidateWindow) -> Button | None:
    """The filled button of what is on screen."""
    buttons = (one for one in looking.visible(window, Button) if isinstance(one, Button))
    return next((one for one in buttons if one.kind is Kind.PRIMARY), None)


def test_enter_does_the_one_thing_of_a_screen(open_window: Open, shown: dict[str, Screen]) -> None:
    """In a field it goes on to the next one, on another button it presses that: both are seen before."""
    window = open_window()
    ear = Ear(window)
    wrong = {}
    for name, screen in shown.items():
        target, heard = ear.after(window, screen, Qt.Key.Key_Return)
        if isinstance(target, QLineEdit | QTextEdit | Button):
            continue
        window.show_screen(screen)
        settle()
        ear.heard.clear()
        button = primary(window)
        if button is not None and button.isEnabled():
            button.click()
            settle()
        if heard != ear.heard:
            wrong[name] = (heard, list(ear.heard))
    assert wrong == {}


def test_escape_asks_for_nothing_but_the_way_back(open_window: Open, shown: dict[str, Screen]) -> None:
    window = open_window()
    ear = Ear(window)
    heard = {name: set(ear.after(window, screen, Qt.Key.Key_Escape)[1]) for name, screen in shown.items()}
    assert {name: asked for name, asked in heard.items() if not asked <= GOES_BACK} == {}


# --- Tab --------------------------------------------------------------------------------------------------------------


def ring(page: QWidget) -> Iterator[QWidget]:
    """What Tab stops at, in its order, from the first of the page on."""
    widget = page.nextInFocusChain()
    while widget is not page:
        is_seen = page.isAncestorOf(widget) and widget.isVisible() and not widget.visibleRegion().isEmpty()
        if is_seen and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain()


def goes_back(one: QWidget, other: QWidget, page: QWidget) -> bool:
    """Whether one goes up, or back in a line, from one control to the next; up to another column is on."""
    first, second = (QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in (one, other))
    is_up = second.bottom() <= first.top() + BELOW_ANOTHER and second.left() < first.right()
    is_beside = second.top() < first.bottom() - BELOW_ANOTHER and second.bottom() <= first.bottom() + BELOW_ANOTHER
    return is_up or (is_beside and second.right() <= first.left() + BELOW_ANOTHER)


def test_tab_goes_through_every_screen_as_one_reads_it(open_window: Open, shown: dict[str, Screen]) -> None:
    """A question and the review are read region by region (F6): the paper, the way on, the palette, the bar above."""
    window = open_window()
    wrong = {}
    for name, screen in shown.items():
        window.show_screen(screen)
        settle()
        page = window.stack.currentWidget()
        assert page is not None
        by_region = isinstance(screen, QuestionScreen | ReviewScreen)
        regions = ("section_back_button", "display_button", "notice_ok") if by_region else ()
        steps = [
            (one.objectName(), other.objectName())
            for one, other in pairwise(ring(page))
            if goes_back(one, other, page) and other.objectName() not in regions and not isinstance(one, Spot)
        ]
        if steps:
            wrong[name] = steps
    assert wrong == {}
