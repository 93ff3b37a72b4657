"""The session so far: who has begun, what is answered, what has not reached the server; as lines, or as a table."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.exam.room_past import Minute
from kiosk.ui.admin.room import texts
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import hairline

AXIS, FOOT, HEAD, END = 46, 22, 18, 14
GAP_MS = 180_000
"""A line is not drawn over a longer time in which this panel saw nothing."""
MOST_ROWS = 240


class Line:
    """One figure over time, with its name and color."""

    def __init__(self, name: str, role: Role, of: Callable[[Minute], int]) -> None:
        self.name, self.role, self.of = name, role, of


class Curves(QWidget):
    """Painted lines; time runs from left to right in every language."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.minutes: tuple[Minute, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.zone = "UTC"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(110)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, 180)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        field = QRectF(AXIS, HEAD, max(1, self.width() - AXIS - END), max(1, self.height() - HEAD - FOOT))
        most = _round_up(max((line.of(one) for one in self.minutes for line in self.lines), default=0))
        self._axis(painter, field, most)
        if not self.minutes:
            return
        first, last = self.minutes[0].at_ms, max(self.minutes[-1].at_ms, self.minutes[0].at_ms + 60_000)
        self._hours(painter, field, first, last)
        taken: list[QRectF] = []
        for line in self.lines:
            points = [
                (
                    one.at_ms,
                    QPointF(
                        field.x() + field.width() * (one.at_ms - first) / (last - first),
                        field.bottom() - field.height() * line.of(one) / most,
                    ),
                )
                for one in self.minutes
            ]
            self._curve(painter, line, points, taken)

    def _axis(self, painter: QPainter, field: QRectF, most: int) -> None:
        color = self._theme.color
        painter.setFont(self._theme.font(TextUse.SMALL, tabular=True))
        for part in range(4):
            y = field.bottom() - field.height() * part / 3
            hairline(painter, QPointF(field.x(), y), QPointF(field.right(), y), color(Role.LINE))
            painter.setPen(color(Role.INK2))
            words = QRect(0, round(y) - 10, AXIS - 6, 20)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(words, int(align), texts.number(most * part // 3))

    def _hours(self, painter: QPainter, field: QRectF, first: int, last: int) -> None:
        painter.setPen(self._theme.color(Role.INK2))
        width = QFontMetrics(painter.font()).horizontalAdvance("00:00") + 8
        for part in range(3):
            at = first + (last - first) * part // 2
            x = field.x() + field.width() * part / 2
            x = min(max(x - width / 2, 0), self.width() - width)
            words = QRectF(x, field.bottom() + 3, width, FOOT - 3)
            told = texts.time_of_day(at, self.zone, seconds=False)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), told)

    def _curve(self, painter: QPainter, line: Line, points: list[tuple[int, QPointF]], taken: list[QRectF]) -> None:
        color: QColor = self._theme.color(line.role)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 2))
        run: list[QPointF] = []
        before = 0
        for at, point in points:
            if run and at - before > GAP_MS:
                painter.drawPolyline(QPolygonF(run))
                run = []
            run.append(point)
            before = at
        painter.drawPolyline(QPolygonF(run))
        end = points[-1][1]
        painter.setBrush(color)
        painter.drawEllipse(end, 3, 3)
        self._name(painter, line, end, taken)

    def _name(self, painter: QPainter, line: Line, end: QPointF, taken: list[QRectF]) -> None:
        painter.setFont(self._theme.font(TextUse.SMALL, weight=600))
        words = f"{line.name} {texts.number(line.of(self.minutes[-1]))}"
        metrics = QFontMetrics(painter.font())
        rect = QRectF(0, 0, metrics.horizontalAdvance(words) + 4, metrics.height())
        rect.moveBottomRight(QPointF(self.width() - END, end.y() - 3))
        while any(rect.intersects(other) for other in taken) and rect.bottom() < self.height() - FOOT:
            rect.translate(0, rect.height())
        rect.moveTop(max(0.0, rect.top()))
        taken.append(rect)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute), words)


class SessionPlot(QWidget):
    """The curves, and the same figures behind a button."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_plot")
        self._title = Label(theme, self.tr("This session"), use=TextUse.UI_STRONG, name="plot_title")
        self.switch = Button(theme, self.tr("As a table"), kind=Kind.QUIET, icon="list", height=32, name="plot_table")
        self.switch.setCheckable(True)
        self.curves = Curves(theme)
        self.curves.lines = (
            Line(self.tr("answered"), Role.BLUE, lambda one: one.answered),
            Line(self.tr("begun"), Role.GREEN, lambda one: one.arrived),
            Line(self.tr("unsent"), Role.AMBER, lambda one: one.unsent),
        )
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("plot_figures")
        self.table.setAccessibleName(self.tr("This session, as a table"))
        self.table.setHorizontalHeaderLabels([self.tr("Time"), *(line.name for line in self.curves.lines)])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.switch)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.curves)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self.switch.toggled.connect(self._on_toggled)

    def show_minutes(self, minutes: tuple[Minute, ...], zone: str) -> None:
        """Show what the room came to."""
        self.curves.minutes, self.curves.zone = minutes, zone
        self.curves.update()
        told = ", ".join(f"{line.name} {line.of(minutes[-1])}" for line in self.curves.lines) if minutes else ""
        self.curves.setAccessibleName(f"{self._title.text()}: {told}" if told else self._title.text())
        if self.switch.isChecked():
            self._fill()

    @Slot(bool)
    def _on_toggled(self, is_table: bool) -> None:
        self._stack.setCurrentIndex(1 if is_table else 0)
        if is_table:
            self._fill()

    def _fill(self) -> None:
        newest = self.curves.minutes[::-1][:MOST_ROWS]
        self.table.setRowCount(len(newest))
        for row, one in enumerate(newest):
            cells = (
                texts.time_of_day(one.at_ms, self.curves.zone, seconds=False),
                *(texts.number(line.of(one)) for line in self.curves.lines),
            )
            for column, words in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(words))


def _round_up(value: int) -> int:
    """Return a figure for the top of an axis whose thirds are whole."""
    step = 3
    while step * 5 < value:
        step *= 10
    return max(3, -(-value // step) * step)
