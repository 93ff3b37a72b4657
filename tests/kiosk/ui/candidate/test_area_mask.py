"""The cover: an empty sheet that somebody lays over a part of the page, by mouse and by keys, and that stays there."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.tools.area_mask import STEP, AreaMask
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

TOOLS = ("area_mask",)


def mask_of(window: CandidateWindow) -> AreaMask:
    found = window.findChild(AreaMask)
    assert found is not None
    return found


def button(window: CandidateWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, f"area_mask_{name}")
    assert isinstance(found, QWidget)
    return found


@pytest.fixture(params=["en", "ar"])
def window(open_window: Open, request: pytest.FixtureRequest) -> CandidateWindow:
    made = open_window(replace(screens.question(request.param), tools=TOOLS), language=request.param)
    QTest.keyClick(made.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    settle()
    return made


def drawn(widget: QWidget, start: QPoint, way: QPoint) -> None:
    """Press, draw and let go, as a mouse does; where it is on the screen counts."""
    at = widget.mapToGlobal(start)
    kinds = QEvent.Type
    for kind, place in (
        (kinds.MouseButtonPress, at),
        (kinds.MouseMove, at + way),
        (kinds.MouseButtonRelease, at + way),
    ):
        held = Qt.MouseButton.NoButton if kind == kinds.MouseButtonRelease else Qt.MouseButton.LeftButton
        local = widget.mapFromGlobal(place)
        sent = QMouseEvent(kind, local, place, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, sent)
    settle()


def test_it_lies_in_the_middle_and_what_is_under_it_is_not_seen(window: CandidateWindow) -> None:
    mask = mask_of(window)
    assert mask.isVisible()
    assert window.rect().contains(QRect(mask.mapTo(window, QPoint(0, 0)), mask.size()))
    assert looking.cut(mask) == []
    middle = mask.mapTo(window, QPoint(mask.width() // 2, mask.height() - 40))
    assert window.childAt(middle) is mask
    grabbed = window.grab().toImage()
    under = {grabbed.pixelColor(middle + QPoint(x, 0)).name() for x in range(-60, 60)}
    assert len(under) == 1


def test_by_keys_it_is_moved_and_made_larger_and_put_away(window: CandidateWindow) -> None:
    mask = mask_of(window)
    head = window.focusWidget()
    assert head is mask._head
    before = mask.geometry()
    QTest.keyClick(head, Qt.Key.Key_Up)
    assert mask.pos() == before.topLeft() + QPoint(0, -24)
    for name, way in (("wider", (STEP, 0)), ("taller", (0, STEP)), ("narrower", (-STEP, 0)), ("shorter", (0, -STEP))):
        size = mask.size()
        QTest.keyClick(button(window, name), Qt.Key.Key_Space)
        settle()
        assert (mask.width() - size.width(), mask.height() - size.height()) == way, name
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not mask.isVisible()


def test_it_is_drawn_by_its_head_and_larger_by_its_corner(window: CandidateWindow) -> None:
    mask = mask_of(window)
    before = mask.geometry()
    drawn(mask._head, QPoint(20, 10), QPoint(-50, 40))
    assert mask.pos() == before.topLeft() + QPoint(-50, 40)
    before = mask.geometry()
    out = -60 if mask._theme.is_mirrored else 60
    corner = QPoint(6 if out < 0 else mask.width() - 6, mask.height() - 6)
    drawn(mask, corner, QPoint(out, 30))
    assert (mask.width(), mask.height()) == (before.width() + 60, before.height() + 30)
    after = mask.geometry()
    assert (after.topRight() == before.topRight()) if out < 0 else (after.topLeft() == before.topLeft())


def test_it_stays_in_the_page_and_never_smaller_than_its_buttons(window: CandidateWindow) -> None:
    mask = mask_of(window)
    for _ in range(80):
        button(window, "narrower").click()
        button(window, "shorter").click()
    settle()
    assert looking.cut(mask) == []
    for _ in range(120):
        button(window, "wider").click()
        button(window, "taller").click()
    settle()
    page = window.stack.currentWidget()
    assert page is not None
    assert page.rect().contains(mask.geometry())


def test_it_says_where_it_is_and_comes_back_there(open_window: Open, window: CandidateWindow, qtbot: QtBot) -> None:
    mask, told = mask_of(window), list[tuple[str, ...]]()
    window.tools_arranged.connect(told.append)
    QTest.keyClick(mask._head, Qt.Key.Key_Left)
    button(window, "wider").click()
    qtbot.waitUntil(lambda: bool(told))
    (arranged,) = told[-1]
    language = window._theme.language
    again = open_window(replace(screens.question(language), tools=TOOLS, arranged=(arranged,)), language=language)
    there, here = mask_of(again).geometry(), mask.geometry()
    assert abs(there.x() - here.x()) <= 2
    assert abs(there.y() - here.y()) <= 2
    assert abs(there.width() - here.width()) <= 2
    assert abs(there.height() - here.height()) <= 2
