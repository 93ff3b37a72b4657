"""The words of printed pages, in English, marked for translators."""

from types import MappingProxyType

from kiosk.exam.check_words import tr
from kiosk.exam.printed.document import Form
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import Do

TITLES = MappingProxyType(
    {
        Form.REGISTER: tr("Attendance register"),
        Form.SEATS: tr("Seat plan"),
        Form.SLIPS: tr("Access slips"),
        Form.INCIDENTS: tr("Incident report"),
        Form.MINUTES: tr("Session minutes"),
    }
)
STATES = MappingProxyType(
    {
        AttemptState.CHECKED_IN: tr("checked in"),
        AttemptState.READY: tr("ready"),
        AttemptState.ACTIVE: tr("active"),
        AttemptState.PAUSED: tr("paused"),
        AttemptState.LOCKED: tr("covered"),
        AttemptState.INTERRUPTED: tr("stopped"),
        AttemptState.TRANSFERRING: tr("moving"),
        AttemptState.SUBMITTED: tr("submitted"),
        AttemptState.TIMED_OUT: tr("time was up"),
        AttemptState.TERMINATED: tr("ended by staff"),
        AttemptState.CLOSED: tr("closed"),
        AttemptState.VOIDED: tr("void"),
        AttemptState.NO_SHOW: tr("did not come"),
    }
)
DID = MappingProxyType(
    {
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
    }
)
CENTER, SESSION, TIME, PRINTED, BY = tr("Center"), tr("Session"), tr("Time"), tr("Printed"), tr("By")
EXPECTED, PRESENT, ABSENT = tr("Expected"), tr("Present"), tr("Absent")
RUNNING = tr("Still running")
CANCELLED = tr("This session was cancelled.")
SEAT, CANDIDATE, NUMBER = tr("Seat"), tr("Candidate"), tr("Number")
STARTED, ENDED, STATE, ANSWERED = tr("Started"), tr("Ended"), tr("State"), tr("Answered")
GAPS, GIVEN, RECEIPT = tr("Gaps"), tr("Time given"), tr("Receipt")
WHEN, WHAT, WHY, CAME_TO = tr("When"), tr("What"), tr("Reason"), tr("Came to")
DONE, NOT_DONE = tr("Done"), tr("Not carried out")
FREE = tr("free")
MINUTES = tr("{minutes} min")
ARRIVED, LEFT_ROOM = tr("Signature on arrival"), tr("Signature on leaving")
SIGN_CHIEF, SIGN_SECOND = tr("Head of the center: name, date, signature"), tr("Second person: name, date, signature")
ACCESS_CODE = tr("Access code")
NO_CODE = tr("Access code: ask the center admin")
DECIDED, EVERY_SEAT = tr("What was decided"), tr("Every candidate")
NOTHING_DECIDED = tr("Nothing was decided at a panel.")
REGISTER_NOTE = tr("Everybody signs twice: when they sit down and when they leave.")
SLIP_NOTE = tr("Type the number and the code at the seat. Keep this slip.")
PROGRAM, FINGERPRINT = tr("Program version"), tr("Fingerprint")


def state(told: str) -> str:
    """Return what is said of an attempt's state; a state of a later version is said as it is."""
    return STATES[AttemptState(told)] if told in set(AttemptState) else told


def did(told: str) -> str:
    """Return what is said of a decision; one of a later version is said as it is."""
    return DID.get(Do(told), told) if told in set(Do) else told
