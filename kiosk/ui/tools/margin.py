"""The tools in the margin of the sheet: a button for each as long as there is room, and one that opens all of them.

Every tool has its keys, whether its button is seen or not.
"""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tools.offers import Offer
from kiosk.ui.tools.tools_menu import ALL_KEYS, ToolsMenu
from kiosk.ui.translation import tr
from kiosk.ui.widgets.tool_button import ToolButton

GAP = 4


class ToolStack(QWidget):
    """Buttons one below the other; those that have no room are not there, the last one always is."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[ToolButton] = []
        self._wanted: set[ToolButton] = set()
        self.setObjectName("tool_stack")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_buttons(self, buttons: list[ToolButton]) -> None:
        """Hold these, in their order."""
        self._buttons, self._wanted = buttons, set(buttons)
        for button in buttons:
            button.setParent(self)
        self.lay_out()

    def want(self, button: ToolButton, wanted: bool) -> None:
        """Show a button where there is room, or not at all."""
        if wanted != (button in self._wanted):
            (self._wanted.add if wanted else self._wanted.discard)(button)
            self.lay_out()

    def lay_out(self) -> None:
        """Show as many as there is room for."""
        self.updateGeometry()
        seen = self._seen([button for button in self._buttons if button in self._wanted])
        for button in self._buttons:
            if button not in seen:
                button.hide()
        y = 0
        for button in seen:
            size = button.sizeHint()
            width = min(self.width(), size.width())
            button.setGeometry((self.width() - width) // 2, y, width, size.height())
            button.show()
            y += size.height() + GAP

    def _seen(self, wanted: list[ToolButton]) -> list[ToolButton]:
        """Return those that have room: the last one in any case, and before it as many of the first as fit."""
        if not wanted or _height(wanted) <= self.height():
            return wanted
        fits = max(at for at in range(len(wanted)) if at == 0 or _height([*wanted[:at], wanted[-1]]) <= self.height())
        return [*wanted[:fits], wanted[-1]]

    def sizeHint(self) -> QSize:
        wide = max((button.sizeHint().width() for button in self._wanted), default=0)
        return QSize(wide, _height(self._wanted))

    def minimumSizeHint(self) -> QSize:
        least = max((button.sizeHint().height() for button in self._wanted), default=0)
        return QSize(self.sizeHint().width(), least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()


def _height(buttons: Collection[ToolButton]) -> int:
    """Return how high these stand, one below the other."""
    return max(0, sum(button.sizeHint().height() + GAP for button in buttons) - GAP)


class ToolMargin(QObject):
    """Shows what is offered, and says what is asked for."""

    asked = Signal(str)

    def __init__(self, theme: Theme, page: QWidget, column: QBoxLayout) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._stack = ToolStack()
        self._buttons: dict[str, ToolButton] = {}
        self._keys: list[QShortcut] = []
        self._menu: ToolsMenu | None = None
        column.addWidget(self._stack)
        theme.changed.connect(self._on_theme_changed)

    def offer(self, offered: Iterable[Offer]) -> None:
        """Show a button for each of these, and one for all of them together."""
        offered = tuple(offered)
        self._empty()
        for offer in offered:
            self._buttons[offer.name] = self._button(offer)
            self._listen(offer.keys, offer.name)
        buttons = list(self._buttons.values())
        if len(offered) > 1:
            more = self._button(Offer("tools", tr("All tools"), "wrench", ALL_KEYS))
            more.setCheckable(False)
            self._menu = ToolsMenu(self._theme, more, offered)
            self._menu.chosen.connect(self.asked)
            self._listen(ALL_KEYS, "")
            buttons.append(more)
        self._stack.show_buttons(buttons)

    def show_state(self, name: str, *, is_open: bool, is_of_use: bool = True) -> None:
        """Show whether a tool is open, and whether there is anything to use it for."""
        button = self._buttons[name]
        button.setChecked(is_open)
        self._stack.want(button, is_of_use)
        if self._menu is not None:
            self._menu.show_state(name, is_open=is_open, is_of_use=is_of_use)

    def take_focus(self, name: str) -> None:
        """A tool was closed: its button gets the focus, where it is on screen."""
        button = self._buttons.get(name)
        if button is not None and button.isVisible():
            button.setFocus()

    def _button(self, offer: Offer) -> ToolButton:
        button = ToolButton(self._theme, offer.words, icon=offer.icon, name=f"{offer.name}_button", parent=self._stack)
        button.setAccessibleDescription(offer.keys)
        button.setProperty("tool", offer.name if offer.name != "tools" else "")
        button.clicked.connect(self._on_asked)
        return button

    def _listen(self, keys: str, name: str) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._page)
        shortcut.setProperty("tool", name)
        shortcut.activated.connect(self._on_asked)
        self._keys.append(shortcut)

    @Slot()
    def _on_asked(self) -> None:
        name = str(self.sender().property("tool"))
        if name:
            self.asked.emit(name)
        elif self._menu is not None:
            self._menu.open_panel()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._stack.lay_out()

    def _empty(self) -> None:
        for button in self._stack.findChildren(ToolButton):
            button.hide()
            button.deleteLater()
        for keys in self._keys:
            keys.setEnabled(False)
            keys.deleteLater()
        self._buttons.clear()
        self._keys.clear()
        self._menu = None
