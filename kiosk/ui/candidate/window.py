"""The candidate's window: one screen at a time, and the signals of what people ask for."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.exam.overview import Overview
from kiosk.flow.screens import (
    ConfirmScreen,
    CoverScreen,
    InstructionsScreen,
    Notice,
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
    WaitingScreen,
)
from kiosk.ui.candidate.confirm import ConfirmPage
from kiosk.ui.candidate.cover import CoverPage
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.message_pages import RefusalPage, ResumePage, SurePage, WaitingPage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.receipt import ReceiptPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.sign_in import SignInPage
from kiosk.ui.theme import Theme
from sync.protocol.ids import ResponseId

Page = TypeVar(
    "Page",
    SignInPage,
    ConfirmPage,
    WaitingPage,
    InstructionsPage,
    QuestionPage,
    ReviewPage,
    SurePage,
    CoverPage,
    ResumePage,
    ReceiptPage,
    RefusalPage,
)


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
    clear_asked = Signal()
    review_asked = Signal()
    back_asked = Signal()
    submit_asked = Signal()
    submitted = Signal()
    sign_out_asked = Signal()
    retry_asked = Signal()
    help_asked = Signal()
    notice_put_away = Signal()
    language_asked = Signal(str)
    theme_asked = Signal(str)
    text_size_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: dict[type[QWidget], QWidget] = {}
        self._screen: Screen | None = None
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Examination"))
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

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
    def show_screen(self, screen: Screen) -> None:
        """Show a screen."""
        self._screen = screen
        page = self._filled(screen)
        self.stack.setCurrentWidget(page)

    def _filled(self, screen: Screen) -> QWidget:
        match screen:
            case SignInScreen():
                sign_in = self._page(SignInPage)
                sign_in.show_sign_in(screen)
                return sign_in
            case ConfirmScreen():
                confirm = self._page(ConfirmPage)
                confirm.show_confirm(screen)
                return confirm
            case WaitingScreen():
                waiting = self._page(WaitingPage)
                waiting.show_waiting(screen)
                return waiting
            case InstructionsScreen():
                instructions = self._page(InstructionsPage)
                instructions.show_instructions(screen)
                return instructions
            case QuestionScreen():
                question = self._page(QuestionPage)
                question.show_question(screen)
                return question
            case ReviewScreen():
                review = self._page(ReviewPage)
                review.show_review(screen)
                return review
            case _:
                return self._filled_message(screen)

    def _filled_message(
        self, screen: SureScreen | CoverScreen | ResumeScreen | ReceiptScreen | RefusalScreen
    ) -> QWidget:
        match screen:
            case SureScreen():
                sure = self._page(SurePage)
                sure.show_sure(screen)
                return sure
            case CoverScreen():
                cover = self._page(CoverPage)
                cover.show_cover(screen)
                return cover
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

    @Slot(object)
    def show_time(self, time: TimeLeft) -> None:
        """Show the time left, where a clock is on screen."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage | ReviewPage):
            page.show_time(time)

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

    @Slot(object)
    def show_notice(self, notice: Notice | None) -> None:
        """Say something in the top bar, or put it away."""
        page = self.stack.currentWidget()
        if isinstance(page, QuestionPage):
            page.show_notice(notice)

    def rebuild(self) -> None:
        """Make every page anew, as after a change of language, and show what was shown."""
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        if self._screen is not None:
            self.show_screen(self._screen)

    # --- pages

    def _forget_exam(self) -> None:
        """Let go of every page that held questions: nothing of an attempt stays after its end."""
        for kind in (QuestionPage, ReviewPage, InstructionsPage, ConfirmPage):
            page = self._pages.pop(kind, None)
            if page is not None:
                self.stack.removeWidget(page)
                page.deleteLater()

    def _page(self, kind: type[Page]) -> Page:
        found = self._pages.get(kind)
        if isinstance(found, kind):
            return found
        page = kind(self._theme)
        self._pages[kind] = page
        self.stack.addWidget(page)
        self._connect(page)
        return page

    def _connect(self, page: QWidget) -> None:
        if isinstance(page, FrontPage):
            page.foot.help_asked.connect(self.help_asked)
            page.foot.language_asked.connect(self.language_asked)
            page.foot.theme_asked.connect(self.theme_asked)
            page.foot.text_size_asked.connect(self.text_size_asked)
        match page:
            case SignInPage():
                page.asked.connect(self.sign_in_asked)
            case ConfirmPage():
                page.confirmed.connect(self.confirmed)
                page.rejected.connect(self.rejected)
            case InstructionsPage():
                page.started.connect(self.started)
            case QuestionPage():
                self._connect_question(page)
            case ReviewPage():
                page.item_asked.connect(self.item_asked)
                page.back_asked.connect(self.back_asked)
                page.submit_asked.connect(self.submit_asked)
                page.help_asked.connect(self.help_asked)
            case SurePage():
                page.back_asked.connect(self.back_asked)
                page.submitted.connect(self.submitted)
            case RefusalPage():
                page.retry_asked.connect(self.retry_asked)
                page.sign_out_asked.connect(self.sign_out_asked)
            case ReceiptPage():
                page.sign_out_asked.connect(self.sign_out_asked)
            case _:
                pass

    def _connect_question(self, page: QuestionPage) -> None:
        page.responded.connect(self.responded)
        page.left_field.connect(self.left_field)
        page.item_asked.connect(self.item_asked)
        page.next_asked.connect(self.next_asked)
        page.previous_asked.connect(self.previous_asked)
        page.mark_toggled.connect(self.mark_toggled)
        page.clear_asked.connect(self.clear_asked)
        page.review_asked.connect(self.review_asked)
        page.help_asked.connect(self.help_asked)
        page.notice_put_away.connect(self.notice_put_away)
        page.theme_asked.connect(self.theme_asked)
        page.text_size_asked.connect(self.text_size_asked)
