"""What came of a run of faults."""

import logging
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

MOST_TOLD = 20
SAID_EVERY_S = 30.0
"""How often a long run says how far it is."""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """How often a fault was made, what was promised before it, and every promise that was broken."""

    fault: str
    tries: int = 0
    promised: int = 0
    """Answers that were told as saved."""
    lost: int = 0
    """How often something that had been told as saved was missing."""
    silent: int = 0
    """How often something was wrong and the station did not say so."""
    broken: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    skipped: str = ""
    """Why the fault could not be made on this machine."""
    _told_at: float = field(default_factory=perf_counter, repr=False, compare=False)

    @property
    def is_good(self) -> bool:
        """Whether faults were made and every promise was kept."""
        return self.tries > 0 and not self.broken

    def lose(self, what: str) -> None:
        """Something that had been told as saved is missing."""
        self.lost += 1
        self.broken.append(what)

    def be_silent(self, what: str) -> None:
        """Something is wrong and nobody was told."""
        self.silent += 1
        self.broken.append(what)

    def tell(self) -> None:
        """Say how far it is, unless that was said a moment ago."""
        if perf_counter() - self._told_at >= SAID_EVERY_S:
            self._told_at = perf_counter()
            print(f"{self.fault}: {self.tries:,} so far, {len(self.broken)} broken", file=sys.stderr, flush=True)

    def note(self, what: str) -> None:
        """Count one more of something that is no broken promise."""
        self.notes[what] = str(int(self.notes.get(what, "0")) + 1)


class _Warnings(logging.Handler):
    """Counts what a station warns of, as a note."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(logging.WARNING)
        self._outcome = outcome

    def emit(self, record: logging.LogRecord) -> None:
        why = getattr(record, "why", None)
        self._outcome.note(f"warned: {record.getMessage()}" + (f" ({why})" if why else ""))


@contextmanager
def warnings_noted(outcome: Outcome) -> Iterator[None]:
    """Have stations that are damaged on purpose warn among the notes as long as the block lasts, not on the screen."""
    log, handler = logging.getLogger("kiosk"), _Warnings(outcome)
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def total(fault: str, parts: Iterable[Outcome]) -> Outcome:
    """Return what parts of a run came to together, and say on the way how far it is; notes are added if numbers."""
    whole = Outcome(fault=fault)
    for part in parts:
        whole.tries += part.tries
        whole.promised += part.promised
        whole.lost += part.lost
        whole.silent += part.silent
        whole.broken += part.broken[:MOST_TOLD]
        whole.skipped = whole.skipped or part.skipped
        for name, value in part.notes.items():
            known = whole.notes.get(name, "0")
            is_sum = value.isdecimal() and known.isdecimal()
            whole.notes[name] = str(int(known) + int(value)) if is_sum else value
        whole.tell()
    return whole


def quantiles(values: Sequence[float]) -> str:
    """Return p50, p99 and the largest of some milliseconds, for a report."""
    if not values:
        return "none"
    ordered = sorted(values)
    return (
        f"p50 {ordered[len(ordered) // 2]:.1f}, p99 {ordered[int(len(ordered) * 0.99)]:.1f}, max {ordered[-1]:.1f} ms"
    )
