"""What a panel knows of its room: attempts and decisions as the server told them, seats as they were last seen."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from kiosk.exam.room_past import Minute, Pull
from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from kiosk.store.journal import Journal, Place
from sync.protocol import events, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.room_rows import SeatFacts

MINUTE_MS = 60_000
KEPT_MINUTES = 36 * 60
"""Minutes of the plot that are kept."""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """The room as this panel last knew it."""

    place: wire.StationRow | None = None
    sessions: tuple[wire.SessionRow, ...] = ()
    candidates: tuple[wire.CandidateRow, ...] = ()
    seats: tuple[wire.SeatRow, ...] = ()
    staff: tuple[wire.PanelStaffRow, ...] = ()
    attempts: tuple[wire.AttemptRow, ...] = ()
    decisions: tuple[wire.DecisionRow, ...] = ()
    own: tuple[events.PanelDecided, ...] = ()
    """What was decided here, whether the server knows of it or not."""
    incidents: tuple[wire.IncidentRow, ...] = ()
    own_incidents: tuple[events.IncidentDecided, ...] = ()
    """What was decided here about incidents, or written down."""
    facts: tuple[SeatFacts, ...] = ()
    minutes: tuple[Minute, ...] = ()
    pull: Pull = Pull()


class RoomBook:
    """The tables of the room. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def take(self, row: wire.AttemptRow | wire.DecisionRow | wire.IncidentRow) -> None:
        """Keep an attempt or an incident as it is now, or what somebody decided at a panel of the center."""
        match row:
            case wire.AttemptRow():
                sql, name = "INSERT OR REPLACE INTO room_attempt VALUES (?, ?)", str(row.attempt)
            case wire.DecisionRow():
                sql, name = "INSERT OR REPLACE INTO room_decision VALUES (?, ?)", str(row.event)
            case _:  # beside the decisions: each row says what it is
                sql, name = "INSERT OR REPLACE INTO room_decision VALUES (?, ?)", f"incident {row.incident}"
        self._database.execute_sql(sql, (name, wire.encode(row)))

    def project(self, happened: Iterable[events.AnyEvent]) -> None:
        """Take in events that were just written."""
        for event in happened:
            if isinstance(event, _OWN):
                values = (event.id, events.encode(event))
                self._database.execute_sql("INSERT OR REPLACE INTO room_own VALUES (?, ?)", values)

    def rebuild(self) -> None:
        """Find what was decided here in the journal again."""
        self._database.execute_sql("DELETE FROM room_own")
        lives = self._journal.lives()
        for entry in self._journal.walk(Place(lives[0].number, 1)) if lives else ():
            event = None if entry.data is None else _event(entry.data)
            if event is not None:
                self.project((event,))

    def keep(self, pull: Pull, facts: Iterable[SeatFacts], minute: Minute | None) -> None:
        """Keep how seats are now, and what the room came to in this minute."""
        for one in facts:
            values = (one.station, wire.encode(one))
            self._database.execute_sql("INSERT OR REPLACE INTO room_seat VALUES (?, ?)", values)
        self._database.execute_sql("INSERT OR REPLACE INTO room_pull VALUES (1, ?)", (msgspec.json.encode(pull),))
        if minute is not None:
            number = minute.at_ms // MINUTE_MS
            figures = (number, msgspec.json.encode(minute))
            self._database.execute_sql("INSERT OR REPLACE INTO room_minute VALUES (?, ?)", figures)
            self._database.execute_sql("DELETE FROM room_minute WHERE minute < ?", (number - KEPT_MINUTES,))

    def attempts(self) -> tuple[wire.AttemptRow, ...]:
        """Return every attempt that this panel was told of."""
        return tuple(_read(self._blobs("room_attempt"), wire.AttemptRow))

    def decisions(self) -> tuple[wire.DecisionRow, ...]:
        """Return every decision that this panel was told of."""
        return tuple(_read(self._blobs("room_decision"), wire.DecisionRow))

    def own(self) -> tuple[events.PanelDecided, ...]:
        """Return what was decided here, oldest first."""
        found = (_event(data) for data in self._blobs("room_own"))
        return tuple(event for event in found if isinstance(event, events.PanelDecided))

    def incidents(self) -> tuple[wire.IncidentRow, ...]:
        """Return every incident that this panel was told of."""
        return tuple(_read(self._blobs("room_decision"), wire.IncidentRow))

    def own_incidents(self) -> tuple[events.IncidentDecided, ...]:
        """Return what was decided here about incidents, oldest first."""
        found = (_event(data) for data in self._blobs("room_own"))
        return tuple(event for event in found if isinstance(event, events.IncidentDecided))

    def facts(self) -> tuple[SeatFacts, ...]:
        """Return how seats were when the server was last asked."""
        return tuple(_read(self._blobs("room_seat"), SeatFacts))

    def minutes(self) -> tuple[Minute, ...]:
        """Return what the room came to, minute by minute, oldest first."""
        return tuple(_read(self._blobs("room_minute"), Minute))

    def pull(self) -> Pull:
        """Return when the server was last asked."""
        return next(_read(self._blobs("room_pull"), Pull), Pull())

    def _blobs(self, table: str) -> tuple[bytes, ...]:
        sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
        if self._database.row(sql, (table,)) is None:
            return ()  # a store of an older format may be read before it is brought up to date
        return tuple(data for (data,) in self._database.rows(_SELECT[table]) if isinstance(data, bytes))


_SELECT = {
    "room_attempt": "SELECT row FROM room_attempt",
    "room_decision": "SELECT row FROM room_decision",
    "room_own": "SELECT event FROM room_own ORDER BY id",
    "room_seat": "SELECT facts FROM room_seat",
    "room_minute": "SELECT figures FROM room_minute ORDER BY minute",
    "room_pull": "SELECT pull FROM room_pull",
}
_OWN = (events.PanelDecided, events.IncidentDecided)
T = TypeVar("T", bound=msgspec.Struct)


def _read(blobs: Iterable[bytes], kind: type[T]) -> Iterator[T]:
    """Give what can be read; a row of another version keeps no other one away."""
    decoder = msgspec.json.Decoder(kind)
    for data in blobs:
        try:
            yield decoder.decode(data)
        except msgspec.MsgspecError:
            continue


def _event(data: bytes) -> events.PanelDecided | events.IncidentDecided | None:
    try:
        event = events.decode(data)
    except ProtocolError as error:
        raise StoreDamaged("an event cannot be read") from error
    return event if isinstance(event, _OWN) else None
