"""MP4: what is told about it is made blank where it stands, so that no place in it moves."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sync.server.papers.recordings.kinds import Heard
from sync.server.papers.refusals import RecordingRefused

_TELLING = (b"udta", b"meta", b"uuid", b"free", b"skip", b"wide", b"iods", b"pdin")
_INSIDE = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf")
_KEPT = (
    *(b"ftyp", b"mdat", b"mvhd", b"tkhd", b"mdhd", b"hdlr", b"vmhd", b"smhd", b"dref", b"elst", b"stsd", b"stts"),
    *(b"ctts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"sgpd", b"sbgp", b"sdtp"),
)
_CODECS = {b"mp4a": "audio", b"avc1": "video", b"avc3": "video", b"Opus": "audio", b"vp09": "video", b"av01": "video"}
_DEEPEST = 8


@dataclass(slots=True)
class _Found:
    codecs: set[str] = field(default_factory=set)
    length_ms: int = 0
    width: int = 0
    height: int = 0


def read_mp4(data: bytes) -> Heard:
    """Return it without names, places, dates and pictures of covers; raises RecordingRefused for other codecs."""
    content, found = bytearray(data), _Found()
    _clean(content, 0, len(content), found, 0)
    if not found.codecs or found.length_ms <= 0:
        raise RecordingRefused("damaged: an MP4 file without sound or pictures")
    is_film = "video" in found.codecs
    if is_film and not (found.width and found.height):
        raise RecordingRefused("damaged: a film without a size")
    mime, ending = ("video/mp4", "mp4") if is_film else ("audio/mp4", "m4a")
    size = (found.width, found.height) if is_film else (0, 0)
    return Heard(mime, ending, bytes(content), found.length_ms, *size)


def _clean(content: bytearray, start: int, end: int, found: _Found, depth: int) -> None:
    if depth > _DEEPEST:
        raise RecordingRefused("damaged: an MP4 file nested too deeply")
    for kind, at, inner, stop in _boxes(content, start, end):
        if kind in _INSIDE:
            _clean(content, inner, stop, found, depth + 1)
        elif kind in _TELLING:
            content[at + 4 : at + 8] = b"free"
            content[inner:stop] = bytes(stop - inner)
        elif kind in _KEPT:
            _keep(content, kind, inner, stop, found)
        else:
            raise RecordingRefused(f"an MP4 file with a part {kind.decode('latin-1')!r}, which is not played")


def _boxes(content: bytearray, start: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    at = start
    while at + 8 <= end:
        size, inner = int.from_bytes(content[at : at + 4], "big"), at + 8
        if size == 1:
            size, inner = int.from_bytes(content[at + 8 : at + 16], "big"), at + 16
        stop = end if size == 0 else at + size
        if stop > end or stop < inner:
            raise RecordingRefused("damaged: a part of an MP4 file is longer than the file")
        yield bytes(content[at + 4 : at + 8]), at, inner, stop
        at = stop


def _keep(content: bytearray, kind: bytes, inner: int, stop: int, found: _Found) -> None:
    is_long = content[inner] == 1
    dates = slice(inner + 4, inner + (20 if is_long else 12))
    match kind:
        case b"mvhd":
            content[dates] = bytes(dates.stop - dates.start)
            at = dates.stop
            scale = int.from_bytes(content[at : at + 4], "big")
            length = int.from_bytes(content[at + 4 : at + (12 if is_long else 8)], "big")
            found.length_ms = length * 1_000 // scale if scale else 0
        case b"tkhd":
            content[dates] = bytes(dates.stop - dates.start)
            width, height = (int.from_bytes(content[stop - n : stop - n + 2], "big") for n in (8, 4))
            found.width, found.height = max(found.width, width), max(found.height, height)
        case b"mdhd":
            content[dates] = bytes(dates.stop - dates.start)
        case b"hdlr":
            content[inner + 24 : stop] = bytes(stop - inner - 24)  # the name that a program gave itself
        case b"stsd":
            for codec, *_ in _boxes(content, inner + 8, stop):
                if codec not in _CODECS:
                    raise RecordingRefused(f"an MP4 file with {codec.decode('latin-1')!r}; AAC and H.264 are played")
                found.codecs.add(_CODECS[codec])
        case _:
            pass
