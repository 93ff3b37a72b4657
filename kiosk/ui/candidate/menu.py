"""What the top bar and the margin have no room for, where text is large: one button opens the rest."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.candidate.display import DisplayPanel
from kiosk.ui.theme import Theme
from kiosk.ui.tools.offers import Offer
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating


class ExamMenu(Floating):
    """Display, the tools that the exam allows, and a hand to raise."""

    help_asked = Signal()
    tool_asked = Signal(str)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="exam_menu")
        self._look = theme
        self.display = DisplayPanel(theme, anchor)
        self._offered: tuple[Offer, ...] = ()
        self._tools: list[Button] = []
        self._display = self._button("menu_display_button", self.tr("Display"), "case-sensitive")
        self._help = self._button("menu_help_button", self.tr("Ask for help"), "hand")
        for button in (self._display, self._help):
            self.body.addWidget(button)
        self._display.clicked.connect(self._on_display)
        self._help.clicked.connect(self._on_help)

    def show_tools(self, offered: Iterable[Offer]) -> None:
        """Offer these tools."""
        offered = tuple(offered)
        if offered == self._offered:
            return
        self._offered = offered
        for old in self._tools:
            old.hide()
            old.deleteLater()
        self._tools = [self._button(f"menu_{one.name}_button", one.words, one.icon) for one in offered]
        for at, (one, button) in enumerate(zip(offered, self._tools, strict=True), start=1):
            button.setProperty("tool", one.name)
            button.clicked.connect(self._on_tool)
            self.body.insertWidget(at, button)

    def _button(self, name: str, words: str, icon: str) -> Button:
        return Button(self._look, words, kind=Kind.QUIET, icon=icon, name=name, parent=self)

    @Slot()
    def open_panel(self) -> None:
        """Open below the button that it belongs to."""
        self.open_beside()
        self._display.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_display(self) -> None:
        self.close_panel()
        self.display.open_panel()

    @Slot()
    def _on_help(self) -> None:
        self.close_panel()
        self.help_asked.emit()

    @Slot()
    def _on_tool(self) -> None:
        self.close_panel()
        self.tool_asked.emit(str(self.sender().property("tool")))
