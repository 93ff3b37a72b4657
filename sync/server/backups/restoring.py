"""Puts a backup back where nothing is, brings it to this program's schema, and proves that one can be."""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path, PurePosixPath

import msgspec
from django.apps.registry import Apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Model
from django.db.utils import IntegrityError

from sync.server.backups import rows
from sync.server.backups.about import ABOUT, FORMAT, HOME, ROWS, About, Damaged, Newer, NotEmpty, Unproved
from sync.server.backups.writing import TRIAL
from sync.server.exchange import lineage, vault

_PIECE = 1_048_576
_FROM_BACKUP = b"put back"
_MADE_ALREADY = frozenset({"keys/django-secret"})
"""What this very program makes before it can be asked anything."""
_OF_OTHERS = ("CENTRAL_DATABASE_URL", "CENTRAL_HOME")
_LONGEST_S = 7_200


def put_back(path: Path, home: Path) -> About:
    """Put everything back into this server's folder and database. Raises BackupError, OSError, DatabaseError.

    The next server that starts here knows that it was: a new epoch begins, and stations bring again what they hold.
    """
    with _opened(path) as bundle:
        about = _proved(bundle)
        if _holds_something(home):
            raise NotEmpty
        last = _last_had(about)
        # Whatever stops it in between: rows never lie there without their keys, nor as if nothing had happened.
        vault.put(home / lineage.FILE, _FROM_BACKUP)
        for entry in about.hashes:
            if entry.startswith(HOME):
                _extracted(bundle, entry, home)
        with _all_at_once():
            _migrated(bundle, about, last)
    return about


def prove(path: Path) -> None:
    """Put it back on trial, in a folder that goes away and a database of its own, and let the doctor look at that.

    Raises Unproved, OSError.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=TRIAL, ignore_cleanup_errors=True) as folder:
        _done("restore", str(path), "--home", folder)
        told = _done("doctor", "--json", "--home", folder)
    findings = msgspec.json.decode(told, type=list[dict[str, str]])
    if wrong := [one for one in findings if one.get("status") == "failed"]:
        raise Unproved("; ".join(f"{one['name']}: {one.get('cause', '')}" for one in wrong))


def _done(*words: str) -> str:
    environ = {name: value for name, value in os.environ.items() if name not in _OF_OTHERS}
    command = [sys.executable, "-m", "sync.server", *words]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=_LONGEST_S, check=False)
    if done.returncode != 0 and not done.stdout:
        raise Unproved(done.stderr.strip().rpartition("\n")[2])
    return done.stdout


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as bundle:
            yield bundle
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError) as error:
        raise Damaged(path.name) from error


def _proved(bundle: zipfile.ZipFile) -> About:
    """Return what it says of itself once every entry is what it says."""
    try:
        told = msgspec.json.decode(bundle.read(ABOUT))
        if isinstance(told, dict) and told.get("format", 0) > FORMAT:
            raise Newer
        about = msgspec.convert(told, About)
    except (msgspec.MsgspecError, TypeError) as error:
        raise Damaged(ABOUT) from error
    for entry, wanted in about.hashes.items():
        if entry.startswith(HOME):
            _inside(entry)
        whole = sha256()
        for piece in _pieces(bundle, entry):
            whole.update(piece)
        if whole.hexdigest() != wanted:
            raise Damaged(entry)
    return about


def _pieces(bundle: zipfile.ZipFile, entry: str) -> Iterator[bytes]:
    with bundle.open(entry) as file:
        while piece := file.read(_PIECE):
            yield piece


def _holds_something(home: Path) -> bool:
    keys = {path.relative_to(home).as_posix() for path in (home / "keys").glob("*")}
    return bool(keys - _MADE_ALREADY or connection.introspection.table_names())


@contextmanager
def _all_at_once() -> Iterator[None]:
    """Let SQLite bring to the disk at the end what is of no use before it; other databases do as they are set up."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous=OFF")
        yield
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _last_had(about: About) -> list[tuple[str, str]]:
    """Return the last migrations that the database of the backup had had; raises Newer for one that is not known."""
    graph, had = MigrationExecutor(connection).loader.graph, set(about.migrations)
    if had - set(graph.nodes):
        raise Newer
    return [key for key in sorted(had) if not {child.key for child in graph.node_map[key].children} & _of(key, had)]


def _migrated(bundle: zipfile.ZipFile, about: About, last: list[tuple[str, str]]) -> None:
    """Make the schema that it was made in, fill that, and go on to this program's."""
    executor = MigrationExecutor(connection)
    executor.migrate(last)
    _filled(bundle, about, executor.loader.project_state(last).apps)
    call_command("migrate", verbosity=0, interactive=False)


def _of(key: tuple[str, str], keys: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return those of the same app."""
    return {one for one in keys if one[0] == key[0]}


def _filled(bundle: zipfile.ZipFile, about: About, apps: Apps) -> None:
    there = rows.tables(apps)
    if unknown := set(about.tables) - set(there):
        raise Damaged(", ".join(sorted(unknown)))
    names = [there[name]._meta.db_table for name in about.tables]  # noqa: SLF001  (Django's documented name)
    # What the migrations put in is in the backup too, as it was by then.
    connection.ops.execute_sql_flush(connection.ops.sql_flush(no_style(), names))
    try:
        with connection.constraint_checks_disabled(), transaction.atomic():
            for name, wanted in about.tables.items():
                with bundle.open(f"{ROWS}{name}.jsonl") as lines:
                    if rows.read(there[name], lines) != wanted:
                        raise Damaged(name)
        connection.check_constraints()
    except (msgspec.MsgspecError, ValueError, StopIteration, IntegrityError) as error:
        raise Damaged(str(error)) from error
    _count_on(there[name] for name in about.tables)


def _count_on(models: Iterable[type[Model]]) -> None:
    """Let new rows get keys that no old one has, where the database counts beside its tables."""
    with connection.cursor() as cursor:
        for line in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(line)


def _inside(entry: str) -> PurePosixPath:
    """Return where in the server's folder it belongs, and nowhere else."""
    inside = PurePosixPath(entry.removeprefix(HOME))
    if inside.is_absolute() or ".." in inside.parts or not inside.parts:
        raise Damaged(entry)
    return inside


def _extracted(bundle: zipfile.ZipFile, entry: str, home: Path) -> None:
    path = home / _inside(entry)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out, bundle.open(entry) as file:
        shutil.copyfileobj(file, out, _PIECE)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(path)
