"""Room on the disk: how much is left, and a reserve that is given back when there is none."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

MEGABYTE = 1_048_576
NAME = "reserve"
_TIMES = 4
"""A reserve is set aside only where there is so many times its size: it must not be what fills the disk."""


class Room(NamedTuple):
    """How much room there is."""

    free_mb: int
    is_reserve_used: bool
    """Whether the reserve was given back, so that the running attempt can end."""


def free_mb(folder: Path) -> int:
    """Return how many megabytes this program may still write there; raises OSError."""
    return shutil.disk_usage(folder).free // MEGABYTE


class Reserve:
    """A file that holds nothing but room."""

    def __init__(self, home: Path, megabytes: int) -> None:
        self._path = home / NAME
        self._bytes = megabytes * MEGABYTE
        self.is_used = False

    def set_aside(self) -> None:
        """Take the room, where there is enough; a disk that does not allow it stays as it is."""
        if self._bytes == 0 or self._is_there():
            return
        with suppress(OSError):
            if shutil.disk_usage(self._path.parent).free >= _TIMES * self._bytes:
                self._take()

    def give_back(self) -> bool:
        """Give the room back; returns whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        self.is_used = True
        return True

    def _is_there(self) -> bool:
        try:
            return self._path.stat().st_size == self._bytes
        except OSError:
            return False

    def _take(self) -> None:
        try:
            with self._path.open("wb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, self._bytes)
                else:
                    for _ in range(self._bytes // MEGABYTE):
                        file.write(bytes(MEGABYTE))
        except OSError:
            self._path.unlink(missing_ok=True)
