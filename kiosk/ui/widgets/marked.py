"""Text of a question that can be highlighted: words are selected by mouse or keys, marks are painted under them.

What is marked is told from outside; a place is an offset into the document, whatever its layout.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from kiosk.exam.highlights import Ink, Marks
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.document import Media, no_media
from kiosk.ui.widgets.richtext import RichLabel

_LINES = QTextCharFormat.UnderlineStyle


class InkLook(msgspec.Struct, frozen=True):
    """A color of the highlighter is told by its ground and by the line under it: never by color alone."""

    ground: Role
    line: Role
    style: QTextCharFormat.UnderlineStyle


INK_LOOKS: Mapping[Ink, InkLook] = MappingProxyType(
    {
        Ink.YELLOW: InkLook(Role.MARK_YELLOW, Role.AMBER, _LINES.SingleUnderline),
        Ink.GREEN: InkLook(Role.MARK_GREEN, Role.GREEN, _LINES.DashUnderline),
        Ink.BLUE: InkLook(Role.MARK_BLUE, Role.BLUE, _LINES.DotLine),
        Ink.PINK: InkLook(Role.MARK_PINK, Role.VIOLET, _LINES.WaveUnderline),
    }
)

_MOVES = QTextCursor.MoveOperation
Ways = Mapping[Qt.Key, tuple[QTextCursor.MoveOperation, QTextCursor.MoveOperation]]
WAYS: Ways = {
    Qt.Key.Key_Left: (_MOVES.Left, _MOVES.WordLeft),
    Qt.Key.Key_Right: (_MOVES.Right, _MOVES.WordRight),
    Qt.Key.Key_Up: (_MOVES.Up, _MOVES.Up),
    Qt.Key.Key_Down: (_MOVES.Down, _MOVES.Down),
    Qt.Key.Key_Home: (_MOVES.StartOfLine, _MOVES.Start),
    Qt.Key.Key_End: (_MOVES.EndOfLine, _MOVES.End),
}


def format_of(theme: Theme, ink: Ink) -> QTextCharFormat:
    """How highlighted words look in this theme."""
    look, shape = INK_LOOKS[ink], QTextCharFormat()
    shape.setBackground(theme.color(look.ground))
    shape.setUnderlineStyle(look.style)
    shape.setUnderlineColor(theme.color(look.line))
    return shape


def cursors_of(document: QTextDocument, theme: Theme, marks: Marks) -> list[tuple[QTextCursor, QTextCharFormat]]:
    """Marks as places of a document with their looks; what lies beyond its end is left out."""
    shapes = {ink: format_of(theme, ink) for ink in Ink}
    last = document.characterCount() - 1
    return [
        (cursor_over(document, mark.start, min(mark.end, last)), shapes[mark.ink])
        for mark in marks
        if mark.start < last
    ]


def cursor_over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor that selects from one offset to another."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


class MarkedLabel(RichLabel):
    """A block of rich text whose words can be selected while a highlighter is in the hand."""

    chosen = Signal()
    """Words were selected by mouse."""
    touched = Signal(int)
    """The text was pressed at an offset, without selecting anything."""
    ways = WAYS
    """Where each key leads, and where it leads with Ctrl."""

    def __init__(self, theme: Theme, media: Media = no_media, *, name: str = "rich") -> None:
        super().__init__(theme, media, name=name)
        self._marks: Marks = ()
        self._looks: list[QAbstractTextDocumentLayout.Selection] | None = None
        self._cursor: QTextCursor | None = None
        self._look = theme
        theme.changed.connect(self._on_laid_out_anew)
        theme.watch_focus(self, radius=theme.tokens.radius.chip)

    # -- being told -------------------------------------------------------------------------------------------------

    def show_marks(self, marks: Marks) -> None:
        """Show what is highlighted."""
        self._marks, self._looks = marks, None
        self.update()

    @property
    def marks(self) -> Marks:
        """What is shown as highlighted."""
        return self._marks

    def offset_at(self, at: QPoint) -> int:
        """Return the offset of the letter at a point."""
        hit = self.document.documentLayout().hitTest(QPointF(at - QPoint(0, self._lead())), Qt.HitTestAccuracy.FuzzyHit)
        return max(0, hit)

    def let_select(self, allowed: bool) -> None:
        """Let words be selected, by mouse and by keys, or no longer."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if allowed else Qt.FocusPolicy.NoFocus)
        self._cursor = QTextCursor(self.document) if allowed else None
        if allowed:
            self.setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.unsetCursor()
        self.update()

    @property
    def selected(self) -> tuple[int, int]:
        """From which offset to which words are selected."""
        cursor = self._cursor
        return (0, 0) if cursor is None else (cursor.selectionStart(), cursor.selectionEnd())

    @property
    def caret(self) -> int:
        """The offset where the keys are."""
        return 0 if self._cursor is None else self._cursor.position()

    def words_of(self, start: int, end: int) -> str:
        """What stands from one offset to another."""
        return cursor_over(self.document, start, end).selectedText()

    def unselect(self) -> None:
        """Select nothing; the caret stays."""
        if self._cursor is not None:
            self._cursor.clearSelection()
            self.update()

    # -- painting ---------------------------------------------------------------------------------------------------

    def selections(self) -> Iterable[QAbstractTextDocumentLayout.Selection]:
        if self._looks is None:
            self._looks = [selection(*found) for found in cursors_of(self.document, self._look, self._marks)]
        if self._cursor is None or not self._cursor.hasSelection():
            return self._looks
        shape = QTextCharFormat()
        shape.setBackground(self._look.color(Role.ACCENT))
        shape.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        return (*self._looks, *self.selected_as(self._cursor, shape))

    def selected_as(
        self, cursor: QTextCursor, shape: QTextCharFormat
    ) -> Iterable[QAbstractTextDocumentLayout.Selection]:
        """What is selected, as it looks; for heirs."""
        return (selection(cursor, shape),)

    def caret_shown(self) -> int:
        return self._cursor.position() if self._cursor is not None and self.hasFocus() else -1

    @Slot()
    def _on_laid_out_anew(self) -> None:
        """The document was made anew: what pointed into it points at its start."""
        self._looks = None

    # -- hands ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._cursor is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._reach(event.position(), keep=keep)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._cursor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._reach(event.position(), keep=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._cursor is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self._cursor.hasSelection():
            self.chosen.emit()
        else:
            self.touched.emit(self._cursor.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._cursor is not None:
            self._reach(event.position(), keep=False)
            self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = self.ways.get(Qt.Key(event.key()))
        if self._cursor is None or ways is None:
            super().keyPressEvent(event)
            return
        held = event.modifiers()
        modes = QTextCursor.MoveMode
        mode = modes.KeepAnchor if held & Qt.KeyboardModifier.ShiftModifier else modes.MoveAnchor
        self._cursor.movePosition(ways[bool(held & Qt.KeyboardModifier.ControlModifier)], mode)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take Shift+Tab and Tab as ever, but none of the keys that move the caret as a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in self.ways:
            event.setAccepted(self._cursor is not None)
        return super().event(event)

    def _reach(self, at: QPointF, *, keep: bool) -> None:
        if self._cursor is None:
            return
        modes = QTextCursor.MoveMode
        self._cursor.setPosition(self.offset_at(at.toPoint()), modes.KeepAnchor if keep else modes.MoveAnchor)
        self.update()


def selection(cursor: QTextCursor, shape: QTextCharFormat) -> QAbstractTextDocumentLayout.Selection:
    """Words of a document, and how they look."""
    made = QAbstractTextDocumentLayout.Selection()
    made.cursor, made.format = cursor, shape
    return made
