"""Answers below the fold by eight keys: nothing unseen is answered or moved, and no press is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.items.point_pad import PointPad
from sync.protocol.accommodations import Accommodations
from tests.kiosk.ui.candidate.conftest import Open
from tests.kiosk.ui.candidate.eight_seat import ANSWERS, NEEDS, R, Seat
from tests.kiosk.ui.candidate.test_question_shortcuts import below, is_seen, scrolled

LETTERED = ("four choices", "another choice")
"""Each of their choices has a key of its own."""


@pytest.fixture
def seat(open_window: Open) -> Iterator[Seat]:
    window = open_window()
    window.show_needs(NEEDS)
    found = Seat(window)
    window.responded.connect(found.respond)
    window.clear_asked.connect(found.clear)
    yield found
    window.show_needs(Accommodations())


def met(seat: Seat, kind: str) -> QuestionPage:
    """Have a question come whose answer lies below the fold, where another one was on screen."""
    make, _keys, _answer = ANSWERS[kind]
    seat.ask(make()).ask(below(make()))
    page = seat.window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    assert (seat.window.size().toTuple(), scrolled(page)) == ((1366, 768), 0)
    return page


def framed(seat: Seat) -> QWidget:
    found = seat.window.focusWidget()
    assert found is not None
    return found


def press_seen(seat: Seat, page: QuestionPage, key: str) -> int:
    """Press a key until it did what it says; returns how often: what is scrolled away is only shown at first."""
    here, given, was_seen = framed(seat), seat.given, is_seen(page, framed(seat))
    seat.press(key)
    assert is_seen(page, framed(seat))
    if was_seen:
        return 1
    assert (framed(seat), seat.given) == (here, given)
    seat.press(key)
    return 2


@pytest.mark.parametrize("kind", [kind for kind in ANSWERS if kind not in LETTERED])
def test_the_first_key_shows_the_answer_and_no_other_is_lost(seat: Seat, kind: str) -> None:
    page = met(seat, kind)
    _make, keys, answer = ANSWERS[kind]
    presses = sum(press_seen(seat, page, key) for key in keys)
    assert (seat.given[R], presses) == (answer, len(keys) + 1)


@pytest.mark.parametrize("kind", LETTERED)
def test_a_choice_is_chosen_by_its_letter_and_shown(seat: Seat, kind: str) -> None:
    page = met(seat, kind)
    _make, keys, answer = ANSWERS[kind]
    for key in keys:
        seat.press(key)
        (row,) = (row for row in page.item.choice_lists[0].rows if row.letter == key)
        assert is_seen(page, row)
    assert seat.given[R] == answer


def test_what_was_scrolled_away_again_is_shown_before_a_key_acts(seat: Seat) -> None:
    """Who went back to the text of the question comes to the answer by any key."""
    page = met(seat, "a point")
    seat.press("BB")
    pad = framed(seat)
    assert isinstance(pad, PointPad)
    sight = pad.sight
    page.item.column.area.verticalScrollBar().setValue(0)
    seat.press("B")
    assert (pad.sight, is_seen(page, pad)) == (sight, True)
    seat.press("BA")
    assert pad.sight[0] < sight[0]
    assert seat.given[R] == ("{} {}".format(*pad.sight),)
