"""The data key of a station, and what is sealed under it."""

from pathlib import Path
from secrets import token_bytes
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.store.errors import KeyLost, StoreDamaged
from kiosk.store.key_place import place_of
from sync.protocol import recovery
from sync.protocol.ids import StationId

KEY_BYTES = 32
_NONCE_BYTES = 12


class Vault:
    """Seals small secrets and names the keys of everything else; one random key is behind all of them."""

    def __init__(self, data_key: bytes) -> None:
        self._data_key = data_key
        self._seal = AESGCM(self.subkey("seal"))

    @classmethod
    def open(cls, home: Path, *, may_create: bool) -> Self:
        """Return the vault of a station; raises KeyLost where there must be a key and is none.

        A fresh key is on disk, folder entry included, when this returns.
        """
        place = place_of(home)
        key = place.kept()
        if key is None:
            if not may_create:
                raise KeyLost("data.key")
            key = token_bytes(KEY_BYTES)
            place.keep(key)
        if len(key) != KEY_BYTES:
            raise KeyLost("data.key")
        return cls(key)

    def subkey(self, purpose: str) -> bytes:
        """Return the key for one purpose: 32 bytes that say nothing about those for others."""
        kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"kiosk-{purpose}-v1".encode())
        return kdf.derive(self._data_key)

    @property
    def lineage(self) -> str:
        """Names the data key without telling it."""
        return recovery.lineage_of(self.subkey("mirror"))

    def left_for_recovery(self, key: X25519PublicKey, station: StationId) -> bytes:
        """Return the data key sealed to the deployment's recovery key."""
        return recovery.sealed(self._data_key, key, station=station, lineage=self.lineage)

    def sealed(self, secret: bytes, *, about: str) -> bytes:
        """Return the secret sealed; it opens only as the secret of the same thing."""
        nonce = token_bytes(_NONCE_BYTES)
        return nonce + self._seal.encrypt(nonce, secret, about.encode())

    def opened(self, sealed: bytes, *, about: str) -> bytes:
        """Return the secret; raises StoreDamaged if it was changed or belongs to something else."""
        try:
            return self._seal.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about.encode())
        except (InvalidTag, ValueError) as error:
            raise StoreDamaged("a sealed secret") from error
