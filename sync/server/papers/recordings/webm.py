"""WebM: what is told about it is made void where it stands, so that no place in it moves."""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from sync.server.papers.recordings.kinds import Heard
from sync.server.papers.refusals import RecordingRefused

_EBML, _SEGMENT, _CLUSTER, _INFO, _TRACKS, _ENTRY = 0x1A45DFA3, 0x18538067, 0x1F43B675, 0x1549A966, 0x1654AE6B, 0xAE
_TAGS, _FILES, _CHAPTERS, _VOID, _CRC = 0x1254C367, 0x1941A469, 0x1043A770, 0xEC, 0xBF
_VIDEO, _NAME, _TITLE, _DATE, _FILE, _FAMILY = 0xE0, 0x536E, 0x7BA9, 0x4461, 0x7384, 0x73A4
_PROGRAMS = (0x4D80, 0x5741)
_TELLING = (_TAGS, _FILES, _CHAPTERS, _VOID, _CRC, _NAME, _TITLE, _DATE, _FILE, _FAMILY)
_CODECS = {"A_OPUS": "audio", "A_VORBIS": "audio", "V_VP8": "video", "V_VP9": "video", "V_AV1": "video"}


@dataclass(slots=True)
class _Found:
    codecs: set[str] = field(default_factory=set)
    scale: int = 1_000_000
    ticks: float = 0.0
    width: int = 0
    height: int = 0


def read_webm(data: bytes) -> Heard:
    """Return it without tags, attachments, chapters, names and dates; raises RecordingRefused for other codecs."""
    content, found = bytearray(data), _Found()
    for kind, _, inner, stop in _elements(content, 0, len(content)):
        if kind == _SEGMENT:
            _clean(content, inner, stop, found)
        elif kind not in (_EBML, _VOID):
            raise RecordingRefused("damaged: not a WebM file")
    told = found.ticks * found.scale / 1_000_000
    length_ms = round(told) if math.isfinite(told) else 0
    if not found.codecs or length_ms <= 0:
        raise RecordingRefused("its length is not known")
    is_film = "video" in found.codecs
    if is_film and not (found.width and found.height):
        raise RecordingRefused("damaged: a film without a size")
    mime = "video/webm" if is_film else "audio/webm"
    return Heard(mime, "webm", bytes(content), length_ms, found.width, found.height)


def _clean(content: bytearray, start: int, end: int, found: _Found) -> None:
    for kind, at, inner, stop in _elements(content, start, end):
        if kind in _TELLING:
            _blank(content, at, stop)
        elif kind in (_INFO, _TRACKS, _ENTRY, _VIDEO):
            _clean(content, inner, stop, found)
        elif kind in _PROGRAMS:
            content[inner:stop] = b" " * (stop - inner)
        else:
            _read(content, kind, inner, stop, found)


def _read(content: bytearray, kind: int, inner: int, stop: int, found: _Found) -> None:
    raw = bytes(content[inner:stop])
    match kind:
        case 0x86:
            codec = raw.decode("latin-1").rstrip("\0")
            if codec not in _CODECS:
                raise RecordingRefused(f"a WebM file with {codec!r}; Opus, Vorbis, VP8, VP9 and AV1 are played")
            found.codecs.add(_CODECS[codec])
        case 0x2AD7B1:
            found.scale = int.from_bytes(raw, "big")
        case 0x4489 if len(raw) in (4, 8):
            (found.ticks,) = struct.unpack(">f" if len(raw) == 4 else ">d", raw)
        case 0xB0:
            found.width = int.from_bytes(raw, "big")
        case 0xBA:
            found.height = int.from_bytes(raw, "big")
        case _:
            pass


def _elements(content: bytearray, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    at = start
    while at < end:
        kind, behind = _number(content, at, keep_mark=True)
        size, inner = _number(content, behind, keep_mark=False)
        is_open = size == (1 << 7 * (inner - behind)) - 1
        stop = end if is_open else inner + size
        if is_open and kind not in (_SEGMENT, _CLUSTER):
            raise RecordingRefused("damaged: a part of a WebM file has no end")
        if stop > end:
            raise RecordingRefused("damaged: a part of a WebM file is longer than the file")
        yield kind, at, inner, stop
        at = stop


def _number(content: bytearray, at: int, *, keep_mark: bool) -> tuple[int, int]:
    if at >= len(content) or content[at] == 0:
        raise RecordingRefused("damaged: not a WebM file")
    length = 9 - content[at].bit_length()
    if at + length > len(content):
        raise RecordingRefused("damaged: it ends too early")
    whole = int.from_bytes(content[at : at + length], "big")
    return (whole if keep_mark else whole & ((1 << 7 * length) - 1)), at + length


def _blank(content: bytearray, at: int, stop: int) -> None:
    """Make one element void, as long as it was."""
    room = stop - at
    wide = 1 if room - 2 < 0x7F else 8
    if room < 1 + wide:
        raise RecordingRefused("damaged: an empty part of a WebM file")
    size = (room - 1 - wide) | (1 << 7 * wide)
    content[at:stop] = bytes([_VOID]) + size.to_bytes(wide, "big") + bytes(room - 1 - wide)
