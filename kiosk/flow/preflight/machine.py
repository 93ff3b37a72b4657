"""The machine itself: disk, memory, power, sleep, rights, and who else is at work on it."""

import os
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter_ns
from uuid import uuid4

import msgspec

from kiosk.exam.readiness import Check, failed, fine, room, warning
from kiosk.flow.preflight.powers import Memory, is_administrator, memory, reasons_to_sleep
from kiosk.lockdown import guest, programs, programs_linux
from kiosk.lockdown.battery import Supply, battery_here
from kiosk.lockdown.port import HoldName
from kiosk.store.space import free_mb
from sync.protocol.policy import Policy
from sync.protocol.zones import at_center

LEAST_MEMORY_MB = 300
SLOW_MS, TOO_SLOW_MS = 100, 1_000
_TRIES = 9


def disk(home: Path, *, needed_mb: int) -> Check:
    """Look how much room there is where the station lives, or will live."""
    place = next(folder for folder in (home, *home.parents) if folder.exists())
    return room(free_mb(place), needed_mb, place=str(place))


def writing(home: Path) -> Check:
    """Measure how long a small write takes until the disk itself has it; the median of several."""
    if not home.is_dir():
        return warning("writing", "KIOSK-CHECK-DISK-REFUSES", evidence="the folder is not there")
    path = home / f"check-{uuid4().hex}"
    try:
        took = sorted(_write(path) for _ in range(_TRIES))
    except OSError as error:
        return failed("writing", "KIOSK-CHECK-DISK-REFUSES", evidence=error.strerror or type(error).__name__)
    finally:
        path.unlink(missing_ok=True)
    return speed(round(took[_TRIES // 2]))


def speed(ms: int) -> Check:
    """Judge how long a write takes."""
    if ms < SLOW_MS:
        return fine("writing", ms=max(1, ms))
    return (warning if ms < TOO_SLOW_MS else failed)("writing", "KIOSK-CHECK-DISK-SLOW", ms=ms)


def _write(path: Path) -> float:
    began = perf_counter_ns()
    with path.open("ab") as file:
        file.write(bytes(4_096))
        file.flush()
        os.fsync(file.fileno())
    return (perf_counter_ns() - began) / 1_000_000


def second_disk(home: Path, mirror: Path | None) -> Check:
    """Look whether the second copy of the journal would survive the first one's disk."""
    if mirror is None or not mirror.exists() or not home.exists() or mirror.stat().st_dev == home.stat().st_dev:
        return warning("second_disk", "KIOSK-CHECK-MIRROR-SAME", evidence="" if mirror is None else str(mirror))
    return fine("second_disk", evidence=str(mirror))


def memory_left(found: Memory | None) -> Check | None:
    """Judge the memory; nothing where the system does not tell."""
    if found is None:
        return None
    if found.free_mb < LEAST_MEMORY_MB:
        return warning("memory", "KIOSK-CHECK-MEMORY", free=found.free_mb)
    return fine("memory", free=found.free_mb, total=found.total_mb)


def camera(known: Path = Path("/sys/class/video4linux"), devices: Path = Path("/dev")) -> Check:
    """Look which cameras there are and whether this account may use one; none of them is opened."""
    found = {path.name: _name(path) for path in sorted(known.glob("video*")) if _is_first(path)}
    names = ", ".join(dict.fromkeys(found.values()))
    if not found:
        return warning("camera", "KIOSK-CHECK-CAMERA")
    if not any(os.access(devices / one, os.R_OK | os.W_OK) for one in found):
        return warning("camera", "KIOSK-CHECK-CAMERA-REFUSED", names=names)
    return fine("camera", names=names)


def _name(device: Path) -> str:
    try:
        return (device / "name").read_text(encoding="utf-8", errors="replace").strip() or device.name
    except OSError:
        return device.name


def _is_first(device: Path) -> bool:
    """Whether it is what gives pictures; a camera's further devices tell of them."""
    try:
        return (device / "index").read_text(encoding="utf-8").strip() == "0"
    except OSError:
        return True


def mains(found: Supply | None) -> Check:
    """Judge the power: a machine without a battery is on mains."""
    if found is None:
        return fine("power")
    evidence = f"battery {found.percent} %"
    if found.on_mains:
        return fine("power", evidence=evidence)
    return warning("power", "KIOSK-CHECK-BATTERY", percent=found.percent)


def sleep(reasons: Collection[str]) -> Check:
    """Judge the settings that put a machine to sleep."""
    return warning("sleep", "KIOSK-CHECK-SLEEP", evidence="; ".join(reasons)) if reasons else fine("sleep")


def rights(*, is_admin: bool) -> Check:
    """Judge as whom the program runs."""
    return failed("rights", "KIOSK-CHECK-RIGHTS", evidence="administrator") if is_admin else fine("rights")


def zone(center: str, now_ms: int, here: datetime) -> Check:
    """Compare the machine's time of day with that of its center."""
    if not center:
        return warning("zone", "KIOSK-CHECK-ZONE-UNSURE")
    if here.utcoffset() != at_center(now_ms, center).utcoffset():
        return warning("zone", "KIOSK-CHECK-ZONE", evidence=str(here.tzinfo), zone=center)
    return fine("zone", zone=center)


class Rules(msgspec.Struct, frozen=True):
    """What the sessions of a center say of other programs: allowed by every one of them, forbidden by any."""

    allowed: frozenset[str] = frozenset()
    forbidden: tuple[str, ...] = ()

    @classmethod
    def of(cls, policies: Sequence[Policy]) -> "Rules":
        """Put the rules of several sessions together: the machine is to be ready for each."""
        allowed = [frozenset(policy.allowed_programs) for policy in policies]
        forbidden = {name for policy in policies for name in policy.forbidden_programs}
        return cls(frozenset.intersection(*allowed) if allowed else frozenset(), tuple(sorted(forbidden)))


def others(environ: Mapping[str, str], looked: Collection[str], rules: Rules) -> Iterator[Check]:
    """Look for other programs, a hypervisor and visitors from afar, as far as the lock has not looked itself."""
    if not sys.platform.startswith("linux"):
        return
    if HoldName.PROGRAMS not in looked:
        listed = programs.also(programs.LISTED, rules.forbidden)
        yield other_programs(tuple(programs.find(programs_linux.running(), listed=listed, allowed=rules.allowed)))
    if HoldName.MACHINE not in looked:
        signs = guest.signs_of_a_guest()
        yield failed("virtual", "KIOSK-CHECK-VIRTUAL", evidence="; ".join(signs)) if signs else fine("virtual")
    if HoldName.REMOTE not in looked:
        signs = guest.signs_of_a_visitor(environ)
        yield failed("remote", "KIOSK-CHECK-REMOTE", evidence="; ".join(signs)) if signs else fine("remote")


def other_programs(found: Collection[programs.Found]) -> Check:
    """Judge the programs that run beside the exam."""
    if not found:
        return fine("programs")
    titles = ", ".join(sorted({one.listed.product for one in found}))
    return failed(
        "programs", "KIOSK-CHECK-PROGRAMS", evidence="; ".join(one.evidence for one in found), programs=titles
    )


def checks(
    home: Path, mirror: Path | None, *, needed_mb: int, looked: Collection[str], rules: Rules, takes_photo: bool = False
) -> Iterator[Check]:
    """Look at the machine; what takes a moment is looked at when it is asked for.

    At a camera only where an exam takes a photo, and where the system tells of cameras without opening one.
    """
    yield disk(home, needed_mb=needed_mb)
    yield writing(home)
    yield second_disk(home, mirror)
    left = memory_left(memory())
    if left is not None:
        yield left
    if takes_photo and sys.platform.startswith("linux"):
        yield camera()
    yield mains(battery_here().read())
    yield sleep(reasons_to_sleep())
    yield rights(is_admin=is_administrator())
    yield from others(os.environ, looked, rules)
