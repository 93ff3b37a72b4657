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
from kiosk.ui.widgets.label import Label, ShortLabel
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
        self.setAccessibleName(
            ", ".join(f"{word_of(mark)}: {self._theme.digits(self._counts[mark])}" for mark in LEGEND)
        )
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


class SectionPicker(QWidget):
    """Which section the bubbles below are of, with its own count; its arrows show another one and move no question."""

    picked = Signal(int)
    """One forward, or one back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("section_picker")
        self.back = Button(theme, "", kind=Kind.QUIET, icon="chevron-left", height=44, name="section_back_button")
        self.onward = Button(theme, "", kind=Kind.QUIET, icon="chevron-right", height=44, name="section_next_button")
        self.back.setAccessibleName(self.tr("Show the section before"))
        self.onward.setAccessibleName(self.tr("Show the next section"))
        self._title = ShortLabel(theme, use=TextUse.SMALL, name="section_picked")
        self._count = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="section_count")
        for label in (self._title, self._count):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self._count, 1)
        row.addWidget(self.onward)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addWidget(self._title)  # the whole width is its own: most titles have room in it
        column.addLayout(row)
        self.back.clicked.connect(self._on_back)
        self.onward.clicked.connect(self._on_next)

    def show_section(self, part: Overview, title: str, *, is_first: bool, is_last: bool) -> None:
        """Name a section and count its answers."""
        digits = self._theme.digits
        pattern = self.tr("{answered} of {total} answered")
        count = pattern.format(answered=digits(part.answered), total=digits(part.total))
        self._title.setText(title)
        self._count.setText(count)
        self.setAccessibleName(f"{title}. {count}")
        self.back.setEnabled(not is_first)
        self.onward.setEnabled(not is_last)

    @Slot()
    def _on_back(self) -> None:
        self.picked.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.picked.emit(1)


class QuestionPalette(QWidget):
    """Head, bubbles, legend and the button to the review; the bubbles scroll where there are many.

    Of a paper in several sections the bubbles and the legend are those of one section: the question's, or the picked.
    """

    gone_to = Signal(str)
    review_asked = Signal()
    leave_asked = Signal()
    break_asked = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Questions"))
        self._title = Label(theme, self.tr("Questions"), use=TextUse.UI_STRONG)
        self._answered = Label(theme, ink=Role.INK2, wraps=True, name="palette_answered")
        self._answered.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._overview: Overview | None = None
        self._section = self._followed = ""
        self.sections = SectionPicker(theme)
        self.grid = BubbleGrid(theme)
        self.legend = Legend(theme)
        self.review = Button(theme, self.tr("Review and submit"), kind=Kind.SECONDARY, name="review_button")
        self.leave = Button(theme, self.tr("Leave this section…"), icon="log-out", name="leave_section_button")
        self.rest = Button(theme, "", kind=Kind.QUIET, icon="circle-pause", name="break_button")
        self.allow()
        self._stand()
        self.grid.gone_to.connect(self.gone_to)
        self.review.clicked.connect(self.review_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.rest.clicked.connect(self.break_asked)
        self.sections.picked.connect(self._on_picked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _stand(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._answered, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._theme.keep_margins(self._column, start=20, top=16, end=20, bottom=14)
        self._column.addLayout(head)
        self._column.addSpacing(8)
        self._column.addWidget(self.sections)
        self._column.addWidget(self.grid, 1)
        self._column.addSpacing(8)
        self._column.addWidget(Rule(self._theme))
        self._column.addSpacing(10)
        self._column.addWidget(self.legend)
        self._column.addSpacing(10)
        self._column.addStretch(0)
        self._column.addWidget(self.rest)
        self._column.addWidget(self.leave)
        self._column.addSpacing(6)
        self._column.addWidget(self.review)

    def allow(self, *, leave: bool = False, breaks: int = 0) -> None:
        """Say whether the section may be left for good, and how many breaks may be taken."""
        self.leave.setVisible(leave)
        self.rest.setVisible(breaks > 0)
        pattern = self.tr("Take a break ({count})")
        self.rest.show_text(pattern.format(count=self._theme.digits(breaks)))

    def show_overview(self, overview: Overview) -> None:
        """Show the states of all questions and their counts."""
        self._overview = overview
        current = overview.current_section
        if current != self._followed:
            self._section = self._followed = current
        self._show_part(overview)
        pattern = self.tr("{answered} of {total} answered")
        digits = self._theme.digits
        self._answered.setText(pattern.format(answered=digits(overview.answered), total=digits(overview.total)))
        self._restyle()

    def _show_part(self, overview: Overview) -> None:
        names = [name for name, _title in overview.sections if overview.of_section(name).cells]
        has_several = len(names) > 1
        self.sections.setVisible(has_several)
        if not has_several:
            self.grid.show_overview(overview)
            self.legend.show_overview(overview)
            return
        at = names.index(self._section) if self._section in names else 0
        part = overview.of_section(names[at])
        title = part.sections[0][1] or self.tr("Section {number}").format(number=self._theme.digits(at + 1))
        self.sections.show_section(part, title, is_first=at == 0, is_last=at == len(names) - 1)
        self.grid.show_overview(part, whole=overview)
        self.legend.show_overview(part)

    @Slot(int)
    def _on_picked(self, by: int) -> None:
        overview = self._overview
        if overview is None:
            return
        names = [name for name, _title in overview.sections if overview.of_section(name).cells]
        at = names.index(self._section) if self._section in names else 0
        self._section = names[max(0, min(len(names) - 1, at + by))]
        self._show_part(overview)
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
