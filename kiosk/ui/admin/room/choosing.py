"""Which session is looked at: that of the hour, until somebody picks another one, or the whole day."""

from kiosk.flow.room.talking import RoomState
from kiosk.ui.admin.bar import PanelBar
from kiosk.ui.admin.room import texts
from kiosk.ui.admin.room.model import RoomModel
from sync.protocol.ids import SessionId
from sync.protocol.wire import SessionRow


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
