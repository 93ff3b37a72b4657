"""What the sync needs of the server: the port that `sync.client.central.Central` fits into."""

from typing import Protocol, TypeVar

import msgspec

from sync.protocol.ids import StationId
from sync.protocol.signatures import Signed
from sync.protocol.wire import JournalReply, SyncReply, SyncRequest

T = TypeVar("T", bound=msgspec.Struct)


class Remote(Protocol):
    """The server as the sync sees it: everything it returns is proved; every failure is a ClientError."""

    @property
    def station(self) -> StationId:
        """The name of the station that is talking."""

    def sync(self, request: SyncRequest) -> SyncReply:
        """Push what is new here, return what is new there."""

    def own_events(self, incarnation: int, since: int) -> JournalReply:
        """Return a page of this station's own events that the server has, from number `since` + 1 on."""

    def leap(self, to: int) -> None:
        """Number all later requests above this."""

    def proved(self, purpose: str, signed: Signed, kind: type[T]) -> T:
        """Return a statement of the server once its signature is proved; raises NotTheServer."""
