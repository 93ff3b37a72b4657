"""The questions are covered. Ink turned inside out: it needs no color to be seen from across the room."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.flow.screens import CoverScreen, Notice
from kiosk.ui.candidate.cause_words import candidate_words
from kiosk.ui.candidate.message_pages import code_way
from kiosk.ui.candidate.notices import OF_THE_MACHINE, notice_words
from kiosk.ui.candidate.words import clock_time, duration, left, seat_name
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.battery import BatteryMark
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel, Rule

CIRCLE = 88
FACTS_WIDTH = 560
WORTH_A_LINE_MS = 60_000


class CoverPage(QWidget):
    """Says what happened, and that answers and time are safe."""

    help_asked = Signal()
    code_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("cover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hand = _Circle(theme)
        self._title = Label(theme, use=TextUse.HEAD, ink=Role.ON_ALERT, wraps=True, name="title")
        self._text = Label(theme, use=TextUse.LEAD, ink=Role.ON_ALERT, wraps=True, name="text")
        self._safe = Label(theme, use=TextUse.LEAD_STRONG, ink=Role.ON_ALERT, wraps=True, name="safe")
        self._place = Label(theme, ink=Role.ON_ALERT, wraps=True, name="cover_place")
        self._raised = Label(theme, ink=Role.ON_ALERT, wraps=True, name="cover_raised")
        self._code = Label(theme, use=TextUse.SMALL, ink=Role.ON_ALERT, code=True, name="stable_code")
        self.help = Button(theme, self.tr("Ask for help"), icon="hand", name="cover_help_button")
        self.code_way = code_way(theme, name="cover_code_way", kind=Kind.SECONDARY)
        for label in (self._title, self._text, self._safe, self._code):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._raised.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._facts = Panel(theme, padding=0, name="cover_facts")
        self._foot_rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._values = self._fact_rows(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        column.addWidget(self._words(theme), 1)
        column.addLayout(self._foot())
        self.help.clicked.connect(self.help_asked)
        self.code_way.clicked.connect(self.code_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _words(self, theme: Theme) -> ScrollColumn:
        scroll = ScrollColumn(theme, ground=Role.ALERT)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._facts, 100)
        middle.addStretch(1)
        column = scroll.body
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(self._hand, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(16)
        column.addLayout(middle)
        column.addSpacing(16)
        column.addWidget(self._safe)
        column.addSpacing(6)
        column.addWidget(self._code)
        column.addStretch(1)
        return scroll

    def _foot(self) -> QLayout:
        """Where this is, and what can be done; below each other where text is large."""
        place, ways = QHBoxLayout(), QHBoxLayout()
        place.addWidget(BatteryMark(self._theme, ink=Role.ON_ALERT, is_alone=True))
        place.addWidget(self._place, 1)
        place.addWidget(self._raised, 2)
        ways.addStretch(1)
        ways.addWidget(self.code_way)
        ways.addWidget(self.help)
        for row in (place, ways, self._foot_rows):
            row.setSpacing(16)
        self._foot_rows.addLayout(place, 1)
        self._foot_rows.addLayout(ways)
        return self._foot_rows

    def _fact_rows(self, theme: Theme) -> dict[str, Label]:
        names = {
            "what": (self.tr("What happened"), ""),
            "when": (self.tr("When"), ""),
            "answers": (self.tr("Your answers"), "monitor-check"),
            "time": (self.tr("Your time"), "circle-pause"),
            "covered": (self.tr("Covered so far"), "clock"),
        }
        grid = QGridLayout()
        grid.setContentsMargins(24, 12, 24, 12)
        grid.setVerticalSpacing(11)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        values: dict[str, Label] = {}
        self._last_row: list[QWidget] = []
        for line, (key, (words, icon)) in enumerate(names.items()):
            row: list[QWidget] = [Rule(theme), Label(theme, words, ink=Role.INK2), IconLabel(theme, icon, Role.GREEN)]
            if line:
                grid.addWidget(row[0], 2 * line - 1, 0, 1, 3)
            value = QHBoxLayout()
            value.setSpacing(8)
            values[key] = Label(theme, use=TextUse.UI_STRONG, wraps=not icon, name=f"cover_{key}")
            values[key].setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            if icon:
                value.addStretch(1)
                value.addWidget(row[2])
            value.addWidget(values[key], 0 if icon else 1)
            grid.addWidget(row[1], 2 * line, 0)
            grid.addLayout(value, 2 * line, 2)
            self._last_row = [*row, values[key]]
        self._facts.body.addLayout(grid)
        return values

    def show_cover(self, screen: CoverScreen) -> None:
        """Say why, since when, and what is safe."""
        if screen.goes_on_by_itself:
            self._title.setText(self.tr("Please wait a moment"))
            text = self.tr("The questions are covered. They come back by themselves when everything is in order again.")
        else:
            self._title.setText(self.tr("Please raise your hand"))
            text = self.tr("The questions are covered until a center admin has looked.")
        self._text.setText(text)
        saved = self.tr("%n, all saved on this computer", "", screen.answered)
        cause = screen.causes[0] if screen.causes else ""
        self._values["what"].setText(candidate_words(cause))
        self._code.setText(cause)
        self._show_time(screen)
        self._values["when"].setText(clock_time(screen.since_ms, screen.place.zone, seconds=True))
        self._values["answers"].setText(saved)
        self._place.setText(f"{seat_name(screen.place.seat)}   {screen.place.center}".strip())
        self._say_raised("")
        self.code_way.setVisible(screen.takes_codes)
        self.setAccessibleName(f"{self._title.text()}. {text}")
        self.setAccessibleDescription(self._safe.text())
        announce(self, f"{self._title.text()}. {text} {self._safe.text()}", assertive=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_time(self, screen: CoverScreen) -> None:
        """Say whether the clock stands, and how long the questions were covered in all where that is worth a line."""
        if screen.clock_runs:
            safe, pattern = self.tr("You have not lost an answer."), self.tr("Goes on, {time} left")
        else:
            safe, pattern = self.tr("You have not lost an answer or a minute."), self.tr("Stopped at {time} left")
        self._safe.setText(safe)
        self._values["time"].setText(pattern.format(time=left(screen.left_ms)))
        self._values["covered"].setText(duration(screen.covered_ms))
        for widget in self._last_row:
            widget.setVisible(screen.covered_ms >= WORTH_A_LINE_MS)

    def show_notice(self, notice: Notice | None) -> None:
        """Say that help is on its way, or that the machine grows weak; the rest waits until the questions are back."""
        if notice is not None and notice.kind in OF_THE_MACHINE | {"help", "help_coming"}:
            _kind, title, text = notice_words(notice)
            self._say_raised(f"{title} {text}")

    def _say_raised(self, words: str) -> None:
        self._raised.setText(words)
        self._raised.setVisible(bool(words))  # while there is nothing to say its room is the place's

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        QPainter(self).fillRect(self.rect(), self._theme.color(Role.ALERT))

    @Slot()
    def _restyle(self) -> None:
        self._facts.setMaximumWidth(round(FACTS_WIDTH * self._theme.chrome_factor))
        ways = QBoxLayout.Direction
        is_narrow = self._theme.room in (Room.TABBED, Room.LEAN)
        self._foot_rows.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self.update()


class _Circle(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(CIRCLE, CIRCLE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(Role.ON_ALERT), 3))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        self._theme.paint_icon_in(painter, self.rect(), "hand", Role.ON_ALERT, size=40)
