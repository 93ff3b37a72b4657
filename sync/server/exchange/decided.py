"""One decision of a panel on its way to being carried out: whose it is was looked at already."""

from dataclasses import dataclass

from sync.protocol import deciding, events
from sync.protocol.deciding import Do
from sync.protocol.text import cleaned
from sync.server.exchange.models import PanelDecision
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from sync.server.registration.models.places import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What was decided, at which panel, and what is kept of it."""

    station: Station
    """The panel."""
    event: events.PanelDecided
    do: Do
    """What is done; of an undoing, what is undone."""
    record: PanelDecision
    now_ms: int

    @property
    def by(self) -> str:
        """The name of who decided."""
        return self.record.name

    @property
    def approved_by(self) -> str:
        """The name of the second person; nothing where there is none."""
        return self.record.second_name

    @property
    def why(self) -> str:
        """The reason."""
        return cleaned(self.event.why)[: deciding.MOST_TEXT]

    def profile(self) -> CandidateProfile | None:
        """Return the candidate that it is about, locked."""
        rows = under_lock(CandidateProfile)
        return rows.filter(public_id=self.event.candidate or "", center=self.station.center_id).first()

    def seat(self, named: str | None) -> Station | None:
        """Return a seat of this center that may be sat at."""
        seats = Station.objects.filter(
            center=self.station.center_id, role=Role.SEAT, standing=Station.Standing.GOOD, public_id=named or ""
        )
        return seats.first()

    def session(self) -> ExamSession | None:
        """Return the session that it is about, locked."""
        rows = under_lock(ExamSession)
        return rows.filter(public_id=self.event.session or "", center=self.station.center_id).first()
