"""What the machine runs on: its battery and the mains, as the system tells it. Nothing where it has no battery."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

PLACE = Path("/sys/class/power_supply")
_BATTERIES = frozenset({"Battery", "UPS"})
_MAINS = frozenset({"Mains", "USB", "Wireless"})
_NO_BATTERY, _UNKNOWN = 128, 255
_LONGEST_MINUTES = 7 * 24 * 60


class Supply(msgspec.Struct, frozen=True, kw_only=True):
    """What is left in the battery, and whether it is being used."""

    percent: int
    on_mains: bool
    minutes: int = 0
    """How long it lasts still, where the system says so; 0: nobody knows."""


class Battery(Protocol):
    """Whoever can be asked about it."""

    def read(self) -> Supply | None:
        """Return how it is now; None where there is no battery, or nobody can tell."""


class LinuxBattery:
    """The kernel's own files. Batteries of a mouse or a pen are none of the machine's."""

    def __init__(self, place: Path = PLACE) -> None:
        self._place = place

    def read(self) -> Supply | None:
        found = [_Files(folder) for folder in self._folders()]
        packs = [one for one in found if one.kind in _BATTERIES and one.is_of_the_machine]
        told = [(pack, percent) for pack in packs if (percent := pack.percent) is not None]
        if not told:
            return None
        sizes = [pack.size for pack, _percent in told]
        weights = sizes if all(sizes) else [1] * len(told)
        percent = sum(p * weight for (_, p), weight in zip(told, weights, strict=True)) // sum(weights)
        on_mains = _on_mains(found, [pack for pack, _percent in told])
        return Supply(percent=percent, on_mains=on_mains, minutes=0 if on_mains else _minutes(packs))

    def _folders(self) -> list[Path]:
        try:
            return sorted(self._place.iterdir())
        except OSError:
            return []


class _Files:
    """One supply's folder; what cannot be read, or is no number, is not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.kind = self.text("type")

    def text(self, name: str) -> str:
        try:
            return (self._folder / name).read_text("ascii", "replace").strip()
        except OSError:
            return ""

    def number(self, name: str) -> int:
        text = self.text(name)
        return int(text) if text.isdecimal() else 0

    @property
    def is_of_the_machine(self) -> bool:
        return self.text("scope") != "Device" and self.text("present") != "0"

    @property
    def percent(self) -> int | None:
        if self.text("capacity").isdecimal():
            return min(100, self.number("capacity"))
        full = self.size
        return min(100, 100 * self.left // full) if full else None

    @property
    def size(self) -> int:
        return self.number("energy_full") or self.number("charge_full")

    @property
    def left(self) -> int:
        return self.number("energy_now") or self.number("charge_now")

    @property
    def pace(self) -> int:
        """What it loses in an hour, in the unit of what is left."""
        return self.number("power_now") if self.number("energy_now") else self.number("current_now")

    @property
    def is_discharging(self) -> bool:
        return self.text("status") == "Discharging"


def _on_mains(found: list[_Files], packs: list[_Files]) -> bool:
    mains = [one for one in found if one.kind in _MAINS and one.is_of_the_machine]
    if mains:
        return any(one.number("online") for one in mains)
    return not any(pack.is_discharging for pack in packs)


def _minutes(packs: list[_Files]) -> int:
    left, pace = sum(pack.left for pack in packs), sum(pack.pace for pack in packs if pack.is_discharging)
    return min(_LONGEST_MINUTES, 60 * left // pace) if pace else 0


class PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS of winbase.h."""

    _fields_ = (
        ("line", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds", ctypes.c_uint32),
        ("seconds_full", ctypes.c_uint32),
    )


class WindowsBattery:
    """GetSystemPowerStatus; `ask` fills the structure and says whether it could."""

    def __init__(self, ask: Callable[[PowerStatus], bool] | None = None) -> None:
        self._ask = ask or _ask_windows

    def read(self) -> Supply | None:
        status = PowerStatus()
        if not self._ask(status):
            return None
        has_none = status.flag == _UNKNOWN or status.flag & _NO_BATTERY
        if has_none or status.percent == _UNKNOWN:
            return None
        on_mains = status.line != 0
        is_told = not on_mains and status.seconds != 0xFFFFFFFF
        minutes = min(_LONGEST_MINUTES, status.seconds // 60) if is_told else 0
        return Supply(percent=min(100, status.percent), on_mains=on_mains, minutes=minutes)


class NoBattery:
    """A system that this program cannot ask."""

    def read(self) -> Supply | None:
        return None


def battery_here(platform: str = sys.platform) -> Battery:
    """Return whom to ask on this system."""
    if platform == "win32":
        return WindowsBattery()
    return LinuxBattery() if platform == "linux" else NoBattery()


def _ask_windows(status: PowerStatus) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)))
    return False
