"""The messages between a station and the server: what is sent, what comes back, the rows that travel down.

Times are UTC milliseconds. Unknown fields are ignored and unknown rows kept opaque, so that each end may be older.
"""

from typing import TypeVar

import msgspec

from sync.protocol.accommodations import Accommodations as Accommodations  # noqa: PLC0414  a word of the messages too
from sync.protocol.chain import Head
from sync.protocol.enrolling import EnrollReply as EnrollReply  # noqa: PLC0414  like those below
from sync.protocol.enrolling import EnrollRequest as EnrollRequest  # noqa: PLC0414
from sync.protocol.enrolling import Identity as Identity  # noqa: PLC0414
from sync.protocol.enrolling import RootReply as RootReply  # noqa: PLC0414
from sync.protocol.enrolling import Slip as Slip  # noqa: PLC0414
from sync.protocol.errors import Malformed
from sync.protocol.ids import AttemptId, CandidateId, EventId, PackageHash, SessionId, StationId
from sync.protocol.message import Message, Row
from sync.protocol.now import AWAITED as AWAITED  # noqa: PLC0414
from sync.protocol.now import Now as Now  # noqa: PLC0414  one of the words of the messages too
from sync.protocol.permits import ClaimReply as ClaimReply  # noqa: PLC0414
from sync.protocol.permits import ClaimRequest as ClaimRequest  # noqa: PLC0414
from sync.protocol.permits import Fence as Fence  # noqa: PLC0414
from sync.protocol.permits import ReleaseReply as ReleaseReply  # noqa: PLC0414
from sync.protocol.permits import ReleaseRequest as ReleaseRequest  # noqa: PLC0414
from sync.protocol.policy import Policy as Policy  # noqa: PLC0414  one of the words of the messages too
from sync.protocol.preflight import ExceptionRow as ExceptionRow  # noqa: PLC0414
from sync.protocol.rehearsal import Rehearsal as Rehearsal  # noqa: PLC0414
from sync.protocol.releasing import Front
from sync.protocol.room_rows import AttemptRow as AttemptRow  # noqa: PLC0414
from sync.protocol.room_rows import DecisionRow as DecisionRow  # noqa: PLC0414
from sync.protocol.room_rows import IncidentRow as IncidentRow  # noqa: PLC0414
from sync.protocol.signatures import Signed
from sync.protocol.slots import Slot
from sync.protocol.staff_rows import NeighborRow as NeighborRow  # noqa: PLC0414
from sync.protocol.staff_rows import PanelStaffRow, SeatRow, StaffRow
from sync.protocol.values import Number
from sync.protocol.welcome import HandRow as HandRow  # noqa: PLC0414
from sync.protocol.welcome import Welcome

PROTOCOL = 1
MAX_BATCH = 4_000
"""Events of one push at most."""
MAX_BODY = 8 * 1_048_576
"""Bytes of a body after decompression, either way."""


# --- rows that travel down --------------------------------------------------------------------------------------------


class StationRow(Row, frozen=True, kw_only=True, tag="station"):
    """The station itself: its place."""

    station: StationId
    seat: str
    center: str
    center_code: str
    zone: str
    """IANA time zone of the center."""
    settings: Signed | None = None
    """`told_settings.ToldSettings`; nothing where the server sets nothing."""
    releases: tuple[Front, ...] = ()
    """Which program this station is to have, at most one for each platform."""


class PaperForm(Message, frozen=True, kw_only=True):
    """One of several forms of a session's paper, sealed by itself."""

    form: str
    package: PackageHash
    package_bytes: Number = 0


class SessionRow(Row, frozen=True, kw_only=True, tag="session"):
    """A window in which this center runs an exam, with the package that counts for the next start."""

    session: SessionId
    exam: str
    """The exam's code."""
    title: str
    opens_ms: Number
    closes_ms: Number
    duration_ms: Number
    package: PackageHash | None = None
    package_bytes: Number = 0
    language: str = "en"
    honor_code: str = ""
    is_demo: bool = False
    cancelled: bool = False
    policy: Policy = Policy()
    tools: tuple[str, ...] = ()
    """What candidates may use, by `sync.protocol.tools`; unknown words are left out."""
    eight_keys: bool = False
    """Whether every candidate works with eight keys, not only those who have it as an accommodation."""
    welcome: Welcome = Welcome()
    """The pages before and after the questions."""
    begins_ms: Number | None = None
    """Where candidates wait for it: when the session begins; nothing: when somebody lets it begin."""
    rehearsal: Rehearsal | None = None
    """What holds where it is one; nothing in every real session."""
    forms: tuple[PaperForm, ...] = ()
    """Forms that candidates have by name; who has none gets `package`."""
    by_words: Signed | None = None
    """`release_words.WordsRelease` for this station; nothing where no words were made."""

    def package_of(self, form: str) -> PackageHash | None:
        """Return the package of a candidate who has this form; None where it is not here, and never another one."""
        if not form:
            return self.package
        return next((one.package for one in self.forms if one.form == form), None)

    @property
    def packages(self) -> tuple[PackageHash, ...]:
        """All packages that somebody may need, each once."""
        usual = () if self.package is None else (self.package,)
        return tuple(dict.fromkeys((*usual, *(one.package for one in self.forms))))


class CandidateRow(Row, frozen=True, kw_only=True, tag="candidate"):
    """One candidate of a session of this center."""

    candidate: CandidateId
    registration_number: str
    name: str
    access: str
    """Argon2id hash (PHC) of the access code."""
    exam: str
    session: SessionId
    station: StationId | None = None
    """The station whose seat the slot is bound to."""
    seat: str = ""
    """Where that is, in words."""
    allowed_ms: Number = 0
    """The candidate's own allowance; 0: the session's."""
    slot: Slot
    grant: Signed | None = None
    """The server's signature over the SlotGrant that made this generation."""
    photo: str = ""
    """JPEG or PNG, base64, at most 40 KB; only where the candidate is bound to this station."""
    accommodations: Accommodations = Accommodations()
    form: str = ""
    """Which form of the session's paper; empty: the one that everybody has who has none of their own."""
    called_ms: Number = 0
    """When somebody of the center let this one begin, whoever else waits; 0: nobody did."""


class GoneRow(Row, frozen=True, kw_only=True, tag="gone"):
    """Something is no longer this station's business. Absence alone never means that."""

    kind: str
    id: str


class StatementRow(Row, frozen=True, kw_only=True, tag="statement"):
    """A signed statement about a running attempt (purpose GRANT, payload Directive), acted on once by its id."""

    signed: Signed


class Directive(Message, frozen=True, kw_only=True):
    """What an admin decided about a running attempt."""

    id: str
    attempt: AttemptId
    do: str
    """`resume`, `add_time`, `pause`, `unpause`, `unlock`, `terminate`, `message`, `transfer`, `close`, `accommodate`;
    unknown ones are kept and not acted on."""
    by: str
    why: str = ""
    approved_by: str = ""
    amount_ms: Number = 0
    text: str = ""
    to: StationId | None = None
    """Of a `transfer`, which goes to both stations: where the attempt goes on."""
    seat: str = ""
    """Of a `transfer`: the seat it goes to, in words."""
    fence: Number = 0
    """Of a `transfer`: the fence that the other station holds from now on."""
    candidate: CandidateId | None = None
    generation: Number = 0
    """Of a `transfer`: whose attempt it is, and of which generation of the slot."""
    how: str = ""
    """Of a `transfer`: `online` where the source gives it up first, `server_copy` where it cannot be asked, `bundle`
    where it was decided at the center and comes on a stick."""
    category: str = ""
    """Of `add_time`: one of `time_budget.Category`; empty is a correction."""
    causes: tuple[str, ...] = ()
    """Of `unlock`: the breaches that the person decided about; none: all that stand."""
    accommodations: Accommodations | None = None
    """Of `accommodate`: all that hold from now on."""
    urgent: bool = False
    """Of `message`: whether it is to be read before the questions are seen again."""


class SlotGrant(Message, frozen=True, kw_only=True):
    """The statement that makes a generation of a slot (purpose GRANT)."""

    candidate: CandidateId
    slot: Slot
    exam: str
    by: str
    why: str = ""
    approved_by: str = ""
    issued_ms: Number
    epoch: str


AnyRow = (
    StationRow
    | SessionRow
    | CandidateRow
    | GoneRow
    | StatementRow
    | StaffRow
    | PanelStaffRow
    | SeatRow
    | ExceptionRow
    | NeighborRow
    | HandRow
    | AttemptRow
    | DecisionRow
    | IncidentRow
)


# --- sync -------------------------------------------------------------------------------------------------------------


class Batch(Message, frozen=True, kw_only=True):
    """Events of one incarnation from number `since` + 1 on; `prev` is the hash at `since` (hexadecimal)."""

    incarnation: Number
    since: Number
    prev: str
    events: tuple[msgspec.Raw, ...]
    parent: str = ""
    """Head hash of the incarnation that this one continues; told with its first event."""


class SyncRequest(Message, frozen=True, kw_only=True):
    """`POST /v1/sync`: what is new here, and where the station's knowledge of the server ends."""

    protocol: Number
    heads: tuple[Head, ...]
    """The station's own heads, of every incarnation."""
    epoch: str = ""
    cursor: Number = 0
    batch: Batch | None = None
    now: Now | None = None
    grants: tuple[Signed, ...] = ()
    """Signed grants that the server seems to have forgotten."""


class Result(Message, frozen=True, kw_only=True):
    """What became of an event that was stored but not simply applied."""

    event: EventId
    code: str


class Receipt(Message, frozen=True, kw_only=True):
    """The server has everything of an attempt up to its end; signed (purpose RECEIPT) in `SyncReply.receipts`."""

    attempt: AttemptId
    answers_root: str
    received_ms: Number
    code: str


class SyncReply(Message, frozen=True, kw_only=True):
    """The server's heads of every incarnation (the acknowledgement), and rows the station does not know yet."""

    epoch: str
    heads: tuple[Head, ...]
    cursor: Number
    rows: tuple[msgspec.Raw, ...] = ()
    more: bool = False
    results: tuple[Result, ...] = ()
    receipts: tuple[Signed, ...] = ()
    standing: str = "good"
    """`good`, `quarantined` or `revoked`: the latter two may upload and end, not start."""
    next_in_ms: Number = 2_000
    server_now_ms: Number = 0
    min_program: str = ""
    counter: Number = 0
    """Told where the request was taken for a repetition: the number above which the station's next one must be."""


class JournalReply(Message, frozen=True, kw_only=True):
    """`GET /v1/journal/<incarnation>?since=N`: a station's own events back, as they were sent; a page of them."""

    events: tuple[msgspec.Raw, ...]
    head: Head
    """The server's head of that incarnation; not reached yet when the page ends before it."""
    parent: str = ""
    """Head hash of the incarnation that this one continues."""


# --- refusals ---------------------------------------------------------------------------------------------------------


class Refusal(Message, frozen=True, kw_only=True):
    """Any reply that is not 2xx: a stable code, a sentence, and when it may be worth asking again."""

    code: str
    sentence: str
    at_ms: Number = 0
    """For `KEY-NOT-YET`: when the key is released. For `CLAIM-TAKEN`: when the claim lapses."""
    seat: str = ""
    """For `CLAIM-TAKEN` and `MOVE-NOT-YET`: where the slot is."""
    retry_in_ms: Number = 0


T = TypeVar("T", bound=msgspec.Struct)

_row_decoder: msgspec.json.Decoder[AnyRow] = msgspec.json.Decoder(AnyRow)


class _RowKind(msgspec.Struct, frozen=True):
    row: str


_row_kind = msgspec.json.Decoder(_RowKind)
_ROWS = frozenset(str(t.__struct_config__.tag) for t in AnyRow.__args__)


def encode(message: msgspec.Struct) -> bytes:
    """Return a message as JSON."""
    return msgspec.json.encode(message)


def decode(data: bytes | msgspec.Raw, kind: type[T]) -> T:
    """Return the message that the bytes hold; raises Malformed."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"{kind.__name__}: {str(error)[:200]}") from error


def decode_row(data: bytes | msgspec.Raw) -> AnyRow | None:
    """Return the row, or None for one of a kind that a later version knows; raises Malformed."""
    try:
        if _row_kind.decode(data).row not in _ROWS:
            return None
        return _row_decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"row: {str(error)[:200]}") from error
