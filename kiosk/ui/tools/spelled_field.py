"""A field whose words are looked up: where its wrong words are underlined, and how one of them is replaced."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kiosk.spelling import words_in
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role

AFTER_MS = 250
Range = tuple[int, int, str]
"""From where, to where, and how the word is looked up."""


class SpelledField(QObject):
    """Tells when its words have to be looked at again, and which wrong one was pressed."""

    changed = Signal()
    pressed = Signal(int)
    """A place in the text was pressed."""

    def __init__(self, theme: Theme, edit: QWidget, watched: QWidget) -> None:
        super().__init__(edit)
        self._theme, self.edit, self._watched = theme, edit, watched
        self._rests = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._rests.timeout.connect(self.changed)
        watched.installEventFilter(self)

    @property
    def text(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    @property
    def caret(self) -> int:
        """Where the next letter would go."""
        raise NotImplementedError

    def underline(self, wrong: list[Range]) -> None:
        """Underline these words, and no others."""
        raise NotImplementedError

    def select(self, start: int, end: int) -> None:
        """Show a word."""
        raise NotImplementedError

    def replace(self, start: int, end: int, word: str) -> None:
        """Put another word in its place, as typing would: undo takes it back."""
        raise NotImplementedError

    def words(self) -> list[Range]:
        """Every word that can be looked up."""
        return words_in(self.text)

    def is_being_typed(self, word: Range) -> bool:
        """Whether the caret stands at the end of a word: it may go on."""
        return self.edit.hasFocus() and word[1] == self.caret

    @Slot()
    def _on_typed(self) -> None:
        self._rests.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            QTimer.singleShot(0, self._tell_pressed)
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
            self._rests.start()
        return False

    @Slot()
    def _tell_pressed(self) -> None:
        self.pressed.emit(self.caret)


class SpelledEssay(SpelledField):
    """An essay."""

    def __init__(self, theme: Theme, edit: QTextEdit) -> None:
        super().__init__(theme, edit, edit.viewport())
        self._text = edit
        edit.textChanged.connect(self._on_typed)

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    @property
    def caret(self) -> int:
        return self._text.textCursor().position()

    def underline(self, wrong: list[Range]) -> None:
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shape.setUnderlineColor(self._theme.color(Role.RED))
        shown = []
        for start, end, _ in wrong:
            extra = QTextEdit.ExtraSelection()
            extra.cursor, extra.format = self._cursor(start, end), shape
            shown.append(extra)
        self._text.setExtraSelections(shown)

    def select(self, start: int, end: int) -> None:
        self._text.setTextCursor(self._cursor(start, end))
        self._text.ensureCursorVisible()

    def replace(self, start: int, end: int, word: str) -> None:
        self._cursor(start, end).insertText(word)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class SpelledLine(SpelledField):
    """A short answer. Qt's line of text takes no looks of its own, so that the waves lie above it."""

    def __init__(self, theme: Theme, edit: QLineEdit) -> None:
        super().__init__(theme, edit, edit)
        self._line = edit
        self._waves = Waves(theme, edit)
        edit.textChanged.connect(self._on_typed)

    @property
    def text(self) -> str:
        return self._line.text()

    @property
    def caret(self) -> int:
        return self._line.cursorPosition()

    def underline(self, wrong: list[Range]) -> None:
        self._waves.show_words([(start, end) for start, end, _ in wrong])

    def select(self, start: int, end: int) -> None:
        self._line.setSelection(start, end - start)

    def replace(self, start: int, end: int, word: str) -> None:
        self._line.setSelection(start, end - start)
        self._line.insert(word)


class Waves(QWidget):
    """Wavy lines under words of a line, in the line's own places."""

    def __init__(self, theme: Theme, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._theme, self._edit = theme, edit
        self._words: list[tuple[int, int]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edit.installEventFilter(self)
        edit.cursorPositionChanged.connect(self.update)
        self.setGeometry(edit.rect())
        self.show()

    def show_words(self, words: list[tuple[int, int]]) -> None:
        """Underline these."""
        self._words = words
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._edit.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        layout = QTextLayout(self._edit.text(), self._edit.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        if not self._words or not line.isValid():
            return
        caret = self._edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = QRectF(caret)
        offset = at.center().x() - _x(line.cursorToX(self._edit.cursorPosition()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(Role.RED), 1.6))
        for start, end in self._words:
            one, other = sorted(_x(line.cursorToX(place)) + offset for place in (start, end))
            painter.drawPath(wave(max(one, 8.0), min(other, self.width() - 8.0), at.bottom() + 1))


def wave(left: float, right: float, y: float) -> QPainterPath:
    """A wavy line from left to right."""
    path, x, up = QPainterPath(), left, True
    path.moveTo(left, y)
    while x < right:
        path.quadTo(x + 2, y - 3 if up else y + 3, x + 4, y)
        x, up = x + 4, not up
    return path


def _x(found: object) -> float:
    """`cursorToX` returns the place, or the place and the offset it stands for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # the stub knows one form
