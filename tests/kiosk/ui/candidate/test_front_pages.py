"""What the screens on the way to the exam and after it say, and what they wait for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason, Refused
from kiosk.ui.candidate.confirm import ConfirmPage
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.message_pages import RefusalPage, SurePage
from kiosk.ui.candidate.receipt import ReceiptPage
from kiosk.ui.candidate.waiting import WaitingPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.widgets.button import Kind
from kiosk.ui.widgets.qr import QrView
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle


def page_of(window: CandidateWindow) -> QWidget:
    """The page on screen."""
    page = window.stack.currentWidget()
    assert page is not None
    return page


# --- confirm


def test_every_fact_of_the_candidate_is_shown(open_window: Open) -> None:
    said = looking.said(page_of(open_window(screens.confirm())))
    words = screens.WORDS["en"]
    for fact in (words.name, screens.NUMBER, words.exam, words.center, "2 hours 30 minutes", "19:43 to 03:43"):
        assert fact in said


@pytest.mark.parametrize("photo", [b"", b"no picture"])
def test_a_reader_hears_that_there_is_no_photo(open_window: Open, photo: bytes) -> None:
    said = looking.said(page_of(open_window(screens.confirm(photo=photo))))
    assert "No photo of Amina Yusuf Bello" in said
    assert "Photo from your registration" not in said
    assert "Look at every line." in said


def test_a_reader_hears_that_there_is_a_photo(open_window: Open) -> None:
    said = looking.said(page_of(open_window(screens.confirm(photo=samples.picture()))))
    assert "Photo of Amina Yusuf Bello" in said
    assert "Look at the photo and at every line." in said
    assert "Photo from your registration" in said


def test_who_comes_back_goes_on(open_window: Open) -> None:
    window = open_window(screens.confirm(resumes=True))
    page = page_of(window)
    assert isinstance(page, ConfirmPage)
    assert page.yes.words == "Yes, go on with my exam"
    assert page.yes.hasFocus()


def test_a_page_in_large_text_is_scrolled_by_key_from_its_button(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.confirm(), scale=400)
    qtbot.waitUntil(window.isActiveWindow)
    page = page_of(window)
    assert isinstance(page, ConfirmPage)
    bar = page.column.area.verticalScrollBar()
    assert page.yes.hasFocus()
    bar.setValue(0)
    QTest.keyClick(page.yes, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    before = bar.value()
    QTest.keyClick(page.yes, Qt.Key.Key_PageUp)
    assert bar.value() < before


# --- waiting


@pytest.mark.parametrize(
    ("reason", "until_ms", "expected"),
    [
        ("opening", None, "Your questions are being opened"),
        ("download", None, "Your questions are on their way"),
        ("key", None, "Your questions are being released"),
        ("key", screens.AT, "The questions are released at"),
        ("session", None, "Your exam has not opened yet"),
        ("session", screens.AT, "Your exam opens at"),
        ("claim", None, "Your exam begins"),
        ("start", None, "Your exam begins"),
        ("move", None, "Your answers are being brought to this seat"),
        ("move_hand_over", None, "The other seat is still handing over your answers"),
    ],
)
def test_it_is_said_what_is_waited_for(open_window: Open, reason: str, until_ms: int | None, expected: str) -> None:
    said = looking.said(page_of(open_window(screens.waiting(reason=reason, until_ms=until_ms))))
    assert expected in said
    assert ("19:43" in said) is (until_ms is not None)
    assert "Amina Yusuf Bello" in said


def test_how_far_a_download_is(open_window: Open) -> None:
    window = open_window(screens.waiting(reason="download", progress=(1_048_576, 4_194_304)))
    assert "1024 of 4096" in looking.said(page_of(window))


def test_a_problem_while_waiting_is_said_calmly(open_window: Open) -> None:
    problem = Refused(reason=Reason.SERVER_DOWN)
    window = open_window(screens.waiting(reason="claim", problem=problem))
    assert "The central server cannot be reached just now." in looking.said(page_of(window))
    window.show_screen(screens.waiting(reason="claim"))
    assert "The central server cannot be reached just now." not in looking.said(page_of(window))


# --- instructions


def instructions_of(window: CandidateWindow) -> InstructionsPage:
    """The page on screen."""
    page = page_of(window)
    assert isinstance(page, InstructionsPage)
    return page


def test_the_exam_begins_only_when_every_line_is_ticked(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.instructions())
    page = instructions_of(window)
    for left in ("4 lines left to tick", "3 lines left to tick", "2 lines left to tick", "1 line left to tick"):
        assert left in looking.said(page)
        assert not page.go.isEnabled()
        next(tick for tick in page._ticks if not tick.isChecked()).click()
    assert page.go.isEnabled()
    with qtbot.waitSignal(window.started, timeout=1000):
        QTest.keyClick(page._ticks[-1], Qt.Key.Key_Return)
    assert not page.go.isEnabled(), "nobody begins twice"


def test_an_exams_own_honor_code_stands_instead_of_ours(open_window: Open) -> None:
    window = open_window(screens.instructions(honor_code="I am honest.\n\nI am alone."))
    assert [tick.accessibleName() for tick in instructions_of(window)._ticks] == ["I am honest.", "I am alone."]


def test_the_next_candidate_finds_no_tick(open_window: Open) -> None:
    window = open_window(screens.instructions())
    instructions_of(window)._ticks[0].click()
    window.show_screen(screens.instructions())
    settle()
    assert [tick.isChecked() for tick in instructions_of(window)._ticks] == [False] * 4


def test_space_ticks_and_tab_goes_on(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.instructions())
    qtbot.waitUntil(window.isActiveWindow)
    page = instructions_of(window)
    for tick in page._ticks:
        assert tick.hasFocus()
        QTest.keyClick(tick, Qt.Key.Key_Space)
        QTest.keyClick(tick, Qt.Key.Key_Tab)
    assert page.go.hasFocus()


# --- are you sure


def test_going_back_is_the_default_of_the_second_step(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.sure())
    page = page_of(window)
    assert isinstance(page, SurePage)
    assert page.back.hasFocus()
    assert (page.back.kind, page.submit.kind) == (Kind.PRIMARY, Kind.SECONDARY)
    with qtbot.waitSignal(window.back_asked, timeout=1000):
        QTest.keyClick(page.back, Qt.Key.Key_Return)


def test_a_submission_is_sent_once(open_window: Open) -> None:
    window = open_window(screens.sure())
    page = page_of(window)
    assert isinstance(page, SurePage)
    sent: list[int] = []
    window.submitted.connect(lambda: sent.append(1))
    for _ in range(2):
        page.submit.click()
    assert sent == [1]
    assert page.submit.shortcut().toString() == "Alt+S"
    assert page.submit.words == "Submitting…"


@pytest.mark.parametrize(
    ("answered", "said"), [(38, "2 questions have no answer"), (39, "1 question has no answer"), (40, "")]
)
def test_what_is_open_is_counted_before_submission(open_window: Open, answered: int, said: str) -> None:
    window = open_window(screens.sure(answered=answered))
    found = [words for words in looking.said(page_of(window)) if "no answer" in words]
    assert found == ([said] if said else [])


# --- covered, paused, resumed


def test_the_cover_says_what_is_safe(open_window: Open) -> None:
    said = looking.said(page_of(open_window(screens.cover())))
    for words in (
        "Another window came in front of the exam.",
        "19:43:20",
        "27, all saved on this computer",
        "Stopped at 1 hour 6 minutes left",
        "You have not lost an answer or a minute.",
    ):
        assert words in said


def test_a_pause_looks_like_a_pause_and_not_like_a_breach(open_window: Open) -> None:
    said = looking.said(page_of(open_window(screens.cover(why="paused"))))
    assert "Your exam is paused" in said
    assert "What happened" not in said
    assert "27 answers, all saved on this computer" in said


def test_who_comes_back_hears_first_what_is_safe(open_window: Open) -> None:
    said = looking.said(page_of(open_window(screens.resume())))
    for words in ("Welcome back, Amina", "27 of 40 answers are here", "1 hour 6 minutes left, the time you had"):
        assert words in said


# --- receipt


def test_a_receipt_shows_how_far_the_exam_has_come(open_window: Open) -> None:
    window = open_window(screens.receipt())
    said = looking.said(page_of(window))
    assert "waiting for the network" in said
    assert "There is no network in this room just now." in said
    window.show_screen(screens.receipt(server_ms=screens.AT + 3000, is_offline=False))
    said = looking.said(page_of(window))
    assert "19:43:23" in said
    assert "There is no network in this room just now." not in said


@pytest.mark.parametrize(
    ("stick", "words"),
    [
        ("", "goes to the server by itself"),
        ("written", "A sealed copy of your exam lies on the USB stick here, too."),
        ("trouble", "For staff: the USB stick takes no sealed copy."),
    ],
)
def test_a_receipt_says_calmly_where_else_the_exam_is(open_window: Open, stick: str, words: str) -> None:
    window = open_window(screens.receipt(stick=stick))
    said = " ".join(looking.said(page_of(window)))
    assert words in said
    assert "Nothing is missing" in said
    window.show_screen(screens.receipt(stick=stick, server_ms=screens.AT + 3000, is_offline=False))
    assert "USB" not in " ".join(looking.said(page_of(window)))


@pytest.mark.parametrize(
    ("by", "title", "who"),
    [
        ("candidate", "Submitted", "the candidate"),
        ("time", "Time is up. Your exam is submitted.", "the clock"),
        ("admin", "Your exam was ended", "a center admin"),
        ("session", "Your exam was ended", "the end of the session"),
    ],
)
def test_a_receipt_says_who_ended_the_exam(open_window: Open, by: str, title: str, who: str) -> None:
    said = looking.said(page_of(open_window(screens.receipt(by=by))))
    assert title in said
    assert who in said


def test_news_of_a_receipt_take_neither_place_nor_focus(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.receipt(), scale=200)
    qtbot.waitUntil(window.isActiveWindow)
    page = page_of(window)
    assert isinstance(page, ReceiptPage)
    assert page.out.hasFocus()
    page.foot.help.setFocus(Qt.FocusReason.TabFocusReason)
    bar = page.column.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    window.show_screen(screens.receipt(server_ms=screens.AT))
    settle()
    assert page.foot.help.hasFocus()
    assert bar.value() == min(before, bar.maximum()) > 0


def test_who_waits_keeps_place_and_focus_until_something_else_is_waited_for(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.waiting(reason="download", progress=(10, 100)), scale=400, size=(1024, 600))
    qtbot.waitUntil(window.isActiveWindow)
    page = page_of(window)
    assert isinstance(page, WaitingPage)
    assert page.hasFocus()
    page.foot.help.setFocus(Qt.FocusReason.TabFocusReason)
    bar = page.column.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    window.show_screen(screens.waiting(reason="download", progress=(11, 100)))
    settle()
    assert page.foot.help.hasFocus()
    assert bar.value() == min(before, bar.maximum()) > 0
    window.show_screen(screens.waiting())
    settle()
    assert page.hasFocus()
    assert bar.value() == 0


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_a_receipt_fits_a_small_screen_whole(open_window: Open, language: str) -> None:
    window = open_window(screens.receipt(language), language=language, size=(1366, 768))
    page = page_of(window)
    assert isinstance(page, FrontPage)
    assert not page.column.is_more_below
    code = page.findChild(QrView)
    assert code is not None
    assert code.width() >= (code.modules + 8) * 4, "four pixels a module, four modules of quiet"


# --- refusals


def refusal_of(window: CandidateWindow) -> RefusalPage:
    """The page on screen."""
    page = page_of(window)
    assert isinstance(page, RefusalPage)
    return page


@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_has_a_title_a_way_on_and_its_code(open_window: Open, reason: Reason) -> None:
    page = refusal_of(open_window(screens.refusal(reason)))
    assert page.title.text()
    assert page.text.text()
    assert page.code.text() == reason.value
    assert page.primary is not None
    assert page.primary.hasFocus()


def test_no_two_refusals_say_the_same(open_window: Open) -> None:
    window = open_window()
    at_the_fields = {Reason.WRONG_CODE, Reason.UNKNOWN_NUMBER, Reason.THROTTLED, Reason.NEEDS_ADMIN}
    # Where an exam went is one title; what helps differs, by whether a server or a stick brings it.
    sayings: dict[tuple[str, str], Reason] = {}
    for reason in Reason:
        window.show_screen(screens.refusal(reason))
        if reason not in at_the_fields:
            page = refusal_of(window)
            assert sayings.setdefault((page.title.text(), page.text.text()), reason) is reason


def test_a_detail_for_staff_stands_with_the_code(open_window: Open) -> None:
    refused = Refused(reason=Reason.STORE_FAILED, detail="KIOSK-STORE-IO")
    window = open_window()
    base = screens.refusal(Reason.STORE_FAILED)
    window.show_screen(type(base)(place=base.place, refused=refused, can_retry=True, can_sign_out=False))
    assert refusal_of(window).code.text() == "KIOSK-STORE-FAILED · KIOSK-STORE-IO"


@pytest.mark.parametrize(
    ("seat", "title"),
    [("24", "Your place is seat 24."), ("Table 3", "Your place is Table 3."), ("", "Your exam is at another seat.")],
)
def test_the_right_seat_is_named(open_window: Open, seat: str, title: str) -> None:
    base = screens.refusal(Reason.ELSEWHERE)
    window = open_window(
        type(base)(place=base.place, refused=Refused(reason=Reason.ELSEWHERE, seat=seat), can_sign_out=True)
    )
    assert refusal_of(window).title.text() == title


@pytest.mark.parametrize(
    ("seat", "title"),
    [
        ("24", "This exam now goes on at seat 24."),
        ("Table 3", "This exam now goes on at Table 3."),
        ("", "This exam now goes on at another seat."),
    ],
)
def test_the_first_seat_names_the_one_where_the_exam_goes_on(open_window: Open, seat: str, title: str) -> None:
    base = screens.refusal(Reason.ELSEWHERE)
    refused = Refused(reason=Reason.ELSEWHERE, seat=seat, has_left=True)
    page = refusal_of(open_window(type(base)(place=base.place, refused=refused, can_sign_out=True)))
    assert page.title.text() == title
    assert page.text.text() == "Nothing more can be written here. Sign in at that seat to go on."
