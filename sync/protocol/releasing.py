"""A release of the station's program: what is vouched for, by whom, and the file that brings it by a stick.

The deployment root, which every station pinned when it was enrolled, vouches for the release key; the release key
signs what a release is, its hash before all; so nothing is unpacked that was not hashed, with or without a network.
"""

import re
from hashlib import sha256
from typing import BinaryIO, TypeVar

import msgspec

from sync.protocol import signatures
from sync.protocol.errors import Malformed, ProtocolError, WrongSignature
from sync.protocol.identities import named, vouched
from sync.protocol.message import Message
from sync.protocol.signatures import Signed
from sync.protocol.values import Number

PURPOSE = "kiosk-release-v1"
MAGIC = b"exam-kiosk release 1\n"
MOST_BYTES = 1_073_741_824
"""Of a packed program; one that says more is none of ours."""
MOST_UNPACKED = 4 * MOST_BYTES
MOST_FILES = 50_000
MOST_FRONT = 65_536
_LENGTH = 8
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_DIGEST = re.compile(r"[0-9a-f]{64}")

T = TypeVar("T", bound=msgspec.Struct)


class Release(Message, frozen=True, kw_only=True):
    """What a release is (purpose `kiosk-release-v1`)."""

    version: str
    build: str
    """Tells two builds of one version apart."""
    platform: str
    """`linux-x86_64`, `windows-amd64`: the machines that it runs on."""
    digest: str
    """SHA-256 (hexadecimal) of the packed program: a tar file under zstd."""
    size: Number
    unpacked: Number
    files: Number
    program: str = "kiosk"
    """Which of its files is started."""
    lowest: str = ""
    """No station that had this release takes an older one than that any more."""

    @property
    def name(self) -> str:
        """What its folder is called."""
        return f"{self.version}-{self.build}"


class Front(Message, frozen=True, kw_only=True):
    """What stands before a packed program, and in a station's row: who vouches for the key, and what it signed."""

    identity: Signed
    """`enrolling.Identity`, by the deployment root."""
    release: Signed


class NotARelease(ProtocolError):
    """A file that does not begin as a release does."""

    code = "RELEASE-NONE"
    sentence = "This file is no release of the program."


def proved(front: Front, root: str) -> Release:
    """Return what the release is, once the root's word for the key and the key's for the release are proved.

    `root` is the public key that was pinned. Raises UnknownKey, WrongSignature, Malformed.
    """
    identity = vouched(root, front.identity)
    if not identity.release:
        raise WrongSignature("no release key")
    release = _read(signatures.demand_stated(named(identity.release), PURPOSE, front.release), Release)
    demand_sound(release)
    return release


def demand_sound(release: Release) -> None:
    """Raise Malformed for a release whose words could lead anywhere but into a folder of its own."""
    words = all(_WORD.fullmatch(word) for word in (release.build, release.platform, release.program.partition(".")[0]))
    numbers = 0 < release.size <= MOST_BYTES and release.unpacked <= MOST_UNPACKED and release.files <= MOST_FILES
    versions = all(_VERSION.fullmatch(version) for version in (release.version, release.lowest or release.version))
    program = release.program in {release.program.partition(".")[0], release.program.partition(".")[0] + ".exe"}
    if not (words and numbers and versions and program and _DIGEST.fullmatch(release.digest)):
        raise Malformed("release")


def read_front(file: BinaryIO) -> Front:
    """Return what stands before the packed program; the file then stands at its first byte. Raises NotARelease."""
    if file.read(len(MAGIC)) != MAGIC:
        raise NotARelease("it begins otherwise")
    length = file.read(_LENGTH)
    if not length.isdigit() or int(length) > MOST_FRONT:
        raise NotARelease("its front has no length")
    try:
        return msgspec.json.decode(file.read(int(length)), type=Front)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotARelease("its front cannot be read") from error


def front_bytes(front: Front) -> bytes:
    """Return what stands before the packed program in a file."""
    data = msgspec.json.encode(front)
    return MAGIC + str(len(data)).zfill(_LENGTH).encode() + data


def bucket_of(station: str, digest: str) -> int:
    """Return a number from 0 to 99 by which a station is among the first or the last to get a release.

    Always the same, so that a larger share holds every station of a smaller one; another one for each release.
    """
    return int.from_bytes(sha256(f"{station}/{digest}".encode()).digest()[:4]) % 100


def _read(data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(kind.__name__) from error
