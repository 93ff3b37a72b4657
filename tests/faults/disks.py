"""Disks that a test may do anything to: one in user space, and real file systems in a file. Linux, root."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from struct import pack

SHUT_DOWN, WITHOUT_ITS_LOG = 0x8004587D, 2
"""FS_IOC_SHUTDOWN: what the tests of ext4 and xfs themselves cut the power with."""
IMAGE_MB = {"ext4": 96, "xfs": 320, "btrfs": 256}


class NotHere(Exception):
    """This machine does not permit such a disk; says why."""


class UserDisk:
    """The disk of `tests.faults.bad_disk`, in a process of its own."""

    def __init__(self, child: "subprocess.Popen[str]") -> None:
        self._child = child

    def do(self, order: str) -> None:
        """Get into trouble."""
        if self._child.stdin is None or self._child.stdout is None:
            raise AssertionError("the disk has no ears")
        self._child.stdin.write(order + "\n")
        self._child.stdin.flush()
        if self._child.stdout.readline() != "ok\n":
            raise AssertionError(f"the disk does not {order}")

    def mend(self) -> None:
        """Get out of it."""
        self.do("power")
        self.do("mend")


class RealDisk:
    """A file system of the kernel's, in a file."""

    def __init__(self, image: Path, at: Path) -> None:
        self._image = image
        self._at = at

    def do(self, order: str) -> None:
        """Cut the power: nothing reaches the disk any more."""
        if order != "cut":
            raise AssertionError(f"a real file system cannot {order}")
        file = os.open(self._at, os.O_RDONLY)
        try:
            fcntl.ioctl(file, SHUT_DOWN, pack("I", WITHOUT_ITS_LOG))
        finally:
            os.close(file)

    def mend(self) -> None:
        """Start the machine again: the file system finds its way by its own log."""
        _run("umount", str(self._at))
        _run("mount", "-o", "loop", str(self._image), str(self._at))


@contextmanager
def user_disk(at: Path) -> Iterator[UserDisk]:
    """Give a bad disk, gone with the block; raises NotHere."""
    if not Path("/dev/fuse").exists() or os.geteuid() != 0:
        raise NotHere("mounting a disk in user space needs root and /dev/fuse")
    at.mkdir(parents=True)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.bad_disk", str(at)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    try:
        if child.stdout is None or child.stdout.readline() != "ok\n":
            raise NotHere("the kernel does not let us mount a disk in user space")
        yield UserDisk(child)
    finally:
        subprocess.run(["umount", "-l", at], capture_output=True, check=False)
        child.kill()
        child.communicate()


@contextmanager
def real_disk(kind: str, at: Path, *, image: Path) -> Iterator[RealDisk]:
    """Give a real file system in a file, gone with the block; raises NotHere."""
    if os.geteuid() != 0:
        raise NotHere("mounting a file system needs root")
    if shutil.which(f"mkfs.{kind}") is None:
        raise NotHere(f"mkfs.{kind} is not installed")
    at.mkdir(parents=True)
    with image.open("wb") as file:
        file.truncate(IMAGE_MB[kind] * 1_048_576)
    try:
        _run(f"mkfs.{kind}", "-q", str(image))
        _run("mount", "-o", "loop", str(image), str(at))
    except subprocess.CalledProcessError as error:
        raise NotHere(f"{kind} cannot be mounted here: {error.stderr.decode().strip()[:200]}") from error
    try:
        yield RealDisk(image, at)
    finally:
        subprocess.run(["umount", "-l", at], capture_output=True, check=False)


def _run(*command: str) -> None:
    subprocess.run(command, capture_output=True, check=True)
