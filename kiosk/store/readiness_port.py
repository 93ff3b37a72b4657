"""The store as the checks of the machine see it."""

from kiosk.store.guarded import GuardedStore, guarded
from sync.protocol.events import StationChecked
from sync.protocol.signatures import Signed


class ReadinessPort(GuardedStore):
    """Exceptions that were told here, and the last look at the machine."""

    @guarded
    def exceptions(self) -> tuple[Signed, ...]:
        """Return every exception that is told here; whether it is the server's, and counts, is to be proved."""
        return self._parts.readiness.exceptions()

    @guarded
    def last_checked(self) -> StationChecked | None:
        """Return the last look at the machine that was recorded."""
        return self._parts.readiness.last()
