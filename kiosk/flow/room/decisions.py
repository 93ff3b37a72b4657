"""What was decided in a room: told by the server, or decided here and still on its way; used by one thread."""

from collections import defaultdict
from collections.abc import Iterable

import msgspec

from kiosk.exam.room_line import Identity, Told
from sync.protocol import events as ev
from sync.protocol.deciding import Do
from sync.protocol.ids import CandidateId, EventId
from sync.protocol.room_rows import DecisionRow


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody decided, as the room shows it."""

    event: EventId
    do: str
    by: str
    why: str = ""
    at_ms: int = 0
    amount_ms: int = 0
    text: str = ""
    outcome: str = ""
    second: str = ""
    """The other person, of what takes two."""
    seat: str = ""
    """Where somebody is to sit, or to go on."""
    due_ms: int = 0
    waves: tuple[int, int] | None = None
    """Seats at a time and ms between, where that was decided."""
    undoes: EventId | None = None
    is_undone: bool = False
    is_known: bool = False
    """Whether the server knows of it; until then it waits here."""


class DecisionBook:
    """Every decision by the candidate that it is about."""

    def __init__(self) -> None:
        self._rows: dict[EventId, DecisionRow] = {}
        self._own: dict[EventId, ev.PanelDecided] = {}
        self._about: defaultdict[str, set[EventId]] = defaultdict(set)
        """By the id of the candidate, and of the session."""
        self._told: dict[CandidateId, Told] = {}
        self.people: dict[str, str] = {}
        """Names of the center's staff by their ids,"""
        self.seats: dict[str, str] = {}
        """and of its seats by those of their stations."""

    def take(self, row: DecisionRow, candidate: CandidateId | None) -> None:
        """Take in what the server tells."""
        self._rows[row.event] = row
        self._note(row.event, candidate, row.session)

    def decide(self, event: ev.PanelDecided, candidate: CandidateId | None) -> None:
        """Take in what was decided here."""
        self._own[event.id] = event
        self._note(event.id, candidate, event.session)

    @property
    def waiting(self) -> int:
        """How many decisions of this panel the server does not know of yet."""
        return len(self._own.keys() - self._rows.keys())

    def about(self, whom: str) -> tuple[Decision, ...]:
        """Return what was decided about a candidate, or a session, newest first."""
        found = [self._decision(event) for event in self._about.get(whom, ())]
        back = {one.undoes for one in found if one.undoes is not None and not one.outcome}
        told = (msgspec.structs.replace(one, is_undone=True) if one.event in back else one for one in found)
        return tuple(sorted(told, key=lambda one: (one.at_ms, one.event), reverse=True))

    def told(self, candidate: CandidateId) -> Told:
        """Return what the decisions about a candidate come to in the room."""
        return self._told.get(candidate, _NOTHING)

    def _note(self, event: EventId, candidate: CandidateId | None, session: str | None) -> None:
        if session is not None:
            self._about[session].add(event)
        if candidate is not None:
            self._about[candidate].add(event)
            self._told[candidate] = _added_up(self.about(candidate))

    def _decision(self, event: EventId) -> Decision:
        row = self._rows.get(event)
        if row is not None:
            return Decision(
                event=event,
                do=row.do,
                by=row.by,
                why=row.why,
                at_ms=row.at_ms,
                amount_ms=row.amount_ms,
                text=row.text,
                outcome=row.outcome,
                second=row.second,
                seat=self.seats.get(row.to or "", ""),
                due_ms=row.due_ms,
                waves=None if row.wave_seats is None else (row.wave_seats, row.wave_ms),
                undoes=row.undoes,
                is_undone=row.is_undone,
                is_known=True,
            )
        own = self._own[event]
        return Decision(
            event=event,
            do=own.do,
            by=self.people.get(own.person, ""),
            why=own.why,
            at_ms=own.at.best_ms,
            amount_ms=own.amount_ms,
            text=own.text,
            second=self.people.get(own.second, ""),
            seat=self.seats.get(own.to or "", ""),
            due_ms=own.due_ms,
            waves=None if own.wave_seats is None else (own.wave_seats, own.wave_ms),
            undoes=own.undoes,
        )


_NOTHING = Told()


def _added_up(decisions: Iterable[Decision]) -> Told:
    """Return what the decisions about somebody come to; the newest is first."""
    identity, attended_ms, is_absent = Identity.UNSEEN, 0, False
    for one in decisions:
        if one.outcome or one.is_undone:
            continue
        if identity is Identity.UNSEEN and one.do in (Do.CONFIRM, Do.DOUBT):
            identity = Identity.CONFIRMED if one.do == Do.CONFIRM else Identity.DOUBTED
        if one.do in (Do.ATTEND, Do.ATTENDED):
            attended_ms = max(attended_ms, one.at_ms)
        is_absent = is_absent or one.do == Do.NO_SHOW
    return Told(identity=identity, attended_ms=attended_ms, is_absent=is_absent)
