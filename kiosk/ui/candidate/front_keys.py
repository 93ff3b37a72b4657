"""The keyboard on the screen of a page that is no question: by its button, by a finger, or as the station is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tools.field_hand import is_field
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.field import LineEdit

if TYPE_CHECKING:
    from kiosk.ui.tools.screen_keyboard import ScreenKeyboard


class FrontKeys(QObject):
    """Made when it is first needed; the page gives up height for it, so that no field is covered."""

    turned = Signal()
    """It was opened or closed."""

    def __init__(self, theme: Theme, page: QWidget, *, panel: QWidget, column: QVBoxLayout, button: Button) -> None:
        super().__init__(page)
        self.page = page
        self._theme, self._panel, self._column, self._button = theme, panel, column, button
        self.always = False
        """Whether it is open wherever something can be typed."""
        self._language = ""
        self._keyboard: ScreenKeyboard | None = None
        button.hide()
        button.clicked.connect(self._on_asked)

    def offer(self, *, wanted: bool, language: str = "") -> None:
        """Something can be typed here, or nothing; `language` is that of what is typed where it is not the page's."""
        self._language = language
        self._button.setVisible(wanted)
        if not wanted:
            self.put_away()
            return
        for field in self._panel.findChildren(LineEdit):
            field.touched.connect(self._on_touched, Qt.ConnectionType.UniqueConnection)

    @property
    def keyboard(self) -> ScreenKeyboard | None:
        """The keyboard while it is open."""
        return self._keyboard if self._keyboard is not None and self._keyboard.is_open else None

    @property
    def field(self) -> QWidget | None:
        """The field that is typed into: that of the focus, else the first."""
        kinds = (LineEdit, QTextEdit)
        found: list[QWidget] = [one for kind in kinds for one in self._panel.findChildren(kind)]
        fields = [one for one in found if is_field(one) and one.isVisible()]
        return next((one for one in fields if one.hasFocus()), next(iter(fields), None))

    def bring_keyboard(self) -> ScreenKeyboard:
        """Open it, for the field that has the focus or the first one."""
        from kiosk.ui.tools.screen_keyboard import ScreenKeyboard

        if self._keyboard is None:
            self._keyboard = ScreenKeyboard(self._theme, page=self.page)
            self._column.insertWidget(self._column.count() - 1, self._keyboard)
            self._keyboard.closed.connect(self.turned)
        self._keyboard.speak(self._language or self._theme.language)
        field = self.field
        if field is not None and not field.hasFocus():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keyboard.open_tool()
        self.turned.emit()
        return self._keyboard

    def put_away(self) -> bool:
        """Close it; whether it was open."""
        keyboard = self.keyboard
        if keyboard is not None:
            keyboard.close_tool()
        return keyboard is not None

    def begin(self) -> None:
        """The page comes on screen: for somebody else, perhaps."""
        if self.always and not self._button.isHidden():
            self.bring_keyboard()
        else:
            self.put_away()

    @Slot()
    def _on_asked(self) -> None:
        if not self.put_away():
            self.bring_keyboard()

    @Slot()
    def _on_touched(self) -> None:
        """Who types with a finger on a field has no other keyboard at hand."""
        if self.keyboard is None:
            self.bring_keyboard()
