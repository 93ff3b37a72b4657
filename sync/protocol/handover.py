"""The hand-over of a session: the sum as the server tells panels of it, and the statement that it was closed."""

from sync.protocol.ids import AttemptId, CandidateId, SessionId
from sync.protocol.message import Message
from sync.protocol.values import Number

MOST_EXCEPTIONS = 2_000
"""As many may be named by one close at a panel; where more are open, somebody has to look after them first."""


class HandOver(Message, frozen=True, kw_only=True):
    """That a session was closed, and by which sum (purpose HANDOVER): every candidate is in exactly one figure."""

    session: SessionId
    closed_ms: Number
    by: str
    approved_by: str = ""
    why: str = ""
    expected: Number = 0
    confirmed: Number = 0
    in_bundles: Number = 0
    no_show: Number = 0
    interrupted: Number = 0
    unaccounted: Number = 0
    conflict: Number = 0
    exceptions: tuple[str, ...] = ()
    """What it was closed with although it is open: candidates, and attempts of nobody known, by their ids."""
    epoch: str = ""


class Counted(Message, frozen=True, kw_only=True):
    """A candidate at their place in the sum."""

    candidate: CandidateId
    place: str
    """One of `sums.Place`."""
    name: str = ""
    number: str = ""
    seat: str = ""
    attempt: AttemptId | None = None
    state: str = ""
    """One of `attempts.AttemptState`; nothing where nothing was begun."""
    answered: Number = 0
    items: Number = 0
    heard_ms: Number = 0
    """When the station of that attempt, or the seat of a slot that was not begun, was last heard of; 0: never."""
    conflict: str = ""
    """Why a person has to decide, in a sentence; nothing where nobody has."""
    came_late: bool = False
    """Whether something of them arrived after the session was closed."""
    not_begun: bool = False
    """Whether no start of the slot is known, in whatever figure they are."""


class Excepted(Message, frozen=True, kw_only=True):
    """Somebody with whom a session was closed although something of theirs is open."""

    subject: str
    """A candidate, or an attempt of nobody known."""
    place: str
    reason: str


class Closed(Message, frozen=True, kw_only=True):
    """How a session was closed the last time."""

    at_ms: Number
    by: str
    approved_by: str = ""
    why: str = ""
    exceptions: tuple[Excepted, ...] = ()


class HandOverReply(Message, frozen=True, kw_only=True):
    """`GET /v1/room/sessions/SESSION/handover`: where everybody stands whom a session of the center is about."""

    session: SessionId
    people: tuple[Counted, ...] = ()
    loose: tuple[AttemptId, ...] = ()
    """Attempts of which nobody can say yet whose they are: what they began with has not arrived."""
    closed: Closed | None = None
    server_now_ms: Number = 0
