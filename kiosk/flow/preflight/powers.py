"""Memory, sleep and rights, as the system tells them."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

_NEVER_SLEEPS = frozenset({"ignore", "lock", "no"})
_UNIT = "sleep.target"


class Memory(msgspec.Struct, frozen=True):
    """Megabytes of memory: what programs may still have, and all of it."""

    free_mb: int
    total_mb: int


def memory_of(meminfo: str) -> Memory | None:
    """Read what is like `/proc/meminfo`."""
    found = dict(re.findall(r"^(MemTotal|MemAvailable):\s+(\d+) kB$", meminfo, re.MULTILINE))
    if len(found) != len(("MemTotal", "MemAvailable")):
        return None
    return Memory(int(found["MemAvailable"]) // 1_024, int(found["MemTotal"]) // 1_024)


def logind_reasons(root: Path) -> Iterator[str]:
    """Give the settings of a systemd machine under `root` that put it to sleep; none where sleep itself is masked."""
    if (root / "etc/systemd/system" / _UNIT).is_symlink():
        return
    told: dict[str, str] = {}
    places = [root / "etc/systemd/logind.conf", *sorted((root / "etc/systemd/logind.conf.d").glob("*.conf"))]
    for place in places:
        told |= dict(re.findall(r"^\s*(IdleAction|HandleLidSwitch)\s*=\s*(\S+)", _text(place), re.MULTILINE))
    has_lid = any((root / "proc/acpi/button/lid").glob("*"))
    usual = {"IdleAction": "ignore", "HandleLidSwitch": "suspend" if has_lid else "ignore"}
    for name, value in (usual | told).items():
        if value not in _NEVER_SLEEPS and (name != "HandleLidSwitch" or has_lid):
            yield f"logind: {name}={value}"


def powercfg_reasons(said: str) -> Iterator[str]:
    """Give what `powercfg /q` says of sleep after idle time: its last two numbers are seconds on mains and battery."""
    values = [int(value, 16) for value in re.findall(r"0x([0-9a-fA-F]{8})\s*$", said, re.MULTILINE)]
    for name, seconds in zip(("on mains", "on battery"), values[-2:], strict=False):
        if seconds:
            yield f"sleeps after {seconds} s {name}"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    class _Memory(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("free", ctypes.c_ulonglong),
            ("rest", ctypes.c_ulonglong * 5),
        )

    def memory() -> Memory | None:
        """Return the memory."""
        status = _Memory(length=ctypes.sizeof(_Memory))
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return None
        return Memory(status.free // 1_048_576, status.total // 1_048_576)

    def reasons_to_sleep() -> tuple[str, ...]:
        """Return the settings that put this machine to sleep."""
        asked = ["powercfg", "/q", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE"]
        try:
            done = subprocess.run(asked, capture_output=True, text=True, timeout=10, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return ()
        return tuple(powercfg_reasons(done.stdout))

    def is_administrator() -> bool:
        """Whether this program may change the machine."""
        return bool(ctypes.windll.shell32.IsUserAnAdmin())

else:

    def memory() -> Memory | None:
        """Return the memory."""
        return memory_of(_text(Path("/proc/meminfo")))

    def reasons_to_sleep() -> tuple[str, ...]:
        """Return the settings that put this machine to sleep."""
        return tuple(logind_reasons(Path("/")))

    def is_administrator() -> bool:
        """Whether this program may change the machine."""
        return os.geteuid() == 0
