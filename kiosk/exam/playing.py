"""How often a recording may be played, and what each moment of a play is recorded as. Pure."""

from enum import StrEnum

from kiosk.exam.obeying import Stamp
from sync.protocol import events as ev
from sync.protocol.attempts import TRANSITIONS, Attempt
from sync.protocol.ids import ItemId
from sync.protocol.plays import UNPLAYED, PlayEvent, Plays
from sync.protocol.recordings import Recording


class Act(StrEnum):
    """What a player tells."""

    START = "start"
    """Somebody wants to hear it, or it begins by itself; nothing is heard before that is on disk."""
    REACHED = "reached"
    FINISHED = "finished"
    NO_DEVICE = "no_device"
    """There is nothing here to hear it with."""
    UNPLAYABLE = "unplayable"


TROUBLES = (Act.NO_DEVICE, Act.UNPLAYABLE)


def plays_left(recording: Recording, plays: Plays) -> int | None:
    """Return how often it may still be started; None for any number. An open play is none of them: it goes on."""
    return max(recording.max_plays - plays.started, 0) if recording.max_plays else None


def may_play(recording: Recording, plays: Plays) -> bool:
    """Whether it may be heard now: an open play goes on, or another one may begin."""
    return plays.is_open or plays_left(recording, plays) != 0


def may_seek(recording: Recording) -> bool:
    """Whether its place may be chosen: with a limit that would be another play."""
    return recording.max_plays == 0


def plays_missing(recording: Recording, plays: Plays) -> int:
    """Return how often it has to be heard to its end still."""
    return max(recording.min_plays - plays.finished, 0)


def told(
    attempt: Attempt, recording: Recording, item: ItemId, act: Act, stamp: Stamp, *, position_ms: int = 0
) -> PlayEvent | None:
    """Return what is recorded; None where it is nothing new, or not allowed."""
    plays = attempt.plays.get(recording.id, UNPLAYED)
    event = _event(attempt, recording, item, act, stamp, plays=plays, position_ms=position_ms)
    return event if event is not None and attempt.state in TRANSITIONS[type(event)].since else None


def _event(
    attempt: Attempt, recording: Recording, item: ItemId, act: Act, stamp: Stamp, *, plays: Plays, position_ms: int
) -> PlayEvent | None:
    match act:
        case Act.START if not plays.is_open and may_play(recording, plays):
            return ev.RecordingStarted(
                at=stamp.at,
                attempt=attempt.id,
                used_ms=stamp.used_ms,
                item=item,
                recording=recording.id,
                play=plays.started + 1,
            )
        case Act.REACHED if plays.is_open and position_ms != plays.position_ms:
            return ev.RecordingReached(
                at=stamp.at,
                attempt=attempt.id,
                used_ms=stamp.used_ms,
                recording=recording.id,
                play=plays.started,
                position_ms=max(0, min(position_ms, recording.length_ms or position_ms)),
            )
        case Act.FINISHED if plays.is_open:
            return ev.RecordingFinished(
                at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, recording=recording.id, play=plays.started
            )
        case Act.NO_DEVICE | Act.UNPLAYABLE if plays.trouble != act:
            return ev.RecordingFailed(
                at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, item=item, recording=recording.id, why=str(act)
            )
        case _:
            return None
