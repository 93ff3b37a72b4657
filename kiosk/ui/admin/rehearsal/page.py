"""The page of the rehearsal: begin one, watch every seat, print what came of it."""

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.exam.printed import rehearsed
from kiosk.flow.room.order import Outcome as Came
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.lists.figure import Figure
from kiosk.ui.admin.lists.model import ListModel
from kiosk.ui.admin.lists.table import ListTable
from kiosk.ui.admin.rehearsal import texts
from kiosk.ui.admin.rehearsal.foot import Foot
from kiosk.ui.admin.room import acts
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.rehearsal import Outcome, RehearsalReply


class RehearsalPage(QWidget):
    """Shows what it is told; says what is wanted."""

    decided = Signal(object)
    """Order."""
    sheet_asked = Signal(str)
    print_asked = Signal(object)
    save_asked = Signal(object)
    """Each a Document."""

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__()
        self._theme, self._looking = theme, looking
        self.setObjectName("rehearsal_page")
        self._person: Person | None = None
        self.reply: RehearsalReply | None = None
        self.form: ActForm | None = None
        self._is_begun = False
        self.message = Message(theme, large=True, name="rehearsal_message")
        self.state = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="rehearsal_state")
        self.figures = {
            outcome: Figure(theme, rehearsed.outcome(outcome, tr), icon=icon, role=role, name=f"rehearsal_{outcome}")
            for outcome, (icon, role) in texts.ICONS.items()
        }
        self.model = ListModel(texts.heads(), self)
        self.table = ListTable(theme, self.model, name="rehearsal_seats", said=self.tr("Seats of the rehearsal"))
        self.again = Button(theme, self.tr("Rehearse"), icon="circle-play", name="rehearsal_again")
        self.foot = Foot(theme)
        self._begin = ScrollColumn(theme, ground=Role.DESK)
        self._begin.body.addStretch(1)  # what is asked stands together at the top
        self._stack = QStackedLayout(self)
        for part in (self.message, self._make_desk(), self._begin):
            self._stack.addWidget(part)
        self._connect()
        self._show()

    def _make_desk(self) -> QWidget:
        theme, desk = self._theme, QWidget()
        head = QHBoxLayout()
        head.addWidget(Label(theme, tr(rehearsed.TITLE), use=TextUse.TITLE), 1)
        head.addWidget(self.again)
        counts, row = QWidget(), Wrapping(gap=8)
        row.add(*self.figures.values())
        counts.setLayout(row)
        panel = Panel(theme, padding=1, name="rehearsal_panel")
        panel.body.addWidget(self.table)
        column = QVBoxLayout(desk)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(counts)
        column.addWidget(panel, 1)
        column.addWidget(self.foot)
        return desk

    def _connect(self) -> None:
        for figure in self.figures.values():
            figure.setAutoExclusive(False)
            figure.clicked.connect(self._fill)
        for ask in (self.message.primary_asked, self.again.clicked):
            ask.connect(self._on_begin)
        self.foot.sheet_asked.connect(self._on_sheet)
        self.foot.print_asked.connect(self._on_print)
        self.foot.save_asked.connect(self._on_save)

    # --- showing

    @Slot(object)
    def open_for(self, person: Person) -> None:
        """Somebody is signed in."""
        self._person = person
        self._show()

    @Slot()
    def shut(self) -> None:
        """Nobody is."""
        self._person = None
        self._drop_form()
        self._show()

    @Slot(object)
    def show_rehearsal(self, reply: RehearsalReply | None) -> None:
        """Show how it goes; nothing where it cannot be asked for now."""
        if reply is not None:
            self.reply = reply
        self._show()

    @Slot(object)
    def show_outcome(self, came: Came) -> None:
        """Say whether it was recorded that one begins."""
        if self.form is not None:
            self.form.show_outcome(came)
        if not came.problem:
            self._drop_form()
            self.reply, self._is_begun = None, True
            self._show()

    # --- inside

    def _show(self) -> None:
        if self.form is not None:
            self._stack.setCurrentIndex(2)
        elif self._person is None:
            self._say(self.tr("On the first page, choose your name."), "")
        elif self.reply is None and self._is_begun:
            words = self.tr(
                "Recorded in your name. The seats show here as soon as the server has begun it; while a session is "
                "near it begins none."
            )
            self._say(words, self.tr("Rehearse"))
        elif self.reply is None:
            words = self.tr(
                "Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the "
                "middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched."
            )
            self._say(words, self.tr("Rehearse") if self._person.may(acts.REHEARSE.do) else "")
        else:
            self._stack.setCurrentIndex(1)
            self._show_reply(self.reply, self._person)

    def _say(self, text: str, primary: str) -> None:
        title = self.tr("Try the whole day without anybody's exam")
        self.message.show_words(icon="circle-play", role=Role.BLUE, title=title, text=text, primary=primary)
        self._stack.setCurrentIndex(0)

    def _show_reply(self, reply: RehearsalReply, person: Person) -> None:
        self.state.setText(texts.state(reply, self._looking.zone))
        self.again.setVisible(reply.is_over and person.may(acts.REHEARSE.do))
        for outcome, figure in self.figures.items():
            count = sum(seat.outcome == outcome for seat in reply.seats)
            figure.show_count(count, is_open=outcome is Outcome.FAILED)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        chosen = {outcome for outcome, figure in self.figures.items() if figure.isChecked()}
        if self.reply is not None:
            seats = rehearsed.in_order(self.reply)
            self.model.show([texts.row(seat) for seat in seats if not chosen or seat.outcome in chosen])

    @Slot()
    def _on_begin(self) -> None:
        self._drop_form()
        form = self.form = ActForm(self._theme, acts.REHEARSE, (), self._looking.look(acts.REHEARSE, ()))
        form.setMaximumWidth(640)
        form.decided.connect(self.decided)
        form.closed.connect(self._on_closed)
        self._begin.body.insertWidget(0, form)
        self._show()
        form.first.setFocus()

    @Slot()
    def _on_closed(self) -> None:
        self._drop_form()
        self._show()

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            self._begin.body.removeWidget(form)
            form.deleteLater()

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self.model.as_sheet())

    @Slot()
    def _on_print(self) -> None:
        self._ask_pages(self.print_asked)

    @Slot()
    def _on_save(self) -> None:
        self._ask_pages(self.save_asked)

    def _ask_pages(self, asked: SignalInstance) -> None:
        place = self._looking.state.place
        if self.reply is None or self._person is None:
            return
        center = "" if place is None else place.center
        document = rehearsed.document(
            self.reply, center=center, zone=self._looking.zone, by=self._person.row.name, say=tr
        )
        self.foot.be_busy(is_busy=True)
        asked.emit(document)
