"""One line of the room: a candidate with seat, slot, attempt and what is saved where; or an empty seat. Pure.

Every figure has the moment at which it was true, by the server's clock: `figures_ms` for what the seat itself tells,
`server_ms` for what the server has.
"""

from enum import StrEnum

import msgspec

from sync.protocol.attempts import AttemptState
from sync.protocol.fingerprints import fingerprint
from sync.protocol.ids import AttemptId, CandidateId, PackageHash, SessionId, StationId
from sync.protocol.now import Now
from sync.protocol.room_rows import AttemptRow, SeatFacts
from sync.protocol.slots import SlotState
from sync.protocol.wire import CandidateRow

_ORDER = list(SlotState)


class Identity(StrEnum):
    """What somebody of the staff found who compared the face."""

    UNSEEN = ""
    CONFIRMED = "confirmed"
    DOUBTED = "doubted"


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What people of the center decided about a candidate, as far as it shows in the room."""

    identity: Identity = Identity.UNSEEN
    attended_ms: int = 0
    """When somebody last said that they go to a raised hand."""
    is_absent: bool = False
    """Whether somebody said that they did not come."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What the room knows of a candidate, or of a seat without one."""

    key: str
    seat: str = ""
    expected: str = ""
    """The seat that the list has for them: wherever they are by now."""
    station: StationId | None = None
    candidate: CandidateId | None = None
    name: str = ""
    number: str = ""
    session: SessionId | None = None
    slot: SlotState | None = None
    generation: int = 0
    attempt: AttemptId | None = None
    state: str = ""
    """One of `AttemptState`, or what the seat does: `free`, `awaited`, `ended`; nothing where nothing is known."""
    started_ms: int = 0
    ended_ms: int = 0
    answered: int = 0
    items: int = 0
    marked: int = 0
    left_ms: int | None = None
    allowed_ms: int = 0
    gaps_ms: int = 0
    saved_ms: int = 0
    """When the last response was on the seat's disk; 0: nothing is known."""
    sent_ms: int = 0
    """When the server got the last response that it has; 0: none."""
    unsent: int | None = None
    figures_ms: int = 0
    server_ms: int = 0
    heard_ms: int = 0
    """When the server last heard of the seat; 0: never."""
    is_live: bool = False
    """Whether the seat itself tells the figures; otherwise they are what its events came to on the server."""
    battery: int | None = None
    on_mains: bool | None = None
    disk_mb: int | None = None
    breaches: int = 0
    for_staff: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    holds: tuple[int, int] = (0, 0)
    """How many holds of the lock are held, of how many."""
    package: PackageHash | None = None
    form: str = ""
    """Which form of the paper the candidate has, where there are several."""
    program: str = ""
    standing: str = "good"
    is_gone: bool = False
    """Whether its machine is none of the room any more: it was deleted, or another was put up in its place."""
    verdict: str = ""
    help_ms: int = 0
    """Since when a hand is up; 0: none is."""
    help_cause: str = ""
    help_state: str = ""
    """What the center said to it so far: one of `welcome.HandState`."""
    told: Told = Told()
    received: bool = False
    receipt: str = ""
    """The short code of the server's receipt."""

    @property
    def is_running(self) -> bool:
        """Whether an attempt runs that has not ended."""
        return self.attempt is not None and self.slot is SlotState.ATTEMPTING

    @property
    def has_not_begun(self) -> bool:
        """Whether a candidate may still begin, and nothing was begun."""
        return self.candidate is not None and self.slot is SlotState.AVAILABLE and self.attempt is None

    @property
    def fingerprint(self) -> str:
        """Six characters that are the same at every seat with this paper and this program."""
        if self.package is None:
            return ""
        return fingerprint(self.package, self.program)

    @property
    def has_hand_up(self) -> bool:
        """Whether a hand is raised that nobody goes to."""
        return self.help_ms > self.told.attended_ms and not self.help_state


def seat_key(station: StationId) -> str:
    """Return the key of a seat's own line."""
    return f"seat:{station}"


def empty_seat(facts: SeatFacts) -> Line:
    """Return the line of a seat where no candidate is expected."""
    line = Line(key=seat_key(facts.station), state="" if facts.told is None else facts.told.state)
    return _with_seat(line, facts)


def candidate_line(candidate: CandidateRow, *, attempt: AttemptRow | None, facts: SeatFacts | None, told: Told) -> Line:
    """Return the line of a candidate; `facts` are those of the seat where they are, or are expected."""
    line = Line(
        key=candidate.candidate,
        seat=candidate.seat,
        expected=candidate.seat,
        station=candidate.station,
        candidate=candidate.candidate,
        name=candidate.name,
        number=candidate.registration_number,
        session=candidate.session,
        slot=candidate.slot.state,
        generation=candidate.slot.generation,
        form=candidate.form,
        told=told,
    )
    if attempt is not None:
        line = _with_attempt(line, attempt)
    elif told.is_absent and line.slot is SlotState.AVAILABLE:
        line = msgspec.structs.replace(line, state=AttemptState.NO_SHOW.value)
    if facts is None:
        return msgspec.structs.replace(line, is_gone=line.station is not None)
    line = _with_seat(line, facts)
    now = facts.told
    if now is None or not _is_about(now, line):
        return line
    return _live(line, now, facts.heard_ms)


def _is_about(now: Now, line: Line) -> bool:
    """Whether what a seat tells is about this candidate."""
    if now.attempt is not None:
        return now.attempt == line.attempt or (line.attempt is None and now.candidate == line.candidate)
    return now.candidate is not None and now.candidate == line.candidate


def _with_attempt(line: Line, row: AttemptRow) -> Line:
    state = AttemptState(row.state) if row.state in set(AttemptState) else None
    slot = line.slot
    if state is not None and row.generation >= line.generation:
        slot = max(line.slot or SlotState.NO_SLOT, state.slot_state, key=_ORDER.index)
    return msgspec.structs.replace(
        line,
        slot=slot,
        station=row.station,
        attempt=row.attempt,
        state=row.state,
        started_ms=row.started_ms,
        ended_ms=row.ended_ms or 0,
        answered=row.answered,
        items=row.items,
        left_ms=row.left_ms,
        allowed_ms=row.allowed_ms,
        gaps_ms=row.gaps_ms,
        sent_ms=row.answer_ms,
        figures_ms=row.heard_ms,
        server_ms=row.heard_ms,
        for_staff=row.for_staff,
        package=row.package or None,
        received=row.received,
        receipt=row.receipt,
    )


def _with_seat(line: Line, facts: SeatFacts) -> Line:
    now = facts.told
    line = msgspec.structs.replace(
        line,
        seat=facts.seat,
        station=facts.station,
        standing=facts.standing,
        verdict=facts.verdict,
        heard_ms=facts.heard_ms,
        help_ms=facts.hand_ms,
        help_cause=facts.hand_cause,
        help_state=facts.hand_state,
    )
    if now is None:
        return line
    return msgspec.structs.replace(
        line,
        battery=now.battery_percent,
        on_mains=now.on_mains,
        disk_mb=now.disk_free_mb,
        program=now.program,
        holds=(sum(state == "held" for state in now.holds.values()), len(now.holds)),
    )


def _live(line: Line, now: Now, heard_ms: int) -> Line:
    """Take what the seat itself tells; what was heard later on the server counts more."""
    line = msgspec.structs.replace(line, unsent=now.unsent)
    if now.attempt is None:
        return line if line.attempt is not None else msgspec.structs.replace(line, state=now.state, figures_ms=heard_ms)
    is_over = line.slot is SlotState.CONSUMED
    return msgspec.structs.replace(
        line,
        attempt=now.attempt,
        state=line.state if is_over else now.state,
        answered=max(now.answered, line.answered) if is_over else now.answered,
        items=now.items or line.items,
        marked=now.marked,
        left_ms=now.left_ms,
        saved_ms=now.saved_ms,
        figures_ms=heard_ms,
        is_live=True,
        breaches=now.breaches,
        for_staff=now.for_staff,
        missing=now.missing,
        package=now.package or line.package,
    )
