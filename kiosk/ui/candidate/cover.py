"""The questions are covered. Ink turned inside out: it needs no color to be seen from across the room."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import CoverScreen
from kiosk.ui.candidate.words import clock_time, duration, tr
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.sheet import Panel, Rule


class CoverPage(QWidget):
    """Says what happened, and that answers and time are safe."""

    help_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("cover")
        self._hand = _Circle(theme)
        self._title = Label(theme, use=TextUse.HEAD, ink=Role.ON_ALERT, wraps=True, name="title")
        self._text = Label(theme, use=TextUse.BODY, ink=Role.ON_ALERT, wraps=True, name="text")
        safe = self.tr("You have not lost an answer or a minute.")
        self._safe = Label(theme, safe, use=TextUse.BODY_STRONG, ink=Role.ON_ALERT, wraps=True, name="safe")
        self._place = Label(theme, ink=Role.ON_ALERT, name="cover_place")
        for label in (self._title, self._text, self._safe):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._panel = Panel(theme, padding=0, name="cover_facts")
        self._panel.setMaximumWidth(560)
        self._values = self._fact_rows(theme)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._panel, 100)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(12)
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
        column.addWidget(self._place)
        theme.changed.connect(self.update)

    def _fact_rows(self, theme: Theme) -> dict[str, Label]:
        names = {
            "what": self.tr("What happened"),
            "when": self.tr("When"),
            "answers": self.tr("Your answers"),
            "time": self.tr("Your time"),
        }
        grid = QGridLayout()
        grid.setContentsMargins(24, 12, 24, 12)
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        values: dict[str, Label] = {}
        for line, (key, words) in enumerate(names.items()):
            if line:
                grid.addWidget(Rule(theme), 2 * line - 1, 0, 1, 2)
            values[key] = Label(theme, use=TextUse.UI_STRONG, wraps=True, name=f"cover_{key}")
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            values[key].setAlignment(end)
            grid.addWidget(Label(theme, words, ink=Role.INK2), 2 * line, 0)
            grid.addWidget(values[key], 2 * line, 1)
        self._panel.body.addLayout(grid)
        return values

    def show_cover(self, screen: CoverScreen) -> None:
        """Say why, since when, and what is safe."""
        is_pause = screen.why == "paused"
        if is_pause:
            self._title.setText(self.tr("Your exam is paused"))
            self._text.setText(self.tr("A center admin stopped your clock. The screen changes by itself."))
        else:
            self._title.setText(self.tr("Please wait a moment"))
            self._text.setText(
                self.tr("The questions are covered. They come back by themselves when everything is in order again.")
                if screen.goes_on_by_itself
                else self.tr("Raise your hand: the questions are covered until a center admin has looked.")
            )
        happened = self.tr("A center admin paused the exam") if is_pause else cause_words(screen.causes)
        digits = self._theme.digits
        self._values["what"].setText(happened)
        self._values["when"].setText(clock_time(screen.since_ms, screen.place.zone, seconds=True))
        self._values["answers"].setText(
            self.tr("{answered}, all saved on this computer").format(answered=digits(screen.answered))
        )
        self._values["time"].setText(self.tr("Stopped at {time} left").format(time=duration(screen.left_ms)))
        self._place.setText(screen.place.seat)
        self.setAccessibleName(f"{self._title.text()} {self._text.text()}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        QPainter(self).fillRect(self.rect(), self._theme.color(Role.ALERT))


class _Circle(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(88, 88)

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
