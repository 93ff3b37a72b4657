"""What staff read at the seat: what each act does to the exam, and the reasons that are ready to be picked."""

from kiosk.exam.codes import CodeProblem
from kiosk.flow.screens import CodeScreen
from kiosk.ui.candidate.words import duration
from kiosk.ui.translation import tr
from sync.protocol.offline_codes import Action


def effect_words(screen: CodeScreen) -> str:
    """Return what becomes of the exam; nothing for a decision that says it itself."""
    match screen.action:
        case Action.EXIT | Action.SHUT_DOWN if screen.has_attempt:
            return _stands_words(screen)
        case Action.RESTART_PROGRAM | Action.RESTART_MACHINE if screen.has_attempt:
            return tr("The exam goes on at the same question, with the time it has now.")
        case Action.RELEASE if screen.has_attempt:
            return tr("The questions stay covered and the time stands still until you lock again.")
        case Action.RELEASE:
            return tr("No exam can start until you lock again.")
        case Action.EXIT | Action.SHUT_DOWN | Action.RESTART_PROGRAM | Action.RESTART_MACHINE:
            return tr("Nobody sits an exam here now. Everything recorded stays on this computer.")
        case _:
            return ""


def _stands_words(screen: CodeScreen) -> str:
    ends_nothing = tr("The exam does not end: every answer is saved, and its time stands still.")
    limit = duration(screen.gap_limit_ms)
    later = tr("It goes on when the program starts again; after more than {time} a center admin has to let it.")
    return f"{ends_nothing} {later.format(time=limit)}"


def ready_reasons(action: Action) -> tuple[str, ...]:
    """Return reasons that are often true, so that nobody has to type them."""
    over, broken = tr("The exams here are over"), tr("This computer is to be mended")
    words: dict[Action, tuple[str, ...]] = {
        Action.PAUSE: (tr("The candidate needs a break"), tr("Disturbance in the room")),
        Action.RESTART_PROGRAM: (tr("The program does not react"), tr("The screen does not look right")),
        Action.RESTART_MACHINE: (tr("This computer is slow or stuck"), tr("Keyboard, mouse or screen fails")),
        Action.SHUT_DOWN: (over, broken),
        Action.EXIT: (over, broken),
        Action.RELEASE: (tr("A cable or device is to be changed"), tr("A program is to be closed")),
    }
    return words.get(action, ())


def station_problem(screen: CodeScreen) -> tuple[str, str]:
    """Return title and text of why nothing was done to the station."""
    match screen.problem:
        case CodeProblem.UNSAVED:
            text = tr("Nothing was done. Let the disk be looked at first, or the answer would be lost.")
            return tr("An answer is not on the disk yet."), text
        case CodeProblem.MACHINE:
            text = tr("Use the computer's own switch; nothing recorded is lost by it.")
            return tr("The system did not let the program do this."), f"{text} {screen.detail}".strip()
        case CodeProblem.NO_STAFF:
            text = tr("It learns from the server who the admins are. Until then it takes no codes.")
            return tr("This seat knows no admins of the center yet."), text
        case _:
            return tr("Why is this done?"), tr("Pick a reason, or type one.")


def waiting_words(reason: str) -> str:
    """Return what the candidate reads while staff do something to the station; nothing for another wait."""
    words = {
        "staff_exit": tr("A center admin is closing the exam program"),
        "staff_restart_program": tr("A center admin is restarting the exam program"),
        "staff_restart_machine": tr("A center admin is restarting this computer"),
        "staff_shut_down": tr("A center admin is shutting this computer down"),
    }
    return words.get(reason, "")
