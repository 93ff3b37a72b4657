"""What the Linux kernel tells about processes: facts that a program cannot make up about itself."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
SYSRQ = "sys/kernel/sysrq"
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, slots=True)
class Processes:
    """The processes of this machine, by their numbers. What may not be read, or has ended, is empty."""

    root: Path = PROC

    def executable(self, pid: int) -> str:
        """The file that this process runs, as the kernel opened it."""
        try:
            return str((self.root / str(pid) / "exe").readlink())
        except OSError:
            return ""

    def name(self, pid: int) -> str:
        """The short name that may be read of every process; a process can change its own."""
        return self._read(pid, "comm").decode("utf-8", "replace").strip()

    def arguments(self, pid: int) -> tuple[str, ...]:
        """What it was started with."""
        return tuple(part.decode("utf-8", "replace") for part in self._read(pid, "cmdline").split(b"\0")[:-1])

    def environment(self, pid: int) -> dict[str, str]:
        """The environment that it was started with."""
        parts = (part.decode("utf-8", "replace").partition("=") for part in self._read(pid, "environ").split(b"\0"))
        return {name: value for name, equals, value in parts if equals}

    def parent(self, pid: int) -> int:
        """The process that started it, or the one that took it over; 0 where there is none."""
        # The name stands in brackets and may hold anything, brackets too.
        fields = self._read(pid, "stat").rpartition(b")")[2].split()
        return int(fields[1]) if len(fields) > 1 else 0

    def ancestors(self, pid: int) -> Iterator[int]:
        """Its parent, that one's parent, and so on."""
        while (pid := self.parent(pid)) > 0:
            yield pid

    def open_files(self, pid: int) -> Iterator[str]:
        """What its open files are: paths, or words such as `socket:[123]`."""
        try:
            files = list((self.root / str(pid) / "fd").iterdir())
        except OSError:
            return
        for file in files:
            try:
                yield str(file.readlink())
            except OSError:
                continue

    def everybody(self) -> Iterator[int]:
        """Every process there is."""
        for entry in self.root.iterdir():
            if entry.name.isdecimal():
                yield int(entry.name)

    def sysrq(self) -> int:
        """Which keys the kernel itself obeys while SysRq is held; 0 where it obeys none."""
        try:
            return int((self.root / SYSRQ).read_text("ascii"))
        except OSError:
            return 0

    def _read(self, pid: int, what: str) -> bytes:
        try:
            return (self.root / str(pid) / what).read_bytes()
        except OSError:
            return b""


def only_root_writes(path: str) -> bool:
    """Whether no account but root's could have put another file there."""
    try:
        return all(_is_roots(place) for place in (Path(path), *Path(path).parents))
    except OSError:
        return False


def _is_roots(place: Path) -> bool:
    about = place.stat()
    return about.st_uid == 0 and not about.st_mode & _WRITABLE_BY_OTHERS


def is_private(folder: Path) -> bool:
    """Whether nobody but this account can look into a folder."""
    try:
        about = folder.stat()
    except OSError:
        return False
    return about.st_uid == os.getuid() and not stat.S_IMODE(about.st_mode) & 0o077
