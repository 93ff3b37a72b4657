"""Decisions in the admin: what was decided here about attempts, and what people of centers decided at panels."""

from django.contrib import admin
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.utils.translation import gettext, gettext_noop

from sync.protocol import deciding
from sync.server.exchange import code_records, decided_slots
from sync.server.exchange.models import DirectiveRecord, PanelDecision
from sync.server.registration.kept import Kept
from sync.server.registration.models import CandidateProfile
from sync.server.registration.times import from_ms, in_words

_BECAME = {
    "": gettext_noop("Passed on"),
    deciding.NOT_PROVED: gettext_noop("Not proved: the person's secret did not make it"),
    deciding.TOO_LATE: gettext_noop("Came too late, not carried out"),
    deciding.NO_ATTEMPT: gettext_noop("About nobody here"),
    deciding.NOT_NOW: gettext_noop("Did not apply any more"),
    deciding.UNKNOWN: gettext_noop("Not known to this version"),
    deciding.ASKED: gettext_noop("Asked for: waits for a central admin"),
    deciding.DECLINED: gettext_noop("Declined"),
    deciding.KNOWN: gettext_noop("Registered already"),
    deciding.NOT_ALLOWED: gettext_noop("More than the session's policy allows"),
    **code_records.WORDS,
}


@admin.register(DirectiveRecord)
class DirectiveAdmin(Kept[DirectiveRecord]):
    """What was decided about running attempts, by whom, with whose approval and why."""

    center_path = "attempt__profile__center"
    list_display = ("made", "candidate", "place", "do", "minutes", "by", "approved_by", "why")
    list_filter = ("do", "category", "attempt__station__center")
    list_select_related = ("attempt__profile", "attempt__station__center")
    search_fields = ("attempt__profile__registration_number", "attempt__profile__full_name", "by", "approved_by", "why")
    ordering = ("-pk",)
    list_per_page = 50
    fields = ("made", "candidate", "attempt", "place", "do", "minutes", "category", "by", "approved_by", "why")
    readonly_fields = fields

    @admin.display(description="When", ordering="made_at")
    def made(self, directive: DirectiveRecord) -> str:
        """Return when, in the center's zone."""
        return in_words(directive.made_at, directive.attempt.station.center.zone)

    @admin.display(description="Candidate", ordering="attempt__profile__full_name")
    def candidate(self, directive: DirectiveRecord) -> str:
        """Return whose attempt it is about."""
        return str(directive.attempt.profile)

    @admin.display(description="Seat", ordering="attempt__station__seat")
    def place(self, directive: DirectiveRecord) -> str:
        """Return where the attempt runs."""
        return f"{directive.attempt.station.seat}, {directive.attempt.station.center.name}"

    @admin.display(description="Minutes", ordering="amount_ms")
    def minutes(self, directive: DirectiveRecord) -> str:
        """Return the time added."""
        return f"{directive.amount_ms / 60_000:+g}" if directive.amount_ms else ""


@admin.register(PanelDecision)
class PanelDecisionAdmin(Kept[PanelDecision]):
    """What people of centers decided at their panels, and what became of it."""

    center_path = "station__center"
    list_display = ("told", "center", "do", "name", "second_name", "about_whom", "minutes", "why", "became")
    list_filter = ("do", "outcome", "station__center")
    list_select_related = ("station__center",)
    search_fields = ("name", "second_name", "why", "attempt_id", "candidate")
    list_per_page = 50
    more_columns = ("arrived", "station", "text", "attempt_id")
    fields = (
        "told", "arrived", "center", "station", "do", "name", "second_name",
        "about_whom", "minutes", "why", "text", "became",
    )  # fmt: skip
    readonly_fields = fields
    actions = ("grant_resets", "decline_resets")

    def has_reset_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may give slots anew."""
        return bool(request.user.has_perm("registration.move_slots"))

    @admin.action(description="Give the slots anew that were asked for", permissions=["reset"])
    def grant_resets(self, request: HttpRequest, decisions: QuerySet[PanelDecision]) -> None:
        """Do what two people of a center asked for, with this person's approval."""
        by = request.user.get_username()
        granted = [one for one in decisions if decided_slots.grant_reset(one, by=by)]
        for one in granted:
            self.log_change(request, one, "Slot given anew")
        self.message_user(
            request, gettext("Given anew: %(count)s. What was not asked for stays as it is.") % {"count": len(granted)}
        )

    @admin.action(description="Say no to the slots that were asked for", permissions=["reset"])
    def decline_resets(self, request: HttpRequest, decisions: QuerySet[PanelDecision]) -> None:
        """The center's panels read it."""
        declined = [one for one in decisions if decided_slots.decline_reset(one)]
        for one in declined:
            self.log_change(request, one, "Declined")
        self.message_user(request, gettext("Declined: %(count)s") % {"count": len(declined)})

    def get_queryset(self, request: HttpRequest) -> QuerySet[PanelDecision]:
        """Read the candidate's name in the same query: a list asks no question per row."""
        named = CandidateProfile.objects.filter(public_id=OuterRef("candidate")).values("full_name")[:1]
        return super().get_queryset(request).annotate(candidate_name=Subquery(named))

    @admin.display(description="When, by the panel", ordering="at_ms")
    def told(self, decision: PanelDecision) -> str:
        """Return when, in the center's zone."""
        return in_words(from_ms(min(max(decision.at_ms, 0), decision.received_ms)), decision.station.center.zone)

    @admin.display(description="Arrived", ordering="received_ms")
    def arrived(self, decision: PanelDecision) -> str:
        """Return when it came here, in the center's zone."""
        return in_words(from_ms(decision.received_ms), decision.station.center.zone)

    @admin.display(description="Center", ordering="station__center__name")
    def center(self, decision: PanelDecision) -> str:
        """Return whose panel it was."""
        return decision.station.center.name

    @admin.display(description="Candidate")
    def about_whom(self, decision: PanelDecision) -> str:
        """Return whom it is about, where it is about one."""
        return str(getattr(decision, "candidate_name", "") or "")

    @admin.display(description="Minutes", ordering="amount_ms")
    def minutes(self, decision: PanelDecision) -> str:
        """Return the time added."""
        return f"{decision.amount_ms / 60_000:+g}" if decision.amount_ms else ""

    @admin.display(description="What became of it", ordering="outcome")
    def became(self, decision: PanelDecision) -> str:
        """Return what came of it."""
        if decision.is_undone:
            return gettext("Taken back")
        told = _BECAME.get(decision.outcome, "")
        return gettext(told) if told else decision.outcome
