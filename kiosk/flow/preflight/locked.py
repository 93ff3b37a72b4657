"""The lock and the screens, judged."""

from collections.abc import Collection, Iterator

from kiosk.exam.check_words import UNSUPPORTED
from kiosk.exam.readiness import Check, failed, fine, plain, warning
from kiosk.flow.preflight.seen import LockTrial, Screens, Seen
from kiosk.lockdown.port import Hold, HoldState, Level
from sync.protocol.preflight import HOLD, State

LEAST_WIDTH, LEAST_HEIGHT = 1_024, 700


def checks(seen: Seen, required: Collection[str]) -> Iterator[Check]:
    """Judge everything that was seen; `required` are the holds that sessions of this center demand."""
    if not seen.has_screen:
        yield warning("lock", "KIOSK-CHECK-NO-SCREEN")
    elif seen.lock is None:
        yield warning("lock", "KIOSK-CHECK-LOCK-NOT-TRIED")
    else:
        yield lock(seen.lock)
        yield from (hold(one, required=required) for one in seen.lock.holds)
    if seen.screens is not None:
        yield screens(seen.screens)
        yield keyboards(seen.screens)
        yield fonts(seen.screens)


def lock(trial: LockTrial) -> Check:
    """Judge whether the station could be locked at all, and how well."""
    if trial.refused_code:
        return failed("lock", "KIOSK-CHECK-LOCK", evidence=trial.refused, code=trial.refused_code)
    match trial.level:
        case Level.OFF:
            return failed("lock", "KIOSK-CHECK-LOCK-OFF")
        case Level.MONITORED:
            return warning("lock", "KIOSK-CHECK-MONITORED")
        case Level.LOCKED:
            return fine("lock", seconds=trial.seconds)


def hold(tried: Hold, *, required: Collection[str]) -> Check:
    """Judge one hold; the same on the day, where a required one that is not fine keeps every question covered."""
    name = HOLD + tried.name
    match tried.state:
        case HoldState.HELD:
            return fine(name, evidence=tried.detail)
        case HoldState.FAILED:
            return failed(name, "KIOSK-CHECK-HOLD", evidence=tried.detail)
        case HoldState.UNSUPPORTED if tried.name in required:
            return failed(name, "KIOSK-CHECK-HOLD-NONE", evidence=tried.detail)
        case HoldState.UNSUPPORTED:
            return Check(name=name, state=State.OK, code=UNSUPPORTED, evidence=plain(tried.detail))


def screens(found: Screens) -> Check:
    """Judge number, size and scale."""
    width, height = found.sizes[0] if found.sizes else (0, 0)
    evidence = "; ".join(f"{w}x{h}" for w, h in found.sizes)
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return warning("screens", "KIOSK-CHECK-SCREEN-SMALL", evidence=evidence, width=width, height=height)
    scale, count = found.scale_percent, len(found.sizes)
    return fine("screens", evidence=evidence, count=count, width=width, height=height, scale=scale)


def keyboards(found: Screens) -> Check:
    """Tell the layouts: whether they are the right ones, a person knows."""
    if not found.layouts:
        return warning("keyboards", "KIOSK-CHECK-KEYBOARD")
    return fine("keyboards", layouts=", ".join(found.layouts))


def fonts(found: Screens) -> Check:
    """Judge whether each language of the program can be written."""
    if found.unwritable:
        return failed("fonts", "KIOSK-CHECK-FONTS", languages=", ".join(found.unwritable))
    return fine("fonts")
