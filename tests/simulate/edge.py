"""Signatures for the simulation: a keyed hash where the real ends use Ed25519. Both keep the contract of their test."""

from hashlib import blake2b
from typing import Protocol

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import signatures
from sync.protocol.errors import WrongSignature
from sync.protocol.ids import KeyId
from sync.protocol.signatures import Signed


class Signer(Protocol):
    """Who can sign a statement and prove one of its own."""

    def state(self, purpose: str, statement: msgspec.Struct) -> Signed:
        """Return the statement signed."""

    def proved(self, purpose: str, signed: Signed) -> bytes:
        """Return the payload of a statement of this signer's; raises a ProtocolError for anything else."""


class CheapSigner:
    """Signs with a keyed hash: 50 times as fast as Ed25519, and as good among machines that are all ours."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def state(self, purpose: str, statement: msgspec.Struct) -> Signed:
        payload = msgspec.json.encode(statement)
        return Signed(payload=msgspec.Raw(payload), key=KeyId("cheap"), signature=self.mac(purpose, payload))

    def proved(self, purpose: str, signed: Signed) -> bytes:
        payload = bytes(signed.payload)
        if self.mac(purpose, payload) != signed.signature:
            raise WrongSignature(purpose)
        return payload

    def mac(self, purpose: str, data: bytes) -> str:
        """Return the signature over purpose and data."""
        return blake2b(purpose.encode() + b"\0" + data, key=self._secret, digest_size=12).hexdigest()


class RealSigner:
    """Signs as the server does."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    def state(self, purpose: str, statement: msgspec.Struct) -> Signed:
        return signatures.state(self._key, purpose, statement)

    def proved(self, purpose: str, signed: Signed) -> bytes:
        public = self._key.public_key()
        return signatures.demand_stated({signatures.key_id(public.public_bytes_raw()): public}, purpose, signed)
