"""The buttons of the tools in the margin of the sheet, and the keys that open each, whether it is seen or not."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tools.offers import Offer
from kiosk.ui.widgets.tool_button import ToolButton


class ToolMargin(QObject):
    """Shows what is offered, and says what is asked for."""

    asked = Signal(str)

    def __init__(self, theme: Theme, page: QWidget, column: QBoxLayout) -> None:
        super().__init__(page)
        self._theme, self._page, self._column = theme, page, column
        self._buttons: dict[str, ToolButton] = {}
        self._keys: list[QShortcut] = []

    def offer(self, offered: Iterable[Offer]) -> None:
        """Show a button for each of these."""
        self._empty()
        for offer in offered:
            self._add(offer)

    def _add(self, offer: Offer) -> None:
        button = ToolButton(self._theme, offer.words, icon=offer.icon, name=f"{offer.name}_button", parent=self._page)
        button.setAccessibleDescription(offer.keys)
        keys = QShortcut(QKeySequence(offer.keys), self._page)
        for asks in (button, keys):
            asks.setProperty("tool", offer.name)
        button.clicked.connect(self._on_asked)
        keys.activated.connect(self._on_asked)
        self._column.addWidget(button)
        self._buttons[offer.name] = button
        self._keys.append(keys)

    def show_state(self, name: str, *, is_open: bool, is_of_use: bool = True) -> None:
        """Show whether a tool is open, and whether there is anything to use it for."""
        button = self._buttons[name]
        button.setChecked(is_open)
        button.setVisible(is_of_use)

    def take_focus(self, name: str) -> None:
        """A tool was closed: its button gets the focus, where it is on screen."""
        button = self._buttons.get(name)
        if button is not None and button.isVisible():
            button.setFocus()

    @Slot()
    def _on_asked(self) -> None:
        self.asked.emit(str(self.sender().property("tool")))

    def _empty(self) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        for keys in self._keys:
            keys.setEnabled(False)
            keys.deleteLater()
        self._buttons.clear()
        self._keys.clear()
