"""Every tool of the exam in one list, with the keys that open it; below it what else keys do."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.offers import HIGHLIGHTER, LINE_READER, SPELLING, Offer
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import Label

ALL_KEYS = "Alt+0"
WIDTH = 340


def key_help(names: Iterable[str]) -> list[str]:
    """What keys do in these tools, a sentence each."""
    named = set(names)
    found = [tr("Esc closes a tool.")]
    if HIGHLIGHTER in named:
        found.append(tr("Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes."))
    if LINE_READER in named:
        found.append(tr("Line reader: Up and Down move it, Shift with them shows more or fewer lines."))
    if SPELLING in named:
        found.append(tr("Spelling: F7 goes to the next word."))
    return found


class ToolsMenu(Floating):
    """Opens beside its button; a press opens or closes a tool."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, anchor: QWidget, offered: tuple[Offer, ...]) -> None:
        super().__init__(theme, anchor, name="tools_menu")
        self.setAccessibleName(tr("All tools"))
        self._look, self._anchored = theme, anchor
        self._buttons: dict[str, Button] = {}
        self._help: list[Label] = []
        for offer in offered:
            words = f"{offer.words} ({offer.keys})"
            button = Button(theme, words, kind=Kind.QUIET, icon=offer.icon, name=f"all_{offer.name}", parent=self)
            button.set_toggle(Role.ACCENT)
            button.setProperty("tool", offer.name)
            button.clicked.connect(self._on_clicked)
            self.body.addWidget(button)
            self._buttons[offer.name] = button
        for at, sentence in enumerate(key_help(self._buttons)):
            label = Label(theme, sentence, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name=f"tools_help_{at}")
            label.setContentsMargins(10, 2, 10, 2)
            self.body.addWidget(label)
            self._help.append(label)

    def show_state(self, name: str, *, is_open: bool, is_of_use: bool) -> None:
        """Show whether a tool is open."""
        self._buttons[name].setChecked(is_open)
        self._buttons[name].setVisible(is_of_use)

    @Slot()
    def open_panel(self) -> None:
        """Open, with the focus on the first tool."""
        wide = round(WIDTH * self._look.chrome_factor)
        self._fit_help(wide)
        self.open_beside(wide)
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _fit_help(self, wide: int) -> None:
        """Show the words about keys only where they have room."""
        lines = [label.fontMetrics().horizontalAdvance(label.text()) // (wide - 60) + 1 for label in self._help]
        needed = sum(lines) * self._help[0].fontMetrics().lineSpacing() + 8 * len(lines)
        tools = sum(button.sizeHint().height() for button in self._buttons.values())
        above = self._anchored.mapTo(self._anchored.window(), self._anchored.rect().topLeft()).y()
        room = max(above, self._anchored.window().height() - above - self._anchored.height())
        for label in self._help:
            label.setFixedWidth(wide - 20)
            label.setVisible(tools + needed + 40 < room)

    @Slot()
    def _on_clicked(self) -> None:
        name = str(self.sender().property("tool"))
        self.close_panel()
        self.chosen.emit(name)
