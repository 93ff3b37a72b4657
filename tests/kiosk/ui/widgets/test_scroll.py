"""A column that scrolls: what has the keyboard stays in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.focus import FocusRing
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.in_sight import RING
from kiosk.ui.widgets.scroll import ScrollColumn

HEIGHT = 300


@pytest.fixture
def column(theme: Theme, qtbot: QtBot) -> ScrollColumn:
    made = ScrollColumn(theme)
    qtbot.addWidget(made)
    made.resize(400, HEIGHT)
    return made


def test_a_field_with_the_keyboard_is_whole_when_the_strip_comes_up_beneath_it(
    column: ScrollColumn, qtbot: QtBot
) -> None:
    above, field, later = QLabel(), QLineEdit(), QLabel()
    above.setFixedHeight(HEIGHT - 60)
    field.setFixedHeight(40)
    later.setFixedHeight(0)
    for widget in (above, field, later):
        column.body.addWidget(widget)
    column.body.setSpacing(0)
    column.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert column.more.isHidden()

    later.setFixedHeight(HEIGHT)
    qtbot.waitUntil(lambda: not column.more.isHidden())
    qtbot.wait(0)

    bottom = field.mapTo(column.area.viewport(), field.rect().bottomLeft()).y()
    assert bottom < column.area.viewport().height()


def test_who_scrolls_away_from_a_field_is_not_brought_back(column: ScrollColumn, qtbot: QtBot) -> None:
    field, later = QLineEdit(), QLabel()
    field.setFixedHeight(40)
    later.setFixedHeight(3 * HEIGHT)
    for widget in (field, later):
        column.body.addWidget(widget)
    column.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    column.page_down()
    before = column.area.verticalScrollBar().value()

    later.setFixedHeight(4 * HEIGHT)
    qtbot.wait(0)

    assert column.area.verticalScrollBar().value() == before > 0


@pytest.mark.parametrize("beyond", [20, 120])
def test_the_strip_comes_up_whole_while_the_column_is_laid_out(theme: Theme, qtbot: QtBot, beyond: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    column = ScrollColumn(theme)
    outer.addWidget(column)
    told = QLabel()
    told.setFixedHeight(HEIGHT - 2 * RING + beyond)
    column.body.addWidget(told)
    window.resize(400, 2 * HEIGHT)
    window.show()
    qtbot.waitExposed(window)
    assert column.more.isHidden()

    window.resize(400, HEIGHT)
    qtbot.waitUntil(lambda: not column.more.isHidden())
    qtbot.waitUntil(lambda: column.more.height() == column.more.sizeHint().height())
    assert column.more.geometry().bottom() == column.rect().bottom()

    window.resize(400, HEIGHT + beyond)
    qtbot.waitUntil(lambda: column.more.isHidden() and not column.area.verticalScrollBar().maximum())


def test_the_ring_is_around_a_control_that_was_out_of_sight_when_the_keyboard_came_to_it(
    column: ScrollColumn, theme: Theme, qtbot: QtBot
) -> None:
    near, above, far = Button(theme, "Near"), QLabel(), Button(theme, "Far")
    above.setFixedHeight(3 * HEIGHT)
    for widget in (near, above, far):
        column.body.addWidget(widget)
    column.show()
    qtbot.waitUntil(column.isActiveWindow)
    near.setFocus()
    far.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(far.hasFocus)
    column.show_widget(far)

    (ring,) = (ring for ring in column.findChildren(FocusRing) if ring.widget() is far)
    assert ring.isVisible()
    assert theme.focus.ringed() is far
    middle = far.mapTo(column, far.rect().center())
    assert ring.mapTo(column, ring.rect().center()) == middle
    assert column.rect().contains(middle)
