"""`kiosk export DIR --recovered HOME`: a dead machine's disk, read for the server whose recovery key opened it.

Started by `central recover`, which hands the data key and its own heads over on standard input: the key is never in a
file or on a command line. What is found is written as a bundle that the dead station's own key signs.
"""

import sys
from base64 import b64decode
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.store.bundling import put, seal_key, tail
from kiosk.store.dead_disk import Piece, Unearthed, unearthed
from kiosk.store.journal import Place
from kiosk.store.vault import KEY_BYTES, Vault
from sync.protocol import attempts, bundle, events
from sync.protocol.attempts import Attempt
from sync.protocol.bundle import SERVER, SUFFIX, Carried, Kind, Record
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError


class NotAsked(KioskError):
    """What stands on standard input is not what `central recover` writes there."""

    code = "KIOSK-RECOVER-INPUT"
    sentence = "This is called by `central recover`, which says on standard input what to do."
    exit_code = 2


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the server hands over."""

    data_key: str
    """Base64."""
    heads: tuple[Head, ...] = ()


class AttemptFound(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt as the disk tells it."""

    attempt: str
    state: str
    """Nothing where its beginning is lost, or lies at another station."""
    answered: int
    items: int
    events: int


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What was found; places are `incarnation/number` or `incarnation/first-last`."""

    station: str
    file: str
    """The bundle; nothing where the server has everything."""
    events: int
    """How many the bundle holds."""
    found: int
    """How many the disk holds."""
    moved: int
    only_in_mirror: tuple[str, ...]
    only_in_store: tuple[str, ...]
    lost: tuple[str, ...]
    unreadable_bytes: int
    attempts: tuple[AttemptFound, ...]


def export(folder: Path, *, home: Path | None, mirror: Path | None) -> int:
    """Read the disk, write the bundle, say as JSON what was found; nothing on the disk is changed."""
    asked = _asked(sys.stdin.buffer.read())
    vault = Vault(b64decode(asked.data_key))
    known = {head.incarnation: head for head in asked.heads}
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder) as scratch:
        found = unearthed(home, mirror, vault, known=known, scratch=Path(scratch))
    folded = _folded(found.pieces)
    file = _written(found, folder, folded) if found.spans else None
    sys.stdout.write(msgspec.json.encode(_report(found, file, folded)).decode() + "\n")
    return 0


def _asked(data: bytes) -> Asked:
    try:
        asked = msgspec.json.decode(data, type=Asked)
        is_key = len(b64decode(asked.data_key, validate=True)) == KEY_BYTES
    except (msgspec.MsgspecError, ValueError) as error:
        raise NotAsked from error
    if not is_key:
        raise NotAsked
    return asked


def _written(found: Unearthed, folder: Path, folded: dict[str, Attempt]) -> Path:
    enrollment = found.enrollment
    of_these = {event.attempt for data in found.events if (event := _attempt_event(data)) is not None}
    drafted = bundle.draft(
        enrollment.station,
        recipients=[(SERVER, seal_key(enrollment))],
        spans=tuple(found.spans),
        made_ms=SystemClock().wall_ms(),
        attempts=tuple(_carried(attempt) for name, attempt in folded.items() if name in of_these),
        why="recovered",
        program=VERSION,
    )
    records = [Record(Kind.GRANT, msgspec.json.encode(grant)) for grant in found.grants]
    records += [Record(Kind.EVENT, data) for data in found.events]
    path = folder / f"recovered-{tail(enrollment.station)}-{tail(drafted.header.bundle)}{SUFFIX}"
    return put(path, drafted, records, sign=Ed25519PrivateKey.from_private_bytes(enrollment.sign_private)).path


def _carried(attempt: Attempt) -> Carried:
    return Carried(attempt=attempt.id, package=attempt.package, used_ms=attempt.used_ms, is_over=attempt.state.is_over)


def _attempt_event(data: bytes | None) -> events.AttemptEvent | None:
    if data is None:
        return None
    try:
        event = events.decode(data)
    except ProtocolError:
        return None
    return event if isinstance(event, events.AttemptEvent) else None


def _by_attempt(pieces: Iterable[Piece]) -> dict[str, list[events.AttemptEvent]]:
    found: dict[str, list[events.AttemptEvent]] = {}
    for piece in pieces:
        event = _attempt_event(piece.data)
        if event is not None:
            found.setdefault(event.attempt, []).append(event)
    return found


def _folded(pieces: Iterable[Piece]) -> dict[str, Attempt]:
    each = {name: attempts.fold(own).attempt for name, own in _by_attempt(pieces).items()}
    return {name: attempt for name, attempt in each.items() if attempt is not None}


def _report(found: Unearthed, file: Path | None, folded: dict[str, Attempt]) -> Report:
    there = [piece for piece in found.pieces if piece.data is not None]
    return Report(
        station=found.enrollment.station,
        file="" if file is None else str(file),
        events=len(found.events),
        found=len(there),
        moved=found.moved,
        only_in_mirror=ranges(piece.place for piece in there if not piece.in_store),
        only_in_store=ranges(piece.place for piece in there if not piece.in_mirror),
        lost=ranges(found.lost),
        unreadable_bytes=found.unreadable,
        attempts=tuple(_attempt_found(name, own, folded.get(name)) for name, own in _by_attempt(found.pieces).items()),
    )


def _attempt_found(name: str, own: list[events.AttemptEvent], attempt: Attempt | None) -> AttemptFound:
    return AttemptFound(
        attempt=name,
        state="" if attempt is None else attempt.state,
        answered=0 if attempt is None else attempt.answered,
        items=0 if attempt is None else attempt.items,
        events=len(own),
    )


def ranges(places: Iterable[Place]) -> tuple[str, ...]:
    """Return places in order as few words: `1/7`, `1/9-12`."""
    told: list[tuple[int, int, int]] = []
    for incarnation, seq in places:
        if told and told[-1][0] == incarnation and told[-1][2] + 1 == seq:
            told[-1] = (incarnation, told[-1][1], seq)
        else:
            told.append((incarnation, seq, seq))
    return tuple(f"{n}/{first}" if first == last else f"{n}/{first}-{last}" for n, first, last in told)
