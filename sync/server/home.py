"""Where a server keeps what is its own: database, keys, packages, certificates."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from secrets import token_urlsafe

from sync.server.environment import said
from sync.server.exchange.vault import kept


def home() -> Path:
    """Return the server's folder, made if need be: `CENTRAL_HOME`, else the platform's place for such data."""
    named = said("CENTRAL_HOME")
    folder = Path(named) if named else _platform_data() / "exam-central"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(folder: Path) -> str:
    """Return Django's secret of this server; made at the first start, readable by its owner only."""
    return kept(folder / "keys" / "django-secret", lambda: token_urlsafe(50).encode()).decode()


def kept_private(file: Path) -> None:
    """Make the file, empty, if need be, and let nobody but its owner read it: answer keys and content keys are in it.

    What SQLite puts beside a database file has the rights of the file.
    """
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    with suppress(PermissionError):  # another owner's file is theirs to protect
        file.chmod(stat.S_IMODE(file.stat().st_mode) & 0o700)


def _platform_data() -> Path:
    match sys.platform:
        case "win32":
            return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        case "darwin":
            return Path.home() / "Library" / "Application Support"
        case _:
            return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
