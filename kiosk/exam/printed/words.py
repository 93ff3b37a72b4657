"""The words of printed pages, in English, marked for translators."""

from types import MappingProxyType

from kiosk.exam.check_words import tr
from kiosk.exam.printed.document import Form
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import Do
from sync.protocol.incidents import Cause, Standing, Topic

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
        Do.SEAT: tr("Another seat"),
        Do.BEGIN: tr("Beginning of the session"),
        Do.QUEUE: tr("Queue changed"),
        Do.MOVE: tr("Moved to another seat"),
        Do.TERMINATE: tr("Ended"),
        Do.NO_SHOW: tr("Did not come"),
        Do.WALK_IN: tr("Walk-in taken in"),
        Do.END_SESSION: tr("Session ended"),
        Do.CLOSE_SESSION: tr("Session closed"),
        Do.REHEARSE: tr("Rehearsal begun"),
        Do.RESET: tr("Slot given anew"),
        Do.EXPORT: tr("Sealed file written"),
        Do.UNDO: tr("Taken back"),
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


CAUSES = MappingProxyType(
    {
        Cause.RESTART: tr("The computer started again"),
        Cause.PROGRAM: tr("The exam program ended"),
        Cause.SLEEP: tr("The computer slept"),
        Cause.STALL: tr("The computer stood still"),
        Cause.COVER: tr("Questions were covered"),
        Cause.PAUSE: tr("Paused by staff"),
        Cause.MOVE: tr("Moved to another seat"),
        Cause.DISK: tr("The disk was full"),
        Cause.SOUND: tr("A recording could not be played"),
        Cause.TOLD: tr("Written down by staff"),
    }
)
TOPICS = MappingProxyType(
    {
        Topic.TECHNICAL: tr("Technical"),
        Topic.ENVIRONMENT: tr("Surroundings"),
        Topic.CANDIDATE: tr("Candidate"),
        Topic.STAFF: tr("Staff"),
        Topic.OTHER: tr("Other"),
    }
)
STANDINGS = MappingProxyType(
    {
        Standing.PREPARED: tr("Waits for a decision"),
        Standing.CREDITED: tr("Time given"),
        Standing.NOTED: tr("Noted, without time"),
        Standing.REFUSED: tr("No time given"),
    }
)
WHOLE_ROOM, GOES_ON, LASTED, LOST = tr("The whole room"), tr("goes on"), tr("Lasted"), tr("Lost")
ABOUT, DECISION = tr("About"), tr("Decision")
INCIDENTS, NO_INCIDENTS = tr("Incidents"), tr("Nothing went wrong here so far.")


def cause(told: str) -> str:
    """Return what is said of a cause; one of a later version is said as it is."""
    return CAUSES[Cause(told)] if told in set(Cause) else told


def topic(told: str) -> str:
    """Return what an incident is about."""
    return TOPICS[Topic(told)] if told in set(Topic) else told


def standing(told: str) -> str:
    """Return what was decided about an incident."""
    return STANDINGS[Standing(told)] if told in set(Standing) else told
