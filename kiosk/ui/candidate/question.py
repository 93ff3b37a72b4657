"""One question on its sheet, with everything around it: bars, passage, palette. Nothing moves between questions."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.overview import Overview
from kiosk.flow.screens import Notice, QuestionScreen, Saving, TimeLeft
from kiosk.ui.candidate.display import DisplayPanel
from kiosk.ui.candidate.notices import notice_words
from kiosk.ui.candidate.passage import PassagePanel
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.bottombar import BottomBar
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.palette import QuestionPalette
from kiosk.ui.widgets.sheet import Sheet
from kiosk.ui.widgets.topbar import TopBar
from sync.protocol.ids import ResponseId

FOLDED = (Room.FOLDED, Room.TABBED, Room.LEAN)
TABBED = (Room.TABBED, Room.LEAN)


class QuestionPage(QWidget):
    """Shows the item that it is told, and says what was given."""

    responded = Signal(str, tuple)
    left_field = Signal()
    item_asked = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    mark_toggled = Signal(bool)
    clear_asked = Signal()
    review_asked = Signal()
    help_asked = Signal()
    notice_put_away = Signal()
    theme_asked = Signal(str)
    text_size_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: QuestionScreen | None = None
        self._shows_passage = False
        self.setObjectName("question")
        self.top = TopBar(theme)
        self.bottom = BottomBar(theme)
        self.palette_ = QuestionPalette(theme)
        self.passage = PassagePanel(theme)
        self.sheet = Sheet(theme)
        self.item = ItemView(theme, _no_media)
        self.sheet.body.addWidget(self.item)
        self._tabs = _Tabs(theme)
        self._display = DisplayPanel(theme, self.top.display)
        self._middle = QHBoxLayout()
        self._middle.setContentsMargins(20, 20, 20, 20)
        self._middle.setSpacing(16)
        self._middle.addWidget(self.passage, 5)
        self._middle.addWidget(self.sheet, 6)
        center = QVBoxLayout()
        center.setSpacing(0)
        center.addWidget(self._tabs)
        center.addLayout(self._middle, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addLayout(center, 1)
        across.addWidget(self.palette_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(across, 1)
        column.addWidget(self.bottom)
        self._connect()

    def _connect(self) -> None:
        self.top.help_asked.connect(self.help_asked)
        self.top.display_asked.connect(self._display.open_panel)
        self.top.notice_closed.connect(self.notice_put_away)
        self.bottom.previous_asked.connect(self.previous_asked)
        self.bottom.next_asked.connect(self.next_asked)
        self.bottom.mark_toggled.connect(self.mark_toggled)
        self.bottom.clear_asked.connect(self._on_clear_asked)
        self.item.responded.connect(self.responded)
        self.item.left_field.connect(self.left_field)
        self.bottom.questions_asked.connect(self._on_questions_asked)
        self.palette_.gone_to.connect(self.item_asked)
        self.palette_.review_asked.connect(self.review_asked)
        self._tabs.passage_asked.connect(self._on_passage_tab)
        self._tabs.question_asked.connect(self._on_question_tab)
        self._display.theme_chosen.connect(self.theme_asked)
        self._display.size_chosen.connect(self.text_size_asked)
        self._theme.changed.connect(self._arrange)

    # --- shown

    def show_question(self, screen: QuestionScreen) -> None:
        """Show an item; the same one again is only brought up to date."""
        before, self._screen = self._screen, screen
        is_same = before is not None and before.item == screen.item
        self.top.show_titles(screen.exam, screen.section)
        if not is_same:
            self._number(screen)
        self.item.show_item(screen.item, responses=screen.responses, readings=screen.readings, media=screen.media)
        self.passage.show_stimulus(screen.stimulus, screen.stimulus_for, media=screen.media)
        self.show_time(screen.time)
        self.show_saving(screen.saving)
        self.show_overview(screen.overview)
        self.show_notice(screen.notice)
        self.bottom.show_mark(screen.is_marked)
        is_question = screen.number > 0
        self.bottom.allow(previous=screen.can_go_back, onward=True, mark=is_question, clear=is_question)
        words = self.tr("Review") if screen.is_last else self.tr("Next")
        self.bottom.show_next(words, icon="list-checks" if screen.is_last else "arrow-right")
        if not is_same:
            self._shows_passage = False
            self._arrange()
            self.item.focus_first()

    def _number(self, screen: QuestionScreen) -> None:
        digits = self._theme.digits
        if not screen.number:
            self.sheet.show_number("", "", spoken=self.tr("Information"))
            return
        total = self.tr("of {total}").format(total=digits(screen.total))
        spoken = self.tr("Question {number} of {total}")
        self.sheet.show_number(
            digits(screen.number),
            total,
            spoken=spoken.format(number=digits(screen.number), total=digits(screen.total)),
        )

    def show_responses(
        self, responses: Mapping[ResponseId, tuple[str, ...]], readings: Mapping[ResponseId, str | None]
    ) -> None:
        """Show what was given in the present item."""
        self.item.show_responses(responses, readings)

    def show_time(self, time: TimeLeft) -> None:
        """Show the time left."""
        self.top.timer.show_time(time)

    def show_saving(self, saving: Saving) -> None:
        """Show where the last answer is."""
        self.top.saving.show_saving(saving)

    def show_overview(self, overview: Overview) -> None:
        """Show the palette."""
        self.palette_.show_overview(overview)
        if self._theme.room in FOLDED:
            digits = self._theme.digits
            pattern = self.tr("Questions {answered} / {total}")
            self.bottom.show_questions(pattern.format(answered=digits(overview.answered), total=digits(overview.total)))
        else:
            self.bottom.show_questions("")

    def show_notice(self, notice: Notice | None) -> None:
        """Say something in the free part of the top bar, or put it away."""
        if notice is None:
            self.top.hide_notice()
            return
        kind, title, text = notice_words(notice)
        self.top.show_notice(kind, title, text)

    # --- arranged

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        room = self._theme.room
        has_passage = self._screen is not None and self._screen.stimulus is not None
        is_tabbed = room in TABBED and has_passage
        self._tabs.setVisible(is_tabbed)
        if self._screen is not None:
            self._tabs.show_state(self._screen.number, on_passage=self._shows_passage)
            self.show_overview(self._screen.overview)
        self.passage.setVisible(has_passage and (not is_tabbed or self._shows_passage))
        self.sheet.setVisible(not is_tabbed or not self._shows_passage)
        self.palette_.setVisible(room not in FOLDED)
        self.sheet.fold(room in TABBED)
        self.top.fold(room in TABBED)
        is_wide = room is Room.WIDE
        self.passage.setMaximumWidth(660 if is_wide else 16_777_215)
        self.sheet.setMaximumWidth(760 if is_wide and has_passage else 900 if is_wide else 16_777_215)
        self._middle.setAlignment(Qt.AlignmentFlag.AlignHCenter if is_wide else Qt.AlignmentFlag(0))
        small = 12 if room in TABBED else 20
        self._middle.setContentsMargins(small, small, small, small)

    @Slot()
    def _on_clear_asked(self) -> None:
        self.item.settle()
        self.clear_asked.emit()

    @Slot()
    def _on_questions_asked(self) -> None:
        show = not self.palette_.isVisible()
        self.palette_.setVisible(show)
        if self._theme.room in TABBED:
            self.sheet.setVisible(not show)
            self.passage.setVisible(False)
        if show:
            self.palette_.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_passage_tab(self) -> None:
        self._shows_passage = True
        self._arrange()

    @Slot()
    def _on_question_tab(self) -> None:
        self._shows_passage = False
        self._arrange()


class _Tabs(QWidget):
    """Passage and question as two tabs, where there is no room for both."""

    passage_asked = Signal()
    question_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("tabs")
        self._passage = Button(theme, self.tr("Passage"), kind=Kind.QUIET, icon="book-open", name="passage_tab")
        self._question = Button(theme, self.tr("Question"), kind=Kind.QUIET, icon="pencil", name="question_tab")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 0)
        row.setSpacing(8)
        for button in (self._passage, self._question):
            button.set_toggle(Role.ACCENT)
            row.addWidget(button)
        row.addStretch(1)
        self._passage.clicked.connect(self.passage_asked)
        self._question.clicked.connect(self.question_asked)

    def show_state(self, number: int, *, on_passage: bool) -> None:
        """Show which tab is open."""
        words = self.tr("Question {number}").format(number=self._theme.digits(number)) if number else ""
        self._question.show_text(words or self.tr("Information"))
        self._passage.setChecked(on_passage)
        self._question.setChecked(not on_passage)


def _no_media(_name: str) -> bytes | None:
    return None
