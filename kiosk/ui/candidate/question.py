"""One question on its sheet, with everything around it: bars, passage, palette. Nothing moves between questions."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.overview import Overview
from kiosk.exam.words import plain
from kiosk.flow.screens import Notice, QuestionScreen, Saving, TimeLeft
from kiosk.ui.candidate.display import DisplayPanel
from kiosk.ui.candidate.language import language_of, language_of_item
from kiosk.ui.candidate.menu import ExamMenu
from kiosk.ui.candidate.notices import notice_words
from kiosk.ui.candidate.question_shortcuts import QuestionShortcuts
from kiosk.ui.candidate.reading_languages import ReadingLanguages
from kiosk.ui.candidate.regions import keep_tab_order
from kiosk.ui.candidate.section_note import SectionNote
from kiosk.ui.candidate.tabs import Tabs
from kiosk.ui.candidate.ways import section_words, show_ways
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.media.hearing import Hearing
from kiosk.ui.media.read_aloud import ReadAloud
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tools.box import Places
from kiosk.ui.tools.desk import ToolDesk
from kiosk.ui.tools.field_hand import has_field
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.bottombar import BottomBar
from kiosk.ui.widgets.boxes import filled
from kiosk.ui.widgets.layout_mark import LayoutMark
from kiosk.ui.widgets.palette import QuestionPalette
from kiosk.ui.widgets.passage import PassageView
from kiosk.ui.widgets.sheet import Sheet
from kiosk.ui.widgets.topbar import TopBar
from sync.protocol.ids import ResponseId

FOLDED = (Room.FOLDED, Room.TABBED, Room.LEAN)
TABBED = (Room.TABBED, Room.LEAN)
PASSAGE_WIDTH, SHEET_WIDTH, LONE_SHEET_WIDTH = 660, 760, 1100
WIDEST = 16_777_215
"""Qt's own limit of a width: none."""


class QuestionPage(QWidget):
    """Shows the item that it is told, and says what was given."""

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
    section_left = Signal()
    break_asked = Signal()
    help_asked = Signal()
    notice_put_away = Signal()
    theme_asked = Signal(str)
    text_size_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screen: QuestionScreen | None = None
        self._shows_passage = self._shows_palette = False
        self.setObjectName("question")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.top = TopBar(theme)
        self.bottom = BottomBar(theme)
        self.palette_ = QuestionPalette(theme)
        self.passage = PassageView(theme, self._medium)
        self.sheet = Sheet(theme)
        self.item = ItemView(theme, self._medium)
        self.section_note = SectionNote(theme, self._medium)
        self.item.column.body.addWidget(self.section_note)
        self.hearing = Hearing(self.passage, self.item, ReadAloud(theme, self.passage, self.item))
        self.reading = ReadingLanguages(theme)
        self.sheet.body.addWidget(self.reading)
        self.sheet.body.addWidget(self.hearing.voice)
        self.sheet.body.addWidget(self.item)
        self._tabs = Tabs(theme)
        self._display = DisplayPanel(theme, self.top.display)
        self._menu = ExamMenu(theme, self.top.menu)
        self._middle, self._dock = QHBoxLayout(), QVBoxLayout()
        places = Places(page=self, margin=self.sheet.tools, dock=self._dock, item=self.item, passage=self.passage)
        self.tools = ToolDesk(theme, places)
        self.key_layout = LayoutMark(theme)
        self.bottom.keep_beside_previous(self.key_layout)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        filled(self._middle, (None, 1), (self.passage, 500), (self.sheet, 600), (None, 1), spacing=16)
        center = filled(QVBoxLayout(), (self._tabs, 0), (self._middle, 1))
        across = filled(QHBoxLayout(), (center, 1), (self.palette_, 0))
        filled(QVBoxLayout(self), (self.top, 0), (across, 1), (self._dock, 0), (self.bottom, 0))

    def _connect(self) -> None:
        self.top.help_asked.connect(self.help_asked)
        self.top.display_asked.connect(self._display.open_panel)
        self.top.menu.clicked.connect(self._menu.open_panel)
        self.top.notice_closed.connect(self.notice_put_away)
        self.bottom.previous_asked.connect(self.previous_asked)
        self.bottom.next_asked.connect(self.next_asked)
        self.bottom.mark_toggled.connect(self.mark_toggled)
        self.bottom.clear_asked.connect(self._on_clear_asked)
        self.item.responded.connect(self.responded)
        self.item.left_field.connect(self.left_field)
        self.hearing.played.connect(self.played)
        self.reading.chosen.connect(self.reading_chosen)
        self.bottom.questions_asked.connect(self.toggle_palette)
        self.palette_.gone_to.connect(self._on_gone_to)
        self.palette_.review_asked.connect(self.review_asked)
        self.palette_.leave_asked.connect(self.section_left)
        self.palette_.break_asked.connect(self.break_asked)
        self._tabs.passage_asked.connect(self._on_passage_tab)
        self._tabs.question_asked.connect(self._on_question_tab)
        for panel in (self._display, self._menu.display):
            panel.theme_chosen.connect(self.theme_asked)
            panel.size_chosen.connect(self.text_size_asked)
        self._menu.help_asked.connect(self.help_asked)
        self._menu.tool_asked.connect(self.tools.toggle)
        self.key_layout.clicked.connect(self.key_layout_asked)
        self.tools.annotated.connect(self.annotated)
        self.tools.passage_annotated.connect(self.passage_annotated)
        self.tools.arranged.connect(self.tools_arranged)
        self._theme.changed.connect(self._on_theme_changed)
        self._keys = QuestionShortcuts(self)

    # --- shown

    @property
    def item_id(self) -> str:
        """Which item is shown."""
        return "" if self._screen is None else self._screen.item.id

    def show_question(self, screen: QuestionScreen) -> None:
        """Show an item; the same one again is only brought up to date."""
        before, self._screen = self._screen, screen
        is_same = before is not None and before.item == screen.item
        is_turned = before is not None and not is_same and before.item.id == screen.item.id
        self.tools.allow(screen.tools)
        self._menu.show_tools(self.tools.offered)
        if not is_same:
            self.hearing.leave_item()
            self._shows_passage, self._shows_palette = self._shows_passage and is_turned, False
            self._take_focus()
            self._number(screen)
            self._arrange()
        language = language_of_item(screen.item, self._theme.language)
        self.item.show_item(
            screen.item,
            responses=screen.responses,
            readings=screen.readings,
            language=language,
            media=screen.media,
        )
        if not is_same or before is None or before.needs.masking != screen.needs.masking:
            for choices in self.item.choice_lists:
                choices.cover_up(screen.needs.masking)
        if not is_same:
            self._show_passage(screen)
        self.section_note.show_section(screen, language)
        self.reading.show_languages(screen)
        self.hearing.show(screen, is_new=not is_same)
        self._show_tools(screen, language)
        self.show_time(screen.time)
        self.show_saving(screen.saving)
        self._show_titles(screen)
        self.show_overview(screen.overview)
        self.show_notice(screen.notice)
        self.bottom.show_mark(screen.is_marked)
        self.item.close_for_good(screen.is_closed)
        show_ways(screen, self.bottom, self.palette_)
        keep_tab_order(self.passage, self.sheet, self.bottom, self.palette_, self.top)
        if not is_same:
            self._meet(screen, is_turned=is_turned)

    def _show_tools(self, screen: QuestionScreen, language: str) -> None:
        passage = "" if screen.stimulus is None else screen.stimulus.id
        left, on_passage = screen.annotations, screen.passage_annotations
        self.tools.show_item(screen.item.id, left, language=language, stimulus=passage, on_passage=on_passage)
        self.tools.restore(screen.arranged)
        self.key_layout.want(has_field(self.item))

    def _take_focus(self) -> None:
        """A control that goes away hands its focus on as if Tab had been pressed, and a ring would appear."""
        focus: QWidget | None = self.focusWidget()
        if focus is not None and self.item.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _meet(self, screen: QuestionScreen, *, is_turned: bool) -> None:
        """What is to be heard comes before what is to be answered; in another language one stays where one was."""
        play = self.hearing.first
        if is_turned and self.reading.holds_focus(self.focusWidget()):
            pass
        elif play is not None:
            play.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_first(screen)
        announce(self.sheet, self.reading.words if is_turned else self.sheet.accessibleName())

    def _focus_first(self, screen: QuestionScreen) -> None:
        if self.section_note.is_open and self.section_note.isVisible():
            self.section_note.head.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_answer(screen)

    def _focus_answer(self, screen: QuestionScreen) -> None:
        if screen.item.interactions and not screen.is_closed:
            self.item.focus_first()
        else:
            self.bottom.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _number(self, screen: QuestionScreen) -> None:
        digits = self._theme.digits
        if not screen.number:
            self.sheet.show_number("", "", spoken=self.tr("Information"))
            return
        total = self.tr("of {total}").format(total=digits(screen.total))
        self.sheet.show_number(digits(screen.number), total, spoken=self._words(screen))

    def _words(self, screen: QuestionScreen) -> str:
        if not screen.number:
            return self.tr("Information")
        digits = self._theme.digits
        pattern = self.tr("Question {number} of {total}")
        return pattern.format(number=digits(screen.number), total=digits(screen.total))

    def _show_passage(self, screen: QuestionScreen) -> None:
        stimulus = screen.stimulus
        if stimulus is None:
            self.passage.empty()
            return
        words, digits = "", self._theme.digits
        if screen.stimulus_for is not None:
            first, last = screen.stimulus_for
            pattern = self.tr("for questions {first} to {last}") if first != last else self.tr("for question {first}")
            words = pattern.format(first=digits(first), last=digits(last))
        language = stimulus.language or language_of(plain(stimulus.html), self._theme.language)
        title = stimulus.title or self.tr("Read this passage")
        self.passage.show_recordings(stimulus.recordings, media=screen.media, language=language)
        self.passage.show_passage(
            title=title, reference=words, html=stimulus.html, language=language, spoken=stimulus.spoken
        )

    def _medium(self, name: str) -> bytes | None:
        return None if self._screen is None else self._screen.media(name)

    @property
    def has_passage(self) -> bool:
        """Whether a passage belongs to the question."""
        return self._screen is not None and self._screen.stimulus is not None

    def show_passage(self) -> None:
        """Have the passage on screen, where it is a tab of its own."""
        if self.has_passage and not self.passage.isVisible():
            self._on_passage_tab()

    def show_answer_part(self) -> None:
        """Have the question on screen, where it is a tab of its own."""
        if not self.sheet.isVisible() and not self._shows_palette:
            self._on_question_tab()

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
        words = ""
        if self._theme.room in FOLDED:
            digits = self._theme.digits
            pattern = self.tr("Questions {answered} / {total}")
            words = pattern.format(answered=digits(overview.answered), total=digits(overview.total))
        self.bottom.show_questions(words)

    def show_notice(self, notice: Notice | None) -> None:
        """Say something in the free part of the top bar, or put it away."""
        if notice is None:
            self.top.hide_notice()
            return
        self.top.show_notice(*notice_words(notice))

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.hearing.fall_silent()
        super().hideEvent(event)

    # --- arranged

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        room, screen = self._theme.room, self._screen
        is_tabbed = room in TABBED
        self.sheet.fold(is_tabbed)
        self.top.fold(is_tabbed)
        self.bottom.fold(is_tabbed)
        if screen is None:
            return
        has_passage = screen.stimulus is not None
        has_tabs = is_tabbed and has_passage and not self._shows_palette
        is_covered = is_tabbed and self._shows_palette
        self._tabs.setVisible(has_tabs)
        self._tabs.show_state(self._words(screen), on_passage=self._shows_passage)
        self._show_titles(screen)
        self.top.fold(is_tabbed)
        self.passage.setVisible(has_passage and not is_covered and (not is_tabbed or self._shows_passage))
        self.sheet.setVisible(not is_covered and not (has_tabs and self._shows_passage))
        self.palette_.setVisible(room not in FOLDED or self._shows_palette)
        self.show_overview(screen.overview)
        self._set_widths(is_wide=room is Room.WIDE, has_passage=has_passage)
        small = 12 if is_tabbed else 20
        self._middle.setContentsMargins(small, small, small, small)

    def _show_titles(self, screen: QuestionScreen) -> None:
        is_numbered = self._theme.room in TABBED and screen.stimulus is None
        self.top.show_titles(self._words(screen) if is_numbered else screen.exam, section_words(screen))

    def _set_widths(self, *, is_wide: bool, has_passage: bool) -> None:
        sheet = SHEET_WIDTH if has_passage else LONE_SHEET_WIDTH
        factor = self._theme.scale / 100
        self.passage.setMaximumWidth(round(PASSAGE_WIDTH * factor) if is_wide else WIDEST)
        self.sheet.setMaximumWidth(round(sheet * factor) if is_wide else WIDEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)

    @property
    def shows_palette(self) -> bool:
        """Whether the list of questions lies over the question."""
        return self._shows_palette

    def focus_answer(self) -> None:
        """Go to the answer, or where there is none to the button that goes on."""
        self.show_answer_part()
        if self._screen is not None:
            self._focus_answer(self._screen)

    @Slot()
    def _on_clear_asked(self) -> None:
        self.item.settle()
        self.clear_asked.emit()

    @Slot(str)
    def _on_gone_to(self, item: str) -> None:
        if self._shows_palette:
            self.toggle_palette()
        self.item_asked.emit(item)

    @Slot()
    def toggle_palette(self) -> None:
        """Have the list of questions over the question, or put it away."""
        self._shows_palette = not self._shows_palette
        self._arrange()
        target = self.palette_.grid if self._shows_palette else self.bottom.questions
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_passage_tab(self) -> None:
        self._shows_passage = True
        self._arrange()

    @Slot()
    def _on_question_tab(self) -> None:
        self._shows_passage = False
        self._arrange()
