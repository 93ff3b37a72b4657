"""The line reader: it lies on lines, moves by keys and by its grip, and takes no press meant for an answer."""

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.tools.grip import Grip
from kiosk.ui.tools.line_reader import LineReader
from sync.protocol.paper import Stimulus
from tests.gallery.arranged import COLUMNS
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open, settle

SHOWN = replace(screens.question(), tools=("line_reader",))


def opened(open_window: Open, **how: object) -> CandidateWindow:
    window = open_window(SHOWN, **how)
    page(window).tools.toggle("line_reader")
    settle()
    return window


def page(window: CandidateWindow) -> QuestionPage:
    found = window.stack.currentWidget()
    assert isinstance(found, QuestionPage)
    return found


def reader(window: CandidateWindow) -> LineReader:
    found = page(window).findChild(LineReader)
    assert found is not None
    return found


def press(window: CandidateWindow, *keys: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(reader(window).grip, key, held)
    settle()


def middle_is_clear(window: CandidateWindow) -> bool:
    """Whether the strip lies on the lines that it says, inside its area."""
    tool = reader(window)
    area = tool._areas[tool._at]
    wanted = tool._lines[tool._line]
    return tool.rect().intersects(tool._strip) and tool._strip.contains(
        QPoint(10, (wanted.top + wanted.bottom) // 2 - area.bar.value())
    )


def test_keys_move_it_line_by_line_and_the_text_scrolls_along(open_window: Open) -> None:
    window = opened(open_window)
    assert QApplication.focusWidget() is reader(window).grip
    assert reader(window).place == "0 0 1"
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert reader(window).place == "0 1 1"
    press(window, Qt.Key.Key_End)
    assert middle_is_clear(window)
    assert page(window).passage.text.verticalScrollBar().value() > 0
    press(window, Qt.Key.Key_Home)
    assert reader(window).place == "0 0 1"
    assert page(window).passage.text.verticalScrollBar().value() == 0


def test_it_can_be_as_high_as_some_lines(open_window: Open) -> None:
    window = opened(open_window)
    before = reader(window)._strip.height()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down, shift=True)
    assert reader(window).place == "0 0 3"
    assert reader(window)._strip.height() > 2 * before
    press(window, Qt.Key.Key_Up, shift=True)
    assert reader(window).place == "0 0 2"


def test_it_goes_to_the_question_and_its_answers(open_window: Open) -> None:
    window = opened(open_window)
    press(window, Qt.Key.Key_Right)
    assert reader(window).place == "1 0 1"
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    row = page(window).findChildren(ChoiceRow)[0]
    at = row.mapTo(page(window), row.rect().center()) - reader(window).pos()
    assert reader(window)._strip.contains(at)


def test_the_grip_is_drawn_to_a_line_of_either_text(open_window: Open) -> None:
    window = opened(open_window)
    tool, left = reader(window), Qt.MouseButton.LeftButton
    QTest.mousePress(tool.grip, left, pos=QPoint(10, 5))
    to = page(window).passage.text.viewport().mapTo(page(window), QPoint(20, 150))
    QTest.mouseMove(tool.grip, tool.grip.mapFrom(page(window), to))
    assert tool.place != "0 0 1"
    assert tool._strip.contains(to - tool.pos())
    to = page(window).item.mapTo(page(window), QPoint(60, 60))
    QTest.mouseMove(tool.grip, tool.grip.mapFrom(page(window), to))
    QTest.mouseRelease(tool.grip, left, pos=QPoint(10, 5))
    assert tool.place.startswith("1 ")


def test_drawn_at_its_foot_it_grows(open_window: Open) -> None:
    window = opened(open_window)
    grip, left = reader(window).grip, Qt.MouseButton.LeftButton
    QTest.mousePress(grip, left, pos=QPoint(10, grip.height() - 4))
    QTest.mouseMove(grip, QPoint(10, grip.height() + 60))
    QTest.mouseRelease(grip, left, pos=QPoint(10, 5))
    assert int(reader(window).place.split()[2]) >= 3


def test_what_it_dims_can_be_pressed_as_ever(open_window: Open) -> None:
    window = opened(open_window)
    press(window, Qt.Key.Key_Right)
    given: list[object] = []
    window.responded.connect(lambda *told: given.append(told))
    row = page(window).findChildren(ChoiceRow)[2]
    at = row.mapTo(window, QPoint(30, row.height() // 2))
    assert window.childAt(at) in (row, *row.findChildren(QWidget))
    QTest.mouseClick(window.childAt(at), Qt.MouseButton.LeftButton)
    assert len(given) == 1


def test_letters_choose_also_while_the_grip_has_the_focus(open_window: Open) -> None:
    window = opened(open_window)
    given: list[object] = []
    window.responded.connect(lambda *told: given.append(told))
    press(window, Qt.Key.Key_C)
    assert len(given) == 1


def test_scrolled_text_runs_under_it(open_window: Open) -> None:
    window = opened(open_window)
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    y = reader(window)._strip.center().y()
    bar = page(window).passage.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert abs(reader(window)._strip.center().y() - y) < 40
    assert middle_is_clear(window)


def test_it_stays_on_its_line_when_the_text_is_laid_out_anew(open_window: Open) -> None:
    window = opened(open_window)
    press(window, *[Qt.Key.Key_Down] * 3)
    window.theme.show(scale=125)
    settle()
    assert reader(window).place == "0 3 1"
    assert middle_is_clear(window)
    assert reader(window).geometry().size() == page(window).passage.text.viewport().size()


def test_escape_closes_it_and_it_comes_back_where_it_was(open_window: Open) -> None:
    window = opened(open_window)
    press(window, *[Qt.Key.Key_Down] * 3)
    place = reader(window).place
    press(window, Qt.Key.Key_Escape)
    assert reader(window).isHidden()
    assert reader(window).grip.isHidden()
    again = open_window(replace(SHOWN, arranged=(f"line_reader {place}",)))
    assert reader(again).place == place
    assert reader(again).isVisible()
    assert not isinstance(QApplication.focusWidget(), Grip)


def test_a_reader_hears_where_it_is(open_window: Open) -> None:
    window = opened(open_window)
    press(window, Qt.Key.Key_Down)
    assert reader(window).grip.accessibleName().startswith("Line reader, line 2 of ")


def test_a_passage_in_columns_is_one_piece_and_the_question_is_read_by_lines_as_ever(open_window: Open) -> None:
    columns = replace(SHOWN, stimulus=Stimulus(id="c", html=COLUMNS, language="zh"))
    window = open_window(columns)
    page(window).tools.toggle("line_reader")
    settle()
    assert reader(window).place == "1 0 1"
    press(window, Qt.Key.Key_Down)
    assert reader(window).place == "1 1 1"
    assert middle_is_clear(window)
    press(window, Qt.Key.Key_Left)
    assert reader(window).place == "2 0 1"
    passage = page(window).passage.columns.viewport()
    assert reader(window).pos() == passage.mapTo(page(window), QPoint(0, 0))
    assert reader(window)._strip.contains(passage.rect())
