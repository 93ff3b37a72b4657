"""Release of content keys without a network: five words, told at the hour, open what lies at the station before.

    content keys   under AES-256-GCM by the lock's key, each bound to package, session, station and center key
    lock's key     HKDF over Argon2id(words), and where the center has a key, over the secret that its private half
                   shares with the lock's one-time key: then neither words nor key alone open anything
    all of that    sealed (HPKE) to one station and signed by the server, like a key that it releases itself

The words are 80 random bits. Three bits of a hash of each lie in the lock, so that a word that was heard wrong is told
before anything slow is computed; 65 bits, as many as five words of a list of dice have, stay to whoever opens a
station, and each try costs them an Argon2id.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from secrets import token_bytes
from typing import TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol import center_keys, seal, signatures
from sync.protocol.errors import Malformed, ProtocolError, TooNew
from sync.protocol.ids import KeyId, PackageHash, SessionId, StationId
from sync.protocol.message import Message
from sync.protocol.proquints import WORDS, spoken
from sync.protocol.seal import KEY_BYTES, NotForThisStation
from sync.protocol.signatures import Signed
from sync.protocol.values import Number

PURPOSE = "kiosk-words-v1"
_MEMORY_KIB, _PASSES, _LANES = 65_536, 3, 4
"""RFC 9106's second choice: 64 MiB, three passes."""
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1_048_576, 16, 16
_SALT_BYTES, _NONCE_BYTES = 16, 12
_CHECK_BITS = 3

T = TypeVar("T", bound=msgspec.Struct)


class WrongWords(ProtocolError):
    """Words that do not open this paper."""

    code = "WORDS-WRONG"
    sentence = "These words do not open this paper."

    def __init__(self, number: int = 0) -> None:
        """`number` says which word is wrong, counted from 1; 0: that cannot be told."""
        super().__init__(f"word {number}" if number else "")
        self.number = number


class CenterKeyMissing(ProtocolError):
    """The words are right or wrong, and open nothing without the key of the center."""

    code = "CENTER-KEY-MISSING"
    sentence = "The words open this paper only together with the key of the center."


class WrongCenterKey(ProtocolError):
    """A key that is not the one of this center."""

    code = "CENTER-KEY-WRONG"
    sentence = "This key belongs to another center, or was replaced."


class Lock(Message, frozen=True, kw_only=True):
    """What five words open, and the key that they give. The server keeps it beside the content keys themselves."""

    salt: str
    memory_kib: Number = _MEMORY_KIB
    passes: Number = _PASSES
    lanes: Number = _LANES
    checks: tuple[Number, ...]
    """Three bits of a hash of each word."""
    center_key: str = ""
    """Which key of the center is demanded beside the words; empty: none."""
    once: str = ""
    """The public half of the lock's one-time key (X25519, base64), where a center key is demanded."""
    key: str
    """What opens the content keys, base64; it never leaves the server."""


class LockedKey(Message, frozen=True, kw_only=True):
    """The content key of one package."""

    package: PackageHash
    nonce: str
    sealed: str


class Inside(Message, frozen=True, kw_only=True):
    """What one station can open without words: everything but the content keys."""

    algorithm: str = "argon2id"
    salt: str
    memory_kib: Number
    passes: Number
    lanes: Number
    checks: tuple[Number, ...]
    once: str = ""
    keys: tuple[LockedKey, ...]


class WordsRelease(Message, frozen=True, kw_only=True):
    """The statement that lies at a station (purpose `kiosk-words-v1`)."""

    session: SessionId
    station: StationId
    packages: tuple[PackageHash, ...]
    """What the words open."""
    center_key: str = ""
    """The short name of the center key that is demanded beside the words; empty: none."""
    sealed: str
    """`Inside`, sealed (HPKE, base64) to the station."""


def lock_of(words: Sequence[str], center_key: X25519PublicKey | None = None) -> Lock:
    """Return a fresh lock for words; slow by design."""
    salt = token_bytes(_SALT_BYTES)
    once = X25519PrivateKey.generate()
    shared = b"" if center_key is None else once.exchange(center_key)
    named = "" if center_key is None else center_keys.name_of(center_key)
    stretched = _stretched(words, salt, memory_kib=_MEMORY_KIB, passes=_PASSES, lanes=_LANES)
    return Lock(
        salt=_text(salt),
        checks=tuple(_check(salt, number, word) for number, word in enumerate(words)),
        center_key=named,
        once="" if center_key is None else center_keys.public_text(once),
        key=_text(_key(stretched, shared, named)),
    )


def locked(
    lock: Lock,
    keys: Mapping[PackageHash, bytes],
    *,
    session: SessionId,
    station: StationId,
    seal_public: X25519PublicKey,
) -> WordsRelease:
    """Return the content keys of a session's packages under the lock, for one station and nobody else."""
    cipher = AESGCM(b64decode(lock.key))
    made = []
    for package, content_key in keys.items():
        nonce = token_bytes(_NONCE_BYTES)
        about = _about(package, session, station, lock.center_key)
        sealed = cipher.encrypt(nonce, content_key, about)
        made.append(LockedKey(package=package, nonce=_text(nonce), sealed=_text(sealed)))
    inside = Inside(
        salt=lock.salt,
        memory_kib=lock.memory_kib,
        passes=lock.passes,
        lanes=lock.lanes,
        checks=lock.checks,
        once=lock.once,
        keys=tuple(made),
    )
    return WordsRelease(
        session=session,
        station=station,
        packages=tuple(keys),
        center_key=lock.center_key,
        sealed=seal.seal_key(msgspec.json.encode(inside), seal_public, info=_info(session, station)),
    )


def proved(
    keys: Mapping[KeyId, Ed25519PublicKey], signed: Signed, *, session: SessionId, station: StationId
) -> WordsRelease:
    """Return what the server stated for this very session and station.

    Raises UnknownKey, WrongSignature, Malformed, NotForThisStation.
    """
    release = _read(signatures.demand_stated(keys, PURPOSE, signed), WordsRelease)
    if (release.session, release.station) != (session, station):
        raise NotForThisStation
    return release


def named_key(signed: Signed) -> str:
    """Return the short name of the center key that a statement says is demanded, proved or not; nothing if none is."""
    try:
        return _read(bytes(signed.payload), WordsRelease).center_key
    except Malformed:
        return ""


def opened(
    release: WordsRelease,
    words: Sequence[str],
    *,
    private: X25519PrivateKey,
    center_key: X25519PrivateKey | None = None,
) -> Mapping[PackageHash, bytes]:
    """Return the content keys; slow by design, never on the UI thread.

    Raises CenterKeyMissing, WrongCenterKey, WrongWords, NotForThisStation, TooNew, Malformed.
    """
    _demand_center_key(release.center_key, center_key)
    inside = _inside(release, private)
    try:
        salt = b64decode(inside.salt, validate=True)
        _demand_checked(inside, salt, words)
        shared = b""
        if center_key is not None and release.center_key:
            shared = center_key.exchange(X25519PublicKey.from_public_bytes(b64decode(inside.once, validate=True)))
        stretched = _stretched(words, salt, memory_kib=inside.memory_kib, passes=inside.passes, lanes=inside.lanes)
        cipher = AESGCM(_key(stretched, shared, release.center_key))
        return {one.package: _content_key(cipher, one, release) for one in inside.keys}
    except InvalidTag as error:
        raise WrongWords from error
    except ValueError as error:
        raise Malformed("release by words") from error


def _demand_center_key(named: str, key: X25519PrivateKey | None) -> None:
    if named and key is None:
        raise CenterKeyMissing
    if named and key is not None and center_keys.name_of(key.public_key()) != named:
        raise WrongCenterKey


def _inside(release: WordsRelease, private: X25519PrivateKey) -> Inside:
    inside = _read(seal.open_sealed(release.sealed, private, info=_info(release.session, release.station)), Inside)
    is_sane = (
        0 < inside.lanes <= _MOST_LANES
        and 0 < inside.passes <= _MOST_PASSES
        and 8 * inside.lanes <= inside.memory_kib <= _MOST_MEMORY_KIB
    )
    if inside.algorithm != "argon2id" or not is_sane or len(inside.checks) != WORDS:
        raise TooNew("release by words")
    return inside


def _demand_checked(inside: Inside, salt: bytes, words: Sequence[str]) -> None:
    if len(words) != WORDS:
        raise WrongWords
    for number, word in enumerate(words):
        if _check(salt, number, word) != inside.checks[number]:
            raise WrongWords(number + 1)


def _content_key(cipher: AESGCM, one: LockedKey, release: WordsRelease) -> bytes:
    about = _about(one.package, release.session, release.station, release.center_key)
    key = cipher.decrypt(b64decode(one.nonce, validate=True), b64decode(one.sealed, validate=True), about)
    if len(key) != KEY_BYTES:
        raise Malformed("content key")
    return key


def _check(salt: bytes, number: int, word: str) -> int:
    return sha256(b"kiosk-words-check-v1\0" + salt + bytes([number]) + word.encode()).digest()[0] >> 8 - _CHECK_BITS


def _stretched(words: Sequence[str], salt: bytes, *, memory_kib: int, passes: int, lanes: int) -> bytes:
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=passes, lanes=lanes, memory_cost=memory_kib)
    return kdf.derive(spoken(words).encode())


def _key(stretched: bytes, shared: bytes, named: str) -> bytes:
    info = f"kiosk-words-key-v1\0{named}".encode()
    return HKDF(SHA256(), KEY_BYTES, None, info).derive(stretched + shared)


def _about(package: str, session: str, station: str, center_key: str) -> bytes:
    return f"kiosk-words-content-v1\0{package}\0{session}\0{station}\0{center_key}".encode()


def _info(session: str, station: str) -> bytes:
    return f"kiosk-words-seal-v1\0{session}\0{station}".encode()


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _read(data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(kind.__name__) from error
