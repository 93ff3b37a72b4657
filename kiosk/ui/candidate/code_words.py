"""What a decision by code is called, and why a code does nothing, in words for the admin at the seat."""

from collections.abc import Callable

from kiosk.exam.codes import CodeProblem
from kiosk.flow.screens import CodeScreen
from kiosk.ui.candidate.staff_words import station_problem
from kiosk.ui.translation import tr
from sync.protocol.offline_codes import Action

MOST_NAMED = 12
"""So many names are told; whoever works there knows the rest."""
_ICONS = {
    Action.START: "door-open",
    Action.RESUME: "arrow-right",
    Action.PAUSE: "circle-pause",
    Action.UNPAUSE: "arrow-right",
    Action.UNLOCK: "eye",
    Action.ADD_TIME: "timer",
    Action.TERMINATE: "send",
    Action.TRANSFER: "users",
    Action.REGRANT: "refresh-cw",
    Action.RESTART_PROGRAM: "refresh-cw",
    Action.RESTART_MACHINE: "refresh-cw",
    Action.SHUT_DOWN: "power",
    Action.EXIT: "log-out",
    Action.RELEASE: "key-round",
}


def action_icon(action: Action) -> str:
    """Return the sign of a decision."""
    return _ICONS[action]


def action_words(action: Action) -> str:
    """Return what a decision is called."""
    words = {
        Action.START: tr("Let the exam start at this seat"),
        Action.RESUME: tr("Let the exam go on"),
        Action.PAUSE: tr("Pause the exam"),
        Action.UNPAUSE: tr("End the pause"),
        Action.UNLOCK: tr("Show the questions again"),
        Action.ADD_TIME: tr("Add time"),
        Action.TERMINATE: tr("End the exam with what is answered"),
        Action.TRANSFER: tr("Move the exam to another seat"),
        Action.REGRANT: tr("Give the right to sit this exam anew"),
        Action.RESTART_PROGRAM: tr("Restart the program"),
        Action.RESTART_MACHINE: tr("Restart this computer"),
        Action.SHUT_DOWN: tr("Shut this computer down"),
        Action.EXIT: tr("Leave the exam program"),
        Action.RELEASE: tr("Release the lock for mending"),
    }
    return words[action]


def problem_words(screen: CodeScreen, digits: Callable[[int], str]) -> tuple[str, str]:
    """Return title and text of what is in the way."""
    match screen.problem:
        case CodeProblem.AMOUNT | CodeProblem.SEAT:
            return _field_words(screen, digits)
        case CodeProblem.INCOMPLETE:
            return tr("A code has ten letters and digits."), tr("Type it as the panel shows it.")
        case CodeProblem.PERSON | CodeProblem.NOT_THEIRS | CodeProblem.PERSON_WAITS:
            return _people_words(screen, digits)
        case CodeProblem.THROTTLED:
            seconds = max(1, -(-screen.wait_ms // 1000))
            return tr("Too many wrong codes."), tr("The next one counts in %n second(s).", "", seconds)
        case CodeProblem.SPENT:
            return tr("This is a new number."), tr("The one before is used up. Ask the panel for a code for this one.")
        case CodeProblem.WRONG:
            text = tr("Check seat, decision and the three groups on the panel.")
            return tr("This is not the code for what is shown here."), text
        case CodeProblem.SAME_PERSON:
            return tr("Both codes are of the same person."), tr("A second person has to agree.")
        case CodeProblem.NOT_ALLOWED:
            return tr("This person may not decide this."), tr("Somebody who may has to give the code.")
        case CodeProblem.REASON | CodeProblem.UNSAVED | CodeProblem.MACHINE | CodeProblem.NO_STAFF:
            return station_problem(screen)
        case _:
            return tr("There is nothing to decide any more."), tr("Go back and look at the screen again.")


def _people_words(screen: CodeScreen, digits: Callable[[int], str]) -> tuple[str, str]:
    match screen.problem:
        case CodeProblem.PERSON:
            return tr("Nobody of just this name is on the staff here."), people_words(screen.people)
        case CodeProblem.NOT_THEIRS:
            text = tr("It counts for this person at every station of the center.")
            return tr("This is not the passphrase of this person. The try was recorded."), text
        case _:
            minutes, seconds = divmod(max(1, -(-screen.wait_ms // 1000)), 60)
            time = f"{digits(minutes)}:{digits(seconds // 10)}{digits(seconds % 10)}"
            waits = tr("Theirs counts again in {time}. A code from the panel counts now.").format(time=time)
            return tr("Too many wrong passphrases were said to be this person's."), waits


def people_words(names: tuple[str, ...]) -> str:
    """Return whose passphrase can be tried, as far as they can be told in a line."""
    told = ", ".join(names[:MOST_NAMED])
    return tr("One of: {names}").format(names=f"{told}, …" if len(names) > MOST_NAMED else told)


def _field_words(screen: CodeScreen, digits: Callable[[int], str]) -> tuple[str, str]:
    """Return what is wrong with what goes with a code."""
    if screen.problem is CodeProblem.SEAT:
        return tr("There is no such seat in this center."), tr("Type its name as it stands on the screen there.")
    if screen.action is Action.ADD_TIME:
        return tr("Codes can add at most {most} minutes here.").format(most=digits(screen.most_minutes)), ""
    text = tr("The policy of this session allows no more of them. The central admin can do it.")
    return tr("No other slot can be given anew here."), text
