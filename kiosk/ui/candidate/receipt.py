"""It is over: three steps with their times, and a code to keep."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.flow.screens import ReceiptScreen
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.candidate.words import clock_time, date_and_time, tr
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Medallion
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.qr import QrView
from kiosk.ui.widgets.sheet import Panel, Rule


class ReceiptPage(FrontPage):
    """Saved, sealed, on the server; and the receipt beside it."""

    sign_out_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=1020, name="receipt")
        self._title, self._under = heading(theme, self.tr("Submitted"))
        self._steps = {key: _Step(theme) for key in ("saved", "sealed", "server")}
        self._note = Note(theme, NoteKind.OFFLINE, name="receipt_note")
        self.out = Button(
            theme, self.tr("Sign out"), kind=Kind.PRIMARY, icon_after="log-out", height=52, name="sign_out_button"
        )
        leaves = self.tr("or leave: it happens by itself in 2 minutes")
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._title)
        left.addWidget(self._under)
        left.addSpacing(8)
        for step in self._steps.values():
            left.addLayout(step.row)
        left.addSpacing(6)
        left.addWidget(self._note)
        left.addStretch(1)
        out = QHBoxLayout()
        out.setSpacing(14)
        out.addWidget(self.out)
        out.addWidget(Label(theme, leaves, use=TextUse.SMALL, ink=Role.INK2, wraps=True), 1)
        left.addLayout(out)
        self._slip = Panel(theme, padding=0, name="receipt_slip")
        self._qr = QrView(module_px=4)
        self._code = Label(theme, use=TextUse.HEAD, code=True, name="receipt_code")
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._facts = {key: Label(theme, use=TextUse.SMALL, name=f"receipt_{key}") for key in ("number", "at", "by")}
        self._fill_slip(theme)
        row = QHBoxLayout()
        row.setContentsMargins(48, 32, 32, 32)
        row.setSpacing(48)
        row.addLayout(left, 1)
        row.addWidget(self._slip)
        self.panel.body.addLayout(row)
        self.out.clicked.connect(self.sign_out_asked)

    def _fill_slip(self, theme: Theme) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout()
        column.setContentsMargins(28, 16, 28, 14)
        column.setSpacing(6)
        head = Label(theme, self.tr("Your receipt"), use=TextUse.UI_STRONG)
        keep = self.tr(
            "Photograph it, or write the code down. With it, anyone can check later that not one answer was changed."
        )
        words = Label(theme, keep, ink=Role.INK2, wraps=True)
        for label in (head, self._code, words):
            label.setAlignment(middle)
        column.addWidget(head)
        column.addWidget(self._qr, 0, middle)
        column.addWidget(self._code, 0, middle)
        column.addWidget(words)
        column.addStretch(1)
        column.addWidget(Rule(theme))
        names = {"number": self.tr("Registration number"), "at": self.tr("Submitted"), "by": self.tr("By")}
        for key, name in names.items():
            line = QHBoxLayout()
            line.addWidget(Label(theme, name, use=TextUse.SMALL, ink=Role.INK2))
            line.addStretch(1)
            line.addWidget(self._facts[key])
            column.addLayout(line)
        self._slip.body.addLayout(column)
        self._slip.setMaximumWidth(360)

    def show_receipt(self, screen: ReceiptScreen) -> None:
        """Show where the exam is now."""
        self.show_place(screen.place)
        zone, digits = screen.place.zone, self._theme.digits
        name = screen.name.split(" ")[0]
        titles = {"candidate": self.tr("Submitted"), "time": self.tr("Time is up. Your exam is submitted")}
        self._title.setText(titles.get(screen.by, self.tr("Your exam was ended")))
        pattern = self.tr("Your exam is finished, {name}. You answered {answered} of {total}.")
        self._under.setText(pattern.format(name=name, answered=digits(screen.answered), total=digits(screen.total)))
        self._steps["saved"].show_done(
            "monitor-check", self.tr("Saved on this computer"), clock_time(screen.saved_ms, zone, seconds=True)
        )
        self._steps["sealed"].show_done(
            "file-lock-2", self.tr("Sealed"), clock_time(screen.sealed_ms, zone, seconds=True)
        )
        if screen.server_ms is not None:
            at = clock_time(screen.server_ms, zone, seconds=True)
            self._steps["server"].show_done("cloud-check", self.tr("On the server"), at)
        else:
            waiting = self.tr("waiting for the network") if screen.is_offline else self.tr("on its way")
            self._steps["server"].show_open("cloud-check", self.tr("On the server"), waiting)
        self._note.setVisible(screen.server_ms is None and screen.is_offline)
        self._note.show_words(
            NoteKind.OFFLINE,
            self.tr("There is no network in this room just now."),
            self.tr("Nothing is missing. Your exam is sealed here and goes to the server by itself."),
        )
        self._qr.show_text(screen.qr, name=self.tr("Receipt {code}").format(code=screen.code))
        self._code.setText(screen.code)
        by = {
            "candidate": tr("the candidate"),
            "time": tr("the clock"),
            "admin": tr("a center admin"),
            "session": tr("the end of the session"),
        }
        for key, text in (
            ("number", screen.number),
            ("at", date_and_time(screen.saved_ms, zone)),
            ("by", by[screen.by]),
        ):
            self._facts[key].setText(text)
        self.out.setFocus(Qt.FocusReason.OtherFocusReason)


class _Step:
    """One of the three steps: circle, words, time."""

    def __init__(self, theme: Theme) -> None:
        self._circle = Medallion(theme, "check", Role.GREEN, size=44)
        self._name = Label(theme, use=TextUse.BODY_STRONG)
        self._time = Label(theme, use=TextUse.SMALL, ink=Role.INK2)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._time)
        self.row = QHBoxLayout()
        self.row.setSpacing(14)
        self.row.addWidget(self._circle)
        self.row.addLayout(words, 1)

    def show_done(self, icon: str, name: str, time: str) -> None:
        """The step is behind."""
        self._show(icon, Role.GREEN, name, time)

    def show_open(self, icon: str, name: str, words: str) -> None:
        """The step is to come."""
        self._show(icon, Role.AMBER, name, words)

    def _show(self, icon: str, role: Role, name: str, words: str) -> None:
        self._circle.show_icon(icon, role)
        self._name.setText(name)
        self._time.setText(words)
