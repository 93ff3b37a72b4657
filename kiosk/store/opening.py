"""How a station's store is opened: the folder owned, the key found, the file proved, the format brought up to date."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from kiosk.store import mirror
from kiosk.store.catching_up import CatchingUp
from kiosk.store.database import connected, translated
from kiosk.store.durably import make_durably
from kiosk.store.errors import (
    FAILURES,
    NotEnrolled,
    StoreDamaged,
    StoreFull,
    of_disk,
)
from kiosk.store.frames import holds_anything
from kiosk.store.healing import DATABASE, Healed, finish, heal
from kiosk.store.key_place import place_of
from kiosk.store.lock import HomeLock
from kiosk.store.mirror import Mirror
from kiosk.store.parts import Parts
from kiosk.store.schema import demand_readable, migrate
from kiosk.store.space import Reserve
from kiosk.store.vault import Vault

PACKAGES = "packages"
MIRROR = "mirror"


class Owned(msgspec.Struct, frozen=True, kw_only=True):
    """A station's folder, taken, and its store, open."""

    lock: HomeLock
    parts: Parts
    healed: Healed | None
    """What a healing at this start came to."""


def owned_with(reserve: Reserve, home: Path, *, mirror_folder: Path | None, repair: bool) -> Owned:
    """Take the folder and open its store, on a full disk on the room kept for that, else keep such room."""
    try:
        found = owned(home, mirror_folder=mirror_folder, repair=repair)
    except StoreFull:
        if not reserve.give_back():
            raise
        return owned(home, mirror_folder=mirror_folder, repair=repair)
    reserve.set_aside()
    return found


def owned(home: Path, *, mirror_folder: Path | None, repair: bool = False) -> Owned:
    """Take the folder and open its store; a missing one is made, a damaged one healed from its mirror.

    The open attempt is proved when this returns.
    """
    with disk():
        make_durably(home)
        lock = HomeLock.take(home)
    try:
        with disk():
            finish(home)
            vault = Vault.open(home, may_create=not (home / DATABASE).exists())
            make_durably(home / PACKAGES)
        if not repair:
            try:
                _demand_there(home, vault, mirror_folder)
                return Owned(lock=lock, parts=_proved(home, vault, mirror_folder), healed=None)
            except StoreDamaged:
                if mirror_folder is None or not _is_mirrored(mirror_folder, vault):
                    raise
        with disk():
            healed = heal(home, vault, mirror_folder or home / MIRROR)
        return Owned(lock=lock, parts=_proved(home, vault, None), healed=healed)
    except BaseException:
        lock.release()
        raise


def peeked(home: Path) -> Parts:
    """Open a store for reading only, whether it has an owner or not.

    Raises NotEnrolled where there never was one, StoreDamaged where it is gone.
    """
    with disk():
        if not (home / DATABASE).exists():
            raise StoreDamaged(f"no {DATABASE}") if place_of(home).kept() else NotEnrolled()
        vault = Vault.open(home, may_create=False)
    database = connected(home / DATABASE, vault.subkey("store"))
    with translated():
        database.execute_sql("PRAGMA query_only = ON")
        demand_readable(database)
    return Parts.of(home, database, vault)


def mirror_of(parts: Parts, folder: Path | None) -> Mirror | None:
    """Return the mirror of a store, not started yet."""
    if folder is None:
        return None
    missing = CatchingUp(parts.home / DATABASE, parts.vault.subkey("store"))
    return Mirror(folder, parts.vault.subkey("mirror"), missing, home=parts.home)


def reopened(parts: Parts) -> None:
    """Close and open the database again after the disk failed, and prove what is there.

    What had been written but not confirmed may be in the file and yet not on the disk, so everything is moved out of
    the write-ahead log, which writes it once more; only then may anybody rely on it. Raises StoreError.
    """
    parts.forget()
    with suppress(*FAILURES):
        parts.database.close()
    with translated():
        parts.database.connect(reuse_if_open=True)
        parts.database.demand_settings()
        parts.empty_log()
        parts.book.running()


def _proved(home: Path, vault: Vault, mirror_folder: Path | None) -> Parts:
    database = connected(home / DATABASE, vault.subkey("store"))
    try:
        with translated():
            migrate(database)
            parts = Parts.of(home, database, vault)
            parts.book.running()
            _demand_all_of(mirror_folder, parts)
    except BaseException:
        with suppress(*FAILURES):
            database.close()
        raise
    return parts


def _is_mirrored(folder: Path, vault: Vault) -> bool:
    return holds_anything(mirror.path_of(folder, vault.subkey("mirror")))


def _demand_there(home: Path, vault: Vault, folder: Path | None) -> None:
    """Raise StoreDamaged where there was a store, as its mirror tells, and is none."""
    if folder is not None and not (home / DATABASE).exists() and _is_mirrored(folder, vault):
        raise StoreDamaged(f"{DATABASE} is missing")


def _demand_all_of(folder: Path | None, parts: Parts) -> None:
    """Raise StoreDamaged where the mirror holds a later event: the store lost its end, or is an older one.

    Of lives before the store's last it may still hold events that were moved on; it had no time to hear of that.
    """
    if folder is None:
        return
    try:
        last = mirror.last_place(folder, parts.vault.subkey("mirror"))
    except OSError:
        return
    if last is None or any(life.number > last[0] for life in parts.journal.lives()):
        return
    if parts.journal.hash_at(*last) is None:
        raise StoreDamaged(f"event {last[0]}/{last[1]} is missing")


@contextmanager
def disk() -> Iterator[None]:
    """Turn the operating system's errors into ours."""
    try:
        yield
    except OSError as error:
        raise of_disk(error) from error
