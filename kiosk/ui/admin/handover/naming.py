"""Why a session is closed with somebody open: one reason for all of a figure, or one for each."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.exam import hand_over
from kiosk.exam.hand_over import HandOverSeen
from kiosk.ui.admin.handover import texts
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from sync.protocol.deciding import MOST_TEXT
from sync.protocol.sums import Place


class Naming(QWidget):
    """Asks for the reasons, and keeps what was typed until the session is another one."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("handover_naming")
        self._for_all: dict[Place, str] = {}
        self._own: dict[str, str] = {}
        self._place: Place | None = None
        self._subject = ""
        self.meaning = Label(theme, ink=Role.INK2, wraps=True, name="handover_meaning")
        self.every = Field(theme, "", name="handover_why_all")
        self.own = Field(theme, "", name="handover_why_own")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.meaning, self.every, self.own):
            column.addWidget(part)
        for field in (self.every, self.own):
            field.edit.setMaxLength(MOST_TEXT)
        self.every.edit.textEdited.connect(self._on_every)
        self.own.edit.textEdited.connect(self._on_own)
        self.look_at(None, None, "")

    def forget(self) -> None:
        """It is another session, or another person."""
        self._for_all, self._own = {}, {}
        self.look_at(None, None, "")

    def look_at(self, place: Place | None, subject: str | None, name: str) -> None:
        """Ask about a figure, and about somebody in it."""
        self._place, self._subject = place, subject or ""
        self.meaning.setText("" if place is None else texts.meaning(place))
        self.meaning.setVisible(place is not None)
        is_open = place is not None and place.is_open
        self.every.setVisible(is_open)
        self.own.setVisible(is_open and bool(subject))
        if place is not None and is_open:
            words = self.tr("Reason for all who are {figure}").format(figure=texts.word(place))
            self.every.show_words(words, "")
            self.every.show_text(self._for_all.get(place, ""))
            self.own.show_words(self.tr("Another reason for {name}").format(name=name), "")
            self.own.show_text(self._own.get(self._subject, ""))

    def reasons(self, seen: HandOverSeen) -> tuple[tuple[str, str], ...]:
        """Return who is named, and why."""
        return hand_over.exceptions(seen, self._for_all, self._own)

    @Slot(str)
    def _on_every(self, text: str) -> None:
        if self._place is not None:
            self._for_all[self._place] = text
            self.changed.emit()

    @Slot(str)
    def _on_own(self, text: str) -> None:
        self._own[self._subject] = text
        self.changed.emit()
