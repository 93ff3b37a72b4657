"""The words of the room's machines: how each is, what is wrong, what to do, and how old it is."""

from kiosk.exam import check_words, machines
from kiosk.exam.machines import SERVER, Fitness, Machine, MachinesSeen
from kiosk.ui.admin.lists.model import Head, Row
from kiosk.ui.admin.room import texts
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from sync.protocol.machines import MachineTold
from sync.protocol.preflight import CheckTold
from sync.protocol.updates import Phase

ICONS = {
    Fitness.UNKNOWN: ("wifi-off", Role.RED),
    Fitness.FAILED: ("circle-x", Role.RED),
    Fitness.UNCHECKED: ("circle-question-mark", Role.AMBER),
    Fitness.WARNING: ("circle-alert", Role.AMBER),
    Fitness.OK: ("circle-check", Role.GREEN),
}


def word(fitness: Fitness) -> str:
    """Return how a machine is, in two or three words."""
    return {
        Fitness.UNKNOWN: tr("never heard of"),
        Fitness.FAILED: tr("not ready"),
        Fitness.UNCHECKED: tr("not checked"),
        Fitness.WARNING: tr("worth a look"),
        Fitness.OK: tr("ready"),
    }[fitness]


def heads() -> tuple[Head, ...]:
    """Return the columns of the list."""
    return (
        Head(words=tr("Seat"), width=110),
        Head(words=tr("Machine"), width=110),
        Head(words=tr("How it is"), width=136),
        Head(words=tr("What is wrong"), width=180, stretches=True),
        Head(words=tr("Checked"), width=126),
        Head(words=tr("Heard of"), width=110),
        Head(words=tr("Version"), width=80),
    )


def row(one: Machine, *, now_ms: int) -> Row:
    """Return a machine as a line of the list."""
    told = one.told
    icon, role = ICONS[one.fitness]
    return Row(
        key=told.station,
        cells=(
            seat(one),
            told.name or texts.DASH,
            word(one.fitness),
            " · ".join(found[0] for found in wrongs(one)) or texts.DASH,
            days(told.checked_ms, now_ms),
            days(told.heard_ms, now_ms),
            told.program or texts.DASH,
        ),
        icon=icon,
        role=role,
        stands_out=not one.fitness.is_ready,
    )


def seat(one: Machine) -> str:
    """Return which seat, or panel, it is, or that it is the server."""
    if one.told.role == SERVER:
        return tr("Server")
    return tr("Panel {name}").format(name=one.told.seat) if one.told.role == "panel" else one.told.seat


def wrongs(one: Machine) -> tuple[tuple[str, str, str, str], ...]:
    """Return what is wrong: a title, what was found, what to do, and what staff need of it."""
    told = one.told
    if told.role == SERVER:
        return tuple((_of_server(check.name), check.cause, check.mend, "") for check in told.wrong)
    found = [_check(check) for check in told.wrong]
    if one.fitness is Fitness.UNKNOWN:
        words = tr("The server has not heard of it since it was enrolled.")
        found.append((word(one.fitness), words, tr("Switch it on, start the kiosk, look at its network cable."), ""))
    if one.fitness is Fitness.UNCHECKED:
        words = tr("Nobody looked at it in the last 14 days.")
        found.append((word(one.fitness), words, tr("Start the kiosk there, or run kiosk doctor."), ""))
    if one.is_outdated:
        words = tr("Its program is older than the server asks for.")
        found.append((tr("Old program"), words, tr("Install the newer version."), told.program))
    if told.standing != "good":
        words = tr("The server does not trust it to start exams.")
        found.append((tr("Not trusted"), words, tr("Ask a central admin."), told.standing))
    if told.update_to:
        found.append(_update(told))
    return tuple(found)


def _update(told: MachineTold) -> tuple[str, str, str, str]:
    """Return what is to be said of a release that it is to have and has not."""
    name = told.update_to.partition("-")[0]
    title = tr("Update to {version}").format(version=name)
    if told.update_state == Phase.FAILED:
        words = tr("The update to {version} failed here; the program before it runs.").format(version=name)
        return title, words, tr("Tell your IT: kiosk update status says why."), told.update_why
    words = tr("The update to {version} is on its way and waits for a time without exams.").format(version=name)
    return title, words, "", told.update_why


def _of_server(name: str) -> str:
    """Return what was looked at there."""
    return {
        "process": tr("An old program of the server"),
        "caches": tr("An old program of the server"),
        "disk": tr("Room on the server's disk"),
        "restore": tr("The server was put back from a backup"),
        "projections": tr("What is shown of attempts"),
        "events": tr("Events that the server cannot read"),
        "access codes": tr("Access codes"),
        "words": tr("Open the questions with five words"),
        "staff": tr("Staff"),
        "backup": tr("Backup of the server"),
    }.get(name, name)


def _check(check: CheckTold) -> tuple[str, str, str, str]:
    small = " · ".join(part for part in (check.code, check.evidence) if part)
    return tr(check_words.title(check.name)), machines.cause(check, tr), machines.mend(check, tr), small


def days(at_ms: int, now_ms: int) -> str:
    """Return how long ago something was, in days where it is long."""
    past = (now_ms - at_ms) // 86_400_000
    if not at_ms or past < 1:
        return texts.age(at_ms, now_ms)
    return tr("%n day(s) ago", "", past)


def age(seen: MachinesSeen, *, now_ms: int, zone: str) -> str:
    """Return how old all of it is."""
    if not seen.as_of_ms:
        return tr("As far as this panel knows; it never heard of the server.")
    at, passed = texts.time_of_day(seen.as_of_ms, zone), texts.short(now_ms - seen.as_of_ms)
    if seen.is_whole:
        return tr("By the server, at {time} ({age} ago)").format(time=at, age=passed)
    words = tr("Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.")
    return words.format(time=at, age=passed)
