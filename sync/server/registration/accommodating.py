"""The one hand that grants accommodations: every change is locked, written down with its reason, and goes out."""

import msgspec
from django.db import transaction
from django.dispatch import Signal

from sync.protocol.accommodations import Accommodations, faults
from sync.server.registration.errors import AccommodationsOutOfRange, ReasonMissing
from sync.server.registration.locking import under_lock
from sync.server.registration.models import AccommodationGrant, CandidateProfile
from sync.server.registration.times import now

accommodated = Signal()
"""Sent with the `grant` inside its transaction: attempts that run already have to be told."""


def accommodate(
    profile: CandidateProfile, wanted: Accommodations, *, by: str, reason: str, approved_by: str = ""
) -> AccommodationGrant | None:
    """Let these be all that the candidate has from now on; returns the grant, or None where nothing changes.

    It is in the database, history and feed included, when this returns. Raises ReasonMissing,
    AccommodationsOutOfRange.
    """
    if not reason.strip():
        raise ReasonMissing
    if wrong := faults(wanted):
        raise AccommodationsOutOfRange(wrong)
    with transaction.atomic():
        kept = under_lock(CandidateProfile).get(pk=profile.pk)
        if kept.granted == wanted:
            return None
        kept.accommodations = msgspec.to_builtins(wanted)
        kept.save(update_fields=["accommodations"])
        profile.accommodations, profile.feed_pos = kept.accommodations, kept.feed_pos
        grant = AccommodationGrant.objects.create(
            profile=kept,
            granted=kept.accommodations,
            at=now(),
            by=by,
            approved_by=approved_by.strip(),
            reason=reason.strip(),
        )
        accommodated.send(sender=AccommodationGrant, grant=grant)
    return grant
