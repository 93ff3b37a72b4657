"""Ends the program's process; on Wayland without Qt's own last steps, which can wait for ever."""

import atexit
import logging
import os
import sys
from contextlib import suppress


def leaving(code: int) -> int:
    """See to it that the process ends with that exit code once Python has ended its threads; returns the code.

    On Wayland, Qt's end waits for its thread that reads from the compositor, and that one at times for a read that
    nobody finishes any more: the station hung at its end, once in twenty under load. What Qt would give back by then,
    the system takes back with the process.
    """
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.platformName().startswith("wayland"):
            atexit.register(_end, code)
    return code


def _end(code: int) -> None:
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError):  # nobody reads any more what is said
                stream.flush()
    os._exit(code)
