"""Writes a backup: rows of one moment, then the folder's files; whole or not at all, for its owner alone."""

import os
import shutil
import sys
import time
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import chain
from pathlib import Path

import msgspec
from django.apps import apps
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from sync.server.backups import rows
from sync.server.backups.about import ABOUT, FORMAT, HOME, ROWS, SUFFIX, About

_NAME = "exam-central-"
_DRAFT = ".new"
_PIECE = 1_048_576
_DEAD_S = 6 * 3_600
"""What nobody has written to for so long nobody writes any more."""
_LEFT_OUT = ("log", "run", "recovering", "lineage", "lineage-water", "backup.json", "central.sqlite3", "test.sqlite3")
"""What tells of this server's own life; and the database, which comes as rows. Whatever begins so."""
TRIAL = ".trial-"
"""How folders begin in which a backup is put back on trial."""


def write(folder: Path, home: Path) -> Path:
    """Write a new file into the folder and return it; on disk when this returns. Raises OSError, DatabaseError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _let_go_of_halves(folder, now_s=time.time())
    path = folder / f"{_NAME}{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}{SUFFIX}"
    draft = path.with_name(path.name + _DRAFT)
    try:
        handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as bundle:
                _fill(bundle, home)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _keep_names(folder)
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
    return path


def older(folder: Path, *, keep: int) -> list[Path]:
    """Return the backups that are older than the newest so many."""
    return sorted(folder.glob(f"{_NAME}*{SUFFIX}"), reverse=True)[keep:]


def _let_go_of_halves(folder: Path, *, now_s: float) -> None:
    """Take away what runs that were killed left here: they hold the server's keys, and nobody puts them back."""
    for path in (*folder.glob(f"{_NAME}*{SUFFIX}{_DRAFT}"), *folder.glob(f"{TRIAL}*")):
        with suppress(FileNotFoundError):  # another run was first
            if now_s - max(_written_s(path)) < _DEAD_S:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()


def _written_s(path: Path) -> Iterator[float]:
    """Give when a file, or anything in a folder, was last written to."""
    yield path.lstat().st_mtime
    for place, folders, names in os.walk(path):
        for name in (*folders, *names):
            yield (Path(place) / name).lstat().st_mtime


def _keep_names(folder: Path) -> None:
    """Bring what files are called there to the disk, where a system lets that be asked for."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _files(home: Path) -> Iterator[Path]:
    """Give the folder's files, also those of folders that lie elsewhere; backups are told by their names."""
    seen = set[Path]()
    for place, folders, names in os.walk(home, followlinks=True):
        folder = Path(place)
        is_again = folder.resolve() in seen
        seen.add(folder.resolve())
        folders[:] = [] if is_again else sorted(one for one in folders if not one.startswith(TRIAL))
        for name in () if is_again else sorted(names):
            inside = (folder / name).relative_to(home)
            if not inside.parts[0].startswith(_LEFT_OUT) and not name.startswith(_NAME):
                yield folder / name


def _fill(bundle: zipfile.ZipFile, home: Path) -> None:
    hashes, counts = dict[str, str](), dict[str, int]()
    with rows.one_moment():
        migrations = tuple(sorted(MigrationRecorder(connection).applied_migrations()))
        for name, model in rows.tables(apps).items():
            counts[name] = -1  # the names are no row
            entry = f"{ROWS}{name}.jsonl"
            hashes[entry] = _put(bundle, entry, _counted(rows.written(model), counts, name))
    # After the rows: a file that a row speaks of was there before it.
    for path in _files(home):
        if path.is_file():
            with suppress(FileNotFoundError):  # what was of a moment only
                entry = f"{HOME}{path.relative_to(home).as_posix()}"
                hashes[entry] = _put(bundle, entry, _pieces(path))
    about = About(
        format=FORMAT,
        made_ms=time.time_ns() // 1_000_000,
        database=connection.vendor,
        migrations=migrations,
        tables=counts,
        hashes=hashes,
    )
    bundle.writestr(ABOUT, msgspec.json.format(msgspec.json.encode(about)))


def _put(bundle: zipfile.ZipFile, entry: str, pieces: Iterator[bytes]) -> str:
    whole = sha256()
    first = next(pieces, b"")  # a file that is gone leaves no entry
    with bundle.open(entry, "w", force_zip64=True) as out:
        for piece in chain([first], pieces):
            whole.update(piece)
            out.write(piece)
    return whole.hexdigest()


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _counted(lines: Iterable[bytes], counts: dict[str, int], name: str) -> Iterator[bytes]:
    for line in lines:
        counts[name] += 1
        yield line
