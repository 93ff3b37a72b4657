"""Claims: a slot reserved for one station before it starts, so that two that are online cannot both."""

from datetime import timedelta
from typing import NoReturn

from django.db import transaction
from django.db.models import Max

from sync.protocol import wire
from sync.protocol.ids import CandidateId, StationId
from sync.protocol.signatures import FENCE
from sync.protocol.slots import Rank
from sync.server.exchange import callers, keys
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import AttemptRecord, Claim, Lineage
from sync.server.exchange.refusals import ClaimTaken, NoSlot, SlotConsumed
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import to_ms

LIFE_MS = int(timedelta(minutes=10).total_seconds() * 1_000)
GRACE_MS = int(timedelta(minutes=2).total_seconds() * 1_000)
"""The server waits this much longer than the station was told: a start that was in time may arrive late."""


def answer(caller: Caller, asked: wire.ClaimRequest, *, now_ms: int) -> wire.ClaimReply:
    """Reserve the slot for the caller and return the signed fence; asked again, the same fence for longer.

    Raises RevokedStation, QuarantinedStation, NoSlot, SlotConsumed, ClaimTaken.
    """
    with transaction.atomic():
        station = callers.admitted(caller)
        callers.demand_good(station)
        profile = _profile(station, asked)
        _demand_open(profile, now_ms=now_ms)
        _demand_free(profile, station, now_ms=now_ms)
        claim = _claimed(profile, station, now_ms=now_ms)
    fence = wire.Fence(
        candidate=CandidateId(profile.public_id),
        generation=claim.generation,
        station=StationId(station.public_id),
        fence=claim.fence,
        lapses_ms=claim.lapses_ms,
    )
    return wire.ClaimReply(fence=keys.sign(FENCE, fence))


def _profile(station: Station, asked: wire.ClaimRequest) -> CandidateProfile:
    if not is_name(asked.candidate) or station.role != Role.SEAT:
        raise NoSlot
    rows = CandidateProfile.objects.select_for_update()
    profile = rows.filter(public_id=asked.candidate, center=station.center_id).first()
    if profile is None or profile.slot.rank is Rank.NO_SLOT:
        raise NoSlot
    if asked.generation != profile.slot_generation:
        raise NoSlot("This slot was given anew. The station will know of it in a moment.")
    if profile.slot.rank is Rank.CONSUMED:
        raise SlotConsumed
    return profile


def _demand_open(profile: CandidateProfile, *, now_ms: int) -> None:
    session = profile.session
    if session is None:
        return
    if session.cancelled:
        raise NoSlot("This candidate's exam session was canceled.")
    if to_ms(session.closes_at) <= now_ms:
        raise NoSlot("This candidate's exam session has closed.")


def _demand_free(profile: CandidateProfile, station: Station, *, now_ms: int) -> None:
    attempts = AttemptRecord.objects.filter(profile=profile, generation=profile.slot_generation)
    for attempt in attempts.select_related("station"):
        if attempt.station_id != station.pk:
            _taken_by(attempt.station)
    held = _held(profile)
    if held is not None and held.station_id != station.pk and held.lapses_ms + GRACE_MS > now_ms:
        _taken_by(held.station, at_ms=held.lapses_ms + GRACE_MS)
    is_roaming = profile.session is not None and profile.session.rules.roaming
    if profile.station is not None and profile.station_id != station.pk and not is_roaming:
        _taken_by(profile.station)


def _taken_by(other: Station, *, at_ms: int = 0) -> NoReturn:
    raise ClaimTaken(f"This candidate's slot is at seat {other.seat}.", seat=other.seat, at_ms=at_ms)


def _held(profile: CandidateProfile) -> Claim | None:
    claims = Claim.objects.filter(profile=profile, generation=profile.slot_generation).select_related("station")
    return claims.order_by("-fence").first()


def _claimed(profile: CandidateProfile, station: Station, *, now_ms: int) -> Claim:
    held = _held(profile)
    if held is not None and held.station_id == station.pk:
        held.lapses_ms = max(held.lapses_ms, now_ms + LIFE_MS)
        held.save(update_fields=["lapses_ms"])
        return held
    return issue(profile, station, now_ms=now_ms)


def issue(profile: CandidateProfile, station: Station, *, now_ms: int) -> Claim:
    """Give a station the slot's next fence, whoever holds it now; the candidate's row is locked by the caller."""
    last = Claim.objects.filter(profile=profile).aggregate(last=Max("fence"))["last"] or 0
    return Claim.objects.create(
        profile=profile,
        generation=profile.slot_generation,
        station=station,
        fence=max(last + 1, Lineage.fence_floor()),
        lapses_ms=now_ms + LIFE_MS,
    )
