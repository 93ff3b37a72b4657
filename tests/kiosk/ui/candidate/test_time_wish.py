"""Who hid the time does not see it again on the next page; who sits down next does."""

import pytest

from kiosk.exam.timing import Urgency
from kiosk.flow.screens import Screen, TimeLeft
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.widgets.timer import Timer
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

CALM = TimeLeft(left_ms=3_000_000)


def timer_of(window: CandidateWindow) -> Timer:
    """The clock on screen."""
    (found,) = [one for one in looking.visible(window, Timer) if isinstance(one, Timer)]
    return found


@pytest.fixture
def window(open_window: Open) -> CandidateWindow:
    """A question whose time was hidden."""
    made = open_window(screens.question())
    made.show_time(CALM)
    timer_of(made).click()
    assert timer_of(made).is_out_of_sight
    return made


def show(window: CandidateWindow, screen: Screen, time: TimeLeft = CALM) -> Timer:
    window.show_screen(screen)
    window.show_time(time)
    settle()
    return timer_of(window)


def test_it_stays_hidden_on_the_review_and_after_a_cover(window: CandidateWindow) -> None:
    review = show(window, screens.review())
    assert review.is_out_of_sight
    assert review.accessibleDescription() == "The time is hidden"
    window.show_screen(screens.cover())
    assert show(window, screens.question()).is_out_of_sight


def test_shown_again_on_one_page_it_is_shown_on_all(window: CandidateWindow) -> None:
    review = show(window, screens.review())
    review.click()
    assert not review.is_out_of_sight
    assert not show(window, screens.question()).is_out_of_sight


def test_in_the_last_minutes_it_comes_back_wherever_one_is(window: CandidateWindow) -> None:
    review = show(window, screens.review(), TimeLeft(left_ms=200_000, urgency=Urgency.LAST))
    assert not review.is_out_of_sight


def test_the_next_candidate_sees_it(window: CandidateWindow) -> None:
    window.show_screen(screens.every()["sign-in"])
    settle()
    assert not show(window, screens.question()).is_out_of_sight
