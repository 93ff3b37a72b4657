"""Fetching a sealed package over a line that breaks: piece by piece, each kept, the whole proved by its own hash."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, TypeAlias

from sync.client.errors import DamagedPackage, NotKept, NotTheServer, OutOfTime
from sync.client.signed import Answer, SignedLine
from sync.protocol.ids import PackageHash
from sync.protocol.seal import MAX_PACKAGE

PIECE = 1_048_576
"""Bytes of one request: small, so that its time limit suits a slow line."""

Progress: TypeAlias = Callable[[int, int], None]
_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})")


def download(
    line: SignedLine,
    package: PackageHash,
    into: Path,
    *,
    progress: Progress,
    at: str = "/v1/packages",
    most: int = MAX_PACKAGE,
) -> None:
    """Fetch the package into this file; `progress` is told the bytes that are here and all of them.

    Whole, proved and on disk when this returns. What a broken try left (`.part`) is gone on with; `progress` may break
    it by an exception of its own. `at` is the address that packages are below, `most` what one may measure.
    """
    with _keeping():
        if into.exists() and _hash_of(into) == package:
            return
        part = into.with_name(into.name + ".part")
        with part.open("ab") as file:
            _fetch(line, f"{at}/{package}", file, progress, most=most)
            file.flush()
            os.fsync(file.fileno())
        if _hash_of(part) != package:
            part.unlink()
            raise DamagedPackage(package[:12])
        part.replace(into)
        _flush_folder(into.parent)


def _fetch(line: SignedLine, path: str, file: BinaryIO, progress: Progress, *, most: int) -> None:
    total = None
    while total is None or file.tell() < total:
        start = file.tell()
        headers = {"Range": f"bytes={start}-{start + PIECE - 1}", "Accept-Encoding": "identity"}
        with line.asked("GET", path, headers=headers) as answer:
            if answer.incoming.status == 416:
                # What is here is as long as the package or longer: its hash will tell which.
                return
            answer.demand_success()
            total = _expected(answer, start, most=most)
            try:
                for piece in answer.incoming.chunks(min(PIECE, total - start)):
                    file.write(piece)
                    progress(file.tell(), total)
            except OutOfTime:
                # A slow line gets a little further in each time limit; one that gets nowhere is no line.
                if file.tell() == start:
                    raise
        if file.tell() == start:
            raise NotTheServer("an empty piece")


def _expected(answer: Answer, start: int, *, most: int) -> int:
    """Return the length of the whole package, where the reply is a piece that begins where it should."""
    headers = answer.incoming.headers
    found = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
    if answer.incoming.status != 206 or not found or int(found[1]) != start:
        raise NotTheServer("not the piece that was asked for", status=answer.incoming.status)
    total = int(found[3])
    if total > most:
        raise NotTheServer("larger than it may be", status=answer.incoming.status)
    return total


@contextmanager
def _keeping() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotKept(error.strerror or type(error).__name__) from error


def _hash_of(file: Path) -> str:
    whole = sha256()
    with file.open("rb") as source:
        while piece := source.read(PIECE):
            whole.update(piece)
    return whole.hexdigest()


def _flush_folder(folder: Path) -> None:
    """Make the new name durable too, where folders can be opened (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
