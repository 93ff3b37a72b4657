"""What went wrong in a room, as its panel knows it: told by the server, decided here and perhaps still on its way.

Used by one thread, like the rest of the room's book.
"""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from kiosk.exam.room_line import Line
from kiosk.store.room import Kept
from sync.protocol import events as ev
from sync.protocol.ids import CandidateId, EventId
from sync.protocol.incidents import Cause, Standing, Topic
from sync.protocol.room_rows import IncidentRow


class IncidentSeen(msgspec.Struct, frozen=True, kw_only=True):
    """An incident, whom it befell, and whether what was decided here waits for the server."""

    row: IncidentRow
    name: str = ""
    is_waiting: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody has to decide."""
        return self.row.standing == Standing.PREPARED and self.row.cause != Cause.TOLD


Names = Mapping[CandidateId, str]


def names_in(lines: Iterable[Line]) -> Names:
    """Return the candidates' names."""
    return {line.candidate: line.name for line in lines if line.candidate is not None}


class IncidentBook:
    """Every incident of the room; `told` gives them where there is something new."""

    def __init__(self) -> None:
        self._rows: dict[EventId, IncidentRow] = {}
        self._own: dict[EventId, ev.IncidentDecided] = {}
        """What was decided here about an incident, by the incident; of several the last."""
        self._is_new = False

    def load(self, kept: Kept) -> None:
        """Take in what this panel knew when it was last open."""
        for row in kept.incidents:
            self.take(row)
        for event in kept.own_incidents:
            self.decide(event)

    def take(self, row: IncidentRow) -> None:
        """Take in what the server tells."""
        self._rows[row.incident] = row
        self._is_new = True

    def decide(self, event: ev.IncidentDecided) -> None:
        """Take in what was decided, or written down, at this panel."""
        if event.incident:
            self._own[EventId(event.incident)] = event
        else:
            self._rows.setdefault(event.id, _written(event))
        self._is_new = True

    def told(self, lines: Callable[[], Iterable[Line]]) -> tuple[IncidentSeen, ...] | None:
        """Return all of them, those to decide about first, then the newest; None where nothing is new."""
        if not self._is_new:
            return None
        self._is_new = False
        return self.all(names_in(lines()))

    def all(self, names: Names) -> tuple[IncidentSeen, ...]:
        """Return all of them, those to decide about first, then the newest."""
        found = [self._seen(row, names) for row in self._rows.values()]
        return tuple(sorted(found, key=lambda one: (not one.is_open, -one.row.began_ms, one.row.incident)))

    def _seen(self, row: IncidentRow, names: Names) -> IncidentSeen:
        own = self._own.get(row.incident)
        is_waiting = own is not None and row.standing == Standing.PREPARED and row.decision != own.id
        if own is not None and is_waiting:
            topic = own.topic or row.topic
            row = msgspec.structs.replace(
                row, standing=own.standing, amount_ms=own.amount_ms, why=own.why, topic=topic, outcome=""
            )
        return IncidentSeen(row=row, name=names.get(row.candidate or CandidateId(""), ""), is_waiting=is_waiting)


def _written(event: ev.IncidentDecided) -> IncidentRow:
    """Return what was written down here as the server will tell it."""
    return IncidentRow(
        pos=0,
        incident=event.id,
        cause=Cause.TOLD,
        topic=event.topic or Topic.OTHER,
        began_ms=event.at.best_ms,
        ended_ms=event.at.best_ms,
        detail=event.why,
    )
