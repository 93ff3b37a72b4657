"""What the server says about the attempt that is running here: signed decisions, and a slot that was granted anew."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.entry import generation_is_stale
from kiosk.flow.means import Means, nothing
from kiosk.flow.obedience import Obedience, Obedient
from kiosk.flow.sitting import SittingPresenter
from kiosk.store.store import Store
from sync.protocol.wire import CandidateRow, Directive, SessionRow, decode


class _Said(msgspec.Struct, frozen=True):
    orders: tuple[Directive, ...]
    candidate: CandidateRow | None
    session: SessionRow | None = None


class Orders(QObject):
    """Reads decisions that nothing was done about yet, and sees that each is carried out once."""

    session_told = Signal(object)
    """The SessionRow of the running attempt, as it is now."""

    def __init__(
        self,
        means: Means,
        *,
        sitting: Callable[[], SittingPresenter | None],
        resumption: Obedient,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting
        self._resumption = resumption

    @Slot()
    def read(self) -> None:
        """Look whether there is anything new."""
        self._means.recording.ask(_said, self._on_said)

    def _on_said(self, said: _Said) -> None:
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


def _said(store: Store) -> _Said:
    attempt = store.running_attempt()
    if attempt is None:
        return _Said((), None)
    orders = (decode(row.signed.payload, Directive) for row in store.statements())
    own = tuple(order for order in orders if order.attempt == attempt.id)
    return _Said(own, store.candidate(attempt.candidate), store.session(attempt.session))


def _settle(order: str, store: Store) -> None:
    store.settle(order)
