"""A bundle that brings an attempt from another seat: proved, looked into, and kept here until the attempt goes on."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from shutil import copyfileobj
from typing import BinaryIO

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.store.durably import sync_folder
from sync.client.enrolled import Enrollment
from sync.protocol import bundle, offline_codes, signatures
from sync.protocol.authority import are_two
from sync.protocol.bundled_move import BundledMove, NobodyLetItGo, NotForHere, move_of
from sync.protocol.errors import ProtocolError
from sync.protocol.offline_codes import Action
from sync.protocol.wire import NeighborRow, SessionRow, StaffRow

FOLDER = "arrived"


class UnknownSeat(ProtocolError):
    """A bundle of a station that this one was never told of, or that was revoked."""

    code = "MOVE-UNKNOWN-SEAT"
    sentence = "The seat that this bundle comes from is not known here, so nothing vouches for it."


class Bringing:
    """The bundles in the station's own folder, and what must be true of one before anything of it counts."""

    def __init__(self, home: Path, enrollment: Enrollment) -> None:
        self._folder = home / FOLDER
        self._enrollment = enrollment

    def examined(
        self,
        file: BinaryIO,
        *,
        neighbors: Iterable[NeighborRow],
        staff: Iterable[StaffRow],
        sessions: Iterable[SessionRow],
    ) -> BundledMove:
        """Return the attempt that a bundle moves here: its source signed it, and people of the center let it go.

        Raises NotForHere, UnknownSeat, NobodyLetItGo and what `sync.protocol.bundle` raises.
        """
        front = bundle.read_front(file)
        header = front.header
        if header.moved is None or self._enrollment.station not in {sealed.to for sealed in header.recipients}:
            raise NotForHere
        source = next((row for row in neighbors if row.station == header.station), None)
        if source is None:
            raise UnknownSeat
        bundle.prove(file, front, signatures.public_key(source.sign))
        private = X25519PrivateKey.from_private_bytes(self._enrollment.seal_private)
        moved = move_of(bundle.opened(file, front, private), header, self._enrollment.station)
        _demand_people(moved, {row.person: row for row in staff}, sessions)
        return moved

    def keep(self, file: BinaryIO, moved: BundledMove) -> str:
        """Keep a bundle as it is, so that the stick may go; on disk when this returns its name. Raises OSError."""
        # Named by a hash: what a bundle calls itself never becomes a path.
        name = sha256(moved.order.id.encode()).hexdigest()[:32] + bundle.SUFFIX
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self._folder / f".{name}"
        file.seek(0)
        with fresh.open("wb") as out:
            while block := file.read(1_048_576):
                out.write(block)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(self._folder / name)
        with suppress(OSError):  # some file systems cannot be told to; the file's own bytes are on the disk
            sync_folder(self._folder)
        return name

    def path(self, name: str) -> Path:
        """Return where a kept bundle lies."""
        return self._folder / Path(name).name


def passed_on(home: Path, folder: Path) -> list[Path]:
    """Copy what other seats sent here into a folder that goes to the server; return what was new there.

    Whatever became of those seats, their own signed files bring what came along. Raises OSError.
    """
    copied = []
    for path in sorted((home / FOLDER).glob(f"*{bundle.SUFFIX}")):
        there = folder / path.name
        if there.is_file() and there.stat().st_size == path.stat().st_size:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f".{path.name}"
        with path.open("rb") as source, fresh.open("wb") as out:
            copyfileobj(source, out)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(there)
        copied.append(there)
    return copied


def _demand_people(moved: BundledMove, staff: Mapping[str, StaffRow], sessions: Iterable[SessionRow]) -> None:
    """Raise NobodyLetItGo unless those who are named may decide it, as many of them as the session asks for."""
    used = moved.code
    people = [name for name in (used.by, used.approved_by) if name]
    session = next((row for row in sessions if row.session == moved.session), None)
    if session is None or not all(
        person in staff and offline_codes.is_allowed(Action.TRANSFER, staff[person].right) for person in people
    ):
        raise NobodyLetItGo
    if Action.TRANSFER in session.policy.two_people and not are_two(used.by, used.approved_by):
        raise NobodyLetItGo
