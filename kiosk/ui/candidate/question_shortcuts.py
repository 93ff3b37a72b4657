"""The keys of a question's page that work wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.candidate.regions import next_region

if TYPE_CHECKING:
    from kiosk.ui.candidate.question import QuestionPage


class QuestionShortcuts(QObject):
    """F6 goes from part to part, F8 reads, Enter goes on, Escape closes, Alt+Q leads to the answer, Alt+L to the
    next language; letters choose.
    """

    def __init__(self, page: QuestionPage) -> None:
        super().__init__(page)
        self._page = page
        QShortcut(QKeySequence("Alt+Q"), page).activated.connect(self._on_to_answer)
        QShortcut(QKeySequence("Alt+L"), page).activated.connect(page.reading.go_on)

    def take(self, event: QKeyEvent) -> bool:
        """Do what the key means; whether it meant anything."""
        page = self._page
        match event.key():
            case Qt.Key.Key_F6:
                regions = (page.top, page.passage, page.sheet, page.palette_, page.bottom)
                is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                next_region(regions, page.focusWidget(), is_back=is_back)
            case Qt.Key.Key_F8:
                page.hearing.voice.toggle()
            case Qt.Key.Key_Escape if page.shows_palette:
                page.toggle_palette()
            case Qt.Key.Key_Escape if page.tools.close_last():
                pass
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go_on(event)
            case _:
                return self._scroll(event) or page.item.take_key(event)
        return True

    def _scroll(self, event: QKeyEvent) -> bool:
        """What is read scrolls from every button: a page without anything to answer has no other place for the keys."""
        page = self._page
        return page.sheet.isVisible() and page.item.column.take_key(event)

    def _go_on(self, event: QKeyEvent) -> None:
        """The one filled button, from everywhere but a text; a key that is held goes one question far."""
        in_text = isinstance(self._page.focusWidget(), QLineEdit)
        if not event.isAutoRepeat() and not in_text and self._page.bottom.next.isVisible():
            self._page.bottom.next.click()

    @Slot()
    def _on_to_answer(self) -> None:
        self._page.focus_answer()
        focus: QWidget | None = self._page.focusWidget()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._page.item.column.sight.show_focus()
