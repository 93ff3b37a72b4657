"""The window shows what it is told, passes on what is asked, and forgets a candidate with all that was theirs."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.exam.timing import Urgency
from kiosk.flow.screens import Notice, SaveState, Saving, Screen, SignInScreen, TimeLeft
from kiosk.ui.candidate.confirm import ConfirmPage
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.message_pages import SurePage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.sign_in import SignInPage
from kiosk.ui.candidate.window import ASKED, CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.label import Label
from sync.protocol.ids import ResponseId
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle


def page(window: CandidateWindow) -> QWidget:
    """The page on screen."""
    found = window.stack.currentWidget()
    assert found is not None
    return found


def click(window: CandidateWindow, name: str) -> None:
    """Click what is on screen under that name."""
    for widget in looking.visible(window):
        if widget.objectName() == name:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
            return
    raise AssertionError(f"{name} is not on screen")


# --- asked


ASKS: dict[str, tuple[Screen, str, str]] = {
    "yes": (screens.confirm(), "confirm_button", "confirmed"),
    "no": (screens.confirm(), "reject_button", "rejected"),
    "next": (screens.question(), "next_button", "next_asked"),
    "previous": (screens.question(), "previous_button", "previous_asked"),
    "mark": (screens.question(), "mark_button", "mark_toggled"),
    "clear": (screens.question(), "clear_button", "clear_asked"),
    "review": (screens.question(), "review_button", "review_asked"),
    "choose": (screens.question(responses={}), "choice_c2", "responded"),
    "notice read": (screens.question(notice=Notice(kind="help")), "notice_ok", "notice_put_away"),
    "go to what is open": (screens.review(), "go_button", "item_asked"),
    "back when all is done": (screens.review(finished=True), "go_button", "back_asked"),
    "a row": (screens.review(), "go_to_14", "item_asked"),
    "first step": (screens.review(), "submit_button", "submit_asked"),
    "second step": (screens.sure(), "submit_button", "submitted"),
    "back": (screens.sure(), "back_button", "back_asked"),
    "sign out": (screens.receipt(), "sign_out_button", "sign_out_asked"),
    "leave a refusal": (screens.refusal(Reason.CONSUMED), "sign_out_button", "sign_out_asked"),
    "try again": (screens.refusal(Reason.STORE_FULL), "retry_button", "retry_asked"),
    "help on the cover": (screens.cover(), "cover_help_button", "help_asked"),
    "help in a pause": (screens.cover(why="paused"), "paused_help_button", "help_asked"),
    "help to go on": (screens.resume(), "resume_help_button", "help_asked"),
}


@pytest.mark.parametrize("what", ASKS)
def test_what_is_asked_is_passed_on(open_window: Open, qtbot: QtBot, what: str) -> None:
    screen, button, signal = ASKS[what]
    window = open_window(screen)
    with qtbot.waitSignal(getattr(window, signal), timeout=1000):
        click(window, button)


def test_the_window_has_every_signal_that_a_page_may_have() -> None:
    assert [name for name in ASKED if not hasattr(CandidateWindow, name)] == []


# --- told while a page is on screen


def test_time_saving_and_answers_change_in_place(open_window: Open) -> None:
    window = open_window(screens.question(responses={}))
    before = page(window)
    window.show_time(TimeLeft(left_ms=276_000, urgency=Urgency.LAST))
    window.show_saving(Saving(state=SaveState.ON_COMPUTER, is_offline=True))
    window.show_responses({ResponseId("r"): ("c3",)}, {})
    window.show_overview(screens.overview(current=40))
    settle()
    assert page(window) is before
    said = looking.said(before)
    assert "4 minutes left" in said
    assert "Offline. Saved on this computer" in said
    assert "38 of 40 answered" not in said
    assert "37 of 40 answered" in said


@pytest.mark.parametrize(
    "screen",
    [SignInScreen(place=screens.place()), screens.question(), screens.review(), screens.receipt(), screens.cover()],
    ids=["sign-in", "question", "review", "receipt", "cover"],
)
def test_a_raised_hand_is_confirmed_on_every_screen(open_window: Open, screen: Screen) -> None:
    window = open_window(screen)
    window.show_notice(Notice(kind="help"))
    settle()
    assert [words for words in looking.said(page(window)) if "Your hand is raised." in words]


def test_what_comes_for_another_page_does_nothing(open_window: Open) -> None:
    window = open_window(screens.confirm())
    before = looking.said(page(window))
    window.show_time(TimeLeft(left_ms=1))
    window.show_saving(Saving())
    window.show_overview(screens.overview())
    window.show_responses({}, {})
    settle()
    assert looking.said(page(window)) == before


# --- forgotten


def walk_through(window: CandidateWindow, language: str = "en") -> None:
    """Show every screen that has something of a candidate."""
    for name, screen in screens.every(language).items():
        if not name.startswith("sign-in"):
            window.show_screen(screen)
            settle()
    window.show_screen(screens.question(language, samples.essay(), responses={samples.R: (samples.ESSAY,)}))
    settle()


def test_nothing_of_a_candidate_is_left_when_the_next_one_signs_in(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place()))
    walk_through(window)
    window.show_screen(screens.receipt())
    settle()
    window.show_screen(SignInScreen(place=screens.place()))
    settle()
    words = screens.WORDS["en"]
    theirs = (
        "Amina",
        words.exam,
        *words.sections,
        screens.RECEIPT,
        "breathing roots",
        "mangroves",
        "dried and cracked",
    )
    said = " | ".join(looking.everything_said(window))
    assert [part for part in theirs if part in said] == []


def test_no_page_of_the_exam_lives_on_after_its_end(open_window: Open) -> None:
    window = open_window(screens.question())
    walk_through(window)
    window.show_screen(screens.receipt())
    settle()
    kinds = (QuestionPage, ReviewPage, InstructionsPage, ConfirmPage)
    assert [kind.__name__ for kind in kinds if window.findChildren(kind)] == []


def test_what_was_typed_cannot_be_brought_back_by_the_next_candidate(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place()))
    sign_in = page(window)
    assert isinstance(sign_in, SignInPage)
    QTest.keyClicks(sign_in.number.edit, "2041-7736")
    QTest.keyClicks(sign_in.code.edit, "KX4J9TQM")
    window.show_screen(screens.confirm())
    window.show_screen(SignInScreen(place=screens.place()))
    settle()
    QTest.keyClick(sign_in.code.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sign_in.typed == ("", "")


def test_what_somebody_is_typing_stays_when_the_place_becomes_known(open_window: Open) -> None:
    window = open_window(SignInScreen(place=screens.place()))
    sign_in = page(window)
    assert isinstance(sign_in, SignInPage)
    QTest.keyClicks(sign_in.number.edit, "2041")
    window.show_screen(SignInScreen(place=screens.place("hi")))
    assert sign_in.typed == ("2041", "")


# --- made anew


def test_a_change_of_language_keeps_what_was_typed_and_leaves_no_old_word(open_window: Open, theme: Theme) -> None:
    window = open_window(SignInScreen(place=screens.place("ar")))
    sign_in = page(window)
    assert isinstance(sign_in, SignInPage)
    QTest.keyClicks(sign_in.number.edit, "2041-7736")
    theme.show(language="ar")
    window.rebuild()
    settle()
    anew = page(window)
    assert isinstance(anew, SignInPage)
    assert anew is not sign_in
    assert anew.typed == ("2041-7736", "")


def test_pages_that_were_let_go_hear_no_more_changes(open_window: Open, theme: Theme) -> None:
    window = open_window(screens.receipt())
    window.rebuild()
    settle()
    theme.show(scale=150)
    theme.show(scale=100)
    settle()
    assert isinstance(page(window), FrontPage)


def test_a_panel_closes_with_the_screen_it_belongs_to(open_window: Open) -> None:
    window = open_window(screens.question())
    click(window, "display_button")
    settle()
    assert [w for w in looking.visible(window) if w.objectName() == "display_panel"]
    window.show_screen(screens.receipt())
    settle()
    assert [w for w in looking.visible(window) if w.objectName() == "display_panel"] == []


# --- one window


class Watch(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_screen_and_no_question_opens_another_window(open_window: Open) -> None:
    """Not for a moment: it would take the keyboard from the exam, and the lock would cover the questions."""
    window = open_window()
    watch = Watch()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    shown = list(screens.every().values())
    items = (samples.single(), samples.multiple(), samples.number(), samples.text(), samples.flow(), samples.essay())
    for screen in (*shown, *(screens.question(item=item, responses={}) for item in items)):
        window.show_screen(screen)
        settle()
        for name in ("language_button", "display_button", "menu_button", "gap_g1"):
            for widget in list(looking.visible(page(window))):
                if widget.objectName() == name and isinstance(widget, QAbstractButton):
                    widget.click()
                    settle()
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert watch.seen == []


def test_going_back_from_sure_leads_to_the_questions_by_escape(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.sure())
    assert isinstance(page(window), SurePage)
    with qtbot.waitSignal(window.back_asked, timeout=1000):
        QTest.keyClick(page(window), Qt.Key.Key_Escape)


def test_words_that_were_hidden_while_the_text_grew_have_grown_too(open_window: Open, theme: Theme) -> None:
    window = open_window(screens.question())
    theme.show(scale=200)
    window.show_notice(Notice(kind="offline"))
    settle()
    title = page(window).findChild(Label, "notice_title")
    assert title is not None
    assert title.font().pixelSize() == theme.font(TextUse.UI_STRONG).pixelSize()


# --- laid out


def places(window: CandidateWindow) -> dict[str, tuple[QPoint, QSize]]:
    """Where everything stands that is seen."""
    return {
        f"{type(one).__name__} {one.objectName()}": (one.mapTo(window, QPoint(0, 0)), one.size())
        for one in looking.visible(page(window), QWidget)
        if one.objectName() not in ("", "qt_scrollarea_viewport")
    }


def test_what_is_shown_stands_where_it_stays(open_window: Open) -> None:
    every = screens.every()
    window = open_window(every["sign-in"])
    moved = {}
    for name in ("sign-in-busy", "sign-in-number", "sign-in-busy", "sign-in-code", "sign-in-note", "sign-in"):
        window.show_screen(every[name])
        at_once = places(window)
        settle()
        if at_once != places(window):
            moved[name] = [what for what, place in places(window).items() if at_once.get(what) != place]
    assert moved == {}
