"""What lies inside other people's packages, or in the program's own resources, with a name and a license of its own."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from packing.part import Part

ROOT = Path(__file__).parents[1]
LICENSES = Path(__file__).parent / "licenses"
_RESOURCES = ROOT / "resources"
_FFMPEG_SAYS = re.compile(rb"libavutil license: ([ -~]+)")
_FFMPEG_VERSION = re.compile(rb"(\d+\.\d+(?:\.\d+)?)\0+--")
_ROW = re.compile(r"\| (?P<folder>\w+) \| (?P<what>[^|]+) \| (?P<license>[^|]+) \|")
_PACKAGE = re.compile(r"package `([^`]+)`(?: ([\d.]+))?")


class UnderTheGpl(Exception):
    """A part would put the whole program under its license; it must not be handed out so."""


def parts(entries: Iterable[tuple[str, str]]) -> list[Part]:
    """Return the parts inside of what is built in, each entry a place in the build and the file that goes there."""
    found: dict[str, Part] = {}
    for place, source in entries:
        for part in _inside(PurePosixPath(place.replace("\\", "/")), Path(source)):
            found[part.name] = part
    return [found[name] for name in sorted(found)]


def _inside(place: PurePosixPath, source: Path) -> Iterator[Part]:
    name = place.name.lower()
    match place.parts:
        case ("resources", "fonts", family, *_):
            yield _own(f"font-{family}", "OFL-1.1", _RESOURCES / "fonts" / family / "OFL.txt")
        case ("resources", "icons", *_):
            yield _own("lucide", "ISC", _RESOURCES / "icons" / "LICENSE.txt")
        case ("resources", "spelling", language, _file):
            yield _dictionary(language)
        case ("apsw", *_) if place.suffix != ".pyi":
            yield _sqlite()
        case ("cryptography", "hazmat", "bindings", _file):
            yield _openssl()
        case ("zstandard", *_):
            yield _zstd()
        case ("hunspell", *_) if "hunspell" in name and place.suffix != ".py":
            yield Part(
                "hunspell", "1.7", "generic", "MPL-1.1 OR LGPL-2.1-or-later OR GPL-2.0-or-later", _texts("LGPL-2.1")
            )
        case _ if re.match(r"(lib)?avutil[.-]", name):
            yield _ffmpeg(source)
        case _ if (icu := re.match(r"(?:lib)?icu(?:data\.so\.|dt)(\d+)", name)) is not None:
            yield Part("icu", icu[1], "generic", "Unicode-DFS-2016", _texts("ICU"))


def _own(name: str, terms: str, text: Path) -> Part:
    return Part(name, "", "generic", terms, (text,))


def _dictionary(language: str) -> Part:
    """Return what the folder's own table says of a dictionary: the license that was taken, not all that are offered."""
    table = (_RESOURCES / "spelling" / "README.md").read_text(encoding="utf-8")
    row = next(row for row in _ROW.finditer(table) if row["folder"] == language)
    package = _PACKAGE.search(row["what"])
    taken = row["license"].partition("(")[0].strip()
    texts = [_RESOURCES / "spelling" / language / "LICENSE.txt"]
    texts += [_RESOURCES / "spelling" / f"{taken.replace(' ', '-')}.txt"] if taken.startswith("LGPL") else []
    version = package[2] or "" if package else ""
    return Part(f"dictionary-{language}", version, "generic", taken, tuple(text for text in texts if text.is_file()))


def _ffmpeg(library: Path) -> Part:
    content = library.read_bytes()
    said = _FFMPEG_SAYS.search(content)
    terms = said[1].decode("ascii") if said else ""
    if not terms.startswith("LGPL version 2.1 or later"):
        raise UnderTheGpl(f"FFmpeg says of itself: {terms or 'nothing'}")
    version = _FFMPEG_VERSION.search(content)
    return Part(
        "ffmpeg", version[1].decode("ascii") if version else "", "generic", "LGPL-2.1-or-later", _texts("LGPL-2.1")
    )


def _sqlite() -> Part:
    import apsw

    return Part("sqlite", apsw.sqlite_lib_version(), "generic", "blessing", ())


def _openssl() -> Part:
    from cryptography.hazmat.backends.openssl.backend import backend

    version = backend.openssl_version_text().split()[1]
    return Part("openssl", version, "generic", "Apache-2.0", ())


def _zstd() -> Part:
    import zstandard

    return Part("zstd", ".".join(map(str, zstandard.ZSTD_VERSION)), "generic", "BSD-3-Clause", ())


def _texts(name: str) -> tuple[Path, ...]:
    return (LICENSES / f"{name}.txt",)
