"""Which libraries of the system and of Qt the build needs: those that something in it asks for, and what these ask for.

The analysis follows every plug-in of Qt before the unwanted ones are left out, and so drags in a desktop's toolkit.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""Place in the build, file it comes from, PyInstaller's word for its kind."""
_LOOSE = ("", "PySide6/Qt/lib")
Imports = Callable[[str], Iterable[str]]
"""Names of the libraries that a file asks for."""


def reachable(entries: Iterable[Entry], imports: Imports) -> list[Entry]:
    """Return the entries without libraries that nobody asks for any more; Python's own stays, the start asks for it."""
    known = list(entries)
    loose = {PurePosixPath(entry[0]).name: entry for entry in known if _is_loose(entry)}
    kept: dict[str, Entry] = {}
    waiting = [entry for entry in known if not _is_loose(entry)]
    while waiting:
        for name in _names(imports(waiting.pop()[1]), loose):
            if name not in kept:
                kept[name] = loose[name]
                waiting.append(loose[name])
    return [entry for entry in known if not _is_loose(entry) or PurePosixPath(entry[0]).name in kept]


def _names(asked: Iterable[str], loose: Mapping[str, Entry]) -> list[str]:
    return [name for path in asked if (name := PurePosixPath(path.replace("\\", "/")).name) in loose]


def _is_loose(entry: Entry) -> bool:
    """Whether it is a library of the system or of Qt, not one in another package's folder, no module and no plug-in."""
    place, _source, kind = entry
    folder, _slash, name = place.rpartition("/")
    return kind == "BINARY" and folder in _LOOSE and name.startswith("lib") and not name.startswith("libpython")
