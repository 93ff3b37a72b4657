"""The server's own keys, made at its first start and kept in `CENTRAL_HOME/keys`: who it is, what it vouches for."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from secrets import token_bytes

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from django.conf import settings

from sync.protocol import signatures, wire
from sync.protocol.ids import KeyId
from sync.protocol.signatures import Signed
from sync.server.exchange import certificates, recovery_key
from sync.server.exchange.vault import kept, put
from sync.server.registration import access_codes

_FORMER = "former-sign-"


@dataclass(frozen=True, slots=True)
class Keys:
    """Every private key of a server."""

    root: Ed25519PrivateKey
    """The deployment root: its fingerprint stands in enrollment codes, it signs the other keys and nothing else."""
    sign: Ed25519PrivateKey
    """Signs replies, grants, fences and receipts."""
    former: tuple[Ed25519PublicKey, ...]
    """What signed before, oldest first: what it signed counts on."""
    changed_ms: int
    """When `sign` took its place; 0 for the first."""
    issuer: Ed25519PrivateKey
    """Signs packages."""
    release: Ed25519PrivateKey
    """Signs releases of the station's program."""
    seal: X25519PrivateKey
    """Opens bundles."""
    recovery: bytes
    """The raw public half of the recovery key; the private one is asked for only where a disk is opened."""

    @property
    def sign_id(self) -> KeyId:
        """The name under which stations know `sign`."""
        return signatures.key_id(self.sign.public_key().public_bytes_raw())


def keys() -> Keys:
    """Return the keys of this server, made if it has none yet."""
    return _keys_in(Path(settings.CENTRAL_HOME) / "keys")


def root_public() -> bytes:
    """Return the raw public key of the deployment root, whose fingerprint enrollment codes carry."""
    return keys().root.public_key().public_bytes_raw()


def issuer() -> Ed25519PrivateKey:
    """Return the key that packages are signed with."""
    return keys().issuer


@lru_cache(maxsize=8)
def _sealing_key_in(folder: Path) -> bytes:
    return kept(folder / "access-codes.key", lambda: token_bytes(access_codes.KEY_BYTES))


def access_code_key() -> bytes:
    """Return the key under which access codes wait for their hash: it is never in the database."""
    return _sealing_key_in(Path(settings.CENTRAL_HOME) / "keys")


def sign(purpose: str, statement: msgspec.Struct) -> Signed:
    """Return the statement, signed by this server."""
    return signatures.state(keys().sign, purpose, statement)


def own_payload(purpose: str, signed: Signed) -> bytes:
    """Return what this server once signed; raises UnknownKey or WrongSignature for anything else."""
    own = keys()
    counting = {signatures.key_id(key.public_bytes_raw()): key for key in (*own.former, own.sign.public_key())}
    return signatures.demand_stated(counting, purpose, signed)


def change_sign_key(now_ms: int) -> KeyId:
    """Let another key sign from the next start of the server on, and return its name; what was signed before counts on.

    The old one is kept among the former before the new one is there: whatever stops this in between, nothing is lost.
    """
    folder = Path(settings.CENTRAL_HOME) / "keys"
    current, last_ms = keys().sign, max(_former(folder), default=0)
    put(folder / f"{_FORMER}{max(now_ms, last_ms + 1)}.pem", _public_pem(current.public_key()))
    put(folder / "sign.pem", _pem(Ed25519PrivateKey.generate)())
    _keys_in.cache_clear()
    return keys().sign_id


def identity() -> Signed:
    """Return the server's public keys and its certificate authority, signed by the deployment root."""
    from sync.server.exchange.models import Lineage

    own = keys()
    said = wire.Identity(
        epoch=Lineage.epoch(),
        sign=signatures.public_text(own.sign.public_key()),
        seal=b64encode(own.seal.public_key().public_bytes_raw()).decode(),
        issuer=signatures.public_text(own.issuer.public_key()),
        recovery=b64encode(own.recovery).decode(),
        release=signatures.public_text(own.release.public_key()),
        ca=certificates.authority_pem(Path(settings.CENTRAL_HOME) / "tls").decode(),
        former=tuple(signatures.public_text(key) for key in own.former),
        changed_ms=own.changed_ms,
    )
    return signatures.state(own.root, signatures.IDENTITY, said)


@lru_cache(maxsize=8)
def _keys_in(folder: Path) -> Keys:
    former, sign = _former(folder), _ed25519(folder / "sign.pem")
    return Keys(
        root=_ed25519(folder / "root.pem"),
        sign=sign,
        former=tuple(key for key in former.values() if key != sign.public_key()),
        changed_ms=max(former, default=0),
        issuer=_ed25519(folder / "issuer.pem"),
        release=_ed25519(folder / "release.pem"),
        seal=_x25519(folder / "seal.pem"),
        recovery=recovery_key.public(folder),
    )


def _ed25519(file: Path) -> Ed25519PrivateKey:
    key = load_pem_private_key(kept(file, _pem(Ed25519PrivateKey.generate)), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise WrongKind(file)
    return key


def _former(folder: Path) -> dict[int, Ed25519PublicKey]:
    """Return the keys that signed before, by when another took their place (milliseconds), oldest first."""
    found = {}
    for file in folder.glob(f"{_FORMER}*.pem"):
        key = load_pem_public_key(file.read_bytes())
        at = file.stem.removeprefix(_FORMER)
        if not isinstance(key, Ed25519PublicKey) or not at.isdecimal():
            raise WrongKind(file)
        found[int(at)] = key
    return dict(sorted(found.items()))


def _public_pem(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _x25519(file: Path) -> X25519PrivateKey:
    key = load_pem_private_key(kept(file, _pem(X25519PrivateKey.generate)), password=None)
    if not isinstance(key, X25519PrivateKey):
        raise WrongKind(file)
    return key


def _pem(generate: Callable[[], Ed25519PrivateKey | X25519PrivateKey]) -> Callable[[], bytes]:
    return lambda: generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


class WrongKind(Exception):
    """A key file that holds another kind of key than its name says."""

    code = "CENTRAL-KEY"
    sentence = "A key file of the server holds another kind of key than its name says."

    def __init__(self, file: Path) -> None:
        super().__init__(f"{self.sentence} ({file})")
