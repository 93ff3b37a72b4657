"""Who calls: a station that signed its request, and whether it made this very request before."""

from dataclasses import dataclass

from django.http import HttpRequest

from sync.protocol import signatures
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from sync.protocol.signatures import (
    HEADER_COUNTER,
    HEADER_ENROLLED,
    HEADER_INCARNATION,
    HEADER_SIGNATURE,
    HEADER_STATION,
    RequestStamp,
)
from sync.server.exchange import enrolling
from sync.server.exchange.refusals import (
    AnsweredBefore,
    QuarantinedStation,
    RevokedStation,
    UnknownStation,
    UnsignedRequest,
)
from sync.server.registration.locking import under_lock
from sync.server.registration.models import Station

_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Caller:
    """A station whose signature over this request was proved."""

    station: int
    """Primary key of its row."""
    stamp: RequestStamp


def caller_of(request: HttpRequest) -> Caller:
    """Return who signed the request as it was sent; raises UnsignedRequest, UnknownStation."""
    stamp = _stamp(request)
    found = Station.objects.filter(public_id=stamp.station).values_list("pk", "sign_key").first()
    if found is None and HEADER_ENROLLED in request.headers:
        again = enrolling.come_back(stamp.station, request.headers[HEADER_ENROLLED])
        found = None if again is None else (again.pk, again.sign_key)
    if found is None:
        raise UnknownStation
    signed = signatures.request_bytes(request.method or "", request.get_full_path(), request.body, stamp)
    try:
        signatures.verify(
            signatures.public_key(found[1]),
            signatures.REQUEST,
            signed,
            request.headers.get(HEADER_SIGNATURE, ""),
        )
    except ProtocolError as error:
        raise UnsignedRequest from error
    return Caller(found[0], stamp)


def locked(caller: Caller) -> Station:
    """Return the caller's row under its lock, for the rest of the transaction."""
    # Without its center, which nobody changes here: MariaDB cannot lock one table of a join.
    station = under_lock(Station).filter(pk=caller.station).first()
    if station is None:
        raise UnknownStation
    return station


def is_new(caller: Caller, station: Station) -> bool:
    """Whether the locked station never made this request before."""
    return caller.stamp.counter > station.counter


def admitted(caller: Caller) -> Station:
    """Return the caller's locked row for a request that may be made once, its counter taken; raises AnsweredBefore."""
    station = locked(caller)
    if not is_new(caller, station):
        raise AnsweredBefore
    Station.objects.filter(pk=station.pk).update(counter=caller.stamp.counter)
    return station


def demand_good(station: Station) -> None:
    """Raise unless the station may start something."""
    match station.standing:
        case Station.Standing.REVOKED:
            raise RevokedStation
        case Station.Standing.QUARANTINED:
            raise QuarantinedStation
        case _:
            pass


def _stamp(request: HttpRequest) -> RequestStamp:
    name = request.headers.get(HEADER_STATION, "")
    if not 0 < len(name) <= 36 or not name.isascii() or not name.isprintable():
        raise UnsignedRequest
    return RequestStamp(
        station=StationId(name),
        incarnation=_number(request.headers.get(HEADER_INCARNATION, "")),
        counter=_number(request.headers.get(HEADER_COUNTER, "")),
    )


def _number(text: str) -> int:
    """Return a number written as the signature takes it in: digits, no sign, no leading zero."""
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS) or (text != "0" and text.startswith("0")):
        raise UnsignedRequest
    return int(text)
