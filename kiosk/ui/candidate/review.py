"""What is answered and what is open, before submission."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.overview import Cell, Mark, Overview
from kiosk.exam.partly import Lack
from kiosk.flow.screens import Notice, ReviewScreen, Saving, TimeLeft
from kiosk.ui.candidate.display import DisplayPanel
from kiosk.ui.candidate.front import NARROW, emptied
from kiosk.ui.candidate.menu import ExamMenu
from kiosk.ui.candidate.notices import notice_words
from kiosk.ui.candidate.regions import keep_tab_order
from kiosk.ui.candidate.trust import TrustLines
from kiosk.ui.candidate.words import duration
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.bubble import Bubble
from kiosk.ui.widgets.bubble_grid import BubbleGrid
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.palette import Legend
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel, Rule
from kiosk.ui.widgets.topbar import TopBar

MOST_ROWS = 40
SIDE_WIDTH = 324
WIDEST = 16_777_215
"""Qt's own limit of a width: none."""
WHOLE = 1_750
"""Of both sheets together: on a screen of many pixels the way from words to their button stays short."""


class ReviewPage(QWidget):
    """Sections with their bubbles, what is worth another look, and the first step of submission."""

    item_asked = Signal(str)
    back_asked = Signal()
    submit_asked = Signal()
    help_asked = Signal()
    notice_put_away = Signal()
    theme_asked = Signal(str)
    text_size_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._first_open = ""
        self._shown: object = None
        self.ways: list[Button] = []
        """The buttons to what is worth another look."""
        self.setObjectName("review")
        self.top = TopBar(theme)
        self._display = DisplayPanel(theme, self.top.display)
        self._menu = ExamMenu(theme, self.top.menu)
        self.summary = Summary(theme)
        self._scroll = ScrollColumn(theme, ground=Role.SHEET)
        self._left = Panel(theme, padding=0, name="review_sheet")
        theme.keep_margins(self._left.body, start=20, top=14, end=6, bottom=14)
        self._left.body.addWidget(self._scroll, 1)
        self._hint = self._hint_row(theme)
        self._left.body.addWidget(self._hint)
        self._trust = TrustLines(theme)
        self._left.body.addWidget(self._trust)
        self._scroll.body.setSpacing(6)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setContentsMargins(24, 20, 24, 24)
        self._middle.setSpacing(16)
        self._middle.addWidget(self._left, 1)
        self._middle.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(self._middle, 1)
        self._connect()

    def _hint_row(self, theme: Theme) -> QWidget:
        words = self.tr("Marked questions count as answered when they have an answer.")
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(8, 6, 8, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "info", Role.INK2, size=16))
        row.addWidget(Label(theme, words, ink=Role.INK2, wraps=True, name="review_hint"), 1)
        return hint

    def _connect(self) -> None:
        self.top.help_asked.connect(self.help_asked)
        self.top.notice_closed.connect(self.notice_put_away)
        self.top.display_asked.connect(self._display.open_panel)
        self.top.menu.clicked.connect(self._menu.open_panel)
        self._menu.help_asked.connect(self.help_asked)
        for panel in (self._display, self._menu.display):
            panel.theme_chosen.connect(self.theme_asked)
            panel.size_chosen.connect(self.text_size_asked)
        self.summary.go.clicked.connect(self._on_go)
        self.summary.submit.clicked.connect(self.submit_asked)
        self._theme.changed.connect(self._arrange)

    def show_review(self, screen: ReviewScreen) -> None:
        """Show the summary; the same one again, with other news of what is on its way, keeps its place and focus."""
        whole = screen.overview
        shown, self._shown = self._shown, (whole, screen.another_look, screen.lacks)
        self.top.show_titles(screen.exam, self.tr("Review before you submit"))
        self.show_time(screen.time)
        self.show_saving(screen.saving)
        self._trust.show_answers(whole.answered, screen.on_way)
        if self.isVisible() and shown == self._shown:
            return
        self._fill(screen)
        self._first_open = first_open.item if (first_open := way_back(whole)) else ""
        self.summary.show_overview(whole)
        self.summary.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_time(self, time: TimeLeft) -> None:
        """Show the time left, and how long it is until the exam may be submitted."""
        self.top.timer.show_time(time)
        self.summary.show_wait(time.submit_in_ms)

    def show_saving(self, saving: Saving) -> None:
        """Show where the last answer is."""
        self.top.saving.show_saving(saving)

    def show_notice(self, notice: Notice | None) -> None:
        """Say something in the free part of the top bar, or put it away."""
        if notice is None:
            self.top.hide_notice()
            return
        self.top.show_notice(*notice_words(notice))

    # --- the sheet

    def _fill(self, screen: ReviewScreen) -> None:
        column = self._scroll.body
        emptied(column)
        self.ways = []
        for section, title in screen.overview.sections:
            cells = tuple(cell for cell in screen.overview.cells if cell.section == section)
            if cells:
                self._add_section(title, cells)
        if screen.another_look:
            column.addSpacing(6)
            column.addWidget(Rule(self._theme))
            column.addSpacing(6)
            column.addWidget(Label(self._theme, self.tr("Worth another look"), use=TextUse.UI_STRONG))
            cells_of = {cell.item: cell for cell in screen.overview.cells}
            for item, _number, words in screen.another_look[:MOST_ROWS]:
                column.addLayout(self._row(cells_of[item], words, screen.lacks.get(item)))
        column.addStretch(1)
        self._scroll.to_top()
        keep_tab_order(self._scroll, self.summary, self.top)

    def _add_section(self, title: str, cells: tuple[Cell, ...]) -> None:
        part = Overview(
            cells=tuple(replace(cell, is_current=False) for cell in cells),
            counts={mark: sum(1 for cell in cells if cell.state is mark) for mark in Mark},
            sections=(),
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label(self._theme, title or self.tr("Questions"), use=TextUse.UI_STRONG, wraps=True), 1)
        words = answered_words(self._theme, part)
        if all(cell.is_closed for cell in cells):
            words = self.tr("{answered}, closed").format(answered=words)
        head.addWidget(Label(self._theme, words, ink=Role.INK2))
        grid = SectionGrid(self._theme)
        grid.show_overview(part)
        grid.gone_to.connect(self.item_asked)
        self._scroll.body.addLayout(head)
        self._scroll.body.addWidget(grid)

    def _row(self, cell: Cell, words: str, lack: Lack | None) -> QHBoxLayout:
        states = {
            Mark.NOT_ANSWERED: self.tr("Not answered"),
            Mark.NOT_VISITED: self.tr("Not visited"),
            Mark.MARKED: self.tr("Not answered, marked"),
            Mark.ANSWERED_MARKED: self.tr("Answered, marked"),
            Mark.ANSWERED: self.tr("Answered"),
        }
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(Label(self._theme, words, wraps=True))
        told = states[cell.state] if lack is None else lack_words(lack)
        texts.addWidget(Label(self._theme, told, use=TextUse.SMALL, ink=Role.INK2, wraps=True))
        go_to = self.tr("Go to {number}").format(number=self._theme.digits(cell.number))
        go = Button(self._theme, go_to, kind=Kind.QUIET, icon_after="chevron-right", name=f"go_to_{cell.number}")
        go.clicked.connect(partial(self._ask_item, cell.item))
        go.setEnabled(cell.is_reachable)
        self.ways.append(go)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Bubble(self._theme, cell.state, number=cell.number))
        row.addLayout(texts, 1)
        row.addWidget(go)
        return row

    # --- arranged and asked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.summary.go.click()
        elif not self._scroll.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        is_narrow = self._theme.room in NARROW
        self.top.fold(is_narrow)
        self.summary.fold(is_narrow)
        self._hint.setVisible(not is_narrow)
        kinds = QBoxLayout.Direction
        self._middle.setDirection(kinds.TopToBottom if is_narrow else kinds.LeftToRight)
        small = 12 if is_narrow else 24
        sides = max(small, (self.width() - round(WHOLE * self._theme.chrome_factor)) // 2)
        self._middle.setContentsMargins(sides, min(small, 20), sides, small)

    def _ask_item(self, item: str, _checked: bool = False) -> None:
        self.item_asked.emit(item)

    @Slot()
    def _on_go(self) -> None:
        if self._first_open:
            self.item_asked.emit(self._first_open)
        else:
            self.back_asked.emit()


class Summary(Panel):
    """The total, what the signs mean, and the two buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0, name="review_side")
        self._look = theme
        self._total = Label(theme, use=TextUse.TITLE, wraps=True, name="review_total")
        self._legend = Legend(theme, ground=Role.SHEET, row=38, use=TextUse.UI)
        self._advice = Label(theme, wraps=True, name="review_advice")
        self.go = Button(theme, "", kind=Kind.PRIMARY, icon_after="arrow-right", height=52, name="go_button")
        self._is_folded = False
        self.submit = Button(theme, self.tr("Submit…"), height=52, name="submit_button")
        once = self.tr("You are asked once more. After that you cannot come back.")
        self._once = Label(theme, once, use=TextUse.SMALL, ink=Role.INK2, wraps=True)
        self._once.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rule = Rule(theme)
        column = QVBoxLayout()
        column.setSpacing(10)
        for widget in (self._total, self._legend, self._rule, self._advice):
            column.addWidget(widget)
        column.addStretch(1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(10)
        self._buttons.addWidget(self.go)
        self._buttons.addWidget(self.submit)
        column.addLayout(self._buttons)
        column.addWidget(self._once)
        self._column = column
        self.body.addLayout(column)

    def show_overview(self, whole: Overview) -> None:
        """Show the totals, and what to do next."""
        self._total.setText(answered_words(self._look, whole))
        self._legend.show_overview(whole)
        unanswered = len(whole.still_open)
        advice = tr("%n question(s) have no answer.", "", unanswered)
        self._advice.setText(advice if unanswered else self.tr("Every question has an answer."))
        go_to = self.tr("Go to question {number}")
        first_open = way_back(whole)
        first = 0 if first_open is None else first_open.number
        words = go_to.format(number=self._look.digits(first)) if first else self.tr("Back to the questions")
        self.go.show_text(words)
        self.go.show_icon("" if first else "arrow-left", after="arrow-right" if first else "")
        self.setAccessibleName(f"{self._total.text()}. {self._advice.text()}")

    def show_wait(self, wait_ms: int) -> None:
        """Say when the exam may be submitted, where that is not yet."""
        self.submit.setEnabled(wait_ms == 0)
        once = self.tr("You are asked once more. After that you cannot come back.")
        later = self.tr("You can submit in {time}.").format(time=duration(wait_ms))
        self._once.setText(later if wait_ms else once)
        self._once.setVisible(wait_ms > 0 or not self._is_folded)

    def fold(self, folded: bool) -> None:
        """Keep totals and buttons where text is large: the bubbles on the sheet show the rest."""
        self._is_folded = folded
        for widget in (self._legend, self._rule):
            widget.setVisible(not folded)
        self._once.setVisible(not folded or not self.submit.isEnabled())
        kinds = QBoxLayout.Direction
        self._buttons.setDirection(kinds.LeftToRight if folded else kinds.TopToBottom)
        sides, ends = (16, 8) if folded else (24, 16)
        self._column.setContentsMargins(sides, ends, sides, ends)
        width = round(SIDE_WIDTH * min(self._look.chrome_factor, 1.5))
        self.setMinimumWidth(0 if folded else width)
        self.setMaximumWidth(WIDEST if folded else width)


class SectionGrid(BubbleGrid):
    """The bubbles of one section, as many in a row as there is room for, all of them in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ground=Role.SHEET, fills=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.height_for(self.width()))


def way_back(whole: Overview) -> Cell | None:
    """Return the first question that still waits for an answer and can be gone to."""
    return next((cell for cell in whole.still_open if cell.is_reachable), None)


def lack_words(lack: Lack) -> str:
    """Say why an answer is worth another look."""
    if lack is Lack.NUMBER:
        return QCoreApplication.translate("NumberEntry", "We cannot read this as a number yet.")
    return tr("Answered in part")


def answered_words(theme: Theme, whole: Overview) -> str:
    """Return how many questions have an answer, of how many."""
    pattern = tr("{answered} of {total} answered")
    return pattern.format(answered=theme.digits(whole.answered), total=theme.digits(whole.total))
