"""Everything that a panel knows of its room, added up to lines; used by one thread, so that no window waits for it."""

from collections import Counter, defaultdict
from collections.abc import Iterable

import msgspec

from kiosk.exam import attention
from kiosk.exam.attention import Seen
from kiosk.exam.room_line import Line, candidate_line, empty_seat, seat_key
from kiosk.exam.room_past import Minute
from kiosk.flow.room.decisions import DecisionBook
from kiosk.store.room import Kept
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.ids import AttemptId, CandidateId, SessionId, StationId
from sync.protocol.room_rows import AttemptRow, DecisionRow, SeatFacts
from sync.protocol.slots import merge
from sync.protocol.wire import CandidateRow, SessionRow, StationRow

OTHERS_MS = 10_000
"""How often candidates who come to a seat later are shown how it is: nobody waits for that."""


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A line with what it needs."""

    line: Line
    seen: Seen


class RoomBook:
    """Takes in rows and facts, and tells which lines are other ones now."""

    def __init__(self) -> None:
        self.place: StationRow | None = None
        self._sessions: dict[SessionId, SessionRow] = {}
        self.candidates: dict[CandidateId, CandidateRow] = {}
        self.attempts: dict[AttemptId, AttemptRow] = {}
        self._latest: dict[CandidateId, AttemptId] = {}
        self._facts: dict[StationId, SeatFacts] = {}
        self.decisions = DecisionBook()
        self._at: defaultdict[StationId, set[CandidateId]] = defaultdict(set)
        """Whom each seat is about: bound to it, in an attempt at it, or signed in at it."""
        self._signed_in: dict[CandidateId, StationId] = {}
        self._shown: dict[str, Shown] = {}
        self._fingerprints: dict[tuple[SessionId, str], str] = {}
        self._dirty: set[str] = set()

    def load(self, kept: Kept) -> None:
        """Take in what this panel knew when it was last open."""
        self.place = kept.place
        self.decisions.people = {row.person: row.name for row in kept.staff}
        for rows in (kept.sessions, kept.seats, kept.candidates, kept.attempts, kept.decisions):
            for row in rows:
                self.take(row)
        for facts in kept.facts:
            self.hear(facts)
        for event in kept.own:
            self.decide(event)

    def take(self, row: wire.AnyRow) -> None:
        """Take in a row of the feed."""
        match row:
            case StationRow():
                self.place = row
            case SessionRow():
                self._sessions[row.session] = row
            case CandidateRow():
                self._take_candidate(row)
            case AttemptRow():
                self._take_attempt(row)
            case DecisionRow():
                candidate = row.candidate or self._candidate_of(row.attempt)
                self.decisions.take(row, candidate)
                self._dirty.add(candidate or "")
            case wire.SeatRow():
                if row.station not in self._facts:
                    self.hear(SeatFacts(station=row.station, seat=row.seat))
                else:
                    self.hear(msgspec.structs.replace(self._facts[row.station], seat=row.seat))
            case wire.PanelStaffRow():
                self.decisions.people[row.person] = row.name
            case wire.GoneRow():
                self._take_gone(row)
            case _:
                pass

    def hear(self, facts: SeatFacts) -> None:
        """Take in how a seat is now."""
        before = self._facts.get(facts.station)
        if before is not None and before.heard_ms > facts.heard_ms:
            return
        self._facts[facts.station], self.decisions.seats[facts.station] = facts, facts.seat
        for now in (facts.told, None if before is None else before.told):
            if now is not None and now.candidate is not None:
                self._at[facts.station].add(now.candidate)
        if facts.told is not None and facts.told.candidate is not None:
            self._signed_in[facts.told.candidate] = facts.station
        self._dirty.add(seat_key(facts.station))
        others = self._at[facts.station]
        is_due = before is None or facts.heard_ms // OTHERS_MS != before.heard_ms // OTHERS_MS
        self._dirty.update(others if is_due else (one for one in others if self._is_here(one, facts)))

    def _is_here(self, candidate: CandidateId, facts: SeatFacts) -> bool:
        """Whether what a seat tells is about somebody who is there now, not about somebody who comes later."""
        latest = self._latest.get(candidate)
        if latest is not None and self.attempts[latest].ended_ms is None:
            return True
        return facts.told is not None and facts.told.candidate == candidate

    def decide(self, event: ev.PanelDecided) -> None:
        """Take in what was decided at this panel."""
        candidate = event.candidate or self._candidate_of(event.attempt)
        self.decisions.decide(event, candidate)
        self._dirty.add(candidate or "")

    def _take_candidate(self, row: CandidateRow) -> None:
        known = self.candidates.get(row.candidate)
        if known is not None:
            row = msgspec.structs.replace(row, slot=merge(row.slot, known.slot))
            if known.station is not None and known.station != row.station:
                self._at[known.station].discard(row.candidate)
        self.candidates[row.candidate] = msgspec.structs.replace(row, access="", grant=None, photo="")
        if row.station is not None:
            self._at[row.station].add(row.candidate)
            self._dirty.add(seat_key(row.station))
        self._dirty.add(row.candidate)

    def _take_attempt(self, row: AttemptRow) -> None:
        before = self.attempts.get(row.attempt)
        if before is not None and before.station != row.station:
            self._at[before.station].discard(row.candidate)
        self.attempts[row.attempt] = row
        latest = self.attempts.get(self._latest.get(row.candidate, row.attempt), row)
        if (row.generation, row.fence, row.started_ms) >= (latest.generation, latest.fence, latest.started_ms):
            self._latest[row.candidate] = row.attempt
        self._at[row.station].add(row.candidate)
        self._dirty.update((row.candidate, seat_key(row.station)))

    def _take_gone(self, row: wire.GoneRow) -> None:
        if row.kind == "candidate" and self.candidates.pop(CandidateId(row.id), None) is not None:
            self._dirty.add(row.id)
        elif row.kind == "session":
            self._sessions.pop(SessionId(row.id), None)
        elif row.kind == "station":
            self._facts.pop(StationId(row.id), None)
            self._dirty.add(seat_key(StationId(row.id)))
            self._dirty.update(self._at[StationId(row.id)])

    def _candidate_of(self, attempt: AttemptId | None) -> CandidateId | None:
        row = None if attempt is None else self.attempts.get(attempt)
        return None if row is None else row.candidate

    @property
    def sessions(self) -> tuple[SessionRow, ...]:
        """The sessions of the day, the earliest first."""
        return tuple(sorted(self._sessions.values(), key=lambda row: (row.opens_ms, row.title)))

    def changes(self, *, as_of_ms: int) -> tuple[tuple[Shown, ...], tuple[str, ...]]:
        """Return the lines that are other ones than before, and the keys of those that are gone."""
        self._fingerprints = _papers(self._shown.values())
        changed = []
        gone = []
        # Time alone changes what a running seat needs.
        due = self._dirty | {key for key, shown in self._shown.items() if shown.line.is_running}
        self._dirty = set()
        for key in due:
            shown = self._seen(key, as_of_ms)
            if shown is None:
                if self._shown.pop(key, None) is not None:
                    gone.append(key)
            elif self._shown.get(key) != shown:
                self._shown[key] = shown
                changed.append(shown)
        return tuple(changed), tuple(gone)

    def lines(self) -> tuple[Line, ...]:
        """Return every line as it was last told."""
        return tuple(shown.line for shown in self._shown.values())

    def minute(self, at_ms: int) -> Minute:
        """Return what the room comes to now."""
        lines = [line for line in self.lines() if line.attempt is not None]
        return Minute(
            at_ms=at_ms,
            arrived=len(lines),
            answered=sum(line.answered for line in lines),
            unsent=self.unsent,
        )

    @property
    def unsent(self) -> int:
        """Events that seats have and the server has not, as the seats last told."""
        return sum(facts.told.unsent for facts in self._facts.values() if facts.told is not None)

    def facts(self) -> tuple[SeatFacts, ...]:
        """Return how every seat was last seen."""
        return tuple(self._facts.values())

    def _seen(self, key: str, as_of_ms: int) -> Shown | None:
        line = self._line(key)
        if line is None:
            return None
        paper = "" if line.session is None else self._fingerprints.get((line.session, line.form), "")
        return Shown(line=line, seen=attention.seen(line, as_of_ms=as_of_ms, fingerprint=paper))

    def _line(self, key: str) -> Line | None:
        if key.startswith("seat:"):
            facts = self._facts.get(StationId(key.removeprefix("seat:")))
            return None if facts is None else empty_seat(facts)
        candidate = self.candidates.get(CandidateId(key))
        if candidate is None:
            return None
        latest = self._latest.get(candidate.candidate)
        attempt = None if latest is None else self.attempts[latest]
        if attempt is not None and attempt.generation < candidate.slot.generation:
            attempt = None
        told = self.decisions.told(candidate.candidate)
        return candidate_line(candidate, attempt=attempt, facts=self._where(candidate, attempt), told=told)

    def _where(self, candidate: CandidateRow, attempt: AttemptRow | None) -> SeatFacts | None:
        if attempt is not None:
            return self._facts.get(attempt.station)
        bound = None if candidate.station is None else self._facts.get(candidate.station)
        if bound is not None and bound.told is not None and bound.told.candidate == candidate.candidate:
            return bound
        station = self._signed_in.get(candidate.candidate)
        elsewhere = None if station is None else self._facts.get(station)
        now = None if elsewhere is None else elsewhere.told
        return elsewhere if now is not None and now.candidate == candidate.candidate else bound


def _papers(shown: Iterable[Shown]) -> dict[tuple[SessionId, str], str]:
    """Return which fingerprint most seats of each session have, form by form."""
    counts: defaultdict[tuple[SessionId, str], Counter[str]] = defaultdict(Counter)
    for line in (one.line for one in shown):
        if line.is_running and line.session is not None and line.is_live and line.fingerprint:
            counts[line.session, line.form][line.fingerprint] += 1
    return {about: found.most_common(1)[0][0] for about, found in counts.items()}
