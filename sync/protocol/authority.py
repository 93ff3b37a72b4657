"""Who may cause what: each kind of event by whom, and what takes two people. Pure; both ends ask here."""

from collections.abc import Mapping
from types import MappingProxyType

from sync.protocol import events as ev
from sync.protocol.attempts import STAFF, TRANSITIONS, Actor, decided_by
from sync.protocol.presence import ARRIVAL

_OTHERS: Mapping[type[ev.Event], frozenset[Actor]] = MappingProxyType(
    {
        ev.AttemptStarted: frozenset({Actor.CANDIDATE}),
        ev.StaffActed: STAFF,
        **{kind: transition.by for kind, transition in ARRIVAL.items()},
    }
)


def may_cause(actor: Actor, kind: type[ev.Event]) -> bool:
    """Whether somebody like this may cause an event of this kind; what nobody is named for, the program does alone."""
    return actor in actors_of(kind)


def actors_of(kind: type[ev.Event]) -> frozenset[Actor]:
    """Return everybody who may cause an event of this kind."""
    if issubclass(kind, ev.AttemptEvent) and kind in TRANSITIONS:
        return TRANSITIONS[kind].by
    return _OTHERS.get(kind, frozenset({Actor.PROGRAM}))


def causes_of(event: ev.Event) -> frozenset[Actor]:
    """Return who can have caused this very event: staff where it names a person, else who needs no name."""
    allowed = actors_of(type(event))
    if isinstance(event, ev.StaffActed):
        return allowed
    person = decided_by(event) if isinstance(event, ev.AttemptEvent) else ""
    return allowed & STAFF if person else allowed - STAFF


def are_two(by: str, approved_by: str) -> bool:
    """Whether two different people stand behind something."""
    one, other = by.strip().casefold(), approved_by.strip().casefold()
    return bool(one) and bool(other) and one != other


def may_decide(action: str, *, by: str, approved_by: str, two_people: tuple[str, ...]) -> bool:
    """Whether the people named are enough for an action; `two_people` is the policy's list."""
    return are_two(by, approved_by) if action in two_people else bool(by.strip())
