"""The bundle: a part of a station's journal as one file, for a stick where there is no network.

    magic (8 bytes), format (2), length of the header (4), header
                              `Header` as JSON, for anybody: whose it is, what it covers, whom it is sealed to
    content                   AES-256-GCM in chunks of 64 KiB under a key of its own, the SHA-256 of all before it as
                              associated data; each chunk has its number and whether it is the last in its nonce
    digest (32), signature (64)
                              SHA-256 of all before it, and the station's Ed25519 over that (purpose BUNDLE)

The content is records: kind (1 byte), length (4), bytes. Events stand in the order of the header's spans and are
proved by their chain. Nothing is compressed, so nothing can be larger than the file that holds it, and both ends work
in bounded memory.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256
from hmac import compare_digest
from struct import Struct
from typing import BinaryIO, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from sync.protocol import chain, signatures
from sync.protocol.bundle_front import (
    BundleDamaged,
    BundleForged,
    BundleTooLarge,
    BundleTooNew,
    Carried,
    Front,
    Header,
    NoBundle,
    NotTheRecipient,
    SealedKey,
    Span,
    framed,
    read_front,
)
from sync.protocol.errors import ProtocolError
from sync.protocol.events import MAX_EVENT_BYTES
from sync.protocol.ids import AttemptId, StationId, new_id

SUFFIX = ".exambundle"
SERVER = "server"
"""The recipient that every bundle has."""
CHUNK = 65_536
KEY_BYTES = 32

__all__ = [
    "CHUNK",
    "SERVER",
    "SUFFIX",
    "BundleDamaged",
    "BundleForged",
    "BundleTooLarge",
    "BundleTooNew",
    "Carried",
    "Draft",
    "Front",
    "Header",
    "Kind",
    "NoBundle",
    "NotTheRecipient",
    "Placed",
    "Record",
    "Span",
    "draft",
    "opened",
    "prove",
    "read_front",
    "write",
]

_RECORD = Struct(">BI")
_TAG = 16
_DIGEST, _SIGNATURE = 32, 64
_END = _DIGEST + _SIGNATURE
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class Kind(IntEnum):
    """What a record is; a reader passes over kinds of a later version."""

    EVENT = 1
    GRANT = 2
    """A signed grant that the station knows, for a server that was restored and forgot it."""
    INHERITED = 3
    """An event that came along from an earlier station, before the events of the attempt that it belongs to."""
    KEY = 4
    """The key of the paper of an attempt that moves, sealed once more to the one station it goes to."""


class Record(NamedTuple):
    """One piece of the content."""

    kind: int
    data: bytes


class Placed(NamedTuple):
    """An event at its place."""

    span: Span
    seq: int
    data: bytes


# --- writing ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A bundle that is about to be written."""

    header: Header
    key: bytes


def draft(
    station: StationId,
    *,
    recipients: Iterable[tuple[str, X25519PublicKey]],
    spans: tuple[Span, ...],
    made_ms: int,
    attempts: tuple[Carried, ...] = (),
    why: str = "",
    program: str = "",
    moved: AttemptId | None = None,
) -> Draft:
    """Return a fresh bundle with a key of its own, sealed to each recipient."""
    bundle, key = new_id(), AESGCM.generate_key(bit_length=KEY_BYTES * 8)
    sealed = tuple(
        SealedKey(
            to=name,
            key=signatures.key_id(public.public_bytes_raw()),
            sealed=b64encode(_SUITE.encrypt(key, public, _info(bundle, station))).decode(),
        )
        for name, public in recipients
    )
    header = Header(
        bundle=bundle,
        station=station,
        made_ms=made_ms,
        spans=spans,
        recipients=sealed,
        attempts=attempts,
        why=why,
        program=program,
        moved=moved,
    )
    return Draft(header=header, key=key)


def write(out: BinaryIO, drafted: Draft, records: Iterable[Record], *, sign: Ed25519PrivateKey) -> None:
    """Write the bundle with its records (events in the order of its spans), signed by the station; raises OSError."""
    front = framed(drafted.header)
    digest = sha256(front)
    out.write(front)
    for sealed in _encrypted(_framed(records), drafted.key, aad=sha256(front).digest()):
        digest.update(sealed)
        out.write(sealed)
    signature = signatures.sign(sign, signatures.BUNDLE, digest.digest())
    out.write(digest.digest() + b64decode(signature))


def _framed(records: Iterable[Record]) -> Iterator[bytes]:
    for record in records:
        yield _RECORD.pack(record.kind, len(record.data)) + record.data


def _encrypted(pieces: Iterable[bytes], key: bytes, *, aad: bytes) -> Iterator[bytes]:
    cipher, waiting, number = AESGCM(key), bytearray(), 0
    for piece in pieces:
        waiting += piece
        # The last chunk is told by its nonce, so one is held back until there is more.
        while len(waiting) > CHUNK:
            yield cipher.encrypt(_nonce(number, is_last=False), bytes(waiting[:CHUNK]), aad)
            del waiting[:CHUNK]
            number += 1
    yield cipher.encrypt(_nonce(number, is_last=True), bytes(waiting), aad)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _info(bundle: str, station: str) -> bytes:
    return f"kiosk-bundle-v1\0{bundle}\0{station}".encode()


# --- reading ----------------------------------------------------------------------------------------------------------


def prove(file: BinaryIO, front: Front, station: Ed25519PublicKey) -> None:
    """Read the whole file once: it is what was written, and the station wrote it.

    Raises BundleDamaged, BundleForged.
    """
    left = _content_size(file, front)
    file.seek(0)
    digest = sha256()
    left += front.size
    while left and (block := file.read(min(left, 1_048_576))):
        digest.update(block)
        left -= len(block)
    end = file.read(_END)
    if left or not compare_digest(end[:_DIGEST], digest.digest()):
        raise BundleDamaged("content")
    try:
        signature = b64encode(end[_DIGEST:]).decode()
        signatures.verify(station, signatures.BUNDLE, end[:_DIGEST], signature)
    except ProtocolError as error:
        raise BundleForged from error


def opened(file: BinaryIO, front: Front, private: X25519PrivateKey) -> Iterator[Placed | Record]:
    """Return the events at their places, each span proved by its chain, and other records, in bounded memory.

    Raises NotTheRecipient, and while it is read BundleDamaged, BundleTooLarge.
    """
    records = _records(_decrypted(file, front, _file_key(front.header, private)))
    spans = iter(front.header.spans)
    span: Span | None = None
    seq, sealed = 0, b""
    for record in records:
        if record.kind != Kind.EVENT:
            yield record
            continue
        while span is None or seq == span.seq:
            _demand_end(span, sealed)
            span = next(spans, None)
            if span is None:
                raise BundleDamaged("more events than the header says")
            seq, sealed = span.since, bytes.fromhex(span.prev)
        seq += 1
        sealed = chain.link(sealed, chain.digest(record.data))
        yield Placed(span, seq, record.data)
    if span is not None and seq != span.seq:
        raise BundleDamaged("fewer events than the header says")
    _demand_end(span, sealed)
    if any(rest.events for rest in spans):
        raise BundleDamaged("fewer events than the header says")


def _demand_end(span: Span | None, sealed: bytes) -> None:
    if span is not None and not compare_digest(sealed.hex(), span.hash):
        raise BundleDamaged(f"chain of incarnation {span.incarnation}")


def _content_size(file: BinaryIO, front: Front) -> int:
    file.seek(0, os.SEEK_END)
    size = file.tell() - front.size - _END
    # At least one chunk, and none of them shorter than its seal.
    if size < _TAG or 0 < size % (CHUNK + _TAG) < _TAG:
        raise BundleDamaged("cut")
    return size


def _file_key(header: Header, private: X25519PrivateKey) -> bytes:
    own = signatures.key_id(private.public_key().public_bytes_raw())
    for recipient in header.recipients:
        if recipient.key == own:
            try:
                sealed = b64decode(recipient.sealed, validate=True)
                key = _SUITE.decrypt(sealed, private, _info(header.bundle, header.station))
            except (InvalidTag, ValueError) as error:
                raise NotTheRecipient("seal") from error
            if len(key) == KEY_BYTES:
                return key
    raise NotTheRecipient


def _decrypted(file: BinaryIO, front: Front, key: bytes) -> Iterator[bytes]:
    cipher, left = AESGCM(key), _content_size(file, front)
    file.seek(front.size)
    number = 0
    while left:
        sealed = file.read(min(left, CHUNK + _TAG))
        if not sealed:
            raise BundleDamaged("cut")
        left -= len(sealed)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not left), sealed, front.digest)
        except InvalidTag as error:
            raise BundleDamaged(f"chunk {number}") from error
        number += 1


def _records(pieces: Iterable[bytes]) -> Iterator[Record]:
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        at = 0
        while len(waiting) - at >= _RECORD.size:
            kind, length = _RECORD.unpack_from(waiting, at)
            if length > MAX_EVENT_BYTES:
                raise BundleTooLarge("record")
            end = at + _RECORD.size + length
            if end > len(waiting):
                break
            yield Record(kind, bytes(waiting[at + _RECORD.size : end]))
            at = end
        del waiting[:at]
    if waiting:
        raise BundleDamaged("record")
