"""The plays of a recording during an attempt, as the events tell them.

A **play** begins when a recording is started and ends where the recording ends. One that was broken off, by a crash, a
cover, a move or by leaving the question, goes on where it was and is no new one: that is why its position is kept. The
time of the exam runs on during a play.
"""

from collections.abc import Mapping

import msgspec

from sync.protocol import events as ev
from sync.protocol.ids import RecordingId


class Plays(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to one recording so far."""

    started: int = 0
    finished: int = 0
    is_open: bool = False
    """Whether the last play was begun and has not come to its end."""
    position_ms: int = 0
    """How far the open play was, at the latest."""
    trouble: str = ""
    """Why it could not be played the last time that it was tried; empty once it plays."""


PlayEvent = ev.RecordingStarted | ev.RecordingReached | ev.RecordingFinished | ev.RecordingFailed
AllPlays = Mapping[RecordingId, Plays]
UNPLAYED = Plays()


def after(plays: Plays, event: PlayEvent) -> Plays:
    """Return what is known after the event. A later play counts more, of one play the end, then the place."""
    match event:
        case ev.RecordingStarted(play=play) if play > plays.started:
            return msgspec.structs.replace(plays, started=play, is_open=True, position_ms=0, trouble="")
        case ev.RecordingReached(play=play, position_ms=position) if play == plays.started and plays.is_open:
            return msgspec.structs.replace(plays, position_ms=position, trouble="")
        case ev.RecordingFinished(play=play) if play == plays.started and plays.is_open:
            return msgspec.structs.replace(plays, finished=plays.finished + 1, is_open=False, position_ms=0, trouble="")
        case ev.RecordingFailed(why=why):
            return msgspec.structs.replace(plays, trouble=why)
        case _:
            return plays
