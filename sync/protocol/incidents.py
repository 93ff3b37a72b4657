"""What went wrong in an attempt, drawn up for a person to decide about: when, why as far as anybody can tell, and the
time that it cost. Pure: from the attempt's events alone, so that both ends and every later version say the same.

What counts as lost is what the attempt's clock counted while nobody could answer. Where the clock stood still, nothing
was lost and nothing is proposed; whoever decides can give time all the same.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from hmac import compare_digest, digest

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol import events as ev
from sync.protocol.ids import EventId
from sync.protocol.message import Message
from sync.protocol.offline_codes import Right
from sync.protocol.values import Number

MINUTE_MS = 60_000
JITTER_MS = 5_000
"""So much the clock may have counted without anybody's loss: it is written down every five seconds."""
MOST_DETAIL = 500


class Cause(StrEnum):
    """What it probably was; the value stands in rows."""

    RESTART = "restart"
    """The machine started again: a power cut, or somebody switched it off."""
    PROGRAM = "program"
    """The program ended, and the machine ran on."""
    SLEEP = "sleep"
    STALL = "stall"
    """The machine was awake and nothing went on."""
    COVER = "cover"
    """A breach covered the questions."""
    PAUSE = "pause"
    """Somebody of the staff paused it."""
    MOVE = "move"
    """It went to another seat."""
    DISK = "disk"
    SOUND = "sound"
    """A recording could not be played."""
    TOLD = "told"
    """Somebody wrote it down at a panel."""


class Topic(StrEnum):
    """What it is about, as center staff sort it."""

    TECHNICAL = "technical"
    ENVIRONMENT = "environment"
    CANDIDATE = "candidate"
    STAFF = "staff"
    OTHER = "other"


class Standing(StrEnum):
    """What was decided about it."""

    PREPARED = ""
    CREDITED = "credited"
    NOTED = "noted"
    """Accepted without time."""
    REFUSED = "refused"


_TOPICS = {Cause.COVER: Topic.CANDIDATE, Cause.PAUSE: Topic.STAFF, Cause.TOLD: Topic.OTHER}


def topic_of(cause: Cause) -> Topic:
    """Return what an incident of this cause is about, until somebody says otherwise."""
    return _TOPICS.get(cause, Topic.TECHNICAL)


class Incident(Message, frozen=True, kw_only=True):
    """One thing that went wrong."""

    id: EventId
    """Of the event that tells of it first."""
    cause: Cause
    began_ms: Number
    ended_ms: Number | None = None
    """Nothing while it lasts."""
    lost_ms: Number = 0
    detail: str = ""

    @property
    def proposed_ms(self) -> int:
        """What was lost, in whole minutes, the begun one too; nothing where the clock stood still."""
        return -(-self.lost_ms // MINUTE_MS) * MINUTE_MS if self.lost_ms > JITTER_MS else 0


Best = Callable[[ev.Moment], int]
"""Says when a moment was, in UTC milliseconds."""


def _own(moment: ev.Moment) -> int:
    return moment.best_ms


def prepared(events: Iterable[ev.AnyEvent], *, best: Best = _own) -> tuple[Incident, ...]:
    """Return the incidents of an attempt whose events these are, in their order; the open ones are at the end."""
    reading = _Reading(best)
    found = {incident.id: incident for event in events for incident in reading.hear(event)}
    return tuple(sorted(found.values(), key=lambda one: (one.began_ms, one.id)))


def _ends_by(event: ev.AttemptEvent, lasting: Iterable[Cause]) -> tuple[Cause, ...]:
    """Return which of the incidents that last an event ends; an attempt's end ends all."""
    match event:
        case ev.AttemptUnlocked():
            return (Cause.COVER,)
        case ev.AttemptUnpaused():
            return (Cause.PAUSE,)
        case ev.AttemptTakenOver():
            return (Cause.MOVE,)
        case ev.AttemptEnded():
            return tuple(lasting)
        case _:
            return ()


class _Reading:
    """Goes through the events of one attempt; tells each incident when it begins, and once more when it ends."""

    def __init__(self, best: Best) -> None:
        self._best = best
        self._last: ev.AttemptEvent | None = None
        self._open: dict[Cause, tuple[Incident, int]] = {}
        """Each with the time that was used when it began."""

    def hear(self, event: ev.AnyEvent) -> Iterator[Incident]:
        match event:
            case ev.AttemptEvent():
                yield from self._of_attempt(event)
                self._last = event
            case ev.MachineSlept():
                is_stall = event.awake_ms * 2 > event.length_ms
                yield self._closed(event, Cause.STALL if is_stall else Cause.SLEEP, gap_ms=event.length_ms)
            case ev.DiskLow():
                yield self._closed(event, Cause.DISK, detail=f"{event.free_mb} MB")
            case _:
                pass

    def _of_attempt(self, event: ev.AttemptEvent) -> Iterator[Incident]:
        match event:
            case ev.AttemptInterrupted():
                yield self._begun(
                    event, self._why(event), gap_ms=event.gap_ms, lost_ms=self._counted(event, event.gap_ms)
                )
            case ev.AttemptResumed():
                yield from self._resumed(event)
            case ev.AttemptLocked() if event.causes:
                yield self._begun(event, Cause.COVER, detail=", ".join(event.causes)[:MOST_DETAIL])
            case ev.AttemptPaused():
                yield self._begun(event, Cause.PAUSE, detail=event.why[:MOST_DETAIL])
            case ev.AttemptTransferring():
                yield self._begun(event, Cause.MOVE, detail=event.seat[:MOST_DETAIL])
            case ev.RecordingFailed():
                yield self._closed(event, Cause.SOUND, detail=event.why[:MOST_DETAIL])
            case _:
                for cause in _ends_by(event, self._open):
                    yield from self._ended(event, cause)

    def _resumed(self, event: ev.AttemptResumed) -> Iterator[Incident]:
        stopped = [cause for cause in (Cause.RESTART, Cause.PROGRAM) if cause in self._open]
        for cause in stopped:
            yield from self._ended(event, cause)
        if not stopped and event.gap_ms:
            yield self._closed(event, self._why(event), gap_ms=event.gap_ms, lost_ms=self._counted(event, event.gap_ms))

    def _why(self, event: ev.AttemptEvent) -> Cause:
        is_same_boot = self._last is None or self._last.at.boot == event.at.boot
        return Cause.PROGRAM if is_same_boot else Cause.RESTART

    def _counted(self, event: ev.AttemptEvent, gap_ms: int) -> int:
        """Return how much of a gap the attempt's clock counted: what it counted beyond the time before the gap."""
        if self._last is None:
            return 0
        worked_ms = max(0, self._best(event.at) - self._best(self._last.at) - gap_ms)
        return min(gap_ms, max(0, event.used_ms - self._last.used_ms - worked_ms))

    def _begun(
        self, event: ev.AttemptEvent, cause: Cause, *, gap_ms: int = 0, lost_ms: int = 0, detail: str = ""
    ) -> Incident:
        if cause in self._open:
            return self._open[cause][0]  # it goes on: a second breach under the same cover
        began_ms = max(0, self._best(event.at) - gap_ms)
        made = Incident(id=event.id, cause=cause, began_ms=began_ms, lost_ms=lost_ms, detail=detail)
        self._open[cause] = (made, event.used_ms)
        return made

    def _ended(self, event: ev.AttemptEvent, cause: Cause) -> Iterator[Incident]:
        known = self._open.pop(cause, None)
        if known is not None:
            made, used_ms = known
            lost_ms = made.lost_ms + max(0, event.used_ms - used_ms)
            ended_ms = max(made.began_ms, self._best(event.at))
            yield msgspec.structs.replace(made, ended_ms=ended_ms, lost_ms=lost_ms)

    def _closed(
        self, event: ev.AnyEvent, cause: Cause, *, gap_ms: int = 0, lost_ms: int = 0, detail: str = ""
    ) -> Incident:
        ended_ms = self._best(event.at)
        began_ms = max(0, ended_ms - gap_ms)
        return Incident(id=event.id, cause=cause, began_ms=began_ms, ended_ms=ended_ms, lost_ms=lost_ms, detail=detail)


# --- decided ----------------------------------------------------------------------------------------------------------


def may_decide(right: str, standing: str) -> bool:
    """Whether somebody with this right may decide so; whoever works at a panel may write something down."""
    order = list(Right)
    needed = Right.DECIDE if standing else Right.OBSERVE
    return right in order and order.index(Right(right)) >= order.index(needed)


def proved(event: ev.IncidentDecided, secret: bytes) -> ev.IncidentDecided:
    """Return the decision with the proof of the person whose secret this is."""
    return msgspec.structs.replace(event, proof=_proof(event, secret))


def is_proved(event: ev.IncidentDecided, secret: bytes) -> bool:
    """Whether the person whose secret this is decided just this."""
    return compare_digest(event.proof.encode(), _proof(event, secret).encode())


def _proof(event: ev.IncidentDecided, secret: bytes) -> str:
    # Named one by one: a field of a later version must not make an older server doubt the person.
    fields = (event.id, event.at.wall_ms, event.person, event.incident, event.standing, event.topic, event.why)
    said = msgspec.json.encode(["kiosk-incident-v1", *fields, event.amount_ms, event.attempt, event.candidate])
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"kiosk-incident-v1").derive(secret)
    return digest(key, said, "sha256").hex()
