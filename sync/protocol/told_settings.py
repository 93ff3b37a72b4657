"""What the server sets at a station: signed for that station, and kept there as it came."""

from collections.abc import Mapping

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.protocol.errors import ProtocolError
from sync.protocol.ids import KeyId, StationId
from sync.protocol.message import Message
from sync.protocol.signatures import SETTINGS, Signed, demand_stated


class ToldSettings(Message, frozen=True, kw_only=True):
    """'This station is set so' (purpose SETTINGS): names and values of `station_settings`, each a text."""

    station: StationId
    values: dict[str, str] = {}


def proved(data: bytes, keys: Mapping[KeyId, Ed25519PublicKey], station: StationId) -> ToldSettings | None:
    """Return what a kept statement says, if one of these keys signed it for this station; None for anything else."""
    try:
        signed = msgspec.json.decode(data, type=Signed)
        said = msgspec.json.decode(demand_stated(keys, SETTINGS, signed), type=ToldSettings)
    except (ProtocolError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return said if said.station == station else None
