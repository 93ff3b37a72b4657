"""Sits beside every seat and does nothing, until its server says that the room rehearses: then it plays a candidate."""

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.flow.screens import QuestionScreen, RefusalScreen, Screen, SignInScreen
from kiosk.flow.station import StationPresenter
from kiosk.rehearsing.turn import Turn, turn
from kiosk.store.store import Store
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.events import RehearsalTold
from sync.protocol.ids import AttemptId, CandidateId, SessionId, StationId

if TYPE_CHECKING:
    from kiosk.rehearsing.story import RehearsalStory

log = logging.getLogger(__name__)

IDLE_MS, BUSY_MS = 2_000, 20
"""How often it looks while nothing is rehearsed here, and while something is."""
PATIENCE_S = 300.0
WAITS, WRONG = "waits", "wrong"
NOTES = "rehearsal.json"


class Here(msgspec.Struct, frozen=True, kw_only=True):
    """What the store says."""

    station: StationId = StationId("")
    turn: Turn | None = None


class Rehearser(QObject):
    """Plays one invented candidate after the other; never anybody real."""

    def __init__(
        self,
        window: CandidateWindow,
        station: StationPresenter,
        *,
        home: Path,
        die: Callable[[], None] | None = None,
    ) -> None:
        # It looks for as long as there is a station to look at.
        super().__init__(station)
        self._window, self._station, self._notes = window, station, home / NOTES
        self._die = die
        self._story: RehearsalStory | None = None
        self._steps: Iterator[Callable[[], bool]] = iter(())
        self._until: Callable[[], bool] = bool
        self._deadline = 0.0
        self._is_asking = False
        self._given_up = ""
        """The attempt that went wrong here: a person looks after it."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_look)
        self._timer.start(IDLE_MS)

    @property
    def is_playing(self) -> bool:
        """Whether a candidate is played now."""
        return self._story is not None

    @Slot()
    def _on_look(self) -> None:
        if self._story is not None:
            self._go_on(self._story)
        elif not self._is_asking and self._is_nobody_else():
            self._is_asking = True
            now_ms = self._station.means.moments.now_ms
            self._station.means.recording.ask(lambda store: _here(store, now_ms), self._on_here)

    def _is_nobody_else(self) -> bool:
        """Whether nobody real is at the seat: an empty sign-in, or an exam that is a rehearsal's."""
        screen, sitting = self._screen, self._station.sitting
        if sitting is not None:
            is_ours = sitting.attempt.started.rehearsal and sitting.attempt.id != self._given_up
            return is_ours and isinstance(screen, QuestionScreen)
        if isinstance(screen, RefusalScreen):
            return self._station.means.moments.rehearses
        return isinstance(screen, SignInScreen) and not screen.is_busy and not screen.number

    def _on_here(self, here: Here) -> None:
        self._is_asking = False
        if self._story is not None or not self._is_nobody_else():
            return
        if isinstance(self._screen, RefusalScreen):
            self._station.open_reception()  # its exam goes on at another seat
        elif self._station.sitting is not None or self._is_due(here):
            self._begin(here)

    def _is_due(self, here: Here) -> bool:
        return here.turn is not None and here.turn.since_ms <= self._station.means.moments.now_ms

    def _begin(self, here: Here) -> None:
        # Loaded when it is needed: no seat pays for it at its start.
        from kiosk.rehearsing.story import RehearsalStory
        from kiosk.tour.dying import die
        from kiosk.tour.plan import Plan

        wanted = here.turn or Turn(number="", code="", since_ms=0)
        size = (self._window.width(), self._window.height())
        plan = Plan(folder="", notes=str(self._notes), number=wanted.number, code=wanted.code, size=size, dies=False)
        log.info("a rehearsal begins here", extra={"number": wanted.number})
        story = RehearsalStory(plan, self._window, self._station, here=here.station, die=self._die or die)
        story.waits = self._on_waits
        self._story, self._steps, self._until = story, story.told(), lambda: True
        self._deadline = time.monotonic() + PATIENCE_S
        self._timer.start(BUSY_MS)

    def _go_on(self, story: "RehearsalStory") -> None:
        from kiosk.tour.pressing import NotThere

        try:
            if self._until():
                self._until = next(self._steps)
                self._deadline = time.monotonic() + PATIENCE_S
            elif time.monotonic() > self._deadline:
                self._stop(f"waited too long on {type(self._screen).__name__}")
        except StopIteration:
            self._stop("; ".join(story.notes.wrong))
        except NotThere as error:
            self._stop(f"{error} is not on {type(self._screen).__name__}")

    def _stop(self, wrong: str) -> None:
        story, self._story = self._story, None
        self._timer.start(IDLE_MS)
        if wrong and story is not None:
            log.warning("the rehearsal went wrong here: %s", wrong)
            self._given_up = story.notes.attempt
            self._tell(WRONG, wrong)

    def _on_waits(self) -> None:
        self._tell(WAITS)

    def _tell(self, what: str, detail: str = "") -> None:
        sitting = self._station.sitting
        if sitting is None:
            return
        attempt, means = sitting.attempt, self._station.means
        event = RehearsalTold(
            at=means.moments.now(),
            session=SessionId(attempt.session),
            candidate=CandidateId(attempt.candidate),
            what=what,
            detail=detail[:500],
            attempt=AttemptId(attempt.id),
        )
        means.recording.ask(lambda store: store.append((event,)), lambda _places: means.syncing.hurry())

    @property
    def _screen(self) -> Screen | None:
        return self._window.screen_shown


def _here(store: Store, now_ms: int) -> Here:
    enrollment = store.enrollment()
    if enrollment is None:
        return Here()
    sessions = tuple(session for session in store.sessions() if session.rehearsal is not None)
    people = store.everybody() if sessions else ()
    return Here(station=enrollment.station, turn=turn(enrollment.station, sessions, people, now_ms))
