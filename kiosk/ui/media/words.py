"""Captions and times of a recording as they are shown. Pure."""

from bisect import bisect_right
from collections.abc import Callable

from sync.protocol.recordings import Captions, Recording


def captions_for(recording: Recording, language: str) -> Captions | None:
    """Return the captions in a language, else the first there are."""
    wanted = language.partition("-")[0].lower()
    fitting = (one for one in recording.captions if one.language.partition("-")[0].lower() == wanted)
    return next(fitting, next(iter(recording.captions), None))


def words_at(captions: Captions, position_ms: int) -> str:
    """Return what is to be read at a moment; cues that overlap stand below one another."""
    after = bisect_right(captions.cues, position_ms, key=lambda cue: cue.start_ms)
    return "\n".join(cue.text for cue in captions.cues[max(0, after - 8) : after] if position_ms < cue.end_ms)


def clock(ms: int, digits: Callable[[int], str]) -> str:
    """Return minutes and seconds, in the digits of a language."""
    minutes, seconds = divmod(ms // 1_000, 60)
    return f"{digits(minutes)}:{digits(seconds // 10)}{digits(seconds % 10)}"
