"""A field whose words are looked up: where its wrong words are underlined, and how one of them is replaced."""

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QTextCursor, QTextLayout
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kiosk.spelling import words_in
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role

AFTER_MS = 250
WAVE = 4
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

    @property
    def typed_up_to(self) -> int:
        """Where a word ends that may still go on, because the caret stands there; -1 where nothing is typed."""
        return self.caret if self.edit.hasFocus() else -1

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
    """An essay. Its waves lie above it too: Qt's own underlines make a page with hundreds of them slow to paint."""

    def __init__(self, theme: Theme, edit: QTextEdit) -> None:
        super().__init__(theme, edit, edit.viewport())
        self._text = edit
        self._waves = EssayWaves(theme, edit)
        edit.textChanged.connect(self._on_typed)

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    @property
    def caret(self) -> int:
        return self._text.textCursor().position()

    @property
    def underlined(self) -> list[str]:
        """The words that are underlined now."""
        text = self.text
        return [text[start:end] for start, end in self._waves.words]

    def underline(self, wrong: list[Range]) -> None:
        self._waves.show_words([(start, end) for start, end, _ in wrong])

    def select(self, start: int, end: int) -> None:
        self._text.setTextCursor(self._cursor(start, end))
        self._text.ensureCursorVisible()

    def replace(self, start: int, end: int, word: str) -> None:
        cursor = self._cursor(start, end)
        cursor.insertText(word, cursor.charFormat())  # as the word looked

    def deleteLater(self) -> None:
        self._waves.hide()
        self._waves.deleteLater()
        super().deleteLater()

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

    def deleteLater(self) -> None:
        self._waves.hide()
        self._waves.deleteLater()
        super().deleteLater()

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
        painter, tile = QPainter(self), wave_tile(self._theme.color(Role.RED), self.devicePixelRatioF())
        for start, end in self._words:
            one, other = sorted(_x(line.cursorToX(place)) + offset for place in (start, end))
            left, right = max(one, 8.0), min(other, self.width() - 8.0)
            painter.drawTiledPixmap(QRectF(left, at.bottom() - 1, max(0.0, right - left), WAVE), tile)


class EssayWaves(QWidget):
    """Wavy lines under words of a text of many lines: only those that are in sight are looked for and painted."""

    def __init__(self, theme: Theme, edit: QTextEdit) -> None:
        super().__init__(edit.viewport())
        self._theme, self._edit = theme, edit
        self.words: list[tuple[int, int]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edit.viewport().installEventFilter(self)
        edit.document().contentsChange.connect(self._on_changed)
        self.setGeometry(edit.viewport().rect())
        self.show()

    def show_words(self, words: list[tuple[int, int]]) -> None:
        """Underline these."""
        self.words = words
        self.update()

    @Slot(int, int, int)
    def _on_changed(self, at: int, removed: int, added: int) -> None:
        """The words after a change move along; what was changed is looked at anew."""
        by, gone = added - removed, at + removed
        kept = (word for word in self.words if word[1] < at or word[0] > gone)
        self.words = [(start + by, end + by) if start > gone else (start, end) for start, end in kept]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._edit.viewport().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        seen, edit = event.rect(), self._edit
        first = min(edit.cursorForPosition(at).position() for at in (seen.topLeft(), seen.topRight()))
        last = max(edit.cursorForPosition(at).position() for at in (seen.bottomLeft(), seen.bottomRight()))
        painter, tile = QPainter(self), wave_tile(self._theme.color(Role.RED), self.devicePixelRatioF())
        for start, end in self.words:
            if first <= end and start <= last:
                self._paint_word(painter, tile, start, end)

    def _paint_word(self, painter: QPainter, tile: QPixmap, start: int, end: int) -> None:
        document = self._edit.document()
        block = document.findBlock(start)
        line = block.layout().lineForTextPosition(start - block.position())
        if not line.isValid():
            return
        last = min(end - block.position(), line.textStart() + line.textLength())
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        x, y = (
            corner.x() - self._edit.horizontalScrollBar().value(),
            corner.y() - self._edit.verticalScrollBar().value(),
        )
        one, other = sorted(x + _x(line.cursorToX(place)) for place in (start - block.position(), last))
        bottom = y + line.y() + line.ascent() + line.descent()
        painter.drawTiledPixmap(QRectF(one, bottom - 1, other - one, WAVE), tile)


def wave_tile(color: QColor, ratio: float) -> QPixmap:
    """One wave, to be laid side by side: much quicker than long lines that bend."""
    side = round(WAVE * ratio)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    tile.setDevicePixelRatio(side / WAVE)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.4))
    painter.drawLines([QLineF(0, 3, 2, 1), QLineF(2, 1, 4, 3)])
    painter.end()
    return tile


def _x(found: object) -> float:
    """`cursorToX` returns the place, or the place and the offset it stands for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]  # the stub knows one form
