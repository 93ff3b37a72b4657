"""The words of what befell a candidate: what happened, and what belongs to it."""

from kiosk.ui.admin.room import texts
from kiosk.ui.candidate.cause_words import candidate_words
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from sync.protocol.room_rows import DayEvent

_SIGNS = {
    "attempt.started": ("pencil", Role.BLUE),
    "attempt.submitted": ("lock", Role.ORANGE),
    "attempt.timed_out": ("lock", Role.ORANGE),
    "attempt.terminated": ("lock", Role.ORANGE),
    "attempt.closed": ("lock", Role.ORANGE),
    "attempt.locked": ("shield-alert", Role.INK),
    "attempt.breached": ("shield-alert", Role.INK),
    "attempt.unlocked": ("shield-check", Role.GREEN),
    "attempt.interrupted": ("plug-zap", Role.INK),
    "attempt.paused": ("circle-pause", Role.AMBER),
    "attempt.unpaused": ("circle-play", Role.GREEN),
    "time.adjusted": ("timer", Role.GREEN),
    "help.asked": ("hand", Role.INK),
    "message.received": ("message-square", Role.INK2),
    "power.low": ("battery-low", Role.AMBER),
    "disk.low": ("hard-drive", Role.AMBER),
}


def sign(event: DayEvent) -> tuple[str, Role]:
    """Return its icon and color."""
    return _SIGNS.get(event.kind, ("info", Role.INK2))


def title(event: DayEvent) -> str:
    """Return what happened; of a kind that a later version tells, its name."""
    if event.kind == "time.adjusted":
        minutes = texts.number(event.amount_ms // 60_000)
        return tr("{minutes} min reached the exam").format(minutes=minutes)
    return {**_arrivals(), **_attempts(), **_machines()}.get(event.kind, event.kind)


def _arrivals() -> dict[str, str]:
    return {
        "candidate.checked_in": tr("Signed in"),
        "candidate.ready": tr("Ready to begin"),
        "candidate.refused": tr("Was refused at the sign-in"),
        "candidate.left": tr("Left the sign-in"),
        "help.asked": tr("Raised a hand"),
        "help.withdrawn": tr("Took the hand down"),
        "message.received": tr("A message came"),
        "message.read": tr("The message was read"),
        "section.opened": tr("A section opened"),
        "section.closed": tr("A section closed"),
        "break.started": tr("A break began"),
        "break.ended": tr("The break ended"),
    }


def _attempts() -> dict[str, str]:
    return {
        "attempt.started": tr("The exam began"),
        "attempt.resumed": tr("The exam went on"),
        "attempt.rejoined": tr("Signed in again"),
        "attempt.interrupted": tr("The exam stopped"),
        "attempt.paused": tr("The exam was paused"),
        "attempt.unpaused": tr("The pause ended"),
        "attempt.locked": tr("The questions were covered"),
        "attempt.unlocked": tr("The questions were shown again"),
        "attempt.breached": tr("The lock lost something during a pause"),
        "attempt.superseded": tr("The slot was given anew meanwhile"),
        "attempt.accommodated": tr("Accommodations changed"),
        "attempt.transferring": tr("The exam left this seat"),
        "attempt.taken_over": tr("The exam arrived at this seat"),
        "attempt.submitted": tr("Submitted"),
        "attempt.timed_out": tr("Time was up"),
        "attempt.terminated": tr("The exam was ended by staff"),
        "attempt.closed": tr("The exam ended with the session"),
    }


def _machines() -> dict[str, str]:
    return {
        "machine.slept": tr("The computer slept"),
        "clock.jumped": tr("The computer's clock was moved"),
        "power.low": tr("The battery ran low"),
        "power.changed": tr("The mains came or went"),
        "disk.low": tr("The disk is nearly full"),
        "code.used": tr("A code was used at the seat"),
        "code.refused": tr("A code was refused at the seat"),
        "key.released": tr("The questions were opened with five words"),
        "staff.acted": tr("Staff did something at the seat"),
        "exception.used": tr("An exception of the lock counted"),
        "recording.failed": tr("A recording could not be played"),
    }


def small(event: DayEvent) -> str:
    """Return what belongs to it, in a line."""
    parts = [texts.isolated(event.by), texts.isolated(event.why)]
    if event.gap_ms:
        parts.append(tr("{time} nobody could work").format(time=texts.span(event.gap_ms)))
    parts += [candidate_words(cause) for cause in event.causes]
    if event.seat:
        parts.append(tr("Seat {seat}").format(seat=event.seat))
    return texts.sentences(parts)
