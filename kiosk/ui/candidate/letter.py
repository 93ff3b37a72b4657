"""An urgent message of the center, in place of the question until it was read."""

from PySide6.QtCore import Qt, Signal, Slot

from kiosk.flow.screens import LetterScreen, TimeLeft
from kiosk.ui.candidate.message_pages import MessagePage
from kiosk.ui.candidate.words import clock_time
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.timer import Timer


class LetterPage(MessagePage):
    """The words, when they came, the time left, and one button."""

    letter_read = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name="letter")
        self._message = ""
        self._when = Label(theme, ink=Role.INK2, wraps=True, name="letter_when")
        self._when.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = Label(theme, use=TextUse.BODY, wraps=True, name="letter_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        at = self.inside.indexOf(self.text)
        self.inside.insertWidget(at + 1, self._words)
        self.inside.insertWidget(at + 2, self._when)
        self._timer = Timer(theme)
        self.ok = Button(
            theme, self.tr("I have read this"), kind=Kind.PRIMARY, icon="check", height=52, name="letter_ok"
        )
        self.buttons.addWidget(self.ok)
        self.bar.row.addWidget(self._timer)
        self.ok.clicked.connect(self._on_read)
        self.primary = self.ok

    def show_letter(self, screen: LetterScreen) -> None:
        """Show one message."""
        self.show_place(screen.place)
        self._message = screen.message
        self.say(icon="message-square", role=Role.BLUE, title=self.tr("Message from the center admin"), text="")
        self._words.setText(screen.text)
        when = self.tr("Sent at {time}. Your answers are saved; the questions come back when you have read this.")
        self._when.setText(when.format(time=clock_time(screen.at_ms, screen.place.zone)))
        self._timer.show_time(screen.time)
        self.panel.setAccessibleDescription(screen.text)
        announce(self, f"{self.title.text()}. {screen.text}", assertive=True)
        self.ok.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_time(self, time: TimeLeft) -> None:
        """Show the time left."""
        self._timer.show_time(time)

    @Slot()
    def _on_read(self) -> None:
        self.letter_read.emit(self._message)
