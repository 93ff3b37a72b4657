"""Unicode's own tables, cut down to what Qt asks for in the program's languages: of 32 MB some three stay.

Qt asks ICU for letters' order, names of time zones, upper and lower case, and old encodings. Those encodings go: Qt
demands a locale in UTF-8. So does the rest (units, currencies, regions, word breaks of Thai or Chinese), which nothing
here reaches. Text itself is shaped, broken and compared by Qt and HarfBuzz. A language that is not in the tables has
ICU's root order, which is Unicode's.
"""

import re
import struct
from collections.abc import Collection, Mapping
from pathlib import Path

from packing.shared_object import Shown, make, read_shown

SYMBOL = re.compile(r"icudt\d+_dat")
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_ALIGNED = 16
_TREES = frozenset({"", "coll", "zone"})
_KINDS = (".res", ".icu", ".nrm")
_LOCALE = re.compile(r"([a-z]{2,3})(_\w+)?\.res")
_NOT_LOCALES = frozenset({"root", "pool"})
_UNASKED = frozenset({"unames.icu"})
"""The name of every character, in English."""


class NotTables(Exception):
    """The file is not of the kind that this can cut; the build must be looked at before it is handed out."""


def cut(source: Path, out: Path, *, languages: Collection[str]) -> Path:
    """Write the library again with the tables of these languages alone; returns where it is."""
    name, whole = read_shown(source, SYMBOL)
    header, tables = read(whole)
    kept = {name: table for name, table in tables.items() if is_asked(name, languages)}
    return make(out / source.name, [Shown(name, "object", write(header, kept))])


def is_asked(name: str, languages: Collection[str]) -> bool:
    """Whether Qt can reach a table, by its name inside the package (`icudt73l/coll/hi.res`)."""
    _package, _slash, inside = name.partition("/")
    tree, _slash, table = inside.rpartition("/")
    if tree not in _TREES or not table.endswith(_KINDS) or table in _UNASKED:
        return False
    locale = _LOCALE.fullmatch(table)
    return locale is None or locale[1] in languages or locale[1] in _NOT_LOCALES


def read(whole: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header and every table by its name, as they stand in ICU's common format."""
    size = struct.unpack_from("<H", whole)[0]
    if whole[2:4] != _MAGIC or whole[12:16] != _FORMAT:
        raise NotTables("no common data of ICU")
    base = memoryview(whole)[size:]
    count = struct.unpack_from("<I", base)[0]
    places = [struct.unpack_from("<II", base, 4 + 8 * at) for at in range(count)]
    ends = [start for _name, start in places[1:]] + [len(base)]
    named = [bytes(base[name : name + 200]).partition(b"\0")[0].decode("ascii") for name, _start in places]
    spans = zip(named, places, ends, strict=True)
    return whole[:size], {name: bytes(base[start:end]) for name, (_name, start), end in spans}


def write(header: bytes, tables: Mapping[str, bytes]) -> bytes:
    """Return the tables in ICU's common format: names in order, each table where its computer reads it at once."""
    names = sorted(tables)
    written = [name.encode("ascii") + b"\0" for name in names]
    at_names = 4 + 8 * len(names)
    at_tables = _aligned(at_names + sum(map(len, written)))
    index, bodies, name_at = [struct.pack("<I", len(names))], list[bytes](), at_names
    for name, text in zip(names, written, strict=True):
        index.append(struct.pack("<II", name_at, at_tables))
        name_at += len(text)
        bodies.append(tables[name].ljust(_aligned(len(tables[name])), b"\0"))
        at_tables += len(bodies[-1])
    front = b"".join((*index, *written))
    return header + front.ljust(_aligned(len(front)), b"\0") + b"".join(bodies)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
