"""What is done to the letters and lines of a text that may be shaped: marks set and taken off, lists made and left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kiosk.ui.items.shaped_document import kind_of, look_of, make_list, marks_of, read
from sync.protocol.shaped_text import MAX_RUNS, Line, ListKind, Mark, Marks

MOST_RUNS = MAX_RUNS // 2
"""So many runs somebody may make; the lines that break some of them later still have room."""
KEYS = {
    Mark.BOLD: QKeySequence.StandardKey.Bold,
    Mark.ITALIC: QKeySequence.StandardKey.Italic,
    Mark.UNDERLINE: QKeySequence.StandardKey.Underline,
}
_HEIGHTS = frozenset({Mark.RAISED, Mark.LOWERED})


def mark_of(event: QKeyEvent) -> Mark | None:
    """Return what a key asks for."""
    return next((mark for mark, keys in KEYS.items() if event.matches(keys)), None)


def marks_at(edit: QTextEdit) -> Marks:
    """Return the marks that all selected letters have, or those that the next letter will have."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        return marks_of(edit.currentCharFormat())
    found: Marks | None = None
    for block in _touched(cursor):
        for run in block.textFormats():
            start = block.position() + run.start
            if start < cursor.selectionEnd() and start + run.length > cursor.selectionStart():
                marks = marks_of(run.format)
                found = marks if found is None else found & marks
    return found or frozenset()


def kind_at(edit: QTextEdit) -> ListKind | None:
    """Return what list all selected lines are of."""
    kinds = {kind_of(block) for block in _touched(edit.textCursor())}
    return kinds.pop() if len(kinds) == 1 else None


def has_room(edit: QTextEdit) -> bool:
    """Whether there are few enough runs that one more may be made."""
    return runs_of(read(edit.document())) < MOST_RUNS


def runs_of(lines: tuple[Line, ...]) -> int:
    """How many runs and lists these lines have at most."""
    return sum(len(line.spans) + line.begins for line in lines)


def toggle_mark(edit: QTextEdit, mark: Mark) -> bool:
    """Set a mark, or take it off; whether it is set now. What is raised is not lowered too."""
    now = marks_at(edit)
    is_on = mark not in now
    look = look_of((now - (_HEIGHTS if mark in _HEIGHTS else frozenset())) | {mark} if is_on else now - {mark})
    change = QTextCharFormat()
    match mark:
        case Mark.BOLD:
            change.setFontWeight(look.fontWeight())
        case Mark.ITALIC:
            change.setFontItalic(is_on)
        case Mark.UNDERLINE:
            change.setFontUnderline(is_on)
        case Mark.RAISED | Mark.LOWERED:
            change.setVerticalAlignment(look.verticalAlignment())
    edit.mergeCurrentCharFormat(change)
    return is_on


def toggle_list(edit: QTextEdit, kind: ListKind) -> bool:
    """Make a list of the selected lines, or no list any more; whether they are one now. Undo takes it back at once."""
    is_on = kind_at(edit) is not kind
    blocks = _touched(edit.textCursor())
    set_kinds(edit, blocks[0].blockNumber(), [kind if is_on else None] * len(blocks))
    return is_on


def leave_list(edit: QTextEdit) -> bool:
    """Let the line of the caret be of no list; whether it was of one."""
    block = edit.textCursor().block()
    if kind_of(block) is None:
        return False
    set_kinds(edit, block.blockNumber(), [None])
    return True


def set_kinds(edit: QTextEdit, first: int, kinds: Sequence[ListKind | None]) -> None:
    """Say what lists lines are of, from `first` on; with those around them they are as few lists as they can be."""
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    document = edit.document()
    start, end = first, first + len(kinds) - 1
    while start > 0 and kind_of(document.findBlockByNumber(start - 1)) is not None:
        start -= 1
    while end + 1 < document.blockCount() and kind_of(document.findBlockByNumber(end + 1)) is not None:
        end += 1
    told = [kind_of(document.findBlockByNumber(number)) for number in range(start, end + 1)]
    told[first - start : first - start + len(kinds)] = kinds
    begun = 0
    for number in range(1, len(told) + 1):
        if number == len(told) or told[number] is not told[begun]:
            make_list(document, start + begun, start + number - 1, told[begun])
            begun = number
    cursor.endEditBlock()


def break_line(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Take a key that leaves a list, as Enter on an empty line of it and Backspace at its start do; whether it did.

    A line that Shift and Enter break is a line as any other, for a text has no others.
    """
    cursor = edit.textCursor()
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    match event.key():
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            if not cursor.block().text() and leave_list(edit):
                return True
            if plain == Qt.KeyboardModifier.ShiftModifier:
                cursor.insertBlock()
                edit.setTextCursor(cursor)
                edit.ensureCursorVisible()
                return True
        case Qt.Key.Key_Backspace if plain == Qt.KeyboardModifier.NoModifier:
            return not cursor.hasSelection() and cursor.atBlockStart() and leave_list(edit)
        case _:
            pass
    return False


def put_in(edit: QTextEdit, lines: tuple[Line, ...]) -> None:
    """Put lines where the caret is, in place of what is selected, with their looks; undo takes all back at once."""
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    first, kinds = cursor.blockNumber(), dict[int, ListKind]()
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        if line.kind is not None and (number or not cursor.block().text()):
            kinds[cursor.blockNumber()] = line.kind
        for span in line.spans:
            cursor.insertText(span.text, look_of(span.marks))
    if kinds:  # all at once: each list that is made looks at all lines around it
        touched = range(first, cursor.blockNumber() + 1)
        document = edit.document()
        set_kinds(edit, first, [kinds.get(at, kind_of(document.findBlockByNumber(at))) for at in touched])
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def _touched(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines of the selection, or that of the caret; one at whose start a selection ends is not of it."""
    document = cursor.document()
    block, found = document.findBlock(cursor.selectionStart()), list[QTextBlock]()
    while block.isValid() and (not found or block.position() < cursor.selectionEnd()):
        found.append(block)
        block = block.next()
    return found
