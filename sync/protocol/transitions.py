"""The states of an attempt, and who may move it between them. Part of `sync.protocol.attempts`."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from sync.protocol import events as ev
from sync.protocol.slots import SlotState


class AttemptState(StrEnum):
    """The fine states; `slot_state` says what each is for the slot."""

    CHECKED_IN = "checked_in"
    READY = "ready"
    ACTIVE = "active"
    PAUSED = "paused"
    LOCKED = "locked"
    ON_BREAK = "on_break"
    INTERRUPTED = "interrupted"
    TRANSFERRING = "transferring"
    SUBMITTED = "submitted"
    TIMED_OUT = "timed_out"
    TERMINATED = "terminated"
    CLOSED = "closed"
    VOIDED = "voided"
    NO_SHOW = "no_show"

    @property
    def slot_state(self) -> SlotState:
        """The state that the slot has while the attempt is in this one."""
        if self in _ENDED:
            return SlotState.CONSUMED
        return SlotState.ATTEMPTING if self in _RUNNING else SlotState.AVAILABLE

    @property
    def is_over(self) -> bool:
        """Whether nothing more can be written into the attempt."""
        return self in _ENDED


_S = AttemptState
_RUNNING = frozenset({_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED, _S.TRANSFERRING})
_ENDED = frozenset({_S.SUBMITTED, _S.TIMED_OUT, _S.TERMINATED, _S.CLOSED, _S.VOIDED})


class Actor(StrEnum):
    """Who may cause a transition."""

    CANDIDATE = "candidate"
    CENTER_ADMIN = "center_admin"
    CENTRAL_ADMIN = "central_admin"
    PROGRAM = "program"


class Transition(msgspec.Struct, frozen=True):
    """Where an event leads, from where it may come, and who may cause it."""

    to: AttemptState | None
    """None: the state stays as it is."""
    since: frozenset[AttemptState]
    by: frozenset[Actor]

    @property
    def takes_a_person(self) -> bool:
        """Whether only staff may cause it, so that the event must name somebody."""
        return self.by <= STAFF


STAFF = frozenset({Actor.CENTER_ADMIN, Actor.CENTRAL_ADMIN})


def _from(*states: AttemptState) -> frozenset[AttemptState]:
    return frozenset(states)


def _by(*actors: Actor) -> frozenset[Actor]:
    return frozenset(actors)


_PLAYED = _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED)
_C, _A, _Z, _P = Actor.CANDIDATE, Actor.CENTER_ADMIN, Actor.CENTRAL_ADMIN, Actor.PROGRAM
TRANSITIONS: Mapping[type[ev.AttemptEvent], Transition] = MappingProxyType(
    {
        ev.AttemptResumed: Transition(
            _S.ACTIVE, _from(_S.ACTIVE, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED), _by(_P, _A, _Z)
        ),
        ev.AttemptRejoined: Transition(
            None, _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED), _by(_C)
        ),
        ev.AttemptInterrupted: Transition(_S.INTERRUPTED, _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK), _by(_P)),
        # Who pauses somebody on a break ends the break.
        ev.AttemptPaused: Transition(_S.PAUSED, _from(_S.ACTIVE, _S.LOCKED, _S.ON_BREAK), _by(_A, _Z)),
        ev.AttemptUnpaused: Transition(_S.ACTIVE, _from(_S.PAUSED), _by(_A, _Z)),
        # A further breach may come while they are covered, after which a person has to look.
        ev.AttemptLocked: Transition(_S.LOCKED, _from(_S.ACTIVE, _S.LOCKED), _by(_P)),
        ev.AttemptUnlocked: Transition(_S.ACTIVE, _from(_S.LOCKED), _by(_P, _A, _Z)),
        ev.AttemptBreached: Transition(None, _from(_S.PAUSED, _S.ON_BREAK), _by(_P)),
        ev.AttemptSuperseded: Transition(None, _RUNNING, _by(_P)),
        ev.TimeAdjusted: Transition(None, _RUNNING, _by(_A, _Z)),
        ev.AttemptAccommodated: Transition(None, _RUNNING, _by(_A, _Z)),
        ev.ItemVisited: Transition(None, _from(_S.ACTIVE), _by(_C, _P)),
        ev.ItemResponded: Transition(None, _from(_S.ACTIVE), _by(_C)),
        ev.ItemMarked: Transition(None, _from(_S.ACTIVE), _by(_C)),
        ev.ItemAnnotated: Transition(None, _from(_S.ACTIVE), _by(_C)),
        ev.ItemReadIn: Transition(None, _from(_S.ACTIVE), _by(_C)),
        ev.ToolsArranged: Transition(None, _from(_S.ACTIVE), _by(_C)),
        ev.LooksChosen: Transition(None, _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK), _by(_C)),
        ev.MessageReceived: Transition(
            None, _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED), _by(_A, _Z)
        ),
        ev.MessageRead: Transition(None, _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK), _by(_C)),
        # The end of a play and its place may come in after a cover.
        ev.RecordingStarted: Transition(None, _from(_S.ACTIVE), _by(_C, _P)),
        ev.RecordingReached: Transition(None, _PLAYED, _by(_P)),
        ev.RecordingFinished: Transition(None, _PLAYED, _by(_P)),
        ev.RecordingFailed: Transition(None, _PLAYED, _by(_P)),
        ev.AttemptSubmitted: Transition(_S.SUBMITTED, _from(_S.ACTIVE), _by(_C)),
        ev.AttemptTimedOut: Transition(_S.TIMED_OUT, _from(_S.ACTIVE, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED), _by(_P)),
        ev.AttemptTerminated: Transition(_S.TERMINATED, _RUNNING, _by(_A, _Z)),
        ev.AttemptClosed: Transition(_S.CLOSED, _RUNNING, _by(_P, _A, _Z)),
        # Of a move the fence is the proof; a source that comes back may not know who decided it.
        ev.AttemptTransferring: Transition(
            _S.TRANSFERRING,
            _from(_S.ACTIVE, _S.PAUSED, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED),
            _by(_P, _A, _Z),
        ),
        # A source that is dead never said that it gave the attempt up.
        ev.AttemptTakenOver: Transition(_S.ACTIVE, _RUNNING, _by(_P, _A, _Z)),
        ev.SectionOpened: Transition(None, _from(_S.ACTIVE), _by(_C, _P)),
        # Its time may run out under a cover, on a break that counts, or in a gap that does.
        ev.SectionClosed: Transition(None, _from(_S.ACTIVE, _S.LOCKED, _S.ON_BREAK, _S.INTERRUPTED), _by(_C, _P)),
        ev.BreakStarted: Transition(_S.ON_BREAK, _from(_S.ACTIVE), _by(_C)),
        ev.BreakEnded: Transition(_S.ACTIVE, _from(_S.ON_BREAK), _by(_C, _P)),
    }
)


def decided_by(event: ev.AttemptEvent) -> str:
    """Return the person whom the event names as the one who decided it, or nothing."""
    match event:
        case (
            ev.AttemptResumed(by=by)
            | ev.AttemptPaused(by=by)
            | ev.AttemptUnpaused(by=by)
            | ev.AttemptUnlocked(by=by)
            | ev.TimeAdjusted(by=by)
            | ev.AttemptAccommodated(by=by)
            | ev.MessageReceived(by=by)
            | ev.AttemptTerminated(by=by)
            | ev.AttemptClosed(by=by)
            | ev.AttemptTransferring(by=by)
            | ev.AttemptTakenOver(by=by)
        ):
            return by.strip()
        case _:
            return ""
