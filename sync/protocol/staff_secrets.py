"""The secret of a member of staff: for panels under the person's passphrase, for each seat only what is that seat's."""

from base64 import b64decode, b64encode
from secrets import token_bytes
from unicodedata import normalize

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sync.protocol import seal
from sync.protocol.errors import Malformed, ProtocolError, TooNew
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import SECRET_BYTES, PersonId, station_key
from sync.protocol.staff_rows import WrappedSecret

LEAST_PASSPHRASE = 12
_MEMORY_KIB, _PASSES, _LANES = 65_536, 3, 4
"""RFC 9106's second choice: 64 MiB, three passes. A stolen panel is what it is for."""
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1_048_576, 16, 16
_SALT_BYTES, _NONCE_BYTES = 16, 12
_TRIED, _VERIFIER = b"kiosk-staff-verifier-v1", "verifier\0"


class WrongPassphrase(ProtocolError):
    """A passphrase that does not open the secret."""

    code = "STAFF-PASSPHRASE"
    sentence = "This is not the passphrase of this person."


def new_secret() -> bytes:
    """Return a fresh secret."""
    return token_bytes(SECRET_BYTES)


def wrapped(secret: bytes, passphrase: str, *, person: PersonId) -> WrappedSecret:
    """Return the secret under a passphrase, for panels; slow by design, never on the UI thread."""
    salt, nonce = token_bytes(_SALT_BYTES), token_bytes(_NONCE_BYTES)
    key = _key(passphrase, salt, memory_kib=_MEMORY_KIB, passes=_PASSES, lanes=_LANES)
    sealed = AESGCM(key).encrypt(nonce, secret, _about(person))
    return WrappedSecret(
        salt=b64encode(salt).decode(),
        memory_kib=_MEMORY_KIB,
        passes=_PASSES,
        lanes=_LANES,
        nonce=b64encode(nonce).decode(),
        sealed=b64encode(sealed).decode(),
    )


def unwrapped(kept: WrappedSecret, passphrase: str, *, person: PersonId) -> bytes:
    """Return the secret; slow by design. Raises WrongPassphrase, TooNew, Malformed."""
    if kept.algorithm != "argon2id" or not _is_sane(kept):
        raise TooNew("staff secret")
    try:
        salt, nonce, sealed = (b64decode(text, validate=True) for text in (kept.salt, kept.nonce, kept.sealed))
        key = _key(passphrase, salt, memory_kib=kept.memory_kib, passes=kept.passes, lanes=kept.lanes)
        return AESGCM(key).decrypt(nonce, sealed, _about(person))
    except InvalidTag as error:
        raise WrongPassphrase from error
    except ValueError as error:
        raise Malformed("staff secret") from error


def verifier(passphrase: str, *, person: PersonId) -> WrappedSecret:
    """Return what a seat can try this passphrase on, and learn nothing else from; slow by design."""
    return wrapped(_TRIED, passphrase, person=PersonId(f"{_VERIFIER}{person}"))


def is_theirs(kept: WrappedSecret, passphrase: str, *, person: PersonId) -> bool:
    """Whether it is this person's passphrase; slow by design, never on the UI thread. Raises TooNew, Malformed."""
    try:
        return unwrapped(kept, passphrase, person=PersonId(f"{_VERIFIER}{person}")) == _TRIED
    except WrongPassphrase:
        return False


def sealed_for(secret: bytes, seal_public: X25519PublicKey, *, person: PersonId, station: StationId) -> str:
    """Return what one station may hold of a secret, sealed (HPKE, base64) to it."""
    return seal.seal_key(station_key(secret, station), seal_public, info=_info(person, station))


def opened(sealed: str, private: X25519PrivateKey, *, person: PersonId, station: StationId) -> bytes:
    """Return the station's own key for a person's codes; raises NotForThisStation."""
    return seal.open_key(sealed, private, info=_info(person, station))


def _is_sane(kept: WrappedSecret) -> bool:
    return (
        0 < kept.lanes <= _MOST_LANES
        and 0 < kept.passes <= _MOST_PASSES
        and 8 * kept.lanes <= kept.memory_kib <= _MOST_MEMORY_KIB
    )


def _key(passphrase: str, salt: bytes, *, memory_kib: int, passes: int, lanes: int) -> bytes:
    text = normalize("NFKC", passphrase).encode()
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib).derive(text)


def _about(person: PersonId) -> bytes:
    return f"kiosk-staff-secret-v1\0{person}".encode()


def _info(person: PersonId, station: StationId) -> bytes:
    return f"kiosk-staff-key-v1\0{person}\0{station}".encode()
