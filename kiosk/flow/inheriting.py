"""What came along with attempts from other seats, fetched again where an older disk came back without it."""

import logging
from functools import partial
from typing import TYPE_CHECKING

from kiosk.flow.recorded_store import RecordedStore
from kiosk.store.store import Store
from sync.client.errors import ClientError
from sync.protocol.events import AttemptTakenOver

if TYPE_CHECKING:
    from sync.client.central import Central

log = logging.getLogger(__name__)


class InheritanceFetcher:
    """Looks at first, and after stories were joined again; works on the sync thread."""

    def __init__(self, store: RecordedStore, central: "Central") -> None:
        self._store = store
        self._central = central
        self._is_known = False

    def fetch(self, *, is_due: bool) -> None:
        """Fetch what is missing; a failure is tried again with the next round. Raises StoreError."""
        if self._is_known and not is_due:
            return
        from sync.client.fetching import fetched

        for taken in self._store.call(lambda store: store.disinherited()):
            try:
                luggage, _ = fetched(self._central, taken.attempt, fence=taken.fence)
            except ClientError as error:
                log.warning("what came along with an attempt cannot be fetched again: %s", error.code)
                return
            self._store.call(partial(_inherit, taken, luggage.events))
        self._is_known = True


def _inherit(taken: AttemptTakenOver, inherited: tuple[bytes, ...], store: Store) -> None:
    store.inherit(taken, inherited)
