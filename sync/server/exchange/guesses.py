"""Passphrases of staff that were wrong, added up over all stations: whoever guesses at several is slowed down at each.

Only what was typed in somebody's name counts for them. A right one, at a seat or a panel, begins anew.
"""

from collections.abc import Iterable

from sync.protocol import events
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.models import StaffMember
from sync.server.registration.locking import under_lock
from sync.server.registration.models import Station

FADES_MS = 24 * 3_600_000
"""A miss that comes so long after the one before is the first again."""


def take(station: Station, happened: Iterable[events.AnyEvent | None], *, received_ms: int) -> None:
    """Count what was just stored; every station of the center hears of it. Runs in the upload's transaction."""
    for event in happened:
        at_ms = 0 if event is None else min(max(0, event.at.best_ms), received_ms)
        match event:
            case events.CodeRefused(person=str(person)) if person:
                _missed(station, person, at_ms)
            case events.CodeUsed(by_passphrase=True):
                for one in filter(None, (event.by, event.approved_by)):
                    _hit(station, one, at_ms)
            case events.StaffSignedIn():
                _hit(station, event.person, at_ms)
            case _:
                pass


def _missed(station: Station, person: str, at_ms: int) -> None:
    member = _member(station, person)
    if member is not None:
        is_first = at_ms - member.missed_ms > FADES_MS
        member.misses = 1 if is_first else member.misses + 1
        member.missed_ms = max(member.missed_ms, at_ms)
        member.save(update_fields=["misses", "missed_ms"])


def _hit(station: Station, person: str, at_ms: int) -> None:
    member = _member(station, person)
    if member is not None and member.misses and at_ms >= member.missed_ms:
        member.misses = 0
        member.save(update_fields=["misses"])


def _member(station: Station, person: str) -> StaffMember | None:
    if not is_name(person):
        return None
    return under_lock(StaffMember).filter(center=station.center_id, public_id=person).first()
