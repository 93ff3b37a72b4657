"""A text set in columns, from the right to the left: to read, to scroll sideways, and to highlight."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from kiosk.ui.focus import ring_around
from kiosk.ui.fonts import CHINESE, script_of
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.columns import ColumnsDocument, paint_columns
from kiosk.ui.widgets.document import Media, no_media
from kiosk.ui.widgets.marked import MarkedLabel, Ways, cursor_over, selection

LETTERS = 22
"""How many stand in a column where the text has a place of its own among others."""
LEAST_LETTERS, OF_WINDOW = 4, 0.42
"""How many stand there at least, and how much of the window's height columns take where it is low."""
EDGE = 6
_MOVES = QTextCursor.MoveOperation


class VerticalText(MarkedLabel):
    """The columns themselves, as wide as they are."""

    went = Signal()
    """The caret was moved by keys."""
    ways: Ways = {
        Qt.Key.Key_Up: (_MOVES.Left, _MOVES.WordLeft),
        Qt.Key.Key_Down: (_MOVES.Right, _MOVES.WordRight),
        Qt.Key.Key_Left: (_MOVES.Down, _MOVES.Down),
        Qt.Key.Key_Right: (_MOVES.Up, _MOVES.Up),
        Qt.Key.Key_Home: (_MOVES.StartOfLine, _MOVES.Start),
        Qt.Key.Key_End: (_MOVES.EndOfLine, _MOVES.End),
    }

    def __init__(self, theme: Theme, media: Media = no_media, *, name: str = "vertical_text") -> None:
        super().__init__(theme, media, name=name)
        self.document = self.columns = ColumnsDocument(media)
        self._is_met, self._is_selecting = False, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_html(self, html: str, *, use: TextUse = TextUse.BODY, ink: Role = Role.INK, language: str = "") -> None:
        """Show another text, in a face that has ideographs."""
        known = language if script_of(language) is CHINESE else "zh"
        super().show_html(html, use=use, ink=ink, language=known)

    @property
    def letter(self) -> int:
        """How much of a column a letter takes."""
        return round(self._theme.text_px(self._use))

    @property
    def longest(self) -> float:
        """How long the longest column were, if there were room for it."""
        self.columns.setTextWidth(-1)
        return self.columns.idealWidth() + 1

    def width_at(self, height: int) -> int:
        """Lay it out in columns of a height; returns how wide they are together."""
        return round(self.columns.fit(height) + 0.49) + self.lead + 2 * EDGE

    @property
    def right(self) -> int:
        """Where the first column ends."""
        return self.width() - self.lead - EDGE

    def meet(self, is_met: bool) -> None:
        """Whether the keyboard comes here, as where there is something to scroll."""
        self._is_met = is_met
        self._settle_focus()

    def let_select(self, allowed: bool) -> None:
        """Let words be selected, by mouse and by keys, or no longer."""
        super().let_select(allowed)
        self._is_selecting = allowed
        self._settle_focus()

    def _settle_focus(self) -> None:
        kinds = Qt.FocusPolicy
        unmet = kinds.TabFocus if self._is_selecting else kinds.NoFocus
        self.setFocusPolicy(kinds.StrongFocus if self._is_met else unmet)

    # -- where things are -------------------------------------------------------------------------------------------

    def offset_at(self, at: QPoint) -> int:
        """Return the offset of the letter at a point."""
        place = QPointF(at.y(), self.right - at.x())
        return max(0, self.columns.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit))

    def turned(self, place: QRectF) -> QRect:
        """A place of the document, on this widget."""
        return QRectF(self.right - place.bottom(), place.left(), place.height(), place.width()).toRect()

    def place_of(self, offset: int) -> QRect:
        """Where a letter stands."""
        return self.turned(self.columns.place_of(offset))

    def block_place(self, number: int) -> QRect:
        """Where a paragraph stands."""
        block = self.columns.findBlockByNumber(number)
        return self.turned(self.columns.documentLayout().blockBoundingRect(block))

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self.size()

    def minimumSizeHint(self) -> QSize:
        return self.size()

    # -- painting and hands -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_columns(
            QPainter(self),
            self.columns,
            right=self.right,
            seen=QRectF(event.rect()),
            ink=self._theme.color(self._ink),
            chosen=self.selected,
            chosen_ink=self.palette().color(QPalette.ColorRole.HighlightedText),
            selections=self.selections(),
            caret=self.caret_shown(),
        )

    def selected_as(
        self, cursor: QTextCursor, shape: QTextCharFormat
    ) -> Iterable[QAbstractTextDocumentLayout.Selection]:
        """What is selected; the engine gets no ink for what stands upright in it, there as elsewhere."""
        ground = QTextCharFormat()
        ground.setBackground(shape.background())
        for start, end, is_upright in self.columns.pieces_of(cursor.selectionStart(), cursor.selectionEnd()):
            yield selection(cursor_over(self.columns, start, end), ground if is_upright else shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if self._is_selecting and event.isAccepted():
            self.went.emit()


class VerticalArea(QScrollArea):
    """Scrolls a text in columns sideways; its bar stands at 0 where the text begins, at the right."""

    def __init__(self, theme: Theme, text: VerticalText, *, is_alone: bool = False) -> None:
        """`is_alone`: it is as high as there is room, and every key and the wheel are for it; else among others."""
        super().__init__()
        self._theme, self._is_alone = theme, is_alone
        self.text = text
        self.setObjectName("vertical_area")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(text)
        ring_around(text, self, radius=theme.tokens.radius.chip)
        text.setAutoFillBackground(False)
        text.went.connect(self._on_went)
        if not is_alone:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.arrange)

    @property
    def can_scroll(self) -> bool:
        """Whether there are more columns than can be seen at once."""
        return self.horizontalScrollBar().maximum() > 0

    @Slot()
    def arrange(self) -> None:
        """Lay the text out anew for the room that there is."""
        if not self._is_alone:
            self._take_height()
        height = max(1, self.viewport().height())
        self.text.resize(max(self.text.width_at(height), self.viewport().width()), height)
        self.text.update()
        self.text.meet(self._is_alone or self.can_scroll)

    def show_block(self, number: int) -> None:
        """Scroll so far that a paragraph is seen from its beginning."""
        place, bar = self.text.block_place(number), self.horizontalScrollBar()
        begin, end = self.text.width() - place.right(), self.text.width() - place.left()
        if begin < bar.value() or end > bar.value() + self.viewport().width():
            bar.setValue(begin - EDGE)

    def scroll_by(self, way: int) -> bool:
        """Go on (1) or back (-1) by most of what is seen; whether there was anything to go to."""
        return self._go(way * max(40, self.viewport().width() - 40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, plain = Qt.Key, (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        line, page = round(self._theme.text_px(TextUse.PASSAGE) * 2), max(40, self.viewport().width() - 40)
        ways = {
            keys.Key_Left: line,
            keys.Key_Right: -line,
            keys.Key_PageDown: page,
            keys.Key_PageUp: -page,
            keys.Key_Space: page,
            keys.Key_Home: -self.text.width(),
            keys.Key_End: self.text.width(),
        }
        if self._is_alone:
            ways |= {keys.Key_Down: line, keys.Key_Up: -line}
        by = ways.get(Qt.Key(event.key())) if event.modifiers() in plain else None
        event.setAccepted(by is not None and (self._go(by) or self._is_alone))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turns the page that holds the text, unless that is all there is to turn."""
        if self._is_alone:
            self._go(-(event.angleDelta().y() or event.angleDelta().x()))
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _go(self, by: int) -> bool:
        bar = self.horizontalScrollBar()
        before = bar.value()
        bar.setValue(before + by)
        return bar.value() != before

    def _take_height(self) -> None:
        """A column has some letters, fewer where the text is short or the window low; a bar comes below them."""
        text = self.text
        most = min(LETTERS * text.letter, max(LEAST_LETTERS * text.letter, self.window().height() * OF_WINDOW))
        height = round(min(most, text.longest))
        is_wide = text.width_at(height) > self.width()
        self.setFixedHeight(height + (self.horizontalScrollBar().sizeHint().height() if is_wide else 0))

    @Slot()
    def _on_went(self) -> None:
        """Only as far as it takes: `ensureVisible` counts from the left, whichever way an area runs."""
        place, bar = self.text.place_of(self.text.caret), self.horizontalScrollBar()
        begin, end = self.text.width() - place.right() - EDGE, self.text.width() - place.left() + EDGE
        bar.setValue(min(begin, max(bar.value(), end - self.viewport().width())))
