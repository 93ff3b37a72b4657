"""Screens between questions: a door that closes behind, a question without an answer, a break."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.exam.overview import Mark
from kiosk.flow.screens import BreakScreen, DoorKind, DoorScreen, TimeLeft
from kiosk.ui.candidate.message_pages import MessagePage
from kiosk.ui.candidate.words import duration, left, length, running
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.bubble import Bubble
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.progress import ThinBar
from kiosk.ui.widgets.timer import Timer

LINES_WIDTH, SIDES = 480, 160
LAST_MS = 60_000
"""When it is said once more that a break will end."""
_ICONS = {
    DoorKind.ENTER: "door-open",
    DoorKind.LEAVE: "log-out",
    DoorKind.SKIP: "circle-question-mark",
    DoorKind.BREAK: "circle-pause",
}


class DoorPage(MessagePage):
    """Asks before what cannot be taken back: staying is what Enter does, but at a door that only leads on."""

    agreed = Signal()
    declined = Signal()
    break_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="door")
        self._rows: dict[str, tuple[QWidget, Label]] = {}
        for name, sign in self._signs(theme):
            self._rows[name] = (sign, Label(theme, use=TextUse.LEAD, wraps=True, name=f"door_{name}"))
            self.lines.add(*self._rows[name])
        self.timer = Timer(theme)
        self.bar.row.addWidget(self.timer)
        self.back = Button(theme, "", icon="arrow-left", height=52, name="door_back_button")
        self.go = Button(theme, "", icon_after="arrow-right", height=52, name="door_go_button")
        self.rest = Button(theme, tr("Take a break"), icon="circle-pause", height=52, name="door_break_button")
        for button in (self.back, self.rest, self.go):
            self.buttons.addWidget(button)
        self.back.clicked.connect(self.declined)
        self.go.clicked.connect(self._on_go)
        self.rest.clicked.connect(self.break_asked)

    @staticmethod
    def _signs(theme: Theme) -> tuple[tuple[str, QWidget], ...]:
        return (
            ("questions", IconLabel(theme, "list-checks", Role.INK2, size=22)),
            ("answered", Bubble(theme, Mark.ANSWERED, size=22)),
            ("open", Bubble(theme, Mark.NOT_ANSWERED, size=22)),
            ("marked", Bubble(theme, Mark.MARKED, size=22)),
            ("time", IconLabel(theme, "clock", Role.INK2, size=22)),
            ("after", IconLabel(theme, "lock", Role.INK2, size=22)),
        )

    def show_door(self, screen: DoorScreen) -> None:
        """Ask one thing."""
        self.show_place(screen.place)
        role = Role.ACCENT if screen.kind in (DoorKind.ENTER, DoorKind.BREAK) else Role.AMBER
        title, text = _asked(screen)
        self.say(icon=_ICONS[screen.kind], role=role, title=title, text=text)
        rows = _facts(screen)
        for name, (sign, label) in self._rows.items():
            words = rows.get(name, "")
            label.setText(words)
            for widget in (sign, label):
                widget.setVisible(bool(words))
        self.lines.setVisible(bool(rows))
        self._show_buttons(screen)
        self.show_time(screen.time)
        announce(self, ". ".join((title, text, *rows.values())), assertive=True)

    def _show_buttons(self, screen: DoorScreen) -> None:
        stay, go = _buttons(screen)
        self.back.show_text(stay)
        self.go.show_text(go)
        self.back.setVisible(screen.can_go_back)
        self.rest.setVisible(screen.breaks_left > 0 and screen.kind is DoorKind.ENTER)
        self.go.setEnabled(True)
        is_way_on = screen.kind is DoorKind.ENTER
        self.primary = self.go if is_way_on else self.back
        for button in (self.back, self.go):
            button.kind = Kind.PRIMARY if button is self.primary else Kind.SECONDARY
            button.update()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_time(self, time: TimeLeft) -> None:
        """Show the time left."""
        self.timer.show_time(time)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Wrapped lines would be as narrow as their longest word where nothing says otherwise.
        self.lines.setMinimumWidth(min(round(LINES_WIDTH * self._theme.chrome_factor), self.width() - SIDES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_go(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.setEnabled(False)
        self.agreed.emit()


def _asked(screen: DoorScreen) -> tuple[str, str]:
    """Return what is asked, and what comes of it."""
    named = f"“{screen.title}”" if screen.title else ""
    match screen.kind:
        case DoorKind.ENTER:
            title = tr("Next: {section}").format(section=named) if named else tr("The next section")
            return title, _why_here(screen)
        case DoorKind.LEAVE:
            title = (
                tr("Leave {section} for good?").format(section=named) if named else tr("Leave this section for good?")
            )
            return title, tr("You cannot come back to it. Your answers are saved and count.")
        case DoorKind.SKIP:
            title = tr("Question {number} has no answer").format(number=_digits(screen.number))
            return title, tr("You cannot come back to it when you go on.")
        case DoorKind.BREAK:
            title = tr("Take a break of {time}?").format(time=length(screen.limit_ms))
            which = tr("Break {number} of {total}.").format(number=_digits(screen.number), total=_digits(screen.of))
            stands = tr("The questions are covered meanwhile, and your clock stands.")
            runs = tr("The questions are covered meanwhile. Your exam's clock goes on.")
            return title, f"{which} {runs if screen.counted else stands}"


def _why_here(screen: DoorScreen) -> str:
    """Return why a candidate stands before a door."""
    if screen.ran_out is None:
        return ""
    if screen.ran_out:
        return tr("The time of “{section}” is up. Your last words are in.").format(section=screen.ran_out)
    return tr("The time of the section is up. Your last words are in.")


def _facts(screen: DoorScreen) -> dict[str, str]:
    match screen.kind:
        case DoorKind.ENTER:
            return _of_entry(screen)
        case DoorKind.LEAVE:
            return _of_leaving(screen)
        case DoorKind.SKIP | DoorKind.BREAK:
            return {}


def _of_entry(screen: DoorScreen) -> dict[str, str]:
    facts = {"questions": tr("%n question(s)", "", screen.questions)}
    if screen.limit_ms:
        pattern = tr("{time} for it, from its first question on")
        facts["time"] = pattern.format(time=length(screen.limit_ms))
    after = tr("When it is left or its time is up, it closes; you can still read it.")
    closes = tr("When it is left or its time is up, it closes for good.")
    facts["after"] = after if screen.stays_readable else closes
    return facts


def _of_leaving(screen: DoorScreen) -> dict[str, str]:
    pattern = tr("{answered} of {total} questions are answered")
    facts = {"answered": pattern.format(answered=_digits(screen.answered), total=_digits(screen.questions))}
    unanswered = screen.questions - screen.answered
    if unanswered > 0:
        facts["open"] = tr("%n question(s) have no answer", "", unanswered)
    if screen.marked:
        facts["marked"] = tr("%n question(s) are marked", "", screen.marked)
    if screen.time.is_section:
        facts["time"] = tr("Time left in it: {time}").format(time=left(screen.time.left_ms))
    if screen.stays_readable:
        facts["after"] = tr("You can still read it, and change nothing.")
    return facts


def _buttons(screen: DoorScreen) -> tuple[str, str]:
    """Return the words for staying and for going on."""
    match screen.kind:
        case DoorKind.ENTER:
            return tr("Back to the question"), tr("Begin this section")
        case DoorKind.LEAVE:
            return tr("Back to the section"), tr("Leave the section")
        case DoorKind.SKIP:
            return tr("Back to the question"), tr("Go on without an answer")
        case DoorKind.BREAK:
            return tr("Not now"), tr("Begin the break")


class BreakPage(MessagePage):
    """How long the break still lasts; it ends by itself, or when the candidate comes back."""

    break_ended = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="break")
        self._total_ms = 1
        self._left = Label(theme, use=TextUse.DISPLAY, name="break_left")
        self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = ThinBar(theme)
        self._bar.setObjectName("break_bar")
        self._bar.setAccessibleName(self.tr("Time left of the break"))
        at = self.inside.indexOf(self.text)
        self.inside.insertWidget(at + 1, self._left)
        self.inside.insertWidget(at + 2, self._bar)
        self._answers = Label(theme, use=TextUse.LEAD, name="break_answers")
        self._clock = Label(theme, use=TextUse.LEAD, name="break_clock")
        self.lines.add(IconLabel(theme, "monitor-check", Role.GREEN, size=22), self._answers)
        self.lines.add(IconLabel(theme, "clock", Role.GREEN, size=22), self._clock)
        self.back = Button(
            theme,
            self.tr("End the break now"),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            height=52,
            name="break_end_button",
        )
        self.help = Button(theme, self.tr("Ask for help"), icon="hand", height=52, name="break_help_button")
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.help)
        self.back.clicked.connect(self.break_ended)
        self.help.clicked.connect(self.help_asked)
        self.primary = self.back
        self._counted = False
        self._said_ms = 0

    def show_break(self, screen: BreakScreen) -> None:
        """Show a break that has begun."""
        self.show_place(screen.place)
        self._total_ms, self._counted = max(1, screen.total_ms), screen.counted
        self._bar.setRange(0, self._total_ms // 1_000)
        text = self.tr("The questions come back when it ends: by itself, or when you end it.")
        self.say(icon="circle-pause", role=Role.BLUE, title=self.tr("Your break"), text=text)
        self._answers.setText(self.tr("%n answer(s), all saved on this computer", "", screen.answered))
        self._said_ms = screen.total_ms
        self.show_time(screen.time)
        announce(self, f"{self.title.text()}. {self._spoken(screen.time)}. {text}", assertive=True)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_time(self, time: TimeLeft) -> None:
        """Show how long it still lasts, and whether the exam's clock runs; the last minute is said once."""
        left_ms = time.break_ms or 0
        self._left.setText(running(left_ms))
        self._bar.setValue(left_ms // 1_000)
        self._left.setAccessibleName(self._spoken(time))
        goes_on, stands = self.tr("Your clock goes on: {time} left"), self.tr("Your clock stands at {time}")
        pattern = goes_on if self._counted else stands
        self._clock.setText(pattern.format(time=left(time.left_ms)))
        if left_ms <= LAST_MS < self._said_ms:
            announce(self, self._spoken(time), assertive=True)
        self._said_ms = left_ms

    def _spoken(self, time: TimeLeft) -> str:
        return self.tr("Break: {time} left").format(time=duration(time.break_ms or 0))


def _digits(number: int) -> str:
    return QLocale().toString(number)
