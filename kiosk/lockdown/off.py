"""No lock, for development: it says what a lock would have done."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.lockdown.port import Breach, Hold, HoldName, HoldState, Level

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

_WOULD = {
    HoldName.SCREENS: "would cover every other screen",
    HoldName.WINDOW: "would keep the window over the whole primary screen",
    HoldName.STACKING: "would keep the window above all others",
    HoldName.FOCUS: "would keep the typing focus",
    HoldName.KEYBOARD: "would hold the keyboard, so that no shortcut of the desktop works",
    HoldName.POINTER: "would hold the mouse inside the window",
    HoldName.CLIPBOARD: "would empty the clipboard and keep it",
    HoldName.INPUT: "would drop input that another program made up",
    HoldName.AWAKE: "would switch the screen saver off",
    HoldName.PROGRAMS: "would look for programs of remote control and screen sharing",
    HoldName.CAPTURE: "would keep other programs from photographing the window",
    HoldName.HOTKEYS: "would switch the system's accessibility shortcuts off",
    HoldName.SYSTEM_KEYS: "would close what Ctrl+Alt+Del and the consoles offer",
    HoldName.REMOTE: "would look for somebody connected from afar",
    HoldName.MACHINE: "would look whether this machine is a guest inside another one",
}


class OffLockdown:
    """Holds nothing, never breaks, says so."""

    level = Level.OFF

    def prepare(self, window: QWidget) -> None:
        """Leave the window as it is."""

    def engage(self) -> tuple[Hold, ...]:
        for name, would in _WOULD.items():
            log.info("lock off: %s %s", name, would)
        return tuple(Hold(name, HoldState.UNSUPPORTED, would) for name, would in _WOULD.items())

    def verify(self) -> tuple[Breach, ...]:
        return ()

    def repelled(self) -> tuple[Breach, ...]:
        return ()

    def watch(self, disturbed: Callable[[], None]) -> None:
        """Nothing can disturb what is not held."""

    def release(self) -> None:
        """Nothing was taken."""
