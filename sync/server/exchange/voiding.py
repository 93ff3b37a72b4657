"""Voiding an attempt: it ended, and does not count. The slot stays Consumed; nothing is deleted."""

from django.db import transaction
from django.utils.translation import gettext

from sync.protocol.attempts import AttemptState
from sync.protocol.authority import are_two
from sync.protocol.presence import CENTRAL
from sync.server.exchange.models import AttemptRecord, Voiding
from sync.server.registration import slots
from sync.server.registration.locking import under_lock
from sync.server.registration.times import now

VOID = CENTRAL["void"]


class VoidRefused(Exception):
    """The attempt cannot be voided, or not so."""

    code = "CENTRAL-VOID"


def void(record: AttemptRecord, *, by: str, approved_by: str, reason: str) -> Voiding:
    """Say that an ended attempt does not count; it is in the slot's history when this returns. Raises VoidRefused."""
    if not reason.strip():
        raise VoidRefused(gettext("Voiding an attempt needs a reason."))
    if not are_two(by, approved_by):
        raise VoidRefused(gettext("Voiding an attempt takes two different people."))
    with transaction.atomic():
        locked = under_lock(AttemptRecord).get(pk=record.pk)
        if AttemptState(locked.state) not in VOID.since:
            raise VoidRefused(gettext("Only an attempt that has ended can be voided, and only once."))
        voiding = Voiding(attempt=locked, by=by, approved_by=approved_by, reason=reason.strip(), made_at=now())
        voiding.save()
        locked.state = AttemptState.VOIDED
        locked.save(update_fields=["state"])
        slots.note_void(
            locked.profile_id,
            locked.generation,
            by=by,
            reason=voiding.reason,
            approved_by=approved_by,
            source=f"attempt {locked.public_id}",
        )
        locked.tell_panels()
    record.state = locked.state
    return voiding


def state_of(record: AttemptRecord, told: AttemptState) -> AttemptState:
    """Return the state that a row has whose events tell this one: what was voided stays so."""
    is_known = record.pk is not None  # only what is in the database can have been voided
    is_voided = is_known and told in VOID.since and Voiding.objects.filter(attempt__public_id=record.public_id).exists()
    return AttemptState.VOIDED if is_voided else told
