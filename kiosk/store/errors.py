"""What can go wrong with the memory of a station: one class, one sentence, one stable code."""

import errno

import apsw
from peewee import PeeweeException


class StoreError(Exception):
    """The store could not do what was asked; nothing of it counts as saved."""

    code = "KIOSK-STORE"
    sentence = "The station's storage could not do what was asked."
    exit_code = 1
    """What a command ends with that met it: 1 failed, 3 environment, 4 refused."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence


class StoreBusy(StoreError):
    """Another process owns the store."""

    code = "KIOSK-STORE-BUSY"
    sentence = "Another kiosk program is using this station's storage."
    exit_code = 4


class StoreTooNew(StoreError):
    """A later version of the program wrote this store."""

    code = "KIOSK-STORE-TOO-NEW"
    sentence = "This station's storage was written by a newer version of the program. Update this one to use it."
    exit_code = 4


class StoreDamaged(StoreError):
    """What is on disk is not what was written."""

    code = "KIOSK-STORE-DAMAGED"
    sentence = "This station's storage is damaged."


class KeyLost(StoreDamaged):
    """The data key is gone, or is not the one that the store was written with."""

    code = "KIOSK-STORE-KEY-LOST"
    sentence = "The key to this station's storage is missing or is not the right one."


class StoreFull(StoreError):
    """The disk is full; what was saved before is safe, and saving works again once there is space."""

    code = "KIOSK-STORE-FULL"
    sentence = "The disk of this station is full."
    exit_code = 3


class StoreReadOnly(StoreError):
    """The disk, or the folder, does not allow writing."""

    code = "KIOSK-STORE-READ-ONLY"
    sentence = "This station's storage cannot be written to."
    exit_code = 3


class StoreFailed(StoreError):
    """The disk refused to write or to confirm; the store was closed, opened and checked again."""

    code = "KIOSK-STORE-FAILED"
    sentence = "The disk of this station did not confirm that it saved."


class StoreStopped(StoreError):
    """The recorder has ended and takes no more work."""

    code = "KIOSK-STORE-STOPPED"
    sentence = "The station's storage has been closed."


class NotEnrolled(StoreError):
    """There is no journal before the station has a name."""

    code = "KIOSK-NOT-ENROLLED"
    sentence = "This station is not enrolled yet."
    exit_code = 3


class AlreadyEnrolled(StoreError):
    """The folder holds the journal of another station."""

    code = "KIOSK-ALREADY-ENROLLED"
    sentence = "This folder holds the records of another station. Export them and use an empty folder."
    exit_code = 4


class NotRecordable(StoreError):
    """An event that may not be recorded: it does not follow from the attempt's state, or is not clean."""

    code = "KIOSK-NOT-RECORDABLE"
    sentence = "This cannot be recorded in the attempt as it is now."


Failure = PeeweeException | apsw.Error
"""What peewee on apsw raises: peewee's classes where it knows apsw's, apsw's own where it does not."""

FAILURES = (PeeweeException, apsw.Error)

_MEANING: tuple[tuple[tuple[type[apsw.Error], ...], type[StoreError]], ...] = (
    ((apsw.FullError,), StoreFull),
    ((apsw.ReadOnlyError, apsw.PermissionsError), StoreReadOnly),
    ((apsw.BusyError, apsw.LockedError), StoreBusy),
    ((apsw.CorruptError, apsw.NotADBError, apsw.FormatError), StoreDamaged),
    ((apsw.IOError, apsw.CantOpenError, apsw.ProtocolError, apsw.NoMemError, apsw.InterruptError), StoreFailed),
)


def origin(error: Failure) -> Failure:
    """Return apsw's own error inside peewee's."""
    inner = getattr(error, "orig", None)
    return inner if isinstance(inner, apsw.Error) else error


def meaning(error: Failure) -> StoreError | None:
    """Return what an error of SQLite means for a person; None for one that only a bug can cause."""
    inner = origin(error)
    for kinds, means in _MEANING:
        if isinstance(inner, kinds):
            return means(f"{type(inner).__name__} {getattr(inner, 'extendedresult', '')}".strip())
    return None


def of_disk(error: OSError) -> StoreError:
    """Return what an error of the operating system means for the store."""
    detail = error.strerror or ""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return StoreFull(detail)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return StoreReadOnly(detail)
        case _:
            return StoreFailed(detail)
