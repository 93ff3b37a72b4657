"""Asking for help: why, what the center said to it, and the way to take the hand down; with what the center wrote."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from kiosk.flow.screens import HandShown, QuestionScreen, Screen, SignInScreen
from kiosk.ui.candidate.words import clock_time
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.sheet import Rule
from sync.protocol.letters import Letter
from sync.protocol.welcome import HandCause, HandState

HELP_BUTTON, MENU_BUTTON, MENU_HELP_BUTTON = "help_button", "menu_button", "menu_help_button"
ICONS = {HandCause.TECHNICAL: "wrench", HandCause.QUESTION: "circle-question-mark", HandCause.BREAK: "door-open"}
WIDTH = 420
MOST_SHOWN = 5
"""Messages in the panel; older ones were read long ago."""


def cause_words(cause: str) -> str:
    """Return what a hand was raised for."""
    match cause:
        case HandCause.TECHNICAL:
            return tr("Something does not work")
        case HandCause.QUESTION:
            return tr("I have a question")
        case HandCause.BREAK:
            return tr("I need a break, or the toilet")
        case _:
            return tr("Help")


class HelpPanel(Floating):
    """Opens beside the button that asks for help."""

    raised = Signal(str)
    withdrawn = Signal()

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="help_panel")
        self._look = theme
        self._hand: HandShown | None = None
        self._letters: tuple[Letter, ...] = ()
        self._zone = "UTC"
        self.body.setContentsMargins(18, 14, 18, 16)
        self.body.setSpacing(8)
        self._title = Label(theme, use=TextUse.UI_STRONG, wraps=True, name="help_title")
        self._text = Label(theme, ink=Role.INK2, wraps=True, name="help_text")
        icons = {
            HandCause.TECHNICAL: "wrench",
            HandCause.QUESTION: "circle-question-mark",
            HandCause.BREAK: "door-open",
        }
        self._causes = {
            cause: Button(theme, cause_words(cause), icon=icon, name=f"hand_{cause}") for cause, icon in icons.items()
        }
        self._down = Button(theme, self.tr("Take the hand down"), kind=Kind.SECONDARY, name="hand_down")
        self._rule = Rule(theme)
        self._heading = Label(theme, self.tr("Messages from the center admin"), use=TextUse.UI_STRONG)
        self._messages = Label(theme, wraps=True, name="help_messages")
        for part in (self._title, self._text, *self._causes.values(), self._down):
            self.body.addWidget(part)
        for part in (self._rule, self._heading, self._messages):
            self.body.addWidget(part)
        for cause, button in self._causes.items():
            button.clicked.connect(partial(self._raise, cause.value))
        self._down.clicked.connect(self._on_down)
        self._fill()

    def show_hand(self, hand: HandShown | None, zone: str) -> None:
        """Show what is known of the hand."""
        self._hand, self._zone = hand, zone
        self._fill()

    def show_letters(self, letters: tuple[Letter, ...]) -> None:
        """Show what the center wrote."""
        self._letters = letters
        self._fill()

    @Slot()
    def open_panel(self) -> None:
        """Open beside the button."""
        width = min(round(WIDTH * self._look.chrome_factor), self._anchor.window().width() - 32)
        for label in (self._title, self._text, self._heading, self._messages):
            label.setFixedWidth(width - 36)
        self.open_beside(width)
        first = self._down if self._hand is not None else self._causes[HandCause.TECHNICAL]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        hand = self._hand
        for button in self._causes.values():
            button.setVisible(hand is None)
        self._down.setVisible(hand is not None)
        if hand is None:
            self._title.setText(self.tr("What do you need?"))
            self._text.setText(self.tr("A center admin sees your seat and what it is about. Your exam goes on."))
        elif hand.state == HandState.COMING:
            self._title.setText(self.tr("Somebody is coming to you."))
            self._text.setText(cause_words(hand.cause))
        else:
            self._title.setText(
                self.tr("Your hand is up since {time}.").format(time=clock_time(hand.since_ms, self._zone))
            )
            self._text.setText(cause_words(hand.cause))
        has_letters = bool(self._letters)
        for part in (self._rule, self._heading, self._messages):
            part.setVisible(has_letters)
        lines = (
            f"{clock_time(letter.at.best_ms, self._zone)}  {letter.text}" for letter in self._letters[-MOST_SHOWN:]
        )
        self._messages.setText("\n\n".join(lines))

    def _raise(self, cause: str, _checked: bool = False) -> None:
        self.close_panel()
        self.raised.emit(cause)

    @Slot()
    def _on_down(self) -> None:
        self.close_panel()
        self.withdrawn.emit()


def help_words(hand: HandShown | None) -> str:
    """Return what the button says."""
    if hand is None:
        return tr("Ask for help")
    return tr("Somebody is coming") if hand.state == HandState.COMING else tr("Hand is up")


class HelpDesk(QObject):
    """Opens the panel at whichever button asked for help, and keeps those buttons saying how it stands."""

    raised = Signal(str)
    withdrawn = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._hand: HandShown | None = None
        self._letters: tuple[Letter, ...] = ()
        self._zone = "UTC"
        self._panel: HelpPanel | None = None

    def attend(self, page: QWidget, asked: SignalInstance) -> None:
        """Be there when this page asks for help."""
        asked.connect(partial(self.open_for, page))
        self._say_on(page)

    def show_hand(self, hand: HandShown | None) -> None:
        """Show how the hand stands, wherever help can be asked for."""
        self._hand = hand
        self._say_on(self._window)
        if self._panel is not None:
            self._panel.show_hand(hand, self._zone)

    def know(self, screen: Screen) -> None:
        """Know where this is, and what the center wrote to who sits here; nothing of it stays for the next one."""
        self._zone = screen.place.zone
        if isinstance(screen, QuestionScreen):
            self._letters = screen.letters
        elif isinstance(screen, SignInScreen):
            self._letters = ()
            self._let_go()

    def open_for(self, page: QWidget) -> None:
        """Open beside the button of this page that is there; where there is none, the hand goes up at once."""
        anchor = next((button for button in _buttons(page) if button.isVisible()), None)
        if anchor is None:
            self.raised.emit("")
            return
        self._let_go()
        panel = HelpPanel(self._theme, anchor)
        panel.show_hand(self._hand, self._zone)
        panel.show_letters(self._letters)
        panel.raised.connect(self.raised)
        panel.withdrawn.connect(self.withdrawn)
        self._panel = panel
        panel.open_panel()

    def _let_go(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()

    def _say_on(self, whole: QWidget) -> None:
        words = help_words(self._hand)
        for name in (HELP_BUTTON, MENU_HELP_BUTTON):
            for button in whole.findChildren(Button, name):
                button.show_text(words)


def _buttons(page: QWidget) -> list[Button]:
    return [button for name in (HELP_BUTTON, MENU_BUTTON) for button in page.findChildren(Button, name)]
