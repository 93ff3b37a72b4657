"""What the server sets at this station, kept beside the store: settings are read before the store can be opened."""

import logging
from pathlib import Path

from kiosk.setting_sources import TOLD_FILE
from kiosk.store.durably import write_durably
from sync.protocol import wire
from sync.protocol.signatures import Signed

log = logging.getLogger(__name__)


class KeptSettings:
    """One file in the home: the server's statement, as it came in a reply that was proved."""

    def __init__(self, home: Path) -> None:
        self._path = home / TOLD_FILE

    def take(self, signed: Signed | None) -> None:
        """Keep what the server says now, for the next start; nothing where it sets nothing any more."""
        try:
            if signed is None:
                self._path.unlink(missing_ok=True)
            elif (data := wire.encode(signed)) != self.read():
                write_durably(self._path, data)
        except OSError as error:
            # What candidates gave is not held up by this; the server's rows are told again after the next enrollment.
            log.warning("KIOSK-SETTINGS-KEPT: the server's settings cannot be written", exc_info=error)

    def read(self) -> bytes | None:
        """Return what is kept; raises OSError."""
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return None
