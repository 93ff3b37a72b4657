"""A candidate before the first question, and after the last word: states that no event of an attempt leads to.

Presence is a fold of the station's events: who is checked in, who is ready. What only the server does (a no-show, a
void) stands here as a table, so that both ends and the manual read the same one.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from sync.protocol import events as ev
from sync.protocol.attempts import Actor, AttemptState, Transition
from sync.protocol.ids import CandidateId

_S = AttemptState
ARRIVAL: Mapping[type[ev.Event], Transition] = MappingProxyType(
    {
        ev.CheckedIn: Transition(_S.CHECKED_IN, frozenset({_S.CHECKED_IN, _S.READY}), frozenset({Actor.CANDIDATE})),
        ev.CandidateReady: Transition(_S.READY, frozenset({_S.CHECKED_IN, _S.READY}), frozenset({Actor.CANDIDATE})),
    }
)
"""Checking in also follows from nothing: that is how a candidate arrives."""

CENTRAL: Mapping[str, Transition] = MappingProxyType(
    {
        "no_show": Transition(
            _S.NO_SHOW, frozenset({_S.CHECKED_IN, _S.READY}), frozenset({Actor.CENTRAL_ADMIN, Actor.PROGRAM})
        ),
        "void": Transition(
            _S.VOIDED,
            frozenset({_S.SUBMITTED, _S.TIMED_OUT, _S.TERMINATED, _S.CLOSED}),
            frozenset({Actor.CENTRAL_ADMIN}),
        ),
    }
)
"""What the server does alone. A no-show also follows from nothing: the candidate never came."""


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """Where one candidate is in one generation of the slot, as one station tells it."""

    candidate: CandidateId
    generation: int
    state: AttemptState
    since: ev.Moment


def presences(events: Iterable[ev.Event]) -> dict[CandidateId, Presence]:
    """Add up who is checked in or ready; whose attempt began is no longer in it, also when signing in again.

    A ready candidate who never checked in is taken as one who did: the earlier event may be on another station.
    """
    present: dict[CandidateId, Presence] = {}
    begun: dict[CandidateId, int] = {}
    for event in events:
        match event:
            case ev.AttemptStarted():
                begun[event.candidate] = max(event.generation, begun.get(event.candidate, 0))
                here = present.get(event.candidate)
                if here is not None and here.generation <= event.generation:
                    del present[event.candidate]
            case ev.CheckedIn() | ev.CandidateReady():
                newest = _newest(event.candidate, present, begun)
                if event.generation > newest or (event.candidate in present and event.generation == newest):
                    present[event.candidate] = _arrived(event)
            case ev.CandidateLeft():
                here = present.get(event.candidate)
                if here is not None and here.generation <= event.generation:
                    del present[event.candidate]
            case _:
                pass
    return present


def _newest(candidate: CandidateId, present: Mapping[CandidateId, Presence], begun: Mapping[CandidateId, int]) -> int:
    here = present.get(candidate)
    return max(begun.get(candidate, -1), -1 if here is None else here.generation)


def _arrived(event: ev.CheckedIn | ev.CandidateReady) -> Presence:
    return Presence(
        candidate=event.candidate,
        generation=event.generation,
        state=AttemptState.READY if isinstance(event, ev.CandidateReady) else AttemptState.CHECKED_IN,
        since=event.at,
    )
