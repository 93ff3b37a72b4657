"""Writes what the server lacks as a sealed file into a folder: whole and read back when it stands under its name."""

import os
from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from itertools import chain
from pathlib import Path
from time import time

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from msgspec.structs import replace

from kiosk.store.durably import sync_folder
from kiosk.store.errors import NotEnrolled, StoreDamaged, StoreError
from kiosk.store.store import Store
from kiosk.store.traveling_keys import going_along
from sync.client.enrolled import Enrollment
from sync.protocol import bundle
from sync.protocol.bundle import SERVER, SUFFIX, Carried, Draft, Header, Kind, Record
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AttemptTransferring, BundleWritten, Moment
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.wire import NeighborRow

PAGE = 1_000
_DRAFT = ".part"
_ABANDONED_S = 3_600
"""Somebody may be writing a younger one at this moment."""
_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class NotWritten(StoreError):
    """A bundle could not be written; nothing of it lies there."""

    code = "KIOSK-EXPORT-FAILED"
    sentence = "The sealed copy could not be written to this folder."


class FolderFull(NotWritten):
    """There is no space for a bundle."""

    code = "KIOSK-EXPORT-FULL"
    sentence = "There is no space for the sealed copy in this folder."
    exit_code = 3


class FolderReadOnly(NotWritten):
    """The folder takes nothing."""

    code = "KIOSK-EXPORT-READ-ONLY"
    sentence = "Nothing can be written to this folder."
    exit_code = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A bundle that lies in its folder."""

    path: Path
    header: Header
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """An attempt that goes to another station with the bundle: all of it is in it, and that station reads it, too."""

    attempt: AttemptId
    fence: int
    """The fence that this station gives up."""
    to: StationId
    seal: X25519PublicKey


def bundled(
    store: Store,
    folder: Path,
    *,
    made_ms: int,
    why: str,
    program: str,
    everything: bool = False,
    leaving: Leaving | None = None,
) -> Bundled | None:
    """Write what the server lacks, or everything, into the folder; None where there is nothing to write.

    On disk, read back and proved when this returns. Raises NotWritten, NotEnrolled, StoreError.
    """
    enrollment = store.enrollment()
    if enrollment is None:
        raise NotEnrolled
    spans = store.spans(everything=everything, whole=None if leaving is None else leaving.attempt)
    if not spans:
        return None
    drafted = bundle.draft(
        enrollment.station,
        recipients=[(SERVER, seal_key(enrollment)), *([] if leaving is None else [(leaving.to, leaving.seal)])],
        spans=spans,
        made_ms=made_ms,
        attempts=tuple(_with_fence(carried, leaving) for carried in store.carried(spans)),
        why=why,
        program=program,
        moved=None if leaving is None else leaving.attempt,
    )
    name = _name(store, drafted.header)
    key = () if leaving is None else going_along(store, leaving.attempt, to=leaving.to, key=leaving.seal)
    return put(folder / name, drafted, chain(key, _records(store, drafted.header)), sign=_sign_key(enrollment))


def leaving_by(gone: AttemptTransferring, neighbor: NeighborRow) -> Leaving:
    """Return what a bundle for another seat has to know; raises NotWritten where the seat's key is none."""
    try:
        seal = X25519PublicKey.from_public_bytes(b64decode(neighbor.seal, validate=True))
    except ValueError as error:
        raise NotWritten("the other seat's sealing key") from error
    return Leaving(attempt=gone.attempt, fence=gone.fence - 1, to=gone.to, seal=seal)


def _with_fence(carried: Carried, leaving: Leaving | None) -> Carried:
    return replace(carried, fence=leaving.fence) if leaving and carried.attempt == leaving.attempt else carried


def written_event(done: Bundled, at: Moment) -> BundleWritten:
    """Return the event that a bundle lies in its folder."""
    last = done.header.spans[-1]
    return BundleWritten(
        at=at,
        bundle=done.header.bundle,
        incarnation=last.incarnation,
        seq=last.seq,
        events=done.header.events,
        why=done.header.why,
    )


def put(path: Path, drafted: Draft, records: Iterable[Record], *, sign: Ed25519PrivateKey) -> Bundled:
    """Write a bundle under its name, whole or not at all; raises NotWritten."""
    draft = path.with_name(f".{path.name}{_DRAFT}")
    is_there = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        _write(draft, drafted, records, sign)
        _read_back(draft, sign)
        size = draft.stat().st_size
        draft.replace(path)
        is_there = True
        with suppress(OSError):  # some sticks' file systems cannot be told to; the file's own bytes are on it
            sync_folder(path.parent)
    except OSError as error:
        raise _told(error) from error
    finally:
        if not is_there:
            _remove(draft)
    return Bundled(path=path, header=drafted.header, size=size)


def _sweep(path: Path) -> None:
    """Take away what this station began to write here and a power cut, or a stick pulled out, left half done."""
    own = "-".join(path.name.split("-")[:2])
    for left in path.parent.glob(f".{own}-*{_DRAFT}"):
        if time() - left.stat().st_mtime > _ABANDONED_S:
            left.unlink(missing_ok=True)


def _write(draft: Path, drafted: Draft, records: Iterable[Record], sign: Ed25519PrivateKey) -> None:
    with draft.open("wb") as out:
        bundle.write(out, drafted, records, sign=sign)
        out.flush()
        os.fsync(out.fileno())


def _read_back(draft: Path, sign: Ed25519PrivateKey) -> None:
    """Raise NotWritten unless the medium gives back what was written to it."""
    with draft.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            # What was just written would else be read from memory, and prove nothing about the stick.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        try:
            bundle.prove(file, bundle.read_front(file), sign.public_key())
        except ProtocolError as error:
            raise NotWritten(error.code) from error


def _remove(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink(missing_ok=True)


def _records(store: Store, header: Header) -> Iterator[Record]:
    for grant in store.grants():
        yield Record(Kind.GRANT, msgspec.json.encode(grant))
    for carried in header.attempts:
        yield from (Record(Kind.INHERITED, data) for data in store.came_along(carried.attempt))
    for span in header.spans:
        since = span.since
        while since < span.seq:
            # Page by page: nobody who writes meanwhile waits for this reader.
            page = store.events_after(span.incarnation, since, min(PAGE, span.seq - since))
            if not page:
                raise StoreDamaged(f"event {span.incarnation}/{since + 1} is missing")
            since += len(page)
            yield from (Record(Kind.EVENT, data) for data in page)


def _name(store: Store, header: Header) -> str:
    """Return a file name that people can tell apart: seat, station, last event, bundle. No name of a candidate."""
    row = store.station_row()
    seat = "".join(c for c in (row.seat if row else "") if c in _PLAIN)[:20] or "station"
    last = header.spans[-1]
    return f"{seat}-{tail(header.station)}-{last.incarnation}-{last.seq}-{tail(header.bundle)}{SUFFIX}"


def tail(name: str) -> str:
    """Return the end of an id, by which a file is known to be this station's."""
    return "".join(c for c in name if c in _PLAIN)[-12:]


def seal_key(enrollment: Enrollment) -> X25519PublicKey:
    """Return the key that bundles to this station's server are sealed to; raises NotWritten."""
    try:
        return X25519PublicKey.from_public_bytes(b64decode(enrollment.identity.seal, validate=True))
    except ValueError as error:
        raise NotWritten("the server's sealing key") from error


def _sign_key(enrollment: Enrollment) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(enrollment.sign_private)


def _told(error: OSError) -> NotWritten:
    detail = error.strerror or type(error).__name__
    match error.errno:
        case code if code in (ENOSPC, EDQUOT):
            return FolderFull(detail)
        case code if code in (EACCES, EPERM, EROFS):
            return FolderReadOnly(detail)
        case _:
            return NotWritten(detail)
