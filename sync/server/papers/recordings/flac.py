"""FLAC: what the stream is and where to find places in it; no names, no pictures."""

from sync.server.papers.recordings.kinds import Cursor, Heard
from sync.server.papers.refusals import RecordingRefused

_STREAM, _PLACES, _LAST = 0, 3, 0x80


def read_flac(data: bytes) -> Heard:
    """Return it without comments, pictures and padding."""
    cursor, kept = Cursor(data, 4), list[tuple[int, bytes]]()
    is_last = False
    while not is_last:
        head = cursor.take(1)[0]
        content = cursor.take(int.from_bytes(cursor.take(3), "big"))
        is_last = bool(head & _LAST)
        if head & 0x7F in (_STREAM, _PLACES):
            kept.append((head & 0x7F, content))
    if not kept or kept[0][0] != _STREAM or len(kept[0][1]) != 34:
        raise RecordingRefused("damaged: FLAC without its first block")
    packed = int.from_bytes(kept[0][1][10:18], "big")
    rate, samples = packed >> 44, packed & ((1 << 36) - 1)
    if rate == 0 or samples == 0:
        raise RecordingRefused("its length is not known")
    blocks = b"".join(
        bytes([kind | (_LAST if at == len(kept) - 1 else 0)]) + len(content).to_bytes(3, "big") + content
        for at, (kind, content) in enumerate(kept)
    )
    return Heard("audio/flac", "flac", b"fLaC" + blocks + data[cursor.at :], samples * 1_000 // rate)
