"""The folder of a running session: nobody but its account can look in, and nothing of an earlier one is in it."""

import fcntl
import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import KioskError

OWNER = "owner"
FOLDER = "exam-kiosk"
CACHE = "cache"  # for programs that insist on one: the account's home is root's, and empty


class NoPlace(KioskError):
    """There is no folder that a session could have for itself."""

    code = "KIOSK-SESSION-FOLDER"
    sentence = "The session has no folder of its own: RUNTIME_DIRECTORY or XDG_RUNTIME_DIR must name one."
    exit_code = 3


class SessionRuns(KioskError):
    """Another session has the folder."""

    code = "KIOSK-SESSION-BUSY"
    sentence = "A session of this kiosk is running already."
    exit_code = 4


def place_of(environ: Mapping[str, str]) -> Path:
    """Where this account keeps what dies with the session: the unit's folder, else one inside the login's."""
    given = environ.get("RUNTIME_DIRECTORY", "").split(":")[0]
    if given:
        return Path(given)
    login = environ.get("XDG_RUNTIME_DIR", "")
    if not login:
        raise NoPlace
    return Path(login, FOLDER)


def leftovers(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Remove what a session that was killed left behind, and name it. Raises NoPlace and SessionRuns."""
    place = place_of(environ)
    if not place.is_dir():
        return ()
    found = tuple(sorted(entry.name for entry in place.iterdir() if entry.name != OWNER))
    with own_place(environ):
        return found


@contextmanager
def own_place(environ: Mapping[str, str]) -> Iterator[Path]:
    """The folder, ours alone and empty; emptied again at the end. Raises NoPlace and SessionRuns."""
    place = place_of(environ)
    _make(place)
    lock = os.open(place / OWNER, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise SessionRuns(str(place)) from error
        clear(place)
        try:
            yield place
        finally:
            clear(place)
    finally:
        os.close(lock)


def clear(place: Path) -> None:
    """Take away what a session made there; the owner's file stays, so that no two ever lock different ones."""
    for entry in place.iterdir():
        if entry.name == OWNER:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def _make(place: Path) -> None:
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        about = place.lstat()
    except OSError as error:
        raise NoPlace(f"{place}: {error.strerror}") from error
    if not stat.S_ISDIR(about.st_mode) or about.st_uid != os.getuid():
        raise NoPlace(f"{place} belongs to somebody else")
    if stat.S_IMODE(about.st_mode) & 0o077:
        place.chmod(0o700)
