"""A frame that goes over the keys of the keyboard on the screen: B, C and D move it, A presses what is in it."""

from PySide6.QtCore import QPoint, Qt

from kiosk.ui.tools.key_button import KeyButton
from kiosk.ui.tools.key_places import neighbor
from kiosk.ui.tools.screen_keyboard import ScreenKeyboard


class KeyFrame:
    """The frame is the focus, as everywhere."""

    def __init__(self, keyboard: ScreenKeyboard) -> None:
        self.keyboard = keyboard

    @property
    def is_on(self) -> bool:
        """Whether one of the keys is framed."""
        return self.keyboard.is_open and self._key is not None

    def begin(self) -> None:
        """Frame the first letter, or where there are digits alone the first of them."""
        rows = self.keyboard.rows
        first = next((key for row in rows for key in row if (key.key.types or key.key.opens).isalpha()), rows[0][0])
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def go_along(self, by: int) -> None:
        """Frame the next or previous key of the row."""
        self._go(QPoint(by, 0))

    def go_down(self) -> None:
        """Frame a key of the next row."""
        self._go(QPoint(0, 1))

    def press(self) -> None:
        """Press the framed key; where other keys come, the frame begins anew if its own went."""
        if self._key is not None:
            self._key.click()
        if self.keyboard.is_open and not self.is_on:
            self.begin()

    def wipe(self) -> None:
        """Delete the last sign."""
        back = next((key for row in self.keyboard.rows for key in row if key.key.does == "back"), None)
        if back is not None:
            back.click()

    def _go(self, way: QPoint) -> None:
        if self._key is not None:
            neighbor(self.keyboard.rows, self._key, way).setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _key(self) -> KeyButton | None:
        focus = self.keyboard.window().focusWidget()
        return focus if isinstance(focus, KeyButton) and any(focus in row for row in self.keyboard.rows) else None
