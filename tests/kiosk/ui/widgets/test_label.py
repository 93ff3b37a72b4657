"""Labels: marks over and under letters are painted whole, and lines from right to left begin at one edge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.ink import beyond_line
from kiosk.ui.widgets.label import Label, lines_of, runs_from_right

MARKED = {"ar": ("أُجيب عن ٣٧ من ٤٠", "متبقٍ", "لا"), "vi": ("Ở đó",), "hi": ("र्हेंर्ष्ट्र्य",)}
WHITE = 0xFFFFFFFF


def rows_of(picture: QImage) -> list[int]:
    """Return the rows of a picture that have ink."""
    across = range(picture.width())
    return [y for y in range(picture.height()) if any(picture.pixel(x, y) != WHITE for x in across)]


def ink_of(text: str, font: QFont) -> int:
    """Return how high a text is where nothing cuts it."""
    picture = QImage(600, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(20, 150, text)
    painter.end()
    rows = rows_of(picture)
    return rows[-1] - rows[0] + 1


@pytest.mark.parametrize("wraps", [True, False])
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", MARKED)
def test_marks_that_reach_out_of_the_line_are_whole(
    theme: Theme, qtbot: QtBot, language: str, scale: int, wraps: bool
) -> None:
    theme.show(language=language, scale=scale)
    for text in MARKED[language]:
        desk = QWidget()
        qtbot.addWidget(desk)
        desk.setStyleSheet("background: white; color: black")
        desk.resize(600, 300)
        label = Label(theme, "", use=TextUse.TITLE, wraps=wraps)
        label.setParent(desk)
        label.setText(text)
        desk.show()
        label.setGeometry(20, 100, 500, max(label.minimumHeight(), label.sizeHint().height()))
        rows = rows_of(desk.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
        assert rows[-1] - rows[0] + 1 >= ink_of(text, label.font()), text


def test_what_fits_its_line_is_given_no_more(theme: Theme, qtbot: QtBot) -> None:
    theme.show(language="ar", scale=200)
    label = Label(theme, "أُجيب", use=TextUse.TITLE)
    qtbot.addWidget(label)
    above, below = beyond_line("أُجيب", label.font())
    assert (above > 0, below) == (True, 0)
    whole = label.sizeHint().height()
    label.setText("لا")
    assert label.sizeHint().height() == whole - 2 * above


def spans_of(picture: QImage) -> list[tuple[int, int, int]]:
    """Return of each line of ink its first row, its last row and its right end."""
    spans: list[tuple[int, int, int]] = []
    for y in rows_of(picture):
        right = max(x for x in range(picture.width()) if picture.pixel(x, y) != WHITE)
        if spans and y - spans[-1][1] <= 3:
            spans[-1] = (spans[-1][0], y, max(right, spans[-1][2]))
        else:
            spans.append((y, y, right))
    return spans


def painted(desk: QWidget, label: QLabel) -> QImage:
    label.setParent(desk)
    label.setGeometry(50, 20, 400, 260)
    label.show()
    picture = desk.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    label.hide()
    return picture


@pytest.mark.parametrize("scale", [100, 200])
def test_lines_from_right_to_left_all_begin_at_the_edge(theme: Theme, qtbot: QtBot, scale: int) -> None:
    """Qt sets all of them but the last one in by a space; how high each stands is as Qt has it."""
    theme.show(language="ar", scale=scale)
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.setStyleSheet("background: white; color: black")
    desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.resize(500, 300)
    desk.show()
    label = Label(theme, "حدد " * 40, wraps=True)
    bare = QLabel(label.text())
    bare.setWordWrap(True)
    bare.setFont(label.font())
    ours, before = spans_of(painted(desk, label)), spans_of(painted(desk, bare))
    assert len(ours) > 2
    assert len({right for _top, _bottom, right in ours}) == 1
    assert [span[:2] for span in ours] == [span[:2] for span in before]


def test_a_name_in_another_script_and_a_single_line_are_painted_by_qt() -> None:
    assert runs_from_right("\u200fWayland: حدد")
    assert runs_from_right("1. حدد")
    assert not runs_from_right("Biology حدد")
    assert not runs_from_right("24")
    font = QFont()
    assert lines_of("one two\nthree ", font, 10_000) == ["one two", "three"]
