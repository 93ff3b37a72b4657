"""The sign-in of the staff: a name, a passphrase, and in one sentence why not."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.flow.room.staff import SignInScreen
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Medallion
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel

WIDE = 520
LEAST = 12


class SignInPage(QWidget):
    """Says who wants in, and with which passphrase; it keeps neither."""

    entered = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("staff_sign_in")
        panel = Panel(theme, name="sign_in_panel")
        panel.setMaximumWidth(WIDE)
        self._title = Label(theme, self.tr("Who is at this panel?"), use=TextUse.HEAD, wraps=True, name="staff_title")
        words = self.tr("What you decide stands in the record with your name. It works without the network too.")
        self._text = Label(theme, words, ink=Role.INK2, wraps=True, name="staff_text")
        self._people = QVBoxLayout()
        self._people.setSpacing(6)
        self._group = QButtonGroup(self)
        hint = self.tr("At least 12 characters. The center's own, not the computer's.")
        self.passphrase = Field(theme, self.tr("Passphrase"), hint=hint, name="staff_passphrase")
        self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.edit.setMaxLength(400)
        self.go = Button(
            theme, self.tr("Open the room"), kind=Kind.PRIMARY, icon="key-round", height=52, name="staff_go"
        )
        panel.body.setSpacing(12)
        panel.body.addWidget(Medallion(theme, "key-round", Role.BLUE), 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._text):
            panel.body.addWidget(part)
        panel.body.addLayout(self._people)
        panel.body.addWidget(self.passphrase)
        panel.body.addWidget(self.go)
        scroll = ScrollColumn(theme, ground=Role.DESK)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(panel, 4)
        row.addStretch(1)
        scroll.body.addStretch(1)
        scroll.body.addLayout(row)
        scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 14, 14, 14)
        whole.addWidget(scroll)
        self._names: tuple[tuple[str, str], ...] = ()
        self.go.clicked.connect(self._on_go)
        self.passphrase.entered.connect(self._on_go)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, 560)

    def show_screen(self, screen: SignInScreen) -> None:
        """Show who may sign in, and what is wrong."""
        if screen.names != self._names:
            self._names = screen.names
            self._fill()
        self.go.setEnabled(not screen.is_busy and bool(screen.names))
        self.go.show_text(self.tr("Opening…") if screen.is_busy else self.tr("Open the room"))
        self.passphrase.show_error(_problem(screen))
        if screen.problem:
            self.passphrase.show_text("")
        if not screen.names and screen.is_loaded:
            words = self.tr("No staff is known here yet. The server tells this panel as soon as it can be reached.")
            self._text.setText(words)

    def empty(self) -> None:
        """Forget what was typed."""
        self.passphrase.show_text("")
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Offer everybody; who was chosen stays so where somebody else's duty begins or ends."""
        before = self._group.checkedButton()
        chosen = None if before is None else before.property("person")
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        for person, name in self._names:
            button = Button(self._theme, name, icon="user", name=f"staff_{person}")
            button.setCheckable(True)
            button.set_toggle(Role.ACCENT)
            button.setProperty("person", person)
            self._group.addButton(button)
            self._people.addWidget(button)
            button.setChecked(person == chosen or len(self._names) == 1)

    @Slot()
    def _on_go(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is None:
            self.passphrase.show_error(self.tr("Choose your name first."))
        elif len(self.passphrase.text.strip()) < LEAST:
            self.passphrase.show_error(self.tr("A passphrase has at least 12 characters."))
        elif self.go.isEnabled():
            self.entered.emit(str(chosen.property("person")), self.passphrase.text)


def _problem(screen: SignInScreen) -> str:
    """Return what is wrong, as a sentence."""
    match screen.problem:
        case "":
            return ""
        case "wrong":
            return tr("This is not the passphrase of this person. The try was recorded.")
        case "wait":
            return tr("Too many tries. You can try again in %n second(s).", "", screen.wait_s)
        case "nobody":
            return tr("This person is not on duty here now.")
        case "damaged":
            return tr("What this panel knows of this person cannot be read. The center's own IT can mend it.")
        case _:
            return tr("The sign-in could not be recorded, so nothing was opened.")
