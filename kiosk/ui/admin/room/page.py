"""The page of the room: closed until somebody signs in, then the hall, one candidate, or one action for all."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.exam.attention import Trouble
from kiosk.flow.room.book import Shown
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.faces import Faces
from kiosk.flow.room.order import Order, Outcome
from kiosk.flow.room.staff import Person
from kiosk.flow.room.talking import RoomNews
from kiosk.ui.admin.bar import PanelBar
from kiosk.ui.admin.room import acts
from kiosk.ui.admin.room.choosing import SessionChoice
from kiosk.ui.admin.room.detail import Detail
from kiosk.ui.admin.room.hall import Hall
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.admin.room.model import RoomModel, as_sheet
from kiosk.ui.admin.room.session_desk import SessionDesk
from kiosk.ui.admin.room.sign_in import SignInPage
from kiosk.ui.admin.room.whole import WholeRoom
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from sync.protocol.wire import PanelStaffRow

TICK_MS = 1_000


class RoomPage(QWidget):
    """Shows what it is told; says what is decided. It knows no store and no server."""

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
        self.model = RoomModel(self)
        self.looking = Looking(self.model)
        self.choice = SessionChoice(bar, self.model)
        self.sign_in = SignInPage(theme)
        self.hall = Hall(theme, self.model)
        self.detail = Detail(theme, self.looking.look)
        self.whole = WholeRoom(theme, self.looking)
        self.session = SessionDesk(theme, self.looking)
        self._stack = QStackedLayout(self)
        for page in (self.sign_in, self.hall, self.detail, self.whole, self.session):
            self._stack.addWidget(page)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._connect()

    def _connect(self) -> None:
        self.hall.opened.connect(self._on_opened)
        self.hall.foot.asked.connect(self._on_asked_for_all)
        self.hall.foot.sheet_asked.connect(self._on_sheet)
        self.detail.moved.connect(self._on_moved)
        self.hall.foot.session_asked.connect(self._on_session_asked)
        self.detail.doing.code_asked.connect(self.code_asked)
        for page in (self.detail, self.whole, self.session):
            page.left.connect(self._on_left)
        for place in (self.detail.doing, self.whole, self.session.doing):
            place.decided.connect(self.decided)
        self._bar.session_picked.connect(self._on_session)
        self._ticker.timeout.connect(self._on_tick)
        self._ticker.start()

    # --- showing

    @Slot(object)
    def open_for(self, person: Person) -> None:
        """Open the room for somebody."""
        self.looking.person = person
        self._bar.show_person(person.row.name)
        self.sign_in.empty()
        self._stack.setCurrentWidget(self.hall)
        self.hall.table.setFocus()
        self._say_possible()

    @Slot()
    def shut(self) -> None:
        """Close the room: nobody's name stays on screen."""
        self.looking.person = None
        self._bar.show_person("")
        self.detail.forget()
        self.session.doing.close_form()
        self.sign_in.empty()
        self._stack.setCurrentWidget(self.sign_in)

    @Slot(object)
    def hear(self, news: RoomNews) -> None:
        """Show what is another thing now."""
        self.looking.state = news.state
        self.choice.read(news.state, self.now_ms)
        self.looking.session = self.choice.session
        self.model.now_ms = self.now_ms
        self.model.hear(news.shown, news.gone)
        if news.minutes:
            self._show_minutes(news)
        self._show_parts()

    def _show_parts(self) -> None:
        self._say_possible()
        self.detail.doing.show_online(is_online=self.looking.state.is_online)
        shown = self.model.line(self.detail.key) if self.detail.key else None
        if shown is not None and self._stack.currentWidget() is self.detail:
            self._show_detail(shown)
        for page in (self.whole, self.session):
            if self._stack.currentWidget() is page:
                page.refresh()
        self._show_state()

    @Slot(object)
    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of a decision."""
        for place in (self.detail.doing, self.whole, self.session.doing):
            place.show_outcome(outcome)

    @Slot(str, object)
    def show_decisions(self, whom: str, decisions: tuple[Decision, ...]) -> None:
        """Show what was decided about somebody, or a session, where it is looked at."""
        if whom == self.detail.key:
            self.detail.day.show_decisions(decisions, self.zone)
        self.session.show_decisions(whom, decisions)

    @Slot(object)
    def show_people(self, on_duty: tuple[PanelStaffRow, ...]) -> None:
        """These are on duty: one of them may be the second person of what takes two."""
        self.looking.colleagues = on_duty

    @Slot(str, object)
    def show_photo(self, candidate: str, faces: Faces | None) -> None:
        """Show the faces, where that candidate is looked at."""
        if candidate == self.detail.key and self.looking.person is not None:
            self.detail.who.show_faces(faces)

    @property
    def zone(self) -> str:
        """The center's zone."""
        return self.looking.zone

    @property
    def now_ms(self) -> int:
        """The server's time, as far as it is known; 0 before anything is."""
        return self.looking.now_ms

    def show_time(self, wall_ms: int) -> None:
        """This machine's clock says so now."""
        self.looking.wall_ms = wall_ms

    # --- inside

    def _show_minutes(self, news: RoomNews) -> None:
        begins = next((row.opens_ms for row in news.state.sessions if row.session == self.choice.session), 0)
        self.hall.show_minutes(news.minutes, self.zone, since_ms=begins - 30 * 60_000)

    def _show_state(self) -> None:
        place = self.looking.state.place
        if place is not None:
            self._bar.show_place(place.seat, place.center)
        self._bar.show_state(self.looking.state, now_ms=self.now_ms, zone=self.zone)

    def _show_detail(self, shown: Shown) -> None:
        self.detail.show_line(shown, self.looking.person, now_ms=self.now_ms, zone=self.zone)
        self.candidate_opened.emit(shown.line.candidate or "")

    def _say_possible(self) -> None:
        self.hall.foot.show_possible(self.hall.possible(), self.looking.person)

    @Slot()
    def _on_tick(self) -> None:
        self.hall.show_now(self.now_ms)
        self._show_state()

    @Slot(str, str)
    def _on_opened(self, key: str, trouble: str) -> None:
        shown = self.model.line(key)
        if shown is None or self.looking.person is None:
            return
        if trouble == Trouble.HELP:
            self.decided.emit(Order(do=Do.ATTEND, lines=(shown.line,)))
        else:
            self._open(shown)

    def _open(self, shown: Shown) -> None:
        self._stack.setCurrentWidget(self.detail)
        self._show_detail(shown)
        self.detail.day.show_decisions((), self.zone)
        self.detail.back.setFocus()

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
        self._stack.setCurrentWidget(self.whole)
        self.whole.open_act(acts.BY_DO[Do(do)])

    @Slot()
    def _on_session_asked(self) -> None:
        self._stack.setCurrentWidget(self.session)
        self.session.open()

    @Slot(str)
    def _on_session(self, session: str) -> None:
        self.choice.pick(session, self.now_ms)
        self.looking.session = self.choice.session
        self._show_parts()

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(as_sheet(self.model))
