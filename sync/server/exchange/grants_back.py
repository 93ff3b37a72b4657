"""Grants that stations return to a server which was restored from a backup and has forgotten them."""

from collections.abc import Iterable
from contextlib import suppress

from sync.protocol import following, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.signatures import GRANT, Signed
from sync.protocol.slots import Rank, Slot
from sync.server.exchange import keys, moves
from sync.server.exchange.arrivals import is_name
from sync.server.registration import slots
from sync.server.registration.models import CandidateProfile, SlotEvent, Station
from sync.server.registration.times import from_ms, now


def take_back(station: Station, returned: Iterable[Signed]) -> None:
    """Apply every grant of this server that the slot does not follow from yet; anything else is left alone."""
    for signed in returned:
        grant = _grant(signed)
        if grant is None:
            with suppress(ProtocolError):
                moves.take_back(station, signed)
            continue
        profile = CandidateProfile.objects.filter(public_id=grant.candidate, center=station.center_id).first()
        if profile is None:
            continue
        if grant.slot.generation > profile.slot_generation:
            _apply(profile, grant, signed, station)
        elif following.settled(profile.slot, grant) != profile.slot:
            _withdraw_again(profile, grant, station)


def _grant(signed: Signed) -> wire.SlotGrant | None:
    try:
        grant = wire.decode(keys.own_payload(GRANT, signed), wire.SlotGrant)
    except ProtocolError:
        # Another server's, or a statement about something else than a slot.
        return None
    return grant if is_name(grant.candidate) and following.is_grantable(grant) else None


def _apply(profile: CandidateProfile, grant: wire.SlotGrant, signed: Signed, station: Station) -> None:
    def to(slot: Slot) -> Slot:
        return slot.joined(grant.slot)

    what = SlotEvent.What.ASSIGNED if grant.slot.rank is Rank.AVAILABLE else SlotEvent.What.WITHDRAWN
    change = slots.Change(
        what=what,
        to=to,
        at=from_ms(grant.issued_ms),
        by=grant.by,
        reason=grant.why,
        approved_by=grant.approved_by,
        source=f"returned by station {station.public_id}",
    )
    known = slots.apply(profile.pk, change)
    # The statement that the station holds stays the one that counts: its signature is as good as a new one.
    CandidateProfile.objects.filter(pk=known.pk).update(grant=wire.encode(signed).decode())


def _withdraw_again(profile: CandidateProfile, grant: wire.SlotGrant, station: Station) -> None:
    change = slots.Change(
        what=SlotEvent.What.WITHDRAWN,
        to=lambda slot: following.settled(slot, grant),
        at=now(),
        by="central",
        reason="The withdrawal stands: before the server was restored, this generation had been given once already",
        source=f"returned by station {station.public_id}",
    )
    slots.apply(profile.pk, change)
