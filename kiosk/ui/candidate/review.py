"""What is answered and what is open, before submission."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.overview import Cell, Mark, Overview
from kiosk.flow.screens import ReviewScreen, Saving, TimeLeft
from kiosk.ui.candidate.instructions import emptied
from kiosk.ui.candidate.words import counted
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.bubble_grid import BubbleGrid
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.palette import Legend
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel, Rule
from kiosk.ui.widgets.topbar import TopBar

MOST_ROWS = 40


class ReviewPage(QWidget):
    """Sections with their bubbles, what is worth another look, and the first step of submission."""

    item_asked = Signal(str)
    back_asked = Signal()
    submit_asked = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._first_open = ""
        self.setObjectName("review")
        self.top = TopBar(theme)
        self.top.display.hide()
        self._scroll = ScrollColumn(theme, ground=Role.SHEET)
        left = Panel(theme, padding=0, name="review_sheet")
        left.body.setContentsMargins(24, 16, 12, 12)
        left.body.addWidget(self._scroll)
        self._total = Label(theme, use=TextUse.TITLE, wraps=True, name="review_total")
        self.legend = Legend(theme)
        self._advice = Label(theme, wraps=True, name="review_advice")
        self.go = Button(theme, "", kind=Kind.PRIMARY, icon_after="arrow-right", height=52, name="go_button")
        self.submit = Button(theme, self.tr("Submit …"), height=52, name="submit_button")
        side = self._side(theme)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 20, 24, 24)
        middle.setSpacing(16)
        middle.addWidget(left, 3)
        middle.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        self.top.help_asked.connect(self.help_asked)
        self.go.clicked.connect(self._on_go)
        self.submit.clicked.connect(self.submit_asked)

    def _side(self, theme: Theme) -> Panel:
        once = self.tr("You are asked once more. After that you cannot come back.")
        last = Label(theme, once, use=TextUse.SMALL, ink=Role.INK2, wraps=True)
        last.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._total)
        column.addWidget(self.legend)
        column.addWidget(Rule(theme))
        column.addWidget(self._advice)
        column.addStretch(1)
        for widget in (self.go, self.submit, last):
            column.addWidget(widget)
        side = Panel(theme, padding=0, name="review_side")
        side.setMinimumWidth(300)
        side.body.addLayout(column)
        return side

    def show_review(self, screen: ReviewScreen) -> None:
        """Show the summary."""
        whole, digits = screen.overview, self._theme.digits
        self.top.show_titles(screen.exam, self.tr("Review before you submit"))
        self.show_time(screen.time)
        self.show_saving(screen.saving)
        self._fill(screen)
        pattern = self.tr("{answered} of {total} answered")
        self._total.setText(pattern.format(answered=digits(whole.answered), total=digits(whole.total)))
        self.legend.show_overview(whole)
        unanswered = len(whole.open)
        self._advice.setText(
            counted("%n question(s) have no answer.", unanswered)
            if unanswered
            else self.tr("Every question has an answer.")
        )
        self._first_open = whole.open[0].item if whole.open else ""
        go_to = self.tr("Go to question {number}")
        self.go.show_text(
            go_to.format(number=digits(whole.open[0].number)) if whole.open else self.tr("Back to the questions")
        )
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, screen: ReviewScreen) -> None:
        emptied(self._scroll.body)
        column = self._scroll.body
        for section, title in screen.overview.sections:
            cells = tuple(cell for cell in screen.overview.cells if cell.section == section)
            if cells:
                self._add_section(title, cells)
        if screen.another_look:
            column.addSpacing(8)
            column.addWidget(Rule(self._theme))
            column.addSpacing(8)
            column.addWidget(Label(self._theme, self.tr("Worth another look"), use=TextUse.UI_STRONG))
            states = {cell.item: cell for cell in screen.overview.cells}
            for item, _number, words in screen.another_look[:MOST_ROWS]:
                column.addLayout(self._row(states[item], words))
        column.addStretch(1)
        self._scroll.to_top()

    def _add_section(self, title: str, cells: tuple[Cell, ...]) -> None:
        part = Overview(
            cells=cells,
            counts={mark: sum(1 for cell in cells if cell.state is mark) for mark in Mark},
            sections=(),
        )
        digits = self._theme.digits
        pattern = self.tr("{answered} of {total} answered")
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, title or self.tr("Questions"), use=TextUse.UI_STRONG, wraps=True), 1)
        count = pattern.format(answered=digits(part.answered), total=digits(part.total))
        head.addWidget(Label(self._theme, count, ink=Role.INK2))
        grid = BubbleGrid(self._theme, ground=Role.SHEET, fills=True)
        grid.show_overview(part)
        grid.gone_to.connect(self.item_asked)
        grid.setFixedHeight(grid.height_for(max(600, self.width() * 2 // 3)))
        self._scroll.body.addLayout(head)
        self._scroll.body.addWidget(grid)

    def _row(self, cell: Cell, words: str) -> QHBoxLayout:
        states = {
            Mark.NOT_ANSWERED: self.tr("Not answered"),
            Mark.NOT_VISITED: self.tr("Not visited"),
            Mark.MARKED: self.tr("Not answered, marked"),
            Mark.ANSWERED_MARKED: self.tr("Answered, marked"),
            Mark.ANSWERED: self.tr("Answered"),
        }
        number = self._theme.digits(cell.number)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(self._theme, f"{number}.  {words}", wraps=True))
        texts.addWidget(Label(self._theme, states[cell.state], use=TextUse.SMALL, ink=Role.INK2))
        go = Button(
            self._theme,
            self.tr("Go to {number}").format(number=number),
            kind=Kind.QUIET,
            icon_after="chevron-right",
            name=f"go_to_{cell.number}",
        )
        go.clicked.connect(partial(self._ask_item, cell.item))
        row = QHBoxLayout()
        row.addLayout(texts, 1)
        row.addWidget(go)
        return row

    def show_time(self, time: TimeLeft) -> None:
        """Show the time left."""
        self.top.timer.show_time(time)

    def show_saving(self, saving: Saving) -> None:
        """Show where the last answer is."""
        self.top.saving.show_saving(saving)

    def _ask_item(self, item: str, _checked: bool = False) -> None:
        self.item_asked.emit(item)

    def _on_go(self) -> None:
        if self._first_open:
            self.item_asked.emit(self._first_open)
        else:
            self.back_asked.emit()
