"""What has the keyboard in a column that scrolls is seen: a text as it is typed, all else before a key acts on it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSlider, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.in_sight import SEEN_WHOLE
from kiosk.ui.widgets.scroll import ScrollColumn

HEIGHT = 300
LEFT = Qt.MouseButton.LeftButton
Ways = Qt.LayoutDirection


@pytest.fixture
def column(theme: Theme, qtbot: QtBot) -> ScrollColumn:
    made = ScrollColumn(theme)
    qtbot.addWidget(made)
    made.resize(400, HEIGHT)
    return made


def shown(column: ScrollColumn, widget: QWidget, qtbot: QtBot, *, above: int) -> None:
    """Put a widget so far from the top, with much below it, and have the strip up; the focus is elsewhere."""
    before, after, elsewhere = QLabel(), QLabel(), QLineEdit()
    before.setFixedHeight(above)
    after.setFixedHeight(4 * HEIGHT)
    column.body.setSpacing(0)
    for one in (before, widget, after):
        column.body.addWidget(one)
    whole = column.layout()
    assert whole is not None
    whole.addWidget(elsewhere)
    column.show()
    qtbot.waitUntil(column.isActiveWindow)
    elsewhere.setFocus()
    column.area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: column.more.isVisible() and column.area.verticalScrollBar().maximum() > HEIGHT)


def place(column: ScrollColumn, widget: QWidget) -> tuple[int, int]:
    """Return how far a widget begins and ends from the top of what is seen."""
    top = widget.mapTo(column.area.viewport(), QPoint(0, 0)).y()
    return top, top + widget.height()


def is_whole(column: ScrollColumn, widget: QWidget) -> bool:
    top, bottom = place(column, widget)
    return top >= 0 and bottom <= column.area.viewport().height()


def line(height: int = 60) -> QLineEdit:
    made = QLineEdit()
    made.setFixedHeight(height)
    return made


def text(height: int) -> QTextEdit:
    made = QTextEdit()
    made.setFixedHeight(height)
    return made


@pytest.mark.parametrize("way", [Ways.LeftToRight, Ways.RightToLeft])
@pytest.mark.parametrize("make", [line, text])
def test_a_text_that_is_clicked_half_under_the_strip_is_whole(
    column: ScrollColumn, qtbot: QtBot, make: type[QLineEdit], way: Ways
) -> None:
    column.content.setLayoutDirection(way)
    field = make(120)
    shown(column, field, qtbot, above=column.height() - 80)
    assert not is_whole(column, field)
    pressed = field.viewport() if isinstance(field, QTextEdit) else field

    QTest.mouseClick(pressed, LEFT, pos=QPoint(20, 20))
    assert field.hasFocus()
    qtbot.waitUntil(lambda: is_whole(column, field))


def test_a_text_stays_while_the_button_of_the_mouse_is_down_and_nothing_in_it_is_selected(
    column: ScrollColumn, qtbot: QtBot
) -> None:
    field = line()
    field.setText("the tide covers their roots")
    shown(column, field, qtbot, above=column.height() - 60)
    before = place(column, field)

    QTest.mousePress(field, LEFT, pos=QPoint(20, 8))
    qtbot.wait(0)
    assert place(column, field) == before
    QTest.mouseMove(field, QPoint(20, 9))
    QTest.mouseRelease(field, LEFT, pos=QPoint(20, 9))
    qtbot.waitUntil(lambda: is_whole(column, field))
    assert field.selectedText() == ""


def test_a_button_does_not_move_between_press_and_release(column: ScrollColumn, theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Choose")
    shown(column, button, qtbot, above=column.height() - 60)
    before = place(column, button)
    assert not is_whole(column, button)

    with qtbot.waitSignal(button.clicked):
        QTest.mousePress(button, LEFT, pos=QPoint(20, 8))
        qtbot.wait(0)
        assert place(column, button) == before
        QTest.mouseRelease(button, LEFT, pos=QPoint(20, 8))


@pytest.mark.parametrize("above", [0, 5 * HEIGHT])
def test_who_types_sees_it_wherever_they_scrolled(column: ScrollColumn, qtbot: QtBot, above: int) -> None:
    field = line()
    shown(column, field, qtbot, above=above)
    field.setFocus()
    bar = column.area.verticalScrollBar()
    bar.setValue(0 if above else bar.maximum())
    assert not is_whole(column, field)

    QTest.keyClick(field, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: is_whole(column, field))
    assert field.text() == "a"


def test_of_a_text_that_is_higher_than_the_page_the_line_is_seen_that_is_typed(
    column: ScrollColumn, qtbot: QtBot
) -> None:
    field = text(3 * HEIGHT)
    field.setPlainText("\n".join(str(number) for number in range(30)))
    shown(column, field, qtbot, above=40)
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    column.to_top()

    def caret() -> int:
        return field.viewport().mapTo(column.area.viewport(), field.cursorRect().bottomLeft()).y()

    assert caret() > column.area.viewport().height()
    QTest.keyClick(field, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: 0 < caret() < column.area.viewport().height())
    assert field.toPlainText().endswith("29a")


def test_who_scrolls_by_keys_in_a_line_is_not_brought_back(column: ScrollColumn, qtbot: QtBot) -> None:
    field = line()
    shown(column, field, qtbot, above=0)
    field.setFocus()
    bar = column.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_F5):
        QTest.keyClick(field, key)
    qtbot.wait(0)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_on_a_button_that_is_out_of_sight_shows_it_and_the_next_one_presses(
    column: ScrollColumn, theme: Theme, qtbot: QtBot, key: Qt.Key
) -> None:
    button = Button(theme, "Choose")
    shown(column, button, qtbot, above=2 * HEIGHT)
    button.setFocus()
    column.to_top()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    QTest.keyClick(button, key)
    assert (pressed, is_whole(column, button)) == ([], True)
    QTest.keyClick(button, key)
    assert pressed == [True]


def test_keys_that_change_nothing_are_left_alone(column: ScrollColumn, theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Choose")
    shown(column, button, qtbot, above=2 * HEIGHT)
    button.setFocus()
    column.to_top()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Escape, Qt.Key.Key_F1):
        QTest.keyClick(button, key)
    assert column.area.verticalScrollBar().value() == 0


def test_a_scale_that_is_out_of_sight_keeps_its_value(column: ScrollColumn, qtbot: QtBot) -> None:
    scale = QSlider(Qt.Orientation.Horizontal)
    shown(column, scale, qtbot, above=2 * HEIGHT)
    scale.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        column.to_top()
        QTest.keyClick(scale, key)
        assert (scale.value(), is_whole(column, scale)) == (0, True)
    QTest.keyClick(scale, Qt.Key.Key_Right)
    assert scale.value() == 1


def test_what_is_met_new_is_read_from_its_beginning(column: ScrollColumn, qtbot: QtBot) -> None:
    first, second = line(), line()
    column.body.addWidget(first)
    shown(column, second, qtbot, above=2 * HEIGHT)
    column.to_top()
    second.setFocus()
    assert column.area.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: not column.sight._beginning.isActive())
    first.setFocus()
    second.setFocus()
    assert is_whole(column, second)


def test_tab_from_outside_scrolls_to_what_it_comes_to(column: ScrollColumn, theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Sign out")
    shown(column, button, qtbot, above=2 * HEIGHT)
    outside = column.focusWidget()
    assert outside is not None
    assert not column.area.isAncestorOf(outside)
    QTest.keyClick(outside, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert is_whole(column, button)


def test_what_is_said_about_a_text_is_seen_with_it_where_there_is_room(column: ScrollColumn, qtbot: QtBot) -> None:
    whole, field, said = QWidget(), line(), QLabel("We read this as 16,000")
    said.setFixedHeight(30)
    inside = QVBoxLayout(whole)
    inside.addWidget(field)
    inside.addWidget(said)
    whole.setProperty(SEEN_WHOLE, True)
    shown(column, whole, qtbot, above=column.height() - 80)
    field.setFocus()
    assert is_whole(column, said)
    said.setFixedHeight(2 * HEIGHT)
    qtbot.waitUntil(lambda: whole.height() > 2 * HEIGHT)
    column.to_top()
    QTest.keyClick(field, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: is_whole(column, field))


def test_who_presses_in_the_middle_of_something_large_stays_there(column: ScrollColumn, qtbot: QtBot) -> None:
    picture = QPushButton("A picture")
    shown(column, picture, qtbot, above=0)
    picture.setFixedHeight(3 * HEIGHT)
    qtbot.waitUntil(lambda: picture.height() == 3 * HEIGHT)
    bar = column.area.verticalScrollBar()
    bar.setValue(HEIGHT)
    pressed: list[bool] = []
    picture.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(picture, LEFT, pos=QPoint(40, HEIGHT + 100))
    QTest.keyClick(picture, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not column.sight._later.isActive())
    assert (pressed, bar.value()) == ([True, True], HEIGHT)
