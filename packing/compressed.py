"""Dictionaries of the spell check and the interface's languages, packed to a fifth: who reads one unpacks it."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from zstandard import ZstdCompressor

from packing.closure import Entry

SUFFIX = ".zst"
_PACKED = {"spelling": (".dic", ".aff"), "translations": (".qm",)}
_LEVEL = 19


def packed(entries: Iterable[Entry], out: Path) -> Iterator[Entry]:
    """Give the entries, each dictionary and language packed in a folder; licenses stay as they are."""
    for place, source, kind in entries:
        inside = PurePosixPath(place.replace("\\", "/"))
        if inside.parts[0] != "resources" or inside.suffix not in _PACKED.get(inside.parts[1], ()):
            yield place, source, kind
            continue
        made = out.joinpath(*inside.parts[1:-1], inside.name + SUFFIX)
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(ZstdCompressor(level=_LEVEL).compress(Path(source).read_bytes()))
        yield place + SUFFIX, str(made), kind
