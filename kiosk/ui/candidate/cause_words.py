"""Why the questions are covered, cause by cause: one sentence for the candidate, one for the staff who mend it."""

from kiosk.ui.translation import tr

_PREFIX = "KIOSK-LOCK-"


def candidate_words(cause: str) -> str:
    """Return what happened, in plain words that blame nobody."""
    words = _of_windows() | _of_input() | _of_the_machine()
    return words.get(cause.removeprefix(_PREFIX)) or tr("Something disturbed the lock of this computer.")


def staff_words(cause: str) -> str:
    """Return what a center admin looks at or does after it."""
    words = _mending_windows() | _mending_input() | _mending_the_machine()
    return words.get(cause.removeprefix(_PREFIX)) or tr("Look at this computer before the exam goes on.")


def _of_windows() -> dict[str, str]:
    return {
        "SCREEN-ADDED": tr("A second screen was connected to this computer."),
        "SCREEN-REMOVED": tr("A screen was disconnected from this computer."),
        "UNMAPPED": tr("Another program hid the exam for a moment."),
        "MOVED": tr("Another program moved the exam on the screen."),
        "DESTROYED": tr("Another program closed a window of the exam."),
        "COVERED": tr("Another window came in front of the exam."),
        "CLOSE-ASKED": tr("Another program asked the exam to close."),
        "FOREIGN-WINDOW": tr("Another program opened a window."),
        "MINIMIZED": tr("Another program made the exam small."),
        "WINDOW-HIDDEN": tr("The screen stopped showing the exam."),
    }


def _of_input() -> dict[str, str]:
    return {
        "FOCUS-TAKEN": tr("Another program took over the typing."),
        "KEYBOARD-TAKEN": tr("Another program holds the keyboard."),
        "POINTER-TAKEN": tr("Another program holds the mouse."),
        "CLIPBOARD-TAKEN": tr("Another program put something on the clipboard."),
        "FORGED-INPUT": tr("Another program pretended to type or click."),
        "FORGED-DROP": tr("Another program tried to drop something into the exam."),
        "INJECTED-INPUT": tr("Keys or clicks came from a program and not from this keyboard or mouse."),
        "DEVICE-ADDED": tr("A keyboard, mouse or other device was connected."),
        "HOTKEYS-CHANGED": tr("A shortcut was switched on that is off during exams."),
        "SYSTEM-KEYS-OPEN": tr("The system's own menu could be opened by keys."),
        "HOOK-LOST": tr("This computer no longer asks the exam about each key."),
    }


def _of_the_machine() -> dict[str, str]:
    return {
        "SAVER-CHANGED": tr("The screen saver of this computer was switched on."),
        "PROGRAM-ENDED": tr("A program that may not run during the exam was ended."),
        "FOREIGN-PROGRAM": tr("A program is running that may not run during the exam."),
        "CAPTURE-POSSIBLE": tr("Another program could take pictures of the screen."),
        "REMOTE-SESSION": tr("Somebody is connected to this computer from elsewhere."),
        "VIRTUAL-MACHINE": tr("This computer runs inside another one."),
        "USER-SWITCHED": tr("Somebody else was logged in on this computer."),
        "SECOND-CLIENT": tr("Another program is connected to the screen of the exam."),
        "REPEATED": tr("The exam was disturbed several times in a short while."),
        "RELEASED": tr("A center admin is mending this computer."),
        "INCOMPLETE": tr("This computer is not fully locked yet."),
    }


def _mending_windows() -> dict[str, str]:
    return {
        "SCREEN-ADDED": tr("Look behind the computer: unplug every screen but its own."),
        "SCREEN-REMOVED": tr("Check the screen's cable and plug it in firmly."),
        "UNMAPPED": tr("Something else runs on this computer. Find out what, before the exam goes on."),
        "MOVED": tr("A window manager or another program moved the window. Once is chance; again is not."),
        "DESTROYED": tr("If it happens again, restart the program from here."),
        "COVERED": tr("See which program shows windows here: updates and messages belong switched off on exam days."),
        "CLOSE-ASKED": tr("It was refused. Often it is a key of the desktop; the candidate may not have meant it."),
        "FOREIGN-WINDOW": tr("Close that program. It belongs switched off on exam days."),
        "MINIMIZED": tr("A shortcut of the desktop or another program did it. Once is chance; again is not."),
        "WINDOW-HIDDEN": tr("See whether the screen was switched to another session; switch it back."),
    }


def _mending_input() -> dict[str, str]:
    return {
        "FOCUS-TAKEN": tr("Keys may have gone to another program. See what runs beside the exam."),
        "KEYBOARD-TAKEN": tr("An open menu or another program holds the keyboard. Close it, or restart the program."),
        "POINTER-TAKEN": tr("An open menu or another program holds the mouse. Close it, or restart the program."),
        "CLIPBOARD-TAKEN": tr("Nothing of it can be pasted into the exam. See which program does that."),
        "FORGED-INPUT": tr("It was stopped: nothing of it reached the exam. Find the program that does it."),
        "FORGED-DROP": tr("It was stopped: nothing of it reached the exam."),
        "INJECTED-INPUT": tr(
            "Somebody or something types from outside. Look for remote control, and talk to the candidate."
        ),
        "DEVICE-ADDED": tr("See what was plugged in. A new keyboard is fine if you brought it."),
        "HOTKEYS-CHANGED": tr(
            "Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation."
        ),
        "SYSTEM-KEYS-OPEN": tr("The station's setup is not complete. Run the check of this computer after the exam."),
        "HOOK-LOST": tr("The system was too slow for a moment. If it stays, restart the program from here."),
    }


def _mending_the_machine() -> dict[str, str]:
    return {
        "SAVER-CHANGED": tr("Switch the screen saver off in the system's settings."),
        "PROGRAM-ENDED": tr("The rules of this session name it. See who started it."),
        "FOREIGN-PROGRAM": tr("End that program, then let the exam go on."),
        "CAPTURE-POSSIBLE": tr("Look for screen sharing or recording, and end it."),
        "REMOTE-SESSION": tr("End the connection from afar, and find out whose it was."),
        "VIRTUAL-MACHINE": tr("What surrounds it cannot be seen from here. The exam belongs on a real computer."),
        "USER-SWITCHED": tr("Find out who it was. Switching users belongs switched off on exam days."),
        "SECOND-CLIENT": tr("It could see and type. Restart this computer; if it comes back, take it out of use."),
        "REPEATED": tr("Each time it mended itself, but it was too often for chance. Look what comes again and again."),
        "RELEASED": tr("The lock is released. No question is shown until it is locked again."),
        "INCOMPLETE": tr("If this stays, close what else runs here, or restart the program."),
    }
