"""What a row of the suite is, and what may come of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.escapes.arena import Server

if TYPE_CHECKING:
    from tests.escapes.battle import Battle


class Got(StrEnum):
    """What got out, or in."""

    RAN = "a program ran"
    SEEN = "something else is on the screen"
    KEYS = "another program was given keys"
    CLICKS = "another program was given clicks"
    TYPED = "text came in from outside"
    LOGGED = "keys were listened to"
    SHOT = "the screen was photographed"
    READ = "what the candidate copied was read"
    DEAD = "the exam's program is gone"
    DEAF = "typing did not arrive"
    FROZEN = "the exam's program does not move"
    UNTOLD = "nobody was told"


class Verdict(StrEnum):
    """Held; lost for a moment, told, taken back; cannot be stopped here, which the documentation says; got out."""

    HELD = "held"
    NOTICED = "noticed"
    LIMIT = "limit"
    ESCAPED = "ESCAPED"


@dataclass(frozen=True, slots=True)
class Limit:
    """What this back-end cannot stop, why not, and what stands around it."""

    why: str
    outer: str
    shows_always: bool = True
    """Whether every server of this suite can show it; where not, that it held here says nothing of a real machine."""


Expected = Verdict | Limit
"""HELD, NOTICED, or a limit."""

DEDICATED = "a station of its own for the exam: an X server whose cookie nobody has, or cage"
BEFORE = "for a program that was connected before the lock, by the exam's own cookie"
NO_COMPANY = "no program but the exam runs as the exam's user, whose cookie nobody else can read"


def limits(why: str, *, shows_always: bool = True) -> "dict[Server, Expected | None]":
    """What every client of an X server may do: anybody on a desktop, whoever has the cookie on our own server."""
    return {
        Server.DESKTOP: Limit(why, DEDICATED, shows_always),
        Server.OWN: Limit(f"{BEFORE}: {why}", NO_COMPANY, shows_always),
        Server.CAGE: None,
    }


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Row:
    """One way out, as a person or a program tries it."""

    name: str
    does: str
    attack: "Callable[[Battle], None]"
    known: tuple[int, ...] = ()
    """Numbers in the list of the escapes that are known from other programs."""
    on: Mapping[Server, Expected | None] = field(default_factory=dict)
    """What to expect on each server; HELD where nothing is said, None where there is no such thing."""
    alone: Verdict | None = None
    """What to expect on a desktop without a window manager, where that is something else."""
    told: str = ""
    """The cause that must be told; nothing where there is nothing to tell."""
    writes: bool = False
    """Whether it writes into the answer itself, so that only the picture after it counts."""
    needs_whole: bool = False
    """Whether it is about processes, and so is tried on the whole program only."""

    def expected(self, server: Server) -> Expected | None:
        """What documentation and suite say of it there."""
        return self.on.get(server, Verdict.HELD)


@dataclass(frozen=True, slots=True)
class Report:
    """What the lock told of an attack, and how long after it began."""

    hold: str
    cause: str
    ms: float
    is_loss: bool = False
    """Whether a hold was lost, not only attacked."""

    def __str__(self) -> str:
        return f"{self.hold} {self.cause.removeprefix('KIOSK-LOCK-')} after {self.ms:.0f} ms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a row on one arena."""

    row: str
    arena: str
    verdict: Verdict
    expected: str
    as_expected: bool
    got: tuple[str, ...] = ()
    """What is out for good: after the lock had time to take it back."""
    briefly: tuple[str, ...] = ()
    """What was out for a moment."""
    reports: tuple[Report, ...] = ()
    clean_ms: float | None = None
    """After how many milliseconds the screen was the exam's again, where it was not."""
    pictures: tuple[str, ...] = ()


def word_of(expected: Expected | None) -> Verdict:
    """The verdict that documentation and suite expect."""
    if expected is None:
        raise ValueError("there is no such thing on this server")
    return Verdict.LIMIT if isinstance(expected, Limit) else expected


def judged(
    expected: Expected | None,
    got: Sequence[str],
    briefly: Sequence[str],
    reports: Sequence[Report],
    *,
    covers: bool = False,
) -> tuple[Verdict, bool]:
    """The verdict, and whether it is the expected one. What is out for good must be a limit that is written down."""
    word = word_of(expected)
    if got:
        verdict = Verdict.LIMIT if word is Verdict.LIMIT else Verdict.ESCAPED
    elif briefly:
        verdict = Verdict.NOTICED if reports else Verdict.ESCAPED
    else:
        verdict = Verdict.HELD
    if verdict is word:
        return verdict, True
    # How long a window stands before it is gone is a matter of luck; that it was told is not. The whole program covers
    # the question for a moment where the window alone shows nothing of an attack that was repelled.
    was_quick = word is Verdict.NOTICED and verdict is Verdict.HELD
    if isinstance(expected, Limit):
        return verdict, verdict is Verdict.HELD and not expected.shows_always
    was_cover = covers and word is Verdict.HELD and verdict is Verdict.NOTICED
    return verdict, bool(reports) and (was_quick or was_cover)
