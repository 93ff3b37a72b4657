"""A screen that nobody sees: Xvfb where there is one, else Qt's own offscreen platform."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "KIOSK_LOCK": "off"}


@contextmanager
def virtual_screen(width: int, height: int) -> Iterator[Mapping[str, str]]:
    """Give the environment in which the program opens, locked where it can be, on this many device pixels."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield OFFSCREEN
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            # Xvfb writes number and line end apart, and dies when the pipe is closed in between.
            number = pipe.readline().strip()
        yield OFFSCREEN if not number else {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "KIOSK_LOCK": "x11"}
    finally:
        server.terminate()
        server.wait()
