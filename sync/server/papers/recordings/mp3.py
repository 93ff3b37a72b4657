"""MP3: its frames, one after the other; the tags before, behind and between them stay here."""

from sync.server.papers.recordings.kinds import Heard
from sync.server.papers.refusals import RecordingRefused

_V1_L3 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_V2_L3 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
LEAST_FRAMES = 3


def looks_like_mp3(data: bytes) -> bool:
    """Whether it begins with a tag of MP3 files, or with two frames in a row."""
    if data[:3] == b"ID3":
        return True
    size, _ = _frame(data, 0)
    return size > 0 and _frame(data, size)[0] > 0


def read_mp3(data: bytes) -> Heard:
    """Return the frames alone."""
    at, kept, microseconds = _behind_tags(data), bytearray(), 0
    frames = 0
    while at < len(data):
        size, length_us = _frame(data, at)
        if size == 0:
            at = _next(data, at)
            continue
        if at + size > len(data):
            break
        kept += data[at : at + size]
        microseconds += length_us
        frames += 1
        at += size
    if frames < LEAST_FRAMES:
        raise RecordingRefused("damaged: no MP3 frames")
    return Heard("audio/mpeg", "mp3", bytes(kept), microseconds // 1_000)


def _behind_tags(data: bytes) -> int:
    at = 0
    while data[at : at + 3] == b"ID3" and len(data) >= at + 10:
        size = 0
        for byte in data[at + 6 : at + 10]:
            size = size << 7 | (byte & 0x7F)
        at += 10 + size + (10 if data[at + 5] & 0x10 else 0)
    return at


def _next(data: bytes, at: int) -> int:
    """Where the next two frames in a row begin, after something that is none."""
    at += 1
    while (at := data.find(b"\xff", at)) >= 0:
        size, _ = _frame(data, at)
        if size and (at + size == len(data) or _frame(data, at + size)[0]):
            return at
        at += 1
    return len(data)


def _frame(data: bytes, at: int) -> tuple[int, int]:
    """Return size in bytes and length in microseconds of the frame here; zeros where there is none."""
    head = data[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0, 0
    version, layer, rate = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 2 & 3
    bits = head[2] >> 4
    if version == 1 or layer != 1 or rate == 3 or bits in (0, 15):
        return 0, 0
    hertz, samples = _RATES[version][rate], 1_152 if version == 3 else 576
    kilobits = (_V1_L3 if version == 3 else _V2_L3)[bits]
    size = samples // 8 * kilobits * 1_000 // hertz + (head[2] >> 1 & 1)
    return size, samples * 1_000_000 // hertz
