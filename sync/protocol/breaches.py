"""What a breach of the lock does to an exam, cause by cause: the usual table, and what a policy makes of it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from sync.protocol.attempts import Attempt
from sync.protocol.events import Moment
from sync.protocol.policy import Policy


class Does(StrEnum):
    """How it goes on after a breach."""

    AT_ONCE = "at_once"
    """The questions are covered until every required hold is held again."""
    STAFF = "staff"
    """Until a center admin has looked, and every required hold is held."""
    NOTE = "note"
    """It is recorded; questions are covered only while a required hold is really missing."""


PREFIX = "KIOSK-LOCK-"
"""How every cause begins."""
MOST_PERCENT = 100
REPEATED = "KIOSK-LOCK-REPEATED"
"""The cause of a cover that is one too many."""
RELEASED = "KIOSK-LOCK-RELEASED"
"""The cause of a cover while staff have released the lock."""
INCOMPLETE = "KIOSK-LOCK-INCOMPLETE"
"""The cause of a cover where a required hold is missing and nobody told why."""

_BY_CAUSE = {
    Does.AT_ONCE: (
        "SCREEN-REMOVED", "UNMAPPED", "MOVED", "DESTROYED", "COVERED", "FOCUS-TAKEN", "KEYBOARD-TAKEN",
        "POINTER-TAKEN", "CLIPBOARD-TAKEN", "SAVER-CHANGED", "FOREIGN-WINDOW", "HOTKEYS-CHANGED",
        "SYSTEM-KEYS-OPEN", "HOOK-LOST", "MINIMIZED", "WINDOW-HIDDEN", "RELEASED", "INCOMPLETE",
    ),
    Does.STAFF: (
        "SCREEN-ADDED", "INJECTED-INPUT", "FOREIGN-PROGRAM", "CAPTURE-POSSIBLE", "REMOTE-SESSION",
        "VIRTUAL-MACHINE", "USER-SWITCHED", "SECOND-CLIENT", "REPEATED",
    ),
    Does.NOTE: ("FORGED-INPUT", "FORGED-DROP", "CLOSE-ASKED", "DEVICE-ADDED", "PROGRAM-ENDED"),
}  # fmt: skip
USUAL: Mapping[str, Does] = MappingProxyType(
    {f"{PREFIX}{name}": does for does, names in _BY_CAUSE.items() for name in names}
)
"""What each cause does where policy says nothing: a slip of the machine mends itself, a second eye or hand does not."""


def does(cause: str, policy: Policy, *, costs: bool) -> Does:
    """Return what this breach does; `costs` is whether a hold was lost that the session requires.

    Without that only a policy that names the cause makes more of it than a note. A word of a later version is `staff`:
    what this program cannot read, a person decides.
    """
    said = policy.on_breach.get(cause)
    if said is not None:
        return Does(said) if said in list(Does) else Does.STAFF
    return USUAL.get(cause, Does.AT_ONCE) if costs else Does.NOTE


def is_one_too_many(covers: Iterable[Moment], now: Moment, policy: Policy) -> bool:
    """Whether a cover that begins now, with those before it, is more than policy takes for chance."""
    recent = sum(1 for at in covers if _passed_ms(at, now) <= policy.breach_window_ms)
    return policy.breach_limit > 0 and recent + 1 >= policy.breach_limit


def covered_ms(attempt: Attempt, now: Moment) -> int:
    """Return how long breaches have covered the questions up to this moment, in all."""
    since = attempt.covered_since
    return attempt.covered_ms + (0 if since is None else max(0, now.since_ms(since) or 0))


def _passed_ms(since: Moment, until: Moment) -> int:
    in_boot = until.since_ms(since)
    return until.best_ms - since.best_ms if in_boot is None else in_boot


def faults(policy: Policy) -> tuple[str, ...]:
    """Return what in a policy about breaches nobody can have meant, in sentences."""
    found = [f"{cause}: no such cause." for cause in policy.on_breach if not cause.startswith(PREFIX)]
    words = ", ".join(Does)
    found += [
        f"{cause}: {told!r} is none of {words}." for cause, told in policy.on_breach.items() if told not in list(Does)
    ]
    if policy.breach_limit < 0 or policy.breach_window_ms < 0:
        found.append("A number of breaches, and a time for them, are not below zero.")
    if not 0 <= policy.battery_last_percent <= policy.battery_low_percent <= MOST_PERCENT:
        found.append("Levels of a battery are from 0 to 100, and the last is not above the first.")
    return tuple(found)
