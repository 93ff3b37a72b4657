"""Dictionaries of the spell check, packed to a fifth: the speller unpacks the one that it is asked for."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from zstandard import ZstdCompressor

from packing.closure import Entry

SUFFIX = ".zst"
_FOLDER = ("resources", "spelling")
_PACKED = (".dic", ".aff")
_LEVEL = 19


def packed(entries: Iterable[Entry], out: Path) -> Iterator[Entry]:
    """Give the entries, each dictionary packed in a folder; licenses stay as they are."""
    for place, source, kind in entries:
        inside = PurePosixPath(place.replace("\\", "/"))
        if inside.parts[:2] != _FOLDER or inside.suffix not in _PACKED:
            yield place, source, kind
            continue
        made = out / "spelling" / inside.parent.name / (inside.name + SUFFIX)
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(ZstdCompressor(level=_LEVEL).compress(Path(source).read_bytes()))
        yield place + SUFFIX, str(made), kind
