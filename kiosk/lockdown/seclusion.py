"""Keeps other programs from reading and filling the windows past the screen, through the desktop's message buses.

A screen reader asks for all texts and fields over AT-SPI, and may type into them and press buttons: so may every other
program of the account. Qt asks these variables once, when the application is made.
"""

from __future__ import annotations

import sys
from collections.abc import MutableMapping

from PySide6.QtGui import QAccessible

NOWHERE = "unix:path=/nonexistent"
"""An address at which nobody answers."""
_QTS_BUS, _EVERYTHING = "a11y", "/org/a11y/atspi/accessible"
"""What Qt calls its connection to that bus, and under which path it shows every window there."""
ACCESS_BUS, SESSION_BUS, ALWAYS = "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"


def seclude(environ: MutableMapping[str, str], *, screen_reader: bool) -> None:
    """Offer no texts and no fields to other programs, unless a screen reader is allowed; before Qt starts.

    An address in the environment goes before the session bus and before what stands on the X server's root window, so
    Qt does not look there any more. Where there is no session bus none is started either: that would be one more
    program that is connected to the screen.
    """
    environ.setdefault(SESSION_BUS, NOWHERE)
    if screen_reader:
        environ[ALWAYS] = "1"
        return
    environ[ACCESS_BUS] = NOWHERE
    environ.pop(ALWAYS, None)


def shut() -> None:
    """Offer nothing to anybody from here on, whatever was allowed at the start; only a new start opens it again.

    On Linux. Qt takes no word of it back, so its windows are taken off the bus under it.
    """
    if not sys.platform.startswith("linux"):
        return
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection(_QTS_BUS).unregisterObject(_EVERYTHING, QDBusConnection.UnregisterMode.UnregisterTree)
    QAccessible.setActive(False)
