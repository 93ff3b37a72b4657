"""What a notice in the top bar says."""

from PySide6.QtCore import QLocale

from kiosk.flow.screens import Notice
from kiosk.ui.candidate.words import duration, length
from kiosk.ui.translation import tr
from kiosk.ui.widgets.note import NoteKind

OF_THE_MACHINE = frozenset({"battery_low", "battery_last", "disk_low"})
"""What is told under a cover too: it is about the next minutes."""
OF_DOORS = frozenset({"must_answer", "not_yet", "question_over", "section_over"})
"""What is told about the way from one question to the next."""


def notice_words(notice: Notice) -> tuple[NoteKind, str, str]:
    """Return kind, bold line and sentence of a notice."""
    match notice.kind:
        case "time_warning" | "section_warning":
            pattern = tr("{time} left in this section") if notice.kind == "section_warning" else tr("{time} left")
            title = pattern.format(time=duration(notice.left_ms))
            unanswered = notice.open_questions
            text = tr("%n question(s) have no answer.", "", unanswered) if unanswered else ""
            return NoteKind.TIME, title, text or tr("What you have answered is already saved.")
        case "time_added":
            title = tr("Added to your time: {time}").format(time=duration(notice.amount_ms))
            return NoteKind.GOOD, title, notice.text
        case "accommodated":
            text = tr("A center admin changed how your exam is shown. Your answers are as they were.")
            return NoteKind.INFO, tr("Your settings are other ones now."), text
        case "offline":
            text = tr("Your answers are saved here and go out later.")
            return NoteKind.OFFLINE, tr("There is no network just now."), text
        case "online":
            return NoteKind.GOOD, tr("Back on the network."), tr("Everything goes to the server again.")
        case "resumed":
            text = tr("All your answers are here, and you have the time you had.")
            return NoteKind.GOOD, tr("Welcome back."), text
        case kind if kind in OF_THE_MACHINE:
            return _machine_words(notice)
        case kind if kind in OF_DOORS:
            return _door_words(notice)
        case "help" | "help_coming":
            return _help_words(notice)
        case _:
            return NoteKind.INFO, tr("Message from the center admin"), notice.text


def _door_words(notice: Notice) -> tuple[NoteKind, str, str]:
    """Return what a candidate hears between questions."""
    saved = tr("What you have answered is already saved.")
    match notice.kind:
        case "must_answer":
            return NoteKind.INFO, tr("This question asks for an answer."), tr("Answer it, then go on.")
        case "not_yet":
            title = tr("You can go on in {time}").format(time=length(notice.left_ms))
            return NoteKind.INFO, title, tr("So long this part of the exam stays open at least.")
        case "question_over":
            return NoteKind.TIME, tr("The time of that question is up."), saved
        case _:
            title = tr("The time of “{section}” is up.").format(section=notice.text)
            return NoteKind.TIME, title if notice.text else tr("The time of that section is up."), saved


def _help_words(notice: Notice) -> tuple[NoteKind, str, str]:
    """Return what a candidate hears of the own raised hand."""
    if notice.kind == "help_coming":
        return NoteKind.GOOD, tr("Somebody is coming to you."), tr("Stay in your seat; your exam goes on.")
    return NoteKind.INFO, tr("Your hand is raised."), tr("Stay in your seat. A center admin comes to you.")


def _machine_words(notice: Notice) -> tuple[NoteKind, str, str]:
    """Return what a candidate hears of a machine that grows weak: nothing to fear, and nothing to do."""
    safe = tr("A center admin has been told. Your answers are saved; go on calmly.")
    if notice.kind == "disk_low":
        return NoteKind.WARN, tr("This computer's disk is nearly full."), safe
    percent = QLocale().toString(notice.percent)
    if notice.kind == "battery_low":
        return NoteKind.WARN, tr("The battery is at {percent} %.").format(percent=percent), safe
    text = tr("Raise your hand. If this computer goes off, no answer is lost and you keep your time.")
    return NoteKind.WARN, tr("The battery is nearly empty: {percent} %.").format(percent=percent), text
