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
    is_known: bool = False
    """Whether the server knows of it; until then it waits here."""


class DecisionBook:
    """Every decision by the candidate that it is about."""

    def __init__(self) -> None:
        self._rows: dict[EventId, DecisionRow] = {}
        self._own: dict[EventId, ev.PanelDecided] = {}
        self._about: defaultdict[CandidateId, set[EventId]] = defaultdict(set)
        self._told: dict[CandidateId, Told] = {}
        self.people: dict[str, str] = {}
        """Names of the center's staff by their ids."""

    def take(self, row: DecisionRow, candidate: CandidateId | None) -> None:
        """Take in what the server tells."""
        self._rows[row.event] = row
        self._note(row.event, candidate)

    def decide(self, event: ev.PanelDecided, candidate: CandidateId | None) -> None:
        """Take in what was decided here."""
        self._own[event.id] = event
        self._note(event.id, candidate)

    @property
    def waiting(self) -> int:
        """How many decisions of this panel the server does not know of yet."""
        return len(self._own.keys() - self._rows.keys())

    def about(self, candidate: CandidateId) -> tuple[Decision, ...]:
        """Return what was decided about a candidate, newest first."""
        found = [self._decision(event) for event in self._about.get(candidate, ())]
        return tuple(sorted(found, key=lambda one: (one.at_ms, one.event), reverse=True))

    def told(self, candidate: CandidateId) -> Told:
        """Return what the decisions about a candidate come to in the room."""
        return self._told.get(candidate, _NOTHING)

    def _note(self, event: EventId, candidate: CandidateId | None) -> None:
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
        )


_NOTHING = Told()


def _added_up(decisions: Iterable[Decision]) -> Told:
    """Return what the decisions about somebody come to; the newest is first."""
    identity, attended_ms = Identity.UNSEEN, 0
    for one in decisions:
        if one.outcome:
            continue
        if identity is Identity.UNSEEN and one.do in (Do.CONFIRM, Do.DOUBT):
            identity = Identity.CONFIRMED if one.do == Do.CONFIRM else Identity.DOUBTED
        if one.do in (Do.ATTEND, Do.ATTENDED):
            attended_ms = max(attended_ms, one.at_ms)
    return Told(identity=identity, attended_ms=attended_ms)
