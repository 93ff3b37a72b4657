"""The words of incidents: causes, topics, what was decided, each with its sign."""

from kiosk.exam.printed import words
from kiosk.flow.room.incidents import IncidentSeen
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from sync.protocol.incidents import Cause, Standing, Topic

CAUSES = {
    Cause.RESTART: "power",
    Cause.PROGRAM: "plug-zap",
    Cause.SLEEP: "moon",
    Cause.STALL: "hourglass",
    Cause.COVER: "shield-alert",
    Cause.PAUSE: "circle-pause",
    Cause.MOVE: "arrow-right",
    Cause.DISK: "hard-drive",
    Cause.SOUND: "volume-2",
    Cause.TOLD: "notebook-pen",
}
STANDINGS = {
    Standing.PREPARED: ("hourglass", Role.AMBER),
    Standing.CREDITED: ("circle-check", Role.GREEN),
    Standing.NOTED: ("circle-check", Role.BLUE),
    Standing.REFUSED: ("circle-x", Role.RED),
}


def icon(cause: str) -> str:
    """Return a cause's sign."""
    return CAUSES[Cause(cause)] if cause in set(Cause) else "triangle-alert"


def cause(told: str) -> str:
    """Return what it probably was."""
    return tr(words.cause(told))


def topic(told: str) -> str:
    """Return what it is about."""
    return tr(words.topic(told))


def standing(seen: IncidentSeen) -> str:
    """Return what was decided."""
    row = seen.row
    if row.cause == Cause.TOLD and not row.standing:
        return tr(words.cause(row.cause))
    said = tr(words.standing(row.standing))
    return tr("{what}, waits here for the server").format(what=said) if seen.is_waiting else said


def sign(seen: IncidentSeen) -> tuple[str, Role]:
    """Return the sign of what was decided."""
    told = seen.row.standing
    if seen.row.cause == Cause.TOLD and not told:
        return "info", Role.BLUE
    return STANDINGS[Standing(told)] if told in set(Standing) else ("info", Role.BLUE)


def topics() -> dict[Topic, str]:
    """Return every topic with its word."""
    return {one: topic(one) for one in Topic}
