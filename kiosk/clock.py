"""What time it is: the wall clock as evidence, the monotonic clock for everything that is measured."""

import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol
from uuid import uuid4

JUMP_MS = 2_000
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """The two clocks of a machine, and the name of the boot in which the monotonic one counts."""

    def wall_ms(self) -> int:
        """UTC milliseconds, as far as the machine knows; anybody may change it."""
        ...

    def mono_ms(self) -> int:
        """Milliseconds that only go on, and stand still while the machine sleeps."""
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

    def boot(self) -> str:
        """Name of this run of the machine."""
        return _boot()


class JumpWatch:
    """Finds out when the wall clock moved against the monotonic clock."""

    def __init__(self, clock: Clock, *, tolerance_ms: int = JUMP_MS) -> None:
        self._clock = clock
        self._tolerance_ms = tolerance_ms
        self._offset_ms = clock.wall_ms() - clock.mono_ms()

    def jumped_ms(self) -> int | None:
        """Return how far the wall clock jumped since it was last asked; None within the tolerance.

        Slow drift adds up until it counts as a jump; each jump is told once.
        """
        by_ms = self._clock.wall_ms() - self._clock.mono_ms() - self._offset_ms
        if abs(by_ms) <= self._tolerance_ms:
            return None
        self._offset_ms += by_ms
        return by_ms


@dataclass(frozen=True, slots=True)
class Reading:
    """What both clocks said at one moment."""

    wall_ms: int
    mono_ms: int
    boot: str

    @classmethod
    def of(cls, clock: Clock) -> "Reading":
        """Read both clocks."""
        return cls(clock.wall_ms(), clock.mono_ms(), clock.boot())

    def since_ms(self, earlier: "Reading") -> int:
        """Milliseconds since an earlier reading, never below zero: monotonic within one boot, else by the wall."""
        if self.boot == earlier.boot:
            return max(0, self.mono_ms - earlier.mono_ms)
        return max(0, self.wall_ms - earlier.wall_ms)


if sys.platform == "win32":
    import ctypes
    import winreg

    def _awake_ns() -> int:
        # time.monotonic counts sleep on Windows; this one does not.
        hundreds_of_ns = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(hundreds_of_ns))
        return hundreds_of_ns.value * 100

    @cache
    def _boot() -> str:
        where = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
                return f"windows-{winreg.QueryValueEx(key, 'BootId')[0]}"
        except OSError:
            return f"run-{uuid4()}"

else:

    def _awake_ns() -> int:
        return time.monotonic_ns()

    @cache
    def _boot() -> str:
        try:
            return _BOOT_ID.read_text(encoding="ascii").strip()
        except OSError:
            # Not knowing is safe: every start then counts as a new boot.
            return f"run-{uuid4()}"
