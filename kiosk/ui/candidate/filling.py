"""Which page shows a screen before the first question, or one of the staff's, and how it is told."""

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.flow.key_layouts import LayoutShown
from kiosk.flow.screens import (
    CodeScreen,
    ComfortScreen,
    ConfirmScreen,
    InstructionsScreen,
    NoticeScreen,
    PhotoScreen,
    PowerShown,
    PracticeScreen,
    Screen,
    TrialScreen,
    WaitingScreen,
    WordsScreen,
)
from kiosk.ui.candidate.code import CodePage
from kiosk.ui.candidate.comfort import ComfortPage
from kiosk.ui.candidate.confirm import ConfirmPage
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.notice import NoticePage
from kiosk.ui.candidate.photo import PhotoPage
from kiosk.ui.candidate.practice import PracticePage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.regions import keep_tab_order
from kiosk.ui.candidate.release_words import ReleaseWordsPage
from kiosk.ui.candidate.trial import TrialPage
from kiosk.ui.candidate.waiting import WaitingPage
from kiosk.ui.widgets.battery import BatteryMark
from kiosk.ui.widgets.layout_mark import LayoutMark

P = TypeVar("P", bound=QWidget)


class Pages(Protocol):
    """Who has the pages, one of each kind."""

    def __call__(self, kind: type[P]) -> P:
        """Return the page of a kind; made when it is first needed."""


def filled_front(screen: Screen, pages: Pages, *, is_new: bool) -> QWidget | None:
    """Show a screen on its page and return that; None for one that stands elsewhere."""
    match screen:
        case ConfirmScreen():
            confirm = pages(ConfirmPage)
            confirm.show_confirm(screen)
            return confirm
        case WaitingScreen():
            waiting = pages(WaitingPage)
            waiting.show_waiting(screen)
            return waiting
        case NoticeScreen():
            notice = pages(NoticePage)
            notice.show_notice_page(screen)
            return notice
        case PhotoScreen():
            photo = pages(PhotoPage)
            photo.show_photo(screen)
            return photo
        case TrialScreen():
            trial = pages(TrialPage)
            if is_new:
                trial.show_trial(screen)
            return trial
        case ComfortScreen():
            comfort = pages(ComfortPage)
            comfort.show_comfort(screen)
            return comfort
        case PracticeScreen():
            practice = pages(PracticePage)
            practice.show_practice(screen)
            return practice
        case InstructionsScreen():
            instructions = pages(InstructionsPage)
            instructions.show_instructions(screen)
            return instructions
        case _:
            return _filled_desk(screen, pages, is_new=is_new)


def _filled_desk(screen: Screen, pages: Pages, *, is_new: bool) -> QWidget | None:
    match screen:
        case CodeScreen():
            code = pages(CodePage)
            code.show_code(screen, is_new=is_new)
            return code
        case WordsScreen():
            words = pages(ReleaseWordsPage)
            words.show_words(screen, is_new=is_new)
            return words
        case _:
            return None


def put_on(stack: QStackedWidget, page: QWidget) -> None:
    """Put a page on screen; whatever was made when it was filled, Tab goes through it as one reads it."""
    if isinstance(page, FrontPage):
        keep_tab_order(page)
    stack.setCurrentWidget(page)


def lend_keyboard(page: QWidget, *, wanted: bool) -> None:
    """Let a page bring the keyboard on the screen by itself, as at a station that has no other."""
    if isinstance(page, FrontPage):
        page.keys.always = wanted
    elif isinstance(page, QuestionPage):
        page.tools.lends_keyboard = wanted


def show_key_layout_on(page: QWidget, shown: LayoutShown) -> None:
    """Show which keyboard layout the next key is of, wherever a page has a place for it."""
    for mark in page.findChildren(LayoutMark):
        mark.show_name(shown.name, can_switch=shown.can_switch)


def show_power_on(page: QWidget, power: PowerShown | None) -> None:
    """Show what the machine runs on, wherever a page has a place for it."""
    for mark in page.findChildren(BatteryMark):
        mark.show_power(power)
