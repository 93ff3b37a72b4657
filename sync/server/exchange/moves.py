"""Moving a running attempt to another station: who may be asked, what is decided, what the target is given.

A move is a higher fence of the slot for another station, told to both. The source stops and gives the attempt up; the
target then fetches its events here. Where the source is dead or silent, the target goes on from what is here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext

from sync.protocol import attempts, events, wire
from sync.protocol.attempts import AttemptState
from sync.protocol.authority import are_two, may_decide
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, CandidateId, EventId, StationId
from sync.protocol.moving import MovedReply, Order, is_remarkable
from sync.protocol.signatures import GRANT, Signed
from sync.server.exchange import callers, carried, claims, folds, keys, projection
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.callers import Caller
from sync.server.exchange.directives import policy_of
from sync.server.exchange.folds import Placed
from sync.server.exchange.models import AttemptRecord, Claim, DirectiveRecord, MoveRecord, StoredEvent
from sync.server.exchange.refusals import MoveNotYet, NotMovedHere, RevokedStation, SlotConsumed
from sync.server.registration.feed import next_position
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import now, to_ms

SILENT = timedelta(minutes=2)
"""A station that was not heard from for so long is taken for dead; a person says so, not the program."""
PAGE_EVENTS, PAGE_BYTES = 10_000, 4 * 1_048_576


class MoveRefused(Exception):
    """The attempt cannot be moved there."""

    code = "CENTRAL-MOVE"


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a move would go on from."""

    here: int
    """Events of the attempt that are here."""
    about: int
    """How many there are, as the station last told."""
    heard_at: datetime | None
    """When the station was last heard from."""
    is_silent: bool


@dataclass(frozen=True, slots=True)
class LateWrite:
    """What a station wrote into an attempt after the attempt had left it."""

    station: StationId
    incarnation: int
    seq: int
    event: events.AttemptEvent
    received_ms: int


# --- what is decided --------------------------------------------------------------------------------------------------


def targets(record: AttemptRecord) -> QuerySet[Station]:
    """Return the seats that the attempt could go to: of the same center, trusted, with nothing running.

    One that has given it up may take it back, where the seat it was to go to never did.
    """
    over = [state for state in AttemptState if state.is_over]
    busy = AttemptRecord.objects.exclude(state__in=over).exclude(pk=record.pk).values("station")
    seats = Station.objects.filter(
        center=record.station.center_id, role=Role.SEAT, standing=Station.Standing.GOOD
    ).exclude(pk__in=busy)
    if record.state != AttemptState.TRANSFERRING:
        seats = seats.exclude(pk=record.station_id)
    return seats.order_by("seat")


def outlook(record: AttemptRecord) -> Outlook:
    """Return what is here of an attempt, and how much its station said there is."""
    here = StoredEvent.objects.filter(attempt_id=record.public_id).count()
    station = record.station
    told = station.now if station.now.get("attempt") == record.public_id else {}
    unsent = told.get("unsent", 0)
    heard_at = station.last_seen_at
    return Outlook(
        here=here,
        about=here + (unsent if isinstance(unsent, int) and unsent > 0 else 0),
        heard_at=heard_at,
        is_silent=heard_at is None or now() - heard_at > SILENT,
    )


def move(
    record: AttemptRecord, to: Station, *, by: str, why: str, approved_by: str = "", from_copy: bool = False
) -> MoveRecord:
    """Decide that an attempt goes on at another seat; both stations learn of it at their next sync.

    With `from_copy` the target does not wait for the source to hand it over: what the source has and did not send is
    late when it comes. Raises MoveRefused.
    """
    if not why.strip():
        raise MoveRefused(gettext("A move needs a reason."))
    two_people = policy_of(record).two_people
    if (approved_by and not are_two(by, approved_by)) or not may_decide(
        DirectiveRecord.Do.TRANSFER.value, by=by, approved_by=approved_by, two_people=two_people
    ):
        raise MoveRefused(gettext("This takes two different people."))
    with transaction.atomic():
        locked = under_lock(AttemptRecord).get(pk=record.pk)
        _demand_movable(locked, to)
        profile = under_lock(CandidateProfile).get(pk=locked.profile_id)
        if locked.generation != profile.slot_generation:
            raise MoveRefused(gettext("The slot was given anew; the attempt can only be ended where it is."))
        claim = claims.issue(profile, to, now_ms=to_ms(now()))
        how = MoveRecord.How.SERVER_COPY if from_copy else MoveRecord.How.ONLINE
        known = outlook(locked)
        directive = _directive(locked, to, claim, how=how, by=by, why=why.strip(), approved_by=approved_by)
        profile.station, profile.seat = to, to.seat
        profile.save(update_fields=["station", "seat"])
        carried.carry(locked, to)
        return MoveRecord.objects.create(
            attempt=locked,
            fence=claim.fence,
            source=locked.station,
            target=to,
            how=how,
            by=by,
            approved_by=approved_by,
            why=why.strip(),
            made_at=now(),
            directive=directive,
            known_events=known.here,
            known_unsent=known.about - known.here,
            heard_at=known.heard_at,
        )


def _demand_movable(record: AttemptRecord, to: Station) -> None:
    if record.is_over:
        raise MoveRefused(gettext("This attempt is over; there is nothing to move."))
    if not targets(record).filter(pk=to.pk).exists():
        raise MoveRefused(gettext("The attempt cannot go to this seat: it is of another center, busy or not trusted."))


def _directive(
    record: AttemptRecord, to: Station, claim: Claim, *, how: str, by: str, why: str, approved_by: str
) -> DirectiveRecord:
    decision = DirectiveRecord(
        attempt=record,
        station=record.station,
        to=to,
        do=DirectiveRecord.Do.TRANSFER,
        by=by,
        approved_by=approved_by,
        why=why,
    )
    said = wire.Directive(
        id=decision.public_id,
        attempt=AttemptId(record.public_id),
        do=decision.do,
        by=by,
        why=why,
        approved_by=approved_by,
        to=StationId(to.public_id),
        seat=to.seat,
        fence=claim.fence,
        candidate=CandidateId(record.profile.public_id),
        generation=record.generation,
        how=how,
    )
    decision.signed = wire.encode(keys.sign(GRANT, said)).decode()
    decision.feed_pos = next_position(to.center_id)
    decision.save()
    return decision


def take_back(station: Station, signed: Signed) -> None:
    """Know a fence again that this server gave before it was restored: its own signature says so."""
    said = wire.decode(keys.own_payload(GRANT, signed), wire.Directive)
    if said.do != DirectiveRecord.Do.TRANSFER or said.to != station.public_id or not is_name(said.candidate):
        return
    profile = CandidateProfile.objects.filter(public_id=said.candidate, center=station.center_id).first()
    if profile is None or not 0 < said.fence <= events.BIGGEST or not 0 <= said.generation < 2**31:
        return
    _, is_news = Claim.objects.get_or_create(
        profile=profile,
        fence=said.fence,
        defaults={"generation": said.generation, "station": station, "lapses_ms": 0},
    )
    record = AttemptRecord.objects.filter(public_id=said.attempt, profile=profile).first()
    if record is not None and record.station_id != station.pk:
        MoveRecord.objects.get_or_create(
            attempt=record,
            fence=said.fence,
            defaults={
                "source": record.station,
                "target": station,
                "how": said.how if said.how in MoveRecord.How else MoveRecord.How.ONLINE,
                "by": said.by,
                "approved_by": said.approved_by,
                "why": said.why,
                "made_at": now(),
            },
        )
        if is_news:
            # Events of the station that came before its proof were taken for a stranger's.
            projection.make_again(station, record.public_id)


# --- what the target is given -----------------------------------------------------------------------------------------


def answer(caller: Caller, attempt_id: str, *, since: int, fence: int) -> MovedReply:
    """Return a page of the events that count, for the station that the attempt was moved to.

    Raises RevokedStation, QuarantinedStation, NotMovedHere, MoveNotYet, SlotConsumed.
    """
    station = Station.objects.get(pk=caller.station)
    if station.standing == Station.Standing.REVOKED:
        raise RevokedStation
    record = AttemptRecord.objects.filter(public_id=attempt_id).first() if is_name(attempt_id) else None
    if record is None:
        raise NotMovedHere
    order = folds.sorted_out(attempt_id)
    # What it has taken over it may have again, also in quarantine: nothing starts by that.
    before = _before(order, station, fence)
    if before is None:
        callers.demand_good(station)
        before = _handed_over(record, order, station)
    return _page(before, since, *_how(record, station, fence))


def _before(order: Order[Placed], station: Station, fence: int) -> tuple[Placed, ...] | None:
    """Return what once came along with a taking-over by this very station; None where there was none."""
    for number, stay in enumerate(order.stays):
        if number and stay.station == station.public_id and stay.fence == (fence or order.fence):
            return tuple(one for earlier in order.stays[:number] for one in earlier.written)
    return None


def _handed_over(record: AttemptRecord, order: Order[Placed], station: Station) -> tuple[Placed, ...]:
    last = record.moves.order_by("-fence").first()
    held = Claim.objects.filter(profile=record.profile_id).order_by("-fence").first()
    if last is None or held is None or last.target_id != station.pk or held.fence != last.fence:
        raise NotMovedHere
    if record.is_over:
        raise SlotConsumed
    is_given_up = bool(order.counted) and isinstance(order.counted[-1].event, events.AttemptTransferring)
    if not is_given_up and last.how != MoveRecord.How.SERVER_COPY:
        raise MoveNotYet(seat=last.source.seat)
    return order.counted


def _how(record: AttemptRecord, station: Station, fence: int) -> tuple[int, str]:
    own = record.moves.filter(target=station).order_by("-fence")
    found = (own.filter(fence=fence) if fence else own).values_list("fence", "how").first()
    return found or (fence, MoveRecord.How.ONLINE.value)


def _page(before: tuple[Placed, ...], since: int, fence: int, how: str) -> MovedReply:
    if not before:
        raise NotMovedHere
    size = 0
    page: list[msgspec.Raw] = []
    stored = StoredEvent.objects.in_bulk(
        [one.event.id for one in before[since : since + PAGE_EVENTS]], field_name="event_id"
    )
    for one in before[since : since + PAGE_EVENTS]:
        data = bytes(stored[one.event.id].bytes)
        size += len(data)
        if page and size > PAGE_BYTES:
            break
        page.append(msgspec.Raw(data))
    last = before[-1]
    return MovedReply(
        events=tuple(page),
        total=len(before),
        source=last.station,
        head=Head(incarnation=last.incarnation, seq=last.seq, hash=last.hash),
        last=EventId(last.event.id),
        fence=fence,
        how=how,
    )


# --- what a person looks into -----------------------------------------------------------------------------------------


def late_writes(record: AttemptRecord) -> tuple[LateWrite, ...]:
    """Return what stations wrote into the attempt after it had left them, oldest first; nothing of it was applied."""
    order = folds.sorted_out(record.public_id)
    attempt = attempts.fold(one.event for one in order.counted).attempt
    carried_out = frozenset() if attempt is None else attempt.orders
    late = (one for one in order.late if is_remarkable(one.event, carried_out))
    return tuple(
        LateWrite(one.station, one.incarnation, one.seq, one.event, one.received_ms)
        for one in sorted(late, key=lambda one: (one.received_ms, one.incarnation, one.seq))
    )
