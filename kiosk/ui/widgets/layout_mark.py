"""The name of the keyboard layout, where something can be typed; pressed, it goes on to the next one."""

from PySide6.QtCore import Slot

from kiosk.ui.theme import Room, Theme
from kiosk.ui.widgets.button import Button, Kind

LONGEST = 16


class LayoutMark(Button):
    """Not there where nobody tells the name; pale where it cannot be switched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", kind=Kind.QUIET, icon="keyboard", name="layout_button")
        self.keep_one_line()
        self._name, self._is_wanted = "", False
        theme.changed.connect(self._on_theme_changed)
        self.setShortcut("Alt+K")
        self.hide()

    def show_name(self, name: str, *, can_switch: bool) -> None:
        """Show the layout that the next key is of."""
        self._name = name
        self._say()
        self.setEnabled(can_switch)
        switched = self.tr("Keyboard layout: {name}. Press to switch.")
        words = switched if can_switch else self.tr("Keyboard layout: {name}")
        self.setAccessibleName(words.format(name=name))
        self._show()

    def want(self, wanted: bool) -> None:
        """Something can be typed into this question, or nothing."""
        self._is_wanted = wanted
        self._show()

    def _say(self) -> None:
        """Where text is large the sign stands alone; its name is heard."""
        short = self._name if len(self._name) <= LONGEST else f"{self._name[: LONGEST - 1]}…"
        spoken = self.accessibleName()
        self.show_text(short if self._theme.room in (Room.WIDE, Room.USUAL) else "")
        self.setAccessibleName(spoken)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._say()

    def _show(self) -> None:
        self.setVisible(self._is_wanted and bool(self._name))
