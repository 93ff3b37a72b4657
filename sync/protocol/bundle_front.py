"""What anybody may know of a bundle: the part in front of its content, and all that can be wrong with a bundle."""

from dataclasses import dataclass
from hashlib import sha256
from struct import Struct
from typing import BinaryIO

import msgspec

from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError, TooNew
from sync.protocol.ids import AttemptId, KeyId, PackageHash, StationId
from sync.protocol.values import Number

FORMAT = 1
MAGIC = b"\x93EKB\r\n\x1a\n"
"""Not text, and changed by whatever changes line ends."""
MAX_HEADER = 1_048_576

_FIXED = Struct(">8sHI")
_HASH = 64
_MOST_SPANS = 10_000


class NoBundle(ProtocolError):
    """A file that is something else."""

    code = "BUNDLE-NONE"
    sentence = "This file is no bundle of an exam station."


class BundleTooNew(TooNew):
    """A bundle in a format of a later version."""

    code = "BUNDLE-TOO-NEW"
    sentence = "This bundle was written by a newer version of the program. Update this one to read it."


class BundleDamaged(ProtocolError):
    """A bundle that was cut, changed or added to on its way."""

    code = "BUNDLE-DAMAGED"
    sentence = "This bundle is damaged or incomplete. Copy it again, or have the station write another."


class BundleTooLarge(ProtocolError):
    """A bundle that says of a part that it is larger than such a part may be."""

    code = "BUNDLE-TOO-LARGE"
    sentence = "A part of this bundle is larger than any station writes it."


class BundleForged(ProtocolError):
    """A whole bundle that the station it names did not sign."""

    code = "BUNDLE-SIGNATURE"
    sentence = "The station that this bundle names did not sign it."


class NotTheRecipient(ProtocolError):
    """A bundle that is sealed to somebody else."""

    code = "BUNDLE-RECIPIENT"
    sentence = "This bundle is sealed to another server or station."


class Span(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Events `since` + 1 to `seq` of one incarnation; `prev` and `hash` are the chain hashes at both ends."""

    incarnation: Number
    since: Number
    prev: str
    seq: Number
    hash: str
    parent: str = ""
    """Head hash of the incarnation that this one continues."""

    @property
    def head(self) -> Head:
        """The head of the incarnation as far as the bundle goes."""
        return Head(incarnation=self.incarnation, seq=self.seq, hash=self.hash)

    @property
    def events(self) -> int:
        """How many there are."""
        return self.seq - self.since


class Carried(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An attempt that some of the events belong to."""

    attempt: AttemptId
    package: PackageHash
    used_ms: Number = 0
    fence: Number = 0
    """For a move: the fence that the source gives up with this bundle."""
    is_over: bool = False


class SealedKey(msgspec.Struct, frozen=True, kw_only=True):
    """The content's key, sealed (HPKE, base64) to one recipient: `SERVER` or a station, by the name of its key."""

    to: str
    key: KeyId
    sealed: str


class Header(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What anybody may know of a bundle; the file's signature stands for it."""

    bundle: str
    station: StationId
    made_ms: Number
    spans: tuple[Span, ...]
    recipients: tuple[SealedKey, ...]
    attempts: tuple[Carried, ...] = ()
    why: str = ""
    """`staff`, `offline`, `move`, `recovered`."""
    program: str = ""
    moved: AttemptId | None = None
    """The attempt that goes to another station with this bundle."""

    @property
    def events(self) -> int:
        """How many events there are in it."""
        return sum(span.events for span in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The head of a bundle as it was read; proved by nobody yet."""

    header: Header
    size: int
    """Bytes before the content."""
    digest: bytes
    """SHA-256 of those: what the content is bound to."""


def framed(header: Header) -> bytes:
    """Return the front of a bundle with this header; raises BundleTooLarge."""
    stated = msgspec.json.encode(header)
    if len(stated) > MAX_HEADER:
        raise BundleTooLarge("header")
    return _FIXED.pack(MAGIC, FORMAT, len(stated)) + stated


def read_front(file: BinaryIO) -> Front:
    """Return what a bundle says of itself; nothing of it is proved before `prove`.

    Raises NoBundle, BundleTooNew, BundleTooLarge, BundleDamaged.
    """
    file.seek(0)
    fixed = file.read(_FIXED.size)
    if not fixed.startswith(MAGIC):
        raise NoBundle
    if len(fixed) < _FIXED.size:
        raise BundleDamaged("cut")
    _, version, length = _FIXED.unpack(fixed)
    if version > FORMAT:
        raise BundleTooNew(f"format {version}")
    if length > MAX_HEADER:
        raise BundleTooLarge("header")
    stated = file.read(length)
    if len(stated) < length:
        raise BundleDamaged("cut")
    try:
        header = msgspec.json.decode(stated, type=Header)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BundleDamaged("header") from error
    _demand_sane(header)
    return Front(header=header, size=_FIXED.size + length, digest=sha256(fixed + stated).digest())


def _demand_sane(header: Header) -> None:
    spans, before = header.spans, 0
    if len(spans) > _MOST_SPANS:
        raise BundleTooLarge("spans")
    for span in spans:
        hashes = (span.prev, span.hash, *filter(None, [span.parent]))
        if not all(len(told) == _HASH and set(told) <= set("0123456789abcdef") for told in hashes):
            raise BundleDamaged("header")
        if not before < span.incarnation or not 0 <= span.since <= span.seq:
            raise BundleDamaged("header")
        before = span.incarnation
