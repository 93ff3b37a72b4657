"""What a candidate takes home: a code and a signed proof, without name, answer or score; made by a station.

`EK1|server|attempt|answers|signature`: attempt and hash of all answers in base64 without padding, so that the code is
small enough for any camera; signed by the station under the purpose RECEIPT.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.protocol.errors import Malformed
from sync.protocol.ids import AttemptId
from sync.protocol.signatures import RECEIPT, sign, verify

VERSION = "EK1"
LONGEST = 1_000
_PARTS = 5
_ROOT_BYTES = 32


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt, read."""

    server: str
    attempt: AttemptId
    root: str
    """Hash of all answers, hexadecimal."""
    said: str
    """What is signed."""
    signature: str

    def demand_of(self, key: Ed25519PublicKey) -> None:
        """Raise WrongSignature unless this station signed it."""
        verify(key, RECEIPT, self.said.encode(), _padded(self.signature))


def proof(key: Ed25519PrivateKey, *, server: str, attempt: AttemptId, root: str) -> str:
    """Return the receipt's text."""
    said = f"{_short(UUID(attempt).bytes)}|{_short(bytes.fromhex(root))}"
    return f"{VERSION}|{server}|{said}|{sign(key, RECEIPT, said.encode()).rstrip('=')}"


def read(text: str) -> Proof:
    """Return the receipt that a text holds; raises Malformed for anything else."""
    parts = "".join(text.split()).split("|")
    if len(text) > LONGEST or len(parts) != _PARTS or parts[0] != VERSION:
        raise Malformed("receipt")
    _version, server, attempt, root, signature = parts
    try:
        name, digest = UUID(bytes=_long(attempt)), _long(root)
    except ValueError as error:
        raise Malformed("receipt") from error
    if len(digest) != _ROOT_BYTES:
        raise Malformed("receipt")
    return Proof(
        server=server,
        attempt=AttemptId(str(name)),
        root=digest.hex(),
        said=f"{attempt}|{root}",
        signature=signature,
    )


def _short(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def _long(text: str) -> bytes:
    return urlsafe_b64decode(_padded(text).encode("ascii"))


def _padded(text: str) -> str:
    return text + "=" * (-len(text) % 4)
