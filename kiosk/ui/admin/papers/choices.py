"""What can be printed: one button each, with what it is for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from kiosk.exam.printed import words
from kiosk.exam.printed.document import Form
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label

ICONS = {
    Form.REGISTER: "list-checks",
    Form.SEATS: "layout-grid",
    Form.SLIPS: "key-round",
    Form.INCIDENTS: "triangle-alert",
    Form.MINUTES: "file-lines",
}


def meaning(form: Form) -> str:
    """Return what a form is for."""
    return {
        Form.REGISTER: tr("Everybody who is expected, with room to sign when they come and when they go."),
        Form.SEATS: tr("Who sits where: one to hang at the door."),
        Form.SLIPS: tr("One slip a candidate, to cut apart."),
        Form.INCIDENTS: tr("What happened, what was decided, by whom and why."),
        Form.MINUTES: tr("Every seat with times, gaps, time given and receipt, to sign by two people."),
    }[form]


class Choices(QWidget):
    """The forms, one below the other; one is chosen."""

    picked = Signal(object)
    """Form."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.form = Form.REGISTER
        self.setAccessibleName(self.tr("What to print"))
        self._group = QButtonGroup(self)
        self._forms: dict[QAbstractButton, Form] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for form in Form:
            button = Button(theme, tr(words.TITLES[form]), icon=ICONS[form], name=f"form_{form}")
            button.set_toggle(Role.ACCENT)
            button.setAutoExclusive(True)
            button.setChecked(form is self.form)
            self._group.addButton(button)
            self._forms[button] = form
            column.addWidget(button)
        self.about = Label(theme, meaning(self.form), use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="form_about")
        column.addWidget(self.about)
        self._group.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.form = self._forms[button]
        self.about.setText(meaning(self.form))
        self.picked.emit(self.form)
