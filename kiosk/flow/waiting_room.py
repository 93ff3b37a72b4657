"""The waiting room: nobody begins before the session does, or before it is the turn of their seat.

What the seat was told is enough to know the turn, so it comes without a network too.
"""

from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.entry import Admitted, Situation, barred
from kiosk.exam.queue import Turn, Waiter, together, turns
from kiosk.exam.refusals import Refused
from kiosk.flow import fronts
from kiosk.flow.means import Means
from kiosk.flow.screens import Place, WaitingScreen
from kiosk.store.store import Store
from sync.protocol.ids import StationId
from sync.protocol.slots import SlotState
from sync.protocol.wire import CandidateRow, SessionRow

LOOK_EVERY_MS = 1_000
MINUTE_MS = 60_000


class _Known(msgspec.Struct, frozen=True):
    """What the seat was told of the beginning."""

    candidate: CandidateRow | None
    """Nothing where they are in this session no more."""
    has_leave: bool
    """Whether an admin of the center let them start here, whatever seat they are bound to."""
    session: SessionRow
    turn: Turn
    is_called: bool
    """Whether somebody of the center let this one begin, whoever else waits."""


class WaitingRoom(QObject):
    """Shows when it is a candidate's turn, and says so when it is."""

    shown = Signal(object)
    over = Signal(object)
    """Admitted, with candidate and session as they are known by now: it is their turn."""
    refused = Signal(object, object)
    """The same, and why they are not to begin here any more."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place, self._station = Place(), StationId("")
        self._admitted: Admitted | None = None
        self._known: _Known | None = None
        self._told: WaitingScreen | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_EVERY_MS)
        self._looks.timeout.connect(self._look)
        means.syncing.heard.connect(self._read)

    def enter(self, place: Place, station: StationId, admitted: Admitted) -> None:
        """Somebody is ready, and waits for their turn."""
        self.leave()
        self._place, self._station, self._admitted = place, station, admitted
        self._read()

    def leave(self) -> None:
        """Nobody waits any more."""
        self._looks.stop()
        self._admitted = self._known = self._told = None

    @Slot()
    def _read(self) -> None:
        admitted = self._admitted
        if admitted is not None:
            self._means.recording.ask(partial(_known, admitted=admitted), partial(self._on_read, admitted))

    def _on_read(self, admitted: Admitted, known: _Known) -> None:
        if self._admitted is admitted:
            self._known = known
            self._looks.start()
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._admitted is not None and self._known is not None:
            self._decide(self._admitted, self._known)

    def _decide(self, admitted: Admitted, known: _Known) -> None:
        """Let them go where it is their turn, or where they are not to begin here any more; else show how long."""
        now_ms = self._means.moments.now_ms
        problem = barred(known.candidate, known.session, self._situation(known, now_ms))
        if problem is None and not _has_turn(known, now_ms):
            self._show(admitted, known.turn, now_ms)
            return
        self.leave()
        self._let_go(_current(admitted, known), problem)

    def _let_go(self, admitted: Admitted, problem: Refused | None) -> None:
        if problem is None:
            self.over.emit(admitted)
        else:
            self.refused.emit(admitted, problem)

    def _situation(self, known: _Known, now_ms: int) -> Situation:
        slots = () if known.candidate is None else ((known.candidate.candidate, known.candidate.slot.generation),)
        leaves = frozenset(slots if known.has_leave else ())
        return Situation(station=self._station, now_ms=now_ms, running=None, leaves=leaves)

    def _show(self, admitted: Admitted, turn: Turn, now_ms: int) -> None:
        """Show it once a minute, and whenever it is another time."""
        until_ms = turn.begins_ms
        left_ms = 0 if until_ms is None else -(-(until_ms - now_ms) // MINUTE_MS) * MINUTE_MS
        waiting = fronts.waiting(self._place, admitted, "room", until_ms=until_ms)
        photo = fronts.photo_of(admitted.candidate)
        screen = msgspec.structs.replace(waiting, photo=photo, wave=turn.wave, waves=turn.of, now_ms=left_ms)
        if screen != self._told:
            self._told = screen
            self.shown.emit(msgspec.structs.replace(screen, now_ms=now_ms))


def _known(store: Store, *, admitted: Admitted) -> _Known:
    session = store.session(admitted.session.session) or admitted.session
    everybody, me = store.candidates_of(session.session), admitted.candidate.candidate
    mine = store.candidate(me) if any(row.candidate == me for row in everybody) else None
    waiters = (
        Waiter(candidate=row.candidate, number=row.registration_number, seat=row.seat)
        for row in everybody
        if row.slot.state is not SlotState.NO_SLOT
    )
    turn = turns(session, waiters).get(me, together(session))
    return _Known(
        candidate=mine,
        has_leave=mine is not None and store.may_start(mine.candidate, mine.slot.generation),
        session=session,
        turn=turn,
        is_called=mine is not None and mine.called_ms > 0,
    )


def _has_turn(known: _Known, now_ms: int) -> bool:
    begins_ms = known.turn.begins_ms
    return known.is_called or (begins_ms is not None and begins_ms <= now_ms)


def _current(admitted: Admitted, known: _Known) -> Admitted:
    """Return what is known of them by now; the paper that lies open is that of the form that they had."""
    mine = known.candidate or admitted.candidate
    candidate = msgspec.structs.replace(mine, form=admitted.candidate.form)
    return msgspec.structs.replace(admitted, candidate=candidate, session=known.session)
