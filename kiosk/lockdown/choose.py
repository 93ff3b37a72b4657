"""Which lock a station gets, and where it must refuse to pretend one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kiosk.lockdown.guest import Signs, signs_of_a_guest
from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import Lockdown, NestedCompositor, NoBackEnd, UnknownLockdown, WaylandSession
from kiosk.lockdown.rules import Rules

if TYPE_CHECKING:
    from kiosk.lockdown.wayland_compositor import Compositor

NAMES = ("auto", "off", "x11", "wayland", "windows")


@dataclass(frozen=True, slots=True)
class Session:
    """What kind of screen Qt talks to: Qt's platform, its X display, and whether a Wayland compositor is behind it."""

    platform: str
    display: str = ""
    is_wayland: bool = False
    compositor: Compositor | None = None


def session_here(environ: Mapping[str, str]) -> Session:
    """Look at the running application. Xwayland counts as Wayland: a grab there holds nothing outside it."""
    platform = QGuiApplication.platformName()
    if platform.startswith("wayland"):
        from kiosk.lockdown.wayland_compositor import compositor_here

        return Session(platform, is_wayland=True, compositor=compositor_here())
    if platform != "xcb":
        return Session(platform)
    from kiosk.lockdown.x11 import qt_connection

    screens = [screen.name() for screen in QGuiApplication.screens()]
    is_xwayland = qt_connection().has_extension("XWAYLAND") or any(name.startswith("XWAYLAND") for name in screens)
    return Session(platform, display=environ.get("DISPLAY", ""), is_wayland=is_xwayland)


def choose_lockdown(
    name: str, session: Session, *, home: Path, rules: Rules | None = None, signs: Signs = signs_of_a_guest
) -> Lockdown:
    """The lock of that name, `auto` for the best there is here. Without rules it is as strict as it can be.

    `signs` says on Linux what makes this machine a guest inside another one.

    Raises WaylandSession inside a Wayland desktop, NestedCompositor in a window of one, NoBackEnd where there is no
    lock, UnknownLockdown for other names.
    """
    if name not in NAMES:
        raise UnknownLockdown(repr(name))
    if name == "off":
        return OffLockdown()
    if session.is_wayland and name != "x11":
        return _wayland(name, session.compositor, rules, signs)
    if session.is_wayland:
        raise WaylandSession
    if session.platform == "windows" and name in {"auto", "windows"}:
        return _windows(home, rules)
    if session.platform != "xcb" or name in {"wayland", "windows"}:
        raise NoBackEnd(f"Platform {session.platform!r}.")
    from kiosk.lockdown.x11 import X11Lockdown

    return X11Lockdown(home=home, display=session.display, rules=rules, signs=signs)


def _wayland(name: str, compositor: Compositor | None, rules: Rules | None, signs: Signs) -> Lockdown:
    """The lock where the kiosk is alone. In a window it is had by its name only, and says `monitored`."""
    if compositor is None:
        raise WaylandSession
    if not compositor.is_the_kiosks_own:
        raise WaylandSession(f"The compositor is {compositor.said}.")
    if compositor.is_nested and name == "auto":
        raise NestedCompositor(f"It is shown in {compositor.behind or 'something that is no screen'}.")
    from kiosk.lockdown.wayland import WaylandLockdown

    return WaylandLockdown(compositor, rules=rules, signs=signs)


def _windows(home: Path, rules: Rules | None) -> Lockdown:
    from kiosk.lockdown.windows import WindowsLockdown
    from kiosk.lockdown.windows_real import real_system

    return WindowsLockdown(real_system(), home=home, rules=rules)
