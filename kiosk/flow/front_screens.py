"""What is on screen before the first question, as values."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from kiosk.exam.refusals import Refused
from kiosk.exam.word_release import WordsProblem
from kiosk.flow.screen_parts import Media, Place
from sync.protocol.accommodations import Accommodations


class SignInScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Two fields. `problem` stands at the fields when it is about them, else as a note above."""

    place: Place
    problem: Refused | None = None
    is_busy: bool = False
    number: str = ""
    goes_on: bool = False
    """Whether the candidate of an attempt that may go on has to sign in again."""


class ConfirmScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Is this you, and is this your exam?"""

    place: Place
    name: str
    number: str
    exam: str
    photo: bytes
    minutes: int
    opens_ms: int
    closes_ms: int
    resumes: bool = False
    needs: Accommodations = Accommodations()
    """What this candidate's exam has beyond others'."""


class WaitingScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing to do: the paper is on its way, or the time has not come. `until_ms` is known only for the latter."""

    place: Place
    name: str
    exam: str
    reason: str
    """`opening`, `download`, `key`, `claim`, `start`, `session`; `room`: everybody waits for the beginning."""
    until_ms: int | None = None
    progress: tuple[int, int] | None = None
    problem: Refused | None = None
    now_ms: int = 0
    """When this was shown, by the best clock: what is left until `until_ms` is counted from here."""
    photo: bytes = b""
    wave: int = 0
    """Of `room`: with which group this seat begins; 0: all seats begin together,"""
    waves: int = 0
    """of so many."""


class NoticeScreen(msgspec.Struct, frozen=True, kw_only=True):
    """The notice on personal data, to be read and accepted before anything else."""

    place: Place
    exam: str
    language: str
    text: str
    languages: tuple[str, ...]
    """In which it can be read."""


class PhotoState(StrEnum):
    """How far the photo at the seat is."""

    OPENING = "opening"
    """The camera was asked and shows nothing yet."""
    LIVE = "live"
    TAKEN = "taken"
    """There is a picture to use, or to take anew."""
    NONE = "none"
    """The camera gives none."""


class PhotoWish(StrEnum):
    """What a candidate may ask for there."""

    TAKE = "take"
    AGAIN = "again"
    USE = "use"
    GO_ON = "go_on"
    """Without a photo."""


class PhotoScreen(msgspec.Struct, frozen=True, kw_only=True):
    """The candidate is photographed at the seat."""

    place: Place
    name: str
    exam: str
    state: PhotoState = PhotoState.OPENING
    picture: bytes = b""
    """The one that was taken, as it would be kept."""
    trouble: str = ""
    """Why there is none: one of `photographs.CameraTrouble`."""


class TrialScreen(msgspec.Struct, frozen=True, kw_only=True):
    """The candidate tries the seat."""

    place: Place
    exam: str
    parts: tuple[str, ...]
    """Of `keyboard`, `pointer`, `screen`, `sound`."""


class ComfortScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Language, colors and text size, before the clock starts."""

    place: Place
    name: str
    exam: str


class PracticeScreen(msgspec.Struct, frozen=True, kw_only=True):
    """A practice question of one kind; nothing in it is timed, recorded or scored."""

    place: Place
    exam: str
    kind: str
    """As `exam.welcoming.kind_of` tells it."""
    at: int
    total: int
    tried: Mapping[str, tuple[str, ...]]
    may_skip: bool


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What a paper says before its questions, in one language."""

    instructions: str
    titles: tuple[str, ...]
    """Of its sections."""


class InstructionsScreen(msgspec.Struct, frozen=True, kw_only=True):
    """What awaits the candidate, and the honor code to agree to. The clock does not run yet."""

    place: Place
    name: str
    exam: str
    minutes: int
    questions: int
    sections: tuple[tuple[str, int], ...]
    instructions: str
    """Allow-listed HTML of the paper, may be empty."""
    heads: Mapping[str, Head] = {}
    """The same, and the titles of sections, in the paper's other languages."""
    honor_code: str
    may_go_back: bool
    """Whether questions can be visited again (nonlinear)."""
    section_ms: tuple[int, ...] = ()
    """The time of each section for this candidate, 0 where it has none of its own."""
    sections_close: bool = False
    """Whether sections close for good when they are left."""
    breaks: int = 0
    """How many breaks may be taken."""
    warnings_ms: tuple[int, ...]
    media: Media
    needs: Accommodations = Accommodations()
    """What this candidate's exam has beyond others'."""
    takes_name: bool = False
    """Whether the honor code is signed with the name."""
    has_agreed: bool = False
    """Whether the candidate agreed to it before, so that nothing is asked twice."""


class HandShown(msgspec.Struct, frozen=True, kw_only=True):
    """A hand that is up."""

    cause: str
    """One of `welcome.HandCause`, or nothing."""
    since_ms: int
    state: str = ""
    """What the center said: one of `welcome.HandState`, or nothing yet."""


class WordsScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Staff types the five words that open a paper without the server."""

    place: Place
    exams: tuple[str, ...] = ()
    """Titles of those that words may open here; none once the network brought the keys."""
    center_key: str = ""
    """Short name of the center's key that is demanded beside the words; empty: none."""
    problem: WordsProblem | None = None
    number: int = 0
    """Of the problem: which word it is, counted from 1; 0: that cannot be told."""
    wait_ms: int = 0
    is_busy: bool = False
