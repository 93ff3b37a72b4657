"""WAV: the format and the samples, nothing else of it."""

from sync.server.papers.recordings.kinds import Heard, chunks
from sync.server.papers.refusals import RecordingRefused

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


def read_wav(data: bytes) -> Heard:
    """Return it without its lists, cues and texts."""
    found = {name: content for name, content in chunks(data, 12) if name in (b"fmt ", b"data")}
    shape, samples = found.get(b"fmt ", b""), found.get(b"data", b"")
    if len(shape) < 16 or not samples:
        raise RecordingRefused("damaged: a WAV file without samples")
    kind = int.from_bytes(shape[:2], "little")
    kind = int.from_bytes(shape[24:26], "little") if kind == _EXTENSIBLE and len(shape) >= 40 else kind
    rate = int.from_bytes(shape[8:12], "little")
    if kind not in (_PCM, _FLOAT) or rate == 0:
        raise RecordingRefused("a WAV file whose samples are packed; PCM is played")
    body = b"".join(
        name + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2)
        for name, content in ((b"fmt ", shape), (b"data", samples))
    )
    content = b"RIFF" + (4 + len(body)).to_bytes(4, "little") + b"WAVE" + body
    return Heard("audio/wav", "wav", content, len(samples) * 1_000 // rate)
