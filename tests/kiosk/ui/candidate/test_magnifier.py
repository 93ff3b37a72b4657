"""The magnifier: larger, sharp, over the pointer or the keys; it takes no press and shows nothing that is hidden."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.tour.hands import Hands
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.tools.magnifier import Lens, Magnifier, place_of
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

SHOWN = replace(screens.question(), tools=("magnifier",))
RED, GREEN = QColor("#ff0000"), QColor("#00ff00")


def opened(open_window: Open, language: str = "en", **how: object) -> CandidateWindow:
    window = open_window(replace(screens.question(language), tools=("magnifier",)), language=language, **how)
    page(window).tools.toggle("magnifier")
    settle()
    lens(window)._looks.stop()  # a real pointer may lie anywhere
    return window


def page(window: CandidateWindow) -> QuestionPage:
    found = window.stack.currentWidget()
    assert isinstance(found, QuestionPage)
    return found


def tool(window: CandidateWindow) -> Magnifier:
    found = page(window).findChild(Magnifier)
    assert found is not None
    return found


def lens(window: CandidateWindow) -> Lens:
    return tool(window).lens


def show_at(window: CandidateWindow, point: QPoint) -> QImage:
    lens(window)._center = point
    lens(window)._draw()
    return lens(window)._picture


class Spot(QWidget):
    """A red square with one green pixel in its middle."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), RED)
        painter.fillRect(QRect(self.rect().center(), self.rect().center()), GREEN)


def spot(window: CandidateWindow, at: QPoint) -> Spot:
    made = Spot(page(window))
    made.setGeometry(QRect(at - QPoint(10, 10), at + QPoint(10, 10)))
    made.show()
    settle()
    return made


@pytest.mark.parametrize("zoom", [2, 3, 4])
def test_what_is_under_the_pointer_stays_there_and_grows(open_window: Open, zoom: int) -> None:
    window = opened(open_window)
    tool(window)._zoom(zoom)
    at = QPoint(400, 300)
    spot(window, at)
    picture = show_at(window, at)
    here = at - lens(window).pos()
    assert picture.pixelColor(here) == GREEN
    green = sum(picture.pixelColor(x, here.y()) == GREEN for x in range(picture.width()))
    red = sum(picture.pixelColor(x, here.y()) == RED for x in range(picture.width()))
    assert abs(green - zoom) <= 1  # an edge between two pixels is neither
    assert abs(red - 20 * zoom) <= 2


@pytest.mark.parametrize("at", [QPoint(2, 2), QPoint(1360, 3), QPoint(3, 765), QPoint(1364, 766)])
def test_in_a_corner_it_stays_inside_and_still_shows_the_corner(open_window: Open, at: QPoint) -> None:
    window = opened(open_window)
    spot(window, at)
    picture = show_at(window, at)
    assert window.rect().contains(lens(window).geometry())
    assert picture.pixelColor(at - lens(window).pos()) == GREEN


def test_letters_are_painted_larger_and_not_blown_up(open_window: Open) -> None:
    window = opened(open_window)
    tool(window)._zoom(4)
    passage = page(window).passage.text
    at = passage.mapTo(window, QPoint(120, 40))
    sharp = show_at(window, at)
    lens(window).hide()
    small = window.grab(QRect(at - QPoint(sharp.width() // 8, sharp.height() // 8), sharp.size() / 4)).toImage()
    blown = small.scaled(sharp.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    assert edges(sharp) > 2 * edges(blown)


def edges(image: QImage) -> int:
    """How many neighbors differ much: what is sharp has more of them."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [bytes(gray.constScanLine(y))[: gray.width()] for y in range(0, gray.height(), 2)]
    return sum(abs(row[x] - row[x + 1]) > 60 for row in rows for x in range(len(row) - 1))


def test_presses_go_through_it(open_window: Open) -> None:
    window = opened(open_window)
    row = page(window).findChildren(ChoiceRow)[2]
    at = row.mapTo(window, QPoint(40, row.height() // 2))
    show_at(window, at)
    assert lens(window).geometry().contains(at)
    assert window.childAt(at) in (row, *row.findChildren(QWidget))


def test_what_is_covered_stays_covered(open_window: Open) -> None:
    window = opened(open_window)
    at = page(window).passage.text.mapTo(window, QPoint(120, 80))
    cover = spot(window, at)
    cover.setGeometry(page(window).rect())
    cover.raise_()
    settle()
    picture = show_at(window, at)
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert seen <= {RED.rgb(), GREEN.rgb()}


def test_nothing_of_a_question_stays_in_it_when_the_page_goes(open_window: Open) -> None:
    window = opened(open_window)
    held = lens(window)
    assert not held._picture.isNull()
    window.show_screen(screens.cover())
    assert held._picture.isNull()
    assert held.isHidden()
    for _ in range(2):
        settle()
    assert window.findChildren(Lens) == []


def test_keys_move_it_and_it_follows_the_focus(open_window: Open) -> None:
    window = opened(open_window)
    assert QApplication.focusWidget() is tool(window).pad
    lens(window)._center = QPoint(400, 300)
    QTest.keyClick(tool(window).pad, Qt.Key.Key_Right)
    QTest.keyClick(tool(window).pad, Qt.Key.Key_Down)
    assert lens(window)._center == QPoint(420, 320)
    row = page(window).findChildren(ChoiceRow)[1]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    lens(window)._pointer = lens(window)._pointer_now()
    lens(window)._look()
    assert lens(window)._center == place_of(row, window)


def test_it_is_two_to_four_times_and_says_so(open_window: Open) -> None:
    window = opened(open_window)
    for _ in range(4):
        if page(window).findChild(QWidget, "magnifier_more").isEnabled():  # type: ignore[union-attr]
            Hands(window).click("magnifier_more")
    assert lens(window).zoom == 4
    assert tool(window)._shown.text() == "4 times"
    Hands(window).click("magnifier_close")
    assert lens(window).isHidden()


def test_it_comes_back_as_large_as_it_was(open_window: Open) -> None:
    window = open_window(replace(SHOWN, arranged=("magnifier 3",)))
    assert lens(window).zoom == 3
    assert lens(window).isVisible()


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_it_is_cut(open_window: Open, language: str, scale: int) -> None:
    window = opened(open_window, language, scale=scale)
    assert looking.cut(tool(window)) == []
    assert looking.nameless(tool(window)) == []


class Far(Spot):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        type(self).painted += 1


def test_a_picture_costs_no_more_than_what_is_under_the_lens(open_window: Open) -> None:
    """How much that is, is measured (`python -m tests.bench --only handling`)."""
    window = opened(open_window)
    far = Far(page(window))
    far.setGeometry(1200, 700, 20, 20)
    far.show()
    settle()
    Far.painted = 0
    show_at(window, QPoint(300, 200))
    assert Far.painted == 0
    show_at(window, QPoint(1205, 705))
    assert Far.painted == 1
