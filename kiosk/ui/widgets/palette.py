"""All questions at a glance: numbered bubbles, a legend that counts, and the way to the review."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.exam.overview import Mark, Overview
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.bubble import paint_bubble
from kiosk.ui.widgets.bubble_grid import CELL, BubbleGrid, word_of
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import line_of_text
from kiosk.ui.widgets.sheet import Rule

LEGEND = (Mark.ANSWERED, Mark.ANSWERED_MARKED, Mark.NOT_ANSWERED, Mark.MARKED, Mark.NOT_VISITED)


class Legend(QLabel):
    """What the signs mean, each with how many there are."""

    def __init__(self, theme: Theme, *, ground: Role = Role.DESK, row: int = 28, use: TextUse = TextUse.SMALL) -> None:
        super().__init__()
        self._theme, self._ground, self._row, self._use = theme, ground, row, use
        self._counts: dict[Mark, int] = {}
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_overview(self, overview: Overview) -> None:
        """Show new counts."""
        self._counts = dict(overview.counts)
        self.setAccessibleName(", ".join(f"{word_of(mark)}: {self._counts[mark]}" for mark in LEGEND))
        self.update()

    def sizeHint(self) -> QSize:
        widest = max(QFontMetrics(self._theme.font(self._use)).horizontalAdvance(word_of(mark)) for mark in LEGEND)
        return QSize(widest + 90, self._row_height() * len(LEGEND))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, height = 20 * self._theme.chrome_factor, self._row_height()
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        for at, mark in enumerate(LEGEND):
            row = self.rect().adjusted(0, at * height, 0, 0)
            row.setHeight(height)
            x = row.width() - side / 2 - 3 if mirrored else side / 2 + 3
            center = QPointF(x, row.center().y() + 0.5)
            paint_bubble(painter, self._theme, center, mark, size=side, ground=self._ground, mirrored=mirrored)
            gap = round(side) + 14
            words = row.adjusted(40, 0, -gap, 0) if mirrored else row.adjusted(gap, 0, -40, 0)
            font, ink = self._theme.font(self._use), self._theme.color(Role.INK)
            line_of_text(painter, words, word_of(mark), font=font, color=ink, align=start)
            font = self._theme.font(self._use, weight=600, tabular=True)
            count = self._theme.digits(self._counts.get(mark, 0))
            line_of_text(painter, row, count, font=font, color=ink, align=end)

    def _row_height(self) -> int:
        return self._theme.grown(self._row, self._use)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class QuestionPalette(QWidget):
    """Head, bubbles, legend and the button to the review; the bubbles scroll where there are many."""

    gone_to = Signal(str)
    review_asked = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Questions"))
        self._title = Label(theme, self.tr("Questions"), use=TextUse.UI_STRONG)
        self._answered = Label(theme, ink=Role.INK2, name="palette_answered")
        self.grid = BubbleGrid(theme)
        self.legend = Legend(theme)
        self.review = Button(theme, self.tr("Review and submit"), kind=Kind.SECONDARY, name="review_button")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._answered)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        theme.keep_margins(self._column, start=20, top=16, end=20, bottom=14)
        self._column.addLayout(head)
        self._column.addSpacing(8)
        self._column.addWidget(self.grid, 1)
        self._column.addSpacing(8)
        self._column.addWidget(Rule(theme))
        self._column.addSpacing(10)
        self._column.addWidget(self.legend)
        self._column.addSpacing(10)
        self._column.addStretch(0)
        self._column.addWidget(self.review)
        self.grid.gone_to.connect(self.gone_to)
        self.review.clicked.connect(self.review_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_overview(self, overview: Overview) -> None:
        """Show the states of all questions and their counts."""
        self.grid.show_overview(overview)
        self.legend.show_overview(overview)
        pattern = self.tr("{answered} of {total} answered")
        digits = self._theme.digits
        self._answered.setText(pattern.format(answered=digits(overview.answered), total=digits(overview.total)))
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Role.DESK))
        x = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(x, 0, 1, self.height(), self._theme.color(Role.LINE))

    @Slot()
    def _restyle(self) -> None:
        self.setFixedWidth(round(276 * self._theme.chrome_factor))
        self.grid.setMaximumHeight(max(self.grid.height_for(self.grid.width()), CELL))
        self.update()
