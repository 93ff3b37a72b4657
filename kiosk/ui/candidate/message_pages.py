"""Screens that say one thing: wait, not possible, are you sure, an admin has to help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.flow.screens import RefusalScreen, ResumeScreen, SureScreen, WaitingScreen
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.words import clock_time, counted, duration, said, tr
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.message import Medallion
from kiosk.ui.widgets.progress import Progress


class MessagePage(FrontPage):
    """A circle with a sign, a title, a sentence; below them what the page adds."""

    def __init__(self, theme: Theme, *, step: int | None = None, name: str) -> None:
        super().__init__(theme, width=760, step=step, name=name)
        self.medallion = Medallion(theme, "info", Role.BLUE, size=70)
        self.title = Label(theme, use=TextUse.HEAD, wraps=True, name="title")
        self.text = Label(theme, use=TextUse.BODY, ink=Role.INK2, wraps=True, name="text")
        self.code = Label(theme, use=TextUse.SMALL, ink=Role.INK2, code=True, name="stable_code")
        self.more = QVBoxLayout()
        self.more.setSpacing(10)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addLayout(self.buttons)
        buttons.addStretch(1)
        for label in (self.title, self.text, self.code):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout()
        column.setContentsMargins(56, 36, 56, 28)
        column.setSpacing(10)
        column.addWidget(self.medallion, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(8)
        column.addLayout(self.more)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(self.code)
        self.panel.body.addLayout(column)

    def say(self, *, icon: str, role: Role, title: str, text: str, code: str = "") -> None:
        """Show the words; parts without words are left out."""
        self.medallion.show_icon(icon, role)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.code.setText(code)
        self.code.setVisible(bool(code))
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(text)


class WaitingPage(MessagePage):
    """Nothing to do: the screen changes by itself."""

    sign_out_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, step=1, name="waiting")
        self._progress = Progress(theme, "", name="download")
        self.more.addWidget(self._progress)

    def show_waiting(self, screen: WaitingScreen) -> None:
        """Say what is being waited for."""
        self.show_place(screen.place)
        self.bar.show_step(3 if screen.reason in ("claim", "start") else 1)
        title = {
            "opening": self.tr("Your questions are being opened"),
            "download": self.tr("Your questions are on their way"),
            "key": self.tr("Your questions are being released"),
            "claim": self.tr("Your exam begins"),
            "start": self.tr("Your exam begins"),
        }[screen.reason]
        if screen.until_ms is not None:
            pattern = self.tr("The questions are released at {time}")
            title = pattern.format(time=clock_time(screen.until_ms, screen.place.zone))
        text = self.tr(
            "You need not do anything. The screen changes by itself, and your time begins with the first question."
        )
        self.say(icon="hourglass", role=Role.BLUE, title=title, text=text)
        self._progress.setVisible(screen.progress is not None)
        if screen.progress is not None:
            done, total = (size // 1024 for size in screen.progress)
            self._progress.show_what(self.tr("KB of your questions are here"))
            self._progress.show_progress(done, total)


class RefusalPage(MessagePage):
    """Why not, and what to do."""

    retry_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="refusal")
        self.retry = Button(
            theme, self.tr("Try again"), kind=Kind.PRIMARY, icon="refresh-cw", height=52, name="retry_button"
        )
        self.out = Button(theme, self.tr("Back to sign-in"), icon="undo-2", height=52, name="sign_out_button")
        self.buttons.addWidget(self.retry)
        self.buttons.addWidget(self.out)
        self.retry.clicked.connect(self.retry_asked)
        self.out.clicked.connect(self.sign_out_asked)

    def show_refusal(self, screen: RefusalScreen) -> None:
        """Say one refusal."""
        self.show_place(screen.place)
        saying = said(screen.refused, screen.place.zone)
        code = " · ".join(dict.fromkeys(c for c in (str(screen.refused.reason), screen.refused.detail) if c))
        self.say(icon=saying.icon, role=saying.role, title=saying.title, text=saying.text, code=code)
        self.retry.setVisible(screen.can_retry)
        self.out.setVisible(screen.can_sign_out)
        first = self.retry if screen.can_retry else self.out
        if screen.can_retry or screen.can_sign_out:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


class ResumePage(MessagePage):
    """An attempt that waits for a center admin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="resume")

    def show_resume(self, screen: ResumeScreen) -> None:
        """Say what is safe and who helps."""
        self.show_place(screen.place)
        name = screen.name.split(" ")[0]
        title = self.tr("Welcome back, {name}").format(name=name) if name else self.tr("Welcome back")
        counts = tr("{answered} of {total} answers are here. You have {time}, the time you had.").format(
            answered=self._theme.digits(screen.answered),
            total=self._theme.digits(screen.total),
            time=duration(screen.left_ms),
        )
        asks = self.tr("Please raise your hand: a center admin lets your exam go on.")
        self.say(icon="hand", role=Role.BLUE, title=title, text=f"{counts} {asks}")


class SurePage(MessagePage):
    """The second step of submission; going back is the button that Enter presses."""

    back_asked = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="sure")
        self._answered, self._open = (
            SignedLine(theme, "circle-check", Role.GREEN),
            SignedLine(theme, "circle-alert", Role.RED),
        )
        self.more.addLayout(self._answered.row)
        self.more.addLayout(self._open.row)
        self.back = Button(
            theme,
            self.tr("Back to the questions"),
            kind=Kind.PRIMARY,
            icon="arrow-left",
            height=52,
            name="back_button",
        )
        self.submit = Button(theme, self.tr("Yes, submit"), icon="send", height=52, name="submit_button")
        self.submit.setShortcut("Alt+S")
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.submit)
        self.back.clicked.connect(self.back_asked)
        self.submit.clicked.connect(self.submitted)

    def show_sure(self, screen: SureScreen) -> None:
        """Ask once more."""
        self.show_place(screen.place)
        text = self.tr("You have {time} left. After this you cannot come back.")
        self.say(
            icon="send",
            role=Role.BLUE,
            title=self.tr("Submit your exam now?"),
            text=text.format(time=duration(screen.time.left_ms)),
        )
        digits = self._theme.digits
        pattern = self.tr("{answered} of {total} questions are answered")
        self._answered.label.setText(pattern.format(answered=digits(screen.answered), total=digits(screen.total)))
        unanswered = screen.total - screen.answered
        self._open.show_text(counted("%n question(s) have no answer", unanswered) if unanswered else "")
        self.submit.setEnabled(not screen.is_busy)
        self.back.setEnabled(not screen.is_busy)
        self.submit.show_text(self.tr("Submitting …") if screen.is_busy else self.tr("Yes, submit"))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)


class SignedLine:
    """A sign and a line, centered."""

    def __init__(self, theme: Theme, icon: str, role: Role) -> None:
        self.icon = IconLabel(theme, icon, role, size=22)
        self.label = Label(theme, use=TextUse.BODY)
        self.row = QHBoxLayout()
        self.row.setSpacing(10)
        self.row.addStretch(1)
        self.row.addWidget(self.icon)
        self.row.addWidget(self.label)
        self.row.addStretch(1)

    def show_text(self, text: str) -> None:
        """Show the line, or with no text nothing."""
        self.label.setText(text)
        self.label.setVisible(bool(text))
        self.icon.setVisible(bool(text))
