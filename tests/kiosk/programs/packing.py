"""Releases as whoever builds them makes them, and as whoever means harm would."""

import io
import tarfile
from base64 import b64encode
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.programs.inbox import Inbox, platform_here
from sync.protocol import releasing, signatures
from sync.protocol.enrolling import Identity
from sync.protocol.releasing import Front, Release

ROOT, KEY = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
ROOT_TEXT = signatures.public_text(ROOT.public_key())
Shaping = Callable[[tarfile.TarInfo], None]


def as_it_is(_: tarfile.TarInfo) -> None:
    """Nothing is changed."""


def entry(
    name: str, data: bytes = b"", *, kind: bytes = tarfile.REGTYPE, link: str = ""
) -> tuple[tarfile.TarInfo, bytes]:
    member = tarfile.TarInfo(name)
    member.type, member.linkname, member.size, member.mode = kind, link, len(data), 0o755
    return member, data


def folder(name: str) -> tuple[tarfile.TarInfo, bytes]:
    return entry(name, kind=tarfile.DIRTYPE)


def link(name: str, to: str) -> tuple[tarfile.TarInfo, bytes]:
    return entry(name, kind=tarfile.SYMTYPE, link=to)


def packed(entries: Iterable[tuple[tarfile.TarInfo, bytes]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for member, data in entries:
            tar.addfile(member, io.BytesIO(data))
    return zstandard.ZstdCompressor().compress(out.getvalue())


def release_of(
    data: bytes, entries: Iterable[tuple[tarfile.TarInfo, bytes]] = (), *, version: str = "9.0.0", **more: object
) -> Release:
    """What is said of packed bytes: true, unless told otherwise."""
    files = [member for member, _ in entries if member.isreg() or member.issym()]
    told = {
        "build": "abc123",
        "platform": platform_here(),
        "digest": sha256(data).hexdigest(),
        "size": len(data),
        "unpacked": sum(member.size for member in files),
        "files": len(files),
    }
    return Release(version=version, **{**told, **more})


def front_of(
    release: Release, *, root: Ed25519PrivateKey = ROOT, key: Ed25519PrivateKey = KEY, named: str | None = None
) -> Front:
    """Who vouches for it; `named` is the release key that the root speaks of."""
    x = b64encode(bytes(32)).decode()
    public = signatures.public_text(key.public_key()) if named is None else named
    identity = Identity(epoch="e", sign=x, seal=x, issuer=x, ca="", release=public)
    return Front(
        identity=signatures.state(root, signatures.IDENTITY, identity),
        release=signatures.state(key, releasing.PURPOSE, release),
    )


def written(path: Path, data: bytes, release: Release, **who: object) -> Path:
    """A file as it lies on a stick."""
    path.write_bytes(releasing.front_bytes(front_of(release, **who)) + data)
    return path


def received(inbox: Inbox, data: bytes, release: Release) -> None:
    """As if it had been fetched."""
    inbox.folder.mkdir(parents=True, exist_ok=True)
    inbox.packed(release).write_bytes(data)
    inbox.bring(front_of(release))
