"""The deployment's recovery key, learned by stations that enrolled before there was one, or before it changed."""

import logging

from kiosk.flow.recorded_store import RecordedStore
from sync.client.central import Central
from sync.client.errors import ClientError

log = logging.getLogger(__name__)


class RecoveryKeyLearner:
    """Asks once each time the program runs; works on the sync thread. A failure is no reason to stop."""

    def __init__(self, store: RecordedStore, central: Central) -> None:
        self._store = store
        self._central = central
        self._is_done = False

    def learn(self) -> None:
        """Ask the server for it, unless that was done, and keep it; raises StoreError."""
        if self._is_done:
            return
        try:
            key = self._central.recovery_key()
        except ClientError as error:
            log.info("the recovery key could not be asked for", extra={"code": error.code})
            return
        self._is_done = True
        if key:
            self._store.call(lambda store: store.keep_recovery_key(key))
