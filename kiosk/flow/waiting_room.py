"""The waiting room: nobody begins before the session does, or before it is the turn of their seat.

What the seat was told is enough to know the turn, so it comes without a network too.
"""

from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.entry import Admitted
from kiosk.exam.queue import Turn, Waiter, together, turns
from kiosk.flow import fronts
from kiosk.flow.means import Means
from kiosk.flow.screens import Place, WaitingScreen
from kiosk.store.store import Store
from sync.protocol.slots import SlotState
from sync.protocol.wire import SessionRow

LOOK_EVERY_MS = 1_000
MINUTE_MS = 60_000


class _Known(msgspec.Struct, frozen=True):
    """What the seat was told of the beginning."""

    session: SessionRow
    turn: Turn
    is_called: bool
    """Whether somebody of the center let this one begin, whoever else waits."""


class WaitingRoom(QObject):
    """Shows when it is a candidate's turn, and says so when it is."""

    shown = Signal(object)
    over = Signal(object)
    """Admitted, with the session as it is known by now: it is their turn."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._admitted: Admitted | None = None
        self._known: _Known | None = None
        self._told: WaitingScreen | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_EVERY_MS)
        self._looks.timeout.connect(self._look)
        means.syncing.heard.connect(self._read)

    @property
    def is_open(self) -> bool:
        """Whether somebody waits."""
        return self._admitted is not None

    def enter(self, place: Place, admitted: Admitted) -> None:
        """Somebody is ready, and waits for their turn."""
        self.leave()
        self._place, self._admitted = place, admitted
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
        admitted, known = self._admitted, self._known
        if admitted is None or known is None:
            return
        begins_ms, now_ms = known.turn.begins_ms, self._means.moments.now_ms
        if known.is_called or (begins_ms is not None and begins_ms <= now_ms):
            self.leave()
            self.over.emit(msgspec.structs.replace(admitted, session=known.session))
        else:
            self._show(admitted, known.turn, now_ms)

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
    everybody = store.candidates_of(session.session)
    mine = next((row for row in everybody if row.candidate == admitted.candidate.candidate), admitted.candidate)
    waiters = (
        Waiter(candidate=row.candidate, number=row.registration_number, seat=row.seat)
        for row in everybody
        if row.slot.state is not SlotState.NO_SLOT
    )
    is_called = mine.called_ms > 0 and mine.slot.generation == admitted.candidate.slot.generation
    return _Known(session, turns(session, waiters).get(mine.candidate, together(session)), is_called)
