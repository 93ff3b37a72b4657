"""How a station's store is opened: the folder owned, the key found, the file proved, the format brought up to date."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.store.database import CipherDatabase, connected, translated
from kiosk.store.errors import (
    FAILURES,
    StoreDamaged,
    StoreError,
    StoreFailed,
    StoreFull,
    StoreReadOnly,
)
from kiosk.store.lock import HomeLock
from kiosk.store.parts import Parts
from kiosk.store.schema import demand_readable, migrate
from kiosk.store.vault import Vault

DATABASE = "kiosk.db"
PACKAGES = "packages"


def owned(home: Path) -> tuple[HomeLock, Parts]:
    """Take the folder and open its store; a missing one is made. The open attempt is proved when this returns."""
    with _disk():
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = HomeLock.take(home)
    try:
        with _disk():
            vault = Vault.open(home, may_create=not (home / DATABASE).exists())
            (home / PACKAGES).mkdir(mode=0o700, exist_ok=True)
        return lock, _proved(home, vault)
    except BaseException:
        lock.release()
        raise


def peeked(home: Path) -> Parts:
    """Open a store for reading only, whether it has an owner or not; raises StoreDamaged where there is none."""
    if not (home / DATABASE).exists():
        raise StoreDamaged(f"no {DATABASE}")
    with _disk():
        vault = Vault.open(home, may_create=False)
    database = connected(home / DATABASE, vault.subkey("store"))
    with translated():
        database.execute_sql("PRAGMA query_only = ON")
        demand_readable(database)
    return Parts.of(home, database, vault)


def reopened(parts: Parts) -> None:
    """Close and open the database again after the disk failed, and prove what is there.

    What had been written but not confirmed may be in the file and yet not on the disk, so everything is moved out of
    the write-ahead log, which writes it once more; only then may anybody rely on it. Raises StoreError.
    """
    parts.book.forget()
    with suppress(*FAILURES):
        parts.database.close()
    with translated():
        parts.database.connect(reuse_if_open=True)
        parts.database.demand_settings()
        parts.empty_log()
        parts.book.running()


def _proved(home: Path, vault: Vault) -> Parts:
    database = _connected(home, vault)
    try:
        with translated():
            migrate(database)
            parts = Parts.of(home, database, vault)
            parts.book.running()
    except BaseException:
        database.close()
        raise
    return parts


def _connected(home: Path, vault: Vault) -> CipherDatabase:
    return connected(home / DATABASE, vault.subkey("store"))


@contextmanager
def _disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _of_disk(error) from error


def _of_disk(error: OSError) -> StoreError:
    detail = error.strerror or ""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return StoreFull(detail)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return StoreReadOnly(detail)
        case _:
            return StoreFailed(detail)
