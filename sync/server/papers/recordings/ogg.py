"""Ogg with Opus or Vorbis in it: its comments are written anew, empty; the sound stays as it is."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from sync.server.papers.recordings.kinds import Cursor, Heard
from sync.server.papers.refusals import RecordingRefused

_REVERSED = bytes(int(f"{n:08b}"[::-1], 2) for n in range(256))
_NO_VENDOR = b"\0" * 8
_OPUS_RATE = 48_000


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    granule: bytes
    serial: bytes
    lacing: bytes
    body: bytes

    def written(self, number: int) -> bytes:
        """The page under a number, with its check sum."""
        head = b"OggS\0" + bytes([self.flags]) + self.granule + self.serial + number.to_bytes(4, "little")
        tail = bytes([len(self.lacing)]) + self.lacing + self.body
        whole = head + b"\0" * 4 + tail
        return head + _checksum(whole).to_bytes(4, "little") + tail


def read_ogg(data: bytes) -> Heard:
    """Return it with empty comments; raises RecordingRefused for more than one stream and for other codecs."""
    pages = list(_pages(data))
    if len({page.serial for page in pages}) != 1 or not pages[0].flags & 2:
        raise RecordingRefused("an Ogg file of several streams; Opus or Vorbis alone is played")
    first = pages[0].body
    if first[:8] == b"OpusHead" and len(first) >= 19:
        count, comment, rate = 2, b"OpusTags" + _NO_VENDOR, _OPUS_RATE
        skipped = int.from_bytes(first[10:12], "little")
    elif first[:7] == b"\x01vorbis" and len(first) >= 16:
        count, comment, rate = 3, b"\x03vorbis" + _NO_VENDOR + b"\x01", int.from_bytes(first[12:16], "little")
        skipped = 0
    else:
        raise RecordingRefused("an Ogg file of another codec; Opus and Vorbis are played")
    packets, used = _head(pages, count)
    kept = [pages[0], *_paged((comment, *packets[2:]), pages[0].serial), *pages[used:]]
    granules = [int.from_bytes(page.granule, "little", signed=True) for page in pages[used:]]
    end = max(granules, default=0) - skipped
    if rate == 0 or end <= 0:
        raise RecordingRefused("damaged: an Ogg file without sound")
    content = b"".join(page.written(number) for number, page in enumerate(kept))
    return Heard("audio/ogg", "ogg", content, end * 1_000 // rate)


def _pages(data: bytes) -> Iterator[_Page]:
    cursor = Cursor(data)
    while not cursor.is_at_end:
        head = cursor.take(27)
        if head[:5] != b"OggS\0":
            raise RecordingRefused("damaged: no page of Ogg where one should be")
        lacing = cursor.take(head[26])
        yield _Page(head[5], head[6:14], head[14:18], lacing, cursor.take(sum(lacing)))


def _head(pages: list[_Page], count: int) -> tuple[list[bytes], int]:
    """Return the packets before the sound, and how many pages they fill."""
    packets: list[bytes] = []
    open_ = bytearray()
    for number, page in enumerate(pages, start=1):
        at = 0
        for size in page.lacing:
            open_ += page.body[at : at + size]
            at += size
            if size < 255:
                packets.append(bytes(open_))
                open_.clear()
        if len(packets) == count and not open_:
            return packets, number
        if len(packets) > count:
            break
    raise RecordingRefused("damaged: the head of an Ogg stream is not whole")


def _paged(packets: tuple[bytes, ...], serial: bytes) -> Iterator[_Page]:
    for packet in packets:
        sizes = [255] * (len(packet) // 255) + [len(packet) % 255]
        for at in range(0, len(sizes), 255):
            lacing = bytes(sizes[at : at + 255])
            body = packet[at * 255 : at * 255 + sum(lacing)]
            is_end = at + 255 >= len(sizes)
            yield _Page(1 if at else 0, b"\0" * 8 if is_end else b"\xff" * 8, serial, lacing, body)


def _checksum(data: bytes) -> int:
    """Ogg's CRC-32: zlib's turned round, bit by bit."""
    turned = zlib.crc32(data.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{turned:032b}"[::-1], 2)
