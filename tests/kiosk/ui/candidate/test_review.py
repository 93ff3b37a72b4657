"""The review: every question in its section, what is open first, and submission as the second choice until then."""

import gc
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import kiosk.ui
from kiosk.exam.partly import Lack
from kiosk.flow.screens import ReviewScreen
from kiosk.ui.candidate.review import ReviewPage, SectionGrid
from kiosk.ui.candidate.window import CandidateWindow
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle


def review_of(window: CandidateWindow) -> ReviewPage:
    """The page on screen."""
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    return page


def test_each_section_has_its_bubbles_and_its_count(open_window: Open) -> None:
    page = review_of(open_window(screens.review()))
    said = looking.said(page)
    for words in ("Section A: Cells", "Section B: Living systems", "12 of 14 answered", "25 of 26 answered"):
        assert words in said
    grids = [grid for grid in looking.visible(page, SectionGrid) if isinstance(grid, SectionGrid)]
    assert [grid.questions.rowCount() for grid in grids] == [14, 26]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1920, 1080)])
def test_every_bubble_of_a_section_is_in_sight(open_window: Open, size: tuple[int, int]) -> None:
    page = review_of(open_window(screens.review(), size=size))
    for grid in looking.visible(page, SectionGrid):
        assert isinstance(grid, SectionGrid)
        last = grid.visualRect(grid.questions.index(grid.questions.rowCount() - 1))
        assert grid.viewport().rect().contains(last)


def test_the_bubbles_stay_when_garbage_is_looked_for(open_window: Open) -> None:
    """A list that was asked for its own focus was held by nothing but itself, and gone within the second."""
    window = open_window(screens.question())
    for _ in range(2):
        window.show_screen(screens.review())
        settle()
        gc.collect()
        settle()
        assert len(list(looking.visible(review_of(window), SectionGrid))) == 2
        window.show_screen(screens.question())


def test_no_widget_is_asked_for_another_that_it_would_own_from_then_on() -> None:
    """PySide takes what these return for a child of what was asked; kiosk/ui/focus.py says what comes of it."""
    own = Path(kiosk.ui.__file__).parents[2]
    files = [file for folder in ("kiosk", "tests/faults", "tests/e2e") for file in (own / folder).rglob("*.py")]
    asks = (".focusProxy(", ".nextInFocusChain(", ".previousInFocusChain(")
    assert [file.name for file in files if any(ask in file.read_text("utf-8") for ask in asks)] == []


def test_news_of_what_is_on_its_way_takes_neither_focus_nor_place(open_window: Open) -> None:
    window = open_window(structs.replace(screens.review(), on_way=(3, 4)))
    page = review_of(window)
    way = page.ways[0]
    way.setFocus()
    grids = list(looking.visible(page, SectionGrid))
    window.show_screen(screens.review())
    settle()
    assert way.hasFocus()
    assert list(looking.visible(page, SectionGrid)) == grids
    assert "trust_here" not in {w.objectName() for w in looking.visible(page)}


def test_a_review_that_is_come_back_to_begins_anew(open_window: Open) -> None:
    window = open_window(screens.review())
    page = review_of(window)
    page.ways[0].setFocus()
    window.show_screen(screens.question())
    settle()
    window.show_screen(screens.review())
    settle()
    assert review_of(window).summary.go.hasFocus()


def test_a_line_that_goes_leaves_no_room_around_the_words_of_the_other(open_window: Open) -> None:
    on_way = structs.replace(screens.review(), on_way=tuple(range(1, 20)))
    window = open_window(on_way)
    words = next(w for w in looking.visible(window) if w.objectName() == "trust_server")
    before = words.height()
    window.show_screen(structs.replace(on_way, on_way=()))
    settle()
    assert words.height() == before


def test_what_is_open_comes_before_submission(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.review())
    page = review_of(window)
    assert page.summary.go.words == "Go to question 11"
    assert page.summary.go.hasFocus()
    assert "3 questions have no answer." in looking.said(page)
    with qtbot.waitSignal(window.item_asked, timeout=1000) as asked:
        QTest.keyClick(page.summary.go, Qt.Key.Key_Return)
    assert asked.args == ["i11"]


def test_with_nothing_open_the_way_leads_back_and_never_to_submission_by_enter(open_window: Open) -> None:
    window = open_window(screens.review(finished=True))
    page = review_of(window)
    assert page.summary.go.words == "Back to the questions"
    assert "Every question has an answer." in looking.said(page)
    submitted: list[int] = []
    window.submit_asked.connect(lambda: submitted.append(1))
    QTest.keyClick(page.summary.go, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert submitted == []


def test_a_bubble_leads_to_its_question(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.review())
    grid = next(grid for grid in looking.visible(review_of(window), SectionGrid) if isinstance(grid, SectionGrid))
    with qtbot.waitSignal(window.item_asked, timeout=1000) as asked:
        middle = grid.visualRect(grid.questions.index(4)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert asked.args == ["i5"]


def test_each_question_worth_another_look_has_its_words_and_its_state(open_window: Open) -> None:
    said = looking.said(review_of(open_window(screens.review())))
    for words in ("Worth another look", "Which part of a cell makes proteins?", "Not answered, marked", "Go to 14"):
        assert words in said


def test_an_answer_that_is_not_whole_says_what_it_lacks(open_window: Open) -> None:
    finished = screens.review(finished=True)
    first, second = (cell.item for cell in finished.overview.cells[:2])
    look = ((first, 1, "Fill in the gaps."), (second, 2, "How many cells?"))
    lacks = {first: Lack.PART, second: Lack.NUMBER}
    window = open_window(structs.replace(finished, another_look=look, lacks=lacks))
    said = looking.said(review_of(window))
    assert "Answered in part" in said
    assert "We cannot read this as a number yet." in said
    window.show_screen(structs.replace(finished, another_look=look[:1], lacks={first: Lack.PART}))
    settle()
    assert "We cannot read this as a number yet." not in looking.said(review_of(window))


def test_tab_goes_from_the_list_to_the_buttons(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.review())
    window.show_screen(screens.review())
    settle()
    qtbot.waitUntil(window.isActiveWindow)
    last = next(widget for widget in looking.visible(review_of(window)) if widget.objectName() == "go_to_20")
    last.setFocus()
    seen = []
    for _ in range(3):
        seen.append(window.focusWidget().objectName())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["go_to_20", "go_button", "submit_button"]


def test_escape_leads_back_to_the_questions(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.review())
    with qtbot.waitSignal(window.back_asked, timeout=1000):
        QTest.keyClick(review_of(window).summary.go, Qt.Key.Key_Escape)


def test_a_long_paper_is_reviewed_at_once(open_window: Open) -> None:
    """200 questions, all of them open: the list is kept short, the bubbles are all there."""
    whole = screens.overview(total=200, current=0)
    base = screens.review()
    looks = tuple((cell.item, cell.number, "First words") for cell in whole.cells)
    screen = ReviewScreen(
        place=base.place,
        exam=base.exam,
        overview=whole,
        another_look=looks,
        time=base.time,
        saving=base.saving,
    )
    window = open_window(screen)
    settle()
    page = review_of(window)
    assert sum(1 for words in looking.said(page) if words == "First words") == 40
    grids = [grid for grid in looking.visible(page, SectionGrid) if isinstance(grid, SectionGrid)]
    assert sum(grid.questions.rowCount() for grid in grids) == 200


def test_on_a_large_screen_the_way_from_words_to_their_button_stays_short(open_window: Open) -> None:
    page = review_of(open_window(screens.review(), size=(3840, 2160)))
    left, side = page._left, page.summary
    assert left.width() + side.width() < 2_000
    assert abs(left.x() - (page.width() - side.geometry().right())) <= 2
