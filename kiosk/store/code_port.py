"""The store as offline codes see it."""

from collections.abc import Callable

from kiosk.store.codes import Ask, Leave, Missed
from kiosk.store.guarded import GuardedStore, guarded
from sync.protocol.chain import Head
from sync.protocol.events import CodeAsked
from sync.protocol.ids import AttemptId, CandidateId, SessionId
from sync.protocol.wire import PanelStaffRow, SeatRow, StaffRow


class CodePort(GuardedStore):
    """Whose codes count, and what was asked, used and missed. What is written is written by `append`."""

    @guarded
    def ask_code(self, make: Callable[[Head], CodeAsked]) -> CodeAsked:
        """Record that a nonce is about to be shown, for where the journal stands; on disk when this returns it."""
        asked = make(self._parts.journal.current().head)
        self._record((asked,))
        return asked

    @guarded
    def asked_code(self, nonce: str) -> Ask | None:
        """Return what a nonce was given out for."""
        return self._parts.codes.ask(nonce)

    @guarded
    def missed_codes(self, of: str) -> Missed | None:
        """Return how often in a row a code, a passphrase, or words were wrong."""
        return self._parts.codes.missed(of)

    @guarded
    def staff(self) -> tuple[StaffRow, ...]:
        """Return the people whose codes count at this seat."""
        return self._parts.codes.staff()

    @guarded
    def panel_staff(self) -> tuple[PanelStaffRow, ...]:
        """Return the people who can make codes at this panel."""
        return self._parts.codes.panel_staff()

    @guarded
    def seats(self) -> tuple[SeatRow, ...]:
        """Return the seats that this panel can make codes for."""
        return self._parts.codes.seats()

    @guarded
    def added_by_code_ms(self, attempt: AttemptId) -> int:
        """Return the time that codes added to an attempt so far."""
        return self._parts.codes.added_ms(attempt)

    @guarded
    def leave(self, action: str, candidate: CandidateId, generation: int) -> Leave | None:
        """Return whose codes allowed something about a generation of a slot here."""
        return self._parts.codes.leave(action, candidate, generation)

    @guarded
    def may_start(self, candidate: CandidateId, generation: int) -> bool:
        """Whether admins of the center allowed a slot to start here, or gave it anew here."""
        return self._parts.codes.may_start(candidate, generation)

    @guarded
    def regrants(self, session: SessionId) -> int:
        """Return how many slots of a session were given anew here without the server."""
        return self._parts.codes.regrants(session)
