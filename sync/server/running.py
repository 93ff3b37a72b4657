"""Which servers run on this folder, and of which program: the doctor names one that is older than what is on the disk.

Each running server holds a lock on a file of its own; a file that nobody holds was left by one that died.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

SOURCE = Path(__file__).parents[1]
FOLDER = "run"


@dataclass(frozen=True, slots=True)
class Running:
    """A server that is at work."""

    pid: int
    since_s: int
    mark: str
    """Of the program that it began with."""
    is_kept: bool
    """Whether a service manager starts it again when it ends."""
    owner: int = 0
    """The process that started it and replaces it by a new one when asked, where there is one."""

    def is_stale(self) -> bool:
        """Whether the program on the disk is another one by now."""
        return self.mark != mark()

    def restart(self) -> bool:
        """Let it end cleanly, where somebody starts it again; returns whether that was asked."""
        if sys.platform == "win32" or not (self.is_kept or self.owner):
            return False
        if self.owner:
            os.kill(self.owner, signal.SIGHUP)
        else:
            os.kill(self.pid, signal.SIGTERM)
        return True


def mark(source: Path = SOURCE) -> str:
    """Return what tells this program from every other: the bytes of its modules."""
    whole = sha256()
    for path in sorted(source.rglob("*.py")):
        whole.update(f"{path.relative_to(source).as_posix()}\0".encode() + sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:16]


@contextmanager
def noted(home: Path, *, owner: int = 0) -> Iterator[None]:
    """Let the doctor know of this process as long as the block lasts."""
    folder = home / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{os.getpid()}.json"
    about = Running(os.getpid(), int(time.time()), mark(), "INVOCATION_ID" in os.environ, owner)
    with path.open("wb") as file:
        file.write(json.dumps(asdict(about)).encode())
        file.flush()
        taken(file)
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def found(home: Path) -> tuple[Running, ...]:
    """Return the servers that run on this folder; what dead ones left is cleared away."""
    alive = []
    for path in sorted((home / FOLDER).glob("*.json")):
        try:
            with path.open("r+b") as file:
                if not taken(file):
                    alive.append(Running(**json.loads(file.read())))
                    continue
            path.unlink(missing_ok=True)
        except FileNotFoundError:
            continue  # it ended at this moment
    return tuple(alive)


def taken(file: BinaryIO) -> bool:
    """Take the file's lock if nobody has it; kept until the file is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1_000)  # behind what is read
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.seek(0)
        return False
    return True


def misleading_caches(source: Path = SOURCE) -> tuple[Path, ...]:
    """Return compiled files that Python would run although the source says something else, or is gone."""
    found_here = []
    for path in source.rglob("*.pyc"):
        if path.parent.name != "__pycache__":
            is_misleading = not path.with_suffix(".py").exists()
        else:
            flags = int.from_bytes(path.read_bytes()[4:8], "little")
            is_misleading = flags == 0b01  # by hash, and never compared with the source
        if is_misleading:
            found_here.append(path)
    return tuple(sorted(found_here))
