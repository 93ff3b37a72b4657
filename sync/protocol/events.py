"""Everything that can happen on a station: one struct a kind, one canonical form in bytes.

The bytes are made once, where the event happens, and then stored, hashed and sent as they are; nobody encodes an event
again. Fields are only appended, numbers are integers below 2**53, text is clean (`sync.protocol.text`). Where an event
stands (station, incarnation, number) is not in its bytes, so that a journal can be continued in another incarnation.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from sync.protocol import values
from sync.protocol.accommodations import Accommodations
from sync.protocol.errors import Malformed, NotText
from sync.protocol.ids import (
    AttemptId,
    CandidateId,
    EventId,
    ItemId,
    PackageHash,
    RecordingId,
    ResponseId,
    SessionId,
    StationId,
    new_id,
)
from sync.protocol.preflight import CheckTold
from sync.protocol.text import demand_clean
from sync.protocol.values import Number

BIGGEST = values.BIGGEST
MAX_EVENT_BYTES = 1_048_576


class Moment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """When something happened, by every clock there is: evidence, never an order."""

    wall_ms: Number
    mono_ms: Number
    boot: str
    server_ms: Number | None = None
    """The server's time as far as the station can tell, or nothing when it is unsure."""
    slept_ms: Number | None = None
    """How long the machine had slept in this boot, which `mono_ms` does not count; nothing where nobody could tell."""
    rehearsal: bool = False
    """Whether it happened in a rehearsal: it is nobody's exam, and moves no real slot."""

    @property
    def best_ms(self) -> int:
        """The best guess of UTC milliseconds."""
        return self.wall_ms if self.server_ms is None else self.server_ms

    def since_ms(self, earlier: "Moment") -> int | None:
        """Return the time since an earlier moment of the same boot, sleep included; None where it was another boot."""
        if earlier.boot != self.boot:
            return None
        is_told = self.slept_ms is not None and earlier.slept_ms is not None
        slept_ms = (self.slept_ms or 0) - (earlier.slept_ms or 0) if is_told else 0
        return self.mono_ms - earlier.mono_ms + slept_ms


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind"):
    """What all events have: who they are and when they happened."""

    id: EventId = msgspec.field(default_factory=lambda: EventId(new_id()))
    at: Moment


class StationStarted(Event, frozen=True, kw_only=True, tag="station.started"):
    """The program began to run."""

    program: str
    schema: Number


class ClockJumped(Event, frozen=True, kw_only=True, tag="clock.jumped"):
    """The wall clock moved against the monotonic clock."""

    by_ms: Number
    attempt: AttemptId | None = None
    is_restart: bool = False
    """Whether it moved while the program did not run."""


class KeySource(StrEnum):
    """By what a content key was opened at the station itself."""

    WORDS = "words"
    WORDS_AND_KEY = "words_center_key"


class KeyReleased(Event, frozen=True, kw_only=True, tag="key.released"):
    """A content key came and was persisted."""

    package: PackageHash
    session: SessionId
    source: str = ""
    """The seat it came from, with an exam on a stick; empty: the server released it."""
    how: str = ""
    """One of `KeySource`, where it was opened here without the server."""


class KeyErased(Event, frozen=True, kw_only=True, tag="key.erased"):
    """A content key was erased."""

    package: PackageHash
    session: SessionId
    why: str


class CheckedIn(Event, frozen=True, kw_only=True, tag="candidate.checked_in"):
    """A candidate signed in and was recognized."""

    candidate: CandidateId
    generation: Number


class SignInRefused(Event, frozen=True, kw_only=True, tag="candidate.refused"):
    """A sign-in was refused; who it was is told only where the candidate is known."""

    code: str
    candidate: CandidateId | None = None


class HelpAsked(Event, frozen=True, kw_only=True, tag="help.asked"):
    """A hand was raised."""

    attempt: AttemptId | None = None
    cause: str = ""
    """One of `welcome.HandCause`; nothing where nobody was asked."""
    candidate: CandidateId | None = None
    """Who raised it, where somebody is known here."""


class LockBreached(Event, frozen=True, kw_only=True, tag="lock.breached"):
    """The lock lost a hold."""

    hold: str
    cause: str
    detail: str = ""
    attempt: AttemptId | None = None
    does: str = ""
    """What comes of it, by the session's policy: one of `breaches.Does`."""
    repelled: bool = False
    """Whether it was an attack that cost no hold."""


class LockRegained(Event, frozen=True, kw_only=True, tag="lock.regained"):
    """Every hold is held again."""

    attempt: AttemptId | None = None
    lasted_ms: Number = 0
    """How long one was missing."""


class BundleWritten(Event, frozen=True, kw_only=True, tag="bundle.written"):
    """A sealed copy of what the server lacked was written to a folder or a stick, and read back."""

    bundle: str
    incarnation: Number
    seq: Number
    """The last event that is in it."""
    events: Number
    why: str
    """`staff` where somebody asked for it, `offline` where the station wrote it by itself, `move` where an attempt goes
    to another seat with it."""


class DiskLow(Event, frozen=True, kw_only=True, tag="disk.low"):
    """There is less room on the disk than an exam needs."""

    free_mb: Number
    needed_mb: Number
    reserve_used: bool = False
    """Whether the room that was kept for the running attempt was given back."""
    attempt: AttemptId | None = None


class AttemptEvent(Event, frozen=True, kw_only=True):
    """What all events of an attempt have: which one, and how much of its time was used."""

    attempt: AttemptId
    used_ms: Number = 0


class AttemptStarted(AttemptEvent, frozen=True, kw_only=True, tag="attempt.started"):
    """The first question is about to be disclosed; recorded before it is painted."""

    candidate: CandidateId
    generation: Number
    exam: str
    session: SessionId
    package: PackageHash
    allowed_ms: Number
    items: Number
    seed: str
    fence: Number = 0
    language: str = ""
    accommodations: Accommodations | None = None
    """What the candidate's ticket grants at the start; nothing where it grants nothing."""


class AttemptResumed(AttemptEvent, frozen=True, kw_only=True, tag="attempt.resumed"):
    """The program goes on with an attempt that it had not ended."""

    gap_ms: Number
    by: str = ""
    """Who allowed it; empty where the policy did."""


class AttemptInterrupted(AttemptEvent, frozen=True, kw_only=True, tag="attempt.interrupted"):
    """The attempt waits for a center admin."""

    why: str
    gap_ms: Number = 0
    sign_in: bool = False
    """Whether the candidate has to sign in again before a question is shown."""


class AttemptPaused(AttemptEvent, frozen=True, kw_only=True, tag="attempt.paused"):
    """A center admin stopped the clock."""

    by: str
    why: str = ""
    order: str = ""
    """The decision that this carries out, by its name."""


class AttemptUnpaused(AttemptEvent, frozen=True, kw_only=True, tag="attempt.unpaused"):
    """The clock goes on."""

    by: str
    order: str = ""
    """The decision that this carries out, by its name."""


class AttemptLocked(AttemptEvent, frozen=True, kw_only=True, tag="attempt.locked"):
    """The questions were covered."""

    why: str
    causes: tuple[str, ...] = ()
    """The breaches that began it; none where a cover goes on after a gap."""
    for_staff: tuple[str, ...] = ()
    """Those of them, and of earlier ones, after which a center admin has to look before questions are shown."""


class AttemptUnlocked(AttemptEvent, frozen=True, kw_only=True, tag="attempt.unlocked"):
    """The questions are shown again."""

    by: str = ""
    causes: tuple[str, ...] = ()
    """The breaches that this person decided about; what came later waits for another decision. None: all there are."""
    why: str = ""


class AttemptSuperseded(AttemptEvent, frozen=True, kw_only=True, tag="attempt.superseded"):
    """News came that another generation of the slot exists; the attempt goes on until a person ends it."""

    generation: Number


class TimeAdjusted(AttemptEvent, frozen=True, kw_only=True, tag="time.adjusted"):
    """Somebody answered for more, or less, time."""

    amount_ms: Number
    why: str
    by: str
    approved_by: str = ""
    category: str = ""
    """One of `time_budget.Category`; empty is a correction."""
    order: str = ""
    """The decision that this carries out, by its name."""


class ItemVisited(AttemptEvent, frozen=True, kw_only=True, tag="item.visited"):
    """A question came on screen."""

    item: ItemId


class ItemResponded(AttemptEvent, frozen=True, kw_only=True, tag="item.responded"):
    """A response was given, changed, or taken back (no values)."""

    item: ItemId
    response: ResponseId
    values: tuple[str, ...]
    read_as: str | None = None
    """How a typed number was understood."""


class ItemMarked(AttemptEvent, frozen=True, kw_only=True, tag="item.marked"):
    """A question was marked for another look, or no longer is."""

    item: ItemId
    marked: bool


class ItemAnnotated(AttemptEvent, frozen=True, kw_only=True, tag="item.annotated"):
    """A tool left something at a question, or took it away (no values); it is no response and scores nothing."""

    item: ItemId
    tool: str
    """One of `tools.Tool`."""
    values: tuple[str, ...]
    """Struck choices; the words of a note; highlighted places of each text."""
    stimulus: str = ""
    """The passage that it belongs to, whichever question it stood beside; empty where it is the question's own."""


class ToolsArranged(AttemptEvent, frozen=True, kw_only=True, tag="tools.arranged"):
    """Tools were opened, closed or moved: how they stand now, so that they stand so again after a restart."""

    tools: tuple[str, ...]
    """Each open tool with its place, and the reminder of the time, as the station itself reads it."""


class LooksChosen(AttemptEvent, frozen=True, kw_only=True, tag="looks.chosen"):
    """The candidate's language, colors and text size, as they are from now on."""

    language: str
    theme: str
    scale: Number
    """Text size in percent."""


class MessageReceived(AttemptEvent, frozen=True, kw_only=True, tag="message.received"):
    """A message of the center is here for the candidate."""

    message: str
    """The directive that brought it."""
    text: str
    by: str
    urgent: bool = False
    """Whether it is to be read before the questions are seen again."""


class MessageRead(AttemptEvent, frozen=True, kw_only=True, tag="message.read"):
    """The candidate put a message away after reading it."""

    message: str


class AttemptEnded(AttemptEvent, frozen=True, kw_only=True):
    """What all ends have: how much was answered, and the hash of all responses."""

    answered: Number
    answers_root: str


class AttemptSubmitted(AttemptEnded, frozen=True, kw_only=True, tag="attempt.submitted"):
    """The candidate submitted."""


class AttemptTimedOut(AttemptEnded, frozen=True, kw_only=True, tag="attempt.timed_out"):
    """Time was up; what had been answered is submitted."""


class AttemptTerminated(AttemptEnded, frozen=True, kw_only=True, tag="attempt.terminated"):
    """A center admin ended the attempt."""

    by: str
    why: str
    approved_by: str = ""
    order: str = ""
    """The decision that this carries out, by its name."""


class AttemptClosed(AttemptEnded, frozen=True, kw_only=True, tag="attempt.closed"):
    """The session closed and ended the attempt."""

    by: str = ""
    """Who closed it; empty where the session's policy did."""
    why: str = ""
    order: str = ""
    """The decision that this carries out, by its name."""


class CandidateReady(Event, frozen=True, kw_only=True, tag="candidate.ready"):
    """The instructions are read and the paper is open: the next step is the first question."""

    candidate: CandidateId
    generation: Number
    package: PackageHash


class MachineSlept(Event, frozen=True, kw_only=True, tag="machine.slept"):
    """The machine slept, or the program stood still, for longer than a moment; nobody could work in that time."""

    length_ms: Number
    awake_ms: Number = 0
    """How much of it the machine was awake and only the program stood still."""
    attempt: AttemptId | None = None


class AttemptRejoined(AttemptEvent, frozen=True, kw_only=True, tag="attempt.rejoined"):
    """The candidate signed in again after a gap that policy does not forgive."""


class AttemptAccommodated(AttemptEvent, frozen=True, kw_only=True, tag="attempt.accommodated"):
    """Somebody of the staff changed what the candidate's exam has beyond others'."""

    accommodations: Accommodations
    """All that hold from now on; those of the ticket no longer count."""
    by: str
    why: str = ""
    approved_by: str = ""
    order: str = ""
    """The decision that this carries out, by its name."""


class AttemptTransferring(AttemptEvent, frozen=True, kw_only=True, tag="attempt.transferring"):
    """The attempt goes to another station; nothing more of it is written at this one."""

    to: StationId
    seat: str = ""
    """Where that is, in words."""
    fence: Number
    """The one that the other station holds."""
    by: str
    why: str = ""
    approved_by: str = ""


class AttemptTakenOver(AttemptEvent, frozen=True, kw_only=True, tag="attempt.taken_over"):
    """The attempt goes on at this station, with everything up to a place in the journal of the one before."""

    fence: Number
    source: StationId
    incarnation: Number
    """With `seq` and `hash`: where in the source's journal the last event stands that came along."""
    seq: Number
    hash: str
    last: EventId
    """That event's id: it stays the same where the source's journal goes on in another incarnation."""
    count: Number
    """How many events came along, also from stations before the source."""
    digest: str
    """What their bytes amount to: `sync.protocol.moving.digest`."""
    how: str
    """`online`, `bundle` or `server_copy`."""
    by: str = ""
    why: str = ""
    approved_by: str = ""
    gap_ms: Number = 0
    """The time since that last event."""


class CodeAsked(Event, frozen=True, kw_only=True, tag="code.asked"):
    """A seat is about to show a nonce, for which an admin may give a code; recorded before it is shown."""

    nonce: str
    action: str
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    generation: Number = 0
    """Of the candidate's slot, where there is no attempt."""
    head_seq: Number = 0
    head: str = ""
    """Where the journal stood (hash hexadecimal), which the code covers."""


class CodeUsed(Event, frozen=True, kw_only=True, tag="code.used"):
    """A code was right; what came of it is recorded with it, or not at all."""

    nonce: str
    action: str
    by: str
    approved_by: str = ""
    """Ids of the people whose codes they were."""
    amount_ms: Number = 0
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    generation: Number = 0
    to: StationId | None = None
    """Of a `transfer`: the station that the attempt goes to."""
    by_passphrase: bool = False
    """Whether somebody typed their passphrase at the seat instead of a code from a panel."""


class CodeRefused(Event, frozen=True, kw_only=True, tag="code.refused"):
    """A code, or a passphrase, was wrong; recorded before that is told."""

    nonce: str
    action: str
    why: str
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    person: str = ""
    """Whose passphrase it was said to be."""


class CodeGiven(Event, frozen=True, kw_only=True, tag="code.given"):
    """A panel is about to show a code that it made for one of its admins."""

    nonce: str
    action: str
    by: str
    station: StationId
    seat: str
    subject: str
    head: str
    """Attempt and head in the short form that the seat showed."""
    amount_ms: Number = 0
    to: StationId | None = None
    """Of a `transfer`: the station that the attempt goes to."""
    why: str = ""
    """The reason that was told at the panel."""


class SlotRegranted(Event, frozen=True, kw_only=True, tag="slot.regranted"):
    """Two people of the center gave a slot anew, as policy lets them without the server."""

    candidate: CandidateId
    generation: Number
    """The new one."""
    session: SessionId
    nonce: str
    by: str
    approved_by: str


class StaffActed(Event, frozen=True, kw_only=True, tag="staff.acted"):
    """Somebody of the staff did something to the station itself, or to the exam at it; recorded before it is done."""

    action: str
    by: str
    """The people whose codes allowed it; nobody where it needs no right."""
    approved_by: str = ""
    reason: str = ""
    nonce: str = ""
    attempt: AttemptId | None = None


class PowerLow(Event, frozen=True, kw_only=True, tag="power.low"):
    """The battery fell to one of the levels at which people are told."""

    percent: Number
    level: Number
    """The level, in percent."""
    minutes: Number = 0
    """How long it lasts still, where the system says so."""
    attempt: AttemptId | None = None


class PowerChanged(Event, frozen=True, kw_only=True, tag="power.changed"):
    """The station was taken off the mains, or is back on them."""

    on_mains: bool
    percent: Number | None = None
    attempt: AttemptId | None = None


class StationChecked(Event, frozen=True, kw_only=True, tag="station.checked"):
    """The machine was looked at: every check with what it found."""

    program: str
    verdict: str
    """The worst of `ok`, `warning` and `failed`."""
    why: str
    """`asked` where a person asked for it, `day` where the station looked by itself."""
    checks: tuple[CheckTold, ...]


class ExceptionUsed(Event, frozen=True, kw_only=True, tag="exception.used"):
    """An exception made a required hold of the lock count as held."""

    exception: str
    check: str
    evidence: str
    """What was found, which the exception was given for."""
    by: str
    """Who gave it."""
    until_ms: Number
    attempt: AttemptId | None = None


class HelpWithdrawn(Event, frozen=True, kw_only=True, tag="help.withdrawn"):
    """A raised hand was taken down."""

    hand: EventId
    """The `help.asked` that raised it."""
    attempt: AttemptId | None = None
    by_leaving: bool = False
    """Whether it came down because the candidate left the station."""


class CandidateEvent(Event, frozen=True, kw_only=True):
    """What all events of a candidate before the first question have: who, and for which generation of the slot."""

    candidate: CandidateId
    generation: Number


class NoticeAccepted(CandidateEvent, frozen=True, kw_only=True, tag="notice.accepted"):
    """The candidate has read the notice on personal data."""

    version: str
    language: str
    text: str
    """SHA-256 (hexadecimal) of the text as it was shown."""


class SeatTried(CandidateEvent, frozen=True, kw_only=True, tag="seat.tried"):
    """The candidate tried the seat: what works, and what does not."""

    fine: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    """Of `keyboard`, `pointer`, `screen`, `sound`."""


class LooksSet(CandidateEvent, frozen=True, kw_only=True, tag="looks.set"):
    """The candidate chose language, colors and text size before the first question."""

    language: str
    theme: str
    scale: Number
    """Text size in percent."""
    is_settled: bool = False
    """Whether the page that asks for it was left, so that it is not shown again."""


class PracticeLeft(CandidateEvent, frozen=True, kw_only=True, tag="practice.left"):
    """The practice questions were left; nothing of what was tried there is recorded."""

    seen: Number
    total: Number


class HonorAgreed(CandidateEvent, frozen=True, kw_only=True, tag="honor.agreed"):
    """The candidate agreed to the honor code."""

    text: str
    """SHA-256 (hexadecimal) of its lines as they were shown."""
    language: str = ""
    signed_as: str = ""
    """The name as it was typed, where the exam asks for one."""


class CandidateLeft(CandidateEvent, frozen=True, kw_only=True, tag="candidate.left"):
    """A candidate who had checked in left the station before the first question."""


class SectionOpened(AttemptEvent, frozen=True, kw_only=True, tag="section.opened"):
    """A part of the exam with a time or a door of its own begins: its first question is about to be disclosed."""

    section: str
    """The id that the paper gives to the part, the section or the question."""
    level: str
    """`part`, `section` or `item`."""
    items: tuple[ItemId, ...]
    """All that is in it: what is given to them once it is closed does not count."""
    allowed_ms: Number = 0
    """Its time, this candidate's right to more included; 0 where it has none of its own."""


class SectionClosed(AttemptEvent, frozen=True, kw_only=True, tag="section.closed"):
    """It is over, for good."""

    section: str
    why: str
    """`left` by the candidate, or `time`."""


class BreakStarted(AttemptEvent, frozen=True, kw_only=True, tag="break.started"):
    """The candidate takes a break; the questions are covered meanwhile."""

    allowed_ms: Number
    """How long it may last."""
    counted: bool = False
    """Whether the exam's time runs meanwhile."""


class BreakEnded(AttemptEvent, frozen=True, kw_only=True, tag="break.ended"):
    """The break is over."""

    why: str
    """`candidate` who came back, or `time`."""


class AttemptBreached(AttemptEvent, frozen=True, kw_only=True, tag="attempt.breached"):
    """A breach came in a pause or a break, and a center admin has to look at it before questions are shown."""

    for_staff: tuple[str, ...]
    """The causes."""


class RecordingStarted(AttemptEvent, frozen=True, kw_only=True, tag="recording.started"):
    """A play of a recording begins; recorded before anything is heard."""

    item: ItemId
    """The question that was on screen."""
    recording: RecordingId
    play: Number
    """Which one it is, from 1."""


class RecordingReached(AttemptEvent, frozen=True, kw_only=True, tag="recording.reached"):
    """How far a play is: every few seconds, and where it is broken off."""

    recording: RecordingId
    play: Number
    position_ms: Number


class RecordingFinished(AttemptEvent, frozen=True, kw_only=True, tag="recording.finished"):
    """A play came to the end of the recording."""

    recording: RecordingId
    play: Number


class RecordingFailed(AttemptEvent, frozen=True, kw_only=True, tag="recording.failed"):
    """A recording cannot be played at this station; the candidate goes on without it."""

    item: ItemId
    recording: RecordingId
    why: str
    """`no_device` where there is nothing to hear it with, `unplayable` where the station cannot play it."""


class PanelDecided(Event, frozen=True, kw_only=True, tag="panel.decided"):
    """Somebody of the center decided something at a panel; the server carries it out when this reaches it."""

    do: str
    """One of `deciding.Do`."""
    person: str
    """Who, by the id of the member of staff."""
    why: str = ""
    order: str
    """The same for everything that was decided by one press of a button."""
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    generation: Number = 0
    station: StationId | None = None
    """The seat that it was about, as the panel knew it."""
    amount_ms: Number = 0
    category: str = ""
    """Of more time: one of `time_budget.Category`."""
    text: str = ""
    """Of a message."""
    causes: tuple[str, ...] = ()
    """Of an `unlock`: the breaches that were decided about."""
    proof: str = ""
    """By the person's secret over everything else (`deciding.proved`)."""
    to: StationId | None = None
    """The seat that somebody is to sit at, or where an exam goes on."""
    from_copy: bool = False
    """Of a move: the other seat goes on from what the server has, and waits for nothing."""
    session: SessionId | None = None
    """What it was about, where it was a whole session."""
    due_ms: Number = 0
    """From when on, of a beginning; 0: at once."""
    undoes: EventId | None = None
    """The decision that is taken back."""
    number: str = ""
    """Of somebody who stands on no list: registration number,"""
    name: str = ""
    """name,"""
    access: str = ""
    """and Argon2id hash (PHC) of the access code that the panel gave out."""
    second: str = ""
    """The other person, of what takes two, by their id."""
    second_proof: str = ""
    """By that person's secret, over everything but the proofs."""
    exceptions: tuple[tuple[str, str], ...] = ()
    """Of a session's close: who, or which attempt, is open, and why it is closed all the same."""
    wave_seats: Number | None = None
    """Of a beginning, and of its queue: how many seats begin at a time, 0: all; nothing: as the policy says,"""
    wave_ms: Number = 0
    """and how long lies between."""


class StaffSignedIn(Event, frozen=True, kw_only=True, tag="staff.signed_in"):
    """Somebody of the center opened a panel with their passphrase."""

    person: str


class StaffSignedOut(Event, frozen=True, kw_only=True, tag="staff.signed_out"):
    """They left the panel, or nobody touched it for long."""

    person: str
    by_itself: bool = False


class ItemReadIn(AttemptEvent, frozen=True, kw_only=True, tag="item.read_in"):
    """The candidate reads a question in another of its languages from now on."""

    item: ItemId
    language: str
    """A BCP 47 tag; two with a space between where both stand beside one another."""


class RehearsalTold(Event, frozen=True, kw_only=True, tag="rehearsal.told"):
    """A seat of a rehearsal came to something that only it can tell."""

    session: SessionId
    candidate: CandidateId
    what: str
    """`waits` for its exam to be moved, or `wrong`: something was not as it must be."""
    detail: str = ""
    attempt: AttemptId | None = None


class IncidentDecided(Event, frozen=True, kw_only=True, tag="incident.decided"):
    """Somebody of the center decided about an incident at a panel, or wrote one down that no machine noticed."""

    person: str
    """Who, by the id of the member of staff."""
    incident: str = ""
    """By its name; empty: this event is the incident."""
    standing: str = ""
    """One of `incidents.Standing`; empty where it is written down."""
    topic: str = ""
    """One of `incidents.Topic`."""
    why: str = ""
    amount_ms: Number = 0
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    proof: str = ""
    """By the person's secret over everything else (`incidents.proved`)."""


class FeedbackGiven(Event, frozen=True, kw_only=True, tag="feedback.given"):
    """The candidate wrote, after the end, what was wrong with the exam or the computer; it changes no answer."""

    attempt: AttemptId
    candidate: CandidateId
    text: str
    """At most `welcome.LONGEST_FEEDBACK` characters."""


class IdentityPhotographed(CandidateEvent, frozen=True, kw_only=True, tag="identity.photographed"):
    """The candidate was photographed at the seat before the first question, or the camera gave no picture."""

    picture: str = ""
    """JPEG, base64: at most `photographs.LONGEST` characters; nothing where there is none."""
    trouble: str = ""
    """Why there is none: one of `photographs.CameraTrouble`."""


AnyEvent = (
    StationStarted
    | ClockJumped
    | KeyReleased
    | KeyErased
    | CheckedIn
    | SignInRefused
    | HelpAsked
    | LockBreached
    | LockRegained
    | AttemptStarted
    | AttemptResumed
    | AttemptInterrupted
    | AttemptPaused
    | AttemptUnpaused
    | AttemptLocked
    | AttemptUnlocked
    | AttemptSuperseded
    | TimeAdjusted
    | ItemVisited
    | ItemResponded
    | ItemMarked
    | ItemAnnotated
    | AttemptSubmitted
    | AttemptTimedOut
    | AttemptTerminated
    | AttemptClosed
    | AttemptTransferring
    | AttemptTakenOver
    | BundleWritten
    | CandidateReady
    | MachineSlept
    | AttemptRejoined
    | CodeAsked
    | CodeUsed
    | CodeRefused
    | CodeGiven
    | SlotRegranted
    | DiskLow
    | StaffActed
    | PowerLow
    | PowerChanged
    | StationChecked
    | ExceptionUsed
    | AttemptAccommodated
    | HelpWithdrawn
    | NoticeAccepted
    | SeatTried
    | LooksSet
    | PracticeLeft
    | HonorAgreed
    | CandidateLeft
    | ToolsArranged
    | SectionOpened
    | SectionClosed
    | BreakStarted
    | BreakEnded
    | LooksChosen
    | MessageReceived
    | MessageRead
    | AttemptBreached
    | RecordingStarted
    | RecordingReached
    | RecordingFinished
    | RecordingFailed
    | PanelDecided
    | StaffSignedIn
    | StaffSignedOut
    | ItemReadIn
    | IncidentDecided
    | RehearsalTold
    | FeedbackGiven
    | IdentityPhotographed
)


class _Kind(msgspec.Struct, frozen=True):
    kind: str
    id: str


class Unknown(msgspec.Struct, frozen=True):
    """An event of a kind that this version does not know: it stays bytes."""

    id: EventId
    kind: str


_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_kind_decoder = msgspec.json.Decoder(_Kind)


def kinds() -> dict[str, type[AnyEvent]]:
    """Return every known kind by its name."""
    return {str(t.__struct_config__.tag): t for t in AnyEvent.__args__}


_KINDS = frozenset(kinds())


_PLAIN = re.compile(rb"[ -\[\]-~]*")
"""Printable ASCII without a backslash: no text in it can be unclean."""
_LONG_NUMBER = re.compile(rb"[0-9]{16}")
"""Shorter ones are in range."""


def _encode(event: AnyEvent) -> bytes:
    try:
        return _encoder.encode(event)
    except UnicodeEncodeError as error:
        raise NotText from error


CARRIES_OUT = (AttemptPaused, AttemptUnpaused, TimeAdjusted, AttemptAccommodated, AttemptTerminated, AttemptClosed)
"""Events that name the decision which they carry out: each of these decisions goes along with an attempt that moves."""


def orders_of(event: AttemptEvent) -> frozenset[str]:
    """Return the decision that an event carries out, if it names one."""
    return frozenset((event.order,)) if isinstance(event, CARRIES_OUT) and event.order else frozenset()


def encode(event: AnyEvent) -> bytes:
    """Return the event's canonical bytes; raises Malformed or NotText for what may not be recorded."""
    data = _encode(event)
    if not _PLAIN.fullmatch(data) or _LONG_NUMBER.search(data):
        for text in _texts(msgspec.to_builtins(event)):
            demand_clean(text)
    if len(data) > MAX_EVENT_BYTES:
        raise Malformed("event too large")
    if decode(data) != event:
        raise Malformed("event does not survive its own encoding")
    return data


def decode(data: bytes | msgspec.Raw) -> AnyEvent | Unknown:
    """Return the event that the bytes stand for; Unknown for a kind of a later version.

    Raises Malformed for bytes that are no event.
    """
    try:
        return _decoder.decode(data)
    except msgspec.ValidationError as error:
        return _of_a_later_version(data, error)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)[:200]) from error


def _of_a_later_version(data: bytes | msgspec.Raw, why: msgspec.ValidationError) -> Unknown:
    try:
        kind = _kind_decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)[:200]) from error
    if kind.kind in _KINDS:
        raise Malformed(str(why)[:200]) from why
    return Unknown(EventId(kind.id), kind.kind)


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _texts(inner)
        case list() | tuple():
            for inner in value:
                yield from _texts(inner)
        case int() if abs(value) > BIGGEST:
            raise Malformed("number out of range")
        case _:
            pass
