"""Is a machine fit for an exam? What a check is, how it is judged, and what a signed exception does to it. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from kiosk.exam import check_words
from sync.protocol.preflight import MOST_EVIDENCE, NEVER, CheckException, CheckTold, State, digest, worst
from sync.protocol.text import cleaned

AMPLE = 2.5
"""So many times the room that an exam needs is no reason to worry."""
NO_FACTS: Mapping[str, str] = {}


class Excuse(msgspec.Struct, frozen=True, kw_only=True):
    """Who said until when that what was found is fine, and what it would be otherwise."""

    id: str
    by: str
    why: str
    until_ms: int
    was: State


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was looked at. `facts` fill the places of its sentences, `evidence` is for staff."""

    name: str
    state: State
    code: str = ""
    facts: Mapping[str, str] = NO_FACTS
    evidence: str = ""
    excuse: Excuse | None = None

    @property
    def title(self) -> str:
        """What was looked at, in English."""
        return check_words.title(self.name)

    @property
    def cause(self) -> str:
        """What was found, in English."""
        return check_words.cause(self.name, self.code).format_map(self.facts)

    @property
    def mend(self) -> str:
        """What to do, in English; nothing where all is fine."""
        return check_words.mend(self.code).format_map(self.facts)

    @property
    def digest(self) -> str:
        """What an exception would have to be given for."""
        return digest(self.name, self.code, self.evidence)

    @property
    def told(self) -> CheckTold:
        """The check as the journal keeps it."""
        return CheckTold(
            name=self.name,
            state=self.state,
            code=self.code,
            cause=self.cause,
            mend=self.mend,
            evidence=self.evidence,
            excused="" if self.excuse is None else self.excuse.id,
        )


def fine(name: str, /, *, evidence: str = "", **facts: object) -> Check:
    """Return a check that found nothing to say."""
    return Check(name=name, state=State.OK, facts=_texts(facts), evidence=plain(evidence))


def warning(name: str, code: str, /, *, evidence: str = "", **facts: object) -> Check:
    """Return a check that found something worth a look."""
    return Check(name=name, state=State.WARNING, code=code, facts=_texts(facts), evidence=plain(evidence))


def failed(name: str, code: str, /, *, evidence: str = "", **facts: object) -> Check:
    """Return a check that found what must be mended."""
    return Check(name=name, state=State.FAILED, code=code, facts=_texts(facts), evidence=plain(evidence))


def room(free_mb: int, needed_mb: int, *, place: str = "") -> Check:
    """Judge the room on the disk; on the day the same judgment keeps an exam from beginning."""
    if free_mb >= AMPLE * needed_mb:
        return fine("disk", free=free_mb, needed=needed_mb)
    said = warning if free_mb >= needed_mb else failed
    return said("disk", "KIOSK-STORE-LOW", free=free_mb, needed=needed_mb, place=place)


def as_values(check: Check) -> dict[str, object]:
    """Return a check as JSON has it, for programs."""
    told: dict[str, object] = {
        "name": check.name,
        "state": check.state,
        "code": check.code,
        "cause": check.cause,
        "mend": check.mend,
        "evidence": check.evidence,
    }
    if check.excuse is not None:
        told["exception"] = msgspec.to_builtins(check.excuse)
    return told


def plain(evidence: str) -> str:
    """Return evidence as it may be recorded, whatever a machine's firmware or another program calls itself."""
    return cleaned(evidence)[:MOST_EVIDENCE]


def _texts(facts: Mapping[str, Any]) -> Mapping[str, str]:
    return {name: cleaned(str(value)) for name, value in facts.items()}


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One look at a machine: when, which one, what was found."""

    made_ms: int
    program: str
    checks: tuple[Check, ...]
    machine: str = ""
    """What the machine calls itself."""
    station: str = ""
    seat: str = ""
    center: str = ""
    zone: str = "UTC"
    fingerprint: str = ""
    """Of the station's own key, in groups."""
    took_ms: int = 0

    @property
    def verdict(self) -> State:
        """The worst that was found; what an exception excuses counts as fine."""
        return worst(check.state for check in self.checks)

    def of(self, state: State) -> tuple[Check, ...]:
        """Return the checks in one state, in their order."""
        return tuple(check for check in self.checks if check.state is state)


def excused(check: Check, exceptions: Iterable[CheckException], *, never: frozenset[str] = frozenset()) -> Check:
    """Return the check as it counts: fine where a proved exception names it with this very evidence.

    `never` are names that the policy of a session lets nobody excuse.
    """
    if check.state is State.OK or check.name in NEVER | never:
        return check
    for given in exceptions:
        if given.check == check.name and given.evidence == check.digest:
            excuse = Excuse(id=given.id, by=given.by, why=given.why, until_ms=given.until_ms, was=check.state)
            return replace(check, state=State.OK, excuse=excuse)
    return check
