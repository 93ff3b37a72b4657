"""The words of the room: states, troubles, ages and figures, each with its sign."""

import msgspec
from PySide6.QtCore import QLocale, QTime

from kiosk.exam.attention import Trouble
from kiosk.exam.printed import words
from kiosk.exam.room_line import Line
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from sync.protocol.attempts import AttemptState
from sync.protocol.slots import SlotState
from sync.protocol.zones import at_center

DASH = "–"
SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000


class Sign(msgspec.Struct, frozen=True):
    """A state's icon and color."""

    icon: str
    role: Role


SLOTS = {
    SlotState.NO_SLOT: Sign("x", Role.RED),
    SlotState.AVAILABLE: Sign("check", Role.GREEN),
    SlotState.ATTEMPTING: Sign("pencil", Role.BLUE),
    SlotState.CONSUMED: Sign("lock", Role.ORANGE),
}
TROUBLES = {
    Trouble.COVERED: "shield-alert",
    Trouble.STOPPED: "plug-zap",
    Trouble.DOUBTED: "user-x",
    Trouble.LOST: "wifi-off",
    Trouble.DISK: "hard-drive",
    Trouble.QUARANTINED: "triangle-alert",
    Trouble.BATTERY: "battery-low",
    Trouble.HELP: "hand",
    Trouble.UNCOVERED: "shield-alert",
    Trouble.SILENT: "wifi-off",
    Trouble.UNSENT: "cloud-off",
    Trouble.OTHER_PAPER: "file-warning",
    Trouble.PAUSED: "circle-pause",
    Trouble.NONE: "",
}


def slot(state: SlotState | None) -> str:
    """Return a slot's state."""
    match state:
        case SlotState.NO_SLOT:
            return tr("No slot")
        case SlotState.AVAILABLE:
            return tr("Available")
        case SlotState.ATTEMPTING:
            return tr("Attempting")
        case SlotState.CONSUMED:
            return tr("Consumed")
        case None:
            return ""


def trouble(line: Line, found: Trouble) -> str:
    """Return what is the matter, in two or three words."""
    match found:
        case Trouble.BATTERY:
            return tr("Battery {percent} %").format(percent=line.battery or 0)
        case Trouble.NONE:
            return tr("Fine") if line.station is not None and line.heard_ms else tr("Not seen")
        case _:
            return _troubles()[found]


def _troubles() -> dict[Trouble, str]:
    return {
        Trouble.COVERED: tr("Covered"),
        Trouble.STOPPED: tr("Stopped"),
        Trouble.DOUBTED: tr("Not this person"),
        Trouble.LOST: tr("Out of reach"),
        Trouble.DISK: tr("Disk full"),
        Trouble.QUARANTINED: tr("Not trusted"),
        Trouble.HELP: tr("Asks for help"),
        Trouble.UNCOVERED: tr("Covered a moment"),
        Trouble.SILENT: tr("Silent"),
        Trouble.UNSENT: tr("Not sent"),
        Trouble.OTHER_PAPER: tr("Other paper"),
        Trouble.PAUSED: tr("Paused"),
    }


def state(line: Line) -> str:
    """Return where the attempt, or the candidate, is."""
    if line.state in set(AttemptState):
        return attempt(line.state)
    return {"free": tr("free"), "awaited": tr("waits"), "ended": tr("ended")}.get(line.state, DASH)


def attempt(told: str) -> str:
    """Return where an attempt is; a state of a later version is said as it is."""
    return tr(words.state(told))


def answered(line: Line) -> str:
    """Return how many of how many."""
    if line.attempt is None:
        return DASH
    return f"{number(line.answered)} / {number(line.items)}"


def left(line: Line) -> str:
    """Return the time left, minutes only until the last five."""
    if line.left_ms is None or line.attempt is None or line.ended_ms:
        return DASH
    return span(line.left_ms)


def span(ms: int) -> str:
    """Return a length of time: hours and minutes, or minutes and seconds when it is short."""
    ms = max(0, ms)
    hours, minutes, seconds = ms // HOUR, ms % HOUR // MINUTE, ms % MINUTE // SECOND
    if hours:
        return tr("{hours} h {minutes} min").format(hours=number(hours), minutes=padded(minutes))
    if minutes >= 5:
        return tr("{minutes} min").format(minutes=number(minutes))
    return f"{number(minutes)}:{padded(seconds)}"


def age(at_ms: int, now_ms: int) -> str:
    """Return how long ago something was; nothing is told of what never was."""
    if not at_ms:
        return DASH
    return tr("{age} ago").format(age=short(now_ms - at_ms))


def short(ms: int) -> str:
    """Return minutes and seconds, or hours and minutes with their words."""
    ms = max(0, ms)
    if ms >= HOUR:
        return tr("{hours} h {minutes} min").format(hours=number(ms // HOUR), minutes=padded(ms % HOUR // MINUTE))
    return f"{number(ms // MINUTE)}:{padded(ms % MINUTE // SECOND)}"


def battery(line: Line) -> str:
    """Return how full it is, and whether it runs empty."""
    if line.battery is None:
        return DASH
    percent = f"{number(line.battery)} %"
    return percent if line.on_mains else tr("{percent}, unplugged").format(percent=percent)


def disk(line: Line) -> str:
    """Return the room that is left."""
    if line.disk_mb is None:
        return DASH
    if line.disk_mb >= 10_000:
        return tr("{gigabytes} GB").format(gigabytes=number(line.disk_mb // 1_000))
    return tr("{megabytes} MB").format(megabytes=number(line.disk_mb))


def time_of_day(ms: int, zone: str, *, seconds: bool = True) -> str:
    """Return the time by the center's clocks."""
    if not ms:
        return DASH
    at = at_center(ms, zone)
    return QLocale().toString(QTime(at.hour, at.minute, at.second), "HH:mm:ss" if seconds else "HH:mm")


def number(value: int) -> str:
    """Return a whole number as the interface writes it."""
    return QLocale().toString(value)


def padded(value: int) -> str:
    """Return two digits."""
    return f"{number(value // 10)}{number(value % 10)}"


def isolated(told: str) -> str:
    """Return what somebody typed, or is called, so that it keeps its own direction inside a sentence of ours."""
    return f"\u2068{told.rstrip('.')}\u2069" if told else ""


def sentences(parts: list[str]) -> str:
    """Return what is told one after the other, each as a sentence."""
    return ". ".join(part.rstrip(".") for part in parts if part)
