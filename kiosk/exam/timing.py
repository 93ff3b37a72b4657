"""How long the candidate still has, and when that is worth saying. Pure: what was used is an argument."""

from enum import StrEnum

import msgspec

from sync.protocol.attempts import Attempt
from sync.protocol.paper import Paper
from sync.protocol.sections import SectionRun, open_of
from sync.protocol.wire import Policy

FINAL_MS = 60_000


class Urgency(StrEnum):
    """How loudly the time is shown."""

    CALM = "calm"
    NOTICE = "notice"
    LAST = "last"
    FINAL = "final"


class Clock(msgspec.Struct, frozen=True, kw_only=True):
    """One time that runs out: the exam's, or a section's."""

    name: str
    """The section's id; empty for the exam."""
    left_ms: int
    total_ms: int

    @property
    def is_exam(self) -> bool:
        """Whether it is the exam's own."""
        return not self.name


def left_ms(attempt: Attempt, used_ms: int) -> int:
    """Never below zero: an attempt that ran out is over, not in debt."""
    return attempt.budget.left_ms(max(used_ms, attempt.used_ms))


def tightest(attempt: Attempt, used_ms: int) -> SectionRun | None:
    """Return the open section whose time runs out first; None where none has a time of its own."""
    timed = [run for run in open_of(attempt.sections.values()) if run.is_timed]
    return min(timed, key=lambda run: run.left_ms(max(used_ms, attempt.used_ms)) or 0, default=None)


def section_clock(attempt: Attempt, used_ms: int) -> Clock | None:
    """Return the clock of the section whose time runs out first."""
    run = tightest(attempt, used_ms)
    if run is None:
        return None
    left = run.left_ms(max(used_ms, attempt.used_ms)) or 0
    return Clock(name=run.section, left_ms=left, total_ms=run.total_ms)


def run_out(attempt: Attempt, used_ms: int) -> tuple[SectionRun, ...]:
    """Return the open sections whose time is up."""
    used_ms = max(used_ms, attempt.used_ms)
    return tuple(run for run in open_of(attempt.sections.values()) if run.left_ms(used_ms) == 0)


def submit_in_ms(attempt: Attempt, used_ms: int, policy: Policy, paper: Paper) -> int:
    """Return how long it is until the exam may be submitted: never longer than its time."""
    least_ms = max(policy.min_before_submit_ms, paper.min_time_ms)
    return max(0, min(least_ms, attempt.budget.total_ms) - max(used_ms, attempt.used_ms))


def urgency(remaining_ms: int, policy: Policy, total_ms: int | None = None) -> Urgency:
    """Return how loudly the time is shown; the exam's first warning begins *notice*, its last one *last*.

    A warning that is no shorter than all the time there is (`total_ms`) is none.
    """
    warnings = _warnings(policy, total_ms)
    if remaining_ms <= FINAL_MS:
        return Urgency.FINAL
    if warnings and remaining_ms <= warnings[0]:
        return Urgency.LAST
    if warnings and remaining_ms <= warnings[-1]:
        return Urgency.NOTICE
    return Urgency.CALM


def warnings_crossed(before_ms: int, after_ms: int, policy: Policy, total_ms: int | None = None) -> tuple[int, ...]:
    """Return the warnings that lie between two moments of the countdown, the most urgent last."""
    return tuple(sorted((w for w in _warnings(policy, total_ms) if after_ms <= w < before_ms), reverse=True))


def _warnings(policy: Policy, total_ms: int | None) -> list[int]:
    return sorted(w for w in policy.warnings_ms if total_ms is None or w < total_ms)
