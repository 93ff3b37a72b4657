"""What awaits the candidate, and the honor code. The clock does not run yet."""

from msgspec import structs
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.exam.words import plain
from kiosk.flow.screens import InstructionsScreen
from kiosk.ui.candidate.front import FrontPage, emptied, fact_row, heading
from kiosk.ui.candidate.language import language_of
from kiosk.ui.candidate.needs_words import needs_words
from kiosk.ui.candidate.regions import keep_tab_order
from kiosk.ui.candidate.words import duration, length
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import own_digits, tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.richtext import RichLabel
from kiosk.ui.widgets.sheet import Panel
from kiosk.ui.widgets.switch import Tick
from sync.protocol.languages import nearest

LEAST_NAME = 2


class InstructionsPage(FrontPage):
    """Facts on the left, lines to tick on the right; the button says what is missing."""

    started = Signal()
    name_signed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=1080, step=3, name="instructions")
        self._title, self._under = heading(theme, self.tr("Before you begin"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(14)
        self._words = RichLabel(theme, name="paper_instructions")
        self._honor = Panel(theme, ground=Role.INSET, padding=0, name="honor_code")
        self._ticks: list[Tick] = []
        self._name: Field | None = None
        self._missing = Label(theme, use=TextUse.UI, name="missing")
        self.go = Button(
            theme,
            self.tr("I agree, begin"),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            height=52,
            name="start_button",
        )
        columns = self.pair(spacing=40, least=800)
        columns.addLayout(self._left(), 1)
        columns.addWidget(self._honor, 1)
        clock = self.tr("The clock starts with the first question, not here.")
        press = QHBoxLayout()
        press.setSpacing(18)
        press.addStretch(1)
        press.addWidget(self._missing)
        press.addWidget(self.go)
        foot = self.pair(spacing=18, least=640)
        foot.addWidget(Label(theme, clock, ink=Role.INK2, wraps=True), 1)
        foot.addLayout(self.acts.place_for(press))
        self.inside.setSpacing(20)
        self.inside.addLayout(columns)
        self.inside.addLayout(foot)
        self.primary = self.go
        self.go.clicked.connect(self._on_go)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._title)
        left.addWidget(self._under)
        left.addSpacing(4)
        left.addLayout(self._facts)
        left.addSpacing(6)
        left.addWidget(self._words)
        left.addStretch(1)
        return left

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The lines to tick."""
        return tuple(self._ticks)

    def show_instructions(self, screen: InstructionsScreen) -> None:
        """Show what this paper is; every line is to be ticked anew."""
        self.show_place(screen.place)
        self._under.setText(screen.exam)
        tag = nearest(self._theme.language, screen.heads)
        if tag:
            screen = _in_language(screen, tag)
        emptied(self._facts)
        for icon, title, text in (*_facts(screen), *_of_sections(screen)):
            self._facts.addLayout(fact_row(self._theme, icon, title, text))
        language = tag or language_of(plain(screen.instructions), self._theme.language)
        self._words.show_html(screen.instructions, use=TextUse.LEAD, language=language)
        self._words.setVisible(bool(screen.instructions))
        self._show_honor_code(screen)
        self._count()
        keep_tab_order(self._honor, self.go, self.foot)
        first = self._ticks[0]
        first.show()  # what is hidden cannot have the focus, and a layout shows its widgets only later
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_honor_code(self, screen: InstructionsScreen) -> None:
        emptied(self._honor.body)
        self._ticks = []
        lines = [line.strip() for line in screen.honor_code.splitlines() if line.strip()] or honor_code()
        column = QVBoxLayout()
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(Label(self._theme, self.tr("Honor code"), use=TextUse.TITLE))
        column.addWidget(Label(self._theme, self.tr("Read each line, then tick it."), ink=Role.INK2))
        column.addSpacing(6)
        for number, line in enumerate(lines, start=1):
            tick = Tick(self._theme, line, name=f"honor_{number}")
            tick.toggled.connect(self._count)
            self._ticks.append(tick)
            column.addWidget(tick)
            tick.setChecked(screen.has_agreed)
        self._name = None
        if screen.takes_name and not screen.has_agreed:
            hint = self.tr("As on your slip. Typing it is your signature.")
            self._name = Field(self._theme, self.tr("Your full name"), hint=hint, name="honor_name")
            self._name.typed.connect(self._count)
            column.addSpacing(8)
            column.addWidget(self._name)
        column.addStretch(1)
        self._honor.body.addLayout(column)
        self.keys.offer(wanted=self._name is not None)

    @Slot()
    def _count(self) -> None:
        left = sum(1 for tick in self._ticks if not tick.isChecked())
        lacks_name = self._name is not None and len(self._name.text.strip()) < LEAST_NAME
        words = self.tr("Type your name") if lacks_name else ""
        self._missing.setText(tr("%n line(s) left to tick", "", left) if left else words)
        self.go.setEnabled(left == 0 and not lacks_name)

    @Slot()
    def _on_go(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.setEnabled(False)
        if self._name is not None:
            self.name_signed.emit(self._name.text)
        self.started.emit()


def honor_code() -> list[str]:
    """Return the honor code of an exam that has none of its own."""
    return [
        tr("I am the person whose name is on this screen."),
        tr("I work alone: no phone, no notes, no help."),
        tr("I keep the questions to myself after the exam."),
        tr("I know that this station records what happens on it: keys, windows and times. No camera, no sound."),
    ]


def _in_language(screen: InstructionsScreen, tag: str) -> InstructionsScreen:
    """Return what the paper says in another of its languages."""
    head = screen.heads[tag]
    sections = tuple((title, count) for title, (_, count) in zip(head.titles, screen.sections, strict=True))
    return structs.replace(screen, instructions=head.instructions, sections=sections)


def _facts(screen: InstructionsScreen) -> list[tuple[str, str, str]]:
    sections = tr("in %n section(s)", "", len(screen.sections))
    moves = tr("go back and forth as you like") if screen.may_go_back else tr("one after another, without going back")
    warnings, needs = sorted(screen.warnings_ms, reverse=True), needs_words(screen.needs)
    said = tr("a notice comes when the last {time} begin").format(time=duration(warnings[0])) if warnings else ""
    return [
        (
            "list-checks",
            tr("%n question(s)", "", screen.questions),
            tr("{sections}; {moves}").format(sections=sections, moves=moves),
        ),
        ("clock", duration(screen.minutes * 60_000), said),
        ("save", tr("Every answer is kept"), tr("the moment you give it, also if the power fails")),
        ("bookmark", tr("Marked is still answered"), tr("a mark is for you; it changes no score")),
        *((("circle-check", tr("Your exam has these settings"), "; ".join(needs)),) if needs else ()),
    ]


def _of_sections(screen: InstructionsScreen) -> list[tuple[str, str, str]]:
    """Return what is to be known of sections that close, and of breaks."""
    facts = []
    if screen.sections_close:
        pattern = tr("{section}: {time}")
        times = (
            pattern.format(section=title or tr("Section {number}").format(number=own_digits(at)), time=length(ms))
            for at, ((title, _count), ms) in enumerate(zip(screen.sections, screen.section_ms, strict=False), 1)
            if ms
        )
        facts.append(("lock", tr("Sections close behind you"), "; ".join(times) or tr("you cannot come back to one")))
    if screen.breaks:
        facts.append(("circle-pause", tr("%n break(s)", "", screen.breaks), tr("below the list of questions")))
    return facts
