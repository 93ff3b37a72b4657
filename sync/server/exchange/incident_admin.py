"""Incidents in the admin: what went wrong where, the time that it cost, and what the center decided."""

from django.contrib import admin
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.utils.translation import gettext

from sync.server.exchange.models import IncidentRecord
from sync.server.registration.kept import Kept
from sync.server.registration.models import CandidateProfile
from sync.server.registration.times import from_ms, in_words


@admin.register(IncidentRecord)
class IncidentAdmin(Kept[IncidentRecord]):
    """Prepared from events, or written down at a panel; decided about at the center."""

    center_path = "center"
    list_display = ("began", "place", "about_whom", "cause", "topic", "lasted", "proposed", "state", "given", "by")
    list_filter = ("standing", "cause", "topic", "center")
    list_select_related = ("center",)
    search_fields = ("candidate", "attempt_id", "detail", "why", "by")
    list_per_page = 50
    more_columns = ("detail", "lost", "why", "attempt_id", "event_id")
    fields = (
        "began", "place", "about_whom", "cause", "topic", "detail", "lasted", "lost", "proposed", "state", "given",
        "by", "why", "attempt_id", "event_id",
    )  # fmt: skip
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[IncidentRecord]:
        """Read the candidate's name in the same query: a list asks no question per row."""
        named = CandidateProfile.objects.filter(public_id=OuterRef("candidate")).values("full_name")[:1]
        return super().get_queryset(request).annotate(candidate_name=Subquery(named))

    @admin.display(description="Began", ordering="began_ms")
    def began(self, incident: IncidentRecord) -> str:
        """Return when, in the center's zone."""
        return in_words(from_ms(incident.began_ms), incident.center.zone)

    @admin.display(description="Seat", ordering="seat")
    def place(self, incident: IncidentRecord) -> str:
        """Return where."""
        return f"{incident.seat or '-'}, {incident.center.name}"

    @admin.display(description="Candidate")
    def about_whom(self, incident: IncidentRecord) -> str:
        """Return whom it befell, where it is about one."""
        return str(getattr(incident, "candidate_name", "") or "")

    @admin.display(description="Lasted")
    def lasted(self, incident: IncidentRecord) -> str:
        """Return how long, or that it lasts."""
        return gettext("Goes on") if incident.ended_ms is None else _minutes(incident.ended_ms - incident.began_ms)

    @admin.display(description="Lost", ordering="lost_ms")
    def lost(self, incident: IncidentRecord) -> str:
        """Return what the attempt's clock counted meanwhile."""
        return _minutes(incident.lost_ms)

    @admin.display(description="Proposed", ordering="proposed_ms")
    def proposed(self, incident: IncidentRecord) -> str:
        """Return the time that was proposed."""
        return _minutes(incident.proposed_ms)

    @admin.display(description="State", ordering="standing")
    def state(self, incident: IncidentRecord) -> str:
        """Return what was decided."""
        return incident.get_standing_display()

    @admin.display(description="Given", ordering="amount_ms")
    def given(self, incident: IncidentRecord) -> str:
        """Return the time that was given."""
        return _minutes(incident.amount_ms)


def _minutes(ms: int) -> str:
    return f"{ms / 60_000:.1f} min" if ms else "-"
