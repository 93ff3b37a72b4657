"""Is this station fit for an exam? Each check says ok, warning or failed, with cause and mend."""

import json
import shutil
import sys
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.settings import load
from kiosk.store.errors import StoreBusy, StoreError
from kiosk.store.mirror import MirrorState
from kiosk.store.store import Store

AMPLE = 2.5
"""So many times the room that an exam needs is no reason to worry."""


class State(StrEnum):
    """What a check found."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at."""

    name: str
    state: State
    cause: str = ""
    mend: str = ""


def run(*, as_json: bool, repair: bool) -> int:
    """Look at everything and say it; returns 1 if anything failed."""
    settings = load()
    home = settings.home
    checks = [_disk(home, needed_mb=settings.disk_needed_mb), *_store(home, repair=repair)]
    if as_json:
        print(json.dumps([asdict(check) for check in checks], indent=1))
    else:
        for check in checks:
            print(_line(check))
    return 1 if any(check.state is State.FAILED for check in checks) else 0


def _line(check: Check) -> str:
    said = " ".join(part for part in (check.cause, check.mend) if part)
    return f"{check.state:8} {check.name:12} {said}".rstrip()


def _disk(home: Path, *, needed_mb: int) -> Check:
    place = next(folder for folder in (home, *home.parents) if folder.exists())
    free = shutil.disk_usage(place).free // 1_048_576
    if free >= AMPLE * needed_mb:
        return Check(name="disk", state=State.OK, cause=f"{free} MB free.")
    cause = f"Only {free} MB are free at {place}."
    if free >= needed_mb:
        return Check(name="disk", state=State.WARNING, cause=cause, mend="Free some space.")
    mend = f"Free some space: below {needed_mb} MB no exam begins here. [KIOSK-STORE-LOW]"
    return Check(name="disk", state=State.FAILED, cause=cause, mend=mend)


def _store(home: Path, *, repair: bool) -> list[Check]:
    try:
        store = _opened(home, repair=repair)
    except StoreError as error:
        mend = "" if repair else "Try `kiosk doctor --repair`."
        return [Check(name="store", state=State.FAILED, cause=f"{error} [{error.code}]", mend=mend)]
    try:
        return [
            Check(name="store", state=State.OK, cause=f"{len(store.attempts())} attempts."),
            _chain(store),
            _mirror(store),
            _enrollment(store),
            _sync(store),
            _recovery(store),
        ]
    except StoreError as error:
        return [Check(name="store", state=State.FAILED, cause=f"{error} [{error.code}]")]
    finally:
        store.close()


def _opened(home: Path, *, repair: bool) -> Store:
    if repair:
        return Store.open(home, clock=SystemClock(), repair=True)
    try:
        return Store.peek(home, clock=SystemClock())
    except StoreBusy:
        raise
    except StoreError:
        if not (home / "kiosk.db").exists():
            print("No station lives here yet; it is made when it is enrolled.", file=sys.stderr)
        raise


def _chain(store: Store) -> Check:
    damage = store.verify()
    if damage is None:
        return Check(name="chain", state=State.OK, cause="Every event is the one that was recorded.")
    return Check(name="chain", state=State.FAILED, cause=str(damage), mend="Run `kiosk doctor --repair`.")


def _mirror(store: Store) -> Check:
    report = store.prove_mirror()
    if report.state is MirrorState.OK:
        return Check(name="mirror", state=State.OK, cause="The second copy holds everything.")
    mend = "Look at the disk of the second copy; it catches up by itself."
    return Check(name="mirror", state=State.WARNING, cause=f"The second copy: {report.state}.", mend=mend)


def _enrollment(store: Store) -> Check:
    enrollment = store.enrollment()
    if enrollment is None:
        mend = "Run `kiosk enroll URL CODE` with the code from the central server."
        return Check(name="enrollment", state=State.FAILED, cause="This machine is no station yet.", mend=mend)
    return Check(name="enrollment", state=State.OK, cause=f"Station {enrollment.station} at {enrollment.url}.")


def _sync(store: Store) -> Check:
    unsent = store.unsent()
    if unsent == 0:
        return Check(name="sync", state=State.OK, cause="The server has everything.")
    mend = "Connect the station to the network; it sends by itself. Or: kiosk export DIR, to a stick."
    return Check(name="sync", state=State.WARNING, cause=f"{unsent} events wait to be sent.", mend=mend)


def _recovery(store: Store) -> Check:
    if store.is_key_left():
        return Check(name="recovery", state=State.OK, cause="If this machine dies, the deployment can open its disk.")
    cause = "If this machine dies, nobody but itself can open its disk."
    mend = "Connect the station to its server once; it learns the recovery key by itself."
    return Check(name="recovery", state=State.WARNING, cause=cause, mend=mend)
