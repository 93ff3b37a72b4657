"""What the panels of a center are told of its room: attempts and decisions by the feed, seats as they are now."""

from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime, timedelta

import msgspec
from django.db.models import Q

from sync.protocol import wire
from sync.protocol.ids import AttemptId, CandidateId, EventId, PackageHash, SessionId, StationId
from sync.protocol.room_rows import PhotoReply, RoomReply, SeatFacts
from sync.server.exchange import incidents, seat_photos
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import AttemptRecord, PanelDecision, RaisedHand
from sync.server.exchange.refusals import NotAPanel, NothingHere, RevokedStation, UnknownStation
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import from_ms, maybe_ms, to_ms

BACK = timedelta(days=2)
"""On a first pull panels are told of attempts that were heard of since."""
OVERLAP_MS = 10_000
"""Requests that began earlier may be done later: what was heard of within so long before is told once more."""
Row = wire.AttemptRow | wire.DecisionRow | wire.IncidentRow


def rows(station: Station, between: dict[str, int], *, is_whole: bool, at: datetime) -> Iterator[Row]:
    """Return attempts and decisions of the center, in the order of the feed; nothing for seats."""
    if station.role != Role.PANEL:
        return iter(())
    later = {f"room_pos{name.removeprefix('feed_pos')}": pos for name, pos in between.items()}
    since = at - BACK if is_whole else None
    since_ms = None if since is None else to_ms(since)
    found: list[Row] = [*_attempts(station, later, since=since), *_decisions(station, later, since=since)]
    found += incidents.rows(station, later, since_ms=since_ms)
    return iter(sorted(found, key=lambda row: row.pos))


def _attempts(station: Station, later: dict[str, int], *, since: datetime | None) -> Iterator[wire.AttemptRow]:
    records = AttemptRecord.objects.filter(station__center=station.center_id, **later)
    if since is not None:
        records = records.filter(heard_at__gte=since)
    for record in records.select_related("profile", "station").defer("profile__photo").order_by("room_pos")[:1_000]:
        yield attempt_row(record)


def attempt_row(record: AttemptRecord) -> wire.AttemptRow:
    """Return an attempt as panels are told it."""
    return wire.AttemptRow(
        pos=record.room_pos,
        attempt=AttemptId(record.public_id),
        candidate=CandidateId(record.profile.public_id),
        generation=record.generation,
        session=SessionId(record.session),
        station=StationId(record.station.public_id),
        state=record.state,
        started_ms=to_ms(record.started_at),
        ended_ms=maybe_ms(record.ended_at),
        left_ms=record.left_ms,
        allowed_ms=record.allowed_ms,
        answered=record.answered,
        items=record.items,
        answer_ms=maybe_ms(record.answer_at) or 0,
        heard_ms=maybe_ms(record.heard_at) or 0,
        resumes=record.resumes,
        gaps_ms=record.gaps_ms,
        covered_ms=record.covered_ms,
        for_staff=tuple(cause for cause in record.for_staff.split(", ") if cause),
        package=PackageHash(record.package),
        fence=record.fence,
        superseded=record.superseded,
        received=bool(record.receipt),
        receipt=record.receipt_code if record.receipt else "",
    )


def _decisions(station: Station, later: dict[str, int], *, since: datetime | None) -> Iterator[wire.DecisionRow]:
    made = PanelDecision.objects.filter(station__center=station.center_id, **later)
    if since is not None:
        made = made.filter(received_ms__gte=to_ms(since))
    for one in made.order_by("room_pos")[:1_000]:
        yield wire.DecisionRow(
            pos=one.room_pos,
            event=EventId(one.event_id),
            do=one.do,
            by=one.name,
            why=one.why,
            at_ms=one.at_ms,
            received_ms=one.received_ms,
            outcome=one.outcome,
            attempt=AttemptId(one.attempt_id) if one.attempt_id else None,
            candidate=CandidateId(one.candidate) if one.candidate else None,
            generation=one.generation,
            station=StationId(one.about) if one.about else None,
            amount_ms=one.amount_ms,
            text=one.text,
            order=one.order,
            second=one.second_name,
            to=StationId(one.to) if one.to else None,
            session=SessionId(one.session) if one.session else None,
            due_ms=one.due_ms,
            undoes=EventId(one.undoes) if one.undoes else None,
            is_undone=one.is_undone,
            wave_seats=one.wave_seats,
            wave_ms=one.wave_ms,
        )


def answer(caller: Caller, *, since_ms: int, now_ms: int) -> RoomReply:
    """Return the seats of the caller's center that were heard of since then; raises NotAPanel, RevokedStation."""
    panel = panel_of(caller)
    up = {hand.station_id: hand for hand in RaisedHand.objects.filter(center=panel.center_id, lowered_ms=None)}
    heard = Station.objects.filter(center=panel.center_id, role=Role.SEAT, replaced_by=None).select_related("report")
    if since_ms > 0:
        heard = heard.filter(Q(last_seen_at__gt=from_ms(since_ms)) | Q(pk__in=up))
    return RoomReply(
        seats=tuple(_facts(seat, up.get(seat.pk)) for seat in heard.order_by("seat")),
        server_now_ms=now_ms,
        heard_ms=max(0, now_ms - OVERLAP_MS),
    )


def photo(caller: Caller, candidate: str) -> PhotoReply:
    """Return the faces of a candidate of the caller's center; raises NotAPanel, RevokedStation, NothingHere."""
    panel = panel_of(caller)
    found = CandidateProfile.objects.filter(public_id=candidate, center=panel.center_id)
    profile = found.only("photo", "slot_generation").first()
    if profile is None:
        raise NothingHere
    taken = seat_photos.latest(profile)
    return PhotoReply(
        photo=b64encode(bytes(profile.photo)).decode() if profile.photo else "",
        seat="" if taken is None else b64encode(seat_photos.picture(taken)).decode(),
    )


def panel_of(caller: Caller) -> Station:
    """Return the panel that asks; raises NotAPanel, RevokedStation, UnknownStation."""
    station = Station.objects.filter(pk=caller.station).first()
    if station is None:
        raise UnknownStation
    if station.role != Role.PANEL:
        raise NotAPanel
    if station.standing == Station.Standing.REVOKED:
        raise RevokedStation
    return station


def _facts(seat: Station, hand: RaisedHand | None) -> SeatFacts:
    report = getattr(seat, "report", None)
    is_up = hand is not None and hand.is_up
    return SeatFacts(
        station=StationId(seat.public_id),
        seat=seat.seat,
        standing=seat.standing,
        heard_ms=maybe_ms(seat.last_seen_at) or 0,
        told=_now(seat),
        hand_ms=hand.raised_ms if hand is not None and is_up else 0,
        hand_cause=hand.cause if hand is not None and is_up else "",
        hand_state=hand.state if hand is not None and is_up else "",
        verdict="" if report is None else report.verdict,
    )


def _now(seat: Station) -> wire.Now | None:
    """Return how it was, as it told; None where it never did, or tells what this version cannot read."""
    if not seat.now:
        return None
    try:
        return msgspec.convert(seat.now, wire.Now)
    except msgspec.ValidationError:
        return None
