"""What the server says about the attempt that is running here: signed decisions, and a slot that was granted anew."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.entry import generation_is_stale
from kiosk.flow.means import Means, nothing
from kiosk.flow.obedience import Obedience, Obedient
from kiosk.flow.resumption import ResumptionPresenter
from kiosk.flow.sitting import SittingPresenter
from kiosk.store.store import Store
from sync.protocol.attempts import Attempt
from sync.protocol.ids import AttemptId
from sync.protocol.wire import CandidateRow, Directive, SessionRow, decode


class _Said(msgspec.Struct, frozen=True):
    orders: tuple[Directive, ...]
    candidate: CandidateRow | None
    session: SessionRow | None = None
    left: Attempt | None = None


class Orders(QObject):
    """Reads decisions that nothing was done about yet, and sees that each is carried out once."""

    session_told = Signal(object)
    """The SessionRow of the running attempt, as it is now."""
    left = Signal(object)
    """The Attempt that is shown, where the journal tells that it had been given up: an older disk went on with it."""

    def __init__(
        self,
        means: Means,
        *,
        sitting: Callable[[], SittingPresenter | None],
        resumption: ResumptionPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting
        self._resumption = resumption

    @Slot()
    def read(self) -> None:
        """Look whether there is anything new."""
        self._means.recording.ask(partial(_said, self._shown()), self._on_said)

    def _shown(self) -> AttemptId | None:
        """Return the attempt that is shown, or waits here."""
        sitting = self._sitting()
        return self._resumption.attempt if sitting is None else sitting.live.attempt.id

    def _on_said(self, said: _Said) -> None:
        if said.left is not None and said.left.id == self._shown():
            self.left.emit(said.left)
            return
        if said.session is not None:
            self.session_told.emit(said.session)
        for order in said.orders:
            speaker: Obedient = self._sitting() or self._resumption
            if speaker.obey(order) is Obedience.MOOT:
                self._means.recording.ask(partial(_settle, order.id), nothing)
        sitting = self._sitting()
        live = None if sitting is None else sitting.live
        if live is None or said.candidate is None or live.attempt.superseded_by is not None:
            return
        if generation_is_stale(live.attempt, said.candidate):
            live.supersede(said.candidate.slot.generation)


def _said(shown: AttemptId | None, store: Store) -> _Said:
    left = None if shown is None else store.left(shown)
    attempt = store.running_attempt()
    if attempt is None or left is not None:
        return _Said((), None, left=left)
    orders = (decode(row.signed.payload, Directive) for row in store.statements())
    own = tuple(order for order in orders if order.attempt == attempt.id)
    return _Said(own, store.candidate(attempt.candidate), store.session(attempt.session))


def _settle(order: str, store: Store) -> None:
    store.settle(order)
