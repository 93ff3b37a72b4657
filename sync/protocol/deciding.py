"""What people of a center decide at a panel: who may, how long it is worth anything, and that it was they who did.

A decision is an event of the panel's own journal. It travels with the journal, at once or hours later, and the server
carries it out when it comes. So that no panel can speak in a name whose passphrase was not typed there, each carries a
proof by that person's secret, which the server knows as well.
"""

from collections.abc import Mapping
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


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for one thing that can be decided."""

    needs: Right
    lasts_ms: int = 0
    """So long after it was decided it is still carried out when it reaches the server; 0: whenever it comes."""
    code: Action | None = None
    """The offline code by which a seat does the same without the server, where there is one."""
    is_about_attempt: bool = True
    """Whether it is about a running attempt; otherwise about a candidate."""


_SOON_MS = 10 * 60_000
"""A pause that comes an hour later would stop somebody for a reason that is long over."""
KINDS: Mapping[Do, Kind] = MappingProxyType(
    {
        Do.CONFIRM: Kind(needs=Right.AUTHORIZE, is_about_attempt=False),
        Do.DOUBT: Kind(needs=Right.AUTHORIZE, is_about_attempt=False),
        Do.START: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.START, is_about_attempt=False),
        Do.RESUME: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.RESUME),
        Do.PAUSE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.PAUSE),
        Do.UNPAUSE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.UNPAUSE),
        Do.UNLOCK: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS, code=Action.UNLOCK),
        Do.ADD_TIME: Kind(needs=Right.DECIDE, code=Action.ADD_TIME),
        Do.MESSAGE: Kind(needs=Right.AUTHORIZE, lasts_ms=_SOON_MS),
        # Somebody goes to a raised hand: told to every panel, so that not three people go.
        Do.ATTEND: Kind(needs=Right.OBSERVE, is_about_attempt=False),
        Do.ATTENDED: Kind(needs=Right.OBSERVE, is_about_attempt=False),
    }
)

NOT_PROVED = "DECISION-NOT-PROVED"
TOO_LATE = "DECISION-TOO-LATE"
NO_ATTEMPT = "DECISION-NO-ATTEMPT"
NOT_NOW = "DECISION-NOT-NOW"
UNKNOWN = "DECISION-UNKNOWN"
OUTCOMES = (NOT_PROVED, TOO_LATE, NO_ATTEMPT, NOT_NOW, UNKNOWN)
"""Why a decision was not passed on, beside what is wrong with the person (`code_records`)."""


def may(do: Do, right: str) -> bool:
    """Whether somebody with this right may decide this; a right of a later version allows nothing here."""
    order = list(Right)
    return right in order and order.index(Right(right)) >= order.index(KINDS[do].needs)


def proved(event: ev.PanelDecided, secret: bytes) -> ev.PanelDecided:
    """Return the decision with the proof of the person whose secret this is."""
    return msgspec.structs.replace(event, proof=_proof(event, secret))


def is_proved(event: ev.PanelDecided, secret: bytes) -> bool:
    """Whether the person whose secret this is decided just this."""
    return compare_digest(event.proof.encode(), _proof(event, secret).encode())


def _proof(event: ev.PanelDecided, secret: bytes) -> str:
    fields = (event.id, event.at.wall_ms, event.do, event.person, event.why, event.order, event.attempt)
    more = (event.candidate, event.generation, event.station, event.amount_ms, event.category, event.text, event.causes)
    # Named one by one: a field of a later version must not make an older server doubt the person.
    said = msgspec.json.encode(["kiosk-decision-v1", *fields, *more])
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"kiosk-decision-v1").derive(secret)
    return digest(key, said, "sha256").hex()
