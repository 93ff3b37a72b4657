"""The keyboard layout on screen: looked at again and again, for it may be switched by other means than ours."""

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.lockdown.layouts import Layouts

LOOKS_EVERY_MS = 700


class LayoutShown(msgspec.Struct, frozen=True):
    """The name of the layout that the next key is of."""

    name: str
    can_switch: bool = False


class KeyLayouts(QObject):
    """Says what is used now, whenever that changes, and goes on to the next one when asked."""

    shown = Signal(object)
    """A LayoutShown."""

    def __init__(self, layouts: Layouts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts = layouts
        self._told: LayoutShown | None = None
        self._looks = QTimer(self, interval=LOOKS_EVERY_MS)
        self._looks.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self.look()
        self._looks.start()

    def stop(self) -> None:
        """Look no more."""
        self._looks.stop()

    @Slot()
    def look(self) -> None:
        """Look now."""
        names = self._layouts.names()
        at = self._layouts.current()
        name = names[at] if at < len(names) else ""
        found = LayoutShown(name, can_switch=bool(name) and self._layouts.can_switch)
        if found != self._told:
            self._told = found
            self.shown.emit(found)

    @Slot()
    def go_on(self) -> None:
        """Switch to the next one; after the last comes the first."""
        names = self._layouts.names()
        if self._layouts.can_switch and names:
            self._layouts.switch((self._layouts.current() + 1) % len(names))
            self.look()
