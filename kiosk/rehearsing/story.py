"""What an invented candidate does: signs in, answers, loses the program in the middle, is moved, submits."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.flow.screens import ConfirmScreen, QuestionScreen, ReceiptScreen, ReviewScreen, SignInScreen, SureScreen
from kiosk.flow.station import StationPresenter
from kiosk.tour.front import FrontVisit
from kiosk.tour.plan import Notes, Plan, read_notes, write
from kiosk.tour.story import Condition, Story
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.ids import ItemId, ResponseId, StationId

MOVE_S, RECEIPT_S = 240.0, 120.0
"""So long an exam waits to be moved, and its end for the server's word."""
Die = Callable[[], None]


class NoPictures:
    """Nobody looks at a rehearsal's screens."""

    def picture(self, name: str) -> None:
        """Take none."""


class RehearsalStory(Story):
    """The tour's story of a candidate, without what only pictures need, and with what a whole room needs."""

    def __init__(
        self, plan: Plan, window: CandidateWindow, station: StationPresenter, *, here: StationId, die: Die
    ) -> None:
        self._die, self._memory, self._here = die, Path(plan.notes), here
        super().__init__(NoPictures(), plan, read_notes(self._memory), window, station)
        self._has_waited = False
        self.waits: Callable[[], None] = lambda: None
        """Told when the exam waits to be moved."""

    @property
    def notes(self) -> Notes:
        """What was given so far, and what was not as it must be."""
        return self._notes

    def told(self) -> Iterator[Condition]:
        if isinstance(self._screen, QuestionScreen):
            yield from self._come_back()
        else:
            yield from self._enter()
        yield from self._sit()
        if self._station.sitting is not None:
            yield from self._submit()
        self._memory.unlink(missing_ok=True)

    def pictured(self, _name: str) -> Iterator[Condition]:
        """Take no picture; everything stands still for a moment all the same."""
        yield self.after(0.05)

    def _enter(self) -> Iterator[Condition]:
        yield self._on(SignInScreen)
        self._type_codes(self._plan.number, self._plan.code)
        yield lambda: not isinstance(s := self._screen, SignInScreen) or s.problem is not None
        yield self._on(ConfirmScreen)
        self._hands.click("confirm_button")
        yield lambda: isinstance(self._screen, QuestionScreen) or self._hands.has("start_button") or self._is_front()
        if isinstance(self._screen, QuestionScreen):
            return  # it came here from another seat
        yield from FrontVisit(self, self._window, self._hands).told()
        self._hands.agree()
        yield lambda: self._hands.find("start_button").isEnabled()
        self._hands.click("start_button")

    def _is_front(self) -> bool:
        return type(self._screen).__name__ in (
            "NoticeScreen", "TrialScreen", "ComfortScreen", "PracticeScreen", "InstructionsScreen"
        )  # fmt: skip

    def _come_back(self) -> Iterator[Condition]:
        """Everything that was given before the program ended has to be there."""
        yield lambda: self._attempt is not None
        kept = self._attempt.responses if self._attempt is not None else {}
        for one in self._notes.given:
            if kept.get(ItemId(one.item), {}).get(ResponseId(one.response)) != one.values:
                self._notes.wrong.append(f"{one.item}/{one.response} is lost")
        if self._station.sitting is not None:
            self._station.sitting.put_away_notice()

    def _sit(self) -> Iterator[Condition]:
        yield lambda: isinstance(self._screen, QuestionScreen) and self._attempt is not None
        while isinstance(screen := self._screen, QuestionScreen):
            yield from self._answer(screen)
            if self._station.sitting is None:
                return  # it goes on at another seat
            item = screen.item.id
            self._hands.click("next_button")
            yield self._moved_on(item)
            yield from self._doors.passed()

    def _answer(self, screen: QuestionScreen) -> Iterator[Condition]:
        attempt = self._attempt
        if attempt is None:
            return
        self._notes.attempt, self._notes.candidate = attempt.id, attempt.candidate
        known = attempt.responses.get(screen.item.id, {})
        for interaction in screen.item.interactions:
            if interaction.response not in known:
                yield from self._give(screen, interaction)
        if screen.number < max(1, screen.total // 2):
            return
        if not attempt.resumes:
            write(self._notes_file, self._notes)
            self._die()
        elif self._is_to_move:
            self.waits()
            until = time.monotonic() + MOVE_S
            yield lambda: self._station.sitting is None or time.monotonic() > until
            self._has_waited = True

    @property
    def _is_to_move(self) -> bool:
        """Whether this seat's exam is the one that is moved."""
        sitting = self._station.sitting
        rehearsal = None if sitting is None else sitting.desk.session.rehearsal
        return rehearsal is not None and rehearsal.mover == self._here and not self._has_waited

    def _submit(self) -> Iterator[Condition]:
        yield self._on(ReviewScreen)
        self._hands.click("submit_button")
        yield self._on(SureScreen)
        self._hands.click("submit_button")
        yield self._on(ReceiptScreen)
        until = time.monotonic() + RECEIPT_S
        yield (
            lambda: (
                (isinstance(s := self._screen, ReceiptScreen) and s.server_ms is not None) or (time.monotonic() > until)
            )
        )
        self._hands.click("sign_out_button")
