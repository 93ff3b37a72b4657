"""Everything that can be on screen, as values. A presenter shows one; a view draws it and holds nothing of its own."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from kiosk.exam.codes import CodeProblem
from kiosk.exam.overview import Overview
from kiosk.exam.partly import Lack
from kiosk.exam.refusals import Refused
from kiosk.flow.door_screens import BreakScreen as BreakScreen  # noqa: PLC0414  all screens are found here
from kiosk.flow.door_screens import DoorKind as DoorKind  # noqa: PLC0414
from kiosk.flow.door_screens import DoorScreen as DoorScreen  # noqa: PLC0414
from kiosk.flow.front_screens import ComfortScreen as ComfortScreen  # noqa: PLC0414
from kiosk.flow.front_screens import ConfirmScreen as ConfirmScreen  # noqa: PLC0414
from kiosk.flow.front_screens import HandShown as HandShown  # noqa: PLC0414
from kiosk.flow.front_screens import Head as Head  # noqa: PLC0414
from kiosk.flow.front_screens import InstructionsScreen as InstructionsScreen  # noqa: PLC0414
from kiosk.flow.front_screens import NoticeScreen as NoticeScreen  # noqa: PLC0414
from kiosk.flow.front_screens import PhotoScreen as PhotoScreen  # noqa: PLC0414
from kiosk.flow.front_screens import PhotoState as PhotoState  # noqa: PLC0414
from kiosk.flow.front_screens import PhotoWish as PhotoWish  # noqa: PLC0414
from kiosk.flow.front_screens import PracticeScreen as PracticeScreen  # noqa: PLC0414
from kiosk.flow.front_screens import SignInScreen as SignInScreen  # noqa: PLC0414
from kiosk.flow.front_screens import TrialScreen as TrialScreen  # noqa: PLC0414
from kiosk.flow.front_screens import WaitingScreen as WaitingScreen  # noqa: PLC0414
from kiosk.flow.front_screens import WordsScreen as WordsScreen  # noqa: PLC0414
from kiosk.flow.screen_parts import Media as Media  # noqa: PLC0414  and what they are made of
from kiosk.flow.screen_parts import Notice as Notice  # noqa: PLC0414
from kiosk.flow.screen_parts import Place as Place  # noqa: PLC0414
from kiosk.flow.screen_parts import PowerShown as PowerShown  # noqa: PLC0414
from kiosk.flow.screen_parts import SaveState as SaveState  # noqa: PLC0414
from kiosk.flow.screen_parts import Saving as Saving  # noqa: PLC0414
from kiosk.flow.screen_parts import TimeLeft as TimeLeft  # noqa: PLC0414
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.letters import Letter
from sync.protocol.offline_codes import Action
from sync.protocol.paper import Item, Stimulus
from sync.protocol.plays import AllPlays


class QuestionScreen(msgspec.Struct, frozen=True, kw_only=True):
    """One item, with everything that stands around it."""

    place: Place
    exam: str
    section: str
    item: Item
    """Choices in the order of this candidate."""
    number: int
    """0 for an information page."""
    total: int
    stimulus: Stimulus | None
    stimulus_for: tuple[int, int] | None
    """First and last question number that the passage belongs to."""
    responses: Mapping[ResponseId, tuple[str, ...]]
    readings: Mapping[ResponseId, str | None]
    """How typed numbers are understood."""
    is_marked: bool
    can_go_back: bool
    is_last: bool
    overview: Overview
    time: TimeLeft
    saving: Saving
    media: Media
    notice: Notice | None = None
    letters: tuple[Letter, ...] = ()
    """What the center wrote to the candidate."""
    tools: tuple[str, ...] = ()
    """What the exam allows, by `sync.protocol.tools`."""
    plays: AllPlays = {}
    """What happened to the recordings so far."""
    transcripts: bool = False
    """Whether their words may be read."""
    annotations: Mapping[str, tuple[str, ...]] = {}
    """By tool, what was left at this item."""
    passage_annotations: Mapping[str, tuple[str, ...]] = {}
    """By tool, what was left at the passage, which may stand beside several items."""
    arranged: tuple[str, ...] = ()
    """How the tools stood the last time."""
    needs: Accommodations = Accommodations()
    """What this candidate's exam has beyond others'."""
    is_linear: bool = False
    """Whether there is no way back to it."""
    is_closed: bool = False
    """Whether its section is closed, so that it can only be read."""
    can_undo: bool = False
    """Whether its answer was just taken back, and can be given again."""
    can_leave: bool = False
    """Whether it is in a section that the candidate may leave for good."""
    languages: tuple[str, ...] = ()
    """Those that this question can be read in; none where there is nothing to choose."""
    shown_in: tuple[str, ...] = ()
    """Those that it is shown in now."""
    breaks_left: int = 0
    """How many breaks may still be taken; 0 also where none may be taken now."""
    rubric: str = ""
    """What its section says before its questions, as rich text."""
    begins_section: bool = False
    """Whether it is the first that this candidate meets of its section."""


class ReviewScreen(msgspec.Struct, frozen=True, kw_only=True):
    """What is answered and what is open, before submission."""

    place: Place
    exam: str
    overview: Overview
    another_look: tuple[tuple[ItemId, int, str], ...]
    """Item, number and first words of every question that is open, marked, or answered in part."""
    lacks: Mapping[ItemId, Lack] = msgspec.field(default_factory=dict)
    """What answers lack that are not whole."""
    time: TimeLeft
    saving: Saving
    on_way: tuple[int, ...] = ()
    """Numbers of answered questions whose answer is on this computer, and not known to be on the server."""


class SureScreen(msgspec.Struct, frozen=True, kw_only=True):
    """The second step of submission; going back is the default."""

    place: Place
    exam: str
    answered: int
    total: int
    time: TimeLeft
    is_busy: bool = False
    marked: int = 0


class LetterScreen(msgspec.Struct, frozen=True, kw_only=True):
    """An urgent message of the center, in place of the question until it was read."""

    place: Place
    exam: str
    message: str
    text: str
    at_ms: int
    time: TimeLeft


class CoverScreen(msgspec.Struct, frozen=True, kw_only=True):
    """The questions are covered: a hold was lost, or staff paused the exam."""

    place: Place
    why: str
    """`breach` or `paused`."""
    causes: tuple[str, ...]
    since_ms: int
    answered: int
    total: int
    left_ms: int
    goes_on_by_itself: bool
    takes_codes: bool = False
    """Whether a center admin can decide here with a code."""
    clock_runs: bool = False
    """Whether time is used meanwhile, by the session's policy."""
    covered_ms: int = 0
    """How long breaches have covered the questions, in all."""


class ResumeScreen(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt that a center admin has to let go on."""

    place: Place
    name: str
    answered: int
    total: int
    left_ms: int
    gap_ms: int
    """How long nobody could work, in all."""
    takes_codes: bool = False


class Feedback(StrEnum):
    """Where what a candidate may write after the end stands."""

    NONE = ""
    """The exam takes none."""
    OPEN = "open"
    SENDING = "sending"
    KEPT = "kept"
    """It is on disk."""
    FAILED = "failed"
    """It could not be kept; it may be sent again."""


class ReceiptScreen(msgspec.Struct, frozen=True, kw_only=True):
    """It is over: three steps with their times, and the code to keep."""

    place: Place
    name: str
    number: str
    exam: str
    answered: int
    total: int
    by: str
    """`candidate`, `time`, `admin`, `session`."""
    code: str
    qr: str
    saved_ms: int
    sealed_ms: int
    server_ms: int | None
    is_offline: bool
    stick: str = ""
    """`written` once a sealed copy lies on a stick, `trouble` where one is there and takes none."""
    leaves_in_s: int = 120
    next_steps: Mapping[str, str] = {}
    """What happens next, by language."""
    feedback: Feedback = Feedback.NONE


class RefusalScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Something is not possible: a plain sentence, what to do, and the stable code."""

    place: Place
    refused: Refused
    name: str = ""
    exam: str = ""
    can_retry: bool = False
    can_sign_out: bool = True
    takes_codes: bool = False
    takes_words: bool = False
    """Whether a center admin can open the paper here with the words of the office."""


class CodeScreen(msgspec.Struct, frozen=True, kw_only=True):
    """A center admin decides with a code: first what, then the code for it."""

    place: Place
    actions: tuple[Action, ...]
    """What can be decided here; none where nobody's codes count."""
    action: Action | None = None
    """What was chosen; the rest is known only then."""
    takes_two: bool = False
    most_minutes: int = 0
    """How much time can still be added by codes."""
    seats: tuple[str, ...] = ()
    """The other seats of the center, where the exam could go."""
    subject: str = ""
    head: str = ""
    nonce: str = ""
    """What is to be typed into the panel, not grouped."""
    problem: CodeProblem | None = None
    wait_ms: int = 0
    is_busy: bool = False
    station: tuple[Action, ...] = ()
    """What can be done to the station itself."""
    opens_by_words: bool = False
    """Whether a paper is sealed here that five words may open."""
    takes_reason: bool = False
    people: tuple[str, ...] = ()
    """Who of the staff may type their passphrase instead of a code."""
    is_released: bool = False
    """Whether the lock is released for mending, so that it can be put back."""
    has_attempt: bool = False
    gap_limit_ms: int = 0
    """How long the exam may stand before a center admin has to let it go on."""
    evidence: tuple[tuple[str, str], ...] = ()
    """Causes of breaches that wait for a decision, with what was seen."""
    detail: str = ""
    """What the system said to a refusal."""


Screen = (
    SignInScreen
    | ConfirmScreen
    | WaitingScreen
    | NoticeScreen
    | PhotoScreen
    | TrialScreen
    | ComfortScreen
    | PracticeScreen
    | InstructionsScreen
    | QuestionScreen
    | ReviewScreen
    | SureScreen
    | DoorScreen
    | BreakScreen
    | LetterScreen
    | CoverScreen
    | ResumeScreen
    | ReceiptScreen
    | RefusalScreen
    | CodeScreen
    | WordsScreen
)
