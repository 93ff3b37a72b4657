"""Question files that somebody looks at before they are kept: on the server's disk, for a day at most."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from secrets import token_hex

from django.conf import settings

from sync.server.registration.times import now

_TOKEN = re.compile(r"[0-9a-f]{32}")
_KEPT_FOR = timedelta(days=1)


def hold(data: bytes) -> str:
    """Return the name under which a file is held, on disk when this returns; older ones go."""
    folder = _folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in _outdated(folder):
        old.unlink(missing_ok=True)
    token = token_hex(16)
    handle = os.open(folder / token, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(data)
    return token


def held(token: str) -> bytes | None:
    """Return a file that is held; None for one that never was, or is no more."""
    if not _TOKEN.fullmatch(token):
        return None
    with suppress(FileNotFoundError):
        return (_folder() / token).read_bytes()
    return None


def release(token: str) -> None:
    """Let a file go."""
    if _TOKEN.fullmatch(token):
        (_folder() / token).unlink(missing_ok=True)


def _folder() -> Path:
    return Path(settings.CENTRAL_HOME) / "uploads"


def _outdated(folder: Path) -> Iterator[Path]:
    before = (now() - _KEPT_FOR).timestamp()
    return (file for file in folder.iterdir() if file.stat().st_mtime < before)
