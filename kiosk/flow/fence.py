"""What the lock reports: every breach an event with its evidence, and questions covered as policy says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.breaches import REPEATED, Does, does, is_one_too_many
from sync.protocol.events import LockBreached, LockRegained
from sync.protocol.ids import AttemptId
from sync.protocol.policy import Policy
from sync.protocol.text import cleaned

LONGEST_DETAIL = 200
Told = tuple[str, str, str]
"""Hold, cause and detail of a breach."""


@dataclass(frozen=True, slots=True)
class _Judged:
    hold: str
    cause: str
    detail: str
    does: Does


class Fence(QObject):
    """Stands between the lock and the running attempt."""

    def __init__(
        self, means: Means, sitting: Callable[[], SittingPresenter | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting
        self._lost_ms: int | None = None
        """Since when a hold is lost, by the monotonic clock."""
        self._evidence: dict[str, str] = {}

    @property
    def evidence(self) -> Mapping[str, str]:
        """What was seen, by cause, in this run of the program: for staff."""
        return self._evidence

    def hear_of_breaches(self, breaches: tuple[Told, ...]) -> None:
        """Holds were lost."""
        if self._lost_ms is None:
            self._lost_ms = self._means.clock.mono_ms()
        judged = self._judged(breaches, self._required)
        self._record(judged, is_repelled=False)
        self._cover(judged)

    def hear_of_repelled(self, attacks: tuple[Told, ...]) -> None:
        """Attacks were stopped before they cost a hold."""
        judged = self._judged(attacks, ())
        self._record(judged, is_repelled=True)
        self._cover(judged)

    @Slot()
    def hear_of_regained(self) -> None:
        """Holds are held again: go on where that was all."""
        self.look()
        sitting = self._sitting()
        if self._lost_ms is None or (sitting is not None and sitting.missing):
            return
        lasted_ms, self._lost_ms = max(0, self._means.clock.mono_ms() - self._lost_ms), None
        event = LockRegained(at=self._means.moments.now(), attempt=self._attempt, lasted_ms=lasted_ms)
        self._means.recording.ask(lambda store: store.append((event,)), nothing)

    def look(self) -> None:
        """Cover the questions while a required hold is missing, and only then."""
        sitting = self._sitting()
        if sitting is not None:
            sitting.look_at_holds()
            self.note_excuses()

    def note_excuses(self) -> None:
        """Record where the attempt stands on exceptions for what its rules demand."""
        sitting = self._sitting()
        if sitting is not None and self._means.excuses is not None:
            self._means.excuses.note(sitting.attempt.id, self._policy.required_holds)

    def _judged(self, breaches: tuple[Told, ...], required: tuple[str, ...]) -> tuple[_Judged, ...]:
        policy = self._policy
        return tuple(
            _Judged(hold, cause, cleaned(detail)[:LONGEST_DETAIL], does(cause, policy, costs=hold in required))
            for hold, cause, detail in breaches
        )

    def _record(self, judged: tuple[_Judged, ...], *, is_repelled: bool) -> None:
        at, attempt = self._means.moments.now(), self._attempt
        events = tuple(
            LockBreached(
                at=at,
                hold=one.hold,
                cause=one.cause,
                detail=one.detail,
                attempt=attempt,
                does="" if attempt is None else one.does,
                repelled=is_repelled,
            )
            for one in judged
        )
        self._evidence.update((one.cause, one.detail) for one in judged)
        self._means.recording.ask(lambda store: store.append(events), nothing)
        self._means.syncing.hurry()

    def _cover(self, judged: tuple[_Judged, ...]) -> None:
        sitting = self._sitting()
        if sitting is None:
            return
        causes = tuple(one.cause for one in judged if one.does is not Does.NOTE)
        for_staff = tuple(one.cause for one in judged if one.does is Does.STAFF)
        if causes and self._is_one_too_many(sitting):
            for_staff = (*for_staff, REPEATED)
        if causes:
            sitting.cover(causes, for_staff=for_staff)
        else:
            sitting.look_at_holds()

    def _is_one_too_many(self, sitting: SittingPresenter) -> bool:
        attempt = sitting.live.planned
        if attempt.covered_since is not None:
            return False  # one cover, however much it is for
        return is_one_too_many(attempt.covers, self._means.moments.now(), self._policy)

    @property
    def _policy(self) -> Policy:
        sitting = self._sitting()
        return Policy() if sitting is None else sitting.desk.session.policy

    @property
    def _required(self) -> tuple[str, ...]:
        excuses = self._means.excuses
        excused = () if excuses is None else excuses.excused()
        return tuple(hold for hold in self._policy.required_holds if hold not in excused)

    @property
    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return None if sitting is None else sitting.attempt.id
