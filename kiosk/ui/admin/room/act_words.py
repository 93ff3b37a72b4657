"""The words of every action: its button, what will happen, what was decided, and why it came to nothing."""

from kiosk.exam.printed.words import DID
from kiosk.exam.room_line import Line
from kiosk.ui.translation import tr
from sync.protocol.deciding import Do


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
        Do.SEAT: tr("Give another seat"),
        Do.NO_SHOW: tr("Did not come"),
        Do.MOVE: tr("Move to another seat"),
        Do.TERMINATE: tr("End this exam"),
        Do.RESET: tr("Give the slot anew"),
        Do.BEGIN: tr("Let the session begin"),
        Do.QUEUE: tr("Change the queue"),
        Do.WALK_IN: tr("Take in a walk-in"),
        Do.EXPORT: tr("Write a sealed file"),
        Do.END_SESSION: tr("End the session"),
        Do.CLOSE_SESSION: tr("Close the session"),
        Do.REHEARSE: tr("Begin a rehearsal"),
        Do.UNDO: tr("Take back"),
    }[do]


def title_for_all(do: Do) -> str:
    """Return the button's words where it is for the whole room."""
    return {
        Do.UNPAUSE: tr("End all pauses"),
        Do.MESSAGE: tr("Message all"),
        Do.PAUSE: tr("Pause all"),
        Do.ADD_TIME: tr("Time for all"),
    }[do]


def will(do: Do, line: Line | None, *, count: int = 1, to: str = "", when: str = "", back: str = "") -> str:
    """Return what happens when the button is pressed, before it is."""
    if back:
        return tr("“{what}” is taken back, if nothing came of it yet. Both stay in the record.").format(what=back)
    if do in _ABOUT_SESSIONS:
        return _will_for_session(do, when)
    if line is None:
        return _will_for_all(do, count)
    seat = line.seat or tr("this seat")
    words = _wills()[do] if to or do not in _TO else _wills_without_seat()[do]
    return words.format(seat=seat, name=line.name, to=to)


_TO = frozenset({Do.SEAT, Do.MOVE})
_ABOUT_SESSIONS = frozenset({Do.BEGIN, Do.QUEUE, Do.WALK_IN, Do.EXPORT, Do.END_SESSION, Do.CLOSE_SESSION, Do.REHEARSE})


def _wills_without_seat() -> dict[Do, str]:
    return {
        Do.SEAT: tr("{name} is expected at the seat that you type, and no longer at seat {seat}."),
        Do.MOVE: tr(
            "The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written."
        ),
    }


def _wills() -> dict[Do, str]:
    return {
        Do.UNLOCK: tr("Seat {seat} shows the questions of {name} again, if no other cause is left."),
        Do.RESUME: tr("The exam of {name} goes on at seat {seat}, at the same question, with the time that was left."),
        Do.UNPAUSE: tr("The exam of {name} goes on. The clock runs again."),
        Do.CONFIRM: tr("It is recorded that you compared the face of {name}, and that it is right."),
        Do.DOUBT: tr(
            "Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped."
        ),
        Do.START: tr(
            "Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for "
            "their turn begins at once."
        ),
        Do.MESSAGE: tr("{name} reads this at seat {seat}. The clock runs on."),
        Do.PAUSE: tr("The questions of {name} are hidden and the clock stops, until you end the pause."),
        Do.ADD_TIME: tr("{name} gets this time at once, reads how much it is, and why."),
        Do.ATTEND: tr("Seat {seat} and every panel read that somebody is coming."),
        Do.ATTENDED: tr("The hand at seat {seat} comes down."),
        Do.SEAT: tr(
            "{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin."
        ),
        Do.NO_SHOW: tr(
            "Every panel shows that {name} did not come. The slot stays until the session is closed: "
            "they may still begin."
        ),
        Do.MOVE: tr(
            "The exam of {name} goes on at seat {to}, with every answer and the time that was left. "
            "At seat {seat} nothing more can be written."
        ),
        Do.TERMINATE: tr(
            "The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back."
        ),
        Do.RESET: tr(
            "{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides "
            "which attempt counts. Where the session does not allow it, a central admin is asked."
        ),
    }


def _will_for_session(do: Do, when: str) -> str:
    if do is Do.BEGIN and when:
        return tr("Everybody who waits begins at {when}. It can be taken back until then.").format(when=when)
    return {
        Do.BEGIN: tr("Everybody who waits begins at once."),
        Do.QUEUE: tr("Everybody who still waits begins at once."),
        Do.WALK_IN: tr(
            "They get a slot in this session and an access code, which you write onto their slip. "
            "It can be taken back until they begin."
        ),
        Do.EXPORT: tr(
            "What was decided here and is not on the server is written to a stick, sealed for the server alone."
        ),
        Do.END_SESSION: tr(
            "Every exam that still runs in this session ends with the answers that are there, and nobody can begin "
            "any more. Nobody can take this back."
        ),
        Do.CLOSE_SESSION: tr(
            "The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in "
            "and shown as late."
        ),
        Do.REHEARSE: tr(
            "Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server "
            "begins none while a session is open, or opens within the next 20 minutes."
        ),
    }[do]


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
    """Return what was decided, as the day's list and the printed pages tell it."""
    return tr(DID[do])


def why_not(code: str, *, wait_s: int = 0) -> str:
    """Return why a decision came to nothing, or why nothing was recorded."""
    if wait_s:
        return tr("Too many tries. You can try again in %n second(s).", "", wait_s)
    words = {
        "DECISION-NOT-PROVED": tr("The server could not prove who decided this. Sign out, sign in, and decide again."),
        "DECISION-TOO-LATE": tr("It reached the server too late to be of use, and was not carried out."),
        "DECISION-NO-ATTEMPT": tr("The server knows no such candidate or exam here."),
        "DECISION-NOT-NOW": tr("It did not apply any more when it reached the server."),
        "DECISION-UNKNOWN": tr("The server does not know this action. It may be older than this panel."),
        "DECISION-ASKED": tr("More than this session lets the center do alone. A central admin has been asked."),
        "DECISION-DECLINED": tr("A central admin said no."),
        "DECISION-KNOWN": tr("This number is registered for this exam already. Look for it in the table."),
        "DECISION-SUM-OPEN": tr("Somebody is open who was not named. Look at the figures, and say why for each."),
        "DECISION-NOT-ALLOWED": tr("This session takes in no more walk-ins."),
        "CODE-ONE-PERSON": tr("This takes two different people."),
        "CODE-SAME-PERSON": tr("This takes two different people."),
        "second_wrong": tr("This is not the passphrase of this person. The try was recorded."),
        "second_nobody": tr("This person is not on duty here now."),
        "second_damaged": tr("What this panel knows of this person cannot be read. The center's own IT can mend it."),
        "KIOSK-CODE-TO": tr("Type a seat that is free, and not the one where the exam is."),
        "KIOSK-EXPORT-NOTHING": tr("The server has everything that was decided here: there is nothing to carry."),
        "KIOSK-EXPORT-FULL": tr("There is no room for it on the stick."),
        "KIOSK-EXPORT-READ-ONLY": tr("Nothing can be written to this stick."),
        "KIOSK-EXPORT-FAILED": tr("It could not be written. Try another stick."),
        "CODE-BY-NOBODY": tr("You are not on this center's staff any more."),
        "CODE-BY-REVOKED": tr("You are not on this center's staff any more."),
        "CODE-WITHOUT-RIGHT": tr("Your right does not reach so far, or you are not on duty."),
        "KIOSK-CODE-RIGHT": tr("Your right does not reach so far, or you are not on duty."),
        "KIOSK-CODE-SHOWN": tr("A seat shows three groups, 22 letters and digits in all. These are not as many."),
        "KIOSK-CODE-AMOUNT": tr("Type whole minutes, at least one."),
        "KIOSK-CODE-WHO": tr("There is nobody whom this could be about now."),
    }
    return words.get(code, tr("It could not be recorded, so nothing was done."))
