"""The server's word for a station: kept there, and shown to a server that a backup has made forget the enrollment."""

from base64 import b64decode, b64encode

import msgspec

from sync.protocol.errors import Malformed
from sync.protocol.ids import StationId
from sync.protocol.signatures import Signed
from sync.protocol.values import Number
from sync.protocol.wire import Message


class Enrolled(Message, frozen=True, kw_only=True):
    """That a machine was let in, with these keys, at this place (purpose ENROLLED)."""

    station: StationId
    sign: str
    seal: str
    role: str
    seat: str
    name: str
    center: str
    """The center's code."""
    issued_ms: Number
    epoch: str
    replaces: str = ""
    """The station in whose place it was put up."""


def as_header(certificate: str) -> str:
    """Return a certificate (`signatures.Signed` as JSON) as it travels in a header."""
    return b64encode(certificate.encode()).decode()


def of_header(text: str) -> Signed:
    """Return the certificate that a header holds; raises Malformed."""
    try:
        return msgspec.json.decode(b64decode(text, validate=True), type=Signed)
    except (ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise Malformed("certificate") from error
