"""The store as those see it who receive candidates."""

from kiosk.store.guarded import GuardedStore, guarded
from kiosk.store.welcome import Hand
from sync.protocol.attempts import Attempt
from sync.protocol.events import CandidateEvent, CheckedIn
from sync.protocol.ids import AttemptId, CandidateId, SessionId
from sync.protocol.wire import CandidateRow


class WelcomePort(GuardedStore):
    """What candidates did before the first question, and hands. What is written is written by `append`."""

    @guarded
    def welcomed(self, candidate: CandidateId, generation: int) -> tuple[CandidateEvent, ...]:
        """Return what a candidate has done before the first question: of each kind the last event."""
        return self._parts.welcome.done(candidate, generation)

    @guarded
    def here(self) -> CheckedIn | None:
        """Return who checked in here, has not left and has not begun."""
        return self._parts.welcome.here()

    @guarded
    def just_ended(self) -> Attempt | None:
        """Return the attempt that ended last here, while its candidate has not signed out."""
        ended = self._parts.welcome.ended()
        return None if ended is None else self._parts.book.find(ended)

    @guarded
    def gave_feedback(self, attempt: AttemptId) -> bool:
        """Whether the candidate wrote something after the attempt's end, at this station."""
        extent = self._parts.book.extent(attempt)
        if extent is None:
            return False
        return self._parts.welcome.has_feedback(attempt, extent.last)

    @guarded
    def candidates_of(self, session: SessionId) -> tuple[CandidateRow, ...]:
        """Return everybody of a session; of slots, what the server told."""
        return self._parts.roster.candidates_of(session)

    @guarded
    def hand(self) -> Hand | None:
        """Return the hand that is up here."""
        return self._parts.welcome.hand()
