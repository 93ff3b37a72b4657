"""Gaps in flowing text: real fields in the lines, lists inside the window, and no popup that drops the lock's grab."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.items.flow import FlowView, GapField
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.theme import Theme
from sync.protocol.paper import FlowBlock
from tests.gallery.samples import flow, media

Key = Qt.Key


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> FlowView:
    block = flow().body[1]
    assert isinstance(block, FlowBlock)
    made = FlowView(theme, media, block)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def chooser(shown: FlowView) -> GapChoice:
    return next(gap for gap in shown.gaps if isinstance(gap, GapChoice))


def test_every_gap_lies_in_the_text_and_none_on_another(shown: FlowView) -> None:
    places = [gap.geometry() for gap in shown.gaps]
    assert all(shown.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
    assert all(place.height() >= 44 for place in places)


@pytest.mark.parametrize("width", [360, 500, 900])
def test_gaps_move_with_the_lines(shown: FlowView, width: int) -> None:
    shown.resize(width, shown.heightForWidth(width))
    QApplication.processEvents()
    assert all(shown.rect().contains(gap.geometry()) for gap in shown.gaps)


def test_right_to_left_the_first_gap_stands_right_of_the_next_in_its_line(theme: Theme, qtbot: QtBot) -> None:
    block = flow().body[1]
    assert isinstance(block, FlowBlock)
    made = FlowView(theme, media, FlowBlock(runs=block.runs[1:4]), language="ar")
    qtbot.addWidget(made)
    made.resize(1200, 200)
    made.show()
    first, second = (gap.geometry() for gap in made.gaps)
    assert abs(first.y() - second.y()) < 2
    assert first.x() > second.x()


def test_tab_goes_from_gap_to_gap(shown: FlowView) -> None:
    shown.gaps[0].setFocus(Qt.FocusReason.TabFocusReason)
    for gap in shown.gaps[1:]:
        QApplication.sendEvent(shown.window().focusWidget(), _tab())
        assert shown.window().focusWidget() is gap


def _tab() -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")


def test_a_typed_gap_says_its_own_response(shown: FlowView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.responded) as caught:
        qtbot.keyClicks(shown.gaps[0], "o")
    assert caught.args == ["g2", ("o",)]


def test_a_gap_has_a_number_for_a_name(shown: FlowView) -> None:
    names = [gap.accessibleName() for gap in shown.gaps]
    assert names == ["Gap 1 of 3", "Gap 2 of 3, Choose…", "Gap 3 of 3"]
    assert isinstance(shown.gaps[0], GapField)


# -- choosing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Down])
def test_keys_open_the_list_inside_the_window(shown: FlowView, qtbot: QtBot, key: Qt.Key) -> None:
    gap, before = chooser(shown), len(QApplication.topLevelWidgets())
    qtbot.keyClick(gap, key)
    assert gap.panel is not None
    assert gap.panel.isVisible()
    assert gap.panel.window() is shown.window()
    assert len(QApplication.topLevelWidgets()) == before
    assert QApplication.activePopupWidget() is None


def test_arrows_and_enter_choose(shown: FlowView, qtbot: QtBot) -> None:
    gap = chooser(shown)
    gap.click()
    assert gap.panel is not None
    qtbot.keyClick(gap.panel.list, Key.Key_Down)
    qtbot.keyClick(gap.panel.list, Key.Key_Down)
    with qtbot.waitSignal(shown.responded) as caught:
        qtbot.keyClick(gap.panel.list, Key.Key_Return)
    assert caught.args == ["g1", ("c1",)]
    assert gap.panel is None
    assert gap.words == "Choose…"
    shown.show_response("g1", ("c1",))
    assert gap.words == "at the root"


def test_the_first_row_takes_the_choice_back(shown: FlowView, qtbot: QtBot) -> None:
    gap = chooser(shown)
    shown.show_response("g1", ("c1",))
    gap.click()
    assert gap.panel is not None
    qtbot.keyClick(gap.panel.list, Key.Key_Home)
    with qtbot.waitSignal(shown.responded) as caught:
        qtbot.keyClick(gap.panel.list, Key.Key_Space)
    assert caught.args == ["g1", ()]


def test_a_press_on_a_row_chooses(shown: FlowView, qtbot: QtBot) -> None:
    gap = chooser(shown)
    gap.click()
    assert gap.panel is not None
    rows = gap.panel.list
    place = rows.visualItemRect(rows.item(3)).center()
    with qtbot.waitSignal(shown.responded) as caught:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["g1", ("c2",)]


def test_escape_leaves_everything_as_it_was(shown: FlowView, qtbot: QtBot) -> None:
    gap = chooser(shown)
    gap.click()
    assert gap.panel is not None
    with qtbot.assertNotEmitted(shown.responded):
        qtbot.keyClick(gap.panel.list, Key.Key_Escape)
    assert gap.panel is None
    assert shown.window().focusWidget() is gap


def test_the_wheel_changes_no_choice(shown: FlowView, qtbot: QtBot) -> None:
    gap = chooser(shown)
    at = QPointF(gap.rect().center())
    turn = QWheelEvent(
        at,
        gap.mapToGlobal(at),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(shown.responded):
        QApplication.sendEvent(gap, turn)


def test_locked_gaps_take_nothing(shown: FlowView, qtbot: QtBot) -> None:
    shown.set_locked(True)
    with qtbot.assertNotEmitted(shown.responded):
        qtbot.keyClicks(shown.gaps[0], "o")
        qtbot.keyClick(chooser(shown), Key.Key_Space)
    assert chooser(shown).panel is None
