"""Answers that begin below the fold, by keys: a question is read from its beginning, and nothing unseen is chosen."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.items.point_pad import PointPad
from kiosk.ui.theme import Theme
from sync.protocol.ids import ItemId
from sync.protocol.paper import Item, RichBlock
from tests.gallery import arranged, samples
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open, settle

LONG = RichBlock(html="<p>The tide covers their roots twice a day.</p>" * 40)


def below(item: Item, name: str = "below") -> Item:
    """Return an item under a text that is higher than the screen."""
    return msgspec.structs.replace(item, id=ItemId(name), body=(LONG, *item.body))


def shown(window: CandidateWindow, item: Item) -> QuestionPage:
    window.show_screen(screens.question("en", item, passage=False, responses={}))
    settle()
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    return page


def is_seen(page: QuestionPage, widget: QWidget) -> bool:
    viewport = page.item.column.area.viewport()
    top = widget.mapTo(viewport, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= viewport.height()


def scrolled(page: QuestionPage) -> int:
    return page.item.column.area.verticalScrollBar().value()


@pytest.mark.parametrize("is_first", [True, False])
def test_the_first_press_shows_the_answer_and_the_second_chooses_it(
    open_window: Open, theme: Theme, is_first: bool
) -> None:
    """Also where the page was on screen already, with another question."""
    window = open_window()
    if not is_first:
        shown(window, samples.single())
    page = shown(window, below(samples.single()))
    said: list[tuple[str, ...]] = []
    window.responded.connect(lambda _response, values: said.append(values))
    row = window.focusWidget()
    assert isinstance(row, ChoiceRow)
    assert (scrolled(page), is_seen(page, row)) == (0, False)

    QTest.keyClick(row, Qt.Key.Key_Space)
    settle()
    assert (said, is_seen(page, row)) == ([], True)
    assert window.focusWidget() is row
    assert theme.focus.ringed() is row
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert said == [("c0",)]


def test_an_answer_that_begins_above_the_fold_and_ends_below_it_takes_nothing_off_the_top(open_window: Open) -> None:
    """No line of the question is scrolled away before anybody read it; a key still shows the answer whole first."""
    window = open_window()
    half = 0
    for lines in range(8, 24):
        text = RichBlock(html="<p>The tide covers their roots.</p>" * lines)
        item = samples.single()
        page = shown(window, msgspec.structs.replace(item, id=ItemId(f"i{lines}"), body=(text, *item.body)))
        row = window.focusWidget()
        assert scrolled(page) == 0
        viewport = page.item.column.area.viewport()
        top = row.mapTo(viewport, QPoint(0, 0)).y()
        if top < viewport.height() < top + row.height():
            half += 1
            QTest.keyClick(row, Qt.Key.Key_Space)
            settle()
            assert is_seen(page, row)
    assert half


def test_a_letter_chooses_and_shows_what_it_chose(open_window: Open) -> None:
    window = open_window()
    page = shown(window, below(samples.single()))
    said: list[tuple[str, ...]] = []
    window.responded.connect(lambda _response, values: said.append(values))
    QTest.keyClicks(window.focusWidget(), "c")
    settle()
    assert said == [("c2",)]
    assert is_seen(page, page.item.choice_lists[0].rows[2])


def test_an_arrow_moves_no_scale_that_is_out_of_sight(open_window: Open) -> None:
    window = open_window()
    page = shown(window, below(arranged.slider()))
    said: list[tuple[str, ...]] = []
    window.responded.connect(lambda _response, values: said.append(values))
    scale = window.focusWidget()
    assert (scrolled(page), is_seen(page, scale)) == (0, False)
    QTest.keyClick(scale, Qt.Key.Key_Right)
    settle()
    assert (said, is_seen(page, scale)) == ([], True)
    QTest.keyClick(scale, Qt.Key.Key_Right)
    assert len(said) == 1


def test_an_arrow_moves_no_sight_over_a_picture_that_is_out_of_sight(open_window: Open) -> None:
    page = shown(open_window(), below(arranged.select_point()))
    pad = page.window().focusWidget()
    assert isinstance(pad, PointPad)
    before = pad.sight
    QTest.keyClick(pad, Qt.Key.Key_Left)
    settle()
    assert (pad.sight, is_seen(page, pad)) == (before, True)
    QTest.keyClick(pad, Qt.Key.Key_Left)
    assert pad.sight[0] < before[0]


def test_an_arrow_in_a_table_that_is_out_of_sight_shows_where_it_leads(open_window: Open, qtbot: QtBot) -> None:
    page = shown(open_window(), below(arranged.match("en")))
    table = page.window().focusWidget()
    assert isinstance(table, QAbstractItemView)
    here = table.currentIndex()
    QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: is_seen(page, table))
    assert table.currentIndex() != here


@pytest.mark.parametrize("make", [samples.text, samples.number, samples.essay])
def test_what_is_typed_first_is_seen_and_none_of_it_is_lost(open_window: Open, make: type[Item]) -> None:
    window = open_window()
    page = shown(window, below(make()))
    field = window.focusWidget()
    assert scrolled(page) == 0
    QTest.keyClicks(field, "7")
    settle()
    assert scrolled(page) > 0
    assert "7" in (field.toPlainText() if hasattr(field, "toPlainText") else field.text())


def test_alt_q_shows_the_answer_that_has_the_focus_already(open_window: Open) -> None:
    window = open_window()
    page = shown(window, below(samples.single()))
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    settle()
    assert is_seen(page, window.focusWidget())


def test_tab_scrolls_to_what_it_comes_to(open_window: Open) -> None:
    window = open_window()
    page = shown(window, below(samples.multiple()))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    settle()
    assert is_seen(page, window.focusWidget())


def test_a_practice_question_is_answered_at_once_by_keys(open_window: Open) -> None:
    fronts = screens.fronts()
    window = open_window(fronts["practice-choices"])
    told: list[tuple[str, ...]] = []
    window.practiced.connect(lambda _response, values: told.append(values))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert len(told) == 1
    window.show_screen(fronts["practice-text_entry"])
    settle()
    QTest.keyClicks(window.focusWidget(), "tide")
    assert told[1:] == [("t",), ("ti",), ("tid",), ("tide",)]
