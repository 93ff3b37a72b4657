"""It is over: three steps with their times, and a code to keep."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.flow.screens import Feedback, ReceiptScreen
from kiosk.ui.candidate.feedback import FeedbackBox
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.candidate.trail import Trail
from kiosk.ui.candidate.words import clock_time, date_and_time, duration
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.qr import QrView
from kiosk.ui.widgets.sheet import Panel, Rule
from sync.protocol.welcome import in_language

SLIP_WIDTH = 360


class ReceiptPage(FrontPage):
    """Saved, sealed, on the server; and the receipt beside it."""

    sign_out_asked = Signal()
    feedback_given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=1020, name="receipt")
        self._told = ""
        self._title, self._under = heading(theme, self.tr("Submitted"))
        self._trail = Trail(theme, ("saved", "sealed", "server"))
        self._note = Note(theme, NoteKind.OFFLINE, name="receipt_note")
        self._next = Note(theme, NoteKind.INFO, name="receipt_next")
        self.out = Button(
            theme, self.tr("Sign out"), kind=Kind.PRIMARY, icon_after="log-out", height=52, name="sign_out_button"
        )
        self._leaves = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="receipt_leaves")
        out = QHBoxLayout()
        out.setSpacing(14)
        out.addWidget(self.out)
        out.addWidget(self._leaves, 1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._title)
        left.addWidget(self._under)
        left.addSpacing(8)
        left.addWidget(self._trail)
        left.addSpacing(6)
        left.addWidget(self._note)
        left.addWidget(self._next)
        left.addStretch(1)
        left.addLayout(self.acts.place_for(out))
        self._slip = Panel(theme, padding=0, name="receipt_slip")
        self._qr = QrView(module_px=4)
        self._code = Label(theme, use=TextUse.HEAD, code=True, name="receipt_code")
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._facts = {key: _fact(theme, key) for key in ("number", "at", "by")}
        self._fill_slip(theme)
        row = self.pair(spacing=40, least=800)
        row.addLayout(left, 1)
        row.addWidget(self._slip)
        self.inside.addLayout(row)
        self.feedback = FeedbackBox(theme)
        self.inside.addWidget(self.feedback)
        self.primary = self.out
        self._connect()

    def _connect(self) -> None:
        self.out.clicked.connect(self.sign_out_asked)
        self.feedback.given.connect(self.feedback_given)

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
            line.setSpacing(16)
            line.addWidget(Label(theme, name, use=TextUse.SMALL, ink=Role.INK2))
            line.addWidget(self._facts[key], 1)
            column.addLayout(line)
        self._slip.body.addLayout(column)

    def show_receipt(self, screen: ReceiptScreen) -> None:
        """Show where the exam is now."""
        is_news = not self.isVisible()  # else only its way to the server goes on
        self.show_place(screen.place, is_news=is_news)
        digits = self._theme.digits
        titles = {"candidate": self.tr("Submitted"), "time": self.tr("Time is up. Your exam is submitted.")}
        self._title.setText(titles.get(screen.by, self.tr("Your exam was ended")))
        pattern = self.tr("Your exam is finished, {name}. You answered {answered} of {total}.")
        first_name = screen.name.split(" ")[0]
        words = pattern.format(name=first_name, answered=digits(screen.answered), total=digits(screen.total))
        self._under.setText(words)
        leaves = self.tr("or leave: it happens by itself in {time}")
        self._leaves.setText(leaves.format(time=duration(screen.leaves_in_s * 1000)))
        self._show_steps(screen)
        _language, text = in_language(screen.next_steps, self._theme.language)
        self._next.setVisible(bool(text))
        if text and text != self._told:
            self._told = text
            self._next.show_words(NoteKind.INFO, self.tr("What happens next"), text)
        self._show_slip(screen)
        self.feedback.show_feedback(screen.feedback)
        self.keys.always = False  # what is read here is the receipt: the keyboard comes when it is asked for
        self.keys.offer(wanted=screen.feedback in (Feedback.OPEN, Feedback.FAILED))
        if is_news:
            self.out.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> tuple[str, ...]:
        """What is written and not sent."""
        return (self.feedback.text.toPlainText(),)

    def show_typed(self, text: str) -> None:
        """Let it stand there again."""
        self.feedback.text.setPlainText(text)

    def _show_steps(self, screen: ReceiptScreen) -> None:
        zone, steps = screen.place.zone, self._trail.steps
        saved, sealed = (clock_time(at, zone, seconds=True) for at in (screen.saved_ms, screen.sealed_ms))
        steps["saved"].show_done("monitor-check", self.tr("Saved on this computer"), saved)
        steps["sealed"].show_done("file-lock-2", self.tr("Sealed"), sealed)
        if screen.server_ms is not None:
            at = clock_time(screen.server_ms, zone, seconds=True)
            steps["server"].show_done("cloud-check", self.tr("On the server"), at)
        else:
            waiting = self.tr("waiting for the network") if screen.is_offline else self.tr("on its way")
            steps["server"].show_open("cloud-check", self.tr("On the server"), waiting)
        is_waiting = screen.server_ms is None and screen.is_offline
        self._note.setVisible(is_waiting)
        if is_waiting:
            self._note.show_words(
                NoteKind.OFFLINE,
                self.tr("There is no network in this room just now."),
                self._where_it_is(screen.stick),
            )

    def _where_it_is(self, stick: str) -> str:
        match stick:
            case "written":
                return self.tr("Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.")
            case "trouble":
                return self.tr(
                    "Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy."
                )
            case _:
                return self.tr("Nothing is missing. Your exam is sealed here and goes to the server by itself.")

    def _show_slip(self, screen: ReceiptScreen) -> None:
        self._qr.show_text(screen.qr, name=self.tr("Receipt {code}").format(code=screen.code))
        self._code.setText(screen.code)
        by = {
            "candidate": self.tr("the candidate"),
            "time": self.tr("the clock"),
            "admin": self.tr("a center admin"),
            "session": self.tr("the end of the session"),
        }
        self._facts["number"].setText(screen.number)
        self._facts["at"].setText(date_and_time(screen.saved_ms, screen.place.zone))
        self._facts["by"].setText(by.get(screen.by, by["admin"]))

    def arrange_own(self) -> None:
        """Let the slip grow with its text."""
        self._slip.setMaximumWidth(round(SLIP_WIDTH * self._theme.chrome_factor))


def _fact(theme: Theme, key: str) -> Label:
    """Return what stands at the end of a line of the slip, in two lines where a language needs them."""
    made = Label(theme, use=TextUse.SMALL, wraps=True, name=f"receipt_{key}")
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
