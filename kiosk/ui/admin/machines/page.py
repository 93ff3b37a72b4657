"""The page of the room's machines: how many are ready, which are not, and what to do at each."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.exam.machines import Fitness, Machine, MachinesSeen
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.lists.figure import Figure
from kiosk.ui.admin.lists.model import ListModel
from kiosk.ui.admin.lists.table import ListTable
from kiosk.ui.admin.machines import texts
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label, ShortLabel
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from kiosk.ui.widgets.wrapping import Wrapping


class Counts(QWidget):
    """How many machines are how; a press looks at those alone."""

    picked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("machine_counts")
        self._group = QButtonGroup(self)
        self.every = self._made(theme, self.tr("machines"), ("monitor-check", Role.INK2), "")
        self.figures = {one: self._made(theme, texts.word(one), texts.ICONS[one], one.value) for one in Fitness}
        row = Wrapping(gap=8)
        row.add(self.every, *self.figures.values())
        self.setLayout(row)
        self.every.setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    def _made(self, theme: Theme, words: str, sign: tuple[str, Role], fitness: str) -> Figure:
        figure = Figure(theme, words, icon=sign[0], role=sign[1], name=f"machines_{fitness or 'all'}")
        figure.setProperty("fitness", fitness)
        self._group.addButton(figure)
        return figure

    def show_counts(self, seen: MachinesSeen) -> None:
        """Show them."""
        self.every.show_count(len(seen.machines), is_open=False)
        for fitness, figure in self.figures.items():
            figure.show_count(seen.count(fitness), is_open=not fitness.is_ready)

    @property
    def fitness(self) -> Fitness | None:
        """Which are looked at; None: all."""
        chosen = self._group.checkedButton()
        told = "" if chosen is None else str(chosen.property("fitness"))
        return Fitness(told) if told else None

    @Slot()
    def _on_clicked(self) -> None:
        self.picked.emit()


class Findings(Panel):
    """What is wrong at one machine, and what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=18, name="machine_findings")
        self._theme_of = theme
        self.title = Label(theme, use=TextUse.UI_STRONG, wraps=True, name="machine_title")
        self._scroll = ScrollColumn(theme, ground=Role.SHEET)
        self._scroll.body.setSpacing(14)
        self.body.addWidget(self.title)
        self.body.addWidget(self._scroll, 1)

    def show_machine(self, one: Machine | None) -> None:
        """Show one; None asks to choose one."""
        theme, column = self._theme_of, self._scroll.body
        emptied(column)
        if one is None:
            self.title.setText(self.tr("Choose a machine to see what to do there."))
            return
        self.title.setText(texts.seat(one))
        for title, found, to_do, small in texts.wrongs(one):
            column.addWidget(self._finding(title, found, to_do, small))
        if not texts.wrongs(one):
            column.addWidget(Label(theme, self.tr("Everything is fine there."), ink=Role.INK2, name="machine_fine"))
        column.addStretch(1)

    def _finding(self, title: str, found: str, to_do: str, small: str) -> QWidget:
        theme, widget = self._theme_of, QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, title, use=TextUse.UI_STRONG, wraps=True, name="finding_title"))
        for text, ink in ((found, Role.INK), (to_do, Role.INK2)):
            if text:
                words.addWidget(Label(theme, text, ink=ink, wraps=True, name="finding_words"))
        if small:
            label = Label(theme, small, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="finding_small")
            words.addWidget(label)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        sign = QVBoxLayout()
        sign.addWidget(IconLabel(theme, "wrench", Role.INK))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addLayout(words, 1)
        widget.setAccessibleName(". ".join(part.rstrip(".") for part in (title, found, to_do, small) if part))
        return widget


class MachinesPage(QWidget):
    """Shows what it is told."""

    sheet_asked = Signal(str)

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__()
        self._looking = looking
        self.setObjectName("machines_page")
        self._is_open = False
        self.seen = MachinesSeen()
        self.message = Message(theme, large=True, name="machines_message")
        self.age = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="machines_age")
        self.counts = Counts(theme)
        self.model = ListModel(texts.heads(), self)
        self.table = ListTable(theme, self.model, name="machines_list", said=self.tr("Machines"))
        self.findings = Findings(theme)
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="machines_said")
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="machines_csv")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._make_desk(theme))
        self.counts.picked.connect(self._fill)
        self.table.picked.connect(self._on_picked)
        self.sheet.clicked.connect(self._on_sheet)
        self._show()

    def _make_desk(self, theme: Theme) -> QWidget:
        desk = QWidget()
        panel = Panel(theme, padding=1, name="machines_panel")
        panel.body.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.sheet)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(panel, 1)
        left.addLayout(foot)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addLayout(left, 5)
        below.addWidget(self.findings, 2)
        column = QVBoxLayout(desk)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(Label(theme, self.tr("Is every machine ready?"), use=TextUse.TITLE))
        for part in (self.age, self.counts):
            column.addWidget(part)
        column.addLayout(below, 1)
        return desk

    @Slot(object)
    def open_for(self, _person: Person) -> None:
        """Somebody is signed in."""
        self._is_open = True
        self._show()

    @Slot()
    def shut(self) -> None:
        """Nobody is."""
        self._is_open = False
        self._show()

    @Slot(object)
    def show_machines(self, seen: MachinesSeen) -> None:
        """Show how they are."""
        self.seen = seen
        self._show()

    def show_kept(self, place: str) -> None:
        """Say where the list is now, or that it is nowhere."""
        words = self.tr("Kept as {place}").format(place=place) if place else self.tr("The list could not be written.")
        self.said.setText(words)

    def _show(self) -> None:
        looking = self._looking
        if not self._is_open or not self.seen.machines:
            title = self.tr("Is every machine ready?")
            text = self.tr("On the first page, choose your name.")
            if self._is_open:
                text = self.tr("No machine of this center is known here yet.")
            self.message.show_words(icon="monitor-check", role=Role.BLUE, title=title, text=text)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self.age.setText(texts.age(self.seen, now_ms=looking.now_ms, zone=looking.zone))
        self.counts.show_counts(self.seen)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        fitness, now_ms = self.counts.fitness, self.seen.as_of_ms
        shown = (one for one in self.seen.machines if fitness in (None, one.fitness))
        self.model.show([texts.row(one, now_ms=now_ms) for one in shown])
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.table.chosen
        self.findings.show_machine(next((one for one in self.seen.machines if one.told.station == chosen), None))

    @Slot(str)
    def _on_picked(self) -> None:
        self._show_chosen()

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self.model.as_sheet())
