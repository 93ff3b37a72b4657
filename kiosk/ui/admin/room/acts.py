"""What can be done in a room: one entry an action. Whoever adds one adds an entry here and its words; nothing else."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from kiosk.exam.attention import Trouble
from kiosk.exam.room_line import Line
from sync.protocol import waves
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import KINDS, Do, Scope
from sync.protocol.slots import SlotState
from sync.protocol.wire import SessionRow


class Asks(StrEnum):
    """What an action asks before it is done."""

    REASON = "reason"
    MINUTES = "minutes"
    CATEGORY = "category"
    TEXT = "text"
    CAUSES = "causes"
    SEAT = "seat"
    COPY = "copy"
    WHEN = "when"
    WAVES = "waves"
    WHO = "who"


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """One action: its sign, when it applies, what it asks."""

    do: Do
    icon: str
    applies: Callable[[Line], bool] = lambda _line: False
    asks: tuple[Asks, ...] = (Asks.REASON,)
    urgent_for: tuple[Trouble, ...] = ()
    """It is open at once where this is the matter."""
    is_for_all: bool = False
    """Whether it can be done for everybody in the room at once."""
    is_final: bool = False
    """Whether nobody can take it back."""

    @property
    def is_about_session(self) -> bool:
        """Whether it is about the whole session, the center or the panel itself, and not about somebody."""
        return KINDS[self.do].about in (Scope.SESSION, Scope.CENTER, Scope.PANEL)

    @property
    def is_here(self) -> bool:
        """Whether it is done at the panel, whatever the network."""
        return KINDS[self.do].about is Scope.PANEL


def _runs(line: Line) -> bool:
    return line.is_running


def _state(*states: AttemptState) -> Callable[[Line], bool]:
    return lambda line: line.is_running and line.state in states


def _may_start(line: Line) -> bool:
    return line.has_not_begun and line.station is not None


def _is_to_be_seen(line: Line) -> bool:
    return line.candidate is not None and line.slot in (SlotState.AVAILABLE, SlotState.ATTEMPTING)


def _is_used_up(line: Line) -> bool:
    is_gone = line.is_running and line.state in (AttemptState.INTERRUPTED, AttemptState.TRANSFERRING)
    return line.candidate is not None and (line.slot is SlotState.CONSUMED or is_gone)


ACTS: tuple[Act, ...] = (
    Act(
        do=Do.UNLOCK,
        icon="shield-check",
        applies=lambda line: line.is_running and bool(line.for_staff),
        asks=(Asks.CAUSES, Asks.REASON),
        urgent_for=(Trouble.COVERED,),
    ),
    Act(
        do=Do.RESUME,
        icon="key-round",
        applies=_state(AttemptState.INTERRUPTED),
        urgent_for=(Trouble.STOPPED,),
    ),
    Act(do=Do.ATTEND, icon="hand", applies=lambda line: line.has_hand_up, asks=(), urgent_for=(Trouble.HELP,)),
    Act(do=Do.ATTENDED, icon="circle-check", applies=lambda line: line.help_ms > 0, asks=()),
    Act(do=Do.UNPAUSE, icon="circle-play", applies=_state(AttemptState.PAUSED), is_for_all=True),
    Act(do=Do.CONFIRM, icon="user-check", applies=_is_to_be_seen, asks=()),
    Act(do=Do.DOUBT, icon="user-x", applies=_is_to_be_seen),
    Act(do=Do.START, icon="door-open", applies=_may_start),
    Act(do=Do.SEAT, icon="arrow-right", applies=lambda line: line.has_not_begun, asks=(Asks.SEAT, Asks.REASON)),
    Act(
        do=Do.NO_SHOW,
        icon="clock",
        applies=lambda line: line.has_not_begun and not line.told.is_absent,
    ),
    Act(do=Do.MESSAGE, icon="message-square", applies=_runs, asks=(Asks.TEXT,), is_for_all=True),
    Act(
        do=Do.PAUSE,
        icon="circle-pause",
        applies=_state(AttemptState.ACTIVE, AttemptState.LOCKED),
        is_for_all=True,
    ),
    Act(
        do=Do.ADD_TIME,
        icon="timer",
        applies=_runs,
        asks=(Asks.MINUTES, Asks.CATEGORY, Asks.REASON),
        is_for_all=True,
    ),
    Act(do=Do.MOVE, icon="arrow-up-right", applies=_runs, asks=(Asks.SEAT, Asks.COPY, Asks.REASON)),
    Act(do=Do.TERMINATE, icon="circle-x", applies=_runs, is_final=True),
    Act(do=Do.RESET, icon="refresh-cw", applies=_is_used_up, is_final=True),
)
"""In the order in which they stand: what ends trouble first."""
SESSION_ACTS: tuple[Act, ...] = (
    Act(do=Do.BEGIN, icon="circle-play", asks=(Asks.WHEN, Asks.WAVES, Asks.REASON)),
    Act(do=Do.QUEUE, icon="users", asks=(Asks.WAVES, Asks.REASON)),
    Act(do=Do.WALK_IN, icon="plus", asks=(Asks.WHO, Asks.SEAT, Asks.REASON)),
    Act(do=Do.EXPORT, icon="usb"),
    Act(do=Do.END_SESSION, icon="circle-x", is_final=True),
)
"""What is done about a session, or about the panel itself."""
CLOSE = Act(do=Do.CLOSE_SESSION, icon="list-checks", is_final=True)
"""It has a page of its own: the hand-over."""
REHEARSE = Act(do=Do.REHEARSE, icon="circle-play")
"""And so has this."""
UNDO = Act(do=Do.UNDO, icon="undo-2")
BY_DO = {act.do: act for act in (*ACTS, *SESSION_ACTS, CLOSE, REHEARSE, UNDO)}


def further(line: Line, offered: tuple[Act, ...], may: Callable[[Do], bool]) -> tuple[Act, ...]:
    """Return what a code could do besides at a seat that is further than its panel knows: begun, covered, stopped."""
    if line.station is None:
        return ()
    with_code = (act for act in ACTS if KINDS[act.do].code is not None and act not in offered and may(act.do))
    return tuple(act for act in with_code if act.do is not Do.START or line.attempt is None)


def applies_to_session(act: Act, session: SessionRow | None, now_ms: int, *, count: int = 0) -> bool:
    """Whether an action about a session, of so many candidates, applies to this one now."""
    if act.is_here:
        return True
    if session is None:
        return False
    is_over = session.cancelled or session.closes_ms <= now_ms
    match act.do:
        case Do.CLOSE_SESSION:
            return is_over
        case Do.END_SESSION if session.cancelled:
            return session.opens_ms < now_ms  # it ends nobody's exam by itself
        case _ if is_over:
            return False
        case Do.BEGIN:
            has_begun = session.begins_ms is not None and session.begins_ms <= now_ms
            return session.welcome.waits and not has_begun
        case Do.QUEUE:
            begins_ms = session.begins_ms
            is_known = session.welcome.waits and begins_ms is not None
            return is_known and waves.last_ms(count, session.policy, session_ms=begins_ms or 0) > now_ms
        case Do.WALK_IN:
            return session.policy.walk_ins > 0
        case _:
            return session.opens_ms < now_ms
