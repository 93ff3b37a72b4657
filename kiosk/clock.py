"""What time it is: the wall clock as evidence, the monotonic clock for everything that is measured."""

import sys
import time
from functools import cache
from pathlib import Path
from typing import Protocol
from uuid import uuid4

import msgspec

JUMP_MS = 2_000
UNNAMED = "run-"
"""How the name of a boot begins that the machine cannot tell."""
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """The clocks of a machine, and the name of the boot in which the monotonic ones count."""

    def wall_ms(self) -> int:
        """UTC milliseconds, as far as the machine knows; anybody may change it."""
        ...

    def mono_ms(self) -> int:
        """Milliseconds that only go on, and stand still while the machine sleeps."""
        ...

    def slept_ms(self) -> int:
        """Milliseconds that the machine slept in this boot: what `mono_ms` does not count."""
        ...

    def boot(self) -> str:
        """Name of this run of the machine; `mono_ms` of two boots cannot be compared."""
        ...


class SystemClock:
    """The clocks of this machine."""

    def wall_ms(self) -> int:
        """UTC milliseconds, as far as the machine knows."""
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        """Milliseconds awake since some moment of this boot."""
        return _awake_ns() // 1_000_000

    def slept_ms(self) -> int:
        """Milliseconds asleep in this boot."""
        return max(0, _passed_ns() - _awake_ns()) // 1_000_000

    def boot(self) -> str:
        """Name of this run of the machine."""
        return _boot()


class Reading(msgspec.Struct, frozen=True):
    """What all clocks said at one moment."""

    wall_ms: int
    mono_ms: int
    boot: str
    slept_ms: int | None = None
    """None where nobody could tell, as in what an older program wrote."""
    server_ms: int | None = None
    """The server's time, where the station knew it."""

    @classmethod
    def of(cls, clock: Clock) -> "Reading":
        """Read the clocks of the machine."""
        return cls(clock.wall_ms(), clock.mono_ms(), clock.boot(), clock.slept_ms())

    @property
    def passed_ms(self) -> int:
        """Milliseconds of this boot, asleep or awake."""
        return self.mono_ms + (self.slept_ms or 0)

    @property
    def names_its_boot(self) -> bool:
        """Whether the boot has a name that the next start of the program finds again."""
        return not self.boot.startswith(UNNAMED)

    def since_ms(self, earlier: "Reading") -> int:
        """Milliseconds since an earlier reading, never below zero: monotonic within one boot, else by the wall."""
        if self.boot == earlier.boot:
            return max(0, self.passed_since(earlier))
        return max(0, self.wall_ms - earlier.wall_ms)

    def passed_since(self, earlier: "Reading") -> int:
        """Milliseconds that really passed within one boot, sleep included where both readings tell of it."""
        return self.mono_ms - earlier.mono_ms + self.slept_since(earlier)

    def slept_since(self, earlier: "Reading") -> int:
        """Milliseconds asleep between two readings of one boot, as far as both tell."""
        if self.slept_ms is None or earlier.slept_ms is None:
            return 0
        return max(0, self.slept_ms - earlier.slept_ms)

    def jumped_since(self, earlier: "Reading") -> int:
        """How far the wall clock moved against the monotonic ones since an earlier reading; 0 where nobody can tell.

        Across a restart of the machine the server's time tells, where it was known before and after; without it only
        a wall clock that went back.
        """
        if self.boot == earlier.boot and self.mono_ms >= earlier.mono_ms:
            return self.wall_ms - earlier.wall_ms - self.passed_since(earlier)
        if self.server_ms is not None and earlier.server_ms is not None:
            return (self.wall_ms - self.server_ms) - (earlier.wall_ms - earlier.server_ms)
        return min(0, self.wall_ms - earlier.wall_ms)


if sys.platform == "win32":
    import ctypes
    import winreg

    def _awake_ns() -> int:
        # time.monotonic counts sleep on Windows; this one does not.
        hundreds_of_ns = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(hundreds_of_ns))
        return hundreds_of_ns.value * 100

    _FINE = getattr(ctypes.WinDLL("kernelbase"), "QueryInterruptTime", None)
    """Of Windows 10; not in what calls itself so and is Wine."""
    _COARSE = ctypes.windll.kernel32.GetTickCount64
    _COARSE.restype = ctypes.c_ulonglong

    def _passed_ns() -> int:
        if _FINE is None:
            return int(_COARSE()) * 1_000_000
        hundreds_of_ns = ctypes.c_ulonglong()
        _FINE(ctypes.byref(hundreds_of_ns))
        return hundreds_of_ns.value * 100

    @cache
    def _boot() -> str:
        where = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
                return f"windows-{winreg.QueryValueEx(key, 'BootId')[0]}"
        except OSError:
            return f"{UNNAMED}{uuid4()}"

else:
    _BOOTTIME = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

    def _awake_ns() -> int:
        return time.monotonic_ns()

    def _passed_ns() -> int:
        return time.clock_gettime_ns(_BOOTTIME)

    @cache
    def _boot() -> str:
        try:
            return _BOOT_ID.read_text(encoding="ascii").strip()
        except OSError:
            # Not knowing is safe: every start then counts as a new boot.
            return f"{UNNAMED}{uuid4()}"
