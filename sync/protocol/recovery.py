"""A station's data key, sealed to the deployment's recovery key: what opens a dead machine's disk, and nothing else.

The sealed key lies beside the store and beside its mirror, where either disk alone is enough. Whoever finds it learns
which station it was; the key opens only with the private half, which never leaves the central server.
"""

from base64 import b64decode, b64encode
from hashlib import sha256

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from sync.protocol import signatures
from sync.protocol.errors import Malformed, ProtocolError, TooNew
from sync.protocol.ids import KeyId, StationId

FORMAT = 1
NAME = "data.key.recovery"
"""The file beside a store."""
MIRRORED = ".recovery"
"""What the file beside a mirror ends in."""
MAX_BYTES = 4_096
KEY_BYTES = 32
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class WrongRecoveryKey(ProtocolError):
    """A data key that was sealed to another deployment's recovery key, or was changed."""

    code = "RECOVERY-KEY"
    sentence = "The key of this disk was sealed to another recovery key, or is damaged."


class SealedDataKey(msgspec.Struct, frozen=True, kw_only=True):
    """The file: whose data key it is, the recovery key's name, and the data key sealed (HPKE, base64)."""

    format: int = FORMAT
    station: StationId
    key: KeyId
    lineage: str
    """Names the data key without telling it, as the mirror's file name does."""
    sealed: str


def sealed(data_key: bytes, recovery: X25519PublicKey, *, station: StationId, lineage: str) -> bytes:
    """Return the file's bytes."""
    return msgspec.json.encode(
        SealedDataKey(
            station=station,
            key=_name_of(recovery),
            lineage=lineage,
            sealed=b64encode(_SUITE.encrypt(data_key, recovery, _info(station, lineage))).decode(),
        )
    )


def read(data: bytes) -> SealedDataKey:
    """Return what a file says; raises Malformed, TooNew."""
    if len(data) > MAX_BYTES:
        raise Malformed("too large")
    try:
        told = msgspec.json.decode(data, type=SealedDataKey)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed("sealed data key") from error
    if told.format > FORMAT:
        raise TooNew("sealed data key")
    return told


def is_for(data: bytes, recovery: X25519PublicKey, *, station: StationId, lineage: str) -> bool:
    """Whether the file holds this data key of this station for this recovery key, as far as can be told unopened."""
    try:
        told = read(data)
        whole = len(b64decode(told.sealed, validate=True)) == _SEALED_BYTES
    except (ProtocolError, ValueError):
        return False
    return whole and (told.station, told.key, told.lineage) == (station, _name_of(recovery), lineage)


def opened(told: SealedDataKey, private: X25519PrivateKey) -> bytes:
    """Return the data key; raises WrongRecoveryKey."""
    try:
        data_key = _SUITE.decrypt(b64decode(told.sealed, validate=True), private, _info(told.station, told.lineage))
    except (InvalidTag, ValueError) as error:
        raise WrongRecoveryKey from error
    if len(data_key) != KEY_BYTES:
        raise WrongRecoveryKey("length")
    return data_key


def public_key(text: str) -> X25519PublicKey:
    """Return the recovery key of a `wire.Identity`; raises Malformed."""
    try:
        return X25519PublicKey.from_public_bytes(b64decode(text, validate=True))
    except ValueError as error:
        raise Malformed("recovery key") from error


def lineage_of(key: bytes) -> str:
    """Return the name of a data key, made of a key that was derived from it."""
    return sha256(key).hexdigest()[:12]


_SEALED_BYTES = 32 + KEY_BYTES + 16


def _name_of(recovery: X25519PublicKey) -> KeyId:
    return signatures.key_id(recovery.public_bytes_raw())


def _info(station: str, lineage: str) -> bytes:
    return f"kiosk-recovery-v1\0{station}\0{lineage}".encode()
