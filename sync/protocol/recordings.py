"""Recordings in a paper: what is heard or seen, how often, and what is written of it."""

from typing import Literal

from sync.protocol.ids import RecordingId
from sync.protocol.interactions import Part


class Cue(Part, frozen=True, kw_only=True):
    """Words that are shown for a while; plain text, lines of their own where it breaks."""

    start_ms: int
    end_ms: int
    text: str


class Captions(Part, frozen=True, kw_only=True):
    """What is said, in one language, in order."""

    language: str
    cues: tuple[Cue, ...]
    label: str = ""


class Recording(Part, frozen=True, kw_only=True):
    """Something to be heard or seen. `max_plays` 0 means any number; with a limit nobody winds it back or on."""

    id: RecordingId
    media: str
    kind: Literal["audio", "video"]
    length_ms: int
    width: int = 0
    height: int = 0
    name: str = ""
    """What it is, in plain words."""
    min_plays: int = 0
    max_plays: int = 0
    autostart: bool = False
    loop: bool = False
    captions: tuple[Captions, ...] = ()
    transcript: str = ""
    """Rich text of what is said, for those who may read it."""
