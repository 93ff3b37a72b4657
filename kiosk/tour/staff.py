"""What a center admin does at the seat of a tour: a breach that a person has to look at, the desk, a pause.

The codes are those that the admin's panel would show: the seat holds what it checks them by.
"""

from collections.abc import Callable, Iterator
from typing import Protocol

from kiosk.flow.code_reading import people_of
from kiosk.flow.screens import CodeScreen, CoverScreen, QuestionScreen, Screen
from kiosk.flow.station import StationPresenter
from kiosk.store.store import Store
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.window import CandidateWindow
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import AttemptState
from sync.protocol.breaches import PREFIX
from sync.protocol.offline_codes import Action, Asked, Right, code_for
from sync.protocol.wire import StaffRow

CAUSE = f"{PREFIX}SCREEN-ADDED"
SEEN = "screens", CAUSE, "HDMI-2 1024x768 at 1366,0"
COVERED_WITHIN_S = 3.0
"""Where it is not covered by then, the session's policy only notes such a breach."""

Condition = Callable[[], bool]
Known = tuple[tuple[StaffRow, ...], Enrollment | None]


class Teller(Protocol):
    """Whose story this is a part of."""

    def pictured(self, name: str) -> Iterator[Condition]:
        """Take a picture as soon as everything stands still."""

    def after(self, seconds: float) -> Condition:
        """So long from now."""


class StaffVisit:
    """The steps, each saying what it waits for."""

    def __init__(self, teller: Teller, window: CandidateWindow, station: StationPresenter, hands: Hands) -> None:
        self._teller, self._window, self._station, self._hands = teller, window, station, hands
        self._known: Known = ((), None)

    def told(self) -> Iterator[Condition]:
        """A breach and what becomes of it, then a pause; the question is back at the end."""
        self._station.means.recording.ask(_known, self._on_known)
        yield lambda: self._known[1] is not None
        self._station.fence.hear_of_breaches((SEEN,))
        late = self._teller.after(COVERED_WITHIN_S)
        yield lambda: self._is_covered("breach") or late()
        if not self._is_covered("breach") or not self._known[0]:
            return
        yield lambda: self._state is AttemptState.LOCKED
        yield from self._teller.pictured("breach-cover")
        self._hands.click("cover_code_way")
        yield from self._decide(Action.UNLOCK, ("staff-desk", "staff-code"))
        yield self._on(QuestionScreen)
        self._station.codes.open()
        yield from self._decide(Action.PAUSE, ("staff-screen", "staff-pause"))
        yield lambda: self._is_covered("paused")
        yield lambda: self._state is AttemptState.PAUSED
        yield from self._teller.pictured("paused")
        self._station.codes.open()
        yield from self._decide(Action.UNPAUSE, ())
        yield self._on(QuestionScreen)

    def _decide(self, action: Action, pictures: tuple[str, ...]) -> Iterator[Condition]:
        """Choose it at the desk, which somebody opened, and type its code."""
        yield lambda: isinstance(s := self._screen, CodeScreen) and action in s.actions
        for name in pictures[:1]:
            yield from self._teller.pictured(name)
        self._hands.click(f"code_{action}_button")
        yield lambda: isinstance(s := self._screen, CodeScreen) and bool(s.nonce)
        screen = self._screen
        if isinstance(screen, CodeScreen):
            if screen.takes_reason:
                self._hands.click("code_ready_reason")
            self._hands.write("code_first", self._code(screen, action))
        for name in pictures[1:]:
            yield from self._teller.pictured(name)
        self._hands.click("code_use_button")

    def _code(self, screen: CodeScreen, action: Action) -> str:
        rows, enrollment = self._known
        if enrollment is None:
            return ""
        asked = Asked(
            station=enrollment.station, subject=screen.subject, head=screen.head, action=action, nonce=screen.nonce
        )
        people = people_of(rows, enrollment).values()
        return next((code_for(person.key, asked) for person in people if person.right == Right.DECIDE), "")

    def _on_known(self, known: Known) -> None:
        self._known = known

    @property
    def _screen(self) -> Screen | None:
        return self._window.screen_shown

    @property
    def _state(self) -> AttemptState | None:
        """The attempt's, as it is on disk."""
        sitting = self._station.sitting
        return None if sitting is None else sitting.attempt.state

    def _is_covered(self, why: str) -> bool:
        screen = self._screen
        return isinstance(screen, CoverScreen) and screen.why == why

    def _on(self, kind: type[Screen]) -> Condition:
        return lambda: isinstance(self._screen, kind)


def _known(store: Store) -> Known:
    return store.staff(), store.enrollment()
