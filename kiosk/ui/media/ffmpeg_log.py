"""Lets FFmpeg, which plays recordings below Qt, say errors only.

What it tells besides of every file (its streams, guesses about its length) goes straight to standard error, where no
rule of Qt's logging reaches it.
"""

import ctypes
from functools import cache
from pathlib import Path

import PySide6

ERRORS = 16
"""AV_LOG_ERROR of FFmpeg's libavutil/log.h: that, and what is worse."""
_PLACES = ("Qt/lib/libavutil.so.*", "Qt/lib/libavutil.*.dylib", "avutil-*.dll")


@cache
def say_errors_only() -> bool:
    """Tell the FFmpeg that Qt brings along; whether there is one. Once is enough: it keeps what it was told."""
    folder = Path(PySide6.__file__).parent
    found = sorted((path for place in _PLACES for path in folder.glob(place)), key=lambda path: len(path.name))
    if not found:
        return False
    ctypes.CDLL(str(found[0])).av_log_set_level(ERRORS)
    return True
