"""The acknowledgement as a file: what the server has of a station, on its way back by the stick that brought a bundle.

It is what a reply of `/v1/sync` tells (heads of every incarnation, receipts), signed by itself because no request of
the station's can be answered by it.
"""

from collections.abc import Mapping

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.protocol import signatures, wire
from sync.protocol.chain import Head
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.ids import KeyId, StationId
from sync.protocol.signatures import Signed
from sync.protocol.values import Number

SUFFIX = ".examack"
MAX_BYTES = 8 * 1_048_576


class OtherStation(ProtocolError):
    """An acknowledgement for another station."""

    code = "ACKNOWLEDGEMENT-STATION"
    sentence = "This acknowledgement is for another station."


class Acknowledgement(wire.Message, frozen=True, kw_only=True):
    """What the server has of one station (purpose ACKNOWLEDGEMENT)."""

    station: StationId
    epoch: str
    made_ms: Number
    heads: tuple[Head, ...]
    receipts: tuple[Signed, ...] = ()
    bundles: tuple[str, ...] = ()
    """The bundles that it answers."""


def written(signed: Signed) -> bytes:
    """Return the file's bytes."""
    return msgspec.json.encode(signed)


def read(data: bytes, keys: Mapping[KeyId, Ed25519PublicKey], station: StationId) -> Acknowledgement:
    """Return what the server said, once its signature is proved; raises Malformed, UnknownKey, WrongSignature,
    OtherStation.
    """
    if len(data) > MAX_BYTES:
        raise Malformed("too large")
    signed = wire.decode(data, Signed)
    said = wire.decode(signatures.demand_stated(keys, signatures.ACKNOWLEDGEMENT, signed), Acknowledgement)
    if said.station != station:
        raise OtherStation
    return said
