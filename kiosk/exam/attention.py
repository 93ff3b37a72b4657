"""What of a room needs somebody, the most urgent first. Pure; the room's moment is an argument.

A seat is not blamed for a line that is down on the panel's own side: its silence counts up to the last answer of the
server only.
"""

from enum import IntEnum, StrEnum

import msgspec

from kiosk.exam.room_line import Identity, Line
from sync.protocol.attempts import AttemptState

SILENT_MS, LOST_MS = 15_000, 60_000
"""So long without a word a running seat is worth a look, or needs somebody."""
UNSENT_MS = 120_000
BATTERY_LOW, BATTERY_LAST = 20, 10
DISK_LOW_MB = 200


class Attention(IntEnum):
    """How much a line needs somebody; the first comes first."""

    NOW = 0
    WATCH = 1
    FINE = 2


class Trouble(StrEnum):
    """What it is, the worst first."""

    COVERED = "covered"
    STOPPED = "stopped"
    DOUBTED = "doubted"
    LOST = "lost"
    DISK = "disk"
    QUARANTINED = "quarantined"
    BATTERY = "battery"
    HELP = "help"
    UNCOVERED = "uncovered"
    """Covered by a breach that ends by itself."""
    SILENT = "silent"
    UNSENT = "unsent"
    OTHER_PAPER = "other_paper"
    PAUSED = "paused"
    NONE = ""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What a line needs, why, and since when (by the server's clock; 0 where nobody can tell)."""

    attention: Attention = Attention.FINE
    trouble: Trouble = Trouble.NONE
    since_ms: int = 0


FINE = Seen()


def seen(line: Line, *, as_of_ms: int, fingerprint: str = "") -> Seen:
    """Return what the line needs; `fingerprint` is what most seats of its session have."""
    found = _of_the_attempt(line) or _of_the_person(line) or _of_the_line(line, as_of_ms) or _of_the_machine(line)
    if found is None and line.is_running and fingerprint and line.fingerprint not in ("", fingerprint):
        found = Seen(attention=Attention.WATCH, trouble=Trouble.OTHER_PAPER)
    if found is None and line.state == AttemptState.PAUSED:
        found = Seen(attention=Attention.WATCH, trouble=Trouble.PAUSED)
    return found or FINE


def _of_the_attempt(line: Line) -> Seen | None:
    if not line.is_running:
        return None
    if line.for_staff:
        return Seen(attention=Attention.NOW, trouble=Trouble.COVERED, since_ms=line.saved_ms or line.sent_ms)
    if line.state == AttemptState.INTERRUPTED:
        return Seen(attention=Attention.NOW, trouble=Trouble.STOPPED, since_ms=line.saved_ms or line.sent_ms)
    if line.state == AttemptState.LOCKED:
        return Seen(attention=Attention.WATCH, trouble=Trouble.UNCOVERED)
    return None


def _of_the_person(line: Line) -> Seen | None:
    if line.told.identity is Identity.DOUBTED and line.ended_ms == 0:
        return Seen(attention=Attention.NOW, trouble=Trouble.DOUBTED)
    if line.has_hand_up:
        return Seen(attention=Attention.WATCH, trouble=Trouble.HELP, since_ms=line.help_ms)
    return None


def _of_the_line(line: Line, as_of_ms: int) -> Seen | None:
    if not line.is_running:
        return None
    silent_ms = as_of_ms - line.heard_ms
    if silent_ms >= LOST_MS:
        return Seen(attention=Attention.NOW, trouble=Trouble.LOST, since_ms=line.heard_ms)
    if silent_ms >= SILENT_MS:
        return Seen(attention=Attention.WATCH, trouble=Trouble.SILENT, since_ms=line.heard_ms)
    if line.unsent and line.sent_ms and line.saved_ms - line.sent_ms >= UNSENT_MS:
        return Seen(attention=Attention.WATCH, trouble=Trouble.UNSENT, since_ms=line.sent_ms)
    return None


def _of_the_machine(line: Line) -> Seen | None:
    if line.station is None:
        return None
    if line.standing != "good":
        return Seen(attention=Attention.NOW, trouble=Trouble.QUARANTINED)
    if line.disk_mb is not None and line.disk_mb < DISK_LOW_MB:
        return Seen(attention=Attention.NOW, trouble=Trouble.DISK)
    if line.battery is None or line.on_mains is not False or line.battery > BATTERY_LOW:
        return None
    is_last = line.battery <= BATTERY_LAST and line.is_running
    return Seen(attention=Attention.NOW if is_last else Attention.WATCH, trouble=Trouble.BATTERY)
