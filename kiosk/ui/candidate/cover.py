"""The questions are covered. Ink turned inside out: it needs no color to be seen from across the room."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.flow.screens import CoverScreen, Notice
from kiosk.ui.candidate.message_pages import code_way
from kiosk.ui.candidate.notices import notice_words
from kiosk.ui.candidate.words import clock_time, duration, seat_name
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel, Rule

CIRCLE = 88
FACTS_WIDTH = 560


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
        safe = self.tr("You have not lost an answer or a minute.")
        self._safe = Label(theme, safe, use=TextUse.LEAD_STRONG, ink=Role.ON_ALERT, wraps=True, name="safe")
        self._place = Label(theme, ink=Role.ON_ALERT, wraps=True, name="cover_place")
        self._raised = Label(theme, ink=Role.ON_ALERT, wraps=True, name="cover_raised")
        self.help = Button(theme, self.tr("Ask for help"), icon="hand", name="cover_help_button")
        self.code_way = code_way(theme, name="cover_code_way", kind=Kind.SECONDARY)
        for label in (self._title, self._text, self._safe):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._raised.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._facts = Panel(theme, padding=0, name="cover_facts")
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
        column.addStretch(1)
        return scroll

    def _foot(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._place, 1)
        row.addWidget(self._raised, 2)
        row.addWidget(self.code_way)
        row.addWidget(self.help)
        return row

    def _fact_rows(self, theme: Theme) -> dict[str, Label]:
        names = {
            "what": (self.tr("What happened"), ""),
            "when": (self.tr("When"), ""),
            "answers": (self.tr("Your answers"), "monitor-check"),
            "time": (self.tr("Your time"), "circle-pause"),
        }
        grid = QGridLayout()
        grid.setContentsMargins(24, 12, 24, 12)
        grid.setVerticalSpacing(11)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        values: dict[str, Label] = {}
        for line, (key, (words, icon)) in enumerate(names.items()):
            if line:
                grid.addWidget(Rule(theme), 2 * line - 1, 0, 1, 3)
            value = QHBoxLayout()
            value.setSpacing(8)
            values[key] = Label(theme, use=TextUse.UI_STRONG, wraps=not icon, name=f"cover_{key}")
            values[key].setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            if icon:
                value.addStretch(1)
                value.addWidget(IconLabel(theme, icon, Role.GREEN))
            value.addWidget(values[key], 0 if icon else 1)
            grid.addWidget(Label(theme, words, ink=Role.INK2), 2 * line, 0)
            grid.addLayout(value, 2 * line, 2)
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
        stopped = self.tr("Stopped at {time} left").format(time=duration(screen.left_ms))
        self._values["what"].setText(cause_words(screen.causes))
        self._values["when"].setText(clock_time(screen.since_ms, screen.place.zone, seconds=True))
        self._values["answers"].setText(saved)
        self._values["time"].setText(stopped)
        self._place.setText(f"{seat_name(screen.place.seat)}   {screen.place.center}".strip())
        self._say_raised("")
        self.code_way.setVisible(screen.takes_codes)
        self.setAccessibleName(f"{self._title.text()}. {text}")
        self.setAccessibleDescription(self._safe.text())
        announce(self, f"{self._title.text()}. {text} {self._safe.text()}", assertive=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, notice: Notice | None) -> None:
        """Say that help is on its way; other notices wait until the questions are back."""
        if notice is not None and notice.kind == "help":
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


def cause_words(causes: tuple[str, ...]) -> str:
    """Return the first cause in plain words; unknown ones in general ones."""
    words = {
        "SCREEN": tr("A screen was connected or taken away"),
        "UNMAPPED": tr("Another program hid the exam window"),
        "MOVED": tr("Another program moved the exam window"),
        "COVERED": tr("Another window came to the front"),
        "FOCUS": tr("Another program took the typing"),
        "KEYBOARD": tr("Another program took the keyboard"),
        "POINTER": tr("Another program took the mouse"),
        "CLIPBOARD": tr("Another program put something on the clipboard"),
    }
    for cause in causes:
        for part, sentence in words.items():
            if part in cause.upper():
                return sentence
    return tr("This seat was not locked for a moment")
