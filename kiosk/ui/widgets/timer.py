"""The time left, in four levels of loudness; it can be hidden and comes back by itself when it is nearly over."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.exam.timing import Urgency
from kiosk.flow.screens import TimeLeft
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Dress
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box, mirrored_rect

GAP = 10
PADDING = 14
_DRESSES = {
    Urgency.CALM: Dress(Role.SHEET, Role.LINE, Role.INK, 1.0),
    Urgency.NOTICE: Dress(Role.AMBER_T, Role.AMBER, Role.AMBER, CHOSEN_EDGE),
    Urgency.LAST: Dress(Role.RED_T, Role.RED, Role.RED, CHOSEN_EDGE),
    Urgency.FINAL: Dress(Role.RED, Role.RED, Role.SHEET, CHOSEN_EDGE),
}
_SHOWS_SECONDS = (Urgency.LAST, Urgency.FINAL)


class Timer(QPushButton):
    """A press (or Ctrl+T) hides or shows the time and has it spoken. Minutes only, until the last ones."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._time = TimeLeft(left_ms=0)
        self._shown = ""
        self.setObjectName("timer")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        theme.time_wish.changed.connect(self._on_wished)
        self.clicked.connect(self._on_clicked)
        self.setShortcut("Ctrl+T")
        self._describe()
        self.show_time(self._time)

    def show_time(self, time: TimeLeft) -> None:
        """Show the time left; a step to a louder level is announced, and brings a hidden clock back at *last*."""
        is_louder = list(Urgency).index(time.urgency) > list(Urgency).index(self._time.urgency)
        self._time = time
        exam_ms = time.exam_ms if time.is_section else time.left_ms
        self._theme.time_wish.know(left_ms=exam_ms, reminder_ms=time.reminder_ms)
        if self.is_out_of_sight and (time.urgency in _SHOWS_SECONDS or not time.may_hide):
            self._theme.time_wish.set(hides=False)
        shown = f"{self.figures}{time.urgency}{time.is_paused}{time.is_section}{self.beside}"
        if shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleName(self.spoken)
        self.updateGeometry()
        self.update()
        if is_louder:
            announce(self, self.spoken)

    @property
    def is_out_of_sight(self) -> bool:
        """Whether the candidate has hidden the time."""
        return self._theme.time_wish.hides

    @property
    def figures(self) -> str:
        """The time as it is shown."""
        return self._in_figures(self._time.left_ms, seconds=self._time.urgency in _SHOWS_SECONDS)

    def _in_figures(self, left_ms: int, *, seconds: bool) -> str:
        digits = self._theme.digits
        minutes, rest = divmod(left_ms // 1000, 60)
        if seconds:
            padding = digits(0) if rest < 10 else ""
            return f"{digits(minutes)}:{padding}{digits(rest)}"
        hours, minutes = divmod(minutes, 60)
        if hours:
            padding = digits(0) if minutes < 10 else ""
            return self.tr("{hours} h {minutes} min").format(hours=digits(hours), minutes=padding + digits(minutes))
        return self.tr("{minutes} min").format(minutes=digits(minutes))

    @property
    def beside(self) -> str:
        """The exam's own time, where the clock shows a section's."""
        return self._in_figures(self._time.exam_ms, seconds=False) if self._time.is_section else ""

    @property
    def spoken(self) -> str:
        """The time in words, for a reader; of a section, then of the exam."""
        left = self._spoken_left(self._time.left_ms)
        if self._time.is_section:
            pattern = self.tr("In this section: {section}. In the exam: {exam}")
            left = pattern.format(section=left, exam=self._spoken_left(self._time.exam_ms))
        return self.tr("{time}, paused").format(time=left) if self._time.is_paused else left

    def _spoken_left(self, left_ms: int) -> str:
        minutes, seconds = divmod(left_ms // 1000, 60)
        if self._time.urgency in _SHOWS_SECONDS and minutes == 0:
            return self.tr("%n second(s) left", "", seconds)
        if minutes < 60:
            return self.tr("%n minute(s) left", "", minutes)
        hours, rest = divmod(minutes, 60)
        pattern = self.tr("{hours} {minutes}", "both parts are whole already: 1 hour 24 minutes left")
        in_hours, in_minutes = self.tr("%n hour(s)", "", hours), self.tr("%n minute(s) left", "", rest)
        return pattern.format(hours=in_hours, minutes=in_minutes)

    def sizeHint(self) -> QSize:
        icon = self._theme.icon_px(22)
        height = self._theme.grown(48, TextUse.CLOCK)
        if self.is_out_of_sight:
            words = QFontMetrics(self._small_strong()).horizontalAdvance(self.tr("Show time"))
            return QSize(icon + GAP + words + 2 * PADDING, height)
        figures = QFontMetrics(self._clock()).horizontalAdvance(self.figures)
        small = QFontMetrics(self._small())
        after = max(small.horizontalAdvance(line) for line in self._after())
        return QSize(icon + GAP + figures + 9 + after + 2 * PADDING + 2, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        icon = self._theme.icon_px(22)
        if self.is_out_of_sight:
            self._paint_part(painter, "eye", PADDING, icon, Role.INK)
            self._paint_words(painter, PADDING + icon + GAP, self.tr("Show time"), self._small_strong(), Role.INK)
            return
        dress = _DRESSES[self._time.urgency]
        ground = self._theme.color(dress.ground or Role.SHEET)
        edge = self._theme.color(dress.edge or Role.LINE)
        radius = self._theme.tokens.radius.control
        box(painter, self.rect().toRectF(), radius=radius, ground=ground, edge=edge, width=dress.width)
        is_calm = self._time.urgency is Urgency.CALM
        sign = "circle-pause" if self._time.is_paused else "clock"
        self._paint_part(painter, sign, PADDING, icon, Role.INK2 if is_calm else dress.ink)
        x = PADDING + icon + GAP
        x += self._paint_words(painter, x, self.figures, self._clock(), dress.ink) + 9
        ink = Role.INK2 if is_calm else dress.ink
        for line, words in enumerate(self._after()):
            self._paint_words(painter, x, words, self._small(), ink, line=line, lines=len(self._after()))

    def _paint_part(self, painter: QPainter, icon: str, x: int, side: int, role: Role) -> None:
        rect = mirrored_rect(QRect(x, 0, side, self.height()), self.rect(), mirrored=self._theme.is_mirrored)
        self._theme.paint_icon_in(painter, rect, icon, role, size=22)

    def _paint_words(
        self, painter: QPainter, x: int, words: str, font: QFont, role: Role, *, line: int = 0, lines: int = 1
    ) -> int:
        width = QFontMetrics(font).horizontalAdvance(words)
        high = self.height() if lines == 1 else QFontMetrics(font).height()
        top = 0 if lines == 1 else (self.height() - lines * high) // 2 + line * high
        rect = mirrored_rect(QRect(x, top, width + 1, high), self.rect(), mirrored=self._theme.is_mirrored)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), words)
        return width

    def _after(self) -> tuple[str, ...]:
        """What stands behind the figures: one line, or two where the exam's own time stands there too."""
        if self._time.is_paused:
            return (self.tr("paused"),)
        if not self._time.is_section:
            return (self.tr("left"),)
        return self.tr("in this section"), self.tr("exam: {time}").format(time=self.beside)

    def _clock(self) -> QFont:
        return self._theme.font(TextUse.CLOCK)

    def _small(self) -> QFont:
        return self._theme.font(TextUse.SMALL if self._time.is_section and not self._time.is_paused else TextUse.UI)

    def _small_strong(self) -> QFont:
        return self._theme.font(TextUse.UI_STRONG)

    @Slot()
    def _on_wished(self) -> None:
        self._describe()
        self._restyle()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.tr("The time is hidden") if self.is_out_of_sight else "")

    @Slot()
    def _on_clicked(self) -> None:
        is_hidden = self.is_out_of_sight
        if is_hidden or (self._time.may_hide and self._time.urgency not in _SHOWS_SECONDS):
            self._theme.time_wish.set(hides=not is_hidden)
        announce(self, self.spoken)

    @Slot()
    def _restyle(self) -> None:
        self.setAccessibleName(self.spoken)
        self.updateGeometry()
        self.update()
