"""What happened and who answers for it: the history of all slots, accommodations, and what was done in the admin."""

from typing import TypeVar

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.contrib.filters.admin import AutocompleteSelectFilter

from sync.server.registration.kept import Kept
from sync.server.registration.models import AccommodationGrant, SlotEvent
from sync.server.registration.times import in_words

_WHERE = (("profile__exam", AutocompleteSelectFilter), ("profile__center", AutocompleteSelectFilter))
_Of = TypeVar("_Of", SlotEvent, AccommodationGrant)


class OfCandidate(Kept[_Of]):
    """Something that happened to a candidate's registration: when, in the center's zone, to whom, and who answers."""

    center_path = "profile__center"
    list_filter_submit = True  # unfold: filters that search have a button
    list_select_related = ("profile__exam", "profile__center")
    search_fields = ("profile__registration_number", "profile__full_name", "by", "approved_by", "reason")
    ordering = ("-pk",)
    list_per_page = 50

    @admin.display(description="When", ordering="at")
    def when(self, told: _Of) -> str:
        """Return when it happened, in the center's zone."""
        return in_words(told.at, told.profile.center.zone)

    @admin.display(description="Candidate", ordering="profile__full_name")
    def who(self, told: _Of) -> str:
        """Return whose it is."""
        return str(told.profile)

    @admin.display(description="Exam", ordering="profile__exam__code")
    def exam(self, told: _Of) -> str:
        """Return the short name."""
        return told.profile.exam.code

    @admin.display(description="Center", ordering="profile__center__name")
    def center(self, told: _Of) -> str:
        """Return the name."""
        return told.profile.center.name


@admin.register(SlotEvent)
class SlotEventAdmin(OfCandidate[SlotEvent]):
    """Every change of every slot: grants, resets and withdrawals with who asked, who approved and why."""

    list_display = ("when", "who", "exam", "center", "what", "generation", "by", "approved_by", "reason")
    list_filter = ("what", *_WHERE)
    more_columns = ("heard", "source", "is_signed")
    fields = (
        "when", "heard", "who", "exam", "center", "what", "generation", "by", "approved_by", "reason", "source",
        "is_signed",
    )  # fmt: skip
    readonly_fields = fields

    @admin.display(description="Known here since", ordering="recorded_at")
    def heard(self, event: SlotEvent) -> str:
        """Return when the server heard of it, in the center's zone."""
        return in_words(event.recorded_at, event.profile.center.zone)

    @admin.display(description="Signed grant", boolean=True)
    def is_signed(self, event: SlotEvent) -> bool:
        """Whether the server signed a grant for it."""
        return bool(event.grant)


@admin.register(AccommodationGrant)
class AccommodationGrantAdmin(OfCandidate[AccommodationGrant]):
    """What was granted to whom beyond the exam as everybody has it, with who approved it."""

    list_display = ("when", "who", "exam", "center", "by", "approved_by", "reason")
    list_filter = _WHERE
    more_columns = ("granted",)
    fields = ("when", "who", "exam", "center", "granted", "by", "approved_by", "reason")
    readonly_fields = fields


@admin.register(LogEntry)
class AuditLogAdmin(Kept[LogEntry]):
    """What was done in the admin, by whom, to what. Central staff read it; nobody writes or deletes it."""

    list_display = ("when", "user", "deed", "subject", "content_type", "told")
    list_filter = ("action_flag", "content_type", "user")
    list_select_related = ("user", "content_type")
    search_fields = ("user__username", "object_repr", "change_message")
    list_per_page = 50
    fields = ("when", "user", "deed", "subject", "content_type", "object_id", "told")
    readonly_fields = fields

    def has_delete_permission(self, *_: object, **__: object) -> bool:
        """A log that can be cut proves nothing."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[LogEntry]:
        """Newest first."""
        return super().get_queryset(request).order_by("-pk")

    @admin.display(description="When", ordering="action_time")
    def when(self, entry: LogEntry) -> str:
        """Return when: the log is no center's, so in UTC, and saying so."""
        return in_words(entry.action_time, "UTC")

    @admin.display(description="Deed", ordering="action_flag")
    def deed(self, entry: LogEntry) -> str:
        """Return added, changed or deleted."""
        return str(entry.get_action_flag_display())

    @admin.display(description="Of what", ordering="object_repr")
    def subject(self, entry: LogEntry) -> str:
        """Return its name as it was."""
        return entry.object_repr

    @admin.display(description="What was said")
    def told(self, entry: LogEntry) -> str:
        """Return the message in words."""
        return str(entry.get_change_message())
