"""Where the tools of a page are made, each when it is first opened: the first picture does not wait for any of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Theme
from kiosk.ui.tools.highlights import Highlights
from kiosk.ui.tools.offers import (
    AREA_MASK,
    CALCULATOR,
    HIGHLIGHTER,
    KEYBOARD,
    LINE_READER,
    MAGNIFIER,
    NOTES,
    SPELLING,
)
from kiosk.ui.widgets.passage import PassageView
from sync.protocol.tools import Tool

Annotations = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The parts of a page that tools work on, or stand in."""

    page: QWidget
    margin: QBoxLayout
    dock: QBoxLayout
    """Between the question and the bottom bar."""
    item: ItemView
    passage: PassageView


class Opened(Protocol):
    """A tool on the page; it stays, with what was worked on, until the page goes. It is named as its button is."""

    closed: SignalInstance
    moved: SignalInstance

    @property
    def is_open(self) -> bool: ...
    @property
    def place(self) -> str: ...
    def toggle(self) -> None: ...
    def close_tool(self) -> None: ...
    def put(self, place: str) -> None: ...
    def show_item(self, item: str, annotations: Annotations) -> None: ...
    def speak(self, language: str) -> None: ...
    def hide(self) -> None: ...
    def deleteLater(self) -> None: ...


class ToolBox(QObject):
    """Makes the tools of one page."""

    written = Signal(str, str)
    """An item, and its note."""

    def __init__(self, theme: Theme, places: Places, highlights: Highlights) -> None:
        super().__init__(highlights)
        self._theme, self._places, self._highlights = theme, places, highlights

    def make(self, name: str, allowed: frozenset[str]) -> Opened:
        """Make the tool of that name, as the exam allows it."""
        if name == CALCULATOR:
            return self._calculator(is_scientific=Tool.SCIENTIFIC_CALCULATOR in allowed)
        makers: dict[str, Callable[[], Opened]] = {
            NOTES: self._notes,
            HIGHLIGHTER: self._highlighter,
            KEYBOARD: self._keyboard,
            LINE_READER: self._line_reader,
            MAGNIFIER: self._magnifier,
            AREA_MASK: self._area_mask,
            SPELLING: self._spelling,
        }
        return makers[name]()

    def _calculator(self, *, is_scientific: bool) -> Opened:
        from kiosk.exam.calculator import Kind
        from kiosk.ui.tools.calculator import Calculator

        kind = Kind.SCIENTIFIC if is_scientific else Kind.BASIC
        return Calculator(self._theme, kind=kind, page=self._places.page)

    def _notes(self) -> Opened:
        from kiosk.ui.tools.notes import Notes

        notes = Notes(self._theme, page=self._places.page)
        notes.written.connect(self.written)
        return notes

    def _highlighter(self) -> Opened:
        from kiosk.ui.tools.highlighter import Highlighter

        highlighter = Highlighter(self._theme, self._highlights, page=self._places.page)
        highlighter.held.connect(self._highlights.take_in_hand)
        return highlighter

    def _line_reader(self) -> Opened:
        from kiosk.ui.tools.line_reader import LineReader
        from kiosk.ui.tools.reading_area import ColumnsArea, PassageArea, QuestionArea

        passage = self._places.passage
        areas = PassageArea(passage), QuestionArea(self._places.item), ColumnsArea(passage)
        return LineReader(self._theme, areas, page=self._places.page)

    def _magnifier(self) -> Opened:
        from kiosk.ui.tools.magnifier import Magnifier

        return Magnifier(self._theme, page=self._places.page)

    def _area_mask(self) -> Opened:
        from kiosk.ui.tools.area_mask import AreaMask

        return AreaMask(self._theme, page=self._places.page)

    def _spelling(self) -> Opened:
        from kiosk.ui.tools.spelling import Spelling

        return Spelling(self._theme, self._places.item, page=self._places.page)

    def _keyboard(self) -> Opened:
        from kiosk.ui.tools.screen_keyboard import ScreenKeyboard

        keyboard = ScreenKeyboard(self._theme, page=self._places.page)
        self._places.dock.addWidget(keyboard)
        return keyboard
