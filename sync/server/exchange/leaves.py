"""Fences that a seat gave to the next one by a code, while this server could not be asked.

What stands behind one is in the source's own journal: the use of a code of people who may decide it, for this attempt
and that very seat, and the event that gave the attempt up. The fence is the next after one that the source held.
"""

from collections.abc import Collection

from sync.protocol import events, wire
from sync.protocol.authority import are_two
from sync.protocol.bundled_move import given_by_codes
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.models import CodeRecord, StoredEvent
from sync.server.registration.models import CandidateProfile, ExamSession

_GONE = "attempt.transferring"


def given(
    start: events.AttemptStarted, origin: StationId, claimed: Collection[tuple[StationId, int]]
) -> set[tuple[StationId, int]]:
    """Return the fences of an attempt that codes gave, beside those that this server gave."""
    gone = _gone(start)
    return given_by_codes(origin, claimed, gone, _used(start)) if gone else set()


def _gone(start: events.AttemptStarted) -> list[tuple[StationId, events.AttemptTransferring]]:
    rows = StoredEvent.objects.filter(attempt_id=start.attempt, kind=_GONE).order_by("pk")
    told = rows.values_list("journal__station__public_id", "bytes")
    read = ((StationId(name), decoded(bytes(data))) for name, data in told)
    return [(name, event) for name, event in read if isinstance(event, events.AttemptTransferring)]


def _used(start: events.AttemptStarted) -> list[tuple[StationId, events.CodeUsed]]:
    """Return the codes that let the attempt go; none that something is to be said against."""
    records = CodeRecord.objects.filter(
        attempt_id=start.attempt, kind=CodeRecord.Kind.USED, action=Action.TRANSFER.value, remark=""
    )
    takes_two = _takes_two(start)
    stored = StoredEvent.objects.filter(event_id__in=records.values("event_id"))
    told = stored.values_list("journal__station__public_id", "bytes")
    read = ((StationId(name), decoded(bytes(data))) for name, data in told)
    return [
        (name, event)
        for name, event in read
        if isinstance(event, events.CodeUsed) and (not takes_two or are_two(event.by, event.approved_by))
    ]


def _takes_two(start: events.AttemptStarted) -> bool:
    session = ExamSession.objects.filter(public_id=start.session).first()
    if session is None:
        profile = CandidateProfile.objects.filter(public_id=start.candidate).select_related("session").first()
        session = None if profile is None else profile.session
    rules = wire.Policy() if session is None else session.rules
    return Action.TRANSFER in rules.two_people
