"""An enrollment link as a file, as a square code in a file, and on the terminal."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sync.protocol import codes, enrollment_links
from sync.protocol.enrollment_links import WrongLink
from sync.server.commands.terminal import CommandFailed, Exit, note

if TYPE_CHECKING:
    from segno import QRCode

LINK = "CENTRAL-ENROLL-LINK"
PICTURES = {".svg": "svg", ".png": "png"}
_SAMPLE = "0" * codes.ENROLLMENT_LENGTH


@contextmanager
def prepared(url: str, *, file: Path | None, square: Path | None) -> Iterator[Callable[[str], None]]:
    """Give what writes a code's link wherever it is wanted; everything that can be refused is, before there is a code.

    The files are new and their owner's alone; where the block fails, they are gone again.
    """
    _demand_sense(url, file, square)
    made: list[Path] = []
    try:
        with ExitStack() as opened:
            text = None if file is None else opened.enter_context(_private(file, made))
            picture = None if square is None else opened.enter_context(_private(square, made))

            def tell(code: str) -> None:
                if not url:
                    return
                link = enrollment_links.written(url, code)
                if text is not None:
                    text.write(link.encode() + b"\n")
                if picture is not None and square is not None:
                    _drawn(link).save(picture, kind=PICTURES[square.suffix.lower()], scale=8, border=4)
                note(link)
                if sys.stderr.isatty():
                    _drawn(link).terminal(out=sys.stderr, compact=True)

            yield tell
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _demand_sense(url: str, file: Path | None, square: Path | None) -> None:
    if not url and (file or square):
        raise CommandFailed(LINK, "A link needs the server's address: --url https://…", ends=Exit.USAGE)
    if square is not None and square.suffix.lower() not in PICTURES:
        raise CommandFailed(LINK, f"{square} ends neither in .svg nor in .png.", ends=Exit.USAGE)
    if url:
        try:
            enrollment_links.written(url, _SAMPLE)
        except WrongLink as error:
            raise CommandFailed(LINK, f"No machine could use this address: {error.detail}.", ends=Exit.USAGE) from error


def _private(path: Path, made: list[Path]) -> BinaryIO:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError as error:
        raise CommandFailed(LINK, f"{path} exists already.", ends=Exit.USAGE) from error
    made.append(path)
    return os.fdopen(handle, "wb")


def _drawn(link: str) -> "QRCode":
    import segno

    return segno.make(link, micro=False, error="m")
