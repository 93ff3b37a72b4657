"""The way to the first question: numbered squares with words, a check on those that are behind."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import box, hairline, mirrored_rect

SQUARE = 24
GAP = 8
LINK = 20
SPACE = 11


class Steps(QLabel):
    """Painted; to a reader it is one text, "Step 3 of 5, Prepare". Words fall away where there is no room for them."""

    def __init__(self, theme: Theme, words: Sequence[str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words, self._now = theme, tuple(words), 0
        self.setObjectName("steps")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._name_it()

    def show_step(self, index: int) -> None:
        """The step that is being done, from 0."""
        self._now = index
        self._name_it()
        self.update()

    def show_words(self, words: Sequence[str]) -> None:
        """Show other words, as after a change of language."""
        self._words = tuple(words)
        self._name_it()
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(self._width(with_words=True), self._square() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(with_words=False), self._square() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        has_words = self.width() >= self._width(with_words=True)
        x, square, middle = 0, self._square(), self.height() // 2
        for index, word in enumerate(self._words):
            if index:
                role = Role.ACCENT if index <= self._now else Role.LINE
                link = self._placed(QRect(x + SPACE, middle, LINK, 1))
                start, end = QPointF(link.left(), middle), QPointF(link.right(), middle)
                hairline(painter, start, end, self._theme.color(role), 2 if index <= self._now else 1)
                x += LINK + 2 * SPACE
            self._paint_square(painter, self._placed(QRect(x, middle - square // 2, square, square)), index)
            x += square + GAP
            if has_words:
                x += self._paint_word(painter, x, index, word)

    def _paint_square(self, painter: QPainter, rect: QRect, index: int) -> None:
        color = self._theme.color
        is_now, is_done = index == self._now, index < self._now
        ground = Role.ACCENT if is_now else Role.SHEET
        edge = Role.ACCENT if is_now or is_done else Role.EDGE
        box(painter, QRectF(rect), radius=6, ground=color(ground), edge=color(edge), width=1.5)
        if is_done:
            self._theme.paint_icon_in(painter, rect, "check", Role.ACCENT, size=16)
            return
        painter.setFont(self._theme.font(TextUse.SMALL, weight=600))
        painter.setPen(color(Role.ON_ACCENT if is_now else Role.INK2))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._theme.digits(index + 1))

    def _paint_word(self, painter: QPainter, x: int, index: int, word: str) -> int:
        font = self._font(index)
        width = QFontMetrics(font).horizontalAdvance(word)
        painter.setFont(font)
        painter.setPen(self._theme.color(Role.INK if index == self._now else Role.INK2))
        rect = self._placed(QRect(x, 0, width + 1, self.height()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), word)
        return width

    def _placed(self, rect: QRect) -> QRect:
        return mirrored_rect(rect, self.rect(), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _font(self, index: int) -> QFont:
        return self._theme.font(TextUse.SMALL, weight=600 if index == self._now else 500)

    def _square(self) -> int:
        return self._theme.icon_px(SQUARE)

    def _width(self, *, with_words: bool) -> int:
        links = (len(self._words) - 1) * (LINK + 2 * SPACE)
        words = sum(QFontMetrics(self._font(i)).horizontalAdvance(word) for i, word in enumerate(self._words))
        return links + len(self._words) * (self._square() + GAP) + (words if with_words else 0) + 2

    def _name_it(self) -> None:
        pattern = self.tr("Step {number} of {total}, {word}")
        word = self._words[self._now] if self._words else ""
        number, total = self._theme.digits(self._now + 1), self._theme.digits(len(self._words))
        self.setAccessibleName(pattern.format(number=number, total=total, word=word))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
