"""May this candidate start, or go on, here and now?"""

from collections.abc import Mapping

import msgspec

from kiosk.exam.doors import Plan, proportional_ms
from kiosk.exam.refusals import Reason, Refused
from sync.protocol.accommodations import allowed_ms
from sync.protocol.attempts import Attempt
from sync.protocol.events import AttemptTransferring
from sync.protocol.ids import CandidateId, StationId
from sync.protocol.moving import BY_BUNDLE
from sync.protocol.paper import Paper
from sync.protocol.slots import SlotState
from sync.protocol.wire import CandidateRow, Directive, SessionRow


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """What the station knows when somebody wants to enter."""

    station: StationId
    now_ms: int
    running: Attempt | None
    """The attempt of this station that has not ended, whosever it is."""
    standing: str = "good"
    least_program: str = ""
    """The version that the server demands for starting, where this program is an older one."""
    leaves: frozenset[tuple[CandidateId, int]] = frozenset()
    """Generations of slots that admins of the center allowed to start here, whatever seat they are bound to."""
    arrivals: tuple[Directive, ...] = ()
    """Moves of attempts to this station that were not carried out yet."""
    departures: Mapping[tuple[CandidateId, int], AttemptTransferring] = msgspec.field(default_factory=dict)
    """How attempts left here that did not come back, by candidate and generation of the slot."""


class Admitted(msgspec.Struct, frozen=True, kw_only=True):
    """The candidate may enter: to start anew, or to go on with the attempt."""

    candidate: CandidateRow
    session: SessionRow
    resumes: Attempt | None = None
    arrives: Directive | None = None
    """The decision that moves the candidate's attempt to this station."""

    @property
    def allowed_ms(self) -> int:
        """The time this candidate is allowed."""
        usual_ms = self.candidate.allowed_ms or self.session.duration_ms
        return allowed_ms(usual_ms, self.candidate.accommodations)

    def allowed_for(self, paper: Paper) -> int:
        """The time this candidate is allowed for a paper that may have a time of its own: the shorter one counts."""
        own_ms = proportional_ms(paper.time_limit_ms, self.allowed_ms, Plan.of(self.session))
        return min(self.allowed_ms, own_ms) if own_ms else self.allowed_ms


def enter(candidate: CandidateRow, session: SessionRow | None, situation: Situation) -> Admitted | Refused:
    """Decide about one candidate whose code was right; the first thing that stands in the way is told."""
    if session is None:
        return Refused(reason=Reason.NO_SESSION)
    running = situation.running
    if running is not None and _goes_on(running, candidate):
        return Admitted(candidate=candidate, session=session, resumes=running)
    arrives = _arrival(candidate, situation)
    if arrives is not None:
        return _here_refusal(candidate, situation) or Admitted(candidate=candidate, session=session, arrives=arrives)
    refused = _slot_refusal(candidate, situation) or _session_refusal(session, situation)
    if refused is not None:
        return refused
    refused = _here_refusal(candidate, situation) or _program_refusal(situation)
    return refused or Admitted(candidate=candidate, session=session)


def barred(candidate: CandidateRow | None, session: SessionRow, situation: Situation) -> Refused | None:
    """Return why somebody who was admitted is not to begin here any more, by what was heard since."""
    if candidate is None:
        return Refused(reason=Reason.NO_SESSION)
    return _slot_refusal(candidate, situation) or _session_refusal(session, situation)


def _here_refusal(candidate: CandidateRow, situation: Situation) -> Refused | None:
    """Return why nothing more can begin at this station."""
    running = situation.running
    if running is not None and running.candidate != candidate.candidate:
        return Refused(reason=Reason.OTHER_RUNNING)
    if situation.standing != "good":
        return Refused(reason=Reason.QUARANTINED, detail=situation.standing)
    return None


def _program_refusal(situation: Situation) -> Refused | None:
    """An older program starts nothing new; what runs goes on, what was moved here arrives, and all of it is sent."""
    least = situation.least_program
    return Refused(reason=Reason.PROGRAM_OLD, detail=least) if least else None


def _arrival(candidate: CandidateRow, situation: Situation) -> Directive | None:
    """Return the latest move of the candidate's attempt to this station.

    A seat that the attempt had left may have used the slot up, and the attempt runs on: the server knows, and is asked.
    A stick knows nothing of the kind: it brings nothing into a slot that is used up.
    """
    slot = candidate.slot
    own = [
        move
        for move in situation.arrivals
        if (move.candidate, move.generation) == (candidate.candidate, slot.generation)
        and not (slot.state is SlotState.CONSUMED and move.how == BY_BUNDLE)
    ]
    return max(own, key=lambda move: move.fence, default=None)


def _goes_on(running: Attempt, candidate: CandidateRow) -> bool:
    slot = candidate.slot
    if running.candidate != candidate.candidate:
        return False
    if running.must_sign_in:
        # Whatever was heard of the slot meanwhile: nothing that arrives ends a running attempt.
        return True
    return running.generation == slot.generation and slot.state is not SlotState.CONSUMED


def _slot_refusal(candidate: CandidateRow, situation: Situation) -> Refused | None:
    slot = candidate.slot
    match slot.state:
        case SlotState.NO_SLOT:
            return Refused(reason=Reason.NO_SLOT)
        case SlotState.CONSUMED:
            return Refused(reason=Reason.CONSUMED, at_ms=slot.consumed_ms)
        case SlotState.ATTEMPTING:
            return _elsewhere(candidate, situation)
        case SlotState.AVAILABLE:
            pass
    has_leave = (candidate.candidate, slot.generation) in situation.leaves
    if candidate.station is not None and candidate.station != situation.station and not has_leave:
        return Refused(reason=Reason.ELSEWHERE, seat=candidate.seat)
    return None


def _elsewhere(candidate: CandidateRow, situation: Situation) -> Refused:
    """Return where an attempt runs that is not here: the seat it left for, unless the server told of a later one."""
    slot = candidate.slot
    left = situation.departures.get((candidate.candidate, slot.generation))
    if left is None:
        return Refused(reason=Reason.ELSEWHERE, at_ms=slot.attempting_ms, seat=candidate.seat)
    is_told = candidate.station is not None and candidate.station != situation.station
    seat = candidate.seat if is_told else left.seat
    return Refused(reason=Reason.ELSEWHERE, at_ms=left.at.best_ms, seat=seat, has_left=True)


def _session_refusal(session: SessionRow, situation: Situation) -> Refused | None:
    if session.cancelled:
        return Refused(reason=Reason.CANCELLED)
    if situation.now_ms < session.opens_ms:
        return Refused(reason=Reason.NOT_OPEN, at_ms=session.opens_ms)
    if situation.now_ms >= session.closes_ms:
        return Refused(reason=Reason.SESSION_OVER, at_ms=session.closes_ms)
    return None


def may_start_offline(candidate: CandidateRow, session: SessionRow, station: StationId) -> bool:
    """Whether a slot may be started without the server: where it is bound to this station, or policy lets it roam."""
    return candidate.station == station or session.policy.roaming


def generation_is_stale(attempt: Attempt, candidate: CandidateRow) -> bool:
    """Whether a later generation of the slot exists than the one the attempt runs in."""
    return candidate.slot.generation > attempt.generation
