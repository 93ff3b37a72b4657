"""The page of the room: closed until somebody signs in, then the hall, one candidate, or one action for all."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.exam.attention import Trouble
from kiosk.exam.room_line import Line
from kiosk.flow.room.book import Shown
from kiosk.flow.room.deciding import Order, Outcome
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.staff import Person
from kiosk.flow.room.talking import RoomNews, RoomState
from kiosk.ui.admin.bar import PanelBar
from kiosk.ui.admin.room import acts, texts
from kiosk.ui.admin.room.acts import Act
from kiosk.ui.admin.room.detail import Detail
from kiosk.ui.admin.room.hall import Hall
from kiosk.ui.admin.room.model import RoomModel, as_sheet
from kiosk.ui.admin.room.sign_in import SignInPage
from kiosk.ui.admin.room.whole import WholeRoom
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from sync.protocol.ids import SessionId
from sync.protocol.wire import SessionRow

TICK_MS = 1_000


class RoomPage(QWidget):
    """Shows what it is told; says what is decided. It knows no store and no server."""

    signed_in = Signal(str, str)
    """A person's id, and a passphrase."""
    decided = Signal(object)
    """Order."""
    code_asked = Signal(object, str)
    sheet_asked = Signal(str)
    """The table as it is looked at, as CSV."""
    candidate_opened = Signal(str)

    def __init__(self, theme: Theme, bar: PanelBar) -> None:
        super().__init__()
        self.setObjectName("room_page")
        self._bar = bar
        self._state = RoomState()
        self._person: Person | None = None
        self._wall_ms = 0
        self.model = RoomModel(self)
        self.choice = SessionChoice(bar, self.model)
        self.sign_in = SignInPage(theme)
        self.hall = Hall(theme, self.model)
        self.detail = Detail(theme)
        self.whole = WholeRoom(theme)
        self._stack = QStackedLayout(self)
        for page in (self.sign_in, self.hall, self.detail, self.whole):
            self._stack.addWidget(page)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._connect()

    def _connect(self) -> None:
        self.sign_in.entered.connect(self.signed_in)
        self.hall.opened.connect(self._on_opened)
        self.hall.foot.asked.connect(self._on_asked_for_all)
        self.hall.foot.sheet_asked.connect(self._on_sheet)
        self.detail.moved.connect(self._on_moved)
        self.detail.doing.code_asked.connect(self.code_asked)
        for page in (self.detail, self.whole):
            page.left.connect(self._on_left)
        for place in (self.detail.doing, self.whole):
            place.decided.connect(self.decided)
        self._bar.session_picked.connect(self._on_session)
        self._ticker.timeout.connect(self._on_tick)
        self._ticker.start()

    # --- showing

    @Slot(object)
    def open_for(self, person: Person) -> None:
        """Open the room for somebody."""
        self._person = person
        self._bar.show_person(person.row.name)
        self.sign_in.empty()
        self._stack.setCurrentWidget(self.hall)
        self.hall.table.setFocus()
        self._say_possible()

    @Slot()
    def shut(self) -> None:
        """Close the room: nobody's name stays on screen."""
        self._person = None
        self._bar.show_person("")
        self.detail.forget()
        self.sign_in.empty()
        self._stack.setCurrentWidget(self.sign_in)

    @Slot(object)
    def hear(self, news: RoomNews) -> None:
        """Show what is another thing now."""
        self._state = news.state
        self.choice.read(news.state, self.now_ms)
        self.model.now_ms = self.now_ms
        self.model.hear(news.shown, news.gone)
        if news.minutes:
            self._show_minutes(news)
        self._show_parts()

    def _show_parts(self) -> None:
        is_online = self._state.is_online
        self._say_possible()
        self.detail.doing.show_online(is_online=is_online)
        self._show_detail()
        if self.whole.act is not None and self._stack.currentWidget() is self.whole:
            self.whole.show_lines(self._all_for(self.whole.act), is_online=is_online)
        self._show_state()

    @Slot(object)
    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of a decision."""
        self.detail.doing.show_outcome(outcome)
        self.whole.show_outcome(outcome)

    @Slot(str, object)
    def show_decisions(self, candidate: str, decisions: tuple[Decision, ...]) -> None:
        """Show what was decided about somebody, where they are looked at."""
        if candidate == self.detail.key:
            self.detail.day.show_decisions(decisions, self.zone)

    @Slot(str, object)
    def show_photo(self, candidate: str, face: bytes | None) -> None:
        """Show a face, where that candidate is looked at."""
        if candidate == self.detail.key and self._person is not None:
            self.detail.who.face.show_face(face)

    # --- asking

    @property
    def zone(self) -> str:
        """The center's zone."""
        return _zone(self._state)

    @property
    def now_ms(self) -> int:
        """The server's time, as far as it is known; 0 before anything is."""
        return self._wall_ms + self._state.offset_ms if self._wall_ms else self._state.pull.server_ms

    def show_time(self, wall_ms: int) -> None:
        """This machine's clock says so now."""
        self._wall_ms = wall_ms

    # --- inside

    def _show_minutes(self, news: RoomNews) -> None:
        begins = next((row.opens_ms for row in news.state.sessions if row.session == self.choice.session), 0)
        self.hall.show_minutes(news.minutes, self.zone, since_ms=begins - 30 * 60_000)

    def _show_state(self) -> None:
        place = self._state.place
        if place is not None:
            self._bar.show_place(place.seat, place.center)
        self._bar.show_state(self._state, now_ms=self.now_ms, zone=self.zone)

    def _show_detail(self) -> None:
        shown = self.model.line(self.detail.key) if self.detail.key else None
        if shown is not None and self._stack.currentWidget() is self.detail:
            self.detail.show_line(shown, self._person, now_ms=self.now_ms, zone=self.zone)
            self.candidate_opened.emit(shown.line.candidate or "")

    def _say_possible(self) -> None:
        self.hall.foot.show_possible(self.hall.possible(), self._person)

    def _all_for(self, act: Act) -> tuple[Line, ...]:
        return tuple(shown.line for shown in self.model.scope() if act.applies(shown.line))

    @Slot()
    def _on_tick(self) -> None:
        self.hall.show_now(self.now_ms)
        self._bar.show_state(self._state, now_ms=self.now_ms, zone=self.zone)

    @Slot(str, str)
    def _on_opened(self, key: str, trouble: str) -> None:
        shown = self.model.line(key)
        if shown is None or self._person is None:
            return
        if trouble == Trouble.HELP:
            self.decided.emit(Order(do=Do.ATTEND, lines=(shown.line,)))
        else:
            self._open(shown)

    def _open(self, shown: Shown) -> None:
        self._stack.setCurrentWidget(self.detail)
        self.detail.show_line(shown, self._person, now_ms=self.now_ms, zone=self.zone)
        self.detail.day.show_decisions((), self.zone)
        self.detail.back.setFocus()
        self.candidate_opened.emit(shown.line.candidate or "")

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        key = self.model.key_at(self.model.row_of(self.detail.key) + step)
        if key:
            self.hall.table.choose(key)
            self._on_opened(key, "")

    @Slot()
    def _on_left(self) -> None:
        self.hall.table.choose(self.detail.key)
        self.detail.forget()
        self._stack.setCurrentWidget(self.hall)
        self.hall.table.setFocus()

    @Slot(str)
    def _on_asked_for_all(self, do: str) -> None:
        act = acts.BY_DO[Do(do)]
        self._stack.setCurrentWidget(self.whole)
        self.whole.open_act(act, self._all_for(act), is_online=self._state.is_online)
        if self.whole.form is not None:
            self.whole.form.first.setFocus()

    @Slot(str)
    def _on_session(self, session: str) -> None:
        self.choice.pick(session, self.now_ms)

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(as_sheet(self.model))


class SessionChoice:
    """Which session is looked at: that of the hour, until somebody picks another one, or the whole day."""

    def __init__(self, bar: PanelBar, model: RoomModel) -> None:
        self._bar, self._model = bar, model
        self._has_picked = False
        self._state = RoomState()
        self.session: SessionId | None = None

    def read(self, state: RoomState, now_ms: int) -> None:
        """See what there is to choose from."""
        self._state = state
        sessions, zone = state.sessions, _zone(state)
        is_gone = self.session is not None and all(row.session != self.session for row in sessions)
        if not self._has_picked or is_gone:
            self._look_at(_current(sessions, now_ms))
        told = tuple((row.session, _words(row, zone), _time(row.closes_ms, zone)) for row in sessions)
        self._bar.show_sessions(told, self.session or "")

    def pick(self, session: str, now_ms: int) -> None:
        """Look at this one from now on; nothing is the whole day."""
        self._has_picked = True
        self._look_at(SessionId(session) if session else None)
        self.read(self._state, now_ms)

    def _look_at(self, session: SessionId | None) -> None:
        if session != self.session:
            self.session = session
            self._model.show_only(session=session)


def _zone(state: RoomState) -> str:
    return "UTC" if state.place is None else state.place.zone


def _current(sessions: tuple[SessionRow, ...], now_ms: int) -> SessionId | None:
    """Return the session that runs, else the next one, else the last; None where there is none."""
    standing = [row for row in sessions if not row.cancelled]
    running = [row for row in standing if row.opens_ms <= now_ms < row.closes_ms]
    coming = [row for row in standing if row.opens_ms > now_ms]
    found = running[-1:] or coming[:1] or standing[-1:]
    return found[0].session if found else None


def _words(row: SessionRow, zone: str) -> str:
    return f"{row.title}, {_time(row.opens_ms, zone)}"


def _time(ms: int, zone: str) -> str:
    return texts.time_of_day(ms, zone, seconds=False)
