"""Release of content keys: sealed to one station, not before the session opens, each with a row that says so."""

from base64 import b64decode

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from django.db import transaction
from django.db.models import Q

from sync.protocol import seal, wire
from sync.server.exchange import callers, papers_port
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import AttemptRecord, KeyRelease
from sync.server.exchange.papers_port import Sealed
from sync.server.exchange.refusals import KeyNotYet, SessionOver, UnknownPackage
from sync.server.registration.models import ExamSession, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import from_ms, to_ms


def answer(caller: Caller, asked: wire.ReleaseRequest, *, now_ms: int) -> wire.ReleaseReply:
    """Return the content key for the caller alone. The audit row is in the database before the key leaves.

    Raises RevokedStation, QuarantinedStation, UnknownPackage, KeyNotYet, SessionOver.
    """
    with transaction.atomic():
        station = callers.admitted(caller)
        if not (station.standing == Station.Standing.QUARANTINED and _runs(station, asked.package)):
            callers.demand_good(station)
        sealed = _sealed(station, asked)
        opens_ms = to_ms(sealed.session.opens_at)
        if now_ms < opens_ms:
            raise KeyNotYet(at_ms=opens_ms)
        if to_ms(sealed.session.closes_at) <= now_ms and not _goes_on(station, sealed.session):
            raise SessionOver
        KeyRelease.objects.create(station=station, session=sealed.session, package=sealed.hash, at=from_ms(now_ms))
    public = X25519PublicKey.from_public_bytes(b64decode(station.seal_key))
    info = seal.release_info(sealed.hash, sealed.session.public_id, station.public_id)
    return wire.ReleaseReply(sealed=seal.seal_key(sealed.content_key, public, info=info))


def _sealed(station: Station, asked: wire.ReleaseRequest) -> Sealed:
    if not is_name(asked.package) or station.role != Role.SEAT:
        raise UnknownPackage
    sealed = papers_port.sealed_named(asked.package, center=station.center_id)
    if sealed is None or sealed.session.public_id != asked.session or sealed.session.cancelled:
        raise UnknownPackage
    return sealed


def _runs(station: Station, package: str) -> bool:
    """Whether an attempt with this paper runs at the station: quarantine keeps it from starting, not from going on."""
    records = AttemptRecord.objects.filter(station=station, package=package)
    return any(not record.is_over for record in records)


def _goes_on(station: Station, session: ExamSession) -> bool:
    """Whether an attempt of the session runs at the station: nobody loses a minute by the session's close."""
    here = Q(station=station) | Q(moves__target=station, moves__taken_at=None)
    records = AttemptRecord.objects.filter(here, session=session.public_id)
    return any(not record.is_over for record in records)
