"""What the eight keys do on the keyboard on the screen: so nobody needs another one to type."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kiosk.ui.eight.act import Act, Acts
from kiosk.ui.eight.pad import moving
from kiosk.ui.tools.key_frame import KeyFrame
from kiosk.ui.tools.screen_keyboard import ScreenKeyboard
from kiosk.ui.translation import tr


class Typing(Protocol):
    """Brings a keyboard onto the screen."""

    page: QWidget
    """What has the focus afterwards."""

    def bring_keyboard(self) -> ScreenKeyboard:
        """Open it, for the field that has the focus."""


def keys_words() -> str:
    """Return what stands beside the key that brings the keyboard."""
    return tr("type with keys on the screen", "eight keys")


def key_acts(frame: KeyFrame, leave: Callable[[], None]) -> Acts:
    """Return what the keys do while one of the keyboard's is framed; `leave` ends it."""
    return {
        "A": Act(words=tr("press the framed one", "eight keys"), do=partial(_press, frame, leave)),
        **moving(partial(frame.go_along, -1), partial(frame.go_along, 1)),
        "D": Act(words=tr("next row", "eight keys"), do=frame.go_down, repeats=True),
        "R": Act(words=tr("delete the last sign", "eight keys"), do=frame.wipe, repeats=True),
        "N": Act(words=tr("done", "eight keys"), do=leave),
    }


def _press(frame: KeyFrame, leave: Callable[[], None]) -> None:
    frame.press()
    if not frame.keyboard.is_open:
        leave()
