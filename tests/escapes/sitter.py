"""The whole program, locked, with a candidate in it who signs in and then sits at an essay; tells what happens.

python -m tests.escapes.sitter NUMBER CODE   (commands on standard input: holds, window)
"""

import os
import sys
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QObject, QRegularExpression, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication, QTextEdit

from kiosk.flow.screens import ConfirmScreen, InstructionsScreen, QuestionScreen, Screen, SignInScreen
from kiosk.flow.station import StationPresenter
from kiosk.lockdown.port import Breach
from kiosk.lockdown.watchdog import Watchdog
from kiosk.tour.front import pass_on
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.window import CandidateWindow
from tests.escapes.victim import tell

LOOK_EVERY_MS = 50
AGAIN_AFTER = 10
ESSAY = QRegularExpression("^essay_text_")
"""What the answer field of an essay is called: notes, passages and practice have fields of their own."""


class Sitter(QObject):
    """Goes to the question, and from there on only tells."""

    def __init__(self, number: str, code: str, window: CandidateWindow, station: StationPresenter) -> None:
        super().__init__()
        self._number, self._code, self._window = number, code, window
        self._hands = Hands(window)
        self._looks = 0
        self._front: set[type[Screen]] = set()
        self._text = ""
        self._sits = False
        owner = station.parent()
        assert owner is not None
        dog = owner.findChild(Watchdog)
        assert isinstance(dog, Watchdog)
        self._dog = dog
        dog.breached.connect(self._on_breached)
        dog.repelled.connect(self._on_repelled)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_look)
        self._timer.start(LOOK_EVERY_MS)
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._input.activated.connect(self._on_command)
        QApplication.setCursorFlashTime(0)

    @Slot()
    def _on_look(self) -> None:
        screen = self._window.screen_shown
        match screen:
            case QuestionScreen():
                self._sit()
            case SignInScreen() | ConfirmScreen() | InstructionsScreen():
                self._enter(screen)
            case _:
                pass_on(self._hands, screen)

    def _enter(self, screen: SignInScreen | ConfirmScreen | InstructionsScreen) -> None:
        self._looks += 1
        if type(screen) in self._front and self._looks % AGAIN_AFTER:
            return
        self._front.add(type(screen))
        match screen:
            case SignInScreen():
                self._hands.write("number", self._number)
                self._hands.write("code", self._code)
                self._hands.click("continue_button")
            case ConfirmScreen():
                self._hands.click("confirm_button")
            case InstructionsScreen():
                self._hands.agree()
                self._hands.click("start_button")

    def _sit(self) -> None:
        """A cover takes the question away and brings it back, so the field is looked for each time."""
        fields = [field for field in self._window.findChildren(QTextEdit, ESSAY) if field.isVisible()]
        if not fields:
            return
        if not self._sits:
            self._sits = True
            fields[0].setFocus()
            spot = fields[0].mapToGlobal(fields[0].rect().center()).toTuple()
            tell("engaged", window=int(self._window.winId()), spots={"field": spot})
        text = fields[0].toPlainText()
        if text != self._text:
            self._text = text
            tell("text", text=text)

    @Slot(tuple)
    def _on_breached(self, breaches: tuple[Breach, ...]) -> None:
        for breach in breaches:
            tell("breach", **asdict(breach))

    @Slot(tuple)
    def _on_repelled(self, breaches: tuple[Breach, ...]) -> None:
        for breach in breaches:
            tell("repelled", **asdict(breach))

    @Slot()
    def _on_command(self) -> None:
        for command in os.read(0, 4096).decode().split():
            match command:
                case "holds":
                    tell("holds", missing=self._dog.missing)
                case "window":
                    tell("window", window=int(self._window.winId()))


def main(number: str, code: str) -> int:
    from kiosk.__main__ import station

    return station(windowed=False, companion=partial(Sitter, number, code))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
