"""WebVTT read into cues of plain words; stations read none of it."""

import re

from sync.protocol.recordings import Cue
from sync.protocol.text import cleaned
from sync.server.papers.refusals import RecordingRefused

MAX_BYTES, MAX_CUES, LONGEST = 1_048_576, 5_000, 400
_TIME = r"(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)\.(\d{3})"
_TIMES = re.compile(rf"{_TIME}\s+-->\s+{_TIME}")
_TAG = re.compile(r"<[^>]*>")
_NAMED = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\u00a0", "&lrm;": "\u200e", "&rlm;": "\u200f"}


def read_captions(data: bytes) -> tuple[Cue, ...]:
    """Return the cues in the order of time; raises RecordingRefused for what is no WebVTT."""
    if len(data) > MAX_BYTES:
        raise RecordingRefused("captions larger than 1 MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecordingRefused("captions that are not UTF-8") from error
    if not text.startswith("WEBVTT"):
        raise RecordingRefused("captions that are not WebVTT")
    cues = [cue for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n")) if (cue := _cue(block)) is not None]
    if len(cues) > MAX_CUES:
        raise RecordingRefused(f"more than {MAX_CUES} captions")
    return tuple(sorted(cues, key=lambda cue: cue.start_ms))


def _cue(block: str) -> Cue | None:
    lines = block.strip().split("\n")
    at = next((n for n, line in enumerate(lines[:2]) if "-->" in line), None)
    if at is None or lines[0].startswith(("NOTE", "STYLE", "REGION")):
        return None
    found = _TIMES.match(lines[at].strip())
    if found is None:
        raise RecordingRefused(f"captions with a time that cannot be read: {lines[at].strip()[:60]!r}")
    start, end = _ms(found.groups()[:4]), _ms(found.groups()[4:])
    words = _TAG.sub("", "\n".join(lines[at + 1 :]))
    for name, letter in _NAMED.items():
        words = words.replace(name, letter)
    words = cleaned("\n".join(" ".join(line.split()) for line in words.split("\n")).strip())[:LONGEST]
    return Cue(start_ms=start, end_ms=end, text=words) if words and end > start else None


def _ms(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths
