"""The tools of a question: a button for each that the exam allows, in the margin or in a menu, and what it opens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.items.text_entry import NumberEntry
from kiosk.ui.theme import Theme
from kiosk.ui.tools.box import Annotations, Opened, Places, ToolBox
from kiosk.ui.tools.highlights import Highlights
from kiosk.ui.tools.margin import ToolMargin
from kiosk.ui.tools.offers import CALCULATOR, KEYBOARD, STRIKE, Offer, offers
from kiosk.ui.widgets.marked import MarkedLabel
from sync.protocol.tools import Tool

if TYPE_CHECKING:
    from kiosk.ui.tools.screen_keyboard import ScreenKeyboard

TOLD_AFTER_MS = 400


class ToolDesk(QObject):
    """Knows which tools there are, opens and closes them, and says what they leave and how they stand."""

    annotated = Signal(str, str, tuple)
    """Item, tool, and what it left there."""
    passage_annotated = Signal(str, str, str, tuple)
    """Item, passage, tool, and what it left at the passage."""
    arranged = Signal(tuple)
    """Every open tool with its place."""

    def __init__(self, theme: Theme, places: Places) -> None:
        super().__init__(places.page)
        self.page = places.page
        self.lends_keyboard = False
        """Whether the keyboard on the screen is there whatever the exam allows: the station has no other."""
        self._item_view, self._passage = places.item, places.passage
        self._allowed: frozenset[str] = frozenset()
        self._item, self._stimulus, self._language = "", "", theme.language
        self._annotations: Annotations = {}
        self._strikes = False
        self._buttons = ToolMargin(theme, places.page, places.margin)
        self._windows: dict[str, Opened] = {}
        self._restored = False
        self.highlights = Highlights(self)
        self._box = ToolBox(theme, places, self.highlights)
        self._last_told: tuple[str, ...] | None = None
        self._told = QTimer(self, singleShot=True, interval=TOLD_AFTER_MS)
        self._told.timeout.connect(self._tell_arranged)
        self.highlights.drawn.connect(self._on_drawn)
        self._buttons.asked.connect(self.toggle)
        self._box.written.connect(self._on_written)
        places.item.struck_out.connect(self._on_struck_out)

    # -- being told -------------------------------------------------------------------------------------------------

    def allow(self, tools: Iterable[str]) -> None:
        """Show the buttons of these tools, and close what is not among them."""
        allowed = frozenset(tools) | (frozenset({Tool.SCREEN_KEYBOARD}) if self.lends_keyboard else frozenset())
        if allowed == self._allowed:
            return
        is_other = Tool.SCIENTIFIC_CALCULATOR in allowed ^ self._allowed
        self._allowed = allowed
        names = {offer.name for offer in self.offered} - ({CALCULATOR} if is_other else set())
        for window in [self._windows.pop(name) for name in [*self._windows] if name not in names]:
            window.hide()
            window.deleteLater()
        self._strikes = self._strikes and STRIKE in names
        self._buttons.offer(self.offered)

    @property
    def offered(self) -> tuple[Offer, ...]:
        """The tools that the exam allows, as far as this program has them."""
        return offers(self._allowed)

    def show_item(
        self,
        item: str,
        annotations: Annotations,
        *,
        language: str = "",
        stimulus: str = "",
        on_passage: Annotations | None = None,
    ) -> None:
        """Show what tools left at the item that came on screen, and at its passage; nothing of others stays."""
        self._annotations = annotations
        self._item, self._stimulus, self._language = item, stimulus, language
        self._offer_strike()
        for choices in self._item_view.choice_lists:
            choices.show_struck(annotations.get(Tool.STRIKE_OUT, ()) if Tool.STRIKE_OUT in self._allowed else ())
        if Tool.HIGHLIGHTER in self._allowed:
            question = [(text, text.document) for text in self._item_view.findChildren(MarkedLabel)]
            self.highlights.show("question", question, annotations.get(Tool.HIGHLIGHTER, ()))
            passage = [(self._passage.reader, self._passage.document)] if stimulus else []
            self.highlights.show("passage", passage, (on_passage or {}).get(Tool.HIGHLIGHTER, ()))
        for window in self._windows.values():
            window.show_item(item, annotations)
            window.speak(language)
        self._spare_keypads()
        self._show_states()

    def restore(self, arranged: Iterable[str]) -> None:
        """Open what was open when the page was last seen, where it stood; once in the page's life."""
        if self._restored:
            return
        self._restored = True
        names = {offer.name for offer in self.offered}
        for one in arranged:
            name, _, place = one.partition(" ")
            if name == STRIKE and name in names:
                self._strikes = True
                self._offer_strike()
            elif name in names:
                self._window(name).put(place)
        self._show_states()

    # -- opening ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Open a tool, or close it."""
        if name == STRIKE:
            self._strikes = not self._strikes
            self._offer_strike()
        elif any(offer.name == name for offer in self.offered):
            self._window(name).toggle()
        self._changed()

    def bring_keyboard(self) -> ScreenKeyboard:
        """Open the keyboard on the screen, whatever the exam allows: for who has no other."""
        from kiosk.ui.tools.screen_keyboard import ScreenKeyboard

        match self._window(KEYBOARD):
            case ScreenKeyboard() as keyboard:
                keyboard.open_tool()
                self._changed()
                return keyboard
            case other:
                raise AssertionError(other)

    def close_last(self) -> bool:
        """Close the tool that was opened last; whether one was open. A focus outside of it stays where it is."""
        opened = [window for window in self._windows.values() if window.is_open]
        if opened:
            focus: QWidget | None = self._item_view.window().focusWidget()
            opened[-1].close_tool()
            if focus is not None and focus.isVisible():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(opened)

    def _window(self, name: str) -> Opened:
        return self._windows.get(name) or self._made(name)

    def _made(self, name: str) -> Opened:
        made = self._box.make(name, self._allowed)
        made.show_item(self._item, self._annotations)
        made.speak(self._language)
        made.closed.connect(self._on_closed)
        made.moved.connect(self._told.start)
        self._windows[name] = made
        return made

    def _offer_strike(self) -> None:
        for choices in self._item_view.choice_lists:
            choices.offer_strike(allowed=Tool.STRIKE_OUT in self._allowed, shown=self._strikes)

    # -- hearing ----------------------------------------------------------------------------------------------------

    @Slot(tuple)
    def _on_struck_out(self, choices: tuple[str, ...]) -> None:
        self.annotated.emit(self._item, Tool.STRIKE_OUT, choices)

    @Slot(str, str)
    def _on_written(self, item: str, words: str) -> None:
        self.annotated.emit(item, Tool.NOTES, (words,) if words else ())

    @Slot(str, tuple)
    def _on_drawn(self, where: str, marks: tuple[str, ...]) -> None:
        if where == "passage":
            self.passage_annotated.emit(self._item, self._stimulus, Tool.HIGHLIGHTER, marks)
        else:
            self.annotated.emit(self._item, Tool.HIGHLIGHTER, marks)

    @Slot()
    def _on_closed(self) -> None:
        self._changed()
        self._buttons.take_focus(self.sender().objectName())

    def _changed(self) -> None:
        self._spare_keypads()
        self._show_states()
        self._tell_arranged()  # at once: a cover takes the page away, and what was closed is not to come back with it

    @Slot()
    def _tell_arranged(self) -> None:
        self._told.stop()
        names = {offer.name for offer in self.offered}
        stand = [(name, window) for name, window in self._windows.items() if window.is_open and name in names]
        opened = [f"{name} {window.place}".strip() for name, window in stand]
        told = (*opened, *((STRIKE,) if self._strikes else ()))
        if told != self._last_told:
            self._last_told = told
            self.arranged.emit(told)

    def settle(self) -> None:
        """Say where a tool stands that was moved a moment ago."""
        if self._told.isActive():
            self._tell_arranged()

    def _spare_keypads(self) -> None:
        keyboard = self._windows.get(KEYBOARD)
        for entry in self._item_view.findChildren(NumberEntry):
            entry.spare_keypad(keyboard is not None and keyboard.is_open)

    def _show_states(self) -> None:
        has_choices = bool(self._item_view.choice_lists)
        for offer in self.offered:
            window = self._windows.get(offer.name)
            is_open = self._strikes if offer.name == STRIKE else window is not None and window.is_open
            self._buttons.show_state(offer.name, is_open=is_open, is_of_use=offer.name != STRIKE or has_choices)
