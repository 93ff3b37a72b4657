"""A disk that writes down everything that is done to it: by SQLite, below the cipher, and by the program beside it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar, cast

import apsw

T = TypeVar("T")
Name = str
"""A path below the disk's root."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file, or a folder, came into being."""

    name: Name
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were written, not synced."""

    name: Name
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class CutOff:
    """A file was made that long, not synced."""

    name: Name
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's content is on the disk."""

    name: Name


@dataclass(frozen=True, slots=True)
class NotSynced:
    """The disk refused to sync a file; what was written since its last sync may be there or not, for good."""

    name: Name


@dataclass(frozen=True, slots=True)
class NotWritten:
    """The disk refused to take a write."""

    name: Name


@dataclass(frozen=True, slots=True)
class FolderSynced:
    """The names in a folder are on the disk."""

    name: Name


@dataclass(frozen=True, slots=True)
class Moved:
    """A file has another name now, whatever had it before."""

    name: Name
    to: Name


@dataclass(frozen=True, slots=True)
class Removed:
    """A file's name was removed."""

    name: Name


@dataclass(frozen=True, slots=True)
class Began:
    """Something was asked for; until it is answered, it may have happened or not."""

    act: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What was asked for was told as done."""

    act: int


Step = Made | Wrote | CutOff | Synced | NotSynced | NotWritten | FolderSynced | Moved | Removed | Began | Answered


class Refuses(StrEnum):
    """What a failing disk refuses, once."""

    SYNC = "sync"
    WRITE = "write"
    SPACE = "space"


@dataclass(slots=True)
class Trouble:
    """A disk that refuses one thing: the one with this number, counted from 1."""

    what: Refuses
    at: int
    is_ignored: bool = False
    """Whether nobody is told of it, which is a planted bug."""
    met: int = 0

    @property
    def has_struck(self) -> bool:
        """Whether it has refused."""
        return self.met >= self.at

    def strikes(self, what: Refuses) -> bool:
        """Whether this is the moment; asked at every sync and every write."""
        if (what is Refuses.SYNC) != (self.what is Refuses.SYNC):
            return False
        self.met += 1
        return self.met == self.at


def folder_of(name: Name) -> Name:
    """Return the folder that a name stands in."""
    return name.rpartition("/")[0]


@dataclass(slots=True)
class Recording:
    """The steps so far, of everything below a root."""

    root: Path
    steps: list[Step]
    trouble: Trouble | None = None

    def demand_written(self, name: Name) -> None:
        """Raise what SQLite raises where the disk does not take a write."""
        if self.trouble is not None and self.trouble.strikes(Refuses.WRITE):
            self.steps.append(NotWritten(name))
            full = self.trouble.what is Refuses.SPACE
            raise apsw.exception_for(apsw.SQLITE_FULL if full else apsw.SQLITE_IOERR_WRITE)

    def demand_synced(self, name: Name) -> None:
        """Raise what SQLite raises where the disk does not sync."""
        if self.trouble is not None and self.trouble.strikes(Refuses.SYNC):
            self.steps.append(NotSynced(name))
            if not self.trouble.is_ignored:
                raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)

    def name(self, path: object) -> Name | None:
        """Return the path below the root, or None for one that is elsewhere or that does not survive a cut."""
        text = os.fspath(path) if isinstance(path, str | os.PathLike) else ""
        if text == str(self.root):
            return ""
        if not isinstance(text, str) or not text.startswith(f"{self.root}/") or text.endswith("-shm"):
            return None
        return text[len(str(self.root)) + 1 :]


class RecordedFile(apsw.VFSFile):
    """A file of SQLite."""

    def __init__(
        self, recording: Recording, base: str, name: "str | apsw.URIFilename | None", flags: list[int]
    ) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._recording = recording
        self._name = recording.name(path)
        self._steps = recording.steps
        is_new = path is not None and not Path(path).exists()
        # SQLite syncs the folder with the first sync of a journal or a log, not with that of the database.
        journals = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_WAL
        self._names_too = bool(flags[0] & journals and flags[0] & apsw.SQLITE_OPEN_CREATE)
        super().__init__(base, name, flags)
        if self._name is not None and is_new:
            self._steps.append(Made(self._name))

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._name is not None:
            self._recording.demand_written(self._name)
            self._steps.append(Wrote(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if self._name is not None:
            self._steps.append(CutOff(self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        if self._name is not None:
            self._recording.demand_synced(self._name)
        super().xSync(flags)
        if self._name is not None:
            self._steps.append(Synced(self._name))
            if self._names_too:
                self._steps.append(FolderSynced(folder_of(self._name)))
                self._names_too = False


class RecordedVFS(apsw.VFS):
    """SQLite's way to the disk."""

    NAME = "recorded"

    def __init__(self, recording: Recording, base: str) -> None:
        self._recording = recording
        self._base = base
        super().__init__(self.NAME, base)

    def xOpen(self, name: "str | apsw.URIFilename | None", flags: list[int]) -> apsw.VFSFile:
        return RecordedFile(self._recording, self._base, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        name = self._recording.name(filename)
        if name is not None:
            self._recording.steps.append(Removed(name))
            if syncdir:
                self._recording.steps.append(FolderSynced(folder_of(name)))


class _Calls:
    """What the program does beside SQLite: its key, its lock, its second copy, its renames."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._steps = recording.steps
        self._files: dict[int, Name] = {}
        self.real = {name: getattr(os, name) for name in ("open", "close", "write", "ftruncate", "fsync", *_PATHS)}

    def _really(self, call: str, *arguments: object, **named: object) -> object:
        return cast("Callable[..., object]", self.real[call])(*arguments, **named)

    def open(self, path: object, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        name = self._recording.name(path)
        is_new = name is not None and bool(flags & os.O_CREAT) and not (self._recording.root / name).exists()
        file = cast("int", self._really("open", path, flags, mode, dir_fd=dir_fd))
        if name is not None:
            self._files[file] = name
            if is_new:
                self._steps.append(Made(name))
        return file

    def close(self, file: int) -> None:
        self._files.pop(file, None)
        self._really("close", file)

    def write(self, file: int, data: bytes) -> int:
        name = self._files.get(file)
        if name is None:
            return cast("int", self._really("write", file, data))
        written = cast("int", self._really("write", file, data))
        # Where it stood afterwards tells where it went, appended or not.
        at = os.lseek(file, 0, os.SEEK_CUR) - written
        self._steps.append(Wrote(name, at, bytes(data[:written])))
        return written

    def ftruncate(self, file: int, size: int) -> None:
        self._really("ftruncate", file, size)
        if file in self._files:
            self._steps.append(CutOff(self._files[file], size))

    def fsync(self, file: int) -> None:
        self._really("fsync", file)
        name = self._files.get(file)
        if name is not None:
            is_folder = (self._recording.root / name).is_dir()
            self._steps.append(FolderSynced(name) if is_folder else Synced(name))

    def mkdir(self, path: object, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        self._really("mkdir", path, mode, dir_fd=dir_fd)
        if name := self._recording.name(path):
            self._steps.append(Made(name, is_folder=True))

    def rename(self, path: object, to: object) -> None:
        self._really("rename", path, to)
        old, new = self._recording.name(path), self._recording.name(to)
        if old is not None and new is not None:
            self._steps.append(Moved(old, new))

    replace = rename

    def unlink(self, path: object, *, dir_fd: int | None = None) -> None:
        self._really("unlink", path, dir_fd=dir_fd)
        if name := self._recording.name(path):
            self._steps.append(Removed(name))


_PATHS = ("mkdir", "rename", "replace", "unlink")


@contextmanager
def recorded(root: Path, trouble: Trouble | None = None) -> Iterator[Recording]:
    """Write down what this process does below the root, as long as the block lasts; SQLite may meet trouble there."""
    recording = Recording(root, [], trouble)
    before = apsw.vfs_names()[0]
    base = before.removeprefix("multipleciphers-")
    vfs = RecordedVFS(recording, base)
    # Opening through it once makes the cipher's layer above it.
    apsw.Connection(":memory:", vfs=f"multipleciphers-{vfs.NAME}").close()
    apsw.set_default_vfs(f"multipleciphers-{vfs.NAME}")
    calls = _Calls(recording)
    for name in calls.real:
        setattr(os, name, getattr(calls, name))
    try:
        yield recording
    finally:
        for name, real in calls.real.items():
            setattr(os, name, real)
        apsw.set_default_vfs(before)
        apsw.unregister_vfs(f"multipleciphers-{vfs.NAME}")
        vfs.unregister()
