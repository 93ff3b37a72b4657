"""What a panel decided about attempts that run: told to the seat, or to both seats of a move."""

from django.db import transaction

from sync.protocol import deciding
from sync.protocol.deciding import Do
from sync.protocol.text import cleaned
from sync.protocol.time_budget import Category, category_of
from sync.server.exchange import directives, moves
from sync.server.exchange.decided import Decided
from sync.server.exchange.directives import DirectiveRefused
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.exchange.moves import MoveRefused

_DIRECT = {
    Do.RESUME: DirectiveRecord.Do.RESUME,
    Do.PAUSE: DirectiveRecord.Do.PAUSE,
    Do.UNPAUSE: DirectiveRecord.Do.UNPAUSE,
    Do.UNLOCK: DirectiveRecord.Do.UNLOCK,
    Do.ADD_TIME: DirectiveRecord.Do.ADD_TIME,
    Do.MESSAGE: DirectiveRecord.Do.MESSAGE,
    Do.TERMINATE: DirectiveRecord.Do.TERMINATE,
}


def about_attempt(decided: Decided) -> str:
    """Carry it out; returns why not where that cannot be."""
    records = AttemptRecord.objects.select_related("station__center", "profile__session")
    own = records.filter(station__center=decided.station.center_id)
    attempt = own.filter(public_id=decided.event.attempt or "").first()
    if attempt is None:
        return deciding.NO_ATTEMPT
    try:
        with transaction.atomic():
            if decided.do is Do.MOVE:
                return _move(decided, attempt)
            _direct(decided, attempt, _DIRECT[decided.do])
    except (DirectiveRefused, MoveRefused):
        return deciding.NOT_NOW
    return ""


def _direct(decided: Decided, attempt: AttemptRecord, do: DirectiveRecord.Do) -> None:
    event = decided.event
    known = {category.value for category in Category}
    text = cleaned(event.text)[: deciding.MOST_TEXT]
    directives.decide(
        attempt,
        do,
        by=decided.by,
        approved_by=decided.approved_by,
        why=text if do is DirectiveRecord.Do.MESSAGE else decided.why,
        amount_ms=event.amount_ms,
        category=category_of(event.category).value if event.category in known else "",
        causes=event.causes,
    )


def _move(decided: Decided, attempt: AttemptRecord) -> str:
    to = decided.seat(decided.event.to)
    if to is None:
        return deciding.NO_ATTEMPT
    moves.move(
        attempt,
        to,
        by=decided.by,
        why=decided.why,
        approved_by=decided.approved_by,
        from_copy=decided.event.from_copy,
    )
    return ""
