"""Screens that say one thing: not possible, are you sure, paused, an admin has to help."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.exam.overview import Mark
from kiosk.flow.screens import CoverScreen, RefusalScreen, ResumeScreen, SureScreen
from kiosk.ui.candidate.front import NARROW, FrontPage
from kiosk.ui.candidate.words import clock_time, duration, left, said
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.bubble import Bubble
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.message import Medallion


class MessagePage(FrontPage):
    """A circle with a sign, a title, a sentence; below them what the page adds."""

    code_asked = Signal()

    def __init__(self, theme: Theme, *, step: int | None = None, name: str) -> None:
        super().__init__(theme, width=860, step=step, name=name)
        self.medallion = Medallion(theme, "info", Role.BLUE, size=70)
        self.title = Label(theme, use=TextUse.HEAD, wraps=True, name="title")
        self.text = Label(theme, use=TextUse.LEAD, ink=Role.INK2, wraps=True, name="text")
        self.code = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, code=True, name="stable_code")
        self.lines = Lines()
        self.buttons = self.pair(spacing=12, least=440)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addLayout(self.buttons)
        buttons.addStretch(1)
        for label in (self.title, self.text, self.code):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.inside.setSpacing(10)
        self.inside.addWidget(self.medallion, 0, Qt.AlignmentFlag.AlignHCenter)
        self.inside.addSpacing(10)
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.text)
        self.inside.addWidget(self.lines, 0, Qt.AlignmentFlag.AlignHCenter)
        self.inside.addSpacing(14)
        self.inside.addLayout(self.acts.place_for(buttons))
        self.code_way = code_way(theme, name=f"{name}_code_way")
        self.code_way.clicked.connect(self.code_asked)
        self.inside.addWidget(self.code_way, 0, Qt.AlignmentFlag.AlignHCenter)
        self.inside.addWidget(self.code)

    def arrange_own(self) -> None:
        """Where text is so large that what is to be pressed would lie below the fold, the sign makes room for it."""
        self.medallion.setVisible(self._theme.room not in NARROW)

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


def code_way(theme: Theme, *, name: str, kind: Kind = Kind.QUIET) -> Button:
    """Return the way for a center admin, hidden until a screen says that there is one."""
    button = Button(theme, tr("A center admin can go on with a code"), kind=kind, icon="key-round", name=name)
    button.hide()
    return button


class Lines(QWidget):
    """A few short lines with their signs, one below the other, together in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 10, 0, 4)
        self._grid.setSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def add(self, sign: QWidget, words: Label) -> None:
        """Add a line: signs of every size stand in one column, and words begin in one place."""
        row = self._grid.rowCount()
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(words, row, 1)
        self.show()


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
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # a button that hides would hand its focus on, as Tab does
        saying = said(screen.refused, screen.place.zone, here=screen.place.seat)
        code = " · ".join(dict.fromkeys(c for c in (str(screen.refused.reason), screen.refused.detail) if c))
        self.say(icon=saying.icon, role=saying.role, title=saying.title, text=saying.text, code=code)
        self.retry.setVisible(screen.can_retry)
        self.code_way.setVisible(screen.takes_codes or screen.takes_words)
        by_code = tr("A center admin can go on with a code")
        self.code_way.show_text(tr("A center admin can open it with five words") if screen.takes_words else by_code)
        self.out.setVisible(screen.can_sign_out)
        self.out.kind = Kind.SECONDARY if screen.can_retry else Kind.PRIMARY  # one filled button, whichever there is
        self.out.update()
        self.primary = self.retry if screen.can_retry else self.out if screen.can_sign_out else None
        (self.primary or self).setFocus(Qt.FocusReason.OtherFocusReason)


class ResumePage(MessagePage):
    """An attempt that waits for a center admin."""

    help_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="resume")
        self._answers = Label(theme, use=TextUse.LEAD, name="resume_answers")
        self._time = Label(theme, use=TextUse.LEAD, name="resume_time")
        self.lines.add(IconLabel(theme, "monitor-check", Role.GREEN, size=22), self._answers)
        self.lines.add(IconLabel(theme, "circle-pause", Role.GREEN, size=22), self._time)
        self._gaps = Label(theme, use=TextUse.LEAD, name="resume_gaps")
        self.lines.add(IconLabel(theme, "calendar-clock", Role.BLUE, size=22), self._gaps)
        self.help = Button(
            theme, self.tr("Ask for help"), kind=Kind.PRIMARY, icon="hand", height=52, name="resume_help_button"
        )
        self.buttons.addWidget(self.help)
        self.help.clicked.connect(self.help_asked)
        self.primary = self.help

    def show_resume(self, screen: ResumeScreen) -> None:
        """Say what is safe and who helps."""
        self.show_place(screen.place)
        name = screen.name.split(" ")[0]
        title = self.tr("Welcome back, {name}").format(name=name) if name else self.tr("Welcome back")
        asks = self.tr("Please raise your hand and stay seated: a center admin lets your exam go on.")
        self.say(icon="hand", role=Role.BLUE, title=title, text=asks)
        digits = self._theme.digits
        pattern = self.tr("{answered} of {total} answers are here")
        self._answers.setText(pattern.format(answered=digits(screen.answered), total=digits(screen.total)))
        self._time.setText(self.tr("{time} left, the time you had").format(time=left(screen.left_ms)))
        self._gaps.setText(self.tr("Interrupted for {time} in all").format(time=duration(screen.gap_ms)))
        self.code_way.setVisible(screen.takes_codes)
        self.help.setFocus(Qt.FocusReason.OtherFocusReason)


class PausedPage(MessagePage):
    """Staff stopped the clock of this exam."""

    help_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="paused")
        self._answers = Label(theme, use=TextUse.LEAD, name="paused_answers")
        self.lines.add(IconLabel(theme, "monitor-check", Role.GREEN, size=22), self._answers)
        self.help = Button(theme, self.tr("Ask for help"), icon="hand", height=48, name="paused_help_button")
        self.buttons.addWidget(self.help)
        self.help.clicked.connect(self.help_asked)
        back = self.tr("The questions come back by themselves. You need not do anything.")
        self._back = Label(theme, back, ink=Role.INK2, wraps=True, name="paused_back")
        self._back.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.inside.addWidget(self._back)

    def show_paused(self, screen: CoverScreen) -> None:
        """Say since when, and that answers and time are safe."""
        self.show_place(screen.place)
        text = self.tr("A center admin paused it at {time}. Your clock stands still at {left}.").format(
            time=clock_time(screen.since_ms, screen.place.zone), left=left(screen.left_ms)
        )
        self.say(icon="circle-pause", role=Role.BLUE, title=self.tr("Your exam is paused"), text=text)
        self._answers.setText(self.tr("%n answer(s), all saved on this computer", "", screen.answered))
        self.code_way.setVisible(screen.takes_codes)
        self.help.setFocus(Qt.FocusReason.OtherFocusReason)


class SurePage(MessagePage):
    """The second step of submission; going back is the button that Enter and Esc press."""

    back_asked = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="sure")
        self._answered = Label(theme, use=TextUse.LEAD, name="sure_answered")
        self._open = Label(theme, use=TextUse.LEAD, name="sure_open")
        self._open_sign = Bubble(theme, Mark.NOT_ANSWERED, size=22)
        self.lines.add(Bubble(theme, Mark.ANSWERED, size=22), self._answered)
        self.lines.add(self._open_sign, self._open)
        self._marked = Label(theme, use=TextUse.LEAD, name="sure_marked")
        self._marked_sign = Bubble(theme, Mark.MARKED, size=22)
        self.lines.add(self._marked_sign, self._marked)
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
        self.submit.clicked.connect(self._on_submit)
        self.primary = self.back

    def show_sure(self, screen: SureScreen) -> None:
        """Ask once more."""
        self.show_place(screen.place)
        text = self.tr("You have {time} left. After this you cannot come back.")
        self.say(
            icon="send",
            role=Role.ACCENT,
            title=self.tr("Submit your exam now?"),
            text=text.format(time=left(screen.time.left_ms)),
        )
        digits = self._theme.digits
        pattern = self.tr("{answered} of {total} questions are answered")
        self._answered.setText(pattern.format(answered=digits(screen.answered), total=digits(screen.total)))
        unanswered = screen.total - screen.answered
        self._open.setText(tr("%n question(s) have no answer", "", unanswered) if unanswered else "")
        for widget in (self._open, self._open_sign):
            widget.setVisible(unanswered > 0)
        self._marked.setText(tr("%n question(s) are marked", "", screen.marked) if screen.marked else "")
        for widget in (self._marked, self._marked_sign):
            widget.setVisible(screen.marked > 0)
        self._show_busy(screen.is_busy)
        if not screen.is_busy:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self.back.click()
            return
        super().keyPressEvent(event)

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.submit.setEnabled(not is_busy)
        self.back.setEnabled(not is_busy)
        self.submit.show_text(self.tr("Submitting…") if is_busy else self.tr("Yes, submit"))

    @Slot()
    def _on_submit(self) -> None:
        self._show_busy(True)
        self.submitted.emit()
