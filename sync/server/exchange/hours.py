"""When the events of an attempt happened, inside what is possible: each thing that it takes is asked for once."""

from datetime import datetime
from functools import cached_property

from sync.protocol.events import Moment
from sync.server.exchange import clocks
from sync.server.exchange.clocks import Clocks
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import ExamSession, Station
from sync.server.registration.times import from_ms, to_ms

OPENS_EARLY_MS = 5 * 60_000
"""How long before its session opens an attempt may say that it began: clocks of stations differ."""


class Known:
    """What was asked for already, for as long as one transaction lasts: many attempts of a batch need the same."""

    def __init__(self) -> None:
        self.clocks: dict[tuple[int, str], Clocks] = {}
        self.opening: dict[tuple[int, str], datetime | None] = {}


class Hours:
    """Dates events of one attempt."""

    def __init__(self, record: AttemptRecord, session: str, known: Known) -> None:
        self._record = record
        self._session = session
        self._known = known

    def of(self, station: Station, at: Moment, *, received_ms: int) -> datetime:
        """Return an event's best time: not before the session, not after it arrived here."""
        best_ms = self._clocks_of(station, at).best_ms(at)
        return from_ms(max(0, min(max(best_ms, self._opens_ms - OPENS_EARLY_MS), received_ms)))

    def _clocks_of(self, station: Station, at: Moment) -> Clocks:
        key = (station.pk, "" if at.server_ms is not None else at.boot)
        known = self._known.clocks
        if key not in known:
            known[key] = clocks.of(station, at)
        return known[key]

    def _session_opens_at(self) -> datetime | None:
        key = (self._record.station.center_id, self._session)
        known = self._known.opening
        if key not in known:
            sessions = ExamSession.objects.filter(public_id=self._session, center=key[0])
            known[key] = sessions.values_list("opens_at", flat=True).first()
        return known[key]

    @cached_property
    def _opens_ms(self) -> int:
        """When the attempt could begin: with its session, else the candidate's, else with the right to sit."""
        record = self._record
        opens_at = self._session_opens_at()
        if opens_at is None and record.profile.session is not None:
            opens_at = record.profile.session.opens_at
        if opens_at is not None:
            return to_ms(opens_at)
        granted = record.profile.slot_events.filter(generation=record.generation).order_by("pk")
        granted_at = granted.values_list("at", flat=True).first()
        return 0 if granted_at is None else to_ms(granted_at)
