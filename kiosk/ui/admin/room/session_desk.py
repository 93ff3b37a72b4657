"""The whole session: how it stands, what can be done about it, and what was decided."""

from collections import Counter

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.room_line import Line
from kiosk.flow.room.decisions import Decision
from kiosk.ui.admin.room import acts, texts, wave_words
from kiosk.ui.admin.room.act_list import ActList
from kiosk.ui.admin.room.acts import SESSION_ACTS
from kiosk.ui.admin.room.day import Day
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.admin.room.panes import Panes
from kiosk.ui.admin.room.queue_list import Queue
from kiosk.ui.admin.room.who import Facts
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.slots import SlotState
from sync.protocol.wire import SessionRow


class SessionDesk(QWidget):
    """In the place of the table."""

    left = Signal()
    sheet_asked = Signal(str)
    """What was decided, as CSV."""
    shown = Signal(str)
    """Which session it is."""

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__()
        self._looking = looking
        self.setObjectName("session_desk")
        self.session: SessionRow | None = None
        self.back = Button(theme, self.tr("Room"), kind=Kind.QUIET, icon="arrow-left", name="session_back")
        self._title = Label(theme, use=TextUse.UI_STRONG, name="session_title")
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self.facts = Facts(theme)
        self._how = Panel(theme, padding=18, name="session_facts")
        self._how.body.addWidget(Label(theme, self.tr("How it stands"), use=TextUse.UI_STRONG))
        self._how.body.addWidget(self.facts)
        self._how.body.addStretch(1)
        middle = self._make_middle(theme)
        self.doing = ActList(theme, self.tr("Actions"), looking.look, name="session_doing")
        panes = ((self.tr("Session"), self._how), (self.tr("Decided"), middle), (self.tr("Actions"), self.doing))
        self._panes = Panes(theme, panes, name="session_panes", shares=(4, 7, 6), stacks=False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 14, 14)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._panes, 1)
        self.back.clicked.connect(self.left)
        self.sheet.clicked.connect(self._on_sheet)
        self.day.back_asked.connect(self.doing.take_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)

    def _make_middle(self, theme: Theme) -> QWidget:
        self.day = Day(theme)
        self._day = Panel(theme, padding=18, name="session_day")
        self._day.body.addWidget(Label(theme, self.tr("What was decided"), use=TextUse.UI_STRONG))
        scroll = ScrollColumn(theme, ground=Role.SHEET)
        scroll.body.addWidget(self.day)
        self._day.body.addWidget(scroll, 1)
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="session_csv")
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="session_said")
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.sheet)
        self._day.body.addLayout(foot)
        self.queue = Queue(theme)
        self.queue.hide()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.queue, 5)
        column.addWidget(self._day, 2)
        return middle

    def open(self) -> None:
        """Show the session that is looked at."""
        self.day.show_decisions((), self._looking.zone)
        self.refresh()
        self.back.setFocus()

    def refresh(self) -> None:
        """Show how it stands now; no session is the whole day."""
        looking = self._looking
        session, person, now_ms = looking.row, looking.person, looking.now_ms
        is_other = _name(session) != _name(self.session)
        self.session = session
        self._title.setText(session.title if session is not None else tr("The whole day"))
        self.facts.show_facts(_facts(session, looking.everybody(), looking.zone))
        self.queue.show_queue(session, looking.everybody(), now_ms=now_ms, zone=looking.zone)
        count = looking.count
        applying = tuple(act for act in SESSION_ACTS if acts.applies_to_session(act, session, now_ms, count=count))
        offered = tuple(act for act in applying if person is not None and person.may(act.do))
        self.doing.offer(offered, (), may_nothing=bool(applying) and not offered, is_other=is_other)
        self.doing.show_online(is_online=looking.state.is_online)
        self.day.show_person(person)
        self.shown.emit(_name(session))

    def show_decisions(self, session: str, decisions: tuple[Decision, ...]) -> None:
        """Show what was decided about a session, where it is this one."""
        if session and session == _name(self.session):
            self.day.show_decisions(decisions, self._looking.zone)

    def show_kept(self, place: str) -> None:
        """Say where the list is now, or that it is nowhere."""
        words = tr("Kept as {place}").format(place=place) if place else tr("The list could not be written.")
        self.said.setText(words)

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self.day.as_sheet(self._looking.zone))

    @Slot()
    def _on_escape(self) -> None:
        if self.doing.form is None:
            self.left.emit()
        else:
            self.doing.close_form()


def _name(session: SessionRow | None) -> str:
    return "" if session is None else session.session


def _facts(session: SessionRow | None, lines: tuple[Line, ...], zone: str) -> list[list[tuple[str, str]]]:
    """Return when it is, and how many are where."""
    groups: list[list[tuple[str, str]]] = []
    if session is not None:
        times = [
            (tr("Opens"), texts.time_of_day(session.opens_ms, zone, seconds=False)),
            (tr("Closes"), texts.time_of_day(session.closes_ms, zone, seconds=False)),
        ]
        if session.welcome.waits:
            begins = session.begins_ms
            words = tr("when somebody says so") if begins is None else texts.time_of_day(begins, zone, seconds=False)
            times.insert(1, (tr("Begins"), words))
            times.insert(2, (tr("Seats begin"), wave_words.how(session.policy)))
        groups.append(times)
    people = [line for line in lines if line.candidate is not None]
    slots = Counter(line.slot for line in people)
    absent = sum(line.told.is_absent and line.has_not_begun for line in people)
    figures = [(tr("Candidates"), len(people)), *((texts.slot(state), slots[state]) for state in SlotState)]
    groups.append([(name, texts.number(count)) for name, count in (*figures, (tr("Did not come"), absent))])
    return groups
