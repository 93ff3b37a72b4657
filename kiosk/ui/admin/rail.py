"""The rail at the side of the panel: one button a page, with its sign and its word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box, hairline

WIDTH = 92
HEIGHT = 60
MOST_COUNT = 100


class RailButton(QPushButton):
    """One page; chosen while it is shown."""

    def __init__(self, theme: Theme, text: str, *, icon: str, name: str) -> None:
        super().__init__()
        self._theme, self._words, self._icon = theme, text, icon
        self._count = 0
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Say how many there wait for somebody."""
        self._count = count
        said = self.tr("{page}, %n to look at", "", count).format(page=self._words)
        self.setAccessibleName(said if count else self._words)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(TextUse.SMALL, weight=600)).horizontalAdvance(self._words)
        return QSize(words + 16, self._theme.grown(HEIGHT, TextUse.SMALL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        ground = Role.TINT if self.isChecked() else Role.INSET if self.underMouse() else None
        edge = Role.ACCENT if self.isChecked() and self._theme.name is ThemeName.CONTRAST else None
        if ground is not None:
            radius = self._theme.tokens.radius.control
            outline = None if edge is None else color(edge)
            box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=outline, width=CHOSEN_EDGE)
        half = self.height() * 11 // 20
        ink = Role.INK if self.isChecked() else Role.INK2
        self._theme.paint_icon_in(painter, QRect(0, 4, self.width(), half - 4), self._icon, ink, size=22)
        painter.setFont(self._theme.font(TextUse.SMALL, weight=600 if self.isChecked() else 0))
        painter.setPen(color(ink))
        words = QRect(0, half, self.width(), self.height() - half - 4)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self._words)
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        color, font = self._theme.color, self._theme.font(TextUse.SMALL, weight=600, tabular=True)
        said = str(self._count) if self._count < MOST_COUNT else f"{MOST_COUNT - 1}+"
        height = QFontMetrics(font).height()
        width = max(height, QFontMetrics(font).horizontalAdvance(said) + 10)
        rect = QRect(self.width() // 2 + 8, 2, width, height)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() // 2 - 8)
        box(painter, QRectF(rect), radius=height / 2 - 1, ground=color(Role.ALERT), edge=None)
        painter.setFont(font)
        painter.setPen(color(Role.ON_ALERT))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Rail(QFrame):
    """Every page there is, from top to bottom."""

    picked = Signal(int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.picked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 10, 8, 10)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest word, however large the text is."""
        hint = super().sizeHint()
        return QSize(max(WIDTH, hint.width()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @property
    def buttons(self) -> list[RailButton]:
        """The buttons, from top to bottom."""
        return [button for button in self._group.buttons() if isinstance(button, RailButton)]

    def add(self, text: str, *, icon: str, name: str) -> RailButton:
        """Add a page; its number is its place."""
        button = RailButton(self._theme, text, icon=icon, name=name)
        number = len(self._group.buttons())
        self._group.addButton(button, number)
        self._column.insertWidget(number, button)
        button.setChecked(number == 0)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Role.SHEET))
        x = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        top, bottom = QRectF(x, 0, 1, 1).topLeft(), QRectF(x, self.height(), 1, 1).topLeft()
        hairline(painter, top, bottom, self._theme.color(Role.LINE))
