"""Unpacks a program that was proved already, and still believes nothing: names, links, sizes, counts.

A release holds folders, files and links within itself, nothing else. It is unpacked beside its place and moved there
in one step once every byte is on the disk.
"""

import os
import shutil
import tarfile
from pathlib import Path, PurePosixPath
from typing import IO

import zstandard

from kiosk.programs.errors import Damaged, Hostile, NotWritten
from kiosk.store.durably import sync_folder
from sync.protocol.releasing import Release

DRAFT = ".unpacking"
_PIECE = 1_048_576
_WINDOW = 1 << 27
_LONGEST_NAME = 400
_FORBIDDEN = frozenset('<>:"|?*\\')
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(1, 10))})


def unpack(packed: Path, release: Release, folder: Path) -> Path:
    """Unpack a packed program as the folder of its name; whole and on disk when this returns, or not there.

    Raises Hostile, Damaged, NotWritten. One that is there already is left as it is.
    """
    place = folder / release.name
    if place.is_dir():
        return place
    draft = folder / DRAFT
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o755, parents=True)
        _Unpacking(draft, release).all_of(packed)
        _flush(draft)
        draft.replace(place)
        sync_folder(folder)
    except OSError as error:
        raise NotWritten(error.strerror or type(error).__name__) from error
    except (tarfile.TarError, zstandard.ZstdError, EOFError) as error:
        raise Damaged(str(error)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return place


class _Unpacking:
    """One release on its way to the disk."""

    def __init__(self, root: Path, release: Release) -> None:
        self._root = root
        self._release = release
        self._left = release.unpacked
        self._count = 0
        self._taken: dict[str, str] = {}
        """Names in lower letters, as disks may know them: `file`, `folder`, `link`."""

    def all_of(self, packed: Path) -> None:
        """Write everything; raises Hostile at the first thing that no release may hold."""
        with packed.open("rb") as file:
            reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(file)
            with tarfile.open(fileobj=reader, mode="r|") as tar:
                for member in tar:
                    self._take(tar, member)
        if self._left or self._count != self._release.files:
            raise Hostile("other sizes than were signed")
        if self._taken.get(self._release.program.lower()) != "file":
            raise Hostile(f"no {self._release.program}")

    def _take(self, tar: tarfile.TarFile, member: tarfile.TarInfo) -> None:
        path = self._placed(member.name)
        if member.isdir():
            self._note(path, "folder")
            (self._root / path).mkdir(mode=0o755, exist_ok=True)
        elif member.issym():
            self._count_one(0)
            self._note(path, "link")
            (self._root / path).symlink_to(self._target(path, member.linkname))
        elif member.isreg():
            self._count_one(member.size)
            self._note(path, "file")
            source = tar.extractfile(member)
            if source is None:
                raise Hostile(member.name)
            self._write(self._root / path, source, member)
        else:
            raise Hostile(f"{member.name} is no file, folder or link")

    def _count_one(self, size: int) -> None:
        self._count += 1
        self._left -= size
        if self._left < 0 or self._count > self._release.files:
            raise Hostile("more than was signed")

    def _placed(self, name: str) -> PurePosixPath:
        """Return a name that stays inside, whose folders were made here and are no links."""
        path = PurePosixPath(name)
        if not name or len(name) > _LONGEST_NAME or path.is_absolute() or str(path) != name.rstrip("/"):
            raise Hostile(name[:_LONGEST_NAME])
        for part in path.parts:
            is_device = part.partition(".")[0].lower() in _DEVICES
            is_odd = part != part.strip(" .") and part.endswith((" ", "."))
            if part == ".." or is_device or is_odd or _FORBIDDEN & set(part) or not part.isprintable():
                raise Hostile(name)
        for above in path.parents:
            if above != PurePosixPath(".") and self._taken.get(str(above).lower()) != "folder":
                raise Hostile(f"{name} lies in no folder of the release")
        return path

    def _note(self, path: PurePosixPath, kind: str) -> None:
        """Note a name; two that differ by nothing or by capitals alone would be one on some disks."""
        if str(path).lower() in self._taken:
            raise Hostile(f"{path} twice")
        self._taken[str(path).lower()] = kind

    def _target(self, path: PurePosixPath, target: str) -> str:
        """Return where a link leads, once that is inside however the disk follows it."""
        aim = PurePosixPath(target)
        depth = len(path.parts) - 1
        for part in aim.parts:
            depth += -1 if part == ".." else 1
            if depth < 0:
                raise Hostile(f"{path} leads out")
        if not target or aim.is_absolute() or _FORBIDDEN & set(target):
            raise Hostile(f"{path} leads out")
        above = path.parent.joinpath(aim)
        if any(self._taken.get(str(folder).lower()) == "link" for folder in (above, *above.parents)):
            raise Hostile(f"{path} leads over a link")
        return target

    def _write(self, path: Path, source: IO[bytes], member: tarfile.TarInfo) -> None:
        mode = 0o755 if member.mode & 0o100 else 0o644
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(handle, "wb") as file:
            left = member.size
            while left > 0 and (piece := source.read(min(left, _PIECE))):
                file.write(piece)
                left -= len(piece)
            if left:
                raise Damaged(member.name)
            file.flush()
            os.fsync(file.fileno())
        path.chmod(mode)


def _flush(root: Path) -> None:
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir() and not path.is_symlink())):
        sync_folder(folder)
