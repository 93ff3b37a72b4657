"""The page of incidents: those that wait for a decision first, one of them beside the list."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.flow.room.incidents import IncidentSeen
from kiosk.flow.room.staff import Person
from kiosk.flow.room.talking import RoomNews
from kiosk.ui.admin.incidents.entry import Entry
from kiosk.ui.admin.incidents.form import IncidentForm
from kiosk.ui.admin.incidents.listed import as_sheet
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.scroll import ScrollColumn

SIDE = 420


class IncidentsPage(QWidget):
    """Shows what it is told; says what is decided."""

    decided = Signal(object)
    """Verdict."""
    sheet_asked = Signal(str)
    """All of them, as CSV."""
    counted = Signal(int)
    """How many wait for somebody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("incidents_page")
        self._person: Person | None = None
        self._incidents: tuple[IncidentSeen, ...] = ()
        self._zone = "UTC"
        self._chosen = ""
        self.message = Message(theme, name="incidents_message")
        self.counts = Label(theme, use=TextUse.UI_STRONG, name="incidents_counts")
        self.entries = ScrollColumn(theme, ground=Role.DESK)
        self.entries.body.setSpacing(8)
        self.write = Button(theme, self.tr("Write down an incident"), icon="notebook-pen", name="incidents_write")
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="incidents_csv")
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="incidents_said")
        self.form = IncidentForm(theme)
        self.form.decided.connect(self.decided)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._make_desk())
        self.write.clicked.connect(self._on_write)
        self.sheet.clicked.connect(self._on_sheet)
        self._show()

    def _make_desk(self) -> QWidget:
        desk, side = QWidget(), QWidget()
        side.setMaximumWidth(self._theme.grown(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.counts)
        column.addWidget(self.entries, 1)
        column.addWidget(self.write)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.sheet)
        column.addLayout(foot)
        row = QHBoxLayout(desk)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(side, 2)
        row.addWidget(self.form, 3)
        return desk

    # --- showing

    @Slot(object)
    def open_for(self, person: Person) -> None:
        """Somebody is signed in."""
        self._person = person
        self.form.show_person(person)
        self._show()

    @Slot()
    def shut(self) -> None:
        """Nobody is: no name stays on screen."""
        self._person, self._chosen = None, ""
        self.form.show_person(None)
        emptied(self.entries.body)
        self._show()

    @Slot(object)
    def hear(self, news: RoomNews) -> None:
        """Show what is another thing now."""
        if news.state.place is not None:
            self._zone = news.state.place.zone
        if news.incidents is not None:
            self._incidents = news.incidents
            self.counted.emit(sum(one.is_open for one in news.incidents))
            self._show()

    @Slot(str)
    def show_outcome(self, problem: str) -> None:
        """Say whether a verdict was recorded."""
        self.form.show_outcome(problem)

    # --- inside

    def _show(self) -> None:
        if self._person is None:
            title, text = self.tr("Sign in to see incidents"), self.tr("On the first page, choose your name.")
            self.message.show_words(icon="triangle-alert", role=Role.BLUE, title=title, text=text)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        waiting = sum(one.is_open for one in self._incidents)
        self.counts.setText(self.tr("%n incident(s) to decide", "", waiting))
        self._show_entries()

    def _show_entries(self) -> None:
        focused: QWidget | None = self.window().focusWidget()  # while another page is on screen, its own is none
        before = focused.objectName() if isinstance(focused, Entry) else ""
        emptied(self.entries.body)
        for seen in self._incidents:
            entry = Entry(self._theme, seen, self._zone)
            entry.setChecked(seen.row.incident == self._chosen)
            entry.clicked.connect(self._on_entry)
            self.entries.body.addWidget(entry)
            if entry.objectName() == before:
                entry.show()  # what is shown only when it is laid out takes no focus
                entry.setFocus()  # whoever is in the list stays there
        if not self._incidents:
            words = self.tr("Nothing went wrong here so far.")
            self.entries.body.addWidget(Label(self._theme, words, ink=Role.INK2, wraps=True, name="incidents_none"))
        self.entries.body.addStretch(1)
        self._show_form()

    def _show_form(self) -> None:
        chosen = next((one for one in self._incidents if one.row.incident == self._chosen), None)
        if chosen is not None:
            self.form.show_incident(chosen, self._zone)

    @Slot()
    def _on_entry(self) -> None:
        entry = self.sender()
        if isinstance(entry, Entry):
            self._chosen = entry.seen.row.incident
            self._show_form()

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(as_sheet(self._incidents, self._zone))

    def show_kept(self, place: str) -> None:
        """Say where the list is now, or that it is nowhere."""
        words = self.tr("Kept as {place}").format(place=place) if place else self.tr("The list could not be written.")
        self.said.setText(words)

    @Slot()
    def _on_write(self) -> None:
        self._chosen = ""
        self._show_entries()
        self.form.show_blank()
        self.form.why.setFocus()
