"""Recordings to look at and to listen to: invented, made of tones, so that nobody's voice is in it."""

import math
import struct
from array import array
from typing import Any

import msgspec

from sync.protocol.attempts import Attempt
from sync.protocol.events import RecordingStarted
from sync.protocol.ids import ItemId, RecordingId
from sync.protocol.paper import InteractionBlock, Item, RecordingBlock, RichBlock, Stimulus
from sync.protocol.recordings import Captions, Cue, Recording
from tests.gallery import samples

RATE = 8_000


def tone(seconds: float, *, hertz: float = 440.0, loud: float = 0.5) -> bytes:
    """A WAV file of one tone."""
    count = round(seconds * RATE)
    wave = array("h", (round(32_767 * loud * math.sin(2 * math.pi * hertz * n / RATE)) for n in range(count)))
    body = struct.pack(f"<{count}h", *wave)
    head = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        36 + len(body),
        b"WAVE",
        b"fmt ",
        16,
        1,
        1,
        RATE,
        2 * RATE,
        2,
        16,
        b"data",
        len(body),
    )
    return head + body


CUES = (
    Cue(start_ms=0, end_ms=1_500, text="At low tide the path lies dry."),
    Cue(start_ms=1_500, end_ms=4_000, text="Six hours later\nit is under water."),
)


def recording(**changed: Any) -> Recording:
    """A recording of four seconds that may be heard twice."""
    usual = Recording(
        id=RecordingId("r1"),
        media="tone.wav",
        kind="audio",
        length_ms=4_000,
        name="The path across the bay",
        max_plays=2,
        captions=(Captions(language="en", cues=CUES),),
        transcript="<p>At low tide the path lies dry. Six hours later it is under water.</p>",
    )
    return msgspec.structs.replace(usual, **changed)


def heard(**changed: Any) -> Item:
    """A question about a recording."""
    single = samples.single()
    asked = next(block for block in single.body if isinstance(block, InteractionBlock))
    lead = RichBlock(html="<p>Listen to the recording. What happens to the path?</p>")
    return Item(id=ItemId("heard"), body=(lead, RecordingBlock(recording=recording(**changed)), asked))


def heard_passage() -> Stimulus:
    """A passage with a recording above it."""
    return Stimulus(id="bay", title="The bay", html=samples.PASSAGE["en"], recordings=(recording(),))


def media(name: str) -> bytes | None:
    """The tone, beside the pictures of the other questions."""
    return tone(4.0) if name == "tone.wav" else samples.media(name)


def started(attempt: Attempt, recording: Recording, play: int = 1) -> RecordingStarted:
    """A play began."""
    return RecordingStarted(
        at=attempt.last, attempt=attempt.id, item=ItemId("heard"), recording=recording.id, play=play
    )
