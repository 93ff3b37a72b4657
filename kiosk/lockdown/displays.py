"""The screens of this machine and the keyboard layouts that type on them."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from kiosk.lockdown.port import LockdownError
from kiosk.lockdown.xcb import NoXServer, connected


def can_open(display: str) -> bool:
    """Whether an X server answers there; Qt ends the program where none does."""
    try:
        with connected(display):
            return True
    except NoXServer:
        return False


def sizes() -> tuple[tuple[int, int], ...]:
    """Return width and height of each screen in points, the first screen first."""
    first = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not first]
    return tuple((screen.geometry().width(), screen.geometry().height()) for screen in (first, *others))


def scale_percent() -> int:
    """Return the scale of the first screen."""
    return round(QGuiApplication.primaryScreen().devicePixelRatio() * 100)


def layouts() -> tuple[str, ...]:
    """Return the keyboard layouts, by the names that the system gives them; nothing where they cannot be read."""
    if sys.platform == "win32":
        return _of_windows()
    if QGuiApplication.platformName() != "xcb":
        return ()
    from kiosk.lockdown.x11 import qt_connection

    try:
        x = qt_connection()
    except LockdownError:
        return ()
    return named(x.text(x.root, x.atom("_XKB_RULES_NAMES")))


def named(rules: bytes) -> tuple[str, ...]:
    """Return the layouts with their variants out of X's five words: rules, model, layouts, variants, options."""
    words = rules.decode("latin-1").split("\0")
    if len(words) < 4:
        return ()
    variants = [*words[3].split(","), *[""] * len(words[2].split(","))]
    pairs = zip(words[2].split(","), variants, strict=False)
    return tuple(f"{layout} ({variant})" if variant else layout for layout, variant in pairs if layout)


if sys.platform == "win32":
    import ctypes

    def _of_windows() -> tuple[str, ...]:
        most = 64
        handles = (ctypes.c_void_p * most)()
        count = ctypes.windll.user32.GetKeyboardLayoutList(most, handles)
        return tuple(f"{(handle or 0) & 0xFFFF:04x}" for handle in handles[:count])

else:

    def _of_windows() -> tuple[str, ...]:
        return ()
