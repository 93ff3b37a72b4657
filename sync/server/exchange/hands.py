"""Raised hands: taken in from what stations tell, answered by the center, told back to the seat."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import transaction

from sync.protocol import events
from sync.protocol.ids import EventId
from sync.protocol.welcome import HandCause, HandRow, HandState
from sync.server.exchange.models import RaisedHand
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.times import now, to_ms

_BIGGEST = 2**53 - 1
_TOLD = events.HelpAsked | events.HelpWithdrawn


@dataclass(frozen=True, slots=True)
class Told:
    """An event about a hand, and when it came."""

    event: _TOLD
    received_ms: int


def of(event: events.AnyEvent | None, received_ms: int) -> Told | None:
    """Return the event, if it is about a hand."""
    return Told(event, received_ms) if isinstance(event, _TOLD) else None


def take(station: Station, told: Iterable[Told]) -> None:
    """Keep hands, each once. Runs in the upload's transaction."""
    for one in told:
        match one.event:
            case events.HelpAsked():
                _raised(station, one.event, one.received_ms)
            case events.HelpWithdrawn():
                mine = RaisedHand.objects.filter(station=station, event_id=one.event.hand, lowered_ms=None)
                mine.update(lowered_ms=_bounded(one.event.at.best_ms))


def _raised(station: Station, event: events.HelpAsked, received_ms: int) -> None:
    if RaisedHand.objects.filter(event_id=event.id).exists():
        return
    # A seat has one hand: a new one stands for those before.
    RaisedHand.objects.filter(station=station, lowered_ms=None).exclude(state=HandState.DONE).update(
        lowered_ms=_bounded(event.at.best_ms)
    )
    RaisedHand.objects.create(
        center_id=station.center_id,
        station=station,
        event_id=event.id,
        cause=event.cause if event.cause in set(HandCause) else "",
        attempt_id=event.attempt or "",
        profile=CandidateProfile.objects.filter(public_id=event.candidate).first() if event.candidate else None,
        raised_ms=_bounded(event.at.best_ms),
        received_ms=received_ms,
    )


def answer(hand: RaisedHand, state: HandState, *, by: str) -> bool:
    """Say something to a hand; the seat hears of it at its next contact. False where that was said already."""
    with transaction.atomic():
        held = under_lock(RaisedHand).get(pk=hand.pk)
        if held.state in (state, HandState.DONE):
            return False
        held.state, held.answered_by, held.answered_ms = state, by[:150], to_ms(now())
        held.save(update_fields=["state", "answered_by", "answered_ms"])
    return True


def take_back(hand: RaisedHand, *, by: str) -> bool:
    """Let a hand be up as if nobody had said anything to it; False where somebody was there, or it came down."""
    with transaction.atomic():
        held = under_lock(RaisedHand).get(pk=hand.pk)
        if held.state != HandState.COMING or held.lowered_ms is not None:
            return False
        held.state, held.answered_by, held.answered_ms = "", by[:150], to_ms(now())
        held.save(update_fields=["state", "answered_by", "answered_ms"])
    return True


def rows(station: Station, between: dict[str, int]) -> Iterator[HandRow]:
    """Return what was said to the hands of this very station."""
    said = RaisedHand.objects.filter(station=station, **between).exclude(answered_ms=None).order_by("feed_pos")
    for hand in said.iterator():
        yield HandRow(pos=hand.feed_pos, hand=EventId(hand.event_id), state=hand.state, at_ms=hand.answered_ms or 0)


def _bounded(ms: int) -> int:
    return min(max(ms, 0), _BIGGEST)
