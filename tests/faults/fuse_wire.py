"""What the Linux kernel and a file system in user space say to each other through /dev/fuse, as far as it is needed.

From `include/uapi/linux/fuse.h` of the kernel, protocol 7.31. No library: what a fault does to a disk stands in one
place, and nothing has to be installed.
"""

import ctypes
import os
import stat
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from struct import Struct

IN_HEADER = Struct("<IIQQIIII")
OUT_HEADER = Struct("<IiQ")
ATTR = Struct("<QQQQQQIIIIIIIIII")
ENTRY = Struct("<QQQQII")
ATTR_HEAD = Struct("<QII")
OPENED = Struct("<QII")
INIT_IN = Struct("<IIII")
INIT_OUT = Struct("<IIIIHHIIHHI28x")
WRITE_IN = Struct("<QQIIQII")
SETATTR_IN = Struct("<IIQQQQQQIIIIIIII")
STATFS = Struct("<QQQQQIIII24x")
DIRENT = Struct("<QQII")
BIGGEST_MESSAGE = 1_048_576
SIZE_CHANGES, MODE_CHANGES = 8, 1
_MS_NOSUID, _MS_NODEV, _DETACH = 2, 4, 2


class Op(IntEnum):
    """What the kernel asks for."""

    LOOKUP = 1
    FORGET = 2
    GETATTR = 3
    SETATTR = 4
    MKDIR = 9
    UNLINK = 10
    RMDIR = 11
    RENAME = 12
    OPEN = 14
    READ = 15
    WRITE = 16
    STATFS = 17
    RELEASE = 18
    FSYNC = 20
    FLUSH = 25
    INIT = 26
    OPENDIR = 27
    READDIR = 28
    RELEASEDIR = 29
    FSYNCDIR = 30
    ACCESS = 34
    CREATE = 35
    DESTROY = 38
    BATCH_FORGET = 42
    RENAME2 = 45


@dataclass(frozen=True, slots=True)
class Asked:
    """One request of the kernel."""

    op: int
    ticket: int
    node: int
    body: bytes

    @classmethod
    def of(cls, message: bytes) -> "Asked":
        """Read a request."""
        length, op, ticket, node, *_ = IN_HEADER.unpack_from(message)
        return cls(op, ticket, node, message[IN_HEADER.size : length])

    def names(self, skip: int = 0) -> list[str]:
        """Return the names behind the numbers."""
        return [os.fsdecode(name) for name in self.body[skip:].split(b"\0")[:-1]]


@dataclass(slots=True)
class Node:
    """A file or a folder of the disk."""

    number: int
    is_folder: bool
    mode: int
    data: bytearray = field(default_factory=bytearray)
    names: dict[str, int] = field(default_factory=dict)

    def attributes(self) -> bytes:
        """Return what `stat` tells."""
        kind = stat.S_IFDIR if self.is_folder else stat.S_IFREG
        size = len(self.data)
        mode = kind | stat.S_IMODE(self.mode)
        return ATTR.pack(
            self.number, size, -(-size // 512), 0, 0, 0, 0, 0, 0, mode, 1, os.getuid(), os.getgid(), 0, 4_096, 0
        )

    def entry(self) -> bytes:
        """Return what a name leads to; nobody remembers it, so that a cut is seen at once."""
        return ENTRY.pack(self.number, 1, 0, 0, 0, 0) + self.attributes()


def mounted(at: Path) -> int:
    """Mount a disk and return the file to talk to the kernel through; raises OSError where that is not allowed."""
    kernel = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={kernel},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}"
    library = ctypes.CDLL(None, use_errno=True)
    flags = ctypes.c_ulong(_MS_NOSUID | _MS_NODEV)
    if library.mount(b"faulty", os.fsencode(at), b"fuse", flags, options.encode()) != 0:
        error = ctypes.get_errno()
        os.close(kernel)
        raise OSError(error, os.strerror(error))
    return kernel


def unmount(at: Path) -> None:
    """Take a disk away, whoever uses it."""
    ctypes.CDLL(None, use_errno=True).umount2(os.fsencode(at), _DETACH)
