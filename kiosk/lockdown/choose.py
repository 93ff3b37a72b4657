"""Which lock a station gets, and where it must refuse to pretend one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import Lockdown, NoBackEnd, UnknownLockdown, WaylandSession

NAMES = ("auto", "off", "x11")


@dataclass(frozen=True, slots=True)
class Session:
    """What kind of screen Qt talks to: Qt's platform, its X display, and whether a Wayland compositor is behind it."""

    platform: str
    display: str = ""
    is_wayland: bool = False


def session_here(environ: Mapping[str, str]) -> Session:
    """Look at the running application. Xwayland counts as Wayland: a grab there holds nothing outside it."""
    platform = QGuiApplication.platformName()
    if platform != "xcb":
        return Session(platform, is_wayland=platform.startswith("wayland"))
    from kiosk.lockdown.x11 import qt_connection

    screens = [screen.name() for screen in QGuiApplication.screens()]
    is_xwayland = qt_connection().has_extension("XWAYLAND") or any(name.startswith("XWAYLAND") for name in screens)
    return Session(platform, display=environ.get("DISPLAY", ""), is_wayland=is_xwayland)


def choose_lockdown(name: str, session: Session, *, home: Path) -> Lockdown:
    """The lock of that name, `auto` for the best there is here.

    Raises WaylandSession inside a Wayland desktop, NoBackEnd where there is no lock, UnknownLockdown for other names.
    """
    if name not in NAMES:
        raise UnknownLockdown(repr(name))
    if name == "off":
        return OffLockdown()
    if session.is_wayland:
        raise WaylandSession
    if session.platform != "xcb":
        raise NoBackEnd(f"Platform {session.platform!r}.")
    from kiosk.lockdown.x11 import X11Lockdown

    return X11Lockdown(home=home, display=session.display)
