"""A candidate's day, for the panels of their center: what befell them and how far they are, never their answers."""

from collections.abc import Iterable, Iterator
from itertools import chain

from django.db.models import Q

from sync.protocol import events
from sync.protocol.attempts import Attempt, has_answer
from sync.protocol.room_rows import TOLD, CandidateReply, DayEvent, Palette
from sync.server.exchange import folds, room
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import AttemptRecord, StoredEvent
from sync.server.exchange.refusals import NothingHere
from sync.server.registration.models import CandidateProfile

MOST = 200
_BEFORE = ("candidate.checked_in", "candidate.ready", "candidate.refused", "candidate.left", "help.asked")
"""What happens while there is no attempt that it could be about."""


def answer(caller: Caller, candidate: str, *, now_ms: int) -> CandidateReply:
    """Return the day of a candidate of the caller's center; raises NotAPanel, RevokedStation, NothingHere."""
    panel = room.panel_of(caller)
    profiles = CandidateProfile.objects.filter(public_id=candidate, center=panel.center_id).defer("photo")
    profile = profiles.first()
    if profile is None:
        raise NothingHere
    attempts = list(AttemptRecord.objects.filter(profile=profile).order_by("-generation", "-started_at"))
    told = chain(_of_attempts(attempts), _before(profile, attempts), _opened_by_words(profile, attempts))
    newest = sorted(told, key=lambda one: one.at_ms, reverse=True)[:MOST]
    attempt = folds.whole(attempts[0].public_id).attempt if attempts else None
    palette = None if attempt is None else counted(attempt)
    return CandidateReply(events=tuple(newest), palette=palette, server_now_ms=now_ms)


def counted(attempt: Attempt) -> Palette:
    """Return how many questions are in which state."""
    answered = {item for item, responses in attempt.responses.items() if has_answer(responses)}
    seen = answered | attempt.visited | attempt.marked
    marked = attempt.marked - answered
    return Palette(
        answered=len(answered - attempt.marked),
        answered_marked=len(answered & attempt.marked),
        not_answered=len(seen - answered - marked),
        marked=len(marked),
        not_visited=max(0, attempt.items - len(seen)),
    )


def _of_attempts(attempts: Iterable[AttemptRecord]) -> Iterator[DayEvent]:
    names = [record.public_id for record in attempts]
    stored = StoredEvent.objects.filter(attempt_id__in=names, kind__in=TOLD)
    rows = stored.order_by("-received_ms", "-seq").values_list("kind", "bytes", "journal__station__seat")[:MOST]
    for kind, data, seat in rows:
        event = decoded(bytes(data))
        if event is not None:
            yield _told(kind, event, seat)


def _before(profile: CandidateProfile, attempts: Iterable[AttemptRecord]) -> Iterator[DayEvent]:
    """Give what happened at the candidate's seats before an attempt began."""
    stored = StoredEvent.objects.filter(_at_seats(profile, attempts), kind__in=_BEFORE, attempt_id="")
    rows = stored.order_by("-received_ms", "-seq").values_list("kind", "bytes", "journal__station__seat")[:MOST]
    for kind, data, seat in rows:
        event = decoded(bytes(data))
        if event is not None and getattr(event, "candidate", None) == profile.public_id:
            yield _told(kind, event, seat)


def _opened_by_words(profile: CandidateProfile, attempts: Iterable[AttemptRecord]) -> Iterator[DayEvent]:
    """Give, once for all forms of a paper, that words opened it at the candidate's seats."""
    session = profile.session
    stored = StoredEvent.objects.filter(_at_seats(profile, attempts), kind="key.released")
    rows = stored.order_by("-received_ms", "-seq").values_list("bytes", "journal__station__seat")[:MOST]
    seen = set[tuple[str, int]]()
    for data, seat in rows:
        event = decoded(bytes(data))
        if not isinstance(event, events.KeyReleased) or not event.how or session is None:
            continue
        if event.session == session.public_id and (seat, event.at.best_ms) not in seen:
            seen.add((seat, event.at.best_ms))
            yield _told("key.released", event, seat)


def _at_seats(profile: CandidateProfile, attempts: Iterable[AttemptRecord]) -> Q:
    stations = {record.station_id for record in attempts} | {profile.station_id}
    return Q(journal__station__in=[one for one in stations if one is not None])


def _told(kind: str, event: events.AnyEvent, seat: str) -> DayEvent:
    """Return what panels are told of an event; whatever it says beside, answers above all, stays here."""
    return DayEvent(
        kind=kind,
        at_ms=max(0, event.at.best_ms),
        seat=seat,
        by="" if isinstance(event, events.CodeUsed) else str(getattr(event, "by", "") or ""),
        why=_why(event),
        amount_ms=event.amount_ms if isinstance(event, events.TimeAdjusted) else 0,
        gap_ms=max(0, int(getattr(event, "gap_ms", 0) or 0)),
        causes=tuple(getattr(event, "causes", ()) or ()),
    )


def _why(event: events.AnyEvent) -> str:
    match event:
        case events.MessageReceived():
            return event.text
        case events.TimeAdjusted() | events.AttemptPaused() | events.AttemptTerminated() | events.AttemptClosed():
            return event.why
        case events.AttemptTransferring() | events.AttemptAccommodated():
            return event.why
        case events.StaffActed():
            return event.reason
        case _:
            return ""
