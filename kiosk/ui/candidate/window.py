"""The candidate's window: one screen at a time, and the signals of what people ask for."""

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.exam.overview import Overview
from kiosk.flow.key_layouts import LayoutShown
from kiosk.flow.screens import (
    BreakScreen,
    CoverScreen,
    DoorScreen,
    HandShown,
    LetterScreen,
    Notice,
    PowerShown,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    ReviewScreen,
    Saving,
    Screen,
    SignInScreen,
    SureScreen,
    TimeLeft,
)
from kiosk.ui.candidate.asked import ASKED
from kiosk.ui.candidate.confirm import ConfirmPage
from kiosk.ui.candidate.cover import CoverPage
from kiosk.ui.candidate.doors import BreakPage, DoorPage
from kiosk.ui.candidate.filling import filled_front, lend_keyboard, put_on, show_key_layout_on, show_power_on
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.help import HelpDesk
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.keys_help import HelpKey
from kiosk.ui.candidate.letter import LetterPage
from kiosk.ui.candidate.message_pages import PausedPage, RefusalPage, ResumePage, SurePage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.receipt import ReceiptPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.sign_in import SignInPage
from kiosk.ui.candidate.standing import Standing
from kiosk.ui.composing import call_words_in
from kiosk.ui.eight.eight_keys import EightKeys
from kiosk.ui.laid_out import lay_out
from kiosk.ui.theme import Theme
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ResponseId

Page = TypeVar("Page", bound=QWidget)
CODE_KEYS = QKeySequence("Ctrl+F12")


class CandidateWindow(QWidget):
    """Shows what it is told. A page is made when it is first needed, and made anew after a change of language."""

    sign_in_asked = Signal(str, str)
    confirmed = Signal()
    rejected = Signal()
    started = Signal()
    responded = Signal(str, tuple)
    left_field = Signal()
    item_asked = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    mark_toggled = Signal(bool)
    annotated = Signal(str, str, tuple)
    passage_annotated = Signal(str, str, str, tuple)
    tools_arranged = Signal(tuple)
    reading_chosen = Signal(str)
    key_layout_asked = Signal()
    played = Signal(str, str, int)
    clear_asked = Signal()
    review_asked = Signal()
    back_asked = Signal()
    submit_asked = Signal()
    submitted = Signal()
    sign_out_asked = Signal()
    feedback_given = Signal(str)
    retry_asked = Signal()
    help_asked = Signal()
    code_asked = Signal()
    code_action_picked = Signal(str)
    code_given = Signal(int, tuple, str, str, tuple)
    code_rechosen = Signal()
    code_left = Signal()
    lock_asked = Signal()
    words_asked = Signal()
    words_given = Signal(str)
    words_left = Signal()
    notice_put_away = Signal()
    letter_read = Signal(str)
    agreed = Signal()
    declined = Signal()
    section_left = Signal()
    break_asked = Signal()
    break_ended = Signal()
    notice_accepted = Signal()
    notice_language_asked = Signal(str)
    photo_wished = Signal(str)
    seat_tried = Signal(tuple, tuple)
    comfort_settled = Signal()
    practiced = Signal(str, tuple)
    practice_turned = Signal(int)
    practice_left = Signal()
    name_signed = Signal(str)
    hand_raised = Signal(str)
    hand_withdrawn = Signal()
    language_asked = Signal(str)
    theme_asked = Signal(str)
    text_size_asked = Signal(int)
    looks_chosen = Signal(str, str, int)
    looks_settled = Signal(str, str, int)
    """Language, colors and text size that were chosen; of the latter the page was left."""
    looks_told = Signal(object)
    """Looks to be shown from now on; None: those of the station."""
    languages_told = Signal(tuple)
    """Those that may be chosen from now on, before the screen where they differ."""
    needs_told = Signal(object)
    """The Accommodations that hold from now on, before the screen that needs them."""

    def __init__(self, theme: Theme, *, keeps_keyboard: bool = False) -> None:
        super().__init__()
        self._theme = self.theme = theme
        self._keeps_keyboard = keeps_keyboard
        self._pages: dict[type[QWidget], QWidget] = {}
        self._screen: Screen | None = None
        self._standing = Standing()
        self._power: PowerShown | None = None
        self._helping = HelpDesk(theme, self)
        self._helping.raised.connect(self.hand_raised)
        self._helping.withdrawn.connect(self.hand_withdrawn)
        self.comfort_settled.connect(self._on_comfort_settled)
        self._key_layout = LayoutShown("")
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Examination"))
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # a page never pushes the window off its screen
        column.addWidget(self.stack)
        self.eight = EightKeys(theme, self, self.stack)
        column.addWidget(self.eight.strip)
        self.keys_help = HelpKey(theme, self)
        # For staff, at any screen where something can be decided; there is nothing to see of it.
        QShortcut(CODE_KEYS, self).activated.connect(self.code_asked)

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._theme.fit(event.size().width())
        super().resizeEvent(event)

    @property
    def screen_shown(self) -> Screen | None:
        """What is on screen."""
        return self._screen

    # --- shown

    @Slot(object)
    def show_looks(self, looks: tuple[str, str, int] | None) -> None:
        """Look as the candidate chose it before, or as the station does."""
        self.looks_told.emit(looks)

    @Slot()
    def _on_comfort_settled(self) -> None:
        self.looks_settled.emit(self._theme.language, str(self._theme.name), self._theme.scale)

    @Slot(object)
    def show_needs(self, needs: Accommodations) -> None:
        """Sit the exam as this candidate needs it."""
        self.eight.use(needs.eight_keys)
        self.needs_told.emit(needs)

    @Slot(object)
    def show_screen(self, screen: Screen) -> None:
        """Show a screen; nothing of the candidate before stays when the next one signs in."""
        before = self._taken(screen)
        if isinstance(screen, SignInScreen) and not isinstance(before, SignInScreen):
            self._forget_candidate()
        if type(before) is not type(screen):
            self.keys_help.close_page()
        put_on(self.stack, self._filled(screen, is_new=type(before) is not type(screen)))
        self._helping.know(screen)
        lay_out()
        self.eight.hear_of_screen()

    def _taken(self, screen: Screen) -> Screen | None:
        """Take note of a screen, and speak what is offered on it; returns the one before, its last words given."""
        if isinstance(self._screen, QuestionScreen) and not isinstance(screen, QuestionScreen):
            self.call_words_in()
        before, self._screen = self._screen, screen
        if before is None or screen.place.languages != before.place.languages:
            self.languages_told.emit(screen.place.languages)
        return before

    def _filled(self, screen: Screen, *, is_new: bool) -> QWidget:
        match screen:
            case SignInScreen():
                sign_in = self._page(SignInPage)
                sign_in.show_sign_in(screen, is_new=is_new)
                return sign_in
            case QuestionScreen():
                question = self._page(QuestionPage)
                question.show_question(screen)
                self._standing.take_up(question, screen.item.id)
                return question
            case ReviewScreen():
                review = self._page(ReviewPage)
                review.show_review(screen)
                return review
            case _:
                front = filled_front(screen, self._page, is_new=is_new)
                return front if front is not None else self._filled_message(screen)

    def _filled_message(self, screen: Screen) -> QWidget:
        match screen:
            case SureScreen():
                sure = self._page(SurePage)
                sure.show_sure(screen)
                return sure
            case DoorScreen():
                door = self._page(DoorPage)
                door.show_door(screen)
                return door
            case LetterScreen():
                letter = self._page(LetterPage)
                letter.show_letter(screen)
                return letter
            case BreakScreen() | CoverScreen():
                self._cover_questions()
                return self._filled_cover(screen)
            case ResumeScreen():
                resume = self._page(ResumePage)
                resume.show_resume(screen)
                return resume
            case ReceiptScreen():
                self._forget_exam()
                receipt = self._page(ReceiptPage)
                receipt.show_receipt(screen)
                return receipt
            case RefusalScreen():
                refusal = self._page(RefusalPage)
                refusal.show_refusal(screen)
                return refusal
            case _:
                raise AssertionError(screen)

    def _filled_cover(self, screen: BreakScreen | CoverScreen) -> QWidget:
        match screen:
            case BreakScreen():
                pause = self._page(BreakPage)
                pause.show_break(screen)
                return pause
            case CoverScreen(why="paused"):
                paused = self._page(PausedPage)
                paused.show_paused(screen)
                return paused
            case CoverScreen():
                cover = self._page(CoverPage)
                cover.show_cover(screen)
                return cover

    @Slot(object)
    def show_time(self, time: TimeLeft) -> None:
        """Show the time left, where a clock is on screen."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage | ReviewPage | LetterPage | DoorPage | BreakPage):
            page.show_time(time)

    @Slot()
    def call_words_in(self) -> None:
        """Have what is being composed given now, and where tools stand said."""
        call_words_in(self.focusWidget())
        if isinstance(page := self._pages.get(QuestionPage), QuestionPage):
            page.tools.settle()

    @Slot(object)
    def show_saving(self, saving: Saving) -> None:
        """Show where the last answer is."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage | ReviewPage):
            page.show_saving(saving)

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show the palette."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage):
            page.show_overview(overview)

    @Slot(object, object)
    def show_responses(
        self, responses: Mapping[ResponseId, tuple[str, ...]], readings: Mapping[ResponseId, str | None]
    ) -> None:
        """Show what was given in the present item."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage):
            page.show_responses(responses, readings)
        self.eight.refresh()

    @Slot(object)
    def show_notice(self, notice: Notice | None) -> None:
        """Say something in the free part of a bar, or put it away."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage | ReviewPage | FrontPage | CoverPage):
            page.show_notice(notice)
        self.eight.refresh()

    @Slot(object)
    def show_hand(self, hand: HandShown | None) -> None:
        """Show how the raised hand stands, wherever help can be asked for."""
        self._helping.show_hand(hand)

    @Slot(object)
    def show_power(self, power: PowerShown | None) -> None:
        """Show what the machine runs on, on every page that has a place for it."""
        self._power = power
        for page in self._pages.values():
            show_power_on(page, power)

    @Slot(object)
    def show_key_layout(self, shown: LayoutShown) -> None:
        """Show which keyboard layout the next key is of."""
        self._key_layout = shown
        for page in self._pages.values():
            show_key_layout_on(page, shown)

    def rebuild(self) -> None:
        """Make every page anew, as after a change of language, and show what was shown; what was typed stays."""
        before = self.stack.currentWidget()
        typed = before.typed if isinstance(before, SignInPage | ReceiptPage) else ()
        self._let_go(*self._pages)
        screen, self._screen = self._screen, None
        if screen is not None:
            self.show_screen(screen)
        if typed and isinstance(page := self.stack.currentWidget(), SignInPage | ReceiptPage):
            page.show_typed(*typed)

    # --- pages

    def _forget_candidate(self) -> None:
        """Let go of every page but the first: nothing of a person or an exam stays, on screen or in memory."""
        self._let_go(*(kind for kind in self._pages if kind is not SignInPage))
        self._theme.focus.forget()
        self._theme.loudness.forget()
        self._theme.time_wish.forget()

    def _cover_questions(self) -> None:
        """Let go of every page with a question on it: what is covered no pixel shows and no screen reader finds."""
        page = self._pages.get(QuestionPage)
        if isinstance(page, QuestionPage):
            self._standing.note(page)
        self._let_go(QuestionPage, ReviewPage)

    def _forget_exam(self) -> None:
        """Let go of every page that held questions: nothing of an attempt stays after its end."""
        self._let_go(QuestionPage, ReviewPage, DoorPage, BreakPage, InstructionsPage, ConfirmPage)

    def _let_go(self, *kinds: type[QWidget]) -> None:
        for kind in kinds:
            if (page := self._pages.pop(kind, None)) is not None:
                self.stack.removeWidget(page)
                page.setParent(None)
                page.deleteLater()

    def _page(self, kind: type[Page]) -> Page:
        found = self._pages.get(kind)
        if isinstance(found, kind):
            return found
        page = cast("Callable[[Theme], Page]", kind)(self._theme)
        lend_keyboard(page, wanted=self._keeps_keyboard)
        self._pages[kind] = page
        self.stack.addWidget(page)
        page.resize(self.stack.size())  # now: tools are put back where they stood before it is on screen
        self._connect(page)
        show_power_on(page, self._power)
        show_key_layout_on(page, self._key_layout)
        return page

    def _connect(self, page: QWidget) -> None:
        """Pass on what people ask for: a page's signal goes to the window's of the same name."""
        for source in (page, page.foot) if isinstance(page, FrontPage) else (page,):
            for name in ASKED:
                asked = getattr(source, name, None)
                if not isinstance(asked, SignalInstance):
                    continue
                if name == "help_asked" and not isinstance(source, CoverPage | PausedPage | ResumePage):
                    self._helping.attend(page, asked)
                else:
                    asked.connect(getattr(self, name))
