"""A note: a sign, a bold line, one sentence and at most one thing to do, on the ground of its meaning."""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box


class NoteKind(StrEnum):
    """What a note is about."""

    INFO = "info"
    OFFLINE = "offline"
    WARN = "warn"
    ERROR = "error"
    GOOD = "good"
    TIME = "time"


class Tone(msgspec.Struct, frozen=True):
    """Sign and color of a kind of note."""

    icon: str
    role: Role


TONES = {
    NoteKind.INFO: Tone("info", Role.BLUE),
    NoteKind.OFFLINE: Tone("cloud-off", Role.AMBER),
    NoteKind.WARN: Tone("triangle-alert", Role.AMBER),
    NoteKind.ERROR: Tone("circle-alert", Role.RED),
    NoteKind.GOOD: Tone("circle-check", Role.GREEN),
    NoteKind.TIME: Tone("timer", Role.GREEN),
}


class Note(QFrame):
    """Says one thing; `acted` when its button was pressed."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: NoteKind,
        title: str = "",
        text: str = "",
        *,
        action: str = "",
        name: str = "note",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.kind = theme, kind
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._sign = IconLabel(theme, TONES[kind].icon, TONES[kind].role, size=22)
        self._title = Label(theme, use=TextUse.UI_STRONG, wraps=True, name=f"{name}_title")
        self._text = Label(theme, wraps=True, name=f"{name}_text")
        self._button = Button(theme, action, name=f"{name}_action")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        theme.keep_margins(row, start=14, top=11, end=14, bottom=11)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._button.clicked.connect(self._on_clicked)
        theme.changed.connect(self.update)
        self._fill(kind, title, text, action)

    def show_words(self, kind: NoteKind, title: str, text: str = "", *, action: str = "") -> None:
        """Say something else; a reader hears it once, an error at once."""
        self._fill(kind, title, text, action)
        announce(self, f"{title} {text}".strip(), assertive=kind is NoteKind.ERROR)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        role = TONES[self.kind].role
        outlined = self._theme.name is ThemeName.CONTRAST
        box(
            QPainter(self),
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=self._theme.color(role.ground),
            edge=self._theme.color(role) if outlined else None,
            width=CHOSEN_EDGE,
        )

    def _fill(self, kind: NoteKind, title: str, text: str, action: str) -> None:
        self.kind = kind
        self._sign.show_icon(TONES[kind].icon, TONES[kind].role)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.show_text(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{title} {text}".strip())
        self.update()

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit()
