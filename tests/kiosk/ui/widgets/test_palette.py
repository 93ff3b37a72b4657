"""The palette: one Tab stop, arrows move, Enter goes, typing a number goes; counts are live."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.exam.overview import Mark, Overview
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.palette import QuestionPalette
from tests.gallery.samples import overview


@pytest.fixture
def palette(theme: Theme, qtbot: QtBot) -> QuestionPalette:
    made = QuestionPalette(theme)
    qtbot.addWidget(made)
    made.resize(276, 628)
    made.show()
    made.show_overview(overview())
    QApplication.processEvents()
    return made


def test_forty_questions_fit_a_small_screen_without_scrolling(palette: QuestionPalette) -> None:
    assert palette.grid.verticalScrollBar().maximum() == 0


def test_two_hundred_questions_scroll_and_the_review_stays(palette: QuestionPalette) -> None:
    palette.show_overview(overview(200, 150))
    QApplication.processEvents()
    assert palette.grid.verticalScrollBar().maximum() > 0
    assert palette.grid.verticalScrollBar().value() > 0
    assert palette.review.isVisible()


@pytest.mark.parametrize(
    ("keys", "number"),
    [
        ([Qt.Key.Key_Right], 25),
        ([Qt.Key.Key_Left], 23),
        ([Qt.Key.Key_Down], 29),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up], 14),
        ([Qt.Key.Key_1, Qt.Key.Key_1], 11),
        ([Qt.Key.Key_7], 7),
    ],
)
def test_keys_lead_to_a_question(palette: QuestionPalette, qtbot: QtBot, keys: list[Qt.Key], number: int) -> None:
    for key in keys:
        qtbot.keyClick(palette.grid, key)
    with qtbot.waitSignal(palette.gone_to) as caught:
        qtbot.keyClick(palette.grid, Qt.Key.Key_Return)
    assert caught.args == [f"i{number}"]


def test_arrows_are_mirrored_with_the_text(theme: Theme, palette: QuestionPalette, qtbot: QtBot) -> None:
    theme.show(language="ar")
    qtbot.keyClick(palette.grid, Qt.Key.Key_Left)
    with qtbot.waitSignal(palette.gone_to) as caught:
        qtbot.keyClick(palette.grid, Qt.Key.Key_Return)
    assert caught.args == ["i25"]


def test_a_press_goes_there(palette: QuestionPalette, qtbot: QtBot) -> None:
    index = palette.grid.questions.index(10)
    with qtbot.waitSignal(palette.gone_to) as caught:
        qtbot.mouseClick(
            palette.grid.viewport(), Qt.MouseButton.LeftButton, pos=palette.grid.visualRect(index).center()
        )
    assert caught.args == ["i11"]


def test_what_cannot_be_reached_cannot_be_gone_to(palette: QuestionPalette, qtbot: QtBot) -> None:
    shown = overview()
    cells = tuple(replace(cell, is_reachable=cell.number <= 24) for cell in shown.cells)
    palette.show_overview(replace(shown, cells=cells))
    qtbot.keyClick(palette.grid, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(palette.gone_to):
        qtbot.keyClick(palette.grid, Qt.Key.Key_Return)


def test_a_reader_hears_number_and_state(palette: QuestionPalette) -> None:
    seen = QAccessible.queryAccessibleInterface(palette.grid)
    assert seen.role() == QAccessible.Role.List
    text = palette.grid.questions.data(palette.grid.questions.index(10), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Question 11, not answered"


def test_the_legend_counts(palette: QuestionPalette) -> None:
    assert palette.legend.accessibleName() == (
        "Answered: 19, Answered and marked: 2, Not answered: 2, Marked: 1, Not visited: 16"
    )


def test_only_what_changed_is_told_to_the_view(palette: QuestionPalette, qtbot: QtBot) -> None:
    shown = overview()
    cells = tuple(replace(c, state=Mark.ANSWERED) if c.number == 11 else c for c in shown.cells)
    told = []
    palette.grid.questions.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    palette.show_overview(replace(shown, cells=cells))
    assert told == [(10, 10)]


def test_review_is_asked_for(palette: QuestionPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.review_asked):
        palette.review.click()


# --- several sections -------------------------------------------------------------------------------------------------


def in_sections() -> Overview:
    whole = overview(20, 4)
    cells = tuple(replace(cell, section="a" if cell.number <= 12 else "b") for cell in whole.cells)
    return replace(whole, cells=cells, sections=(("a", "Cells"), ("b", "Plants")))


def test_the_bubbles_and_the_legend_are_those_of_the_questions_section(palette: QuestionPalette) -> None:
    palette.show_overview(in_sections())

    assert palette.sections.isVisible()
    assert palette.grid.questions.rowCount() == 12
    assert palette.sections.accessibleName() == "Cells. 5 of 12 answered"
    assert "Not visited: 6" in palette.legend.accessibleName()


def test_the_arrows_show_another_section_and_move_no_question(palette: QuestionPalette) -> None:
    gone: list[str] = []
    palette.gone_to.connect(gone.append)
    palette.show_overview(in_sections())
    assert not palette.sections.back.isEnabled()
    palette.sections.onward.click()

    assert palette.grid.questions.rowCount() == 8
    assert palette.sections.accessibleName() == "Plants. 1 of 8 answered"
    assert not palette.sections.onward.isEnabled()
    assert gone == []
    palette.show_overview(in_sections())
    assert palette.grid.questions.rowCount() == 8


def test_the_number_of_a_question_in_another_section_can_be_typed(palette: QuestionPalette, qtbot: QtBot) -> None:
    palette.show_overview(in_sections())
    with qtbot.waitSignal(palette.gone_to, timeout=1_000) as gone:
        for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_Return):
            qtbot.keyClick(palette.grid, key)

    assert gone.args == ["i15"]


def test_a_paper_of_one_section_has_no_arrows(palette: QuestionPalette) -> None:
    assert palette.sections.isHidden()
