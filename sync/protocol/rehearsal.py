"""A rehearsal: the real program with invented candidates. What a session says of it, and how each seat did. Pure.

Every event that happens in one says so (`events.Moment.rehearsal`). A real exam takes in no such event, and a rehearsal
no other.
"""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from sync.protocol.ids import AttemptId, CandidateId, SessionId, StationId
from sync.protocol.message import Message
from sync.protocol.values import Number

STORM_MS = 60_000
"""So long after the beginning, and after what the start is spread over, everybody has their first question."""
CUT_MS = 60_000
"""So long after its program was ended a seat goes on at the latest."""
SEVERAL = 2
"""From so many seats on one exam moves."""


class Rehearsal(Message, frozen=True, kw_only=True):
    """What a session says that is one."""

    code: str
    """The access code of every invented candidate; it opens nothing else."""
    spread_ms: Number = 0
    """Seats begin one after the other within so long; 0: all at once."""
    mover: str = ""
    """The station whose exam is moved to another seat; nothing where there is one seat alone."""


class Step(StrEnum):
    """What every seat has to do, in this order."""

    HEARD = "heard"
    SIGNED_IN = "signed_in"
    BEGAN = "began"
    CUT = "cut"
    """Its program was ended in the middle, as a power cut does, and went on where it was."""
    MOVED = "moved"
    """Its exam went to another seat; asked of one seat."""
    ENDED = "ended"
    CONFIRMED = "confirmed"
    """Everything is on the server, and proved."""


class Outcome(StrEnum):
    """What came of a step, or of a seat."""

    OPEN = "open"
    PASSED = "passed"
    FAILED = "failed"


class StepTold(Message, frozen=True, kw_only=True):
    """A step, what came of it, and why it failed."""

    step: str
    outcome: str
    reason: str = ""
    """One of `REASONS`; nothing where it did not fail."""


class SeatRehearsed(Message, frozen=True, kw_only=True):
    """How one seat did."""

    station: StationId
    seat: str
    candidate: CandidateId
    name: str = ""
    attempt: AttemptId | None = None
    steps: tuple[StepTold, ...] = ()
    outcome: str = Outcome.OPEN
    began_after_ms: Number = 0
    """So long after the beginning its first question stood there."""
    cut_ms: Number = 0
    """So long nobody could work when its program was ended."""
    answered: Number = 0
    items: Number = 0
    moved_to: str = ""
    """The seat that its exam went to."""
    said: str = ""
    """What the seat itself says went wrong."""


class RehearsalReply(Message, frozen=True, kw_only=True):
    """`GET /v1/room/sessions/SESSION/rehearsal`: how every seat does, or did."""

    session: SessionId
    seats: tuple[SeatRehearsed, ...] = ()
    began_ms: Number = 0
    closes_ms: Number = 0
    is_over: bool = False
    hand_over: str = Outcome.OPEN
    """Whether everybody is accounted for in the end."""
    server_now_ms: Number = 0


NOT_HEARD, NOT_SIGNED_IN, NOT_BEGUN, SLOW = "not_heard", "not_signed_in", "not_begun", "slow_start"
NOT_BACK, SLOW_BACK, NOT_MOVED = "not_back", "slow_back", "not_moved"
NOT_ENDED, NOT_CONFIRMED, SAID = "not_ended", "not_confirmed", "said"
REASONS = (
    NOT_HEARD, NOT_SIGNED_IN, NOT_BEGUN, SLOW, NOT_BACK, SLOW_BACK, NOT_MOVED, NOT_ENDED, NOT_CONFIRMED, SAID
)  # fmt: skip


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a seat, as far as the verdict goes."""

    is_heard: bool = False
    is_signed_in: bool = False
    began_after_ms: int | None = None
    spread_ms: int = 0
    cut_ms: int | None = None
    is_to_move: bool = False
    is_moved: bool = False
    is_ended: bool = False
    is_confirmed: bool = False
    said: str = ""


def judged(facts: Facts, *, is_over: bool) -> tuple[StepTold, ...]:
    """Return each step with what came of it; what is missing has failed once the rehearsal is over."""
    told = []
    for step, is_done, reason in _steps(facts):
        if facts.said and step is Step.ENDED:
            told.append(StepTold(step=step, outcome=Outcome.FAILED, reason=SAID))
        elif is_done is True:
            told.append(StepTold(step=step, outcome=Outcome.PASSED))
        elif is_done is False or is_over:
            told.append(StepTold(step=step, outcome=Outcome.FAILED, reason=reason))
        else:
            told.append(StepTold(step=step, outcome=Outcome.OPEN))
    return tuple(told)


def verdict(steps: Iterable[StepTold]) -> Outcome:
    """Return what came of a seat: it passed if every step did."""
    outcomes = {step.outcome for step in steps}
    if Outcome.FAILED in outcomes:
        return Outcome.FAILED
    return Outcome.OPEN if Outcome.OPEN in outcomes or not outcomes else Outcome.PASSED


def _steps(facts: Facts) -> Iterable[tuple[Step, bool | None, str]]:
    """Give each step, whether it was done (None: not yet), and why it fails where it was not."""
    began, cut = facts.began_after_ms, facts.cut_ms
    yield Step.HEARD, facts.is_heard or None, NOT_HEARD
    yield Step.SIGNED_IN, facts.is_signed_in or None, NOT_SIGNED_IN
    is_slow = began is not None and began > STORM_MS + facts.spread_ms
    yield Step.BEGAN, None if began is None else not is_slow, SLOW if is_slow else NOT_BEGUN
    is_slow = cut is not None and cut > CUT_MS
    yield Step.CUT, None if cut is None else not is_slow, SLOW_BACK if is_slow else NOT_BACK
    if facts.is_to_move:
        yield Step.MOVED, facts.is_moved or None, NOT_MOVED
    yield Step.ENDED, facts.is_ended or None, NOT_ENDED
    yield Step.CONFIRMED, facts.is_confirmed or None, NOT_CONFIRMED
