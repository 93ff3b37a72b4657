"""What the deployment root vouches for now: the key that the server signs with, and the recovery key.

Either may be other than it was when this machine enrolled.
"""

import logging

from kiosk.flow.recorded_store import RecordedStore
from sync.client.central import Central
from sync.client.engine import Report
from sync.client.errors import ClientError, NotTheServer

log = logging.getLogger(__name__)


class IdentityLearner:
    """Asks once each time the program runs, and whenever an answer is not signed as it should be; on the sync thread.

    A failure is no reason to stop: it asks again with the next round.
    """

    def __init__(self, store: RecordedStore, central: Central) -> None:
        self._store = store
        self._central = central
        self._is_done = False

    def heard(self, report: Report) -> None:
        """Ask the server for it, unless that was done and nothing is doubtful, and keep it; raises StoreError."""
        is_doubtful = isinstance(report.error, NotTheServer)
        if is_doubtful or (report.online and not self._is_done):
            self._learn()

    def _learn(self) -> None:
        try:
            identity = self._central.identity()
        except ClientError as error:
            log.info("the server's keys could not be asked for", extra={"code": error.code})
            return
        self._store.call(lambda store: store.keep_identity(identity))
        self._central.trust(identity)
        self._is_done = True
