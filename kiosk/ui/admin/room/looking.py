"""How things are around an action, as the page knows it: who is here, which session is looked at, what time it is."""

import msgspec

from kiosk.exam.room_line import Line
from kiosk.exam.room_seats import free_seats
from kiosk.flow.room.staff import Person
from kiosk.flow.room.talking import RoomState
from kiosk.ui.admin.room.acts import Act, Asks
from kiosk.ui.admin.room.around import Around
from kiosk.ui.admin.room.model import RoomModel
from sync.protocol import deciding
from sync.protocol.slots import SlotState
from sync.protocol.wire import PanelStaffRow, Policy, SessionRow


class Looking:
    """Answers the forms; the page tells it what changed."""

    def __init__(self, model: RoomModel) -> None:
        self._model = model
        self.state = RoomState()
        self.person: Person | None = None
        self.colleagues: tuple[PanelStaffRow, ...] = ()
        """Everybody on duty."""
        self.session: str | None = None
        """The session that is looked at; None: the whole day."""
        self.wall_ms = 0

    @property
    def zone(self) -> str:
        """The center's zone."""
        return "UTC" if self.state.place is None else self.state.place.zone

    @property
    def now_ms(self) -> int:
        """The server's time, as far as it is known; 0 before anything is."""
        return self.wall_ms + self.state.offset_ms if self.wall_ms else self.state.pull.server_ms

    @property
    def row(self) -> SessionRow | None:
        """The session that is looked at."""
        return self._row(self.session)

    def around(self) -> Around:
        """Return what holds for every action."""
        return Around(is_online=self.state.is_online, zone=self.zone, now_ms=self.now_ms)

    def look(self, act: Act, lines: tuple[Line, ...]) -> Around:
        """Return what a form has to know beside its lines."""
        whom = lines[0] if lines else None
        row = self._row(self.session if whom is None or whom.session is None else whom.session)
        policy = Policy() if row is None else row.policy
        me = "" if self.person is None else self.person.row.person
        others = (one for one in self.colleagues if one.person != me and deciding.may(act.do, one.right))
        return msgspec.structs.replace(
            self.around(),
            takes_two=deciding.takes_two(act.do, policy.two_people),
            colleagues=tuple((one.person, one.name) for one in others),
            seats=free_seats(self._model.lines(), whom) if Asks.SEAT in act.asks else (),
            session=row,
            count=self.count if Asks.WAVES in act.asks else 0,
        )

    @property
    def count(self) -> int:
        """How many have a slot in the session that is looked at."""
        return sum(line.slot not in (None, SlotState.NO_SLOT) for line in self.everybody())

    def all_for(self, act: Act) -> tuple[Line, ...]:
        """Return everybody who is looked at to whom an action for all applies."""
        return tuple(shown.line for shown in self._model.scope() if act.applies(shown.line))

    def everybody(self) -> tuple[Line, ...]:
        """Return every line of the session that is looked at."""
        return tuple(shown.line for shown in self._model.scope())

    def _row(self, session: str | None) -> SessionRow | None:
        return next((row for row in self.state.sessions if row.session == session), None)
