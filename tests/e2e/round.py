"""One panel and three seats that are worked through everything that can be decided, and what is expected of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.exam.room_line import seat_key
from kiosk.flow.screens import CodeScreen
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import BY_DO
from kiosk.ui.candidate.code import CodePage
from sync.protocol.deciding import KINDS, Do, Scope
from sync.protocol.events import AnyEvent, CodeGiven, CodeUsed, PanelDecided, Unknown, decode
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.e2e.panel import ASHA, PanelBench, seconded
from tests.e2e.road import Road

COVERS = ("KIOSK-LOCK-SCREEN-ADDED", "KIOSK-LOCK-FOREIGN-PROGRAM")
RULES = {"resume_limit": 0, "on_breach": dict.fromkeys(COVERS, "staff"), "regrants": 2, "walk_ins": 2}
ASK_EVERY_S = 0.2
Fill = Callable[[ActForm], None]


def nothing(_form: ActForm) -> None:
    """Fill in no more than the reason."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One press of a button: what the server is to know of it."""

    do: str
    why: str
    second: str
    outcome: str = ""


@dataclass(slots=True)
class Round:
    """Works panel and seats; what was pressed is kept, to be compared with what was recorded."""

    panel: PanelBench
    seats: tuple[StationBench, StationBench, StationBench]
    side: ServerSide
    names: tuple[str, str]
    ways: tuple[Road, Road]
    """The panel's and the seats'."""
    is_online: bool = True
    pressed: list[Expected] = field(default_factory=list)
    codes: list[tuple[str, str, str]] = field(default_factory=list)
    """Action, reason and seat of every code that was made."""
    done: set[str] = field(default_factory=set)
    """Every action that was worked, with `all` for the whole room."""

    # --- the server and the way to it

    def begin(self) -> None:
        """Open the panel for the first person."""
        self.panel.start()
        self.panel.sign_in(self.names[0], ASHA)
        self.panel.wait(lambda: self.panel.room.page.looking.state.is_online, "not online")

    @staticmethod
    def start(seat: StationBench) -> None:
        """Start a seat in a window as large as the panel's: in one process they share what is arranged by it."""
        seat.start()
        seat.window.resize(1366, 768)

    def cut(self) -> None:
        """The server is gone, for the panel and for every seat."""
        self.is_online = False
        for one in self.ways:
            one.lead_to(None)
        self.panel.wait(lambda: not self.panel.room.page.looking.state.is_online, "still online")

    def mend(self) -> None:
        """The server is back: what the panel has goes there by itself, then what the seats have."""
        self.is_online = True
        panel, seats = self.ways
        panel.lead_home()
        self.panel.room.talk.hurry()
        state = self.panel.room.page.looking
        self.until(lambda: state.state.is_online and state.state.waiting == 0, "something still waits")
        seats.lead_home()
        for seat in self.seats:
            if seat.is_on:
                seat.station.syncing.hurry()

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something is so, with everybody asking the server several times a second."""
        asked_s = time.monotonic()

        def is_so() -> bool:
            nonlocal asked_s
            if time.monotonic() - asked_s > ASK_EVERY_S:
                asked_s = time.monotonic()
                self.panel.room.talk.hurry()
                for seat in self.seats:
                    if seat.is_on:
                        seat.station.syncing.hurry()
            return bool(condition())

        self.panel.wait(is_so, what)

    def ask(self, what: str, **how: object) -> Any:
        """Ask the server's side."""
        return cast("Any", self.side.do(what, **how))

    # --- decided at the panel

    def decide(
        self, do: Do, why: str, fill: Fill = nothing, *, two: bool = False, outcome: str = "", undoes: bool = False
    ) -> None:
        """Do it about whoever is looked at: recorded, on its way or waiting; never by a code."""
        if undoes:
            self._take_back(why)
        else:
            self._press(self.panel.act(do), why, fill, two=two)
        self._note(do, why, two=two, outcome=outcome)

    def decide_for_all(self, do: Do, why: str, fill: Fill = nothing) -> None:
        """Do it about everybody in the room."""
        self.leave()
        self.panel.wait(lambda: self.panel.has(f"all_{do}"), f"nobody for {do}")
        self.panel.click(f"all_{do}")
        form = self.panel.room.page.whole.form
        assert form is not None
        self._press(form, why, fill, two=False)
        self.panel.room.page.whole.left.emit()
        self._note(do, why, two=False, outcome="")
        self.done.add(f"{do} all")

    def decide_session(self, told: Any, do: Do, why: str, fill: Fill = nothing, *, two: bool = False) -> ActForm:
        """Do it about a session, or about the panel."""
        page = self.panel.room.page
        self.leave()
        page._bar.session_picked.emit(told["session"])
        page.hall.foot.session.click()
        desk = page.session.doing
        self.panel.wait(lambda: any(act.do is do for act in desk._offered or ()), f"{do} is not offered")
        desk.open_act(BY_DO[do])
        assert desk.form is not None
        self._press(desk.form, why, fill, two=two)
        self._note(do, why, two=two, outcome="")
        return desk.form

    def take_session_back(self, why: str) -> None:
        """Take back what was decided last about the session that is looked at."""
        desk = self.panel.room.page.session.doing
        desk.close_form()
        self._take_back(why)
        self._note(Do.UNDO, why, two=False, outcome="")

    def _take_back(self, why: str) -> None:
        page = self.panel.room.page
        page.detail.doing.close_form()
        self.until(lambda: self.panel.has("day_back"), "nothing to take back")
        self.panel.click("day_back")
        form = page.session.doing.form if page.session.isVisible() else page.detail.doing.form
        assert form is not None
        self._press(form, why, nothing, two=False)

    def _press(self, form: ActForm, why: str, fill: Fill, *, two: bool) -> None:
        form.way.tick.setChecked(False)
        form.fields.reason.show_text(why)
        fill(form)
        if two:
            seconded(form, self.names[1])
        form.go.click()
        said = self.panel.outcome(form)
        assert any(words in said for words in ("Recorded in your name", "access code", "read back")), said
        if form.act.do not in (Do.WALK_IN, Do.EXPORT):
            assert ("waits here" in said) is not self.is_online, said

    def _note(self, do: Do, why: str, *, two: bool, outcome: str) -> None:
        self.done.add(do)
        has_reason = Do(do) not in (Do.CONFIRM, Do.ATTEND, Do.ATTENDED, Do.MESSAGE)
        self.pressed.append(Expected(do, why if has_reason else "", self.names[1] if two else "", outcome))

    def open(self, candidate: str) -> None:
        """Look at somebody."""
        self.leave()
        self.panel.open(candidate)

    def open_seat(self, seat: StationBench) -> None:
        """Look at a seat where the panel expects nobody."""
        self.leave()
        key = seat_key(seat.enrollment.station)
        self.panel.wait(lambda: self.panel.room.page.model.line(key) is not None, "the seat is not known")
        self.panel.room.page.hall.table.opened.emit(key)
        self.panel.wait(self.panel.room.page.detail.isVisible, "no page")

    def name_of(self, person: str) -> str:
        """Whose id this is."""
        rows = self.panel.room.page.looking.colleagues
        return next(row.name for row in rows if row.person == person)

    def leave(self) -> None:
        """Go back to the room."""
        page = self.panel.room.page
        for one in (page.detail, page.session, page.whole):
            if one.isVisible():
                one.left.emit()

    # --- by code

    def by_code(self, seat: StationBench, do: Do, why: str, fill: Fill = nothing, *, two: bool = False) -> None:
        """Make the code for what the seat shows and type it there, with what the seat asks besides."""
        action = KINDS[do].code
        assert action is not None
        screen = self._desk(seat, action)
        form = self.panel.act(do)
        assert form.way.is_on, "without the server it goes by a code by itself"
        form.fields.reason.show_text(why)
        fill(form)
        if two:
            seconded(form, self.names[1])
        form.way.shown.show_text(screen.subject + screen.head + screen.nonce)
        form.go.click()
        assert "recorded" in self.panel.outcome(form)
        self._type(seat, form, why)
        seat.wait(lambda: not isinstance(seat.window.screen_shown, CodeScreen), f"{do} did nothing")
        self.panel.room.page.detail.doing.close_form()
        self.codes += [(action, why, seat.enrollment.station)] * (1 + two)
        self.done.add(f"{do} code")

    @staticmethod
    def _desk(seat: StationBench, action: str) -> CodeScreen:
        seat.window.activateWindow()
        seat.wait(seat.window.isActiveWindow, "another window is in front")
        QTest.keyClick(seat.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
        seat.wait(
            lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and action in (*s.actions, *s.station),
            f"{action} is not offered at the seat",
        )
        seat.click(f"code_{action}_button")
        seat.wait(lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and bool(s.nonce), "no nonce")
        screen = seat.window.screen_shown
        assert isinstance(screen, CodeScreen)
        return screen

    @staticmethod
    def _type(seat: StationBench, form: ActForm, why: str) -> None:
        desk = seat.window.stack.currentWidget()
        assert isinstance(desk, CodePage)
        for there, here in ((desk.form.minutes, form.fields.minutes), (desk.form.seat, form.fields.seat)):
            there.show_text(here.text)
        if desk.form.reason.isVisible():
            desk.form.reason.show_text(why)
        QTest.keyClicks(desk.form.first.edit, form.way.code.text())
        QTest.keyClicks(desk.form.second.edit, form.way.second_code.text())
        desk.form.use.click()

    # --- what was recorded

    def decisions(self) -> list[PanelDecided]:
        """What the panel's journal has."""
        return self.panel.decisions()

    def codes_given(self) -> list[CodeGiven]:
        """And the codes that it gave."""
        return [event for event in self.panel.journal() if isinstance(event, CodeGiven)]

    @staticmethod
    def codes_used(seat: StationBench) -> list[CodeUsed]:
        """What a seat's journal has of codes."""
        events = seat.ask(lambda store: [decode(data) for data in store.events_after(1, 0, -1)])
        known: list[AnyEvent] = [event for event in events if not isinstance(event, Unknown)]
        return [event for event in known if isinstance(event, CodeUsed)]


def lacks_reason(event: PanelDecided) -> bool:
    """Whether a decision that asks for a reason says none."""
    is_session = KINDS[Do(event.do)].about is Scope.SESSION
    return not event.why and (is_session or event.do not in (Do.CONFIRM, Do.ATTEND, Do.ATTENDED, Do.MESSAGE))
