"""The store as a move sees it: what leaves, what comes, and who said so."""

from collections.abc import Sequence

from kiosk.store.errors import NotRecordable, StoreDamaged
from kiosk.store.guarded import guarded
from kiosk.store.neighborhood import Brought
from kiosk.store.sync_port import SyncPort
from sync.protocol import bundled_move, moving
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.bundled_move import REASON
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AttemptTakenOver, AttemptTransferring
from sync.protocol.ids import AttemptId, CandidateId
from sync.protocol.moving import Luggage
from sync.protocol.signatures import Signed
from sync.protocol.wire import Directive, NeighborRow, decode

TRANSFER = "transfer"


class MovingPort(SyncPort):
    """Attempts that go to another station, and those that come from one."""

    @guarded
    def arrivals(self) -> tuple[Directive, ...]:
        """Return the moves to this station that were decided and not carried out yet, in order."""
        own = self._parts.journal.current().station
        orders = [decode(row.signed.payload, Directive) for row in self._parts.roster.statements()]
        told = [order for order in orders if order.do == TRANSFER and order.to == own]
        taken = self._parts.inheritance.takings_over() if told else ()
        told = [order for order in told if not self._was_carried_out(order, taken)]
        came = (one.order for one in self._parts.neighborhood.brought() if not one.is_settled)
        return (*told, *(order for order in came if not self._is_past(order)))

    def _was_carried_out(self, order: Directive, taken: Sequence[AttemptTakenOver]) -> bool:
        return bundled_move.was_carried_out(self._parts.book.find(order.attempt), taken, order)

    @guarded
    def neighbors(self) -> tuple[NeighborRow, ...]:
        """Return the other seats of the center, by their names."""
        return self._parts.neighborhood.all()

    @guarded
    def bring(self, order: Directive, file: str) -> bool:
        """Keep a move that came with a bundle; False where it is known, or the attempt is further on already."""
        if not self._awaits(order):
            return False
        with self._parts.transaction():
            self._parts.neighborhood.bring(order, file)
        return True

    @guarded
    def awaits(self, order: Directive) -> bool:
        """Whether a move that comes with a bundle would be news here."""
        return self._awaits(order)

    def _awaits(self, order: Directive) -> bool:
        is_news = all(one.order.id != order.id for one in self._parts.neighborhood.brought())
        return is_news and not self._is_past(order)

    @guarded
    def brought(self) -> tuple[Brought, ...]:
        """Return every move that came with a bundle, carried out or not."""
        return self._parts.neighborhood.brought()

    @guarded
    def departures(self) -> tuple[AttemptTransferring, ...]:
        """Return how attempts left here by a code: what another seat needs of them goes there by hand."""
        return tuple(gone for gone in self._parts.departures.all() if gone.why.startswith(REASON))

    @guarded
    def departure(self, candidate: CandidateId, generation: int) -> AttemptTransferring | None:
        """Return how a candidate's attempt left for another seat, unless it came back."""
        return self._parts.departures.of(candidate, generation)

    @guarded
    def left(self, attempt: AttemptId) -> Attempt | None:
        """Return an attempt that was given up here and did not come back, as it left; None for any other."""
        found = self._parts.book.find(attempt)
        return found if found is not None and found.state is AttemptState.TRANSFERRING else None

    def _is_past(self, order: Directive) -> bool:
        return bundled_move.is_past(self._parts.book.find(order.attempt), order)

    @guarded
    def grants(self) -> tuple[Signed, ...]:
        """Return every signed statement that a server may have forgotten: grants, and moves to this station."""
        own = self._parts.journal.current().station
        return (*self._parts.roster.grants(), *self._parts.roster.moves_to(own))

    @guarded
    def luggage(self, attempt: AttemptId) -> Luggage | None:
        """Return an attempt as another station can take it over; raises StoreDamaged."""
        return self._parts.book.luggage(attempt)

    @guarded
    def take_over(self, taken: AttemptTakenOver, inherited: Sequence[bytes], *, settles: str | None = None) -> None:
        """Take an attempt over: what came along, the event and the attempt are on disk together when this returns.

        Doing it again is safe. Raises NotRecordable where the events are not those that the event speaks of.
        """
        try:
            moving.demand_inherited(taken, inherited)
        except ProtocolError as error:
            raise NotRecordable(str(error)) from error

        def settle() -> None:
            if settles is not None:
                self._parts.roster.settle(settles)

        self._record((taken,), settle, before=lambda: self._parts.inheritance.keep(taken, inherited))
        self._mirror_rest()

    @guarded
    def disinherited(self) -> tuple[AttemptTakenOver, ...]:
        """Return the takings-over of this journal whose inherited events are not here: an older disk came back."""
        missing = []
        for taken in self._parts.inheritance.takings_over():
            try:
                self._parts.inheritance.events(taken)
            except StoreDamaged:
                missing.append(taken)
        return tuple(missing)

    @guarded
    def inherit(self, taken: AttemptTakenOver, inherited: Sequence[bytes]) -> None:
        """Keep once more what came along with a taking-over, and fold every attempt again; raises NotRecordable."""
        try:
            moving.demand_inherited(taken, inherited)
        except ProtocolError as error:
            raise NotRecordable(str(error)) from error
        with self._parts.transaction():
            self._parts.inheritance.keep(taken, inherited)
            self._parts.book.rebuild()
        self._mirror_rest()
