"""The words of a preflight in the interface's language: the sentences stand in `kiosk.exam.check_words`."""

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.exam import check_words
from kiosk.exam.readiness import Check
from kiosk.flow.preflight import page
from kiosk.ui.translation import day, tr
from sync.protocol.preflight import State
from sync.protocol.zones import at_center


def say(text: str) -> str:
    """Return an English sentence of the checks in the interface's language."""
    return tr(text)


def title(check: Check) -> str:
    """Return what was looked at."""
    return say(check_words.title(check.name))


def found(check: Check, zone: str) -> str:
    """Return what was found, or who excused it until when."""
    return page.cause(check, zone, say)


def to_do(check: Check) -> str:
    """Return what to do; nothing where there is nothing to do."""
    return page.mend(check, say)


def small(check: Check) -> str:
    """Return code and evidence, for staff."""
    code = check.code if check.code.startswith("KIOSK-") else ""
    return " · ".join(part for part in (code, check.evidence) if part)


def verdict(state: State) -> str:
    """Return the verdict as a title, without a full stop."""
    match state:
        case State.OK:
            return tr("This machine is ready")
        case State.WARNING:
            return tr("This machine is ready, something is worth a look")
        case State.FAILED:
            return tr("This machine is not ready")


def counts(failed: int, look: int, good: int) -> str:
    """Return how many of each there are, the worst first."""
    told = []
    if failed:
        told.append(tr("%n thing(s) must be mended.", "", failed))
    if look:
        told.append(tr("%n thing(s) are worth a look.", "", look))
    told.append(tr("%n thing(s) are fine.", "", good))
    return " ".join(told)


def part(name: str) -> str:
    """Return which part is looked at."""
    match name:
        case "server":
            return tr("Hearing what the server says")
        case "lock":
            return tr("Trying the lock: the screen goes dark for a moment")
        case "machine":
            return tr("Looking at disk, memory and power")
        case "repair":
            return tr("Making the store again from its two copies")
        case "network":
            return tr("Asking the server how fast it answers")
        case _:
            return tr("Reading the journal from beginning to end")


def checked_at(made_ms: int, took_ms: int, zone: str) -> str:
    """Return when it was looked at, and how long it took."""
    at = at_center(made_ms, zone)
    date = day(QDate(at.year, at.month, at.day))
    time = QLocale().toString(QTime(at.hour, at.minute, at.second), "HH:mm:ss")
    seconds = max(1, round(took_ms / 1_000))
    return tr("Checked on {day} at {time}, took %n second(s).", "", seconds).format(day=date, time=time)
