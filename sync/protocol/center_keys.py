"""The key of a center: made there, kept there as a file, of which the server knows the public half only."""

from base64 import b64decode, b64encode

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from sync.protocol.errors import ProtocolError
from sync.protocol.ids import KeyId
from sync.protocol.signatures import key_id

SUFFIX = ".center-key"
MOST_BYTES = 4_096


class NotACenterKey(ProtocolError):
    """A file, or a text, that holds no key of a center."""

    code = "CENTER-KEY-NONE"
    sentence = "This is not the key of a center."


def new_file() -> bytes:
    """Return what a fresh key's file holds."""
    return X25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def read_file(data: bytes) -> X25519PrivateKey:
    """Return the key that a file holds; raises NotACenterKey."""
    if len(data) > MOST_BYTES:
        raise NotACenterKey("too large")
    try:
        key = load_pem_private_key(data, password=None)
    except (TypeError, ValueError) as error:
        raise NotACenterKey from error
    if not isinstance(key, X25519PrivateKey):
        raise NotACenterKey("another kind")
    return key


def public_text(key: X25519PrivateKey) -> str:
    """Return the public half as it is sent to the server: base64 of 32 bytes."""
    return b64encode(key.public_key().public_bytes_raw()).decode()


def read_public(text: str) -> X25519PublicKey:
    """Return the key of a `public_text`; raises NotACenterKey."""
    try:
        return X25519PublicKey.from_public_bytes(b64decode(text.strip(), validate=True))
    except ValueError as error:
        raise NotACenterKey from error


def name_of(key: X25519PublicKey) -> KeyId:
    """Return the short name by which people and statements tell a center's keys apart."""
    return key_id(key.public_bytes_raw())
