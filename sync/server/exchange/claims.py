"""Claims: a slot reserved for one station before it starts, so that two that are online cannot both."""

from typing import NoReturn

from django.db import transaction
from django.db.models import Max

from sync.protocol import claiming, wire
from sync.protocol.ids import CandidateId, StationId
from sync.protocol.signatures import FENCE
from sync.protocol.slots import Rank
from sync.server.exchange import callers, keys
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import AttemptRecord, Claim, Lineage
from sync.server.exchange.refusals import ClaimTaken, NoSlot, SlotConsumed
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import to_ms

LIFE_MS, GRACE_MS = claiming.LIFE_MS, claiming.GRACE_MS


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
    rows = under_lock(CandidateProfile)
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
    claim = _held(profile)
    taken = claiming.taken(
        station,
        attempts=(attempt.station for attempt in attempts.select_related("station")),
        held=None if claim is None else claiming.Held(claim.station, claim.lapses_ms),
        bound=profile.station,
        is_roaming=profile.session is not None and profile.session.rules.roaming,
        now_ms=now_ms,
    )
    if taken is not None:
        _taken_by(taken.station, at_ms=taken.at_ms)


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
    # A code at the center gave a fence that no claim here knows.
    moved = AttemptRecord.objects.filter(profile=profile).aggregate(last=Max("fence"))["last"] or 0
    return Claim.objects.create(
        profile=profile,
        generation=profile.slot_generation,
        station=station,
        fence=claiming.next_fence(max(last, moved), Lineage.fence_floor()),
        lapses_ms=now_ms + LIFE_MS,
    )
