"""Screens between questions: staying is the default, each thing by key, nothing of a question behind a break."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.timing import Urgency
from kiosk.flow.screens import DoorKind, Notice, TimeLeft
from kiosk.ui.candidate.doors import BreakPage, DoorPage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ItemId
from sync.protocol.paper import Item, RichBlock
from tests.kiosk.ui.candidate import doors, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

MINUTE = 60_000


def page(window: CandidateWindow, kind: type[QWidget]) -> QWidget:
    shown = window.stack.currentWidget()
    assert isinstance(shown, kind)
    return shown


def words(window: CandidateWindow) -> str:
    shown = window.stack.currentWidget()
    assert shown is not None
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible() and label.text())


def press(window: CandidateWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)


@pytest.mark.parametrize(
    ("screen", "key", "signal"),
    [
        (doors.leave(), Qt.Key.Key_Return, "declined"),
        (doors.leave(), Qt.Key.Key_Escape, "declined"),
        (doors.door(DoorKind.SKIP, number=3), Qt.Key.Key_Return, "declined"),
        (doors.door(DoorKind.BREAK, title="", number=1, of=2), Qt.Key.Key_Return, "declined"),
        (doors.entry(), Qt.Key.Key_Return, "agreed"),
        (doors.entry(can_go_back=True), Qt.Key.Key_Escape, "declined"),
        (doors.resting(), Qt.Key.Key_Return, "break_ended"),
    ],
    ids=["leave", "leave-escape", "skip", "break", "enter", "enter-escape", "resting"],
)
def test_enter_and_escape_do_what_cannot_hurt(
    open_window: Open, qtbot: QtBot, screen: object, key: Qt.Key, signal: str
) -> None:
    window = open_window(screen)
    qtbot.waitUntil(window.isActiveWindow)

    with qtbot.waitSignal(getattr(window, signal), timeout=1_000):
        press(window, key)


def test_at_a_door_that_only_leads_on_there_is_no_way_back_by_any_key(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(doors.entry())
    qtbot.waitUntil(window.isActiveWindow)
    heard: list[str] = []
    window.declined.connect(lambda: heard.append("declined"))
    press(window, Qt.Key.Key_Escape)
    door = page(window, DoorPage)

    assert isinstance(door, DoorPage)
    assert heard == []
    assert door.back.isHidden()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "door-enter",
            ("The time of “Section A: Cells” is up", "16 questions", "30 minutes for it", "closes for good"),
        ),
        (
            "door-leave",
            ("Leave “Section B: Living systems” for good?", "21 of 24", "3 questions have no answer", "2 q"),
        ),
        ("door-skip", ("Question 12 has no answer", "You cannot come back to it")),
        ("door-break", ("Take a break of 10 minutes?", "your clock stands", "Break 1 of 3")),
        ("break", ("Your break", "4:36", "27 answers", "Your clock stands at 1 hour 6 minutes")),
        ("break-counted", ("0:45", "Your clock goes on")),
    ],
)
def test_what_is_to_be_known_before_it_cannot_be_taken_back(
    open_window: Open, name: str, told: tuple[str, ...]
) -> None:
    window = open_window(doors.every()[name])

    found = words(window)
    assert [part for part in told if part not in found] == []


def test_the_second_press_agrees_once(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(doors.leave())
    door = page(window, DoorPage)
    assert isinstance(door, DoorPage)
    heard: list[int] = []
    window.agreed.connect(lambda: heard.append(1))
    for _ in range(3):
        door.go.click()

    assert heard == [1]


def test_a_break_leaves_no_question_in_the_window(open_window: Open) -> None:
    window = open_window(screens.question())
    window.show_screen(doors.resting())
    settle()

    assert window.findChildren(QuestionPage) == []
    assert window.findChildren(ReviewPage) == []


def test_the_countdown_of_a_break_goes_on_and_its_last_minute_is_said_once(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(doors.resting(left_ms=3 * MINUTE))
    said: list[str] = []
    monkeypatch.setattr("kiosk.ui.candidate.doors.announce", lambda _widget, text, **_how: said.append(text))
    for left in (61_000, 60_000, 59_000, 1_000):
        window.show_time(TimeLeft(left_ms=66 * MINUTE, is_paused=True, break_ms=left))
    rest = page(window, BreakPage)

    assert isinstance(rest, BreakPage)
    assert "0:01" in words(window)
    assert said == ["Break: 1 minute left"]


def test_a_break_can_be_taken_at_a_door_and_from_the_list_of_questions(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(doors.entry())
    door = page(window, DoorPage)
    assert isinstance(door, DoorPage)
    with qtbot.waitSignal(window.break_asked, timeout=1_000):
        door.rest.click()
    window.show_screen(doors.timed())
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)
    with qtbot.waitSignal(window.break_asked, timeout=1_000):
        shown.palette_.rest.click()
    with qtbot.waitSignal(window.section_left, timeout=1_000):
        shown.palette_.leave.click()


def test_where_nothing_can_be_left_or_taken_nothing_is_offered(open_window: Open) -> None:
    window = open_window(screens.question())
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)

    assert shown.palette_.leave.isHidden()
    assert shown.palette_.rest.isHidden()


def test_one_after_another_is_said_beside_the_button_that_goes_on(open_window: Open) -> None:
    window = open_window(doors.every()["question-linear"])
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)

    assert "No way back after Next" in words(window)
    assert shown.bottom.next.accessibleDescription() == "You cannot come back to this question"
    assert shown.bottom.previous.isHidden()
    window.show_screen(screens.question())
    assert "No way back" not in words(window)
    assert shown.bottom.next.accessibleDescription() == ""


def test_a_closed_question_is_read_and_not_answered(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(doors.every()["question-closed"])
    qtbot.waitUntil(window.isActiveWindow)
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)
    heard: list[object] = []
    window.responded.connect(lambda *given: heard.append(given))
    for key in (Qt.Key.Key_A, Qt.Key.Key_Space):
        press(window, key)

    assert heard == []
    assert not any(row.isEnabled() for choices in shown.item.choice_lists for row in choices.rows)
    assert shown.bottom.clear.isHidden()
    assert "Section B: Living systems · closed, to read only" in words(window)
    assert "You can still read it, and change nothing." in words(window)


def test_a_question_that_closes_while_it_is_shown_says_so(open_window: Open) -> None:
    window = open_window(doors.every()["question-linear"])
    window.show_screen(replace(doors.every()["question-linear"], is_closed=True))
    settle()
    assert words(window).count("closed, to read only") == 2
    window.show_screen(doors.every()["question-linear"])
    settle()
    assert "closed, to read only" not in words(window)


@pytest.mark.parametrize("name", ["question-closed", "question-information"])
def test_what_is_only_read_is_scrolled_by_keys_and_by_the_strip(open_window: Open, qtbot: QtBot, name: str) -> None:
    screen = doors.every()["question-closed"]
    if name == "question-information":
        rules = RichBlock(html="<p>Read every question twice.</p>" * 40)
        screen = replace(screens.information(), item=Item(id=ItemId("info"), body=(rules,), language="en"))
    window = open_window(screen, scale=200)
    qtbot.waitUntil(window.isActiveWindow)
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)
    bar = shown.item.column.area.verticalScrollBar()
    assert bar.maximum() > 100

    press(window, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(window, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    shown.item.column.more.click()
    assert bar.value() > 0


def test_what_was_cleared_can_be_had_back_by_the_same_button(open_window: Open) -> None:
    window = open_window(doors.every()["question-undo"])
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)

    assert shown.bottom.clear.words == "Undo clear"
    window.show_screen(screens.question())
    assert shown.bottom.clear.words == "Clear answer"


def test_the_review_says_when_the_exam_may_be_submitted(open_window: Open) -> None:
    window = open_window(replace(screens.review(), time=TimeLeft(left_ms=30 * MINUTE, submit_in_ms=4 * MINUTE)))
    shown = page(window, ReviewPage)
    assert isinstance(shown, ReviewPage)

    assert not shown.summary.submit.isEnabled()
    assert "You can submit in 4 minutes." in words(window)
    window.show_time(TimeLeft(left_ms=26 * MINUTE))
    assert shown.summary.submit.isEnabled()


def test_a_section_that_is_closed_says_so_in_the_review(open_window: Open) -> None:
    review = screens.review()
    cells = tuple(replace(cell, is_closed=cell.section == "a", is_reachable=False) for cell in review.overview.cells)
    window = open_window(replace(review, overview=replace(review.overview, cells=cells)))
    shown = page(window, ReviewPage)
    assert isinstance(shown, ReviewPage)

    assert words(window).count(", closed") == 1
    assert shown.summary.go.words == "Back to the questions"


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (Notice(kind="section_warning", left_ms=5 * MINUTE, open_questions=2), "5 minutes left in this section"),
        (Notice(kind="section_over", text="Cells"), "The time of “Cells” is up."),
        (Notice(kind="section_over"), "The time of that section is up."),
        (Notice(kind="question_over"), "The time of that question is up."),
        (Notice(kind="must_answer"), "This question asks for an answer."),
        (Notice(kind="not_yet", left_ms=90_000), "You can go on in 1 minute 30 seconds"),
    ],
)
def test_what_happens_between_questions_is_said(open_window: Open, notice: Notice, told: str) -> None:
    window = open_window(screens.question())
    window.show_notice(notice)
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)

    assert told in shown.top.notice.accessibleName()


def test_the_clock_of_a_section_tells_the_exams_too(open_window: Open) -> None:
    window = open_window(doors.timed(time=replace(doors.IN_SECTION, urgency=Urgency.CALM)))
    shown = page(window, QuestionPage)
    assert isinstance(shown, QuestionPage)

    assert shown.top.timer.figures == "18 min"
    assert shown.top.timer.beside == "1 h 24 min"
    assert shown.top.timer.spoken == "In this section: 18 minutes left. In the exam: 1 hour 24 minutes left"


def test_eight_keys_are_enough_between_questions(open_window: Open, qtbot: QtBot) -> None:
    """N presses the filled button; A presses the framed one, which B and C choose."""
    window = open_window(screens.question())
    window.show_needs(Accommodations(eight_keys=True))
    window.show_screen(doors.leave())
    settle()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.declined, timeout=1_000):
        press(window, Qt.Key.Key_N)
    door = page(window, DoorPage)
    assert isinstance(door, DoorPage)
    for _ in range(8):
        if window.focusWidget() is door.go:
            break
        press(window, Qt.Key.Key_C)
    with qtbot.waitSignal(window.agreed, timeout=1_000):
        press(window, Qt.Key.Key_A)
