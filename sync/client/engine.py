"""One round of talk with the server: what is new here goes up, what is new there comes down."""

from sync.client.store import Applied, Position, Pulled, Rejoined, SyncStore

__all__ = ["Applied", "Position", "Pulled", "Rejoined", "SyncStore"]
