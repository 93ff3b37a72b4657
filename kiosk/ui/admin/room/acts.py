"""What can be done in a room: one entry an action. Whoever adds one adds an entry here and its words; nothing else."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from kiosk.exam.attention import Trouble
from kiosk.exam.room_line import Line
from kiosk.ui.translation import tr
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import Do
from sync.protocol.slots import SlotState


class Asks(StrEnum):
    """What an action asks before it is done."""

    REASON = "reason"
    MINUTES = "minutes"
    TEXT = "text"
    CAUSES = "causes"


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """One action: its sign, when it applies, what it asks."""

    do: Do
    icon: str
    applies: Callable[[Line], bool]
    asks: tuple[Asks, ...] = (Asks.REASON,)
    urgent_for: tuple[Trouble, ...] = ()
    """It is open at once where this is the matter."""
    is_for_all: bool = False
    """Whether it can be done for everybody in the room at once."""


def _runs(line: Line) -> bool:
    return line.is_running


def _state(*states: AttemptState) -> Callable[[Line], bool]:
    return lambda line: line.is_running and line.state in states


def _may_start(line: Line) -> bool:
    return line.slot is SlotState.AVAILABLE and line.attempt is None and line.station is not None


def _is_to_be_seen(line: Line) -> bool:
    return line.candidate is not None and line.slot in (SlotState.AVAILABLE, SlotState.ATTEMPTING)


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
    Act(do=Do.MESSAGE, icon="message-square", applies=_runs, asks=(Asks.TEXT,), is_for_all=True),
    Act(
        do=Do.PAUSE,
        icon="circle-pause",
        applies=_state(AttemptState.ACTIVE, AttemptState.LOCKED),
        is_for_all=True,
    ),
    Act(do=Do.ADD_TIME, icon="timer", applies=_runs, asks=(Asks.MINUTES, Asks.REASON), is_for_all=True),
)
"""In the order in which they stand: what ends trouble first."""
BY_DO = {act.do: act for act in ACTS}


def title(do: Do) -> str:
    """Return the button's words."""
    return {
        Do.UNLOCK: tr("Show the questions again"),
        Do.RESUME: tr("Resume at this seat"),
        Do.UNPAUSE: tr("End the pause"),
        Do.CONFIRM: tr("The face is right"),
        Do.DOUBT: tr("Not this person"),
        Do.START: tr("Let the exam start here"),
        Do.MESSAGE: tr("Send a message"),
        Do.PAUSE: tr("Pause"),
        Do.ADD_TIME: tr("Add time"),
        Do.ATTEND: tr("I go"),
        Do.ATTENDED: tr("Somebody was there"),
    }[do]


def title_for_all(do: Do) -> str:
    """Return the button's words where it is for the whole room."""
    return {
        Do.UNPAUSE: tr("End all pauses"),
        Do.MESSAGE: tr("Message all"),
        Do.PAUSE: tr("Pause all"),
        Do.ADD_TIME: tr("Time for all"),
    }[do]


def will(do: Do, line: Line | None, count: int) -> str:
    """Return what happens when the button is pressed, before it is."""
    if line is None:
        return _will_for_all(do, count)
    seat = line.seat or tr("this seat")
    name = line.name
    words = {
        Do.UNLOCK: tr("Seat {seat} shows the questions of {name} again, if no other cause is left."),
        Do.RESUME: tr("The exam of {name} goes on at seat {seat}, at the same question, with the time that was left."),
        Do.UNPAUSE: tr("The exam of {name} goes on. The clock runs again."),
        Do.CONFIRM: tr("It is recorded that you compared the face of {name}, and that it is right."),
        Do.DOUBT: tr(
            "Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped."
        ),
        Do.START: tr("Seat {seat} may start the exam of {name}, whichever seat asked for it before."),
        Do.MESSAGE: tr("{name} reads this at seat {seat}. The clock runs on."),
        Do.PAUSE: tr("The questions of {name} are hidden and the clock stops, until you end the pause."),
        Do.ADD_TIME: tr("{name} gets this time at once, reads how much it is, and why."),
        Do.ATTEND: tr("Seat {seat} and every panel read that somebody is coming."),
        Do.ATTENDED: tr("The hand at seat {seat} comes down."),
    }
    return words[do].format(seat=seat, name=name)


def _will_for_all(do: Do, count: int) -> str:
    return {
        Do.UNPAUSE: tr("%n paused exam(s) go on. The clocks run again.", "", count),
        Do.MESSAGE: tr("%n candidate(s) read this. The clocks run on.", "", count),
        Do.PAUSE: tr(
            "The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.", "", count
        ),
        Do.ADD_TIME: tr("%n candidate(s) get this time at once, and read how much it is, and why.", "", count),
    }[do]


def did(do: Do) -> str:
    """Return what was decided, as the day's list tells it."""
    return {
        Do.UNLOCK: tr("Questions shown again"),
        Do.RESUME: tr("Allowed to go on"),
        Do.UNPAUSE: tr("Pause ended"),
        Do.CONFIRM: tr("Face confirmed"),
        Do.DOUBT: tr("Face in doubt"),
        Do.START: tr("Start allowed"),
        Do.MESSAGE: tr("Message sent"),
        Do.PAUSE: tr("Paused"),
        Do.ADD_TIME: tr("Time added"),
        Do.ATTEND: tr("Somebody goes"),
        Do.ATTENDED: tr("Somebody was there"),
    }[do]


def why_not(code: str) -> str:
    """Return why a decision came to nothing, or why nothing was recorded."""
    words = {
        "DECISION-NOT-PROVED": tr("The server could not prove who decided this. Sign out, sign in, and decide again."),
        "DECISION-TOO-LATE": tr("It reached the server too late to be of use, and was not carried out."),
        "DECISION-NO-ATTEMPT": tr("The server knows no such candidate or exam here."),
        "DECISION-NOT-NOW": tr("It did not apply any more when it reached the server."),
        "DECISION-UNKNOWN": tr("The server does not know this action. It may be older than this panel."),
        "CODE-BY-NOBODY": tr("You are not on this center's staff any more."),
        "CODE-BY-REVOKED": tr("You are not on this center's staff any more."),
        "CODE-WITHOUT-RIGHT": tr("Your right does not reach so far, or you are not on duty."),
        "KIOSK-CODE-RIGHT": tr("Your right does not reach so far, or you are not on duty."),
        "KIOSK-CODE-SHOWN": tr("A seat shows three groups, 22 letters and digits in all. These are not as many."),
        "KIOSK-CODE-AMOUNT": tr("Type whole minutes, at least one."),
        "KIOSK-CODE-WHO": tr("There is nobody whom this could be about now."),
    }
    return words.get(code, tr("It could not be recorded, so nothing was done."))
