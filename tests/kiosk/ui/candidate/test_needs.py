"""How a window looks and works for one candidate: as it was granted, until it is granted otherwise or they leave."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import QuestionScreen
from kiosk.ui import pointer
from kiosk.ui.candidate.looks import Looks
from kiosk.ui.candidate.needs_words import needs_words
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.theme import Reading, Room, Theme
from kiosk.ui.tokens import TextUse, ThemeName
from sync.protocol.accommodations import Accommodations
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

NONE = Accommodations()


@pytest.fixture
def window(open_window: Open, theme: Theme) -> Iterator[CandidateWindow]:
    made = open_window(screens.question())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    looks = Looks(app, theme, made)
    yield made
    made.show_needs(NONE)
    looks.deleteLater()


def page_of(window: CandidateWindow) -> QuestionPage:
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    return page


def rows_of(window: CandidateWindow) -> tuple[ChoiceRow, ...]:
    return page_of(window).item.choice_lists[0].rows


def masked(**more: object) -> QuestionScreen:
    shown = screens.question("en", samples.single(), passage=False, responses={})
    return msgspec.structs.replace(shown, needs=Accommodations(masking=True), **more)


# --- looks ------------------------------------------------------------------------------------------------------------


def test_text_and_colors_are_as_granted_and_the_next_candidate_has_the_stations_own(
    window: CandidateWindow, theme: Theme
) -> None:
    window.show_needs(Accommodations(text_percent=180, theme="cream"))
    assert (theme.scale, theme.name) == (200, ThemeName.CREAM)
    window.show_needs(NONE)
    assert (theme.scale, theme.name) == (100, ThemeName.LIGHT)


def test_what_the_candidate_chooses_later_holds(window: CandidateWindow, theme: Theme) -> None:
    granted = Accommodations(text_percent=200, theme="cream")
    window.show_needs(granted)
    window.text_size_asked.emit(150)
    window.theme_asked.emit("dark")
    window.show_needs(msgspec.structs.replace(granted, masking=True))
    assert (theme.scale, theme.name) == (150, ThemeName.DARK)


def test_lines_and_letters_stand_further_apart(window: CandidateWindow, theme: Theme) -> None:
    document = page_of(window).passage.document
    before = document.size().height()
    window.show_needs(Accommodations(line_percent=150, letter_percent=10))
    settle()
    assert theme.reading == Reading(lines=150, letters=10)
    assert document.size().height() > before * 1.4
    size = theme.text_px(TextUse.QUESTION)
    assert theme.font(TextUse.QUESTION).letterSpacing() == pytest.approx(size / 10, abs=0.02)
    assert theme.font(TextUse.UI).letterSpacing() == 0


@pytest.mark.parametrize("language", ["ar", "hi", "ur", "bn"])
def test_letters_that_are_joined_are_not_torn_apart(window: CandidateWindow, theme: Theme, language: str) -> None:
    window.show_needs(Accommodations(letter_percent=20))
    assert theme.font(TextUse.QUESTION, language=language).letterSpacing() == 0


def test_the_narrow_layout_shows_one_thing_at_a_time(window: CandidateWindow, theme: Theme) -> None:
    page = page_of(window)
    assert page.passage.isVisible()
    window.show_needs(Accommodations(narrow=True))
    settle()
    assert theme.room is Room.TABBED
    assert (page.passage.isVisible(), page.sheet.isVisible()) == (False, True)
    assert looking.cut(page) == []
    window.show_needs(NONE)
    settle()
    assert page.passage.isVisible()


def test_nothing_moves_for_who_cannot_bear_it(window: CandidateWindow, theme: Theme) -> None:
    window.show_needs(Accommodations(no_motion=True))
    assert (theme.quick_ms, theme.settle_ms) == (0, 0)


@pytest.mark.parametrize("color", ["black", "white", "yellow"])
@pytest.mark.parametrize("percent", [150, 200, 300])
def test_the_pointer_is_larger_and_can_be_seen_on_any_ground(percent: int, color: str) -> None:
    picture = pointer.picture(percent, color).toImage()
    usual = pointer.picture(100, color).toImage()
    assert picture.height() == pytest.approx(usual.height() * percent / 100, abs=1)
    seen = {picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert max(seen) - min(seen) > 120
    hot = pointer.cursor(percent, color).hotSpot()
    assert max(hot.x(), hot.y()) <= percent / 100 * 3


def height_now() -> int:
    shown = QGuiApplication.overrideCursor()
    assert shown is not None
    return shown.pixmap().height()


def test_the_pointer_is_there_for_its_candidate_only(window: CandidateWindow) -> None:
    assert QGuiApplication.overrideCursor() is None
    window.show_needs(Accommodations(pointer_percent=250, pointer_color="yellow"))
    large = height_now()
    window.show_needs(Accommodations(pointer_percent=150))
    assert 0 < height_now() < large
    window.show_needs(NONE)
    assert QGuiApplication.overrideCursor() is None


# --- covered answers --------------------------------------------------------------------------------------------------


def test_answers_stay_covered_until_they_are_uncovered_one_by_one(window: CandidateWindow, qtbot: QtBot) -> None:
    window.show_screen(masked())
    settle()
    rows = rows_of(window)
    assert [row.is_masked for row in rows] == [True] * 4
    with qtbot.assertNotEmitted(window.responded, wait=50):
        QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
        QTest.keyClick(page_of(window), Qt.Key.Key_C)
    assert [row.is_masked for row in rows] == [True, False, False, True]
    with qtbot.waitSignal(window.responded, timeout=1_000) as given:
        QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert given.args == ["r", ("c1",)]


def test_nothing_of_a_covered_answer_is_seen_or_told(window: CandidateWindow) -> None:
    window.show_screen(screens.question("en", samples.single(), passage=False, responses={}))
    settle()
    open_names = [row.accessibleName() for row in rows_of(window)]
    size = [row.size() for row in rows_of(window)]
    plain = rows_of(window)[0].grab().toImage()
    window.show_screen(masked())
    settle()
    rows = rows_of(window)
    assert [row.accessibleName() for row in rows] == [f"{letter}, covered; press to show it" for letter in "ABCD"]
    said = "\n".join(looking.everything_said(window))
    assert not [name for name in open_names if name.split(", ", 1)[1] in said]
    assert [row.size() for row in rows] == size
    assert rows[0].grab().toImage() != plain


def test_what_is_chosen_is_never_covered(window: CandidateWindow) -> None:
    shown = screens.question("en", samples.single(), passage=False)
    window.show_screen(msgspec.structs.replace(shown, needs=Accommodations(masking=True)))
    settle()
    assert [row.is_masked for row in rows_of(window)] == [True, False, True, True]


def test_what_was_uncovered_stays_so_while_the_question_is_on_screen(window: CandidateWindow) -> None:
    window.show_screen(masked())
    settle()
    QTest.mouseClick(rows_of(window)[0], Qt.MouseButton.LeftButton)
    window.show_screen(masked(is_marked=True))
    settle()
    assert [row.is_masked for row in rows_of(window)] == [False, True, True, True]
    window.show_screen(msgspec.structs.replace(masked(), needs=NONE))
    settle()
    assert not any(row.is_masked for row in rows_of(window))


# --- said -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", Accommodations.__struct_fields__)
def test_the_candidate_is_told_of_each_thing_before_the_exam(name: str) -> None:
    kinds: dict[type, object] = {bool: True, int: 150, str: "cream", tuple: ("notes",)}
    value = kinds[type(getattr(NONE, name))]
    both = {"breaks": 2, "break_minutes": 10} if name in ("breaks", "break_minutes") else {name: value}
    assert len(needs_words(msgspec.convert(both, Accommodations))) == 1


def test_who_has_nothing_is_told_nothing(open_window: Open) -> None:
    assert needs_words(NONE) == []
    window = open_window(screens.confirm())
    assert [label for label in looking.said(window) if label == "For you"] == []
    window.show_screen(msgspec.structs.replace(screens.confirm(), needs=Accommodations(masking=True)))
    settle()
    assert "For you" in looking.said(window)
    assert "answers stay covered until you uncover them" in looking.said(window)
