"""The files of a package by their paths, found as their authors' systems find them.

A path that no file has is looked for once more without regard to capitals, to how accents are written (a macOS takes
them apart), and to escapes that were never undone. Archives with two files that differ in capitals alone are refused,
so there is one at most.
"""

from collections.abc import Iterator, Mapping
from unicodedata import normalize
from urllib.parse import unquote


class Folder(Mapping[str, bytes]):
    """Files by path."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = dict(files)
        self._alike: dict[str, str] = {}
        for path in self._files:
            self._alike.setdefault(_folded(path), path)

    def __getitem__(self, path: str) -> bytes:
        """Return the file that a path means; raises KeyError."""
        return self._files[self.place(path)]

    def __contains__(self, path: object) -> bool:
        """Whether a path means a file."""
        return isinstance(path, str) and self.place(path) in self._files

    def __iter__(self) -> Iterator[str]:
        """Give the paths as they are."""
        return iter(self._files)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._files)

    def place(self, path: str) -> str:
        """Return the path under which a file lies; the same where there is none."""
        return path if path in self._files else self._alike.get(_folded(path), path)


def place(files: Mapping[str, bytes], path: str) -> str:
    """Return the path under which a file lies; the same where there is none."""
    return files.place(path) if isinstance(files, Folder) else path


def _folded(path: str) -> str:
    return normalize("NFC", unquote(path)).casefold()
