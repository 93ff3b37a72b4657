"""Starts the kiosk under Wine 8, which lacks one function of Windows 10: the time that passed, sleep and all."""

import ctypes
import sys

import kiosk.clock
from kiosk.__main__ import main


def _passed_ns() -> int:
    """The same time by its older name, in steps of some milliseconds."""
    if sys.platform != "win32":
        raise RuntimeError("for Wine only")
    ticks = ctypes.WinDLL("kernel32").GetTickCount64
    ticks.restype = ctypes.c_uint64
    return int(ticks()) * 1_000_000


kiosk.clock._passed_ns = _passed_ns
if __name__ == "__main__":
    sys.exit(main())
