"""What lies on sticks, each file read once, and what there is to say about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.store.bundling import tail
from kiosk.store.journal import Place
from sync.client.enrolled import Enrollment
from sync.protocol import acknowledgement, bundle
from sync.protocol.bundle import Header
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AttemptTransferring
from sync.protocol.ids import AttemptId

FOLDER = "exam-bundles"


class StickState(StrEnum):
    """What there is to say about sticks."""

    WRITTEN = "written"
    TROUBLE = "trouble"
    CONFIRMED = "confirmed"
    """An acknowledgement came by a stick."""
    BROUGHT = "brought"
    """An attempt came by a stick, to go on here."""
    REFUSED = "refused"
    """A bundle on a stick is for this seat, and nothing of it counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StickNews:
    """What happened with a stick: up to which event it holds a sealed copy, or why it does not."""

    state: StickState
    through: Place | None = None
    code: str = ""
    moved: AttemptId | None = None
    """The attempt that goes to another seat with the copy."""


class StickFiles:
    """What this station's files on sticks hold, each read once."""

    def __init__(self, enrollment: Enrollment) -> None:
        self._enrollment = enrollment
        self._tail = tail(enrollment.station)
        self._headers: dict[tuple[Path, int, int], Header | None] = {}
        self._read: set[tuple[Path, int, int]] = set()

    def covers(self, folder: Path, end: Place) -> bool:
        """Whether a whole bundle of this station lies there that goes as far as this event."""
        return any(_end(header) >= end for header in self._written(folder))

    def carries(self, folder: Path, gone: AttemptTransferring) -> bool:
        """Whether a whole bundle of this station lies there that takes an attempt where it goes."""
        return any(
            header.moved == gone.attempt and any(sealed.to == gone.to for sealed in header.recipients)
            for header in self._written(folder)
        )

    def new_bundles(self, folders: tuple[Path, ...]) -> Iterator[Path]:
        """Return the bundles of other stations that were not looked into before."""
        for path in (path for folder in folders for path in _listed(folder, f"*{bundle.SUFFIX}")):
            try:
                seen = _seen(path)
            except OSError:
                continue
            if seen not in self._read and self._tail not in path.name:
                self._read.add(seen)
                yield path

    def look_again(self, path: Path) -> None:
        """Forget that a file was looked into: it was pulled out, or what is missing here may come."""
        self._read = {seen for seen in self._read if seen[0] != path}

    def new_acknowledgements(self, folders: tuple[Path, ...]) -> list[bytes]:
        """Return the acknowledgements for this station that were not read before."""
        found = []
        for path in (path for folder in folders for path in self._own(folder, acknowledgement.SUFFIX)):
            try:
                seen = _seen(path)
                if seen in self._read or seen[2] > acknowledgement.MAX_BYTES:
                    continue
                found.append(path.read_bytes())
            except OSError:
                continue  # pulled out, or not finished: the next look finds it
            self._read.add(seen)
        return found

    def _own(self, folder: Path, suffix: str) -> list[Path]:
        return _listed(folder, f"*{self._tail}*{suffix}")

    def _written(self, folder: Path) -> list[Header]:
        headers = (self._header_of(path) for path in self._own(folder, bundle.SUFFIX))
        return [header for header in headers if header is not None]

    def _header_of(self, path: Path) -> Header | None:
        try:
            seen = _seen(path)
            if seen not in self._headers:
                self._headers[seen] = self._proved(path)
            return self._headers[seen]
        except OSError:
            return None

    def _proved(self, path: Path) -> Header | None:
        own = Ed25519PrivateKey.from_private_bytes(self._enrollment.sign_private).public_key()
        with path.open("rb") as file:
            try:
                front = bundle.read_front(file)
                bundle.prove(file, front, own)
            except ProtocolError:
                return None
        is_own = front.header.station == self._enrollment.station and front.header.spans
        return front.header if is_own else None


def _end(header: Header) -> Place:
    last = header.spans[-1]
    return Place(last.incarnation, last.seq)


def _listed(folder: Path, pattern: str) -> list[Path]:
    """What is no file is left out: a pipe on a stick would hold up whoever reads it, for ever."""
    try:
        return sorted(path for path in folder.glob(pattern) if path.is_file())
    except OSError:
        return []


def _seen(path: Path) -> tuple[Path, int, int]:
    stat = path.stat()
    return path, stat.st_mtime_ns, stat.st_size
