"""Nothing to do: the paper is on its way, or the time has not come."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.flow.screens import WaitingScreen
from kiosk.ui.candidate.confirm import Photo
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.staff_words import waiting_words
from kiosk.ui.candidate.words import clock_time, duration, said, seat_name
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.message import Medallion
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.sheet import Rule

KB = 1024
ROOM_PHOTO = QSize(96, 120)


class WaitingPage(FrontPage):
    """Which exam, what is being waited for and, if it is known, until when. The screen changes by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=820, step=1, name="waiting")
        self._reason = ""
        self._exam = Label(theme, use=TextUse.TITLE, wraps=True, name="waiting_exam")
        self._title = Label(theme, use=TextUse.LEAD, ink=Role.INK2, wraps=True, name="title")
        self._time = Label(theme, use=TextUse.DISPLAY, name="waiting_time")
        self._at = Label(theme, use=TextUse.LEAD, ink=Role.INK2, wraps=True, name="waiting_at")
        self._group = Label(theme, ink=Role.INK2, wraps=True, name="waiting_group")
        self._group.setContentsMargins(0, 0, 0, 8)
        self._photo = Photo(theme, ROOM_PHOTO)
        self._medallion = Medallion(theme, "hourglass", Role.BLUE, size=70)
        self._progress = Progress(theme, "", name="download")
        self._progress.setMaximumWidth(420)
        calm = self.tr(
            "You need not do anything. The screen changes by itself, and your time begins with the first question."
        )
        self._calm = calm
        self._text = Label(theme, calm, use=TextUse.LEAD, wraps=True, name="text")
        self._note = Note(theme, NoteKind.OFFLINE, name="waiting_note")
        self._name = Label(theme, ink=Role.INK2, wraps=True, name="waiting_name")
        for label in (self._exam, self._title, self._time, self._at, self._group, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._fill(theme)

    def _fill(self, theme: Theme) -> None:
        self.inside.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.inside.addWidget(self._medallion, 0, middle)
        self.inside.addSpacing(8)
        self.inside.addWidget(self._exam)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self._time)
        self.inside.addWidget(self._at)
        self.inside.addWidget(self._group)
        self.inside.addWidget(self._photo, 0, middle)
        self.inside.addWidget(self._note)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self._progress, 100)
        bar.addStretch(1)
        self.inside.addSpacing(8)
        self.inside.addLayout(bar)
        self.inside.addSpacing(4)
        self.inside.addWidget(self._text)
        self.inside.addSpacing(16)
        names = self._name_row(theme)
        self.inside.addWidget(self._rule)
        self.inside.addLayout(names)

    def _name_row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self._sign = IconLabel(theme, "user", Role.INK2)
        self._rule = Rule(theme)
        row.addWidget(self._sign)
        row.addWidget(self._name)
        row.addStretch(1)
        return row

    def _name_row_shown(self, is_shown: bool) -> None:
        for widget in (self._rule, self._sign, self._name):
            widget.setVisible(is_shown)

    def show_waiting(self, screen: WaitingScreen) -> None:
        """Say what is being waited for."""
        is_news = not self.isVisible() or screen.reason != self._reason  # else only a time or a share goes on
        self._reason = screen.reason
        self.show_place(screen.place, is_news=is_news)
        self.bar.show_step(4 if screen.reason in ("claim", "start", "room", "move", "move_hand_over") else 1)
        has_time = screen.until_ms is not None
        self._exam.setText(screen.exam)
        self._exam.setVisible(bool(screen.exam))
        self._title.setText(waiting_words(screen.reason) or self._words(screen, has_time=has_time))
        self._time.setText(self._until(screen))
        self._time.setVisible(has_time)
        self._medallion.setVisible(not has_time)
        moved = self.tr("You need not do anything. Your exam goes on by itself where you were, with the time you had.")
        self._text.setText(moved if screen.reason.startswith("move") else self._calm)
        if screen.reason.startswith("staff_"):
            self.bar.show_step(None)
            self._text.setText(self.tr("All your answers are saved, and you keep the time you have. Please wait."))
        self._name_row_shown(bool(screen.name))
        self._name.setText(screen.name)
        self.panel.setAccessibleName(f"{screen.exam}. {self._title.text()} {self._time.text()}")
        self._show_room(screen)
        self._show_progress(screen.progress)
        self._show_problem(screen)
        if is_news:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _until(self, screen: WaitingScreen) -> str:
        if screen.until_ms is None:
            return ""
        if screen.reason == "room":
            return duration(max(60_000, screen.until_ms - screen.now_ms))
        return clock_time(screen.until_ms, screen.place.zone)

    def _show_room(self, screen: WaitingScreen) -> None:
        """Say when this seat begins, and show who waits where: staff look at it as they walk by."""
        is_room = screen.reason == "room"
        self._at.setVisible(is_room)
        self._group.setVisible(is_room and screen.wave > 0)
        if is_room:
            self.bar.show_step(4)
            if screen.until_ms is None:
                self._at.setText(self.tr("when the center admin lets it begin"))
            else:
                at = clock_time(screen.until_ms, screen.place.zone)
                self._at.setText(self.tr("at {time}").format(time=at))
            group = self.tr("Seats begin one after the other. This one is in group {number} of {all}.")
            digits = QLocale().toString
            self._group.setText(group.format(number=digits(screen.wave), all=digits(screen.waves)))
            self._name.setText(f"{screen.name} · {seat_name(screen.place.seat)}".strip(" ·"))
        self._photo.show_photo(screen.photo if is_room else b"", screen.name)
        self._photo.setVisible(is_room and bool(screen.photo))

    def _room_words(self, *, has_time: bool, has_group: bool) -> str:
        if has_time:
            return self.tr("Your turn is in") if has_group else self.tr("begins in")
        if has_group:
            return self.tr("You are ready. Your exam begins")
        return self.tr("You are ready. Everybody begins together,")

    def _words(self, screen: WaitingScreen, *, has_time: bool) -> str:
        match screen.reason:
            case "room":
                return self._room_words(has_time=has_time, has_group=screen.wave > 0)
            case "download":
                return self.tr("Your questions are on their way")
            case "key" if has_time:
                return self.tr("The questions are released at")
            case "key":
                return self.tr("Your questions are being released")
            case "session":
                return self.tr("Your exam opens at") if has_time else self.tr("Your exam has not opened yet")
            case "move":
                return self.tr("Your answers are being brought to this seat")
            case "move_hand_over":
                return self.tr("The other seat is still handing over your answers")
            case "claim" | "start":
                return self.tr("Your exam begins")
            case _:
                return self.tr("Your questions are being opened")

    def _show_progress(self, progress: tuple[int, int] | None) -> None:
        self._progress.setVisible(progress is not None)
        if progress is not None:
            done, total = (size // KB for size in progress)
            self._progress.show_what(self.tr("Kilobytes received"))
            self._progress.show_progress(done, total)

    def _show_problem(self, screen: WaitingScreen) -> None:
        self._note.setVisible(screen.problem is not None)
        if screen.problem is not None:
            saying = said(screen.problem, screen.place.zone, here=screen.place.seat)
            self._note.show_words(NoteKind.OFFLINE, saying.title, saying.text)
