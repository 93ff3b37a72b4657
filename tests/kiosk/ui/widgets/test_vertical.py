"""A text in columns is read from the right, scrolls sideways, and is highlighted as any other."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.exam.highlights import Ink, Mark
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.widgets.passage import PassageView
from kiosk.ui.widgets.vertical import VerticalArea, VerticalText
from tests.gallery.arranged import COLUMNS, vertical
from tests.gallery.samples import PASSAGE, media

Key = Qt.Key


@pytest.fixture
def passage(theme: Theme, qtbot: QtBot) -> PassageView:
    """A passage that is wider than its place."""
    view = PassageView(theme, media)
    qtbot.addWidget(view)
    view.resize(300, 330)
    view.show()
    show(view, COLUMNS)
    return view


def show(view: PassageView, html: str, language: str = "zh") -> None:
    view.show_passage(title="Read", reference="", html=html, language=language)
    QApplication.processEvents()


def test_a_passage_in_columns_begins_at_the_right_and_says_that_more_is_at_the_left(passage: PassageView) -> None:
    text = passage.columns.text
    assert passage.reader is text
    assert (passage.text.isVisible(), passage.columns.isVisible()) == (False, True)
    first = text.mapTo(passage.columns.viewport(), text.place_of(0).center())
    width = passage.columns.viewport().width()
    assert width * 3 // 4 < first.x() < width
    assert (passage.more.isVisible(), passage.more.accessibleName()) == (True, "More to the left")


@pytest.mark.parametrize(
    ("keys", "at_end"),
    [
        ([Key.Key_End], True),
        ([Key.Key_End, Key.Key_Home], False),
        ([Key.Key_PageDown] * 9, True),
        ([Key.Key_Space] * 9, True),
        ([Key.Key_Left] * 60, True),
        ([Key.Key_Down] * 60, True),
        ([Key.Key_End, *[Key.Key_Right] * 60], False),
        ([Key.Key_End, *[Key.Key_PageUp] * 9], False),
    ],
)
def test_keys_scroll_it(passage: PassageView, qtbot: QtBot, keys: list[Qt.Key], at_end: bool) -> None:
    bar = passage.columns.horizontalScrollBar()
    for key in keys:
        qtbot.keyClick(passage.columns.text, key)
    assert bar.maximum() > 0
    assert bar.value() == (bar.maximum() if at_end else 0)
    assert passage.more.accessibleName() == ("End of the text" if at_end else "More to the left")


def test_the_strip_below_it_turns_a_page(passage: PassageView) -> None:
    passage.more.click()
    assert passage.columns.horizontalScrollBar().value() > 0


def test_a_reader_of_the_screen_gets_the_whole_text(passage: PassageView) -> None:
    name = passage.columns.text.accessibleName()
    assert name.startswith("桃花源记")
    assert name.endswith("并怡然自乐。")


def test_the_next_passage_may_be_written_across_and_the_one_after_it_in_columns(passage: PassageView) -> None:
    show(passage, PASSAGE["en"], "en")
    assert passage.reader is passage.text
    assert (passage.text.isVisible(), passage.columns.isVisible()) == (True, False)
    assert passage.text.toPlainText() == passage.document.toPlainText()
    assert passage.columns.text.columns.toPlainText() == ""
    show(passage, COLUMNS)
    assert passage.document.toPlainText().startswith("桃花源记")
    assert passage.text.toPlainText() == ""


def test_an_emptied_passage_holds_nothing(passage: PassageView) -> None:
    passage.empty()
    assert (passage.text.toPlainText(), passage.columns.text.columns.toPlainText()) == ("", "")


def test_every_letter_is_met_where_it_stands(passage: PassageView) -> None:
    text = passage.columns.text
    letters = text.columns.toPlainText()
    for at, letter in enumerate(letters):
        if letter != "\n":
            place = text.place_of(at)
            above = QPoint(place.center().x(), place.top() + place.height() // 4)
            assert text.offset_at(above) == at, letter


def test_dragging_down_a_column_selects_its_letters(passage: PassageView, qtbot: QtBot) -> None:
    text = passage.columns.text
    text.let_select(True)
    begin = text.columns.findBlockByNumber(1).position()
    here, there = text.place_of(begin), text.place_of(begin + 3)
    with qtbot.waitSignal(text.chosen):
        qtbot.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(here.center().x(), here.top() + 2))
        qtbot.mouseMove(text, QPoint(there.center().x(), there.top() + 2))
        qtbot.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(there.center().x(), there.top() + 2))
    assert text.words_of(*text.selected) == "晋太元"


def test_keys_move_the_caret_down_a_column_and_to_the_next_one_and_it_stays_in_sight(
    passage: PassageView, qtbot: QtBot
) -> None:
    text, bar = passage.columns.text, passage.columns.horizontalScrollBar()
    text.let_select(True)
    text.setFocus()
    qtbot.keyClick(text, Key.Key_Down)
    assert text.caret == 1
    qtbot.keyClick(text, Key.Key_Left)
    one = text.place_of(text.caret)
    assert one.right() <= text.place_of(0).left() + 1
    for _ in range(12):
        qtbot.keyClick(text, Key.Key_Left)
    assert bar.value() > 0
    caret = text.mapTo(passage.columns.viewport(), text.place_of(text.caret).center())
    assert 0 <= caret.x() <= passage.columns.viewport().width()


def test_what_is_highlighted_has_its_ground_there(passage: PassageView, theme: Theme) -> None:
    text = passage.columns.text
    bare = text.grab().toImage()
    text.show_marks((Mark(start=0, end=2, ink=Ink.YELLOW),))
    marked = text.grab().toImage()
    place, other = text.place_of(0), text.place_of(3)
    corner = QPoint(place.left() + 1, place.top() + 1)
    assert bare.pixelColor(corner) != marked.pixelColor(corner)
    assert all(
        bare.pixelColor(x, y) == marked.pixelColor(x, y)
        for x in range(other.left(), other.right())
        for y in range(other.top() + 2, other.bottom())
    )


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("name", list(ThemeName))
def test_it_is_laid_out_anew_for_every_size_and_theme(
    passage: PassageView, theme: Theme, scale: int, name: ThemeName
) -> None:
    theme.show(name=name, scale=scale, language="en")
    QApplication.processEvents()
    text, last = passage.columns.text, passage.columns.text.columns.characterCount() - 2
    for at in (0, last):
        assert text.rect().contains(text.place_of(at).center())
    assert text.height() == passage.columns.viewport().height()
    theme.show(name=ThemeName.LIGHT, scale=100, language="en")


@pytest.fixture
def item(theme: Theme, qtbot: QtBot) -> ItemView:
    """A question with a text in columns."""
    view = ItemView(theme, media)
    qtbot.addWidget(view)
    view.resize(420, 700)
    view.show()
    view.show_item(vertical(), responses={}, language="zh")
    QApplication.processEvents()
    return view


def test_a_text_in_columns_in_a_question_scrolls_by_keys_and_leaves_others_to_the_page(
    item: ItemView, qtbot: QtBot
) -> None:
    (area,) = item.findChildren(VerticalArea)
    (text,) = item.findChildren(VerticalText)
    assert area.can_scroll
    assert text.focusPolicy() is Qt.FocusPolicy.StrongFocus
    qtbot.keyClick(text, Key.Key_Left)
    assert area.horizontalScrollBar().value() > 0
    qtbot.keyClick(text, Key.Key_Home)
    assert area.horizontalScrollBar().value() == 0
    before = item.column.area.verticalScrollBar().value()
    for _ in range(30):
        qtbot.keyClick(text, Key.Key_PageDown)
    assert area.horizontalScrollBar().value() == area.horizontalScrollBar().maximum()
    assert item.column.area.verticalScrollBar().value() >= before


def test_a_short_text_takes_no_more_room_than_it_needs(item: ItemView, theme: Theme, qtbot: QtBot) -> None:
    text = VerticalText(theme)
    area = VerticalArea(theme, text)
    text.show_html('<p class="vertical-rl">古池</p>', language="zh")
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    QApplication.processEvents()
    assert area.height() < 4 * text.letter
    assert not area.can_scroll
    assert text.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert text.place_of(0).right() > area.viewport().width() * 3 // 4


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_focus_is_seen_around_its_columns_wherever_they_are_scrolled_to(
    item: ItemView, theme: Theme, is_mirrored: bool
) -> None:
    if is_mirrored:
        item.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    (area,) = item.findChildren(VerticalArea)
    (text,) = item.findChildren(VerticalText)
    bar = area.horizontalScrollBar()
    for place in (0, bar.maximum()):
        item.setFocus(Qt.FocusReason.OtherFocusReason)
        text.clearFocus()
        bar.setValue(place)
        unfocused = item.grab().toImage()
        text.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert theme.focus.ringed() is text
        at = area.mapTo(item, QPoint(0, 0))
        ring = item.grab().toImage()
        middle = at + QPoint(area.width() // 2, area.height() // 2)
        sides = [QPoint(at.x() - 3, middle.y()), QPoint(at.x() + area.width() + 2, middle.y())]
        sides += [QPoint(middle.x(), at.y() - 3), QPoint(middle.x(), at.y() + area.height() + 2)]
        assert all(ring.pixelColor(side) != unfocused.pixelColor(side) for side in sides)
