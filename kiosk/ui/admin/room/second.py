"""The second person of what takes two: they choose their name and type their own passphrase, for this one decision."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.ui.admin.room.one_of import OneOf
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from sync.protocol.staff_secrets import LEAST_PASSPHRASE


class Second(QWidget):
    """Asks who it is, and for the passphrase; keeps neither."""

    entered = Signal()

    def __init__(self, theme: Theme, colleagues: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setObjectName("act_second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        offered = tuple((person, name, "user") for person, name in colleagues)
        self.people = OneOf(theme, self.tr("This takes a second person. Who is it?"), offered, name="act_second_person")
        nobody = self.tr("Nobody else is on duty here who may decide this.")
        self._nobody = Label(theme, nobody, ink=Role.INK2, wraps=True, name="act_second_nobody")
        self._nobody.setVisible(not colleagues)
        hint = self.tr("They type it themselves, at least 12 characters. It counts for this decision alone.")
        self.passphrase = Field(theme, self.tr("Their passphrase"), hint=hint, name="act_second_passphrase")
        self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.edit.setMaxLength(400)
        self.passphrase.setVisible(bool(colleagues))
        for part in (self.people, self._nobody, self.passphrase):
            column.addWidget(part)
        self.passphrase.entered.connect(self.entered)

    @property
    def person(self) -> str:
        """Who was chosen, by their id."""
        return self.people.chosen

    def is_complete(self, *, may_lack: bool) -> bool:
        """Whether a name and a whole passphrase are there, or neither where it may lack; says what is missing."""
        typed = self.passphrase.text.strip()
        is_left_out = may_lack and not typed and not self.person
        lacks_name, lacks_words = not self.person, len(typed) < LEAST_PASSPHRASE
        self.people.show_error(self.tr("Choose who the second person is.") if lacks_name and not is_left_out else "")
        words = self.tr("A passphrase has at least 12 characters.")
        self.passphrase.show_error(words if lacks_words and not is_left_out else "")
        return is_left_out or not (lacks_name or lacks_words)

    def forget(self) -> None:
        """Nothing that was typed stays."""
        self.passphrase.show_text("")
