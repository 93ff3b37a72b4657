"""The store as the checks of the machine see it."""

from pathlib import Path

from kiosk.store.guarded import GuardedStore, guarded
from kiosk.store.kept_settings import KeptSettings
from sync.protocol.events import StationChecked
from sync.protocol.signatures import Signed
from sync.protocol.wire import CandidateRow


class ReadinessPort(GuardedStore):
    """Exceptions that were told here, and the last look at the machine."""

    @guarded
    def exceptions(self) -> tuple[Signed, ...]:
        """Return every exception that is told here; whether it is the server's, and counts, is to be proved."""
        return self._parts.readiness.exceptions()

    @property
    def home(self) -> Path:
        """The folder that holds it."""
        return self._parts.home

    @guarded
    def kept_settings(self) -> bytes | None:
        """Return what is kept of the server's settings, for the next start."""
        return KeptSettings(self._parts.home).read()

    @guarded
    def renew_settings(self) -> None:
        """Keep the server's settings again as told: the disk may have refused them, or somebody did change them."""
        row = self._parts.roster.station_row()
        if row is not None:
            KeptSettings(self._parts.home).take(row.settings)

    @guarded
    def last_checked(self) -> StationChecked | None:
        """Return the last look at the machine that was recorded."""
        return self._parts.readiness.last()

    @guarded
    def everybody(self) -> tuple[CandidateRow, ...]:
        """Return every candidate of this center's sessions, as the server told them."""
        return self._parts.roster.everybody()
