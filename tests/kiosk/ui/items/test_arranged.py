"""Things that are matched, ordered, placed, pointed at or set: by mouse, by keys, shown again as they were."""

import gc
import os
import subprocess
import sys
import weakref

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.tour.arranging import Arranger
from kiosk.tour.pressing import NotThere, click_at, drag, press
from kiosk.ui.focus import GAP, WIDTH, FocusRing
from kiosk.ui.items import answering, placing
from kiosk.ui.items.answering import Answering
from kiosk.ui.items.gap_choice import ChoicePanel, GapChoice
from kiosk.ui.items.gap_match import GapMatchView
from kiosk.ui.items.hotspots import HotspotView, PictureMatchView
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_list import OrderList
from kiosk.ui.items.point_pad import PointPad, PointView
from kiosk.ui.items.pool import Chip
from kiosk.ui.items.scale import EndLabel, ScaleSlider, SliderEntry
from kiosk.ui.items.stage import in_reading_order
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, ThemeName
from sync.protocol.ids import ChoiceId
from sync.protocol.paper import ArrangedInteraction, GapMatchInteraction, Hotspot, Interaction, InteractionBlock, Item
from sync.protocol.responses import accepted
from tests.faults.arranged import arranged_response
from tests.gallery import arranged, samples

Key = Qt.Key
R = samples.R
KINDS = list(arranged.SAMPLES)


class Desk:
    """A question on screen whose answers are recorded at once and told back, as a sitting does."""

    def __init__(self, theme: Theme, qtbot: QtBot, item: Item, *, size: tuple[int, int] = (900, 560)) -> None:
        self.item = item
        self.view = ItemView(theme, samples.media)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.show_item(item, responses={})
        self.view.show()
        qtbot.waitUntil(self.view.isActiveWindow)
        QApplication.processEvents()
        self.given: list[tuple[str, ...]] = []
        self.view.responded.connect(self._on_responded)

    @property
    def asked(self) -> ArrangedInteraction:
        block = self.item.body[-1]
        assert isinstance(block, InteractionBlock)
        assert isinstance(block.interaction, ArrangedInteraction)
        return block.interaction

    @property
    def last(self) -> tuple[str, ...]:
        return self.given[-1] if self.given else ()

    @property
    def control(self) -> Answering:
        found = self.view.findChildren(Answering)
        assert len(found) == 1
        return found[0]

    @property
    def seen(self) -> tuple[str, ...]:
        return arranged_response(self, self.asked)  # type: ignore[arg-type]  # it finds and brings as hands do

    def find(self, name: str) -> QWidget:
        for widget in self.view.findChildren(QWidget, name):
            if widget.isVisibleTo(self.view):
                return widget
        raise NotThere(name)

    def bring(self, widget: QWidget) -> None:
        self.view.column.show_widget(widget)

    def _on_responded(self, response: str, values: tuple[str, ...]) -> None:
        asked: Interaction = self.asked
        assert response == R
        self.given.append(accepted(asked, values))
        self.view.show_responses({R: self.last})


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    heard: list[str] = []
    for module in (answering, placing, *(__import__(f"kiosk.ui.items.{n}", fromlist=["x"]) for n in SPEAKING)):
        monkeypatch.setattr(module, "announce", lambda _source, words, **_how: heard.append(words))
    return heard


SPEAKING = ("joining", "match_grid", "order_list", "point_pad")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("by_keys", [False, True], ids=["mouse", "keys"])
def test_it_is_answered_with_nothing_but_mouse_or_keys(theme: Theme, qtbot: QtBot, kind: str, by_keys: bool) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    given = Arranger(desk, by_keys=by_keys).answer(desk.asked, 2)
    assert given
    assert desk.last == given
    assert desk.seen == given


@pytest.mark.parametrize("kind", KINDS)
def test_it_comes_back_on_screen_as_it_was(theme: Theme, qtbot: QtBot, kind: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    assert desk.seen == ()
    desk.view.show_responses({R: arranged.ANSWERS[kind]})
    assert desk.seen == arranged.ANSWERS[kind]
    desk.view.show_responses({})
    assert desk.seen == ()
    assert desk.given == []


@pytest.mark.parametrize("kind", KINDS)
def test_another_look_in_the_middle_changes_no_answer(theme: Theme, qtbot: QtBot, kind: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    desk.view.show_responses({R: arranged.ANSWERS[kind]})
    theme.show(name=ThemeName.DARK, scale=200)
    QApplication.processEvents()
    assert desk.seen == arranged.ANSWERS[kind]
    theme.show(name=ThemeName.LIGHT, scale=100)
    QApplication.processEvents()
    assert desk.seen == arranged.ANSWERS[kind]
    desk.view.show_responses({})
    assert Arranger(desk).answer(desk.asked, 1) == desk.seen == desk.last


@pytest.mark.parametrize("kind", KINDS)
def test_untouched_and_only_looked_at_is_no_answer(theme: Theme, qtbot: QtBot, kind: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    desk.view.focus_first()
    focus = desk.view.window().focusWidget()
    assert focus is not None
    assert desk.control.isAncestorOf(focus)
    press(focus, Key.Key_Tab)
    assert desk.given == []


@pytest.mark.parametrize("kind", KINDS)
def test_locked_it_takes_nothing(theme: Theme, qtbot: QtBot, kind: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    desk.view.set_locked(True)
    for by_keys in (False, True):
        Arranger(desk, by_keys=by_keys).answer(desk.asked, 1)
    assert desk.given == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_has_a_name_and_how_to_use_it_by_keys(theme: Theme, qtbot: QtBot, kind: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    stops = [w for w in desk.control.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops
    for stop in (w for w in stops if w.isVisibleTo(desk.view)):
        assert stop.accessibleName(), stop.objectName()
        assert stop.objectName()
        is_plain = isinstance(stop, GapChoice) or stop.objectName() == "order_keep"
        assert is_plain or stop.accessibleDescription(), stop.objectName()


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_pressed_is_large_enough_and_inside(theme: Theme, qtbot: QtBot, kind: str, scale: int) -> None:
    theme.show(scale=scale)
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind](), size=(760, 560))
    QApplication.processEvents()
    for widget in desk.control.findChildren(QWidget):
        targets = ("chip_", "order_", "slot_", "slider_less", "slider_more", "choice_")
        if widget.isVisibleTo(desk.view) and widget.objectName().startswith(targets) and widget.children() != []:
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and "order" in widget.objectName():
                continue
            assert widget.height() >= 44, widget.objectName()
    right = desk.view.column.content.width()
    for widget in desk.control.findChildren(QWidget):
        if widget.isVisibleTo(desk.view) and not desk_table(widget):
            corner = widget.mapTo(desk.view.column.content, QPoint(widget.width(), 0)).x()
            assert corner <= right + 1, widget.objectName()


def desk_table(widget: QWidget) -> bool:
    """Whether it scrolls sideways by itself."""
    parent: QWidget | None = widget
    while parent is not None:
        if parent.objectName().startswith("match_table"):
            return True
        parent = parent.parentWidget()
    return False


# --- match ------------------------------------------------------------------------------------------------------------


def grid_of(desk: Desk) -> MatchGrid:
    assert isinstance(desk.control, MatchGrid)
    return desk.control


def test_a_second_answer_in_a_row_takes_the_place_of_the_first(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match())
    hands = Arranger(desk)
    hands.press_cell(R, 0, 1)
    hands.press_cell(R, 0, 2)
    assert desk.last == ("s0 t2",)
    hands.press_cell(R, 0, 2)
    assert desk.last == ()


def test_a_column_for_one_answer_moves_to_the_row_pressed_last(theme: Theme, qtbot: QtBot, said: list[str]) -> None:
    desk = Desk(theme, qtbot, arranged.match(uses=1))
    hands = Arranger(desk)
    hands.press_cell(R, 0, 1)
    hands.press_cell(R, 3, 1)
    assert desk.last == ("s3 t1",)
    assert said[-1] == ("Chloroplast, Plant cells only, chosen, row 4 of 5. It was taken from Cell wall of cellulose.")


def test_several_answers_in_a_row_stand_beside_each_other(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match(most=0))
    hands = Arranger(desk, by_keys=True)
    hands.press_cell(R, 1, 2)
    hands.press_cell(R, 1, 0)
    assert desk.last == ("s1 t0", "s1 t2")


def test_a_row_that_is_full_takes_no_more_and_says_so(theme: Theme, qtbot: QtBot, said: list[str]) -> None:
    desk = Desk(theme, qtbot, arranged.match(most=2))
    hands = Arranger(desk)
    for column in (0, 1, 2):
        hands.press_cell(R, 0, column)
    assert desk.last == ("s0 t0", "s0 t1")
    assert said[-1] == "You have chosen 2 already. Take one back first."


def test_a_reader_hears_row_column_and_whether_they_are_together(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match())
    desk.view.show_responses({R: ("s1 t2",)})
    seen = QAccessible.queryAccessibleInterface(grid_of(desk).table)
    assert seen.role() == QAccessible.Role.Table
    cells = grid_of(desk).table.cells
    told = cells.data(cells.index(1, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Mitochondrion, Both, chosen, row 2 of 5"


def test_a_narrow_grid_becomes_a_list_for_each_row_and_back(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match())
    desk.view.show_responses({R: ("s1 t2",)})
    desk.view.resize(400, 560)
    QApplication.processEvents()
    assert grid_of(desk).is_listed
    assert desk.seen == ("s1 t2",)
    Arranger(desk).press_cell(R, 2, 0)
    Arranger(desk, by_keys=True).press_cell(R, 1, 1)
    assert desk.last == ("s1 t1", "s2 t0")
    desk.view.resize(900, 560)
    QApplication.processEvents()
    assert not grid_of(desk).is_listed
    assert desk.seen == ("s1 t1", "s2 t0")


def test_a_grid_that_folds_takes_its_focus_along_and_no_other(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match())
    beside = QLineEdit(desk.view)
    beside.show()
    grid = grid_of(desk)
    grid.table.setFocus()
    desk.view.resize(400, 560)
    QApplication.processEvents()
    assert desk.view.focusWidget() is grid.lists[0].rows[0]
    beside.setFocus()
    desk.view.resize(900, 560)
    QApplication.processEvents()
    assert not grid.is_listed
    assert desk.view.focusWidget() is beside


def test_a_small_grid_stays_a_grid_beside_a_passage(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match(columns=2), size=(440, 560))
    assert not grid_of(desk).is_listed
    Arranger(desk).press_cell(R, 0, 1)
    assert desk.last == ("s0 t1",)


def test_a_wide_grid_builds_no_lists_on_its_way_to_the_screen(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match())
    assert grid_of(desk).lists == []


def test_many_columns_scroll_sideways_with_the_row_heads_in_sight(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match(columns=14))
    table = grid_of(desk).table
    assert table.horizontalScrollBar().maximum() > 0
    before = table.verticalHeader().geometry()
    Arranger(desk).press_cell(R, 4, 13)
    assert table.horizontalScrollBar().value() > 0
    assert table.verticalHeader().geometry() == before
    assert desk.last == ("s4 t13",)


def test_column_heads_stay_in_sight_when_the_page_is_scrolled(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.match(), size=(900, 300))
    bar = desk.view.column.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    head = grid_of(desk).table.horizontalHeader()
    top = head.mapTo(desk.view.column.area.viewport(), QPoint(0, 0)).y()
    assert (bar.value() > 0, top) == (True, 0)


# --- order ------------------------------------------------------------------------------------------------------------


def list_of(desk: Desk) -> OrderList:
    assert isinstance(desk.control, OrderList)
    return desk.control


def test_the_order_it_begins_with_can_be_given_by_a_button(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.order())
    keep = desk.find("order_keep")
    click_at(keep, keep.rect().center())
    assert desk.last == ("c0", "c1", "c2", "c3")
    assert desk.seen == desk.last


def test_space_picks_up_arrows_move_and_escape_puts_back(theme: Theme, qtbot: QtBot, said: list[str]) -> None:
    desk = Desk(theme, qtbot, arranged.order())
    row = list_of(desk).rows[1]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press(row, Key.Key_Space)
    press(row, Key.Key_Down)
    press(row, Key.Key_Down)
    assert desk.last == ("c0", "c2", "c3", "c1")
    assert said[-1] == "Oxygen moved to position 4 of 4"
    assert desk.view.window().focusWidget() is row
    press(row, Key.Key_Escape)
    assert desk.last == ()
    assert list_of(desk).rows[1] is row


def test_nothing_moves_under_the_pointer_while_a_line_is_dragged(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.order())
    rows = list_of(desk).rows
    before = [row.geometry() for row in rows[1:]]
    seen: list[list[object]] = []
    rows[0].dragged.connect(seen.append)
    rows[0].dragged.connect(lambda _at: seen.append([row.geometry() for row in rows[1:]]))
    drag(rows[0], rows[0].rect().center(), rows[0].rect().center() + QPoint(0, 150))
    assert [one for one in seen if isinstance(one, list)] == [before] * 6
    assert desk.last == ("c1", "c2", "c0", "c3")
    assert [row.y() for row in list_of(desk).rows] == sorted(row.y() for row in rows)


# --- a scale ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reverse", [False, True])
def test_the_numbers_at_its_ends_stand_below_its_ends(theme: Theme, qtbot: QtBot, reverse: bool) -> None:
    desk = Desk(theme, qtbot, arranged.slider(reverse=reverse))
    scale = desk.find("slider_scale_r")
    assert isinstance(scale, ScaleSlider)
    ends = {end.text(): end for end in desk.view.findChildren(EndLabel)}
    assert set(ends) == {"0", "100"}
    for text, at in (("0", 0), ("100", scale.maximum())):
        below = ends[text].mapTo(desk.view, ends[text].rect().center()).x()
        assert abs(below - scale.mapTo(desk.view, QPoint(scale.x_of(at), 0)).x()) <= 1


def test_the_first_arrow_gives_the_start_itself(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.slider())
    scale = desk.find("slider_scale_r")
    press(scale, Key.Key_Right)
    press(scale, Key.Key_Right)
    press(scale, Key.Key_PageUp)
    press(scale, Key.Key_End)
    press(scale, Key.Key_Home)
    assert desk.given == [("0",), ("5",), ("15",), ("100",), ("0",)]


def test_the_buttons_at_its_ends_step_and_the_wheel_does_nothing(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.slider())
    for name in ("slider_more", "slider_more", "slider_more", "slider_less"):
        button = desk.find(name)
        click_at(button, button.rect().center())
    assert desk.given == [("0",), ("5",), ("10",), ("5",)]


def test_dragging_gives_one_answer_when_it_is_let_go(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.slider())
    scale = desk.find("slider_scale_r")
    assert isinstance(scale, ScaleSlider)
    middle = scale.height() // 2
    drag(scale, QPoint(scale.x_of(2), middle), QPoint(scale.x_of(16), middle))
    assert desk.given == [("80",)]


@pytest.mark.parametrize(("language", "reverse"), [("en", False), ("en", True), ("ar", False), ("ar", True)])
def test_a_scale_runs_as_its_language_and_its_author_say(
    theme: Theme, qtbot: QtBot, language: str, reverse: bool
) -> None:
    theme.show(language=language)
    desk = Desk(theme, qtbot, arranged.slider(reverse=reverse))
    scale = desk.find("slider_scale_r")
    scale.setLayoutDirection(theme.direction)
    assert isinstance(scale, ScaleSlider)
    to_the_left = (language == "ar") != reverse
    assert (scale.x_of(0) > scale.x_of(20)) is to_the_left
    press(scale, Key.Key_Home)
    press(scale, Key.Key_Left if to_the_left else Key.Key_Right)
    assert desk.last == ("5",)


def test_a_reader_hears_the_number_or_that_there_is_none(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.slider())
    scale = desk.find("slider_scale_r")
    assert isinstance(desk.control, SliderEntry)
    assert scale.accessibleName().endswith("percent?, Not answered yet")
    desk.view.show_responses({R: ("70",)})
    assert scale.accessibleName().endswith("percent?, 70")
    assert QAccessible.queryAccessibleInterface(scale).role() == QAccessible.Role.Slider


# --- gaps and places --------------------------------------------------------------------------------------------------


def test_a_gap_that_is_pressed_with_nothing_in_hand_opens_a_list(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.gap_match())
    gap = desk.find("slot_g2")
    assert isinstance(gap, GapChoice)
    click_at(gap, gap.rect().center())
    panel = desk.view.window().findChild(ChoicePanel)
    assert panel is not None
    panel.list.setCurrentRow(3)
    press(panel.list, Key.Key_Return)
    assert desk.last == ("s2 g2",)
    assert desk.control.count.text() == "1 of 3 places filled"


def test_a_word_is_dragged_into_its_gap_and_stays_in_its_place(theme: Theme, qtbot: QtBot, said: list[str]) -> None:
    desk = Desk(theme, qtbot, arranged.gap_match())
    chip, gap = desk.find("chip_s1"), desk.find("slot_g1")
    before = chip.geometry()
    target = chip.mapFromGlobal(gap.mapToGlobal(gap.rect().center()))
    drag(chip, chip.rect().center(), target)
    assert desk.last == ("s1 g1",)
    assert chip.geometry() == before
    assert chip.accessibleName() == "salt and water, in use"
    assert said[-1] == "salt and water is now in gap 1 of 3"
    assert [one for one in desk.view.window().findChildren(QWidget, "chip_ghost") if one.isVisible()] == []


def test_dropped_beside_the_gaps_nothing_happens(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.gap_match())
    chip = desk.find("chip_s1")
    drag(chip, chip.rect().center(), QPoint(500, 400))
    assert desk.given == []
    assert isinstance(desk.control, GapMatchView)
    assert not desk.control.is_lifting


def test_nothing_of_a_question_stays_when_it_goes_in_the_middle_of_a_drag(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.gap_match())
    chip = desk.find("chip_s1")
    window = desk.view.window()
    assert isinstance(chip, Chip)
    chip.dragged.connect(desk.view.empty)
    drag(chip, chip.rect().center(), QPoint(300, 200))
    assert [one for one in window.findChildren(QWidget, "chip_ghost") if one.isVisible()] == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChildren(QWidget, "chip_ghost") == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_it_stays_when_another_question_comes(theme: Theme, qtbot: QtBot, kind: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[kind]())
    desk.view.show_responses({R: arranged.ANSWERS[kind]})
    gone = weakref.ref(desk.control)
    desk.view.show_item(samples.single(), responses={})
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None
    assert desk.view.findChildren(Answering) == []


def test_escape_lets_go_of_what_was_picked_up(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.gap_match())
    chip, gap = desk.find("chip_s0"), desk.find("slot_g1")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    press(chip, Key.Key_Space)
    press(chip, Key.Key_Escape)
    assert isinstance(desk.control, GapMatchView)
    assert not desk.control.is_lifting
    press(gap, Key.Key_Space)
    assert desk.given == []


def test_the_page_scrolls_on_under_a_word_that_is_dragged_to_its_edge(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.picture_match(), size=(700, 300))
    bar = desk.view.column.area.verticalScrollBar()
    assert bar.value() == 0
    chip = desk.find("chip_s0")
    edge = desk.view.column.area.viewport().mapToGlobal(QPoint(60, desk.view.column.area.viewport().height() - 2))
    drag(chip, chip.rect().center(), chip.mapFromGlobal(edge))
    assert bar.value() > 0


def test_a_word_that_is_used_once_moves_to_the_gap_it_is_put_into_last(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.gap_match())
    hands = Arranger(desk)
    hands.put("s0", "g1", stage="")
    hands.put("s0", "g3", stage="")
    assert desk.last == ("s0 g3",)


def test_a_place_of_a_picture_opens_a_list_too(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.picture_match())
    assert isinstance(desk.control, PictureMatchView)
    Arranger(desk, by_keys=True).touch(R, "h1")
    panel = desk.view.window().findChild(ChoicePanel)
    assert panel is not None
    panel.list.setCurrentRow(2)
    press(panel.list, Key.Key_Return)
    assert desk.last == ("s1 h1",)
    assert desk.control.stage.spots["h1"].accessibleName() == "Long cells, Palisade cells"


# --- on pictures ------------------------------------------------------------------------------------------------------


def spots_of(desk: Desk) -> HotspotView:
    assert isinstance(desk.control, HotspotView)
    return desk.control


def test_another_place_takes_the_place_of_the_first_where_one_is_asked(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.hotspot())
    hands = Arranger(desk)
    hands.touch(R, "h0")
    hands.touch(R, "h3")
    assert desk.last == ("h3",)
    hands.touch(R, "h3")
    assert desk.last == ()


def test_more_places_than_allowed_are_not_taken_and_the_reason_is_said(
    theme: Theme, qtbot: QtBot, said: list[str]
) -> None:
    desk = Desk(theme, qtbot, arranged.hotspot(most=2))
    hands = Arranger(desk, by_keys=True)
    for name in ("h0", "h1", "h3"):
        hands.touch(R, name)
    assert desk.last == ("h0", "h1")
    assert said[-1] == "You have chosen 2 already. Take one back first."


@pytest.mark.parametrize("width", [1300, 900, 420, 260])
@pytest.mark.parametrize("scale", [100, 200])
def test_places_are_met_where_they_are_seen_at_every_size(theme: Theme, qtbot: QtBot, width: int, scale: int) -> None:
    theme.show(scale=scale)
    desk = Desk(theme, qtbot, arranged.hotspot(most=0), size=(width, 560))
    stage = spots_of(desk).stage
    for name in ("h0", "h1", "h2", "h3"):
        assert stage.spot_at(stage.in_picture(stage.middle_of(name).toPointF())) == name
        Arranger(desk).touch(R, name)
    assert desk.last == ("h0", "h1", "h2", "h3")
    assert stage.canvas.width() <= stage.width() + 1


def test_a_finger_beside_a_small_place_still_means_it(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.hotspot())
    stage = spots_of(desk).stage
    near = stage.on_screen(790, 440).toPoint() + QPoint(-18, 10)
    click_at(stage, near)
    assert desk.last == ("h2",)


def test_beside_all_places_nothing_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.hotspot())
    stage = spots_of(desk).stage
    click_at(stage, stage.on_screen(20, 650).toPoint())
    assert desk.given == []


def test_places_follow_one_another_as_they_are_read_and_arrows_go_round(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.hotspot())
    spots = list(spots_of(desk).stage.spots.values())
    assert [spot.place.id for spot in spots] == ["h0", "h1", "h3", "h2"]
    spots[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(spots[0], Key.Key_Left)
    assert desk.view.window().focusWidget() is spots[-1]
    assert theme.focus.ringed() is spots[-1]
    assert spots[-1].words == "Place 4 of 4, 94 % from the left and 63 % from the top"


def test_places_of_one_line_are_read_from_its_start_though_one_of_them_begins_higher() -> None:
    def place(name: str, *coords: int) -> Hotspot:
        return Hotspot(id=ChoiceId(name), html=name, shape="rect", coords=coords)

    circle, square, triangle = (
        place("c", 40, 50, 140, 150),
        place("s", 190, 50, 290, 150),
        place("t", 336, 46, 444, 150),
    )
    below = place("b", 60, 140, 120, 240)
    assert in_reading_order((triangle, below, square, circle)) == [circle, square, triangle, below]


def test_a_place_that_is_taken_back_closes_the_order(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.graphic_order())
    hands = Arranger(desk)
    for name in ("h1", "h0", "h3", "h0"):
        hands.touch(R, name)
    assert desk.last == ("h1", "h3")
    assert [spots_of(desk).stage.spots[name].badge for name in ("h1", "h3")] == ["1", "2"]


def test_the_ring_goes_around_the_whole_picture_that_is_pointed_at(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.select_point())
    pad = pad_of(desk)
    assert pad.width() > pad.canvas.width() + 50
    desk.view.setFocus(Qt.FocusReason.OtherFocusReason)
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    shown = desk.view.window().grab().toImage()
    edge = GAP + WIDTH // 2
    picture = pad.canvas.toRect()
    middle = picture.center()
    for at in (
        QPoint(picture.left() - 1 - edge, middle.y()),
        QPoint(picture.right() + 1 + edge, middle.y()),
        QPoint(middle.x(), picture.top() - 1 - edge),
        QPoint(middle.x(), picture.bottom() + 1 + edge),
    ):
        assert shown.pixelColor(pad.mapTo(desk.view.window(), at)) == theme.color(Role.FOCUS)


def pad_of(desk: Desk) -> PointPad:
    assert isinstance(desk.control, PointView)
    return desk.control.pad


def test_keys_move_the_sight_and_space_points(theme: Theme, qtbot: QtBot, said: list[str]) -> None:
    desk = Desk(theme, qtbot, arranged.select_point())
    pad = pad_of(desk)
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    press(pad, Key.Key_Right)
    press(pad, Key.Key_Up, modifiers=Qt.KeyboardModifier.ShiftModifier)
    press(pad, Key.Key_Space)
    assert desk.last == ("430 349",)
    assert said[-1] == "51 % from the left, 50 % from the top"
    press(pad, Key.Key_Delete)
    assert desk.last == ()


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_ring_of_the_focus_lies_around_the_picture_alone(theme: Theme, qtbot: QtBot, mirrored: bool) -> None:
    desk = Desk(theme, qtbot, arranged.select_point())
    pad = pad_of(desk)
    pad.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    pad.resize(pad.width() + 300, pad.height())
    ring = FocusRing(theme.color(Role.FOCUS), pad.window())
    ring.setWidget(pad)
    QApplication.processEvents()
    beyond = GAP + WIDTH
    assert pad.canvas.width() < pad.width() - 200
    place = pad.canvas.toRect().translated(beyond, beyond).adjusted(-beyond, -beyond, beyond, beyond)
    image = ring.grab().toImage()
    colored = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == theme.color(Role.FOCUS)]
    assert abs(min(colored) - place.left()) <= 1
    assert abs(max(colored) - place.right()) <= 1


def test_a_second_press_moves_the_only_point_and_adds_one_where_several_are_asked(theme: Theme, qtbot: QtBot) -> None:
    for most, count in ((1, 1), (2, 2)):
        desk = Desk(theme, qtbot, arranged.select_point(most=most))
        pad = pad_of(desk)
        for x, y in ((100, 100), (400, 300), (400, 302), (400, 300)):
            click_at(pad, pad.on_screen(x, y).toPoint())
        assert len(desk.last) == count


def test_the_corners_of_a_picture_are_points_of_it(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.select_point())
    pad = pad_of(desk)
    canvas = pad.canvas.toRect()
    for corner in (canvas.topLeft(), canvas.bottomRight() - QPoint(1, 1)):
        click_at(pad, corner)
    first, last = (tuple(map(int, given[0].split())) for given in desk.given)
    assert first == (0, 0)
    assert last[0] >= 834
    assert last[1] >= 694


@pytest.mark.parametrize("factor", ["1.25", "2"])
def test_places_are_met_at_every_scale_of_the_screen(factor: str) -> None:
    """In a process of its own: Qt reads the scale once, when it begins."""
    names = "seen_at_every_size or corners or finger"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", names, __file__]
    environment = {**os.environ, "QT_SCALE_FACTOR": factor}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout[-2_000:]
    assert "10 passed" in done.stdout


def test_a_picture_without_words_still_has_a_name_in_every_list(theme: Theme, qtbot: QtBot) -> None:
    item = arranged.gap_match()
    (block,) = item.body
    assert isinstance(block, InteractionBlock)
    assert isinstance(block.interaction, GapMatchInteraction)
    choices = tuple(msgspec.structs.replace(c, html='<img src="media:leaf.png">') for c in block.interaction.choices)
    asked = msgspec.structs.replace(block.interaction, choices=choices)
    desk = Desk(theme, qtbot, msgspec.structs.replace(item, body=(InteractionBlock(interaction=asked),)))
    assert desk.find("chip_s1").accessibleName() == "Picture 2"
    Arranger(desk).put("s1", "g1", stage="")
    gap = desk.find("slot_g1")
    assert isinstance(gap, GapChoice)
    assert gap.words == "Picture 2"
    assert gap.height() > 100
