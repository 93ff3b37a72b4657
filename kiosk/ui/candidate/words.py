"""The sentences of the candidate's side: what a refusal, a duration or a time says to a nervous person.

Every sentence says what is safe, what happened, what to do, in that order when it hurts (LOOK.md section 8).
"""

import msgspec
from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.exam.refusals import Reason, Refused
from kiosk.ui.tokens import Role
from kiosk.ui.translation import day, tr
from sync.protocol.zones import at_center, is_told_twice, offset_words


class Saying(msgspec.Struct, frozen=True):
    """How a refusal is said: sign, title, one or two sentences."""

    icon: str
    role: Role
    title: str
    text: str


def duration(milliseconds: int) -> str:
    """Return hours and minutes in words, rounded up to the minute: nobody is told less than they have."""
    minutes = max(0, -(-milliseconds // 60_000))
    hours, rest = divmod(minutes, 60)
    in_hours = tr("%n hour(s)", "", hours)
    in_minutes = tr("%n minute(s)", "", rest)
    if not hours:
        return in_minutes
    pattern = tr("{hours} {minutes}", "both parts are whole already: 1 hour 24 minutes")
    return pattern.format(hours=in_hours, minutes=in_minutes) if rest else in_hours


def length(milliseconds: int) -> str:
    """Return a length in words, its seconds too where it is no whole number of minutes."""
    minutes, seconds = divmod(max(0, milliseconds) // 1_000, 60)
    if not seconds:
        return duration(milliseconds)
    in_seconds = tr("%n second(s)", "", seconds)
    pattern = tr("{minutes} {seconds}", "both parts are whole already: 1 minute 30 seconds")
    return pattern.format(minutes=tr("%n minute(s)", "", minutes), seconds=in_seconds) if minutes else in_seconds


def left(milliseconds: int) -> str:
    """Return time left in words as the exam's clock counts it: minutes that are whole, seconds in the last one."""
    return duration(milliseconds // 60_000 * 60_000) if milliseconds >= 60_000 else length(milliseconds)


def running(milliseconds: int) -> str:
    """Return time that runs out as a clock shows it, 4:36, in the interface's own digits."""
    digits = QLocale().toString
    minutes, seconds = divmod(-(-max(0, milliseconds) // 1_000), 60)
    return f"{digits(minutes)}:{digits(0) if seconds < 10 else ''}{digits(seconds)}"


def clock_time(at_ms: int, zone: str, *, seconds: bool = False) -> str:
    """Return the time of day at the center; an hour that comes twice in a night says which one it is."""
    at = at_center(at_ms, zone)
    time = QLocale().toString(QTime(at.hour, at.minute, at.second), "HH:mm:ss" if seconds else "HH:mm")
    return f"{time} ({offset_words(at)})" if is_told_twice(at) else time


def date_and_time(at_ms: int, zone: str) -> str:
    """Return day and time at the center."""
    at = at_center(at_ms, zone)
    date = day(QDate(at.year, at.month, at.day))
    return tr("{day} at {time}").format(day=date, time=clock_time(at_ms, zone))


def seat_name(seat: str) -> str:
    """Return what a seat is called in a bar: many centers only number them."""
    return tr("Seat {number}").format(number=seat) if seat.isdecimal() else seat


def _own_seat(seat: str) -> str:
    if not seat:
        return tr("Your exam is at another seat.")
    return (tr("Your place is seat {seat}.") if seat.isdecimal() else tr("Your place is {seat}.")).format(seat=seat)


def _next_seat(seat: str) -> str:
    if not seat:
        return tr("This exam now goes on at another seat.")
    pattern = (
        tr("This exam now goes on at seat {seat}.")
        if seat.isdecimal()
        else tr("This exam now goes on at {seat}.", "the name of a seat")
    )
    return pattern.format(seat=seat)


def said(refused: Refused, zone: str, *, here: str = "") -> Saying:
    """Return what a refusal says at the seat of this name."""
    if refused.reason is Reason.ELSEWHERE and here and refused.seat == here and not refused.has_left:
        # It is at the machine that stood here before this one: nobody is sent to where they sit.
        refused = Refused(reason=Reason.MOVE_WAITS)
    return (
        _slot(refused, zone)
        or _moved(refused, zone)
        or _paper(refused, zone)
        or _network(refused)
        or _no_lock(refused.reason)
        or _closed(refused.reason)
        or _station(refused)
    )


def _slot(refused: Refused, zone: str) -> Saying | None:
    at, seat = refused.at_ms, refused.seat
    match refused.reason:
        case Reason.CONSUMED:
            when = "" if at is None else date_and_time(at, zone)
            first = tr("This exam was submitted on {when}.") if when else tr("This exam was submitted already.")
            text = tr("If that was not you, raise your hand now.")
            return Saying("lock", Role.ORANGE, first.format(when=when), text)
        case Reason.ELSEWHERE if refused.has_left:
            text = tr("Nothing more can be written here. Sign in at that seat to go on.")
            return Saying("door-open", Role.BLUE, _next_seat(seat), text)
        case Reason.ELSEWHERE:
            return Saying("door-open", Role.BLUE, _own_seat(seat), tr("Go there, or raise your hand to sit here."))
        case Reason.NO_SLOT:
            text = tr("Raise your hand. The center admin can ask for your place in this exam.")
            return Saying("x", Role.RED, tr("You have no place in this exam yet."), text)
        case Reason.NOT_OPEN:
            title = tr("Your exam opens on {when}.").format(when=date_and_time(at or 0, zone))
            text = tr("You are early and nothing is lost. Sign in again when it has opened.")
            return Saying("calendar-clock", Role.BLUE, title, text)
        case Reason.SESSION_OVER:
            title = tr("This exam closed on {when}.").format(when=date_and_time(at or 0, zone))
            return Saying("calendar-clock", Role.ORANGE, title, tr("Raise your hand. The center admin can help you."))
        case Reason.CANCELLED:
            text = tr("Your right to sit it is not used up. The center admin knows what happens next.")
            text = f"{text} {tr('Please raise your hand.')}"
            return Saying("calendar-clock", Role.ORANGE, tr("This exam was called off."), text)
        case Reason.NO_SESSION:
            text = tr("Raise your hand. The center admin can look up when and where you sit it.")
            return Saying("calendar-clock", Role.BLUE, tr("Your exam does not take place here now."), text)
        case Reason.OTHER_RUNNING:
            text = tr("Raise your hand. The center admin has to end that exam or give you another seat.")
            return Saying("users", Role.ORANGE, tr("Another exam is still open at this seat."), text)
        case _:
            return None


def _moved(refused: Refused, zone: str) -> Saying | None:
    safe = tr("Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.")
    match refused.reason:
        case Reason.NOT_HANDED_OVER:
            return Saying("door-open", Role.AMBER, tr("The other seat has not handed over your exam yet."), safe)
        case Reason.MOVE_WAITS:
            return Saying("door-open", Role.AMBER, tr("Your exam cannot go on at this seat yet."), safe)
        case Reason.MOVED_AWAY:
            return _moved_away(refused, zone, tr("Your answers are kept. Sign in at that seat to go on."))
        case Reason.MOVE_NEEDS_STICK:
            text = tr("For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.")
            return _moved_away(refused, zone, text)
        case Reason.MOVE_ON_STICK:
            text = tr("The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.")
            return _moved_away(refused, zone, text)
        case Reason.MOVE_REFUSED:
            text = tr("For staff: nothing was changed, here or on the stick. The reason is {code}.")
            text = f"{tr('Please raise your hand.')} {text.format(code=refused.detail)}"
            return Saying("door-open", Role.AMBER, tr("The exam on this USB stick cannot go on at this seat."), text)
        case _:
            return None


def _moved_away(refused: Refused, zone: str, text: str) -> Saying:
    seat, at = refused.seat, "" if refused.at_ms is None else clock_time(refused.at_ms, zone)
    pattern = (
        tr("This exam was moved to seat {seat} at {time}.")
        if seat.isdecimal()
        else tr("This exam was moved to {seat} at {time}.", "the name of a seat")
    )
    return Saying("door-open", Role.BLUE, pattern.format(seat=seat, time=at), text)


def _paper(refused: Refused, zone: str) -> Saying | None:
    match refused.reason:
        case Reason.PAPER_NOT_RELEASED:
            at = refused.at_ms
            text = tr("You need not do anything. Your time has not started.")
            if at is not None:
                title = tr("The questions are released at {time}.").format(time=clock_time(at, zone))
                return Saying("file-lock-2", Role.BLUE, title, text)
            return Saying("file-lock-2", Role.BLUE, tr("The questions are not released yet."), text)
        case Reason.PAPER_MISSING:
            text = tr("Your time has not started. Try again in a moment, or raise your hand.")
            return Saying("download", Role.AMBER, tr("The questions have not arrived at this seat yet."), text)
        case Reason.PAPER_DAMAGED:
            text = tr("Your time has not started. Raise your hand; the seat can fetch them again.")
            return Saying("file-warning", Role.RED, tr("The questions at this seat are damaged."), text)
        case Reason.PAPER_TOO_NEW:
            text = tr("Your time has not started. Raise your hand; this seat needs a newer program.")
            return Saying("file-warning", Role.RED, tr("This seat cannot read these questions."), text)
        case _:
            return None


def _network(refused: Refused) -> Saying | None:
    waits = tr("Your time has not started. Try again in a moment, or raise your hand.")
    match refused.reason:
        case Reason.SERVER_DOWN:
            return Saying("cloud-off", Role.AMBER, tr("The central server cannot be reached just now."), waits)
        case Reason.SERVER_TROUBLE:
            return Saying("server-off", Role.AMBER, tr("The central server is in trouble just now."), waits)
        case Reason.SERVER_STRANGE:
            text = tr("Nothing was sent to it and your time has not started. Raise your hand.")
            return Saying("server-off", Role.RED, tr("Something other than the central server answered."), text)
        case Reason.SERVER_CERTIFICATE:
            text = tr("Nothing was sent to it and your time has not started. Raise your hand.")
            return Saying("shield-alert", Role.RED, tr("The server could not prove who it is."), text)
        case _:
            return None


def _closed(reason: Reason) -> Saying | None:
    text = tr("Your right to sit it is not used up. Raise your hand to be given another seat.")
    match reason:
        case Reason.QUARANTINED:
            return Saying("plug-zap", Role.AMBER, tr("No exam can be started at this seat now."), text)
        case Reason.PROGRAM_OLD:
            return Saying("plug-zap", Role.AMBER, tr("This seat's program is too old to begin an exam."), text)
        case _:
            return None


def _station(refused: Refused) -> Saying:
    safe = tr("Everything you answered before is safe and your clock has stopped. Raise your hand.")
    match refused.reason:
        case Reason.STORE_FULL:
            return Saying("hard-drive", Role.RED, tr("Your last answer could not be saved: the disk is full."), safe)
        case Reason.STORE_LOW:
            text = tr("Your time has not started. Raise your hand; staff have to free some space on this seat's disk.")
            return Saying("hard-drive", Role.AMBER, tr("This seat's disk is too full to begin an exam."), text)
        case Reason.STORE_FAILED:
            return Saying("hard-drive", Role.RED, tr("Your last answer could not be saved."), safe)
        case Reason.STORE_BUSY:
            text = tr("Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.")
            return Saying("hard-drive", Role.AMBER, tr("Another program is using this seat's storage."), text)
        case Reason.STORE_DAMAGED:
            text = tr("What was saved is kept. Raise your hand; the center admin can move you to another seat.")
            return Saying("hard-drive", Role.RED, tr("The storage of this seat is damaged."), text)
        case Reason.STORE_TOO_NEW:
            text = tr("Nothing is lost. Raise your hand; this seat needs the newer program again.")
            return Saying("hard-drive", Role.RED, tr("This seat's storage belongs to a newer program."), text)
        case Reason.LOCK_INCOMPLETE:
            text = tr("Your time has not started. Raise your hand; the center admin can look after it.")
            return Saying("shield-alert", Role.AMBER, tr("This seat is not locked as the exam demands."), text)
        case Reason.NOT_ENROLLED:
            text = tr("Staff: enroll it with “kiosk enroll” and the code from the central server.")
            return Saying("plug-zap", Role.BLUE, tr("This seat does not belong to a center yet."), text)
        case _:
            return Saying("hand", Role.BLUE, tr("Please raise your hand."), tr("A center admin has to help here."))


def _no_lock(reason: Reason) -> Saying | None:
    match reason:
        case Reason.LOCK_WAYLAND:
            title = tr("The exam cannot be locked on this desktop.")
            text = tr(
                "Staff: a Wayland desktop lets no program hold the keyboard. "
                "Log in to an X11 session, or use the kiosk's own session: “kiosk session wayland”."
            )
        case Reason.LOCK_NESTED:
            title = tr("The exam cannot be locked inside a window.")
            text = tr(
                "Staff: the kiosk's own session was started inside a window. "
                "Start it from the machine's console, as exam-kiosk-wayland.service does."
            )
        case Reason.LOCK_NONE:
            title = tr("The exam cannot be locked on this kind of screen.")
            text = tr("Staff: this program has no lock for it. Use one of the kiosk's own sessions.")
        case _:
            return None
    return Saying("shield-alert", Role.AMBER, title, text)


def sign_in_problem(refused: Refused) -> tuple[str, str]:
    """Return what stands at the number field and at the code field; nothing where it is about neither."""
    match refused.reason:
        case Reason.UNKNOWN_NUMBER:
            return tr("This number is not on this center's list. Check the slip, then type it again."), ""
        case Reason.THROTTLED:
            seconds = max(1, -(-refused.wait_ms // 1000))
            return "", tr("Too many tries. You can try again in %n second(s), or raise your hand.", "", seconds)
        case Reason.WRONG_CODE:
            return "", tr("This code does not belong to this number. Check the slip, then type both again.")
        case _:
            return "", ""
