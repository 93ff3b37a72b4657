"""How a station is at this moment, for the panel: values in, one `Now` out."""

from msgspec.structs import replace

from kiosk.clock import Clock
from kiosk.flow.farewell import FarewellPresenter
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.screens import HandShown, ResumeScreen, Screen, WaitingScreen
from kiosk.flow.sitting import SittingPresenter
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
        for_staff=desk.attempt.for_staff,
    )


def timed(now: Now, clock: Clock) -> Now:
    """Return it with what the clocks say at this moment."""
    return replace(now, wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), slept_ms=clock.slept_ms(), boot=clock.boot())


def with_hand(now: Now, hand: HandShown | None) -> Now:
    """Return it with the hand that is up."""
    if hand is None:
        return replace(now, hand="", hand_ms=0, hand_state="")
    return replace(now, hand=hand.cause or HandCause.QUESTION, hand_ms=hand.since_ms, hand_state=hand.state)
