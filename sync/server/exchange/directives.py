"""Decisions about running attempts: signed, kept with their reason, and sent to the station that runs the attempt."""

from django.db import transaction

from sync.protocol import wire
from sync.protocol.ids import AttemptId
from sync.protocol.signatures import GRANT
from sync.server.exchange import keys
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.registration.feed import next_position

MOST_MS = 8 * 3_600_000
"""More time than any exam has is a slip of the finger."""


class DirectiveRefused(Exception):
    """The attempt does not allow this decision."""

    code = "CENTRAL-DIRECTIVE"


def decide(record: AttemptRecord, do: DirectiveRecord.Do, *, by: str, why: str, amount_ms: int = 0) -> DirectiveRecord:
    """Record and sign a decision; the station learns of it at its next sync. Raises DirectiveRefused."""
    if record.is_over:
        raise DirectiveRefused("This attempt is over; nothing can be decided about it any more.")
    if not why.strip():
        raise DirectiveRefused("A decision about an attempt needs a reason.")
    if do is DirectiveRecord.Do.ADD_TIME and not 0 < abs(amount_ms) <= MOST_MS:
        raise DirectiveRefused("Time is added or taken away in minutes, up to eight hours.")
    with transaction.atomic():
        decision = DirectiveRecord(
            attempt=record, station=record.station, do=do, amount_ms=amount_ms, by=by, why=why.strip()
        )
        said = wire.Directive(
            id=decision.public_id,
            attempt=AttemptId(record.public_id),
            do=do.value,
            by=by,
            why=decision.why,
            amount_ms=amount_ms,
        )
        decision.signed = wire.encode(keys.sign(GRANT, said)).decode()
        decision.feed_pos = next_position(record.station.center_id)
        decision.save()
    return decision
