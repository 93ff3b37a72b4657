"""The three places an exam comes to after its end: signs joined by a line, each with its time."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

CIRCLE = 42
BETWEEN = 18


class Trail(QWidget):
    """Steps from first to last; what is behind is green, what is to come has only its edge."""

    def __init__(self, theme: Theme, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("trail")
        self.steps = {name: TrailStep(theme, name=name, is_first=name == names[0]) for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for step in self.steps.values():
            column.addWidget(step)


class TrailStep(QWidget):
    """One step: sign, words, time."""

    def __init__(self, theme: Theme, *, name: str, is_first: bool) -> None:
        super().__init__()
        self.setObjectName(f"step_{name}")
        self._sign = _Sign(theme, is_first=is_first)
        self._words = Label(theme, use=TextUse.LEAD_STRONG, wraps=True, name=f"step_{name}_words")
        self._time = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name=f"step_{name}_time")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.setContentsMargins(0, 0 if is_first else BETWEEN, 0, 0)
        words.addStretch(1)
        words.addWidget(self._words)
        words.addWidget(self._time)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._sign)
        row.addLayout(words, 1)

    def show_done(self, icon: str, words: str, time: str) -> None:
        """The step is behind."""
        self._show(icon, words, time, is_done=True)

    def show_open(self, icon: str, words: str, time: str) -> None:
        """The step is to come."""
        self._show(icon, words, time, is_done=False)

    def _show(self, icon: str, words: str, time: str, *, is_done: bool) -> None:
        self._sign.show_state(icon, is_done=is_done)
        self._words.setText(words)
        self._time.setText(time)
        self.setAccessibleName(f"{words}, {time}")


class _Sign(QWidget):
    def __init__(self, theme: Theme, *, is_first: bool) -> None:
        super().__init__()
        self._theme, self._is_first = theme, is_first
        self._icon, self._is_done = "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def show_state(self, icon: str, *, is_done: bool) -> None:
        """Show a sign, done or not."""
        self._icon, self._is_done = icon, is_done
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.icon_px(CIRCLE)
        return QSize(side, side + (0 if self._is_first else BETWEEN))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        side = self.width()
        above = 0 if self._is_first else BETWEEN
        circle = QRect(0, above + (self.height() - above - side) // 2, side, side)
        edge = Role.GREEN if self._is_done else Role.EDGE
        if not self._is_first:
            painter.fillRect(QRectF(side / 2 - 1, 2, 2, circle.top() - 4), color(edge if self._is_done else Role.LINE))
        ground = color(Role.GREEN_T) if self._is_done else None
        painter.setPen(Qt.PenStyle.NoPen)
        box(painter, QRectF(circle), radius=side / 2 - 1, ground=ground, edge=color(edge), width=CHOSEN_EDGE)
        ink = Role.GREEN if self._is_done else Role.INK2
        self._theme.paint_icon_in(painter, circle, self._icon, ink, size=20)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
