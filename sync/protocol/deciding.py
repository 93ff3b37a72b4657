"""What people of a center decide at a panel: who may, how long it is worth anything, and that it was they who did.

A decision is an event of the panel's own journal. It travels with the journal, at once or hours later, and the server
carries it out when it comes. So that no panel can speak in a name whose passphrase was not typed there, each carries a
proof by that person's secret, which the server knows as well.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from hmac import compare_digest, digest
from types import MappingProxyType

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol import events as ev
from sync.protocol.offline_codes import Action, Right

MOST_TEXT = 500
"""Characters of a message, or of a reason."""


class Do(StrEnum):
    """What can be decided at a panel; the value stands in events."""

    CONFIRM = "confirm_identity"
    DOUBT = "doubt_identity"
    START = "start"
    RESUME = "resume"
    PAUSE = "pause"
    UNPAUSE = "unpause"
    UNLOCK = "unlock"
    ADD_TIME = "add_time"
    MESSAGE = "message"
    ATTEND = "attend"
    ATTENDED = "attended"
    SEAT = "assign_seat"
    BEGIN = "begin_session"
    QUEUE = "pace_queue"
    MOVE = "move"
    TERMINATE = "terminate"
    NO_SHOW = "no_show"
    WALK_IN = "walk_in"
    END_SESSION = "end_session"
    CLOSE_SESSION = "close_session"
    REHEARSE = "rehearse"
    RESET = "reset"
    EXPORT = "export_bundle"
    UNDO = "undo"


class Scope(StrEnum):
    """What a decision is about."""

    ATTEMPT = "attempt"
    CANDIDATE = "candidate"
    SESSION = "session"
    CENTER = "center"
    PANEL = "panel"


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for one thing that can be decided."""

    needs: Right
    lasts_ms: int = 0
    """So long after it was decided it is still carried out when it reaches the server; 0: whenever it comes."""
    code: Action | None = None
    """The offline code by which a seat does the same without the server, where there is one."""
    about: Scope = Scope.ATTEMPT
    two: str = ""
    """What a policy's `two_people` calls it, where a policy may ask for two people."""
    is_always_two: bool = False
    """Whether it takes two people whatever the policy says."""


_SOON_MS = 10 * 60_000
"""A pause that comes an hour later would stop somebody for a reason that is long over."""
_SEEN = Kind(needs=Right.AUTHORIZE, about=Scope.CANDIDATE)
_HELPED = Kind(needs=Right.OBSERVE, about=Scope.CANDIDATE)
"""Somebody goes to a raised hand: told to every panel, so that not three people go."""
KINDS: Mapping[Do, Kind] = MappingProxyType(
    {
        Do.CONFIRM: _SEEN,
        Do.DOUBT: _SEEN,
        Do.START: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.START, about=Scope.CANDIDATE),
        Do.RESUME: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.RESUME),
        Do.PAUSE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.PAUSE),
        Do.UNPAUSE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.UNPAUSE),
        Do.UNLOCK: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.UNLOCK),
        Do.ADD_TIME: Kind(needs=Right.DECIDE, code=Action.ADD_TIME),
        Do.MESSAGE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS),
        Do.ATTEND: _HELPED,
        Do.ATTENDED: _HELPED,
        Do.SEAT: _SEEN,
        Do.BEGIN: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, about=Scope.SESSION),
        Do.QUEUE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, about=Scope.SESSION),
        Do.MOVE: Kind(needs=Right.DECIDE, lasts_ms=_SOON_MS, code=Action.TRANSFER, two=Action.TRANSFER),
        Do.TERMINATE: Kind(needs=Right.DECIDE, lasts_ms=_SOON_MS, code=Action.TERMINATE, two=Action.TERMINATE),
        Do.NO_SHOW: _SEEN,
        Do.WALK_IN: Kind(needs=Right.DECIDE, about=Scope.SESSION),
        Do.END_SESSION: Kind(needs=Right.DECIDE, lasts_ms=_SOON_MS, about=Scope.SESSION, is_always_two=True),
        # It may wait for a network: whoever is open when it arrives, and was not named, keeps it from coming about.
        Do.CLOSE_SESSION: Kind(needs=Right.DECIDE, about=Scope.SESSION, two="close"),
        Do.REHEARSE: Kind(needs=Right.DECIDE, lasts_ms=_SOON_MS, about=Scope.CENTER),
        Do.RESET: Kind(needs=Right.DECIDE, code=Action.REGRANT, about=Scope.CANDIDATE, is_always_two=True),
        Do.EXPORT: Kind(needs=Right.AUTHORIZE, about=Scope.PANEL),
        # Whoever could decide it may take it back; the server looks at what it was.
        Do.UNDO: Kind(needs=Right.OBSERVE, about=Scope.CANDIDATE),
    }
)
UNDOABLE = frozenset({Do.ATTEND, Do.SEAT, Do.BEGIN, Do.NO_SHOW, Do.WALK_IN})
"""What can be taken back as long as nothing came of it."""

NOT_PROVED = "DECISION-NOT-PROVED"
TOO_LATE = "DECISION-TOO-LATE"
NO_ATTEMPT = "DECISION-NO-ATTEMPT"
NOT_NOW = "DECISION-NOT-NOW"
UNKNOWN = "DECISION-UNKNOWN"
ASKED = "DECISION-ASKED"
"""It waits for a central admin, who alone can do it here."""
DECLINED = "DECISION-DECLINED"
KNOWN = "DECISION-KNOWN"
NOT_ALLOWED = "DECISION-NOT-ALLOWED"
SUM_OPEN = "DECISION-SUM-OPEN"
"""Somebody is open whom the close of a session did not name."""
OUTCOMES = (NOT_PROVED, TOO_LATE, NO_ATTEMPT, NOT_NOW, UNKNOWN, ASKED, DECLINED, KNOWN, NOT_ALLOWED, SUM_OPEN)
"""Why a decision was not passed on, beside what is wrong with the person (`code_records`)."""


def may(do: Do, right: str) -> bool:
    """Whether somebody with this right may decide this; a right of a later version allows nothing here."""
    order = list(Right)
    return right in order and order.index(Right(right)) >= order.index(KINDS[do].needs)


def takes_two(do: Do, two_people: Collection[str]) -> bool:
    """Whether two people have to stand behind it; `two_people` is the policy's list."""
    kind = KINDS[do]
    return kind.is_always_two or (bool(kind.two) and kind.two in two_people)


def proved(event: ev.PanelDecided, secret: bytes) -> ev.PanelDecided:
    """Return the decision with the proof of the person whose secret this is."""
    return msgspec.structs.replace(event, proof=_proof(event, secret))


def seconded(event: ev.PanelDecided, secret: bytes) -> ev.PanelDecided:
    """Return the decision, which names its second person, with the proof of that person."""
    return msgspec.structs.replace(event, second_proof=_proof(event, secret))


def is_proved(event: ev.PanelDecided, secret: bytes) -> bool:
    """Whether the person whose secret this is decided just this."""
    return compare_digest(event.proof.encode(), _proof(event, secret).encode())


def is_seconded(event: ev.PanelDecided, secret: bytes) -> bool:
    """Whether the second person, whose secret this is, stands behind just this."""
    return compare_digest(event.second_proof.encode(), _proof(event, secret).encode())


def _proof(event: ev.PanelDecided, secret: bytes) -> str:
    fields = (event.id, event.at.wall_ms, event.do, event.person, event.why, event.order, event.attempt)
    more = (event.candidate, event.generation, event.station, event.amount_ms, event.category, event.text, event.causes)
    # Named one by one: a field of a later version must not make an older server doubt the person.
    said: list[object] = ["kiosk-decision-v1", *fields, *more]
    later = (event.to, event.from_copy, event.session, event.due_ms, event.undoes)
    told = (event.number, event.name, event.access, event.second)
    if any((*later, *told)):
        said = ["kiosk-decision-v2", *fields, *more, *later, *told]
    if event.exceptions:
        said = ["kiosk-decision-v3", *fields, *more, *later, *told, event.exceptions]
    if event.wave_seats is not None:
        waves = (event.wave_seats, event.wave_ms)
        said = ["kiosk-decision-v4", *fields, *more, *later, *told, event.exceptions, *waves]
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"kiosk-decision-v1").derive(secret)
    return digest(key, msgspec.json.encode(said), "sha256").hex()
