"""The passage beside a question: serif text on a quiet ground, with its reference above and "More below" below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from kiosk.exam.highlights import Marks
from kiosk.ui.fonts import is_right_to_left
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, look_of, no_media
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.marked import cursor_over, cursors_of
from kiosk.ui.widgets.paint import box
from kiosk.ui.widgets.scroll import MoreBelow
from kiosk.ui.widgets.sheet import Rule
from kiosk.ui.widgets.vertical import VerticalArea, VerticalText
from sync.protocol.recordings import Recording
from sync.protocol.vertical import is_vertical

FADE = 36
END = 10
MARGIN, EDGE = 23, 8
"""Before the lines of a passage that runs as the window does, and behind its bar."""
_PAGES = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space)


class ReadOnlyText(QTextEdit):
    """Text to read and select; keys scroll it. No menu, no links, nothing can be dragged out of it."""

    chosen = Signal()
    """Words were selected by mouse."""
    touched = Signal(int)
    """The text was pressed at an offset, without selecting anything."""

    def __init__(self, theme: Theme, document: MediaDocument) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._marks: Marks = ()
        self._has_caret = False
        self.setObjectName("passage_text")
        # Without a parent it would outlive the view, and keep the passage and the whole paper in memory.
        document.setParent(self)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        kinds = Qt.TextInteractionFlag
        self.setTextInteractionFlags(kinds.TextSelectableByMouse | kinds.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theme.watch_focus(self, radius=6)

    # -- highlights -------------------------------------------------------------------------------------------------

    def show_marks(self, marks: Marks) -> None:
        """Show what is highlighted; told again after the text was laid out anew."""
        self._marks = marks
        shown = []
        for cursor, shape in cursors_of(self._document, self._theme, marks):
            extra = QTextEdit.ExtraSelection()
            extra.cursor, extra.format = cursor, shape
            shown.append(extra)
        self.setExtraSelections(shown)

    def show_marks_again(self) -> None:
        """The document was made anew: what pointed into it has to be made anew too."""
        self.show_marks(self._marks)

    def let_select(self, allowed: bool) -> None:
        """Show the caret that keys move, or let keys scroll again; words can be selected either way."""
        self._has_caret = allowed
        self.setCursorWidth(2 if allowed else 0)

    @property
    def selected(self) -> tuple[int, int]:
        """From which offset to which words are selected."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    @property
    def caret(self) -> int:
        """The offset where the keys are."""
        return self.textCursor().position()

    def words_of(self, start: int, end: int) -> str:
        """What stands from one offset to another."""
        return cursor_over(self._document, start, end).selectedText()

    def unselect(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # -- hands ------------------------------------------------------------------------------------------------------

    def keep_room(self, *, mirrored: bool, start: int) -> None:
        """Keep some room before the lines, and between their ends and the bar, or the edge where there is no bar."""
        self.setViewportMargins(END if mirrored else start, 0, start if mirrored else END, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        page = max(40, self.viewport().height() - 40)
        way = {
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_Space: bar.value() + page,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Down: bar.value() + 40,
            Qt.Key.Key_Up: bar.value() - 40,
        }
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        moves = self._has_caret and event.key() not in _PAGES
        if plain and event.key() in way and not moves:
            bar.setValue(way[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        forget_selection(self, event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            if self.textCursor().hasSelection():
                self.chosen.emit()
            else:
                self.touched.emit(self.textCursor().position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setCursorWidth(2 if self._has_caret else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._document.fit(self.viewport().width())
        super().resizeEvent(event)


def forget_selection(edit: QTextEdit, event: QMouseEvent) -> None:
    """A press on selected text would begin to drag it, and a drag grabs the pointer: so it only places the caret."""
    if event.button() == Qt.MouseButton.LeftButton and edit.textCursor().hasSelection():
        edit.setTextCursor(edit.cursorForPosition(event.position().toPoint()))


class Fade(QWidget):
    """Lets the last lines fade into the ground where more follows."""

    def __init__(self, theme: Theme, ground: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._ground = theme, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color(self._ground)
        clear = QColor(color)
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, clear)
        shade.setColorAt(1, color)
        QPainter(self).fillRect(self.rect(), shade)


class PassageView(QFrame):
    """Head with reference, its recordings, the text, and what is said about the rest of it."""

    played = Signal(str, str, int)
    """As `ItemView.played`."""

    def __init__(self, theme: Theme, media: Media, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html, self._language = "", ""
        self.spoken: tuple[str, ...] = ()
        """Media in which it is read aloud."""
        self.setObjectName("passage")
        self._title = Label(theme, use=TextUse.UI_STRONG, name="passage_title")
        self._reference = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="passage_reference")
        self._lines = MediaDocument(media)
        self.text = ReadOnlyText(theme, self._lines)
        self.columns = VerticalArea(theme, VerticalText(theme, media), is_alone=True)
        self.more = MoreBelow(theme)
        self.recordings: list[RecordingView] = []
        self._heard = QVBoxLayout()
        self._heard.setSpacing(8)
        self._fade = Fade(theme, Role.INSET, self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._reference, 1)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        theme.keep_margins(column, start=MARGIN, top=20, end=EDGE, bottom=2)
        theme.keep_margins(head, end=12, bottom=16)
        column.addLayout(head)
        column.addWidget(Rule(theme))
        column.addSpacing(8)
        column.addLayout(self._heard)
        column.addWidget(self.text, 1)
        column.addWidget(self.columns, 1)
        self.columns.hide()
        column.addWidget(self.more)
        self._fade.raise_()
        self.text.viewport().installEventFilter(self)
        for bar in (self.text.verticalScrollBar(), self.columns.horizontalScrollBar()):
            bar.valueChanged.connect(self._on_scrolled)
            bar.rangeChanged.connect(self._on_scrolled)
        self.more.clicked.connect(self._page_down)
        theme.changed.connect(self._restyle)

    def changeEvent(self, event: QEvent) -> None:
        """The window may be mirrored while a passage is read."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn(self._language)
        super().changeEvent(event)

    def show_passage(
        self, *, title: str, reference: str, html: str, language: str = "", spoken: tuple[str, ...] = ()
    ) -> None:
        """Show a passage from its beginning; the same passage again keeps its place."""
        self.spoken = spoken
        is_new = (html, language) != (self._html, self._language)
        self.text.setVisible(not is_vertical(html))
        self.columns.setVisible(is_vertical(html))
        self._title.setText(title)
        self._reference.setText(reference)
        self.text.setAccessibleName(f"{title} {reference}".strip())
        if is_new:
            self._html, self._language = html, language
            self._restyle()
            self.columns.text.show_html(html if self.is_vertical else "", use=TextUse.PASSAGE, language=language)
            self.columns.arrange()
            self.text.moveCursor(QTextCursor.MoveOperation.Start)  # a caret at the end would scroll there
            self.text.verticalScrollBar().setValue(0)
            self.columns.horizontalScrollBar().setValue(0)

    @property
    def is_vertical(self) -> bool:
        """Whether the passage is set in columns."""
        return is_vertical(self._html)

    @property
    def reader(self) -> ReadOnlyText | VerticalText:
        """What the passage is read in."""
        return self.columns.text if self.is_vertical else self.text

    @property
    def document(self) -> MediaDocument:
        """The passage as it is laid out."""
        return self.columns.text.columns if self.is_vertical else self._lines

    def place_of(self, block: int) -> tuple[QWidget, QRect]:
        """Return where a paragraph lies: the widget, and the part of it that is seen."""
        if self.is_vertical:
            return self.columns.text, self.columns.text.block_place(block)
        viewport, bar = self.text.viewport(), self.text.verticalScrollBar()
        rect = self._place_in_lines(block).toRect()
        return viewport, rect.translated(0, -bar.value()).intersected(viewport.rect())

    def bring(self, block: int) -> None:
        """Scroll to a paragraph."""
        if self.is_vertical:
            self.columns.show_block(block)
            return
        bar, rect = self.text.verticalScrollBar(), self._place_in_lines(block)
        if rect.top() < bar.value() or rect.bottom() > bar.value() + self.text.viewport().height():
            bar.setValue(round(rect.top()) - 12)

    def _place_in_lines(self, block: int) -> QRectF:
        return self._lines.documentLayout().blockBoundingRect(self._lines.findBlockByNumber(block))

    @property
    def language(self) -> str:
        """What the passage is written in."""
        return self._language

    def show_recordings(self, recordings: Sequence[Recording], *, media: Media, language: str = "") -> None:
        """Show what is heard or seen of the passage; the same recordings again go on as they are."""
        if [view.recording for view in self.recordings] == list(recordings):
            return
        for view in self.recordings:
            view.let_go()
            view.hide()
            view.setParent(None)
            view.deleteLater()
        self.recordings = [RecordingView(self._theme, media, one, language=language) for one in recordings]
        for view in self.recordings:
            view.told.connect(self.played)
            self._heard.addWidget(view)
            view.show()

    def empty(self) -> None:
        """Forget the passage."""
        self.show_recordings((), media=no_media)
        self.show_passage(title="", reference="", html="")
        self._lines.clear()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color
        radius = self._theme.tokens.radius.sheet
        box(QPainter(self), QRectF(self.rect()), radius=radius, ground=color(Role.INSET), edge=color(Role.LINE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._on_scrolled()
        return False

    @Slot()
    def _page_down(self) -> None:
        if self.is_vertical:
            self.columns.scroll_by(1)
            return
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + max(40, self.text.viewport().height() - 40))

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.columns.horizontalScrollBar() if self.is_vertical else self.text.verticalScrollBar()
        is_more = bar.value() < bar.maximum() - 2
        self.more.setVisible(bar.maximum() > 0)
        self._say_more(is_more=is_more)
        self._fade.setVisible(is_more and not self.is_vertical)
        at = self.text.mapTo(self, QPoint(0, self.text.height() - FADE))
        self._fade.setGeometry(at.x(), at.y(), self.text.viewport().width(), FADE)

    def _say_more(self, *, is_more: bool) -> None:
        further = self.tr("More to the left") if self.is_vertical else self.tr("More below")
        self.more.show_words(further if is_more else self.tr("End of the text"))
        leftward = "chevron-right" if self._theme.is_mirrored else "chevron-left"  # icons are mirrored with the window
        self.more.point(leftward if self.is_vertical else "chevron-down")

    def _turn(self, language: str) -> None:
        mirrored = is_right_to_left(language)
        self.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        is_against = mirrored != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        self.text.keep_room(mirrored=mirrored, start=MARGIN - EDGE if is_against else 0)

    @Slot()
    def _restyle(self) -> None:
        kept = self.text.verticalScrollBar().value()
        language = self._language or self._theme.language
        self._turn(language)
        ratio = self.devicePixelRatioF()
        look = look_of(self._theme, TextUse.PASSAGE, language=language, ratio=ratio)
        self._lines.show_html("" if self.is_vertical else self._html, look)
        self.text.show_marks_again()
        self._lines.fit(self.text.viewport().width())
        self.text.verticalScrollBar().setValue(kept)
