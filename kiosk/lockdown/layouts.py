"""Which keyboard layout the next key is of, by name; where the system lets a program, another one is switched to."""

import os
import sys
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtGui import QGuiApplication


class Layouts(Protocol):
    """The layouts that the machine offers."""

    @property
    def can_switch(self) -> bool:
        """Whether there is another one, and we may switch to it."""

    def names(self) -> tuple[str, ...]:
        """Return their names in order; nothing where nobody tells."""

    def current(self) -> int:
        """Return which of them is used now."""

    def switch(self, at: int) -> bool:
        """Use another one; whether it is used now."""


class OnlyShown:
    """One layout that is named and cannot be switched by a program like this."""

    can_switch = False

    def names(self) -> tuple[str, ...]:
        raise NotImplementedError

    def current(self) -> int:
        return 0

    def switch(self, at: int) -> bool:  # noqa: ARG002  nobody can
        return False


class InputLanguage(OnlyShown):
    """Windows tells its windows which language is typed; switching is left to the system."""

    def names(self) -> tuple[str, ...]:
        name = QGuiApplication.inputMethod().locale().nativeLanguageName()
        return (name,) if name else ()


class ComposersChoice(OnlyShown):
    """A Wayland compositor reads the keyboard by itself: it is told its layouts at its start, and tells no client."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._given = tuple(filter(None, environment.get("XKB_DEFAULT_LAYOUT", "").split(",")))

    def names(self) -> tuple[str, ...]:
        return tuple(name.upper() for name in self._given) if len(self._given) == 1 else ()


class NoneTold(OnlyShown):
    """Nobody says anything about keyboards here."""

    def names(self) -> tuple[str, ...]:
        return ()


def layouts_here() -> Layouts:
    """Return what this screen's keyboard can be asked."""
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        from kiosk.lockdown.x11 import qt_connection
        from kiosk.lockdown.x11_layouts import XkbLayouts

        return XkbLayouts(qt_connection())
    if platform.startswith("wayland"):
        return ComposersChoice(os.environ)
    return InputLanguage() if sys.platform == "win32" else NoneTold()
