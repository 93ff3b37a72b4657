"""The strip at the foot of the window that always says what each key does now."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from kiosk.ui.eight.act import Acts
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import CONTROL_EDGE, box

SIDE, TOP, BETWEEN, GAP = 16, 7, 22, 6
CAP = 26
LINES_APART = 6


class KeyStrip(QLabel):
    """Caps of keys with words behind them, in as many lines as they need. A QLabel for its role."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._groups: list[tuple[list[str], str]] = []
        self._held = ""
        self.setObjectName("key_strip")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.hide()

    def show_acts(self, acts: Acts) -> None:
        """Say what the keys do; keys that do the same stand together."""
        groups: list[tuple[list[str], str]] = []
        for letter, act in acts.items():
            if groups and groups[-1][1] == act.words:
                groups[-1][0].append(letter)
            else:
                groups.append(([letter], act.words))
        if groups != self._groups:
            self._groups = groups
            self.setAccessibleName(self.words)
            self._restyle()

    def show_held(self, letter: str) -> None:
        """Show which key is being held, or none."""
        self._held = letter
        self.update()

    @property
    def words(self) -> str:
        """Everything that stands there, as a reader hears it."""
        return "; ".join(f"{' '.join(letters)}: {words}" for letters, words in self._groups)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(400, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        painter.fillRect(self.rect(), color(Role.INSET))
        painter.fillRect(QRectF(0, 0, self.width(), 1), color(Role.LINE))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for text, rect, is_cap in self._placed():
            at = QRectF(rect)
            if mirrored:
                at.moveLeft(self.width() - rect.right())
            if is_cap:
                held = text == self._held
                ground, edge = (Role.ACCENT, Role.ACCENT) if held else (Role.SHEET, Role.EDGE)
                box(painter, at, radius=5, ground=color(ground), edge=color(edge), width=CONTROL_EDGE)
            painter.setFont(self._cap_font() if is_cap else self._font())
            painter.setPen(color(Role.ON_ACCENT if is_cap and text == self._held else Role.INK))
            painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)

    # -- places -----------------------------------------------------------------------------------------------------

    def _placed(self) -> list[tuple[str, QRectF, bool]]:
        """Return every cap and word with its place, from the start side; a group is never torn apart."""
        found: list[tuple[str, QRectF, bool]] = []
        room = max(80, self.width() - 2 * SIDE)
        metrics, cap = QFontMetrics(self._font()), self._cap()
        x, y, line = 0.0, float(TOP), 0.0
        for letters, words in self._groups:
            caps = [(letter, self._cap_width(letter)) for letter in letters]
            lead = sum(width + GAP for _, width in caps)
            # As it is drawn: the advance of Devanagari falls short, and two words would break where there is room.
            drawn = metrics.boundingRect(0, 0, 10_000, 10_000, int(Qt.TextFlag.TextWordWrap), words).width()
            wide = min(max(drawn, metrics.horizontalAdvance(words)) + 8, max(60, room - lead))
            high = metrics.boundingRect(0, 0, round(wide), 10_000, int(Qt.TextFlag.TextWordWrap), words).height()
            tall = max(cap, high)
            if x and x + lead + wide > room:
                x, y, line = 0.0, y + line + LINES_APART, 0.0
            line = max(line, tall)
            at = SIDE + x
            for letter, width in caps:
                found.append((letter, QRectF(at, y, width, cap), True))
                at += width + GAP
            found.append((words, QRectF(at, y + (cap - high) / 2 if high < cap else y, wide, high), False))
            x += lead + wide + BETWEEN
        return found

    def _height(self) -> int:
        return round(max((rect.bottom() for _, rect, _ in self._placed()), default=CAP + TOP)) + TOP

    def _cap(self) -> float:
        return CAP * self._theme.chrome_factor

    def _cap_width(self, letter: str) -> float:
        words = QFontMetrics(self._cap_font()).horizontalAdvance(letter)
        return max(self._cap(), words + 12)

    def _font(self) -> QFont:
        return self._theme.font(TextUse.UI)

    def _cap_font(self) -> QFont:
        return self._theme.font(TextUse.UI_STRONG, language="en")

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._height())
        self.update()
