"""On or off: `Switch` for a preference, `Tick` for a line to agree to. The whole row is the target."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import CONTROL_EDGE, box, line_of_text, mirrored_rect

TRACK = QSize(52, 28)
SQUARE = 26
GAP = 12


class _Row(QCheckBox):
    """A check box that is painted whole and takes presses anywhere."""

    def __init__(self, theme: Theme, words: str, *, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _placed(self, rect: QRect) -> QRect:
        return mirrored_rect(rect, self.rect(), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    @property
    def _start(self) -> Qt.AlignmentFlag:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Switch(_Row):
    """A preference: title, what it does, and a knob with a check when it is on."""

    def __init__(
        self, theme: Theme, title: str, text: str = "", *, name: str = "switch", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, name=name, parent=parent)
        self._title, self._text = title, text
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, title: str, text: str) -> None:
        """Show other words, as after a change of language."""
        self._title, self._text = title, text
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        fonts = (self._theme.font(TextUse.UI_STRONG), self._theme.font(TextUse.SMALL))
        widths = [QFontMetrics(f).horizontalAdvance(t) for f, t in zip(fonts, (self._title, self._text), strict=True)]
        heights = sum(QFontMetrics(f).height() for f in fonts) if self._text else QFontMetrics(fonts[0]).height()
        return QSize(max(widths) + 2 * GAP + TRACK.width() + 2, max(44, heights + 8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        words = QRect(0, 0, self.width() - TRACK.width() - 2 * GAP, self.height())
        title, small = self._theme.font(TextUse.UI_STRONG), self._theme.font(TextUse.SMALL)
        high, low = QFontMetrics(title).height(), QFontMetrics(small).height() if self._text else 0
        top = (self.height() - high - low) // 2
        ink, ink2 = self._theme.color(Role.INK), self._theme.color(Role.INK2)
        first = self._placed(QRect(words.left(), top, words.width(), high))
        line_of_text(painter, first, self._title, font=title, color=ink, align=self._start)
        if self._text:
            second = self._placed(QRect(words.left(), top + high, words.width(), low))
            line_of_text(painter, second, self._text, font=small, color=ink2, align=self._start)
        at = QPoint(self.width() - TRACK.width() - 1, (self.height() - TRACK.height()) // 2)
        self._paint_track(painter, self._placed(QRect(at, TRACK)))

    def _paint_track(self, painter: QPainter, track: QRect) -> None:
        color, is_on = self._theme.color, self.isChecked()
        edge = Role.ACCENT if is_on else Role.INK if self.underMouse() else Role.EDGE
        ground = color(Role.ACCENT if is_on else Role.SHEET)
        box(painter, QRectF(track), radius=track.height() / 2 - 1, ground=ground, edge=color(edge), width=CONTROL_EDGE)
        is_at_end = is_on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = track.right() - 20 if is_at_end else track.left() + 7
        knob = QRectF(x, track.top() + 7, 14, 14)
        box(painter, knob, radius=7, ground=color(Role.ON_ACCENT if is_on else Role.EDGE), edge=None)
        if is_on:
            x = track.left() + 8 if is_at_end else track.right() - 23
            self._theme.paint_icon(painter, QPoint(x, track.top() + 6), "check", Role.ON_ACCENT, size=16)


class Tick(_Row):
    """A line to read and tick; it wraps where it is long."""

    def __init__(self, theme: Theme, text: str, *, name: str = "tick", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, name=name, parent=parent)
        self._text = text
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 44)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.tokens.target_px, self._words_rect(width).height() + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color, is_on = self._theme.color, self.isChecked()
        side = self._side()
        words = self._words_rect(self.width())
        words.moveTop((self.height() - words.height()) // 2)
        one_line = QFontMetrics(self._theme.font(TextUse.UI)).height()
        top = words.top() + (one_line - side) // 2
        square = self._placed(QRect(1, max(top, 1), side, side))
        edge = Role.ACCENT if is_on else Role.INK if self.underMouse() else Role.EDGE
        ground = color(Role.ACCENT if is_on else Role.SHEET)
        box(painter, QRectF(square), radius=6, ground=ground, edge=color(edge), width=2)
        if is_on:
            self._theme.paint_icon_in(painter, square, "check", Role.ON_ACCENT, size=16)
        painter.setFont(self._theme.font(TextUse.UI))
        painter.setPen(color(Role.INK))
        flags = self._start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(self._placed(words), int(flags), self._text)

    def _side(self) -> int:
        return self._theme.icon_px(SQUARE)

    def _words_rect(self, width: int) -> QRect:
        start = self._side() + GAP + 1
        metrics = QFontMetrics(self._theme.font(TextUse.UI))
        room = QRect(0, 0, max(40, width - start - 2), 10000)
        found = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._text)
        return QRect(start, 0, width - start - 2, found.height())
