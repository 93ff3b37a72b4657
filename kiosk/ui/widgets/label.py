"""Plain words on a ground: `Label`, `ShortLabel` where room is scarce, and `IconLabel` for the sign beside them."""

from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.fonts import language_in
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.ink import beyond_line
from kiosk.ui.widgets.paint import line_of_text

RIGHT_TO_LEFT = "\u200f"
LINE_END = "\u2028"


def begins_otherwise(text: str) -> bool:
    """Whether a sentence from right to left begins with a name or sign that runs the other way.

    Qt takes the direction of a line from its first letter, so the name would stand at its end.
    """
    ways = [way for way in map(bidirectional, text) if way in ("L", "R", "AL")]
    return bool(ways) and ways[0] == "L" and ("R" in ways or "AL" in ways)


def lines_of(text: str, font: QFont, width: int) -> list[str]:
    """Return the lines in which a text is broken for a width, without the spaces at which it is."""
    layout = QTextLayout(text.replace("\n", LINE_END), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return found


def runs_from_right(text: str) -> bool:
    """Whether the first letter of a text runs from right to left: Qt lays the whole out by it."""
    return next((way for way in map(bidirectional, text) if way in ("L", "R", "AL")), "L") != "L"


class Label(QLabel):
    """Text for one use in one color; never rich text, so outside text is shown as it is."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        use: TextUse = TextUse.UI,
        ink: Role = Role.INK,
        wraps: bool = False,
        weight: int = 0,
        code: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._use, self._weight, self._code = theme, use, weight, code
        self._face = ""
        self._beyond = 0, 0
        self._along = Qt.AlignmentFlag.AlignLeft
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setProperty("ink", str(ink))
        self.setWordWrap(wraps)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)
        theme.changed.connect(self._restyle)
        self._align()
        self._restyle()

    def show_ink(self, ink: Role) -> None:
        """Change the color's role."""
        if self.property("ink") != str(ink):
            self.setProperty("ink", str(ink))
            self.style().unpolish(self)
            self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def showEvent(self, event: QShowEvent) -> None:
        self._restyle()  # Qt's first polish gives a font back that was set before the last change of size
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left is where a line starts and right where it ends, in every direction."""
        self._along = alignment
        self._align()

    def _align(self) -> None:
        """Qt takes the direction of the text, so a number alone would stand on the wrong side of a mirrored screen."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        along = self._along
        if not along & Qt.AlignmentFlag.AlignVertical_Mask:
            along |= Qt.AlignmentFlag.AlignVCenter
        if along & (left | right) and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            along ^= left | right
        super().setAlignment(along | Qt.AlignmentFlag.AlignAbsolute)

    def paintEvent(self, event: QPaintEvent) -> None:
        text = super().text()
        lines = lines_of(text, self.font(), self.contentsRect().width()) if self.wordWrap() else []
        if len(lines) < 2 or not runs_from_right(text):
            super().paintEvent(event)
            return
        # Qt indents every line from right to left but the last one by the space at which it broke it.
        painter = QPainter(self)
        painter.setPen(self._theme.color(Role(str(self.property("ink")))))
        room, step = QRectF(self.contentsRect()), ceil(QFontMetricsF(self.font()).height())
        is_at_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        top = room.top() + (0 if is_at_top else (room.height() - step * len(lines)) / 2)
        flags = int(self.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask | Qt.AlignmentFlag.AlignTop)
        flags |= Qt.TextFlag.TextDontClip | Qt.TextFlag.TextForceRightToLeft
        for number, line in enumerate(lines):
            painter.drawText(QRectF(room.left(), top + number * step, room.width(), step), flags, line)

    def text(self) -> str:
        return super().text().removeprefix(RIGHT_TO_LEFT)

    def setText(self, text: str) -> None:
        super().setText(f"{RIGHT_TO_LEFT}{text}" if self._theme.is_mirrored and begins_otherwise(text) else text)
        self._theme.fonts.load_for(text)  # a letter of another script in it is no box
        self._choose_face()
        self._keep_whole()

    def _keep_whole(self) -> None:
        """A wrapped label gives way in a short layout and is cut without a word, unless its height is a minimum."""
        self._make_room()
        if self.wordWrap() and self.width() > 0:
            room = QRect(0, 0, self.width(), 100_000)  # heightForWidth would never fall below the minimum of before
            needed = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
            needed += self.contentsMargins().top() + self.contentsMargins().bottom()
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)

    def _make_room(self) -> None:
        """Marks that reach out of the line are not cut; one line stays in the middle, beside others as before."""
        above, below = beyond_line(self.text(), self.font())
        if not self.wordWrap():
            above = below = max(above, below)
        margins, before = self.contentsMargins(), self._beyond
        self._beyond = above, below
        top, bottom = max(0, margins.top() - before[0]) + above, max(0, margins.bottom() - before[1]) + below
        if (top, bottom) != (margins.top(), margins.bottom()):
            self.setContentsMargins(margins.left(), top, margins.right(), bottom)

    @Slot()
    def _restyle(self) -> None:
        self._face = ""
        self._choose_face()
        self._keep_whole()

    def _choose_face(self) -> None:
        """A name may be written in another script than the interface."""
        language = language_in(self.text(), self._theme.language)
        if language != self._face:
            self._face = language
            self.setFont(self._theme.font(self._use, language=language, weight=self._weight, code=self._code))


class ShortLabel(Label):
    """One line that ends in an ellipsis where there is no room for it; a reader hears the whole."""

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for the whole."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * 8), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color(Role(str(self.property("ink"))))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter and not self.is_cut:
            align = Qt.AlignmentFlag.AlignHCenter
        line_of_text(QPainter(self), self.contentsRect(), self.text(), font=self.font(), color=color, align=align)


class IconLabel(QWidget):
    """An icon in a role's color; it says nothing by itself, the word beside it does."""

    def __init__(
        self, theme: Theme, icon: str, role: Role = Role.INK, *, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._role, self._size = theme, icon, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_icon(self, icon: str, role: Role) -> None:
        """Show another icon."""
        self._icon, self._role = icon, role
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.icon_px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        self._theme.paint_icon_in(painter, self.rect(), self._icon, self._role, size=self._size)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
