"""The folder of this station: whether this account may look into it, and write there."""

import errno
import os
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.settings import load

LOCK = "lock"
"""The file whose lock owns the folder."""
_OF_DISKS = frozenset({errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO})
"""What is no matter of rights: whoever opens the storage tells it, a locked screen too."""


class ClosedHome(KioskError):
    """The folder belongs to another account, or is none."""

    code = "KIOSK-HOME"
    sentence = "This account cannot use the station's folder."
    exit_code = 3


def demand_reachable() -> None:
    """Raise ClosedHome where this account may not even look into the folder that the settings name."""
    reachable(load().home)


def reachable(home: Path) -> Path:
    """Return the folder, there or not; raises ClosedHome where this account may not even look into it."""
    try:
        (home / LOCK).stat()
    except (FileNotFoundError, NotADirectoryError):
        pass  # there is none yet, or it is no folder: whoever uses it says so
    except OSError as error:
        if error.errno not in _OF_DISKS:
            raise _closed(home, error) from error
    return home


def usable(home: Path) -> Path:
    """Return the folder, made where there was none; raises ClosedHome where this account may not write in it."""
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(home / LOCK, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        if error.errno not in _OF_DISKS:
            raise _closed(home, error) from error
    return home


def _closed(home: Path, error: OSError) -> ClosedHome:
    return ClosedHome(f"{home}: {error.strerror or type(error).__name__}")
