"""Who said it: signatures over requests, replies and statements (Ed25519), and the keys that they are checked with.

What is signed always begins with its own purpose, so that a signature made for one thing is worth nothing for another.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.protocol.errors import Malformed, UnknownKey, WrongSignature
from sync.protocol.ids import KeyId, StationId

HEADER_STATION = "Kiosk-Station"
HEADER_INCARNATION = "Kiosk-Incarnation"
HEADER_COUNTER = "Kiosk-Counter"
HEADER_SIGNATURE = "Kiosk-Signature"
HEADER_KEY = "Kiosk-Key"
HEADER_ENROLLED = "Kiosk-Enrolled"


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """A statement (JSON bytes as they were signed), the key that signed it, and the signature (base64)."""

    payload: msgspec.Raw
    key: KeyId
    signature: str


class RequestStamp(msgspec.Struct, frozen=True, kw_only=True):
    """What a station puts into a request's headers, beside the signature."""

    station: StationId
    incarnation: int
    counter: int


def public_text(key: Ed25519PublicKey) -> str:
    """Return a public key as base64 of its 32 raw bytes."""
    return b64encode(key.public_bytes_raw()).decode()


def public_key(text: str) -> Ed25519PublicKey:
    """Return the key of a `public_text`; raises Malformed."""
    try:
        return Ed25519PublicKey.from_public_bytes(b64decode(text, validate=True))
    except ValueError as error:
        raise Malformed("public key") from error


def key_id(raw_public: bytes) -> KeyId:
    """Return the short name of a public key."""
    return KeyId(sha256(raw_public).hexdigest()[:16])


def sign(key: Ed25519PrivateKey, purpose: str, data: bytes) -> str:
    """Return the signature (base64) over purpose and data."""
    return b64encode(key.sign(_framed(purpose, data))).decode()


def verify(key: Ed25519PublicKey, purpose: str, data: bytes, signature: str) -> None:
    """Raise WrongSignature unless the signature is this key's over purpose and data."""
    try:
        key.verify(b64decode(signature, validate=True), _framed(purpose, data))
    except (InvalidSignature, ValueError) as error:
        raise WrongSignature(purpose) from error


def state(key: Ed25519PrivateKey, purpose: str, statement: msgspec.Struct) -> Signed:
    """Return the statement signed."""
    payload = msgspec.json.encode(statement)
    return Signed(
        payload=msgspec.Raw(payload),
        key=key_id(key.public_key().public_bytes_raw()),
        signature=sign(key, purpose, payload),
    )


def demand_stated(keys: Mapping[KeyId, Ed25519PublicKey], purpose: str, signed: Signed) -> bytes:
    """Return the payload's bytes once the signature is proved by one of the keys; raises UnknownKey, WrongSignature."""
    if signed.key not in keys:
        raise UnknownKey(signed.key)
    payload = bytes(signed.payload)
    verify(keys[signed.key], purpose, payload, signed.signature)
    return payload


def request_bytes(method: str, path: str, body: bytes, stamp: RequestStamp) -> bytes:
    """Return what a station signs of a request: `path` with its query, `body` as it is sent (compressed)."""
    parts = (method, path, sha256(body).hexdigest(), stamp.station, str(stamp.incarnation), str(stamp.counter))
    return "\n".join(parts).encode()


def reply_bytes(status: int, body: bytes, request_signature: str) -> bytes:
    """Return what the server signs of a reply: it belongs to one request and no other."""
    return reply_digest_bytes(status, sha256(body).hexdigest(), request_signature)


def reply_digest_bytes(status: int, body_digest: str, request_signature: str) -> bytes:
    """Return `reply_bytes` of a body too large to hold: its SHA-256 (hexadecimal) stands for it."""
    return "\n".join((str(status), body_digest, request_signature)).encode()


def _framed(purpose: str, data: bytes) -> bytes:
    return purpose.encode() + b"\0" + data


ENROLL = "kiosk-enroll-v1"
REQUEST = "kiosk-request-v1"
REPLY = "kiosk-reply-v1"
GRANT = "kiosk-grant-v1"
FENCE = "kiosk-fence-v1"
IDENTITY = "kiosk-identity-v1"
MANIFEST = "exam-manifest-v1"
RECEIPT = "kiosk-receipt-v1"
BUNDLE = "kiosk-bundle-v1"
ACKNOWLEDGEMENT = "kiosk-acknowledgement-v1"
HANDOVER = "kiosk-handover-v1"
ENROLLED = "kiosk-enrolled-v1"
EXCEPTION = "kiosk-exception-v1"
SETTINGS = "kiosk-settings-v1"
