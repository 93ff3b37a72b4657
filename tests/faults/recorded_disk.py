"""A disk that writes down everything that is done to it: by SQLite, below the cipher, and by the program beside it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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


Step = Made | Wrote | CutOff | Synced | FolderSynced | Moved | Removed | Began | Answered


def folder_of(name: Name) -> Name:
    """Return the folder that a name stands in."""
    return name.rpartition("/")[0]


@dataclass(slots=True)
class Recording:
    """The steps so far, of everything below a root."""

    root: Path
    steps: list[Step]

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
            self._steps.append(Wrote(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if self._name is not None:
            self._steps.append(CutOff(self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
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
def recorded(root: Path) -> Iterator[Recording]:
    """Write down what this process does below the root, as long as the block lasts."""
    recording = Recording(root, [])
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
