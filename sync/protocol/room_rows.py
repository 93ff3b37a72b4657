"""The rows and the reply that tell a panel of its center's room; part of `sync.protocol.wire`.

What happened to attempts and what was decided are rows of the feed: they come once, in order, and stay. How seats are
at this moment is asked for: the next answer replaces the last.
"""

from sync.protocol.ids import AttemptId, CandidateId, EventId, PackageHash, SessionId, StationId
from sync.protocol.message import Message, Row
from sync.protocol.now import Now
from sync.protocol.values import Number


class AttemptRow(Row, frozen=True, kw_only=True, tag="attempt"):
    """An attempt of the center as the server knows it; told to panels."""

    attempt: AttemptId
    candidate: CandidateId
    generation: Number
    session: SessionId
    station: StationId
    state: str
    """One of `attempts.AttemptState`."""
    started_ms: Number
    ended_ms: Number | None = None
    left_ms: Number = 0
    allowed_ms: Number = 0
    """What it may last, with everything that was given and taken."""
    answered: Number = 0
    items: Number = 0
    answer_ms: Number = 0
    """When the server got the last response that it has; 0: none."""
    heard_ms: Number = 0
    """When the server got the last event that it has."""
    resumes: Number = 0
    gaps_ms: Number = 0
    covered_ms: Number = 0
    for_staff: tuple[str, ...] = ()
    """Causes of breaches that wait for somebody of the staff."""
    package: PackageHash = PackageHash("")
    fence: Number = 0
    superseded: bool = False
    received: bool = False
    """Whether the server has everything up to the attempt's end, and has signed for it."""
    receipt: str = ""
    """The short code of that receipt."""


class DecisionRow(Row, frozen=True, kw_only=True, tag="decision"):
    """What somebody decided at a panel of the center, and what became of it; told to panels."""

    event: EventId
    do: str
    """One of `deciding.Do`."""
    by: str
    """The person's name."""
    why: str = ""
    at_ms: Number = 0
    received_ms: Number = 0
    outcome: str = ""
    """Nothing where it was passed on; else why it was not: one of `deciding.OUTCOMES`, or a code of `code_records`."""
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    generation: Number = 0
    station: StationId | None = None
    amount_ms: Number = 0
    text: str = ""
    order: str = ""
    second: str = ""
    """The other person's name, of what takes two."""
    to: StationId | None = None
    session: SessionId | None = None
    due_ms: Number = 0
    undoes: EventId | None = None
    is_undone: bool = False
    """Whether somebody took it back since."""
    wave_seats: Number | None = None
    """Of a beginning, or its queue: how many seats at a time,"""
    wave_ms: Number = 0
    """and how long lies between."""


class IncidentRow(Row, frozen=True, kw_only=True, tag="incident"):
    """Something that went wrong at the center, and what was decided about it; told to panels."""

    incident: EventId
    """Of the event that tells of it first."""
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    seat: str = ""
    cause: str
    """One of `incidents.Cause`."""
    topic: str = ""
    """One of `incidents.Topic`."""
    began_ms: Number
    ended_ms: Number | None = None
    lost_ms: Number = 0
    """What the attempt's clock counted while nobody could answer."""
    proposed_ms: Number = 0
    detail: str = ""
    standing: str = ""
    """One of `incidents.Standing`."""
    amount_ms: Number = 0
    """What was given for it."""
    by: str = ""
    why: str = ""
    decision: EventId | None = None
    """The last decision that the server had of it."""
    outcome: str = ""
    """Why that came to nothing, if it did: as of a `DecisionRow`."""


class SeatFacts(Message, frozen=True, kw_only=True):
    """A seat, and how it was when the server last heard of it."""

    station: StationId
    seat: str
    standing: str = "good"
    heard_ms: Number = 0
    """By the server's clock; 0: never."""
    told: Now | None = None
    """What it told then."""
    hand_ms: Number = 0
    """Since when a hand is up there, by the seat's best clock; 0: none is."""
    hand_cause: str = ""
    """Why, one of `welcome.HandCause`; nothing where it was not said."""
    hand_state: str = ""
    """What the center said to it so far, one of `welcome.HandState`."""
    verdict: str = ""
    """The last look at the machine: `ok`, `warning`, `failed`; nothing where there was none."""


class RoomReply(Message, frozen=True, kw_only=True):
    """`GET /v1/room?since=MS`: the seats of the center that were heard of since then."""

    seats: tuple[SeatFacts, ...]
    server_now_ms: Number
    heard_ms: Number
    """What to ask with next time: whatever is heard from then on was not told yet, or is told once more."""
    kind: str = "central"
    """`central`, or `room` for the server of one center."""


class DayEvent(Message, frozen=True, kw_only=True):
    """Something that befell a candidate, or that they did, without a word of what was answered."""

    kind: str
    """The event's kind, one of `TOLD`."""
    at_ms: Number
    seat: str = ""
    by: str = ""
    why: str = ""
    amount_ms: int = 0
    """Of more or less time,"""
    gap_ms: Number = 0
    """how long nobody could work,"""
    causes: tuple[str, ...] = ()
    """and the breaches that it was about."""


TOLD = frozenset(
    {
        "attempt.accommodated", "attempt.breached", "attempt.closed", "attempt.interrupted", "attempt.locked",
        "attempt.paused", "attempt.rejoined", "attempt.resumed", "attempt.started", "attempt.submitted",
        "attempt.superseded", "attempt.taken_over", "attempt.terminated", "attempt.timed_out", "attempt.transferring",
        "attempt.unlocked", "attempt.unpaused", "break.ended", "break.started", "candidate.checked_in",
        "candidate.left", "candidate.ready", "candidate.refused", "clock.jumped", "code.refused", "code.used",
        "disk.low", "exception.used", "help.asked", "help.withdrawn", "key.released", "machine.slept", "message.read",
        "message.received", "power.changed", "power.low", "recording.failed", "section.closed", "section.opened",
        "staff.acted", "time.adjusted",
    }
)  # fmt: skip
"""Kinds of events that make up a candidate's day; each question shown or answered does not."""


class Palette(Message, frozen=True, kw_only=True):
    """How many questions are in which of the five states."""

    answered: Number = 0
    answered_marked: Number = 0
    not_answered: Number = 0
    marked: Number = 0
    not_visited: Number = 0


class CandidateReply(Message, frozen=True, kw_only=True):
    """`GET /v1/room/candidates/CANDIDATE`: a candidate's day as the server knows it, newest first."""

    events: tuple[DayEvent, ...] = ()
    palette: Palette | None = None
    """Of the attempt that runs, or ran last; nothing before one began."""
    server_now_ms: Number = 0


class PhotoReply(Message, frozen=True, kw_only=True):
    """`GET /v1/room/photos/CANDIDATE`: a face to compare with; it is looked at, never kept."""

    photo: str = ""
    """JPEG or PNG, base64; nothing where there is none."""
    seat: str = ""
    """The same, taken at the seat before the first question; nothing where none was, or it has not come."""
