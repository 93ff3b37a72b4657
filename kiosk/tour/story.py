"""The story of one candidate: what is done on each screen, and what must then be there."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    ConfirmScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ReviewScreen,
    Screen,
    SignInScreen,
    SureScreen,
)
from kiosk.flow.station import StationPresenter
from kiosk.tour.doors import Doorman
from kiosk.tour.dying import die
from kiosk.tour.eight_hands import EightHands
from kiosk.tour.front import FrontVisit
from kiosk.tour.hands import Hands
from kiosk.tour.keyboard_hands import KeyboardHands
from kiosk.tour.listening import Listener
from kiosk.tour.plan import Given, Notes, Plan, write
from kiosk.tour.pressing import NotThere
from kiosk.tour.staff import StaffVisit
from kiosk.tour.tools import TOOLS, ToolVisit
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.attempts import Attempt
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import ChoiceInteraction, ExtendedTextInteraction, Interaction
from sync.protocol.tools import Tool

SETTLE_S = 0.15
HANDS: dict[str, type[Hands]] = {one.name: one for one in (Hands, KeyboardHands, EightHands)}
"""By what a candidate can sit the tour."""

Condition = Callable[[], bool]


class Photographer(Protocol):
    """Who takes the pictures."""

    def picture(self, name: str) -> None:
        """Write what is on screen as the next picture."""


class Story:
    """Each step says what it waits for; who drives it waits."""

    def __init__(
        self,
        driver: Photographer,
        plan: Plan,
        notes: Notes,
        window: CandidateWindow,
        station: StationPresenter,
    ) -> None:
        self._driver = driver
        self._plan = plan
        self._notes = notes
        self._notes_file = Path(plan.notes)
        self._window = window
        self._station = station
        self._hands = HANDS[plan.hands](window)
        self._doors = Doorman(self, window, self._hands)

    def told(self) -> Iterator[Condition]:
        if self._notes.given:
            yield from self._come_back()
        else:
            yield from self._enter()
        yield from self._sit()
        yield from self._submit()
        yield from self._try_again()

    def _enter(self) -> Iterator[Condition]:
        yield self._on(SignInScreen)
        yield from self.pictured("sign-in")
        yield from self._sign_in("0000-0000", self._plan.code, Reason.UNKNOWN_NUMBER, "sign-in-unknown-number")
        yield from self._sign_in(self._plan.number, "00000000", Reason.WRONG_CODE, "sign-in-wrong-code")
        self._type_codes(self._plan.number, self._plan.code)
        yield self._on(ConfirmScreen)
        yield from self.pictured("confirm")
        self._hands.click("confirm_button")
        yield from FrontVisit(self, self._window, self._hands).told()
        yield from self.pictured("instructions")
        self._hands.agree()
        yield from self.pictured("instructions-agreed")
        self._hands.click("start_button")

    def _sign_in(self, number: str, code: str, reason: Reason, picture: str) -> Iterator[Condition]:
        self._type_codes(number, code)
        yield (
            lambda: (
                isinstance(s := self._screen, SignInScreen) and s.problem is not None and (s.problem.reason is reason)
            )
        )
        yield from self.pictured(picture)

    def _type_codes(self, number: str, code: str) -> None:
        self._hands.write("number", number)
        self._hands.write("code", code)
        self._hands.click("continue_button")

    def _come_back(self) -> Iterator[Condition]:
        yield self._on(QuestionScreen)
        screen = self._question()
        if screen.item.id != self._notes.current:
            self._notes.wrong.append(f"resumed at {screen.item.id}, not at {self._notes.current}")
        for given in self._notes.given:
            if given.item == screen.item.id and screen.responses.get(ResponseId(given.response)) != given.values:
                self._notes.wrong.append(f"{given.item}/{given.response} is not shown after the kill")
        for left in self._notes.left:
            if left.item == screen.item.id and screen.annotations.get(left.response) != left.values:
                self._notes.wrong.append(f"{left.response} at {left.item} is not shown after the kill")
        yield from self.pictured("resumed")
        if self._station.sitting is not None:
            self._station.sitting.put_away_notice()

    def _sit(self) -> Iterator[Condition]:
        yield lambda: isinstance(self._screen, QuestionScreen) and self._attempt is not None
        while isinstance(screen := self._screen, QuestionScreen):
            yield from self._answer(screen)
            item = screen.item.id
            self._hands.click("next_button")
            yield self._moved_on(item)
            yield from self._doors.passed()

    def _moved_on(self, item: ItemId) -> Condition:
        return lambda: not isinstance(s := self._screen, QuestionScreen) or s.item.id != item

    def _answer(self, screen: QuestionScreen) -> Iterator[Condition]:
        name = f"question-{screen.number:02d}" if screen.number else "information"
        attempt = self._attempt
        if attempt is not None:
            self._notes.attempt, self._notes.candidate = attempt.id, attempt.candidate
        self._notes.items = screen.total
        known = {(given.item, given.response) for given in self._notes.given}
        yield from Listener(self, self._station, self._hands, self._notes).told(screen)
        for interaction in screen.item.interactions:
            if (screen.item.id, interaction.response) not in known:
                yield from self._give(screen, interaction)
        yield from self.pictured(name)
        if self._hands.is_whole:
            yield from self._look_around(screen, name)
        if self._plan.dies and screen.number == 1:
            yield from StaffVisit(self, self._window, self._station, self._hands.staff).told()
        if self._plan.dies and screen.number >= max(1, screen.total // 2):
            self._notes.current = screen.item.id
            write(self._notes_file, self._notes)
            die()

    def _look_around(self, screen: QuestionScreen, name: str) -> Iterator[Condition]:
        """The tools, a mark, a break: each once, also where the program is killed at the first question."""
        visit = ToolVisit(self, self._station, self._hands, self._notes)
        if screen.number == 1 and not self._notes.left and set(TOOLS) <= set(screen.tools):
            yield from visit.told(screen.item.id)
        asks_an_essay = any(isinstance(one, ExtendedTextInteraction) for one in screen.item.interactions)
        if asks_an_essay and Tool.SPELL_CHECK in screen.tools:
            yield from visit.spell()
        if screen.number == 2 and screen.item.id not in (self._attempt.marked if self._attempt else ()):
            self._hands.click("mark_button")
            yield lambda: self._attempt is not None and screen.item.id in self._attempt.marked
            yield from self.pictured(f"{name}-marked")
        if self._plan.dies and screen.number == 2 and screen.breaks_left:
            yield from self._doors.rested()

    def _give(self, screen: QuestionScreen, interaction: Interaction) -> Iterator[Condition]:
        language = screen.item.language or self._language
        values = self._hands.answer(interaction, screen.number, language)
        kind = type(interaction).__name__.removesuffix("Interaction")
        item, response = screen.item.id, interaction.response
        is_a_set = isinstance(interaction, ChoiceInteraction)  # chosen in one order, kept in another

        def is_kept() -> bool:
            kept = None if self._attempt is None else self._attempt.responses.get(item, {}).get(response)
            return kept is not None and (set(kept) == set(values) if is_a_set else kept == values)

        yield is_kept
        kept = self._attempt.responses[item][response] if self._attempt else values
        if kind not in self._notes.kinds:
            self._notes.kinds.append(kind)
        self._notes.given.append(Given(item=item, response=response, values=kept))
        write(self._notes_file, self._notes)

    @property
    def _language(self) -> str:
        attempt = self._attempt
        return "" if attempt is None else attempt.language

    def _submit(self) -> Iterator[Condition]:
        yield self._on(ReviewScreen)
        yield from self.pictured("review")
        self._hands.click("submit_button")
        yield self._on(SureScreen)
        yield from self.pictured("sure")
        self._hands.click("submit_button")
        yield self._on(ReceiptScreen)
        yield from self.pictured("receipt")
        yield lambda: isinstance(s := self._screen, ReceiptScreen) and s.server_ms is not None
        yield from self.pictured("receipt-on-server")
        self._hands.click("sign_out_button")

    def _try_again(self) -> Iterator[Condition]:
        yield self._on(SignInScreen)
        yield self.after(SETTLE_S)
        self._type_codes(self._plan.number, self._plan.code)
        yield self._on(RefusalScreen)
        if isinstance(screen := self._screen, RefusalScreen):
            self._notes.refused = screen.refused.reason
            if screen.refused.reason is not Reason.CONSUMED:
                self._notes.wrong.append(f"the second sign-in met {screen.refused.reason}")
        yield from self.pictured("refused-consumed")

    def _question(self) -> QuestionScreen:
        if isinstance(self._screen, QuestionScreen):
            return self._screen
        raise NotThere("question")

    def pictured(self, name: str) -> Iterator[Condition]:
        """Take a picture as soon as everything stands still."""
        yield self.after(SETTLE_S)
        self._driver.picture(name)

    # --- waiting

    @property
    def _screen(self) -> Screen | None:
        return self._window.screen_shown

    @property
    def _attempt(self) -> Attempt | None:
        return None if self._station.sitting is None else self._station.sitting.attempt

    def _on(self, kind: type[Screen]) -> Condition:
        return lambda: isinstance(self._screen, kind)

    def after(self, seconds: float) -> Condition:
        """So long from now."""
        at = time.monotonic() + seconds
        return lambda: time.monotonic() >= at
