"""Codes by which a center admin decides at a seat that no network reaches.

The seat shows whom it is about, where its journal stands, and a fresh nonce. A panel makes a code of them and of what
is to be done; the seat makes it too and compares. What a person has to read aloud is short, so the code covers the
short names of attempt and head; the seat itself remembers in full what it gave a nonce for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest, digest
from secrets import choice
from typing import NewType

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol.codes import ALPHABET, crockford, normalized
from sync.protocol.ids import StationId

PersonId = NewType("PersonId", str)
"""One member of a center's staff (UUID text)."""

CODE_LENGTH = 10
"""50 bits."""
NONCE_LENGTH = 10
SHORT_LENGTH = 6
"""30 bits of an attempt's id, or of a head."""
SHOWN_LENGTH = SHORT_LENGTH + SHORT_LENGTH + NONCE_LENGTH
SECRET_BYTES = 32
_PURPOSE = "kiosk-code-v1"


class Action(StrEnum):
    """What can be decided by a code; the value stands in events and in the code itself."""

    START = "start"
    RESUME = "resume"
    PAUSE = "pause"
    UNPAUSE = "unpause"
    UNLOCK = "unlock"
    ADD_TIME = "add_time"
    TERMINATE = "terminate"
    TRANSFER = "transfer"
    REGRANT = "regrant"
    RESTART_PROGRAM = "restart_program"
    RESTART_MACHINE = "restart_machine"
    SHUT_DOWN = "shut_down"
    EXIT = "exit"
    RELEASE = "release"


ON_STATION = frozenset({Action.RESTART_PROGRAM, Action.RESTART_MACHINE, Action.SHUT_DOWN, Action.EXIT, Action.RELEASE})
"""What is done to the station itself; no attempt ends by it."""


class Right(StrEnum):
    """What a member of staff may do; a later one includes those before."""

    OBSERVE = "observe"
    AUTHORIZE = "authorize"
    """Starts, resumes, pauses; program and machine started anew, so that the seat comes back locked."""
    DECIDE = "decide"
    """Time, end, another seat, a slot anew; the way out of the lock, and the machine off."""


_NEEDS = {
    Action.START: Right.AUTHORIZE,
    Action.RESUME: Right.AUTHORIZE,
    Action.PAUSE: Right.AUTHORIZE,
    Action.UNPAUSE: Right.AUTHORIZE,
    Action.UNLOCK: Right.AUTHORIZE,
    Action.ADD_TIME: Right.DECIDE,
    Action.TERMINATE: Right.DECIDE,
    Action.TRANSFER: Right.DECIDE,
    Action.REGRANT: Right.DECIDE,
    Action.RESTART_PROGRAM: Right.AUTHORIZE,
    Action.RESTART_MACHINE: Right.AUTHORIZE,
    Action.SHUT_DOWN: Right.DECIDE,
    Action.EXIT: Right.DECIDE,
    Action.RELEASE: Right.DECIDE,
}


def is_allowed(action: Action, right: str) -> bool:
    """Whether somebody with this right may do this; a right of a later version allows nothing here."""
    order = list(Right)
    return right in order and order.index(Right(right)) >= order.index(_NEEDS[action])


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one code is for, exactly; `subject` and `head` as the seat shows them."""

    station: StationId
    subject: str
    head: str
    action: Action
    minutes: int = 0
    """More time, for `add_time` only."""
    nonce: str
    to: str = ""
    """The station that the attempt goes to, for `transfer` only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a seat shows and an admin types into a panel."""

    subject: str
    head: str
    nonce: str

    @classmethod
    def read(cls, typed: str) -> "Shown | None":
        """Return what was typed, however it was grouped; None where it is not complete."""
        code = normalized(typed)
        if len(code) != SHOWN_LENGTH:
            return None
        return cls(
            subject=code[:SHORT_LENGTH], head=code[SHORT_LENGTH : 2 * SHORT_LENGTH], nonce=code[2 * SHORT_LENGTH :]
        )


def new_nonce() -> str:
    """Return a fresh nonce: 10 characters, 50 bits."""
    return "".join(choice(ALPHABET) for _ in range(NONCE_LENGTH))


def short_subject(name: str) -> str:
    """Return the short name of an attempt, or of a candidate who has none, as it is shown."""
    return crockford(sha256(f"kiosk-code-subject-v1\0{name}".encode()).digest(), SHORT_LENGTH)


def short_head(seq: int, head: str) -> str:
    """Return the short name of a journal's head (hash hexadecimal), as it is shown."""
    return crockford(sha256(f"kiosk-code-head-v1\0{seq}\0{head}".encode()).digest(), SHORT_LENGTH)


def station_key(secret: bytes, station: StationId) -> bytes:
    """Return `V`: what a station holds of a person's secret, and what says nothing about any other station's."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a staff secret has 32 bytes")
    kdf = HKDF(algorithm=SHA256(), length=32, salt=None, info=f"kiosk-staff-v1\0{station}".encode())
    return kdf.derive(secret)


def code_for(key: bytes, asked: Asked) -> str:
    """Return the code of the person whose station key this is."""
    return crockford(digest(key, _framed(asked), "sha256"), CODE_LENGTH)


def who_gave(typed: str, keys: Mapping[PersonId, bytes], asked: Asked) -> PersonId | None:
    """Return whose code this is, looking at everybody's in the same time whoever it was."""
    given = normalized(typed).encode()
    found: PersonId | None = None
    for person, key in keys.items():
        if compare_digest(code_for(key, asked).encode(), given):
            found = person
    return found


def _framed(asked: Asked) -> bytes:
    """Return the fields one after the other, each with its length before it: no two requests are the same bytes."""
    fields = (
        _PURPOSE,
        asked.station,
        asked.subject,
        asked.action,
        str(asked.minutes),
        asked.head,
        asked.nonce,
        # Only where there is one: codes without it stay what they were.
        *filter(None, [asked.to]),
    )
    return b"".join(len(data).to_bytes(4, "big") + data for data in (field.encode() for field in fields))
