"""A dead machine's disk, only ever read: what its store and its mirror still hold between them, proved by the chain.

SQLite would write beside a store that it opens, so a copy is opened, in a folder of our own. An event that neither copy
has left is a gap; what comes after it goes on in a new incarnation, as it would on a disk that was put back.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.store import mirror
from kiosk.store.errors import StoreDamaged
from kiosk.store.facts import Known
from kiosk.store.healing import DATABASE
from kiosk.store.journal import Place
from kiosk.store.salvage import Salvaged, salvaged
from kiosk.store.vault import Vault
from sync.client.enrolled import Enrollment
from sync.protocol import chain, wire
from sync.protocol.bundle import Span
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from sync.protocol.signatures import Signed

BLOCK = 65_536
SECTOR = 4_096


class NothingLeft(StoreDamaged):
    """Neither copy gives anything back under this key."""

    code = "KIOSK-RECOVER-NOTHING"
    sentence = "Nothing on this disk can be read with this key."


class IdentityLost(StoreDamaged):
    """Events are left, but not the station's own key that must sign for them."""

    code = "KIOSK-RECOVER-IDENTITY"
    sentence = "The station's own key is lost in both copies, so nothing vouches for what is left on this disk."


class Piece(msgspec.Struct, frozen=True):
    """One number of a journal: its bytes and where they were found, or nothing."""

    place: Place
    data: bytes | None
    in_store: bool
    in_mirror: bool


@dataclass(slots=True)
class Unearthed:
    """What a disk gave."""

    enrollment: Enrollment
    pieces: list[Piece] = field(default_factory=list)
    """Every number there ever was, in order."""
    spans: list[Span] = field(default_factory=list)
    """What the server lacks."""
    events: list[bytes] = field(default_factory=list)
    """Those events, in the order of the spans."""
    moved: int = 0
    """How many of them come after a gap."""
    lost: list[Place] = field(default_factory=list)
    """Events that neither copy nor the server has."""
    grants: list[Signed] = field(default_factory=list)
    unreadable: int = 0
    """Bytes of the store that the disk did not give."""


class _Past(msgspec.Struct, frozen=True):
    number: int
    station: StationId
    parent: str
    length: int
    ends: Collection[str]
    """Hashes at which a later life continues this one: what an older copy holds beyond was moved."""


def unearthed(
    home: Path | None, folder: Path | None, vault: Vault, *, known: Mapping[int, Head], scratch: Path
) -> Unearthed:
    """Return what the disk holds that the server, whose heads are `known`, lacks; raises NothingLeft, IdentityLost.

    `home` holds a store, `folder` a mirror; one of them is enough. Only `scratch` is written to.
    """
    unreadable = 0 if home is None else _copied(home, scratch)
    left = salvaged(scratch / DATABASE, vault.subkey("store"))
    held = _held(folder, vault)
    if not left.lives and not held.lives:
        raise NothingLeft
    found = Unearthed(_enrollment(left, held, vault), unreadable=unreadable, grants=_grants(left))
    strays: list[bytes] = []
    parent = ""
    for past in _pasts(left, held):
        pieces = list(_pieces(past, left, held, known.get(past.number)))
        found.pieces += pieces
        parent = _take(found, past, pieces, known.get(past.number), strays)
    if strays:
        _go_on(found, strays, parent, number=1 + max([*left.lives, *held.lives, *known]))
    return found


# --- reading ----------------------------------------------------------------------------------------------------------


def _copied(home: Path, scratch: Path) -> int:
    """Copy the store; returns how many bytes the disk did not give (they are zeros then)."""
    healed = home / f"{DATABASE}.healed"
    if healed.exists():
        # A healing had finished and the machine died before the new store stood in its place.
        return _copied_file(healed, scratch / DATABASE)
    return sum(_copied_file(home / (DATABASE + end), scratch / (DATABASE + end)) for end in ("", "-wal"))


def _copied_file(source: Path, target: Path) -> int:
    unreadable = 0
    try:
        file = os.open(source, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        return 0
    try:
        size = os.fstat(file).st_size
        with target.open("wb") as out:
            for at in range(0, size, BLOCK):
                data, missing = _block(file, at, min(BLOCK, size - at))
                out.write(data)
                unreadable += missing
    finally:
        os.close(file)
    return unreadable


def _block(file: int, at: int, size: int) -> tuple[bytes, int]:
    """Return a block, sector by sector where it cannot be read at once, and how many bytes of it are made up."""
    with suppress(OSError):
        return _read_at(file, at, size), 0
    parts, missing = [], 0
    for start in range(at, at + size, SECTOR):
        length = min(SECTOR, at + size - start)
        try:
            parts.append(_read_at(file, start, length))
        except OSError:
            parts.append(bytes(length))
            missing += length
    return b"".join(parts), missing


def _read_at(file: int, at: int, size: int) -> bytes:
    os.lseek(file, at, os.SEEK_SET)
    data = os.read(file, size)
    return data + bytes(size - len(data))


def _held(folder: Path | None, vault: Vault) -> Known:
    if folder is None:
        return Known()
    try:
        return mirror.held(folder, vault.subkey("mirror"))
    except OSError:
        return Known()


def _enrollment(left: Salvaged, held: Known, vault: Vault) -> Enrollment:
    names = left.columns.get("enrollment", [])
    kept = [dict(zip(names, row, strict=True)).get("sealed") for row in left.rows.get("enrollment", [])]
    for sealed in (*kept, held.enrolled):
        if isinstance(sealed, bytes):
            with suppress(StoreDamaged, msgspec.MsgspecError):
                return msgspec.msgpack.decode(vault.opened(sealed, about="enrollment"), type=Enrollment)
    raise IdentityLost


def _grants(left: Salvaged) -> list[Signed]:
    names, grants = left.columns.get("candidate", []), []
    for values in left.rows.get("candidate", []):
        data = dict(zip(names, values, strict=True)).get("row")
        if isinstance(data, bytes):
            with suppress(ProtocolError):
                row = wire.decode_row(data)
                if isinstance(row, wire.CandidateRow) and row.grant is not None:
                    grants.append(row.grant)
    return grants


# --- putting together -------------------------------------------------------------------------------------------------


def _pasts(left: Salvaged, held: Known) -> Iterator[_Past]:
    parents = {number: life.parent for number, life in left.lives.items()}
    parents |= {number: chronicle.parent for number, chronicle in held.lives.items()}
    for number, parent in sorted(parents.items()):
        life, chronicle = left.lives.get(number), held.lives.get(number)
        station = life.station if life is not None else chronicle.station if chronicle is not None else StationId("")
        rows = (place.seq for place in left.events if place.incarnation == number)
        length = max(0 if life is None else life.seq, *rows, *(() if chronicle is None else chronicle.events), 0)
        ends = {later for after, later in parents.items() if after > number}
        yield _Past(number, station, parent, length, ends)


def _pieces(past: _Past, left: Salvaged, held: Known, known: Head | None) -> Iterator[Piece]:
    """Return every number of a life with the copy of it that is whole; chain hashes decide wherever they are known."""
    mirrored = held.lives[past.number].events if past.number in held.lives else {}
    sealed: bytes | None = chain.genesis(past.station, past.number, past.parent)
    for seq in range(1, past.length + 1):
        if sealed is not None and sealed.hex() in past.ends:
            return
        place = Place(past.number, seq)
        own, kept = left.events.get(place, (None, None))
        if own is not None and sealed is not None and chain.link(sealed, chain.digest(own)) != kept:
            own = kept = None
        data = mirrored.get(seq) if own is None else own
        yield Piece(place, data, in_store=own is not None, in_mirror=seq in mirrored)
        if data is None or sealed is None:
            sealed = kept if known is None or known.seq != seq else bytes.fromhex(known.hash)
        else:
            sealed = chain.link(sealed, chain.digest(data))


def _take(found: Unearthed, past: _Past, pieces: list[Piece], known: Head | None, strays: list[bytes]) -> str:
    """Take what the server lacks of a life up to the first gap, the rest as strays; return the head before the gap."""
    genesis = chain.genesis(past.station, past.number, past.parent)
    since = 0 if known is None or not _is_own(pieces, genesis, known) else known.seq
    sealed = prev = bytes.fromhex(known.hash) if known is not None and since else genesis
    seq, is_whole = since, True
    for piece in pieces:
        if piece.place.seq <= since:
            continue
        if piece.data is None:
            is_whole = False
            found.lost.append(piece.place)
        elif is_whole:
            seq, sealed = piece.place.seq, chain.link(sealed, chain.digest(piece.data))
            found.events.append(piece.data)
        else:
            strays.append(piece.data)
    if seq > since:
        found.spans.append(
            Span(
                incarnation=past.number,
                since=since,
                prev=prev.hex(),
                seq=seq,
                hash=sealed.hex(),
                parent=past.parent,
            )
        )
    return sealed.hex()


def _is_own(pieces: list[Piece], genesis: bytes, known: Head) -> bool:
    """Whether the server's head is one of this chain, as far as can be told."""
    sealed = genesis
    for piece in pieces[: known.seq]:
        if piece.data is None:
            return True
        sealed = chain.link(sealed, chain.digest(piece.data))
    return len(pieces) < known.seq or sealed.hex() == known.hash


def _go_on(found: Unearthed, strays: list[bytes], parent: str, *, number: int) -> None:
    genesis = chain.genesis(found.enrollment.station, number, parent)
    found.moved = len(strays)
    found.events += strays
    found.spans.append(
        Span(
            incarnation=number,
            since=0,
            prev=genesis.hex(),
            seq=len(strays),
            hash=chain.extend(genesis, strays).hex(),
            parent=parent,
        )
    )
