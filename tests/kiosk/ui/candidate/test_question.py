"""The question's page in every room: what is beside it, behind a tab or behind a button, and where keys lead."""

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.timing import Urgency
from kiosk.flow.screens import Notice, QuestionScreen, TimeLeft
from kiosk.ui.candidate.notices import notice_words
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.label import ShortLabel
from kiosk.ui.widgets.note import NoteKind
from sync.protocol.ids import ResponseId
from tests.gallery import arranged, samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

ROOMS = {
    "wide": ((1920, 1080), 100),
    "usual": ((1366, 768), 100),
    "folded": ((1366, 768), 150),
    "tabbed": ((1366, 768), 200),
    "lean": ((1366, 768), 400),
}

KINDS = {
    make.__name__: make for make in (samples.single, samples.multiple, samples.number, samples.text, samples.essay)
}
KINDS |= {"flow": samples.flow, **arranged.SAMPLES}


def page_of(window: CandidateWindow) -> QuestionPage:
    """The page on screen."""
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    return page


def parts(page: QuestionPage) -> set[str]:
    """Which of the large parts are on screen."""
    names = {"passage", "sheet", "palette", "tabs", "questions_button", "menu_button", "help_button", "sheet_number"}
    return {widget.objectName() for widget in looking.visible(page) if widget.objectName() in names}


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        ("wide", {"passage", "sheet", "palette", "help_button", "sheet_number"}),
        ("usual", {"passage", "sheet", "palette", "help_button", "sheet_number"}),
        ("folded", {"passage", "sheet", "questions_button", "help_button", "sheet_number"}),
        ("tabbed", {"tabs", "sheet", "questions_button", "menu_button"}),
        ("lean", {"tabs", "sheet", "questions_button", "menu_button"}),
    ],
)
def test_each_room_shows_what_it_has_place_for(open_window: Open, room: str, expected: set[str]) -> None:
    size, scale = ROOMS[room]
    window = open_window(screens.question(), size=size, scale=scale)
    assert parts(page_of(window)) == expected


def test_a_screen_that_was_small_for_a_moment_has_all_its_parts_again(open_window: Open) -> None:
    window = open_window(screens.question())
    before = parts(page_of(window))
    window.resize(300, 300)
    settle()
    assert parts(page_of(window)) != before
    window.resize(1366, 768)
    settle()
    assert parts(page_of(window)) == before


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_question_is_wider_than_its_place_beside_a_passage(open_window: Open, room: str, kind: str) -> None:
    size, scale = ROOMS[room]
    window = open_window(structs.replace(screens.question(), item=KINDS[kind]()), size=size, scale=scale)
    column = page_of(window).item.findChild(QScrollArea, "scroll_area")
    assert column is not None
    assert column.widget().width() <= column.viewport().width()


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_in_any_room(open_window: Open, room: str, language: str) -> None:
    size, scale = ROOMS[room]
    window = open_window(screens.question(language), language=language, size=size, scale=scale)
    assert looking.cut(page_of(window)) == []
    assert window.size().toTuple() == size
    assert page_of(window).minimumSizeHint().width() <= size[0]


def test_where_text_is_large_the_number_stands_in_the_tab_or_the_bar(open_window: Open) -> None:
    window = open_window(screens.question(), scale=200)
    assert "Question 24 of 40" in [w.accessibleName() for w in looking.visible(page_of(window), QWidget)]
    window.show_screen(screens.question(item=samples.multiple(), passage=False, responses={}))
    settle()
    assert "Question 24 of 40" in looking.said(page_of(window))
    assert "tabs" not in parts(page_of(window))


def test_a_larger_text_changes_the_layout_at_once(open_window: Open, theme: Theme) -> None:
    window = open_window(screens.question())
    theme.show(scale=200)
    settle()
    assert "tabs" in parts(page_of(window))
    theme.show(scale=100)
    settle()
    assert "palette" in parts(page_of(window))


def test_the_bars_never_move_between_questions(open_window: Open) -> None:
    window = open_window(screens.question())
    names = ("previous_button", "next_button", "mark_button", "clear_button", "timer", "review_button", "palette")

    def places() -> dict[str, tuple[int, int]]:
        page = page_of(window)
        found = {name: page.findChild(QWidget, name) for name in names}
        return {name: (looking.left_of(w, window), w.width()) for name, w in found.items() if isinstance(w, QWidget)}

    first = places()
    assert len(first) == len(names)
    for item in (samples.essay(), samples.multiple(), samples.flow(), samples.number()):
        window.show_screen(screens.question(item=item, passage=False, responses={}))
        settle()
        assert places() == first


def test_questions_behind_the_button_open_and_close(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.question(), scale=200)
    page = page_of(window)
    page.bottom.questions.click()
    settle()
    assert parts(page) == {"palette", "questions_button", "menu_button"}
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle()
    assert "sheet" in parts(page)
    page.bottom.questions.click()
    with qtbot.waitSignal(window.item_asked, timeout=1000):
        page.palette_.gone_to.emit("i3")
    assert "palette" not in parts(page)


def test_the_passage_is_a_tab_away_and_the_next_question_comes_first(open_window: Open) -> None:
    window = open_window(screens.question(), scale=200)
    page = page_of(window)
    page._tabs.passage_asked.emit()
    settle()
    assert {"passage", "tabs"} <= parts(page)
    assert "sheet" not in parts(page)
    window.show_screen(screens.question(item=samples.multiple(), responses={}))
    settle()
    assert "sheet" in parts(page)


def test_the_menu_holds_what_the_bar_has_no_place_for(open_window: Open) -> None:
    window = open_window(screens.question(), scale=200)
    page_of(window).top.menu.click()
    settle()
    help_ = next(w for w in looking.visible(window) if w.objectName() == "menu_help_button")
    QTest.mouseClick(help_, Qt.MouseButton.LeftButton)
    settle()
    open_now = {w.objectName() for w in looking.visible(window)}
    assert "exam_menu" not in open_now
    assert {"help_panel", "hand_technical"} <= open_now


def test_the_same_question_again_keeps_its_widgets_and_its_focus(open_window: Open) -> None:
    window = open_window(screens.question(responses={}))
    page = page_of(window)
    rows = [w for w in looking.visible(page) if w.objectName().startswith("choice_c")]
    window.show_screen(screens.question(responses={ResponseId("r"): ("c2",)}))
    settle()
    assert [w for w in looking.visible(page) if w.objectName().startswith("choice_c")] == rows


def test_f6_goes_through_the_parts_of_the_screen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.question())
    qtbot.waitUntil(window.isActiveWindow)
    page = page_of(window)
    around = [page.palette_, page.bottom, page.top, page.passage, page.sheet]
    for part in around:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        assert part.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page.passage.isAncestorOf(window.focusWidget())


def test_tab_goes_on_from_the_answers_to_the_bar_below_and_the_palette(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.question(item=samples.multiple(), responses={}))
    window.show_screen(screens.question(responses={}))
    settle()
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in range(11):
        focus = window.focusWidget()
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    bars = ["previous_button", "mark_button", "clear_button", "next_button"]
    palette = ["section_back_button", "question_grid", "review_button"]
    assert seen == ["choice_c0", *bars, *palette, "display_button", "help_button", "timer"]


def test_a_letter_chooses_wherever_the_focus_is(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.question(responses={}))
    page = page_of(window)
    page.bottom.next.setFocus()
    with qtbot.waitSignal(window.responded, timeout=1000) as given:
        QTest.keyClick(page.bottom.next, Qt.Key.Key_B)
    assert given.args == ["r", ("c1",)]


def test_a_page_without_a_question_has_one_thing_to_do(open_window: Open) -> None:
    window = open_window(screens.information())
    page = page_of(window)
    assert page.bottom.next.hasFocus()
    assert not page.bottom.mark.isVisible()
    assert not page.bottom.clear.isVisible()


@pytest.mark.parametrize(
    ("screen", "language", "is_mirrored"),
    [
        (screens.question("en"), "ar", False),
        (screens.question("ar"), "en", True),
        (screens.question(item=samples.multiple(), responses={}), "ar", False),
    ],
)
def test_a_question_keeps_its_own_direction(
    open_window: Open, screen: QuestionScreen, language: str, is_mirrored: bool
) -> None:
    window = open_window(screen, language=language)
    direction = page_of(window).item.column.content.layoutDirection()
    assert (direction == Qt.LayoutDirection.RightToLeft) is is_mirrored


@pytest.mark.parametrize(
    ("notice", "kind", "title"),
    [
        (Notice(kind="time_warning", left_ms=900_000, open_questions=3), NoteKind.TIME, "15 minutes left"),
        (Notice(kind="time_added", amount_ms=600_000), NoteKind.GOOD, "Added to your time: 10 minutes"),
        (Notice(kind="offline"), NoteKind.OFFLINE, "There is no network just now."),
        (Notice(kind="online"), NoteKind.GOOD, "Back on the network."),
        (Notice(kind="resumed"), NoteKind.GOOD, "Welcome back."),
        (Notice(kind="help"), NoteKind.INFO, "Your hand is raised."),
        (Notice(kind="message", text="Lunch is at noon."), NoteKind.INFO, "Message from the center admin"),
    ],
)
def test_each_notice_has_its_words(open_window: Open, notice: Notice, kind: NoteKind, title: str) -> None:
    window = open_window(screens.question(notice=notice, time=TimeLeft(left_ms=1, urgency=Urgency.FINAL)))
    assert notice_words(notice)[:2] == (kind, title)
    assert title in looking.said(page_of(window))
    window.show_notice(None)
    assert title not in looking.said(page_of(window))


NOTICES = (
    Notice(kind="time_warning", left_ms=900_000, open_questions=3),
    Notice(kind="time_added", amount_ms=5_400_000, text="Power cut at 09:54."),
    Notice(kind="offline"),
    Notice(kind="online"),
    Notice(kind="resumed"),
    Notice(kind="help"),
    Notice(kind="message", text="The fire drill is over. " * 12),
)


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_every_notice_can_be_read_whole(open_window: Open, language: str, scale: int) -> None:
    window = open_window(screens.question(language), language=language, scale=scale)
    page = page_of(window)
    for notice in NOTICES:
        window.show_notice(notice)
        settle()
        _kind, title, text = notice_words(notice)
        live = page.top.notice
        assert page.minimumSizeHint().width() <= window.width()
        assert not page.top.saving.geometry().intersects(live.geometry())
        if live.is_cut:
            QTest.mouseClick(live.button, Qt.MouseButton.LeftButton)
            settle()
            assert {title, text} - {""} <= set(looking.said(live.whole))
            assert looking.cut(live.whole) == []
            assert window.rect().contains(live.whole.geometry())
            live.whole.close_panel()


def test_who_comes_back_reads_beside_a_long_title_that_every_answer_is_there(open_window: Open) -> None:
    screen = structs.replace(screens.question(), exam="Sample Exam: Rivers, Weather and Numbers")
    window = open_window(screen)
    top = page_of(window).top
    title = next(label for label in looking.visible(top) if label.objectName() == "exam_title")
    assert isinstance(title, ShortLabel)
    assert not title.is_cut
    window.show_notice(Notice(kind="resumed"))
    settle()
    assert not top.notice.is_cut
    window.show_notice(None)
    settle()
    assert not title.is_cut


def test_short_notices_stand_whole_in_the_bar(open_window: Open) -> None:
    window = open_window(screens.question())
    for notice in NOTICES[:-1]:
        window.show_notice(notice)
        settle()
        assert not page_of(window).top.notice.is_cut, notice.kind


def test_a_long_message_is_put_away_when_it_was_read(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.question(notice=NOTICES[-1]))
    live = page_of(window).top.notice
    QTest.mouseClick(live.button, Qt.MouseButton.LeftButton)
    settle()
    with qtbot.waitSignal(window.notice_put_away, timeout=1000):
        QTest.keyClick(live.whole, Qt.Key.Key_Escape)


@pytest.mark.parametrize("window_language", ["en", "ar"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_passage_stands_off_both_edges_whichever_way_it_runs(
    open_window: Open, window_language: str, language: str
) -> None:
    passage = page_of(open_window(screens.question(language), language=window_language)).passage
    lines = passage.text.viewport()
    left = looking.left_of(lines, passage)
    assert min(left, passage.width() - left - lines.width()) >= 18


@pytest.mark.parametrize("scale", [100, 200])
def test_a_question_is_on_screen_in_the_turn_in_which_it_is_told(open_window: Open, scale: int) -> None:
    """How long that turn takes is measured (`python -m tests.bench --only showing`)."""
    window = open_window(scale=scale)
    late = []
    for name, make in KINDS.items():
        window.show_screen(screens.question("en", make(), passage=False, responses={}))
        QApplication.processEvents()
        at_once = window.grab().toImage()
        settle()
        if window.grab().toImage() != at_once:
            late.append(name)
    assert late == []
