"""The tools of a question: a button for each that the exam allows, in the margin or in the menu, and what it opens."""

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Theme
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.tool_button import ToolButton
from sync.protocol.tools import Tool

CALCULATOR, STRIKE, NOTES = "calculator", "strike", "notes"
_ASKS_FOR = {
    Tool.CALCULATOR: CALCULATOR,
    Tool.SCIENTIFIC_CALCULATOR: CALCULATOR,
    Tool.STRIKE_OUT: STRIKE,
    Tool.NOTES: NOTES,
}


class Offer(msgspec.Struct, frozen=True):
    """A tool as it stands on its button."""

    name: str
    words: str
    icon: str


def _offers() -> tuple[Offer, ...]:
    return (
        Offer(CALCULATOR, tr("Calculator"), "calculator"),
        Offer(STRIKE, tr("Strike out"), "strikethrough"),
        Offer(NOTES, tr("Note"), "notebook-pen"),
    )


class ToolDesk(QObject):
    """Makes a tool when it is first opened; it stays, with what was worked on, until the page goes."""

    annotated = Signal(str, str, tuple)
    """Item, tool, and what it left there."""

    def __init__(self, theme: Theme, page: QWidget, margin: QVBoxLayout, item: ItemView) -> None:
        super().__init__(page)
        self._theme, self._page, self._margin, self._item_view = theme, page, margin, item
        self._allowed: frozenset[str] = frozenset()
        self._item = ""
        self._annotations: Mapping[str, tuple[str, ...]] = {}
        self._strikes = False
        self._buttons: dict[str, ToolButton] = {}
        self._windows: dict[str, ToolWindow] = {}
        item.struck_out.connect(self._on_struck_out)

    def allow(self, tools: Iterable[str]) -> None:
        """Show the buttons of these tools, and close what is not among them."""
        allowed = frozenset(tools)
        if allowed == self._allowed:
            return
        self._let_go()
        self._allowed = allowed
        for number, offer in enumerate(self.offered, start=1):
            button = ToolButton(
                self._theme,
                offer.words,
                icon=offer.icon,
                keys=f"Alt+{number}",
                name=f"{offer.name}_button",
                parent=self._page,
            )
            button.setProperty("tool", offer.name)
            button.clicked.connect(self._on_clicked)
            self._margin.addWidget(button)
            self._buttons[offer.name] = button

    @property
    def offered(self) -> tuple[Offer, ...]:
        """The tools that the exam allows, as far as this program has them."""
        wanted = {_ASKS_FOR[tool] for tool in Tool if tool in self._allowed}
        return tuple(offer for offer in _offers() if offer.name in wanted)

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:
        """Show what tools left at the item that came on screen; nothing of the one before stays."""
        self._annotations = annotations
        self._item = item
        self._offer_strike()
        for choices in self._item_view.choice_lists:
            choices.show_struck(annotations.get(Tool.STRIKE_OUT, ()) if Tool.STRIKE_OUT in self._allowed else ())
        for window in self._windows.values():
            window.show_item(item, annotations)
        self._show_states()

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Open a tool, or close it."""
        if name == STRIKE:
            self._strikes = not self._strikes
            self._offer_strike()
        elif any(offer.name == name for offer in self.offered):
            (self._windows.get(name) or self._made(name)).toggle()
        self._show_states()

    # Loaded when they are first opened: the station's first picture does not wait for what few people use.

    def _calculator(self) -> ToolWindow:
        from kiosk.exam.calculator import Kind
        from kiosk.ui.tools.calculator import Calculator

        is_scientific = Tool.SCIENTIFIC_CALCULATOR in self._allowed
        return Calculator(self._theme, kind=Kind.SCIENTIFIC if is_scientific else Kind.BASIC, page=self._page)

    def _notes(self) -> ToolWindow:
        from kiosk.ui.tools.notes import Notes

        notes = Notes(self._theme, page=self._page)
        notes.written.connect(self._on_written)
        return notes

    def _made(self, name: str) -> ToolWindow:
        made = self._calculator() if name == CALCULATOR else self._notes()
        made.show_item(self._item, self._annotations)
        made.closed.connect(self._on_closed)
        self._windows[name] = made
        return made

    def _offer_strike(self) -> None:
        for choices in self._item_view.choice_lists:
            choices.offer_strike(allowed=Tool.STRIKE_OUT in self._allowed, shown=self._strikes)

    @Slot()
    def _on_clicked(self) -> None:
        self.toggle(str(self.sender().property("tool")))

    @Slot(tuple)
    def _on_struck_out(self, choices: tuple[str, ...]) -> None:
        self.annotated.emit(self._item, Tool.STRIKE_OUT, choices)

    @Slot(str, str)
    def _on_written(self, item: str, words: str) -> None:
        self.annotated.emit(item, Tool.NOTES, (words,) if words else ())

    @Slot()
    def _on_closed(self) -> None:
        self._show_states()
        for name, window in self._windows.items():
            button = self._buttons.get(name)
            if window is self.sender() and button is not None and button.isVisible():
                button.setFocus()

    def _show_states(self) -> None:
        for name, button in self._buttons.items():
            window = self._windows.get(name)
            button.setChecked(self._strikes if name == STRIKE else window is not None and not window.isHidden())
            button.setVisible(name != STRIKE or bool(self._item_view.choice_lists))

    def _let_go(self) -> None:
        self._strikes = False
        for part in (*self._buttons.values(), *self._windows.values()):
            part.hide()
            part.deleteLater()
        self._buttons.clear()
        self._windows.clear()
