"""The data key of a station, and what is sealed under it."""

import os
from pathlib import Path
from secrets import token_bytes
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.store.errors import KeyLost, StoreDamaged

KEY_BYTES = 32
_NONCE_BYTES = 12
_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would turn every newline byte of a key into two."""


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
        path = home / "data.key"
        try:
            key = path.read_bytes()
        except FileNotFoundError as error:
            if not may_create:
                raise KeyLost("data.key") from error
            key = token_bytes(KEY_BYTES)
            write_durably(path, key)
        if len(key) != KEY_BYTES:
            raise KeyLost("data.key")
        return cls(key)

    def subkey(self, purpose: str) -> bytes:
        """Return the key for one purpose: 32 bytes that say nothing about those for others."""
        kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"kiosk-{purpose}-v1".encode())
        return kdf.derive(self._data_key)

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


def write_durably(path: Path, data: bytes) -> None:
    """Put a small private file in its place whole: on disk under its name when this returns, or not there at all."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        os.write(file, data)
        os.fsync(file)
    finally:
        os.close(file)
    draft.replace(path)
    sync_folder(path.parent)


def make_durably(folder: Path) -> None:
    """Make a private folder, and those above it; its name is on disk when this returns, and so is what is put in it."""
    if not folder.is_dir():
        make_durably(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Put the folder's entries on disk; Windows does so by itself."""
    if os.name == "nt":
        return
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
