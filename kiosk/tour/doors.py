"""What stands between the questions of a tour: doors, a question passed by, a break."""

from collections.abc import Callable, Iterator
from typing import Protocol

from kiosk.flow.screens import BreakScreen, DoorKind, DoorScreen, QuestionScreen, Screen
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.window import CandidateWindow

Condition = Callable[[], bool]


class Teller(Protocol):
    """Whose story this is a part of."""

    def pictured(self, name: str) -> Iterator[Condition]:
        """Take a picture as soon as everything stands still."""


class Doorman:
    """The steps, each saying what it waits for."""

    def __init__(self, teller: Teller, window: CandidateWindow, hands: Hands) -> None:
        self._teller, self._window, self._hands = teller, window, hands

    def passed(self) -> Iterator[Condition]:
        """Agree to whatever stands before the next question, each seen once."""
        while isinstance(screen := self._screen, DoorScreen):
            yield from self._teller.pictured(f"door-{screen.kind.value}")
            self._hands.click("door_go_button")
            yield self._went_on(screen)

    def rested(self) -> Iterator[Condition]:
        """Take a break and end it."""
        if not self._hands.has("break_button"):
            self._hands.click("questions_button")
        self._hands.click("break_button")
        yield lambda: isinstance(s := self._screen, DoorScreen) and s.kind is DoorKind.BREAK
        yield from self._teller.pictured("door-break")
        self._hands.click("door_go_button")
        yield lambda: isinstance(self._screen, BreakScreen)
        yield from self._teller.pictured("break")
        self._hands.click("break_end_button")
        yield lambda: isinstance(self._screen, QuestionScreen)

    def _went_on(self, door: DoorScreen) -> Condition:
        return lambda: not isinstance(s := self._screen, DoorScreen) or s.kind is not door.kind

    @property
    def _screen(self) -> Screen | None:
        return self._window.screen_shown
