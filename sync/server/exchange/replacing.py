"""A machine that is put up anew: the new station takes the old one's place, and what waits there; all else stays."""

import logging

from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamCenter, Station

_log = logging.getLogger(__name__)


def locked(name: str, center: ExamCenter) -> Station | None:
    """Return the center's station of this id under its lock, if no other one has its place yet."""
    old = under_lock(Station).filter(public_id=name, center=center).first()
    return None if old is None or old.is_replaced else old


def hand_over(old: Station, new: Station) -> None:
    """Bind to the new station who was to begin at the old one, which starts nothing from now on.

    Who has begun stays where it was begun: a move brings that on. A claim that the old one holds lapses as any does.
    Belongs into the transaction that made the new one, with the old one locked.
    """
    count = 0
    for candidate in under_lock(CandidateProfile).filter(station=old, slot_attempting_at=None):
        if candidate.attempts.filter(generation=candidate.slot_generation).exists():
            continue
        candidate.station, candidate.seat = new, new.seat
        candidate.save(update_fields=["station", "seat"])
        count += 1
    if old.standing == Station.Standing.GOOD:
        old.standing = Station.Standing.QUARANTINED
    old.save(update_fields=["standing"])  # and its row goes out once more: panels and seats drop it
    _log.warning("Station %s takes the place of %s, and %s candidates with it.", new.public_id, old.public_id, count)
