"""The store as a move sees it: what leaves, what comes, and who said so."""

from collections.abc import Sequence

from kiosk.store.errors import NotRecordable, StoreDamaged
from kiosk.store.guarded import guarded
from kiosk.store.sync_port import SyncPort
from sync.protocol import moving
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AttemptTakenOver
from sync.protocol.ids import AttemptId
from sync.protocol.moving import Luggage
from sync.protocol.signatures import Signed
from sync.protocol.wire import Directive, decode

TRANSFER = "transfer"


class MovingPort(SyncPort):
    """Attempts that go to another station, and those that come from one."""

    @guarded
    def arrivals(self) -> tuple[Directive, ...]:
        """Return the moves to this station that were decided and not carried out yet, in order."""
        own = self._parts.journal.current().station
        orders = [decode(row.signed.payload, Directive) for row in self._parts.roster.statements()]
        return tuple(order for order in orders if order.do == TRANSFER and order.to == own)

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
