"""The text of an essay as it is typed and pasted: capped, with no looks but those that it may have."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from kiosk.ui.items.pasted import lines_in, shortened
from kiosk.ui.items.shaped_document import read, show
from kiosk.ui.items.shaping import MOST_RUNS, break_line, mark_of, put_in, runs_of
from kiosk.ui.widgets.cut_words import fitting
from kiosk.ui.widgets.passage import forget_selection
from sync.protocol.shaped_text import lines_of, values_of
from sync.protocol.text import cleaned

LONGEST = 20_000
"""Characters an essay may have: one word of that length takes 60 ms to lay out, one of 300,000 takes 21 s."""


class EssayText(QTextEdit):
    """Takes plain text, or text with the looks it may have, up to its cap.

    No menu, no dragging; Tab leaves and Ctrl+Tab indents.
    """

    left = Signal()
    focused = Signal()
    asked = Signal(str)
    """A key asked for a mark."""
    was_cut = Signal(int)
    """So many characters of what was pasted had no room; 0: a key had none."""

    def __init__(self, *, longest: int = LONGEST, is_rich: bool = False) -> None:
        super().__init__()
        self._longest, self.is_rich = longest, is_rich
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setAutoFillBackground(False)

    def put(self, values: tuple[str, ...]) -> None:
        """Let nothing but this value stand here; there is no way back to what stood before."""
        text = values[0][:LONGEST] if values else ""
        if not self.is_rich:
            self.setPlainText(text)
            return
        self.document().setUndoRedoEnabled(False)
        show(self.document(), lines_of((text, *values[1:])))
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def values(self) -> tuple[str, ...]:
        """What stands there, as it is recorded."""
        if self.is_rich:
            return values_of(read(self.document()))
        text = cleaned(self.toPlainText())
        return (text,) if text else ()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted: its plain text, or what of its looks a text may have, as much as there is room for."""
        cursor = self.textCursor()
        selected = abs(cursor.selectionEnd() - cursor.selectionStart())
        room = self._longest - self.document().characterCount() + 1 + selected
        if self.is_rich and source.hasHtml() and self._insert_shaped(source.html(), room):
            return
        kept, left_out = fitting(source.text(), room)
        text = cleaned(kept)
        if text:
            cursor.insertText(text)
            self.ensureCursorVisible()
        if left_out:
            self.was_cut.emit(left_out)

    def _insert_shaped(self, html: str, room: int) -> bool:
        """Insert a piece of HTML; whether that can be done. What says nothing takes no place, and nothing's place."""
        whole = lines_in(html) or ()
        if not any(line.spans for line in whole) or runs_of(whole) + runs_of(read(self.document())) > MOST_RUNS:
            return False
        kept, left_out = shortened(whole, max(0, room))
        if any(line.spans for line in kept):
            put_in(self, kept)
        if left_out:
            self.was_cut.emit(left_out)
        return True

    def event(self, event: QEvent) -> bool:
        """Keep keys of looks for the text, whatever else they stand for outside."""
        is_key = self.is_rich and event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and mark_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _is_for_shape(self, event: QKeyEvent) -> bool:
        if not self.is_rich or self.isReadOnly():
            return False
        mark = mark_of(event)
        if mark is not None:
            self.asked.emit(mark.value)
        return mark is not None or break_line(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_for_shape(event):
            return
        types = bool(event.text()) and event.text().isprintable()
        if types and self.document().characterCount() > self._longest and not self.textCursor().hasSelection():
            self.was_cut.emit(0)
            return
        if event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.textCursor().insertText("\t")
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        forget_selection(self, event)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
