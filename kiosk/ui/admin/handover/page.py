"""The page of a hand-over: the sum, who is in each figure, why it is closed all the same, and the close."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.exam.hand_over import HandOverSeen
from kiosk.flow.room.order import Order, Outcome
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.handover import texts
from kiosk.ui.admin.handover.closing import Closing
from kiosk.ui.admin.handover.figures import Figures
from kiosk.ui.admin.lists.model import ListModel
from kiosk.ui.admin.lists.table import ListTable
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.sums import Place


class HandOverPage(QWidget):
    """Shows what it is told; says what is decided. Each figure opens its people, each of them their page."""

    asked = Signal()
    """It wants to be told anew."""
    decided = Signal(object)
    """Order."""
    opened = Signal(str)
    """A candidate."""
    sheet_asked = Signal(str)

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__()
        self._looking = looking
        self.setObjectName("handover_page")
        self._person: Person | None = None
        self.seen: HandOverSeen | None = None
        self.message = Message(theme, large=True, name="handover_message")
        self._title = Label(theme, use=TextUse.TITLE, name="handover_title")
        self.age = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="handover_age")
        self.state = Note(theme, NoteKind.INFO, name="handover_state")
        self.figures = Figures(theme)
        self.model = ListModel(texts.heads(), self)
        self.table = ListTable(theme, self.model, name="handover_people", said=self.tr("Who is in this figure"))
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="handover_said")
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="handover_csv")
        self.closing = Closing(theme, looking)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._make_desk(theme))
        self._connect()
        self._show()

    def _make_desk(self, theme: Theme) -> QWidget:
        desk = QWidget()
        list_ = Panel(theme, padding=1, name="handover_list")
        list_.body.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.sheet)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(list_, 1)
        left.addLayout(foot)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addLayout(left, 5)
        below.addWidget(self.closing, 3)
        column = QVBoxLayout(desk)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for part in (self._title, self.age, self.state, self.figures):
            column.addWidget(part)
        column.addLayout(below, 1)
        return desk

    def _connect(self) -> None:
        self.figures.picked.connect(self._on_figure)
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self.opened)
        self.sheet.clicked.connect(self._on_sheet)
        self.closing.decided.connect(self._on_decided)
        self.closing.naming.changed.connect(self._fill)

    # --- showing

    @Slot(object)
    def open_for(self, person: Person) -> None:
        """Somebody is signed in."""
        self._person = person
        self._show()

    @Slot()
    def shut(self) -> None:
        """Nobody is: no name stays on screen."""
        self._person, self.seen = None, None
        self.model.show(())
        self.closing.forget()
        self._show()

    @Slot()
    def look(self) -> None:
        """The session that is looked at may be another one, or is over by now."""
        row = self._looking.row
        if self.seen is not None and (row is None or row.session != self.seen.session):
            self.seen = None
            self.closing.forget()
        self._show()

    @Slot(object)
    def show_sum(self, seen: HandOverSeen) -> None:
        """Show the sum of the session that is looked at."""
        row = self._looking.row
        if self._person is not None and row is not None and row.session == seen.session:
            self.seen = seen
            self._show()

    @Slot(object)
    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of the close."""
        self.closing.show_outcome(outcome)

    def show_kept(self, place: str) -> None:
        """Say where the list is now, or that it is nowhere."""
        words = self.tr("Kept as {place}").format(place=place) if place else self.tr("The list could not be written.")
        self.said.setText(words)

    # --- inside

    def _show(self) -> None:
        row = self._looking.row
        if self._person is None:
            self._say(self.tr("Sign in to hand a session over"), self.tr("On the first page, choose your name."))
        elif row is None:
            self._say(self.tr("Which session?"), self.tr("Choose one at the top, beside the center's name."))
        elif self.seen is None:
            self._say(row.title, self.tr("Adding up where everybody stands."))
        else:
            self._stack.setCurrentIndex(1)
            self._title.setText(row.title)
            self._show_seen(self.seen)

    def _say(self, title: str, text: str) -> None:
        self.message.show_words(icon="list-checks", role=Role.BLUE, title=title, text=text)
        self._stack.setCurrentIndex(0)

    def _show_seen(self, seen: HandOverSeen) -> None:
        looking = self._looking
        self.age.setText(texts.age(seen, now_ms=looking.now_ms, zone=looking.zone))
        self.figures.show_sum(seen.sum)
        self._show_state(seen)
        self.closing.show_seen(seen, self._person)
        self._fill()

    def _show_state(self, seen: HandOverSeen) -> None:
        row, zone = self._looking.row, self._looking.zone
        title, text = texts.closed(seen, zone)
        if title:
            self.state.show_words(NoteKind.WARN if seen.late else NoteKind.GOOD, title, text)
        elif row is not None and row.cancelled:
            words = self.tr("Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.")
            self.state.show_words(NoteKind.WARN, self.tr("This session was cancelled."), words)
        self.state.setVisible(bool(title) or (row is not None and row.cancelled))

    @Slot()
    def _fill(self) -> None:
        if self.seen is not None:
            self._show_people(self.seen)

    def _show_people(self, seen: HandOverSeen) -> None:
        reasons, place = dict(self.closing.naming.reasons(seen)), self.figures.place
        people = seen.people if place is None else seen.at(place)
        lines = [texts.row(one, reasons.get(one.candidate, ""), as_of_ms=seen.as_of_ms) for one in people]
        if place in (None, Place.IN_BUNDLES):
            lines += [texts.loose_row(attempt, reasons.get(attempt, "")) for attempt in seen.loose]
        self.model.show(lines)
        self.closing.show_missing(len(seen.open_subjects) - len(reasons))

    @Slot(str)
    def _on_figure(self) -> None:
        self.closing.naming.look_at(self.figures.place, None, "")
        self._fill()

    @Slot(str)
    def _on_picked(self, subject: str) -> None:
        if self.seen is None or not subject:
            return
        one = next((one for one in self.seen.people if one.candidate == subject), None)
        place = Place.IN_BUNDLES if one is None else Place(one.place)
        self.closing.naming.look_at(place, subject, subject[:13] if one is None else one.name)

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self.model.as_sheet())

    @Slot(object)
    def _on_decided(self, order: Order) -> None:
        if self.seen is not None:
            self.decided.emit(msgspec.structs.replace(order, exceptions=self.closing.naming.reasons(self.seen)))
