"""What a machine's preflight came to, and the exceptions that the server signs for false alarms.

Both ends judge by this: a check's evidence is made comparable in one way, and an exception counts for exactly the
evidence that it was given for.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from hashlib import sha256

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.ids import KeyId, StationId
from sync.protocol.message import Message, Row
from sync.protocol.signatures import EXCEPTION, Signed, demand_stated
from sync.protocol.values import Number

HOLD = "hold."
"""How the name of a check begins that tries a hold of the lock; the hold's own name follows."""
NEVER = frozenset({"store", "chain", "enrollment", "lock", "disk"})
"""Checks without which nothing that a station says is worth anything: no policy lets an exception excuse them."""
MOST_EVIDENCE = 500
MOST_CHECKS = 100
_PASSING = re.compile(r"\b(pid|process|window|id)([ =:]+)(0x[0-9a-f]+|\d+)\b", re.IGNORECASE)
"""Numbers that another start of the same program changes; everything else must stay as it was."""


class State(StrEnum):
    """What a check found."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


_ORDER = (State.OK, State.WARNING, State.FAILED)


def worst(states: Iterable[State]) -> State:
    """Return the verdict over several checks; nothing looked at is nothing found."""
    return max(states, key=_ORDER.index, default=State.OK)


class CheckTold(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One check as the journal and the server keep it; words are English, names and codes are stable."""

    name: str
    state: str
    code: str = ""
    cause: str = ""
    mend: str = ""
    evidence: str = ""
    excused: str = ""
    """Id of the exception that made it `ok`."""


class CheckException(Message, frozen=True, kw_only=True):
    """'This machine's check, with this evidence, is fine until then, because' (purpose EXCEPTION)."""

    id: str
    station: StationId
    check: str
    evidence: str
    """`digest` of the check's name, code and evidence."""
    since_ms: Number
    until_ms: Number
    by: str
    why: str
    epoch: str = ""


class ExceptionRow(Row, frozen=True, kw_only=True, tag="exception"):
    """A signed exception for the station that it is told to; a GoneRow of kind `exception` takes it back."""

    signed: Signed


def comparable(evidence: str) -> str:
    """Return evidence without what changes with every start of the same program."""
    return " ".join(_PASSING.sub(r"\1", evidence).split())


def digest(check: str, code: str, evidence: str) -> str:
    """Return what an exception is given for: the check, what it found, and why it thinks so."""
    return sha256("\n".join((check, code, comparable(evidence))).encode()).hexdigest()


def proved(
    signed: Signed, keys: Mapping[KeyId, Ed25519PublicKey], station: StationId, *, now_ms: int | None = None
) -> CheckException | None:
    """Return an exception that this server signed for this station, if told for now; None for any other."""
    try:
        payload = demand_stated(keys, EXCEPTION, signed)
        said = read(payload)
    except ProtocolError:
        return None
    is_now = now_ms is None or said.since_ms <= now_ms < said.until_ms
    return said if said.station == station and is_now and said.check not in NEVER else None


def read(payload: bytes | msgspec.Raw) -> CheckException:
    """Return the exception that the bytes state; raises Malformed. Whose they are is another question."""
    try:
        return msgspec.json.decode(payload, type=CheckException)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"exception: {str(error)[:200]}") from error
