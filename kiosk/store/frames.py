"""A file of sealed frames that only grows: whatever becomes of one frame, the others can still be read.

A frame is a marker with the format's version, its number (8 bytes), the length of what follows (4), a nonce (12) and
AES-256-GCM of the content, with the header as associated data. A reader that meets damage looks for the next marker.
"""

import mmap
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from secrets import token_bytes
from struct import Struct
from typing import NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.store.durably import make_durably, sync_folder

_MARKER = b"\xf5KMF1\xf5"
_HEADER = Struct(f">{len(_MARKER)}sQI")
_NONCE_BYTES = 12
_LONGEST = 4 * 1_048_576


class Frame(NamedTuple):
    """One whole frame."""

    number: int
    content: bytes


class Found(NamedTuple):
    """What a file holds: all whole frames in order, and whether there was anything else in it."""

    frames: tuple[Frame, ...]
    is_whole: bool


class FrameFile:
    """Appends frames to one file."""

    def __init__(self, file: int, *, key: bytes, next_number: int) -> None:
        self._file = file
        self._seal = AESGCM(key)
        self._next_number = next_number

    @classmethod
    def open(cls, path: Path, key: bytes, *, after: Found) -> Self:
        """Open, or make, a file that was read before; raises OSError."""
        make_durably(path.parent)
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
        sync_folder(path.parent)
        return cls(file, key=key, next_number=max((frame.number for frame in after.frames), default=0) + 1)

    def is_at(self, path: Path) -> bool:
        """Whether the path still leads to this file: nobody removed it or put another in its place."""
        try:
            return os.path.samestat(os.fstat(self._file), path.stat())
        except OSError:
            return False

    def append(self, contents: Iterable[bytes]) -> None:
        """Write frames; they are on disk when this returns. Raises OSError."""
        rest = memoryview(b"".join(map(self._framed, contents)))
        while rest:
            rest = rest[os.write(self._file, rest) :]
        os.fsync(self._file)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)

    def _framed(self, content: bytes) -> bytes:
        nonce = token_bytes(_NONCE_BYTES)
        header = _HEADER.pack(_MARKER, self._next_number, len(content) + 28)
        self._next_number += 1
        return header + nonce + self._seal.encrypt(nonce, content, header)


def read(path: Path, key: bytes) -> Found:
    """Return what a file holds, nothing where there is no file; raises OSError."""
    if not holds_anything(path):
        return Found((), is_whole=True)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        frames = tuple(_frames(data, AESGCM(key)))
        length = sum(_HEADER.size + 28 + len(frame.content) for frame in frames)
        return Found(frames, is_whole=length == len(data))


def read_end(path: Path, key: bytes, *, most: int) -> tuple[Frame, ...]:
    """Return the whole frames among the last bytes of a file, without reading the rest; raises OSError."""
    if not holds_anything(path):
        return ()
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return tuple(_frames(data, AESGCM(key), since=max(0, len(data) - most)))


def holds_anything(path: Path) -> bool:
    """Whether there is such a file and it is not empty."""
    return path.is_file() and path.stat().st_size > 0


def _frames(data: mmap.mmap, seal: AESGCM, *, since: int = 0) -> Iterator[Frame]:
    at = data.find(_MARKER, since)
    while at >= 0:
        frame, at = _frame(data, at, seal)
        if frame is not None:
            yield frame


def _frame(data: mmap.mmap, at: int, seal: AESGCM) -> tuple[Frame | None, int]:
    """Return the frame at a marker, if it is whole, and where the next marker is."""
    begin = at + _HEADER.size
    if begin <= len(data):
        header = data[at:begin]
        _, number, length = _HEADER.unpack(header)
        end = begin + length
        if length <= _LONGEST and end <= len(data):
            try:
                content = seal.decrypt(data[begin : begin + _NONCE_BYTES], data[begin + _NONCE_BYTES : end], header)
            except (InvalidTag, ValueError):
                pass
            else:
                return Frame(number, content), data.find(_MARKER, end)
    return None, data.find(_MARKER, at + 1)
