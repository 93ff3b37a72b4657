"""Secrets in files: made once, whole or not at all, readable by their owner only."""

import os
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex


def kept(file: Path, make: Callable[[], bytes]) -> bytes:
    """Return what the file holds; what `make` gives is put there first if there is no file.

    Two programs that start at once end up with the same bytes: the first link wins.
    """
    if file.exists():
        return file.read_bytes()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = _written(file, make())
    try:
        os.link(fresh, file)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return file.read_bytes()


def put(file: Path, data: bytes) -> None:
    """Replace what the file holds, whole or not at all."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _written(file, data).replace(file)


def _written(file: Path, data: bytes) -> Path:
    fresh = file.with_name(f".{file.name}.{token_hex(8)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    return fresh
