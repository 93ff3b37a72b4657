"""Enrollment: a machine that knows a code becomes a station of the code's center."""

import logging
from base64 import b64decode
from hashlib import sha256

from django.db import transaction

from sync.protocol import codes, signatures, text, wire
from sync.protocol.enrolled import Enrolled, of_header
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from sync.server.exchange import keys, replacing
from sync.server.exchange.models import Lineage
from sync.server.exchange.refusals import MalformedRequest, UnsignedRequest, WrongCode
from sync.server.registration import enrollment
from sync.server.registration.errors import EnrollmentRefused
from sync.server.registration.models import EnrollmentCode, ExamCenter, Station, Tombstone
from sync.server.registration.times import now, to_ms

_KEY_BYTES = 32
_log = logging.getLogger(__name__)


def answer(asked: wire.EnrollRequest) -> wire.EnrollReply:
    """Let the machine in, once for its keys: the same request again finds the station that it made.

    Raises MalformedRequest, UnsignedRequest, WrongCode.
    """
    _demand_own_keys(asked)
    with transaction.atomic():
        known = _enrolled_before(asked)
        if known is not None:
            return wire.EnrollReply(
                station=StationId(known.public_id), incarnation=known.incarnation, certificate=certificate_of(known)
            )
        try:
            code = enrollment.take(asked.code)
        except EnrollmentRefused as error:
            raise WrongCode from error
        if code.role != asked.role:
            raise WrongCode("This enrollment code is for another kind of machine.")
        name = " ".join(text.cleaned(asked.name).split())[:200]
        old = _replaced_by(code)
        station = Station.objects.create(
            center=code.center,
            seat=old.seat if old else code.seat or name[:40] or f"{code.center.stations.count() + 1}",
            name=name,
            role=code.role,
            replaces=old,
            sign_key=asked.sign,
            seal_key=asked.seal,
            program=text.cleaned(asked.program)[:40],
        )
        if old is not None:
            replacing.hand_over(old, station)
        return wire.EnrollReply(
            station=StationId(station.public_id),
            incarnation=station.incarnation,
            slip=_slip(code, station),
            certificate=certificate_of(station),
        )


def certificate_of(station: Station) -> str:
    """Return the signed word for a station, which it keeps for a server that a backup makes forget it."""
    said = Enrolled(
        station=StationId(station.public_id),
        sign=station.sign_key,
        seal=station.seal_key,
        role=station.role,
        seat=station.seat,
        name=station.name,
        center=station.center.code,
        issued_ms=to_ms(now()),
        epoch=Lineage.epoch(),
        replaces="" if station.replaces is None else station.replaces.public_id,
    )
    return wire.encode(keys.sign(signatures.ENROLLED, said)).decode()


def come_back(name: str, header: str) -> Station | None:
    """Return the station of a certificate that this server gave out before a restore has made it forget; else None.

    Only what is older than the restore counts, and nobody comes back whom somebody has deleted here.
    """
    try:
        said = wire.decode(keys.own_payload(signatures.ENROLLED, of_header(header)), Enrolled)
    except ProtocolError:
        return None
    lineage = Lineage.objects.order_by("-pk").first()
    if (
        lineage is None
        or not lineage.is_after_restore
        or said.issued_ms >= to_ms(lineage.since)
        or said.station != name
    ):
        return None
    center = ExamCenter.objects.filter(code=said.center).first()
    if center is None or Tombstone.objects.filter(kind=Station.KIND, public_id=name).exists():
        return None
    with transaction.atomic():
        station, is_new = Station.objects.get_or_create(
            public_id=name,
            defaults={
                "center": center,
                "seat": said.seat,
                "name": said.name,
                "role": said.role,
                "sign_key": said.sign,
                "seal_key": said.seal,
            },
        )
        old = replacing.locked(said.replaces, center) if is_new and said.replaces else None
        if old is not None:
            station.replaces = old
            station.save(update_fields=["replaces"])
            replacing.hand_over(old, station)
    if is_new:
        _log.warning("Station %s is known again by the certificate that it kept.", name)
    return station


def _replaced_by(code: EnrollmentCode) -> Station | None:
    """Return the station in whose place a machine comes by this code, locked; raises WrongCode where one did."""
    if code.replaces is None:
        return None
    old = replacing.locked(code.replaces.public_id, code.center)
    if old is None:
        raise WrongCode("Another machine was put up in the place of that one already.")
    return old


def _slip(code: EnrollmentCode, station: Station) -> wire.Slip | None:
    if code.session is None or not code.session.is_demo or station.role != "seat":
        return None
    from sync.server.registration.demo import new_demo_candidate

    return new_demo_candidate(station)


def _demand_own_keys(asked: wire.EnrollRequest) -> None:
    """Refuse keys that cannot be used, and a signing key whose owner did not sign this request."""
    try:
        sign_key = signatures.public_key(asked.sign)
        if len(b64decode(asked.seal, validate=True)) != _KEY_BYTES:
            raise MalformedRequest("The machine's sealing key is no key.")
        signatures.verify(sign_key, signatures.ENROLL, (asked.code + asked.seal).encode(), asked.proof)
    except (ProtocolError, ValueError) as error:
        raise UnsignedRequest("The machine does not prove that its keys are its own.") from error


def _enrolled_before(asked: wire.EnrollRequest) -> Station | None:
    """Return the station of these keys, if whoever asks knows a code of its center."""
    station = Station.objects.filter(sign_key=asked.sign, seal_key=asked.seal).first()
    if station is None:
        return None
    code_hash = sha256(codes.normalized(asked.code).encode()).hexdigest()
    if not EnrollmentCode.objects.filter(code_hash=code_hash, center=station.center_id).exists():
        raise WrongCode
    return station
