"""Files and folders that are there after a power cut, names included."""

import os
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would turn every newline byte of a key into two."""


def write_durably(path: Path, data: bytes) -> None:
    """Put a small private file in its place whole: on disk under its name when this returns, or not there at all."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        os.write(file, data)
        os.fsync(file)
    finally:
        os.close(file)
    draft.replace(path)
    sync_folder(path.parent)


def make_durably(folder: Path) -> None:
    """Make a private folder, and those above it; its name is on disk when this returns, and so is what is put in it."""
    if not folder.is_dir():
        make_durably(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Put the folder's entries on disk; Windows does so by itself."""
    if os.name == "nt":
        return
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
