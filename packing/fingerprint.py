"""Two builds of the same parts have one fingerprint; any other part gives another."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

LETTERS = 16


def of(parts: Iterable[tuple[str, str]]) -> str:
    """Return the fingerprint of parts, each a place in the build and the file that goes there, in any order."""
    whole = sha256()
    for place, source in sorted(parts):
        whole.update(f"{place}\0{sha256(Path(source).read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()[:LETTERS]
