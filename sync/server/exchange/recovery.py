"""Brings in what a dead machine's disk holds: finds its stations, opens their keys, has the kiosk's own reader read it.

The server knows the protocol, never the station's store, so it reads no store itself: it starts `python -m kiosk export
--recovered` and hands it the data key on standard input. The reader writes a bundle signed by the dead station's key,
and that is taken in like any other: a disk that was made up, without the station's own key, brings nothing.
"""

import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.conf import settings

from sync.protocol import recovery
from sync.protocol.bundle import SUFFIX
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.recovery import SealedDataKey
from sync.server.exchange import bundle_reports, heads
from sync.server.exchange.bundle_reports import AttemptLine, Line
from sync.server.registration.models import Station

STORE = "kiosk.db"
PLAIN_KEY = "data.key"
_FRAMES = ".frames"
_JOURNAL = "journal-"
_ASIDE = "damaged"
_ARRIVED = "arrived"
_NEEDED = ("kiosk", "peewee", "apsw")
_REFUSED = 4
WITHIN_S = 1_800


class NoReader(Exception):
    """There is no kiosk beside this server that could read a station's store."""

    code = "CENTRAL-RECOVER-READER"
    sentence = (
        "The kiosk program is not installed beside this server, and only it can read a station's disk. "
        "Install it in the same environment, or bring the disk to a machine that has both."
    )

    def __str__(self) -> str:
        return self.sentence


@dataclass(slots=True)
class Remains:
    """What is left of one station: its store's folder, its mirror's folder, and its key as far as it was found."""

    home: Path | None = None
    mirror: Path | None = None
    keys: list[bytes] = field(default_factory=list)
    """Files with the sealed data key; one may be damaged."""
    plain: bytes = b""
    """The data key itself, where the machine kept it in a file."""


class AttemptFound(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt as the reader tells it."""

    attempt: str
    state: str
    answered: int
    items: int
    events: int


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """The reader's report; places are `incarnation/number`."""

    station: str
    file: str
    events: int
    found: int
    moved: int
    only_in_mirror: tuple[str, ...]
    only_in_store: tuple[str, ...]
    lost: tuple[str, ...]
    unreadable_bytes: int
    attempts: tuple[AttemptFound, ...]


class Recovered(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one station's remains: refused with a code, or what was found and what was new."""

    place: str
    """Where on the disk."""
    code: str = ""
    why: str = ""
    is_refused: bool = False
    read: Read | None = None
    taken: Line | None = None
    """Nothing where the server had everything."""
    attempts: tuple[AttemptLine, ...] = ()
    brought: tuple[Line, ...] = ()
    """What other seats had sent there by stick: files of their own, signed by them."""


def remains(disk: Path) -> list[Remains]:
    """Return what stations left on a disk, a home, a mirror's folder, or anything that contains some of them."""
    stores: dict[Path, Remains] = {}
    mirrors: dict[str, Remains] = {}
    for folder, inner, names in os.walk(disk):
        here = Path(folder)
        if {STORE, f"{STORE}.healed", recovery.NAME} & set(names):
            stores[here] = Remains(
                home=here, keys=_small(here / recovery.NAME), plain=b"".join(_small(here / PLAIN_KEY))
            )
            # What a healing put aside is in the store that it made.
            inner[:] = [name for name in inner if name != _ASIDE]
        for name in names:
            if name.startswith(_JOURNAL) and name.endswith((_FRAMES, recovery.MIRRORED)):
                mirrored = mirrors.setdefault(f"{here}/{Path(name).stem}", Remains(mirror=here))
                mirrored.keys += _small(here / name) if name.endswith(recovery.MIRRORED) else []
    return _joined(stores, mirrors)


def recovered(found: Remains, private: X25519PrivateKey) -> Recovered:
    """Read one station's remains and take in what the server lacks; a refusal is told, never raised.

    Raises NoReader.
    """
    place = str(found.home or found.mirror)
    data_key = found.plain if len(found.plain) == recovery.KEY_BYTES else b""
    station, refusal = "", "RECOVERY-KEY-NONE"
    for sealed in found.keys:
        try:
            told = recovery.read(sealed)
            data_key, station = recovery.opened(told, private), told.station
            break
        except ProtocolError as error:
            refusal = error.code
    if not data_key:
        why = "No key that opens it was found: it is missing, damaged, or sealed to another recovery key."
        return Recovered(place=place, code=refusal, why=why, is_refused=True)
    if station and not Station.objects.filter(public_id=station).exists():
        why = f"Station {station} is not enrolled at this server."
        return Recovered(place=place, code="BUNDLE-STATION", why=why, is_refused=True)
    return _read(found, place, data_key, station)


def _joined(stores: dict[Path, Remains], mirrors: dict[str, Remains]) -> list[Remains]:
    """Put stores and mirrors together that lie in one another or whose keys name the same lineage."""
    left = []
    for name, mirrored in mirrors.items():
        lineage = name.rpartition(_JOURNAL)[2]
        for store in stores.values():
            if lineage in [told.lineage for told in _read_keys(store)] or _is_inside(mirrored, store):
                store.mirror = mirrored.mirror
                store.keys += mirrored.keys
                break
        else:
            left.append(mirrored)
    return [*stores.values(), *left]


def _is_inside(mirrored: Remains, store: Remains) -> bool:
    return store.home is not None and mirrored.mirror == store.home / "mirror" and not list(_read_keys(store))


def _read_keys(found: Remains) -> Iterator[SealedDataKey]:
    for data in found.keys:
        try:
            yield recovery.read(data)
        except ProtocolError:
            continue


def _small(file: Path) -> list[bytes]:
    """Return what a small file holds, if it can be read."""
    try:
        with file.open("rb") as opened:
            return [opened.read(recovery.MAX_BYTES + 1)]
    except OSError:
        return []


def _read(found: Remains, place: str, data_key: bytes, station: str) -> Recovered:
    if any(find_spec(name) is None for name in _NEEDED):
        raise NoReader
    work = Path(settings.CENTRAL_HOME) / "recovering"
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    with TemporaryDirectory(dir=work) as folder:
        done = _child(found, Path(folder), data_key, _heads(station))
        if done.returncode:
            return _failed(place, done)
        told = msgspec.json.decode(done.stdout, type=Read)
        brought = _brought(found)
        if not told.file:
            return Recovered(place=place, read=told, attempts=_lines(told), brought=brought)
        with Path(told.file).open("rb") as bundle:
            taken = bundle_reports.imported(bundle, place, by="central recover")
        return Recovered(
            place=place,
            code=taken.code,
            why=taken.why,
            is_refused=bool(taken.code),
            read=told,
            taken=taken,
            attempts=_lines(told),
            brought=brought,
        )


def _brought(found: Remains) -> tuple[Line, ...]:
    """Take in what came along there from other seats: a dead machine's exam may have begun at one of them."""
    if found.home is None:
        return ()
    lines = []
    for path in sorted((found.home / _ARRIVED).glob(f"*{SUFFIX}")):
        try:
            with path.open("rb") as file:
                lines.append(bundle_reports.imported(file, str(path), by="central recover"))
        except OSError as error:
            lines.append(bundle_reports.unreadable(str(path), error.strerror or type(error).__name__))
    return tuple(lines)


def _lines(told: Read) -> tuple[AttemptLine, ...]:
    return bundle_reports.attempt_lines(tuple(found.attempt for found in told.attempts))


def _heads(station: str) -> tuple[Head, ...]:
    known = Station.objects.filter(public_id=station).first()
    return () if known is None else heads.told(heads.journals_of(known))


def _child(
    found: Remains, folder: Path, data_key: bytes, known: tuple[Head, ...]
) -> "subprocess.CompletedProcess[bytes]":
    words = [sys.executable, "-m", "kiosk", "export", str(folder)]
    words += ["--recovered", str(found.home)] if found.home is not None else []
    words += ["--mirror", str(found.mirror)] if found.mirror is not None else []
    asked = msgspec.json.encode({"data_key": b64encode(data_key).decode(), "heads": known})
    return subprocess.run(words, input=asked, capture_output=True, timeout=WITHIN_S, check=False)


def _failed(place: str, done: "subprocess.CompletedProcess[bytes]") -> Recovered:
    said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["The reader ended without a word."]
    sentence, _, code = said[-1].rpartition("[")
    return Recovered(
        place=place,
        code=code.rstrip("]") if sentence else "CENTRAL-RECOVER-READER",
        why=(sentence or said[-1]).strip(),
        is_refused=done.returncode == _REFUSED,
    )
