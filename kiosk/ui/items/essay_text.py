"""The text of an essay as it is typed and pasted: capped, with no looks but those that it may have."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from kiosk.ui.composing import note_composing
from kiosk.ui.items.pasted import lines_in, shortened
from kiosk.ui.items.shaped_document import kind_of, read, show
from kiosk.ui.items.shaping import MOST_RUNS, break_line, mark_of, put_in, runs_of
from kiosk.ui.widgets.cut_words import fitting
from kiosk.ui.widgets.passage import forget_selection
from sync.protocol.shaped_text import lines_of, values_of
from sync.protocol.text import cleaned

LONGEST = 20_000
"""Characters an essay may have: one word of that length takes 60 ms to lay out, one of 300,000 takes 21 s."""


_BREAKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _adds(event: QKeyEvent) -> bool:
    """Whether a key types something: a letter, a joiner, an end of a line."""
    return event.key() in _BREAKS or (event.text()[:1] >= " " and event.text() != "\x7f")


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

    @property
    def _room(self) -> int:
        """How many characters may still come, in place of what is selected."""
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        return self._longest - self.document().characterCount() + 1 + selected

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted: its plain text, or what of its looks a text may have, as much as there is room for."""
        cursor = self.textCursor()
        if self.is_rich and source.hasHtml() and self._insert_shaped(source.html(), self._room):
            return
        kept, left_out = fitting(source.text(), self._room)
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
        is_indent = event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if (is_indent or _adds(event)) and self._room <= 0 and not self._leaves_list(event):
            self.was_cut.emit(0)
        elif self._is_for_shape(event):
            pass
        elif is_indent:
            self.textCursor().insertText("\t")
        else:
            super().keyPressEvent(event)

    def _leaves_list(self, event: QKeyEvent) -> bool:
        """Whether it is Enter on an empty line of a list, which adds nothing."""
        block = self.textCursor().block()
        return self.is_rich and event.key() in _BREAKS and not block.text() and kind_of(block) is not None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take of what an input method gives as much as there is room for."""
        note_composing(self, event)
        kept, left_out = fitting(event.commitString(), self._room + event.replacementLength())
        if left_out:
            own = QInputMethodEvent(event.preeditString(), event.attributes())
            own.setCommitString(kept, event.replacementStart(), event.replacementLength())
            super().inputMethodEvent(own)
            self.was_cut.emit(0)
        else:
            super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        forget_selection(self, event)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
