"""What is said of the time: how loudly it is shown, and which warning is due."""

from collections.abc import Iterable, Sequence

from kiosk.exam.timing import Clock, urgency, warnings_crossed
from kiosk.flow.screen_parts import TimeLeft
from sync.protocol.wire import Policy


def timed(
    clocks: Sequence[Clock],
    policy: Policy,
    *,
    is_paused: bool,
    break_ms: int | None = None,
    submit_in_ms: int = 0,
    reminder_ms: int = 0,
) -> TimeLeft:
    """Return the countdown as it is shown: the clock that runs out first, the exam's beside it."""
    first = min(clocks, key=lambda clock: clock.left_ms)
    exam = next(clock for clock in clocks if clock.is_exam)
    return TimeLeft(
        left_ms=first.left_ms,
        urgency=urgency(first.left_ms, policy, first.total_ms),
        is_paused=is_paused,
        may_hide=policy.may_hide_time,
        is_section=not first.is_exam,
        exam_ms=exam.left_ms,
        break_ms=break_ms,
        submit_in_ms=submit_in_ms,
        reminder_ms=reminder_ms if reminder_ms < exam.left_ms else 0,
    )


class Warner:
    """Finds out which warning is due; each clock is followed on its own."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._told: dict[str, int] = {}

    def due(self, clocks: Iterable[Clock], reminder_ms: int = 0) -> Clock | None:
        """Return the clock of which something is to be said now, with the warning as its time left: the nearest one.

        The candidate's own reminder (0: none) is of the exam's time; more time than it arms it again.
        """
        found: list[Clock] = []
        for clock in clocks:
            before = self._told.get(clock.name, clock.left_ms)
            self._told[clock.name] = clock.left_ms
            crossed = warnings_crossed(before, clock.left_ms, self._policy, clock.total_ms)
            if clock.is_exam and reminder_ms and clock.left_ms <= reminder_ms < before:
                crossed = tuple(sorted((*crossed, reminder_ms), reverse=True))
            if crossed:
                found.append(Clock(name=clock.name, left_ms=crossed[-1], total_ms=clock.total_ms))
        return min(found, key=lambda clock: clock.left_ms, default=None)
