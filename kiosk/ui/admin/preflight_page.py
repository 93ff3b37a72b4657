"""The page of the preflight: verdict, what must be mended, what is worth a look, what is fine."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.exam import check_words
from kiosk.exam.readiness import Check, Report
from kiosk.flow.preflight_desk import PreflightScreen, Step
from kiosk.ui.admin import check_texts, repairing
from kiosk.ui.admin.log_lines import LogLines
from kiosk.ui.admin.repairing import RepairQuestion
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.preflight import State

SPACIOUS = (Room.WIDE, Room.USUAL, Room.FOLDED)
KINDS = {State.FAILED: NoteKind.ERROR, State.WARNING: NoteKind.WARN}


class CheckLine(QWidget):
    """One check that is fine: sign, title, and in small letters what was found and by what."""

    def __init__(self, theme: Theme, check: Check, zone: str) -> None:
        super().__init__()
        title, found = check_texts.title(check), check_texts.found(check, zone)
        evidence = check_texts.small(check)
        self.setAccessibleName(". ".join(part for part in (title, found, evidence) if part))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, wraps=True, name="check_title"))
        words.addWidget(Label(theme, found, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="check_found"))
        if evidence:
            words.addWidget(Label(theme, evidence, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="check_evidence"))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "circle-check", Role.GREEN), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class PreflightPage(QWidget):
    """Shows what it is told; asks to check and to save."""

    check_asked = Signal()
    save_asked = Signal()
    support_asked = Signal()
    repair_wanted = Signal()
    """Somebody pressed *Repair…*: `ask_about_repair` is told whether they may."""
    repair_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report: Report | None = None
        self._screen = PreflightScreen(step=Step.EMPTY)
        self.setObjectName("preflight_page")
        panel = Panel(theme, name="preflight_panel")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 14, 14, 14)
        whole.addWidget(panel)
        self._stack = QStackedLayout()
        panel.body.addLayout(self._stack, 1)
        self.empty = Message(theme, large=True, name="preflight_empty")
        self.trouble = Message(theme, large=True, name="preflight_trouble")
        self.progress = Progress(theme, "", name="preflight_progress")
        self._working = _centered(self.progress)
        self._sheet = self._make_sheet()
        self.question = RepairQuestion(theme)
        for page in (self.empty, self._working, self._sheet, self.trouble, self.question):
            self._stack.addWidget(page)
        self.question.primary_asked.connect(self.repair_asked)
        self.question.secondary_asked.connect(self._on_back)
        for message in (self.empty, self.trouble):
            message.primary_asked.connect(self.check_asked)

    # --- showing

    def show_screen(self, screen: PreflightScreen) -> None:
        """Show one state of the preflight."""
        match screen.step:
            case Step.EMPTY:
                self._say_empty()
                self._stack.setCurrentWidget(self.empty)
            case Step.WORKING:
                self.progress.show_what(check_texts.part(screen.part))
                self.progress.show_progress(screen.done, screen.of)
                self._stack.setCurrentWidget(self._working)
            case Step.TROUBLE:
                self._say_trouble()
                self._stack.setCurrentWidget(self.trouble)
            case Step.REPORT if screen.report is not None:
                self._show_report(screen.report, screen)
                self._say_kept(screen)
                self._stack.setCurrentWidget(self._sheet)
            case _:
                pass

    def ask_about_repair(self, *, is_allowed: bool) -> None:
        """Say what a repair does to what, and ask once."""
        self.question.ask(is_allowed=is_allowed)
        self._stack.setCurrentWidget(self.question)

    @Slot()
    def _on_back(self) -> None:
        self._stack.setCurrentWidget(self._sheet)

    def _say_empty(self) -> None:
        self.empty.show_words(
            icon="list-checks",
            role=Role.BLUE,
            title=self.tr("Is this machine ready for an exam?"),
            text=self.tr("The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it."),
            primary=self.tr("Check this machine"),
        )

    def _say_trouble(self) -> None:
        self.trouble.show_words(
            icon="circle-alert",
            role=Role.RED,
            title=self.tr("The check did not come to its end"),
            text=self.tr("A note for the makers of the program was written. Exams on this machine are not touched."),
            primary=self.tr("Check again"),
            code="KIOSK-CRASH",
        )

    def _show_report(self, report: Report, screen: PreflightScreen) -> None:
        if report is self._report:
            return
        self._report, self._screen = report, screen
        failed, look, good = (report.of(state) for state in (State.FAILED, State.WARNING, State.OK))
        self.title.setText(check_texts.verdict(report.verdict))
        self.text.setText(check_texts.counts(len(failed), len(look), len(good)))
        self.when.setText(check_texts.checked_at(report.made_ms, report.took_ms, report.zone))
        self._fill(report, (*failed, *look), good)
        self.checks.to_top()
        announce(self, f"{self.title.text()}. {self.text.text()}")
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, report: Report, troubles: tuple[Check, ...], good: tuple[Check, ...]) -> None:
        _empty(self.checks.body)
        if self._screen.repaired is not None:
            self.checks.body.addWidget(repairing.outcome(self._theme, self._screen.repaired, report))
        excused = tuple(check for check in good if check.excuse is not None)
        for note in self._notes(report, (*troubles, *excused)):
            self.checks.body.addWidget(note)
        if good:
            self.checks.body.addSpacing(8)
            self.checks.body.addWidget(Label(self._theme, self.tr("Fine"), use=TextUse.UI_STRONG, name="fine_title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        columns = 2 if self._theme.room in SPACIOUS else 1
        for at, check in enumerate(check for check in good if check.excuse is None):
            grid.addWidget(CheckLine(self._theme, check, report.zone), at // columns, at % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.checks.body.addLayout(grid)
        if self._screen.log:
            self.checks.body.addWidget(LogLines(self._theme, self._screen.log, self._screen.log_folder))
        self.checks.body.addStretch(1)

    def _notes(self, report: Report, checks: tuple[Check, ...]) -> Iterator[Note]:
        for check in checks:
            parts = (check_texts.found(check, report.zone), check_texts.to_do(check))
            words, small = " ".join(part for part in parts if part), check_texts.small(check)
            text = f"{words}\n{small}" if small else words
            kind = NoteKind.INFO if check.excuse is not None else KINDS[check.state]
            action = repairing.ask() if check_words.is_repairable(check.code) else ""
            note = Note(self._theme, kind, check_texts.title(check), text, action=action, name=f"note_{check.name}")
            note.acted.connect(self.repair_wanted)
            yield note

    def _say_kept(self, screen: PreflightScreen) -> None:
        self.kept.setText(self._kept_words(screen))
        if self.kept.text():
            announce(self, self.kept.text())

    def _kept_words(self, screen: PreflightScreen) -> str:
        if screen.save_failed:
            return self.tr("The page could not be kept. Look for room, or put in another stick.")
        if screen.support_failed:
            return self.tr("The support bundle could not be written. Look for room, or put in another stick.")
        if screen.saved:
            return self.tr("Kept as {path}").format(path=f"\u2066{screen.saved}\u2069")
        if screen.unrecorded:
            sentence = self.tr("The report stays here: the store could not take it in ({code}).")
            return sentence.format(code=screen.unrecorded)
        return ""

    # --- making

    def _make_sheet(self) -> QWidget:
        sheet, theme = QWidget(), self._theme
        self.title = Label(theme, use=TextUse.HEAD, wraps=True, name="preflight_title")
        self.text = Label(theme, use=TextUse.LEAD, ink=Role.INK2, wraps=True, name="preflight_counts")
        self.when = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="preflight_when")
        self.kept = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="preflight_kept")
        self.again = Button(theme, self.tr("Check again"), kind=Kind.PRIMARY, icon="refresh-cw", name="check_again")
        self.keep = Button(theme, self.tr("Keep as a page"), icon="save", name="keep_page")
        self.support = Button(theme, self.tr("Support bundle"), icon="wrench", name="keep_support")
        told = self.tr("Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.")
        self.support.setToolTip(told)
        self.support.setAccessibleDescription(told)
        self.support.clicked.connect(self.support_asked)
        self.again.clicked.connect(self.check_asked)
        self.keep.clicked.connect(self.save_asked)
        self.checks = ScrollColumn(theme, ground=Role.SHEET)
        self.checks.body.setSpacing(10)
        words, buttons = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.when)
        words.addWidget(self.kept)
        buttons.setSpacing(12)
        for button in (self.support, self.keep, self.again):
            buttons.addWidget(button)
        foot = self._foot = QBoxLayout(self._foot_way())
        foot.setSpacing(12)
        foot.addLayout(words, 1)
        foot.addLayout(buttons)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(6)
        column.addWidget(self.checks, 1)
        column.addLayout(foot)
        return sheet

    def _foot_way(self) -> QBoxLayout.Direction:
        ways = QBoxLayout.Direction
        return ways.LeftToRight if self._theme.room in SPACIOUS else ways.TopToBottom

    @Slot()
    def rebuild(self) -> None:
        """Lay the report out again, where the room for it changed."""
        self._foot.setDirection(self._foot_way())
        report, self._report = self._report, None
        if report is not None:
            self._show_report(report, self._screen)


def _centered(widget: QWidget) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.addStretch(1)
    row.addWidget(widget, 3, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return around


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout, inner layouts too."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)
            inner.deleteLater()
