"""Sticks: which of the folders where they appear have one in them."""

import os
import sys
from collections.abc import Iterable, Iterator
from glob import has_magic
from pathlib import Path

_REMOVABLE = 2

if sys.platform == "win32":
    import ctypes

    def _is_there(folder: Path, *, named: bool) -> bool:
        drive = folder.anchor
        if named and str(folder) != drive:
            return folder.is_dir()
        return ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOVABLE and folder.is_dir()

else:

    def _is_there(folder: Path, *, named: bool) -> bool:
        # A folder that a stick left behind would fill the machine's own disk, and nobody would carry it away.
        return folder.is_dir() and (named or os.path.ismount(folder))


def sticks(patterns: Iterable[str]) -> Iterator[Path]:
    """Return the folders with a stick in them; one that is named outright, without `*`, counts when it is there."""
    seen: set[Path] = set()
    for pattern in patterns:
        named = not has_magic(pattern)
        for folder in [Path(pattern)] if named else _matching(Path(pattern)):
            try:
                is_there = folder not in seen and _is_there(folder, named=named)
            except OSError:
                continue  # pulled out at this moment
            if is_there:
                seen.add(folder)
                yield folder


def _matching(pattern: Path) -> list[Path]:
    anchor = Path(pattern.anchor)
    try:
        return sorted(anchor.glob(str(pattern.relative_to(anchor))))
    except OSError:
        return []  # a folder on the way may not be looked into
