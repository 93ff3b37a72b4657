"""Takes the symbols for debuggers out of libraries: of Python's and of zstandard's a third or more.

A library whose layout somebody changed after it was linked (FFmpeg's, in Qt's package) does not survive that: it can no
longer be loaded. Such a one stays as it came; so does one that gets no smaller.
"""

import shutil
import struct
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from packing.closure import Entry

_ELF = b"\x7fELF\x02"
_LOADED = 1
_KINDS = ("BINARY", "EXTENSION")


def stripped(entries: Iterable[Entry], out: Path) -> Iterator[Entry]:
    """Give the entries, libraries as copies without symbols in a folder where that goes well."""
    for place, source, kind in entries:
        made = _made(Path(source), out / place) if kind in _KINDS else None
        yield place, source if made is None else str(made), kind


def is_loadable(library: Path) -> bool:
    """Whether the system can map the library: what it loads lies in the file as it will lie in the pages."""
    content = library.read_bytes()
    if content[:5] != _ELF:
        return True
    (table,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    for at in range(count):
        kind, _flags, offset, address, _physical, _length, _memory, page = struct.unpack_from(
            "<IIQQQQQQ", content, table + at * size
        )
        if kind == _LOADED and page > 1 and (offset - address) % page:
            return False
    return True


def _made(source: Path, out: Path) -> Path | None:
    out.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, out)
    out.chmod(0o755)
    subprocess.run(["strip", str(out)], capture_output=True, check=True)
    is_better = out.stat().st_size < source.stat().st_size and is_loadable(out)
    return out if is_better else None
