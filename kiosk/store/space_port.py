"""The store as those see it who look after the disk."""

from kiosk.store import opening
from kiosk.store.guarded import GuardedStore, guarded
from kiosk.store.space import Room, free_mb


class SpacePort(GuardedStore):
    """How much room is left."""

    @guarded
    def room(self) -> Room:
        """Return how much room is left on the disk."""
        with opening.disk():
            return Room(free_mb(self._parts.home), self._reserve is not None and self._reserve.is_used)
