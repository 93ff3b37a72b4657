"""One process owns a station's folder: a lock that the operating system lets go of when the process ends, however."""

import os
import sys
from pathlib import Path
from typing import Self

from kiosk.homes import LOCK
from kiosk.store.errors import StoreBusy, of_disk

_FAR = 1 << 30
"""Windows locks bytes, and locked bytes cannot be read: one far behind the text."""

if sys.platform == "win32":
    import msvcrt

    def _is_taken(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _is_taken(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class HomeLock:
    """The right to write into a station's folder."""

    def __init__(self, file: int) -> None:
        self._file = file

    @classmethod
    def take(cls, home: Path) -> Self:
        """Take the lock without waiting; raises StoreBusy, naming the owner's process where it is known.

        Raises StoreReadOnly, StoreFull, StoreFailed where the folder or its disk does not let it.
        """
        try:
            file = os.open(home / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise of_disk(error) from error
        try:
            is_taken = _is_taken(file)
            owner = "" if is_taken else os.read(file, 20).decode("ascii", "replace").strip()
            if is_taken:
                os.ftruncate(file, 0)
                os.lseek(file, 0, os.SEEK_SET)
                os.write(file, str(os.getpid()).encode())
        except BaseException:
            os.close(file)
            raise
        if not is_taken:
            os.close(file)
            raise StoreBusy(f"process {owner}" if owner else "")
        return cls(file)

    def release(self) -> None:
        """Let go; the file stays, so that no two processes ever lock different files of one name."""
        os.close(self._file)
