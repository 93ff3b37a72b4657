"""What hands do on the pages between the confirmation and the instructions."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from kiosk.flow.screens import (
    ComfortScreen,
    InstructionsScreen,
    NoticeScreen,
    PhotoScreen,
    PhotoState,
    PracticeScreen,
    Screen,
    TrialScreen,
)
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.practice_items import practice_item
from kiosk.ui.candidate.window import CandidateWindow

PRACTICES = 3
"""Practice questions that a tour tries; the rest is skipped."""
Condition = Callable[[], bool]
FrontScreen = NoticeScreen | PhotoScreen | TrialScreen | ComfortScreen | PracticeScreen


def pass_on(hands: Hands, screen: Screen | None) -> bool:
    """Do what leads on from one of these pages; False on any other screen."""
    match screen:
        case NoticeScreen():
            hands.click("accept_button")
        case PhotoScreen():
            if screen.state is not PhotoState.OPENING:
                hands.click("photo_go")
        case TrialScreen():
            _try(hands, screen)
        case ComfortScreen():
            hands.click("comfort_go")
        case PracticeScreen():
            hands.click("practice_skip" if screen.may_skip and screen.at < screen.total - 1 else "practice_next")
        case _:
            return False
    return True


def _try(hands: Hands, screen: TrialScreen) -> None:
    hands.type_into(hands.find("trial_keyboard_field"), hands.letters)
    for part in screen.parts:
        if part != "keyboard":
            hands.click(f"trial_{part}_button")
    hands.click("trial_go")


class Teller(Protocol):
    """Whose story this is a part of."""

    def pictured(self, name: str) -> Iterator[Condition]:
        """Take a picture as soon as everything stands still."""


class FrontVisit:
    """The steps from the confirmation to the instructions, each page pictured once."""

    def __init__(self, teller: Teller, window: CandidateWindow, hands: Hands) -> None:
        self._teller, self._window, self._hands = teller, window, hands

    def told(self) -> Iterator[Condition]:
        """Go through the pages that this exam has; the instructions are on screen at the end."""
        pictured: set[str] = set()
        while True:
            yield lambda: isinstance(self._screen, FrontScreen | InstructionsScreen)
            before = self._screen
            if isinstance(before, InstructionsScreen):
                return
            name = type(before).__name__.removesuffix("Screen").lower()
            if name not in pictured:
                pictured.add(name)
                yield from self._teller.pictured(name)
            if isinstance(before, PracticeScreen) and before.at < PRACTICES:
                yield from self._practice(before)
                self._hands.click("practice_next")
            else:
                pass_on(self._hands, before)
            yield partial(self._has_left, before)

    def _practice(self, screen: PracticeScreen) -> Iterator[Condition]:
        """Answer a practice question with the real controls."""
        (asked,) = practice_item(screen.kind).interactions
        self._hands.answer(asked, 1, self._window.theme.language)
        yield lambda: isinstance(s := self._screen, PracticeScreen) and any(s.tried.values())
        yield from self._teller.pictured(f"practice-{screen.kind.replace('_', '-')}")

    def _has_left(self, before: Screen | None) -> bool:
        now = self._screen
        if isinstance(before, PracticeScreen) and isinstance(now, PracticeScreen):
            return now.at != before.at
        if isinstance(before, PhotoScreen) and isinstance(now, PhotoScreen):
            return now.state is not before.state
        return type(now) is not type(before)

    @property
    def _screen(self) -> Screen | None:
        return self._window.screen_shown
