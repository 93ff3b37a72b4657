"""What the build is made of, for whoever has to answer for it: a CycloneDX list, and every license as a text."""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path
from subprocess import run
from uuid import NAMESPACE_URL, uuid5

from packing.inside import LICENSES
from packing.part import Part

FORMAT = "1.6"
_LICENSES = ("licen", "copying", "notice", "copyright")
_UNSAID = "see the text in licenses"
_SAID = {"peewee": "MIT", "segno": "BSD-3-Clause", "apsw_sqlite3mc": "any OSI-approved license; SQLite3MC: MIT"}
"""Of packages whose metadata name no license; their texts are in the build as those of all others."""
BASE = "base_library.zip"
"""Python's own modules for the start, which PyInstaller puts together."""
_SYSTEMS = {
    "libbrotli1": "MIT",
    "libbz2-1.0": "bzip2-1.0.6",
    "libffi8": "MIT",
    "liblzma5": "public domain",
    "libuuid1": "BSD-3-Clause",
    "libxkbcommon0": "MIT",
    "libxkbcommon-x11-0": "MIT",
}
"""What Debian's copyright files say of the libraries themselves, as opposed to programs and tests beside them."""


def parts(sources: Iterable[str]) -> list[Part]:
    """Return what the files come from: Python itself, its packages, the system's."""
    found = {part.purl: part for source in sources if (part := _part_of(Path(source))) is not None}
    python = _python()
    return [python, *(found[purl] for purl in sorted(found) if purl != python.purl)]


def cyclonedx(found: Iterable[Part], *, version: str, fingerprint: str) -> dict[str, object]:
    """Return the list; the same build gives the same list."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": FORMAT,
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, f'exam-kiosk/{version}/{fingerprint}')}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "exam-kiosk",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
                "properties": [{"name": "build:fingerprint", "value": fingerprint}],
            }
        },
        "components": [_component(part) for part in found],
    }


def license_files(found: Iterable[Part]) -> Iterator[tuple[str, str]]:
    """Give each license's text and its place in the build."""
    for part in found:
        for text in part.texts:
            yield str(text), f"licenses/{part.name}"


def _component(part: Part) -> dict[str, object]:
    named = {"expression": part.license} if _is_expression(part.license) else {"license": {"name": part.license}}
    version = {"version": part.version} if part.version else {}
    return {
        "type": "library",
        "name": part.name,
        **version,
        "purl": part.purl,
        "bom-ref": part.purl,
        "licenses": [named],
    }


def _is_expression(text: str) -> bool:
    words = text.replace("(", " ").replace(")", " ").split()
    return bool(words) and all(word in {"AND", "OR", "WITH"} or _is_id(word) for word in words) and " " not in words[0]


def _is_id(word: str) -> bool:
    return word in {"MIT", "Zlib", "ISC", "blessing", "PSF-2.0", "Python-2.0"} or ("-" in word and word[0].isalpha())


def _part_of(source: Path) -> Part | None:
    distribution = _owners().get(_within(source))
    if distribution is not None:
        return _of_package(distribution)
    real = source.resolve()
    if source.name == BASE:
        return None
    if any(real.is_relative_to(folder) for folder in (Path(sys.base_prefix), Path(__file__).parents[1])):
        return None
    return _of_system(real)


@cache
def _owners() -> dict[str, Distribution]:
    """Return which installed package each file belongs to."""
    return {
        _within(Path(str(file.locate()))): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _within(path: Path) -> str:
    """Return the path inside the environment's folder of packages: the folder itself may have several names."""
    return str(path).rpartition("site-packages")[2]


@cache
def _of_package(distribution: Distribution) -> Part | None:
    about, name = distribution.metadata.json, distribution.name
    if name == "exam-kiosk":
        return None
    said = str(about.get("license_expression") or about.get("license") or "")
    texts = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _LICENSES)
    ]
    if name.startswith(("PySide6", "shiboken6")):
        texts += [LICENSES / "LGPL-3.txt", LICENSES / "GPL-3.txt"]
    known = _SAID.get(name) or said.splitlines()[0:1] or [_UNSAID]
    license_name = known if isinstance(known, str) else known[0]
    return Part(name, distribution.version, "pypi", license_name, tuple(text for text in texts if text.is_file()))


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    places = [Path(sys.base_prefix, "lib", f"python{version.rpartition('.')[0]}", "LICENSE.txt")]
    places += [Path(sys.base_prefix, "LICENSE.txt")]
    return Part("python", version, "generic", "PSF-2.0", tuple(place for place in places if place.is_file())[:1])


@cache
def _of_system(source: Path) -> Part:
    asked = _said("dpkg-query", "-S", str(source)) or _said("dpkg-query", "-S", str(source).removeprefix("/usr"))
    package = asked.partition(": ")[0].partition(":")[0].partition(",")[0]
    if not package:
        return Part(source.name, "unknown", "generic", _UNSAID, ())
    version = _said("dpkg-query", "-W", "-f", "${Version}\\n", package).splitlines()
    text = Path("/usr/share/doc", package, "copyright")
    return Part(
        package,
        version[0] if version else "unknown",
        "deb",
        _SYSTEMS.get(package, _UNSAID),
        (text,) if text.is_file() else (),
    )


def _said(*command: str) -> str:
    try:
        return run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""  # not a Debian: a library is named by its file
