"""The recovery key: what opens the disks of dead machines. Only its public half is needed to run the server.

`keys/recovery.pem` may be put under a passphrase (`central recovery-key --protect`) or carried away and named by
`--key`; `keys/recovery.pub` stays.
"""

import os
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from sync.server.exchange.vault import kept, put

SHORTEST = 12


class RecoveryKeyRefused(Exception):
    """The recovery key cannot be used."""

    code = "CENTRAL-RECOVERY-KEY"
    sentence = "There is no recovery key in this file."

    def __str__(self) -> str:
        return f"{self.sentence} ({super().__str__()})" if self.args else self.sentence


class WrongPassphrase(RecoveryKeyRefused):
    """The passphrase is not the one under which the key lies."""

    code = "CENTRAL-RECOVERY-PASSPHRASE"
    sentence = "This is not the passphrase of the recovery key."


class WeakPassphrase(RecoveryKeyRefused):
    """A passphrase that protects nothing."""

    code = "CENTRAL-RECOVERY-WEAK"
    sentence = f"A passphrase has at least {SHORTEST} characters; five random words are better."


class OtherKey(RecoveryKeyRefused):
    """A private half that does not belong to the public one that stations were told."""

    code = "CENTRAL-RECOVERY-OTHER"
    sentence = "This is not the recovery key that this server's stations seal to."


def public(folder: Path) -> bytes:
    """Return the raw public half, made with the private one if there is none yet."""
    file = folder / "recovery.pub"
    if not file.exists():
        # The private half of an earlier start counts; it is only ever made together with its public one.
        pem = kept(folder / "recovery.pem", lambda: _pem(X25519PrivateKey.generate(), ""))
        kept(file, lambda: b64encode(_loaded(pem, None).public_key().public_bytes_raw()))
    return b64decode(file.read_bytes())


def is_protected(file: Path) -> bool:
    """Whether a private half lies under a passphrase."""
    return b"ENCRYPTED" in _bytes_of(file)


def private(file: Path, *, belongs_to: Path, passphrase: str = "") -> X25519PrivateKey:
    """Return the private half that belongs to the public one in a folder; raises RecoveryKeyRefused."""
    key = _loaded(_bytes_of(file), passphrase.encode() or None)
    if key.public_key().public_bytes_raw() != public(belongs_to):
        raise OtherKey
    return key


def protect(folder: Path, *, old: str, new: str) -> None:
    """Put the private half under another passphrase, on disk when this returns; raises RecoveryKeyRefused."""
    if len(new) < SHORTEST:
        raise WeakPassphrase
    public(folder)
    file = folder / "recovery.pem"
    put(file, _pem(private(file, belongs_to=folder, passphrase=old), new))


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise RecoveryKeyRefused(os.strerror(error.errno or 0)) from error


def _loaded(pem: bytes, passphrase: bytes | None) -> X25519PrivateKey:
    is_encrypted = b"ENCRYPTED" in pem
    try:
        key = load_pem_private_key(pem, password=passphrase if is_encrypted else None)
    except (TypeError, ValueError) as error:
        raise (WrongPassphrase if is_encrypted else RecoveryKeyRefused) from error
    if not isinstance(key, X25519PrivateKey):
        raise RecoveryKeyRefused
    return key


def _pem(key: X25519PrivateKey, passphrase: str) -> bytes:
    how = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how)
