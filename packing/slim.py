"""What the Linux build has instead of libraries that are far larger than what is reached of them.

Qt's player knows how to record the screen of a device without windows, Qt Quick's too, and therefore asks Qt Quick and
Qt's OpenGL for eight names: 18 MB with all that these ask for. A station records nothing. It gets libraries that show
these names and nothing else, as Qt itself does for FFmpeg's TLS: no object ever is a window of Qt Quick, there never is
a compositor, so nothing else of them is reached. A Qt whose player asks for more ends the build.
"""

import platform
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from packing import icu
from packing.closure import Entry
from packing.shared_object import Shown, asked_of, make

_STOPS = {"x86_64": b"\x0f\x0b", "aarch64": bytes(4)}
"""The instruction that ends a program, should it ever get there."""
_GIVES_NOTHING = {"x86_64": b"\x31\xc0\xc3", "aarch64": b"\x00\x00\x80\xd2\xc0\x03\x5f\xd6"}
_META_OBJECT_BYTES = 56
_OBJECT = "_ZN12QQuickWindow16staticMetaObjectE"
_COMPOSITOR = "_ZN17QOpenGLCompositor8instanceEv"
_UNREACHED = frozenset({
    "_ZN12QQuickWindow10grabWindowEv",
    "_ZN17QOpenGLCompositor23grabToFrameBufferObjectEP24QOpenGLFramebufferObjectNS_15GrabOrientationE",
    "_ZN24QOpenGLFramebufferObjectC1ERK5QSizej",
    "_ZNK24QOpenGLFramebufferObject7isValidEv",
    "_ZNK24QOpenGLFramebufferObject7textureEv",
    "_ZNK24QOpenGLFramebufferObject7toImageEb",
})  # fmt: skip
_SORTED_IN = ("en",)
"""No screen sorts or names a time zone by Qt; what does is Python's."""
STOOD_IN_FOR = ("libQt6Quick.so.6", "libQt6Qml.so.6", "libQt6OpenGL.so.6")


class AsksForMore(Exception):
    """A library asks for names that its stand-in does not have; it must be looked at what they do."""


def slimmed(entries: Iterable[Entry], out: Path, *, imports: Callable[[str], Iterable[str]]) -> Iterator[Entry]:
    """Give the entries, the large libraries replaced by small ones that are made in a folder."""
    known = list(entries)
    for place, source, kind in known:
        name = PurePosixPath(place).name
        if kind != "BINARY":
            yield place, source, kind
        elif name.startswith("libicudata.so."):
            yield place, str(icu.cut(Path(source), out, languages=_SORTED_IN)), kind
        elif name in STOOD_IN_FOR:
            askers = [asker for path, asker, _kind in known if path != place and name in _names(imports(asker))]
            yield place, str(stand_in(out / name, [Path(asker) for asker in askers])), kind
        else:
            yield place, source, kind


def stand_in(out: Path, askers: Iterable[Path]) -> Path:
    """Make a library that shows what these ask it for; those that are replaced themselves ask for nothing."""
    asked: dict[str, str] = {}
    for asker in askers:
        if not asker.name.startswith(("libQt6Quick", "libQt6Qml")):
            asked |= asked_of(asker, out.name)
    return make(out, [_shown(out.name, name, asked[name]) for name in sorted(asked)])


def _shown(library: str, name: str, version: str) -> Shown:
    if name == _OBJECT:
        return Shown(name, "object", bytes(_META_OBJECT_BYTES), version)
    if name == _COMPOSITOR:
        return Shown(name, "function", _GIVES_NOTHING[platform.machine()], version)
    if name in _UNREACHED:
        return Shown(name, "function", _STOPS[platform.machine()], version)
    raise AsksForMore(f"{library} is asked for {name}")


def _names(paths: Iterable[str]) -> set[str]:
    return {PurePosixPath(path).name for path in paths}
