"""The grounds everything stands on: bars, panels, and the sheet of paper with its margin rule."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import box, hairline

MARGIN = 84
PADDING = 28
EDGE = 4
"""Beside what stands in the margin."""


class Panel(QFrame):
    """A rounded ground with a line around it; `body` takes what stands on it."""

    def __init__(
        self,
        theme: Theme,
        *,
        ground: Role = Role.SHEET,
        padding: int = PADDING,
        radius: int = 0,
        name: str = "panel",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._ground = theme, ground
        self._radius = radius or theme.tokens.radius.sheet
        self.setObjectName(name)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(8)
        theme.keep_margins(self.body, start=padding, top=padding, end=padding, bottom=padding)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        box(
            painter,
            QRectF(self.rect()),
            radius=self._radius,
            ground=color(self._ground),
            edge=color(Role.LINE),
            width=1.0,
        )


class Sheet(QFrame):
    """The paper: margin rule from the start side, the number in the margin, the question in `body`."""

    def __init__(self, theme: Theme, *, name: str = "sheet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_folded = False
        self.setObjectName(name)
        self._number = Label(theme, use=TextUse.HEAD, name="sheet_number")
        self._total = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="sheet_total")
        for label in (self._number, self._total):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._margin = QWidget(self)
        self._margin.setObjectName("sheet_margin")
        self._margin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.tools = QVBoxLayout()
        column = QVBoxLayout(self._margin)
        column.setContentsMargins(EDGE, PADDING - 4, EDGE, 8)
        column.setSpacing(4)
        column.addWidget(self._number)
        column.addWidget(self._total)
        column.addSpacing(12)
        column.addLayout(self.tools)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._margin)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        row.addLayout(self.body, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_number(self, number: str, total: str, *, spoken: str = "") -> None:
        """Number of the question and what stands below it ("of 40"); `spoken` is both for a reader."""
        self._number.setText(number)
        self._total.setText(total)
        self.setAccessibleName(spoken or f"{number} {total}")
        self._restyle()

    def fold(self, folded: bool) -> None:
        """Take the margin away where there is no room for it, or bring it back."""
        self._is_folded = folded
        self._margin.setVisible(not folded)
        self._restyle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self._is_folded:
            self._margin.setFixedWidth(self.margin_width)  # other tools, other words: the margin is as wide as they
            self.update()
        return super().event(event)

    @property
    def margin_width(self) -> int:
        """Width of the margin now."""
        labels = max(self._number.sizeHint().width(), self._total.sizeHint().width()) + 16
        return 0 if self._is_folded else max(MARGIN, labels, self.tools.sizeHint().width() + 2 * EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        whole = QRectF(self.rect())
        box(painter, whole, radius=self._theme.tokens.radius.sheet, ground=color(Role.SHEET), edge=color(Role.LINE))
        if self._is_folded:
            return
        at = self.margin_width
        x = whole.width() - at if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else at
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(x - 1, 1, 2, whole.height() - 2), color(Role.MARGIN))

    @Slot()
    def _restyle(self) -> None:
        self._margin.setFixedWidth(self.margin_width if not self._is_folded else MARGIN)
        self._theme.keep_margins(self.body, start=PADDING - 6, top=PADDING - 6, end=8, bottom=8)
        self.update()


class Rule(QWidget):
    """A thin line across: decoration, it means nothing."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        QPainter(self).fillRect(self.rect(), self._theme.color(Role.LINE))


class Bar(QFrame):
    """A bar across the window with a line towards the middle; `row` takes what stands in it."""

    def __init__(
        self, theme: Theme, height: int, *, edge: str, side: int = 24, name: str = "bar", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._height, self._edge = theme, height, edge
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(16)
        theme.keep_margins(self.row, start=side, end=side)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Role.SHEET))
        y = self.height() - 1 if self._edge == "bottom" else 0
        hairline(painter, QPointF(0, y), QPointF(self.width(), y), self._theme.color(Role.LINE))

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.grown(self._height, TextUse.UI if self._edge == "top" else TextUse.CLOCK))
        self.update()
