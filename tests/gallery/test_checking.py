"""A slice of the walk over every screen (`python -m tests.gallery --check` walks all), and that it finds what is wrong."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.fonts import FontShelf
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.widgets import paint
from tests.gallery import seeing
from tests.gallery.checking import COLOR, SHAPE, Way, every_way, settle, wrong
from tests.gallery.panels import wrong_at_a_panel
from tests.kiosk.ui.candidate import looking
from tests.kiosk.ui.candidate.conftest import silence

SLICE = (
    (Way(language="ar", scale=200), ("question", "review", "confirm-needs", "receipt-feedback")),
    (Way(language="hi", scale=400), ("question-s", "question-m", "sure", "receipt")),
    (Way(theme=ThemeName.DARK), ("question", "review", "cover")),
    (Way(theme=ThemeName.CONTRAST, language="ar"), ("question", "instructions")),
    (Way(theme=ThemeName.CREAM, size=(1920, 1080)), ("question-m", "receipt", "sign-in")),
    (Way(theme=ThemeName.BLUE, language="hi"), ("question-s", "refusal", "resume")),
)


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[QApplication]:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    yield found
    silence(found)


@pytest.mark.parametrize(("way", "names"), SLICE, ids=lambda value: str(value) if isinstance(value, Way) else "")
def test_nothing_is_cut_covered_boxed_nameless_or_faint(
    app: QApplication, theme: Theme, shelf: FontShelf, way: Way, names: tuple[str, ...]
) -> None:
    theme.fonts = shelf
    assert wrong(app, theme, way, (*SHAPE, *COLOR), only=lambda name: name.startswith(names)) == []


@pytest.mark.parametrize("language", ["id", "sw"])
def test_nothing_at_a_panel_is_cut_covered_boxed_or_nameless(
    app: QApplication, theme: Theme, shelf: FontShelf, language: str
) -> None:
    """In the two languages whose words were longer than their buttons."""
    theme.fonts = shelf
    assert wrong_at_a_panel(app, theme, Way(language=language), only=lambda name: name == "room_offline") == []


@pytest.mark.parametrize(
    ("way", "names"),
    [
        (Way(scale=200), ("room", "incidents", "papers", "hand_over")),
        (Way(scale=150), ("room_queue", "room_session")),
        (Way(language="de", scale=200), ("room",)),
        (Way(language="de", scale=150), ("room", "room_offline")),
    ],
)
def test_nothing_at_a_panel_is_cut_or_covered_in_large_text(
    app: QApplication, theme: Theme, shelf: FontShelf, way: Way, names: tuple[str, ...]
) -> None:
    theme.fonts = shelf
    assert wrong_at_a_panel(app, theme, way, only=names.__contains__) == []


def test_the_whole_walk_comes_by_every_theme_size_and_language() -> None:
    ways = [way for way, _ in every_way()]
    assert {way.theme for way in ways} == set(ThemeName)
    assert {(way.language, way.size, way.scale) for way in ways} >= {
        (language, size, scale)
        for language in ("en", "ar", "hi")
        for size, scale in (((1366, 768), 100), ((1366, 768), 200), ((1366, 768), 400), ((1920, 1080), 100))
    }


# --- what is wrong is found -------------------------------------------------------------------------------------------


@pytest.fixture
def desk(app: QApplication, theme: Theme, qtbot: QtBot) -> Iterator[QWidget]:
    """A white window."""
    made = QWidget()
    made.resize(400, 300)
    made.setStyleSheet("background: white; color: black")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def label(desk: QWidget, text: str, at: QRect, *, style: str = "") -> QLabel:
    made = QLabel(text, desk)
    made.setStyleSheet(style)
    made.setGeometry(at)
    made.show()
    settle()
    return made


def test_words_over_words_are_found(desk: QWidget) -> None:
    label(desk, "Amina", QRect(10, 10, 100, 30))
    assert seeing.overlapping(desk) == []
    label(desk, "Bello", QRect(80, 15, 100, 30))
    assert len(seeing.overlapping(desk)) == 1


def test_words_that_are_cut_are_found(desk: QWidget) -> None:
    assert looking.cut(desk) == []
    label(desk, "A sentence that is much too long for its place", QRect(10, 10, 60, 20))
    assert len(looking.cut(desk)) == 1


class Short(QWidget):
    """Paints one line of its own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, middle = QColor("black"), Qt.AlignmentFlag.AlignHCenter
        paint.line_of_text(QPainter(self), self.rect(), "Scientific calculator", font=QFont(), color=ink, align=middle)


@pytest.mark.parametrize(("width", "is_short"), [(300, False), (60, True)])
def test_words_that_end_in_an_ellipsis_are_found(desk: QWidget, width: int, is_short: bool) -> None:
    short = Short(desk)
    short.setGeometry(10, 10, width, 40)
    short.show()
    assert bool(seeing.shortened(desk)) is is_short


def test_a_digit_that_is_narrow_is_not_taken_for_faint(desk: QWidget) -> None:
    label(desk, "\u0661\u0660", QRect(10, 10, 10, 22))
    assert seeing.faint(desk) == []


def test_a_letter_that_is_a_box_is_found(desk: QWidget) -> None:
    label(desk, "Amina", QRect(10, 10, 100, 30))
    assert seeing.boxed(desk) == []
    label(desk, "\U000e0fff\U0010fffd", QRect(10, 60, 100, 30))
    assert len(seeing.boxed(desk)) == 1
    assert seeing.missing_in("Amina", QFont()) == ""


@pytest.mark.parametrize(("ink", "is_faint"), [("#767676", False), ("#777777", True), ("black", False)])
def test_faint_words_are_found_by_what_was_painted(desk: QWidget, ink: str, is_faint: bool) -> None:
    label(desk, "Amina", QRect(10, 10, 160, 40), style=f"font-size: 28px; color: {ink}")
    assert bool(seeing.faint(desk)) is is_faint


class Pale(QPushButton):
    """A control that paints its words itself, whatever its palette says."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(QColor("#bbbbbb"))
        painter.drawText(self.rect(), self.text())


def test_faint_words_of_a_control_that_paints_itself_are_found(desk: QWidget) -> None:
    button = Pale("Submit", desk)
    button.setGeometry(10, 10, 200, 60)
    button.show()
    settle()
    (found,) = seeing.faint(desk)
    assert found.startswith("Pale")


@pytest.fixture
def column(desk: QWidget) -> QScrollArea:
    """A page three windows high, which scrolls in the white window."""
    area, held = QScrollArea(desk), QWidget()
    held.resize(380, 900)
    area.setGeometry(desk.rect())
    area.setWidget(held)
    area.show()
    return area


def test_faint_words_below_the_fold_are_found_and_the_page_is_left_where_it_was(column: QScrollArea) -> None:
    label(column.widget(), "Amina", QRect(10, 700, 160, 40), style="font-size: 28px; color: #777777")
    column.verticalScrollBar().setValue(30)
    (found,) = seeing.faint(column.window())
    assert found.startswith("QLabel '' 'Amina'")
    assert column.verticalScrollBar().value() == 30


def test_words_in_the_middle_of_what_the_fold_cuts_are_not_taken_for_faint(column: QScrollArea) -> None:
    """A covered choice in very large text, of which one sees the upper edge alone at first."""
    style = "border: 2px solid #999999; font-size: 28px"
    cover = label(column.widget(), "Covered", QRect(10, 220, 300, 260), style=style)
    cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
    assert seeing.faint(column.window()) == []


def test_a_control_without_a_name_is_found(desk: QWidget) -> None:
    button = QPushButton("", desk)
    button.show()
    assert len(looking.nameless(desk)) == 1
    button.setAccessibleName("Close")
    assert looking.nameless(desk) == []
