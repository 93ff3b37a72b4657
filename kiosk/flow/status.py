"""How a station is at this moment, for the panel: values in, one `Now` out."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, SignalInstance, Slot

from kiosk.clock import Clock
from kiosk.flow.farewell import FarewellPresenter
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.screens import HandShown, ResumeScreen, Screen, WaitingScreen
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.attempts import Responses
from sync.protocol.welcome import HandCause
from sync.protocol.wire import AWAITED, Now

NOTHING = Now(wall_ms=0, mono_ms=0, boot="")


def status(
    screen: Screen, sitting: SittingPresenter | None, *, reception: ReceptionPresenter, farewell: FarewellPresenter
) -> Now:
    """Return what the station is doing; the clocks are read when it is sent."""
    if sitting is None:
        candidate, present = reception.present
        state = AWAITED if isinstance(screen, WaitingScreen | ResumeScreen) else present or "free"
        state = "ended" if farewell.is_shown else state
        return Now(wall_ms=0, mono_ms=0, boot="", state=state, candidate=candidate)
    desk = sitting.desk
    return Now(
        wall_ms=0,
        mono_ms=0,
        boot="",
        attempt=desk.attempt.id,
        item=desk.attempt.current,
        answered=desk.overview.answered,
        left_ms=desk.time.left_ms,
        state=desk.attempt.state,
        candidate=desk.attempt.candidate,
        for_staff=desk.attempt.for_staff,
        items=desk.overview.total,
        marked=len(desk.attempt.marked),
        missing=sitting.missing,
        breaches=len(desk.attempt.covers),
        package=desk.attempt.package,
    )


class Look(QObject):
    """What the station was last seen to do; another thread may read `value` at any moment."""

    def __init__(
        self,
        sitting: Callable[[], SittingPresenter | None],
        hand: Callable[[], HandShown | None],
        *,
        reception: ReceptionPresenter,
        farewell: FarewellPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting, self._hand = sitting, hand
        self._reception, self._farewell = reception, farewell
        self._screen: Screen | None = None
        self._unsent = 0
        self._responses: Responses = {}
        self._answered_ms = 0
        self.value = NOTHING

    def follow(self, *told: SignalInstance) -> None:
        """Look again whenever one of these is told."""
        for one in told:
            one.connect(self.note)

    def show(self, screen: Screen) -> bool:
        """This is on screen now; returns whether somebody began to wait for what the server has to say."""
        was_awaited = self.value.state == AWAITED
        self._screen = screen
        self.note()
        return self.value.state == AWAITED and not was_awaited

    def hear(self, unsent: int) -> None:
        """So many events the server did not have after the last round."""
        self._unsent = unsent
        self.note()

    @Slot()
    def note(self) -> None:
        """Look once more."""
        if self._screen is not None:
            seen = status(self._screen, self._sitting(), reception=self._reception, farewell=self._farewell)
            told = replace(seen, unsent=self._unsent, saved_ms=self._saved_ms())
            self.value = with_hand(told, self._hand())

    def _saved_ms(self) -> int:
        """Return when the last response was on disk; 0: none is. Looked at after every one."""
        sitting = self._sitting()
        if sitting is None:
            self._responses, self._answered_ms = {}, 0
        elif sitting.attempt.responses != self._responses:
            self._responses, self._answered_ms = sitting.attempt.responses, sitting.attempt.last.best_ms
        return self._answered_ms


def timed(now: Now, clock: Clock) -> Now:
    """Return it with what the clocks say at this moment."""
    return replace(now, wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), slept_ms=clock.slept_ms(), boot=clock.boot())


def with_hand(now: Now, hand: HandShown | None) -> Now:
    """Return it with the hand that is up."""
    if hand is None:
        return replace(now, hand="", hand_ms=0, hand_state="")
    return replace(now, hand=hand.cause or HandCause.QUESTION, hand_ms=hand.since_ms, hand_state=hand.state)
