"""The sealed package: a signed manifest anybody may read, and the paper itself, which only the content key opens.

    NAME.exam      zip, members stored, in this order
      manifest.json    `Manifest`
      manifest.sig     Ed25519 of the paper issuer over manifest.json (purpose MANIFEST)
      content.bin      AES-256-GCM in chunks of 64 KiB over an inner zip: paper.json, media/NAME

The manifest names the hash of the ciphertext, so that a copy proves whole and genuine before any key is known. Each
chunk has its number and whether it is the last in its nonce: none can be changed, dropped, added or moved.
"""

import io
import zipfile
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256
from secrets import token_hex
from types import MappingProxyType
from typing import TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol.draw import paper_for
from sync.protocol.errors import Malformed, ProtocolError, TooNew, UnknownKey
from sync.protocol.ids import KeyId, PackageHash
from sync.protocol.paper import Paper, decode_paper, encode_paper
from sync.protocol.signatures import MANIFEST, key_id, sign, verify

FORMAT = 1
CHUNK = 65_536
KEY_BYTES = 32
MAX_PACKAGE = 1 << 30
MAX_MANIFEST = 65_536
MAX_MEMBER = 64 * 1_048_576
MAX_MEMBERS = 10_000

_MEMBERS = ("manifest.json", "manifest.sig", "content.bin")
_PAPER = "paper.json"
_MEDIA = "media/"
_TAG = 16
_STAMP = (1980, 1, 1, 0, 0, 0)
"""Zip's own beginning of time: when a package was made is nobody's business."""


class PackageDamaged(ProtocolError):
    """A package that is cut, changed or no package at all."""

    code = "PACKAGE-DAMAGED"
    sentence = "The exam package is damaged or incomplete. Download it again."


class WrongContentKey(ProtocolError):
    """A content key that does not open this package."""

    code = "PACKAGE-KEY"
    sentence = "This key does not open the exam package."


class NotForThisStation(ProtocolError):
    """A sealed key that was made for another station, package or session."""

    code = "PACKAGE-KEY-SEAL"
    sentence = "The key that arrived is not meant for this station and this exam."


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """How the content is encrypted, and the hash (SHA-256, hexadecimal) of the ciphertext."""

    size: int
    sha256: str
    chunk: int = CHUNK
    algorithm: str = "AES-256-GCM-STREAM"


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What anybody may know of a package. `not_before_ms` is advice: the key is the gate."""

    format: int = FORMAT
    package: str
    exam: str
    issuer: KeyId
    languages: tuple[str, ...]
    items: int
    not_before_ms: int
    not_after_ms: int
    content: Content


class OpenPackage(msgspec.Struct, frozen=True):
    """A package that was proved and decrypted; it lives in memory only."""

    manifest: Manifest
    paper: Paper
    media: Mapping[str, bytes]


class _Format(msgspec.Struct, frozen=True):
    format: int


class _Issuer(msgspec.Struct, frozen=True):
    issuer: KeyId


T = TypeVar("T", bound=msgspec.Struct)


def new_content_key() -> bytes:
    """Return a fresh content key: 32 random bytes, for one package and one session."""
    return AESGCM.generate_key(bit_length=KEY_BYTES * 8)


def package_hash(data: bytes) -> PackageHash:
    """Return the name of a package: the SHA-256 of the whole file."""
    return PackageHash(sha256(data).hexdigest())


def seal_package(
    paper: Paper,
    media: Mapping[str, bytes],
    *,
    issuer: Ed25519PrivateKey,
    content_key: bytes,
    exam: str,
    not_before_ms: int,
    not_after_ms: int,
) -> bytes:
    """Return the package file of a paper and its media; raises Malformed when a medium of the paper is missing."""
    _demand_media(paper, media)
    inner = _zipped({_PAPER: encode_paper(paper)} | {_MEDIA + name: media[name] for name in sorted(paper.media)})
    package = token_hex(16)
    sealed = _encrypted(inner, content_key, package)
    manifest = Manifest(
        package=package,
        exam=exam,
        issuer=key_id(issuer.public_key().public_bytes_raw()),
        languages=paper.languages,
        items=len(paper_for(paper, "").order),
        not_before_ms=not_before_ms,
        not_after_ms=not_after_ms,
        content=Content(size=len(sealed), sha256=sha256(sealed).hexdigest()),
    )
    stated = msgspec.json.encode(manifest)
    signature = sign(issuer, MANIFEST, stated).encode()
    return _zipped(dict(zip(_MEMBERS, (stated, signature, sealed), strict=True)))


def read_manifest(data: bytes, issuers: Mapping[KeyId, Ed25519PublicKey]) -> Manifest:
    """Return the manifest once signature and ciphertext are proved; needs no content key.

    Raises PackageDamaged, UnknownKey, WrongSignature, TooNew.
    """
    return _proved(data, issuers)[0]


def open_package(data: bytes, issuers: Mapping[KeyId, Ed25519PublicKey], content_key: bytes) -> OpenPackage:
    """Return manifest, paper and media; raises what `read_manifest` raises, and WrongContentKey, Malformed."""
    manifest, sealed = _proved(data, issuers)
    members = _unzipped(_decrypted(sealed, content_key, manifest), most=MAX_MEMBERS)
    if _PAPER not in members:
        raise PackageDamaged("no paper")
    paper = decode_paper(members[_PAPER])
    media = {name.removeprefix(_MEDIA): content for name, content in members.items() if name.startswith(_MEDIA)}
    _demand_media(paper, media)
    return OpenPackage(manifest, paper, MappingProxyType(media))


def seal_key(content_key: bytes, station_seal_public: X25519PublicKey, *, info: bytes) -> str:
    """Return the content key sealed (HPKE, base64) to one station; `info` binds package, session and station."""
    return b64encode(_SUITE.encrypt(content_key, station_seal_public, info)).decode()


def open_key(sealed: str, private: X25519PrivateKey, *, info: bytes) -> bytes:
    """Return the content key that was sealed to this station for exactly this `info`; raises NotForThisStation."""
    content_key = open_sealed(sealed, private, info=info)
    if len(content_key) != KEY_BYTES:
        raise NotForThisStation("length")
    return content_key


def open_sealed(sealed: str, private: X25519PrivateKey, *, info: bytes) -> bytes:
    """Return whatever was sealed as a key is, of any length; raises NotForThisStation."""
    try:
        return _SUITE.decrypt(b64decode(sealed, validate=True), private, info)
    except (InvalidTag, ValueError) as error:
        raise NotForThisStation from error


def release_info(package: str, session: str, station: str) -> bytes:
    """Return the `info` of a released key: what it is for, and for whom."""
    return f"kiosk-release-v1\0{package}\0{session}\0{station}".encode()


_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _proved(data: bytes, issuers: Mapping[KeyId, Ed25519PublicKey]) -> tuple[Manifest, bytes]:
    if len(data) > MAX_PACKAGE:
        raise PackageDamaged("too large")
    members = _unzipped(data, most=len(_MEMBERS))
    if tuple(members) != _MEMBERS or len(members[_MEMBERS[0]]) > MAX_MANIFEST:
        raise PackageDamaged("members")
    stated, signature, sealed = members.values()
    issuer = _field(stated, _Issuer).issuer
    if issuer not in issuers:
        raise UnknownKey(issuer)
    verify(issuers[issuer], MANIFEST, stated, signature.decode("ascii", "replace"))
    if _field(stated, _Format).format > FORMAT:
        raise TooNew("package")
    manifest = _field(stated, Manifest)
    if len(sealed) != manifest.content.size or sha256(sealed).hexdigest() != manifest.content.sha256:
        raise PackageDamaged("content")
    return manifest, sealed


def _field(stated: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(stated, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PackageDamaged("manifest") from error


def _demand_media(paper: Paper, media: Mapping[str, bytes]) -> None:
    missing = [name for name in paper.media if name not in media]
    if missing:
        raise Malformed(f"medium {missing[0]} is missing")


# --- encryption in chunks ---------------------------------------------------------------------------------------------


def _cipher(content_key: bytes, package: str) -> AESGCM:
    """A key of its own for each package: a content key that is used twice by mistake repeats no nonce."""
    if len(content_key) != KEY_BYTES:
        raise WrongContentKey("length")
    return AESGCM(HKDF(SHA256(), KEY_BYTES, None, b"exam-content-v1\0" + package.encode()).derive(content_key))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _encrypted(plain: bytes, content_key: bytes, package: str) -> bytes:
    cipher = _cipher(content_key, package)
    starts = range(0, max(1, len(plain)), CHUNK)
    return b"".join(
        cipher.encrypt(_nonce(n, is_last=n == len(starts) - 1), plain[at : at + CHUNK], package.encode())
        for n, at in enumerate(starts)
    )


def _decrypted(sealed: bytes, content_key: bytes, manifest: Manifest) -> bytes:
    step = manifest.content.chunk + _TAG
    if manifest.content.algorithm != "AES-256-GCM-STREAM" or not 0 < manifest.content.chunk <= MAX_MEMBER:
        raise TooNew("cipher")
    cipher = _cipher(content_key, manifest.package)
    starts = range(0, max(1, len(sealed)), step)
    aad = manifest.package.encode()
    try:
        return b"".join(
            cipher.decrypt(_nonce(n, is_last=n == len(starts) - 1), sealed[at : at + step], aad)
            for n, at in enumerate(starts)
        )
    except (InvalidTag, ValueError) as error:
        raise WrongContentKey from error


# --- zip --------------------------------------------------------------------------------------------------------------


def _zipped(members: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), content)
    return out.getvalue()


def _unzipped(data: bytes, *, most: int) -> dict[str, bytes]:
    """Read members that were stored, not compressed: nothing can be larger than the file that holds it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = archive.infolist()
            names = {member.filename for member in listed}
            if len(listed) > most or len(names) != len(listed):
                raise PackageDamaged("members")
            if any(member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 1 for member in listed):
                raise PackageDamaged("compressed")
            return {member.filename: archive.read(member) for member in listed}
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise PackageDamaged from error
