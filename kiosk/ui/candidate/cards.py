"""Cards to choose one of several by looking: a text size, a set of colors."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.translation import tr
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, mirrored_rect

WIDTH = 88
INSIDE = 56
LETTERS = {100: 19, 125: 22, 150: 26, 200: 31, 300: 36, 400: 42}


class Card(QAbstractButton):
    """One of several of which one is chosen; arrows move between them, Space and Enter choose."""

    def __init__(self, theme: Theme, words: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(words)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(TextUse.SMALL, weight=600)).horizontalAdvance(self.text())
        return QSize(max(WIDTH, words + 16), INSIDE + self._words_height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _words_height(self) -> int:
        return QFontMetrics(self._theme.font(TextUse.SMALL)).height()

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        is_chosen = self.isChecked()
        painter.setFont(self._theme.font(TextUse.SMALL, weight=600 if is_chosen else 400))
        painter.setPen(self._theme.color(Role.INK if is_chosen else Role.INK2))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), self.text())

    @property
    def _edge(self) -> tuple[Role, float]:
        if self.isChecked():
            return Role.ACCENT, CHOSEN_EDGE
        return (Role.INK if self.underMouse() else Role.EDGE), CONTROL_EDGE

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class SizeCard(Card):
    """A letter that grows with the text size it stands for."""

    def __init__(self, theme: Theme, percent: int) -> None:
        self._percent = percent
        super().__init__(theme, tr("{number} %").format(number=theme.digits(percent)), name=f"text_size_{percent}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        edge, width = self._edge
        ground = Role.TINT if self.isChecked() else Role.SHEET
        radius = self._theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        font = self._theme.font(TextUse.UI, weight=600 if self.isChecked() else 400)
        font.setPixelSize(LETTERS[self._percent])
        painter.setFont(font)
        painter.setPen(color(Role.INK))
        letter = QRect(0, 4, self.width(), INSIDE - 4)
        painter.drawText(letter, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), "A")
        self._paint_words(painter, QRect(0, INSIDE, self.width(), self._words_height()))


class Swatch(Card):
    """A piece of sheet, text and answer in the colors it stands for; the name below it."""

    def __init__(self, theme: Theme, colors: ThemeName, words: str) -> None:
        self._colors = colors
        super().__init__(theme, words, name=f"theme_{colors}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        edge, width = self._edge
        radius = self._theme.tokens.radius.control
        whole = QRectF(0, 0, self.width(), INSIDE)
        width += 1 if self.isChecked() else 0
        box(painter, whole, radius=radius, ground=self._own(Role.DESK), edge=self._theme.color(edge), width=width)
        sheet = whole.adjusted(9, 9, -9, -9)
        box(painter, sheet, radius=4, ground=self._own(Role.SHEET), edge=self._own(Role.LINE))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = self._theme.font(TextUse.UI_STRONG)
        font.setPixelSize(17)
        painter.setFont(font)
        painter.setPen(self._own(Role.INK))
        letters = mirrored_rect(QRect(18, 9, 40, INSIDE - 18), whole.toRect(), mirrored=mirrored)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        align = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(letters, int(align), "Aa")
        x = 26.0 if mirrored else self.width() - 26.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._own(Role.ACCENT))
        painter.drawEllipse(QPointF(x, INSIDE / 2), 8, 8)
        self._paint_words(painter, QRect(0, INSIDE + 4, self.width(), self._words_height()))

    def _own(self, role: Role) -> QColor:
        return QColor(self._theme.tokens.themes[self._colors][role])


class MenuRow(QAbstractButton):
    """One line of a list to choose from, with a check before what is chosen."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        *,
        language: str,
        name: str,
        is_narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._before, self._after = (6, 6) if is_narrow else (12, 10)
        self.setText(words)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=6)

    def sizeHint(self) -> QSize:
        font = self._theme.font(TextUse.UI, language=self._language, weight=600)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        return QSize(words + self._start() + 2 * self._after, self._theme.grown(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        whole = self.rect()
        if self.isDown() or self.underMouse():
            ground = self._theme.color(Role.TINT if self.isDown() else Role.INSET)
            box(painter, QRectF(whole), radius=6, ground=ground, edge=None)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.isChecked():
            side = self._theme.icon_px(20)
            sign = mirrored_rect(QRect(self._before, 0, side, whole.height()), whole, mirrored=mirrored)
            self._theme.paint_icon_in(painter, sign, "check", Role.ACCENT, size=20)
        start = self._start()
        words = mirrored_rect(QRect(start, 0, whole.width() - start - 8, whole.height()), whole, mirrored=mirrored)
        side_of = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._paint_words(painter, words, side_of | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _paint_words(self, painter: QPainter, rect: QRect, align: Qt.AlignmentFlag) -> None:
        weight = 600 if self.isChecked() else 400
        painter.setFont(self._theme.font(TextUse.UI, language=self._language, weight=weight))
        painter.setPen(self._theme.color(Role.INK))
        painter.drawText(rect, int(align), self.text())

    def _start(self) -> int:
        return self._before + self._theme.icon_px(20) + self._after
