"""Centers, stations and enrollment codes in the admin."""

from collections.abc import Sequence
from typing import cast

from django.contrib import admin
from django.contrib.admin import SimpleListFilter
from django.db.models import F, Func, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext

from sync.protocol.updates import Phase
from sync.server.registration.admin import job_pages
from sync.server.registration.admin.once import told_to_a_machine
from sync.server.registration.admin.put_up import PutUpAnew
from sync.server.registration.admin.station_settings import NAMES as SETTINGS
from sync.server.registration.admin.station_settings import StationSettingsForm
from sync.server.registration.enrollment import new_code
from sync.server.registration.models import CandidateProfile, EnrollmentCode, ExamCenter, Job, Station
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.times import from_ms, in_words
from sync.server.registration.unfolded import ModelForm, action

_SHOWN = 40
"""Things of one kind that a confirmation page lists by name; a center has thousands."""


def _of(model: type[CandidateProfile] | type[Station]) -> Coalesce:
    """Return how many rows of this kind a center has, as a part of another query."""
    rows = model.objects.filter(center=OuterRef("pk")).order_by()
    counted = rows.annotate(total=Func(F("pk"), function="COUNT", output_field=IntegerField()))
    return Coalesce(Subquery(counted.values("total")), 0)


def shortened(listed: Sequence[object]) -> list[object]:
    """Return what goes, as nested lists, with long ones cut and the rest counted."""
    named = sum(not isinstance(item, list) for item in listed)
    kept: list[object] = []
    count = 0
    for item in listed:
        count += not isinstance(item, list)
        if count > _SHOWN:
            return [*kept, gettext("… and %(count)s more") % {"count": named - _SHOWN}]
        kept.append(shortened(item) if isinstance(item, list) else item)
    return kept


class CenterForm(StationSettingsForm, ModelForm[ExamCenter]):
    """A center, and what its stations are set to from here."""

    class Meta:
        model = ExamCenter
        fields = ["code", "name", "zone", "address"]


@admin.register(ExamCenter)
class CenterAdmin(ModelAdmin[ExamCenter]):
    """Centers. Deleting one says first what goes with it."""

    center_path = "pk"
    is_shared = True
    ordering = ("code",)  # said here too: what counts in the same query forgets the model's
    form = CenterForm
    fieldsets = (
        (None, {"fields": ["code", "name", "zone", "address"]}),
        (
            "Settings of its stations",
            {
                "classes": ["collapse"],
                "fields": [*SETTINGS],
                "description": "What is filled in here is told to every station of the center, signed, and counts from "
                "its next start. A policy that IT set on the machine itself is stronger.",
            },
        ),
    )
    list_display = ["code", "name", "zone", "candidate_count", "station_count"]
    search_fields = ["code", "name", "address"]
    actions_list = ["bring_list"]
    file_columns = {
        "code": "code",
        "name": "name",
        "zone": "zone",
        "address": "address",
        "candidates": "candidate_count",
        "stations": "station_count",
    }

    def has_begin_permission(self, request: HttpRequest) -> bool:
        """Whether this person may bring a list of centers in."""
        return job_pages.may_begin(request, Job.Kind.CENTERS)

    @action(description="Bring a list in…", url_path="bring-list", icon="upload_file", permissions=["begin"])
    def bring_list(self, _: HttpRequest) -> HttpResponse:
        """Lead to the page that asks for the list."""
        return HttpResponseRedirect(f"{reverse('admin:registration_job_bring')}?kind={Job.Kind.CENTERS}")

    def get_queryset(self, request: HttpRequest) -> QuerySet[ExamCenter]:
        """Count in the same query, each kind by itself: together they would be multiplied first."""
        return super().get_queryset(request).annotate(candidate_total=_of(CandidateProfile), station_total=_of(Station))

    @admin.display(description="Candidates", ordering="candidate_total")
    def candidate_count(self, center: ExamCenter) -> int:
        """Return how many candidates are registered here."""
        return int(getattr(center, "candidate_total", 0))

    @admin.display(description="Stations", ordering="station_total")
    def station_count(self, center: ExamCenter) -> int:
        """Return how many machines are enrolled here."""
        return int(getattr(center, "station_total", 0))

    def get_deleted_objects(
        self, objs: "QuerySet[ExamCenter] | Sequence[ExamCenter]", request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """Return what goes with the centers.

        Records that nobody may delete one by one, such as attempts, go with their center: whoever has the right
        to delete such rows at all is not held back by the admin's showing them read-only.
        """
        listed, counts, needed, protected = super().get_deleted_objects(objs, request)
        allowed = {
            str(shown.opts.verbose_name)
            for shown in self.admin_site._registry.values()  # noqa: SLF001  (the admin itself asks there)
            if request.user.has_perm(f"{shown.opts.app_label}.delete_{shown.opts.model_name}")
        }
        return (
            cast(list[str], shortened(listed)),
            counts,
            {name for name in needed if str(name) not in allowed},
            protected,
        )


class UpdateFilter(SimpleListFilter):
    """Stations by how far their update is."""

    title = "update"
    parameter_name = "update"

    def lookups(self, *_: object) -> list[tuple[str, str]]:
        """Return the choices."""
        return [(phase.value, phase.value.capitalize()) for phase in Phase if phase is not Phase.DONE]

    def queryset(self, _: HttpRequest, queryset: QuerySet[Station]) -> QuerySet[Station]:
        """Return the stations that are so far."""
        return queryset.filter(now__update_state=self.value()) if self.value() else queryset


@admin.register(Station)
class StationAdmin(PutUpAnew):
    """Machines. They come by enrollment only; here they are given a seat, or their rights are taken."""

    center_path = "center"
    list_display = ["place", "center", "role", "name", "standing", "last_seen", "program", "update"]
    list_filter = ["standing", "role", "center", UpdateFilter, "program"]
    list_select_related = ["center"]
    search_fields = ["seat", "name", "public_id"]
    more_columns = ["enrolled", "incarnation", "public_id"]
    readonly_fields = [
        "at_this_place",
        "public_id",
        "center",
        "role",
        "name",
        "enrolled",
        "last_seen",
        "program",
        "update",
        "incarnation",
    ]
    fields = ["seat", "standing", *readonly_fields]
    actions = ["quarantine", "revoke", "restore"]
    actions_detail = ("put_up",)

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """A machine makes its own keys: nobody adds one by hand."""
        return False

    @admin.display(description="Seat", ordering="seat")
    def place(self, station: Station) -> str:
        """Return seat or panel with its name."""
        return str(station)

    @admin.display(description="Enrolled", ordering="enrolled_at")
    def enrolled(self, station: Station) -> str:
        """Return when it was let in, in the center's zone."""
        return in_words(station.enrolled_at, station.center.zone)

    @admin.display(description="Last seen", ordering="last_seen_at")
    def last_seen(self, station: Station) -> str:
        """Return when the server last heard of it, in the center's zone."""
        return in_words(station.last_seen_at, station.center.zone) if station.last_seen_at else gettext("never")

    @admin.display(description="Update")
    def update(self, station: Station) -> str:
        """Return which program it is to have and has not, how far that is, and why it waits or failed."""
        told = station.now
        if not told.get("update_to"):
            return gettext("none")
        until = told.get("update_waits_ms")
        waits = f", until {in_words(from_ms(int(until)), station.center.zone)}" if until else ""
        why = f" ({told['update_why']}{waits})" if told.get("update_why") else ""
        return f"{told['update_to']}: {told.get('update_state', '')}{why}"

    @admin.action(description="Quarantine: may upload and end, not start", permissions=["change"])
    def quarantine(self, request: HttpRequest, stations: QuerySet[Station]) -> None:
        """Take the right to start."""
        self._stand(request, stations, Station.Standing.QUARANTINED)

    @admin.action(description="Revoke: the machine is no longer ours", permissions=["change"])
    def revoke(self, request: HttpRequest, stations: QuerySet[Station]) -> None:
        """Take every right but that to upload."""
        self._stand(request, stations, Station.Standing.REVOKED)

    @admin.action(description="Restore to good standing", permissions=["change"])
    def restore(self, request: HttpRequest, stations: QuerySet[Station]) -> None:
        """Give every right back, but to a machine in whose place another one was put up."""
        self._stand(request, stations.filter(replaced_by=None), Station.Standing.GOOD)
        if replaced := stations.exclude(replaced_by=None).count():
            told = gettext("Not restored, because other machines were put up in their place: %(count)s")
            self.message_user(request, told % {"count": replaced}, "WARNING")

    def _stand(self, request: HttpRequest, stations: QuerySet[Station], standing: Station.Standing) -> None:
        for station in stations:
            station.standing = standing
            station.save(update_fields=["standing"])
            self.log_change(request, station, f"Standing: {standing.label}")
        self.message_user(
            request,
            gettext("Standing of %(count)s now: %(standing)s") % {"count": len(stations), "standing": standing.label},
        )


@admin.register(EnrollmentCode)
class EnrollmentCodeAdmin(ModelAdmin[EnrollmentCode]):
    """Codes that let machines in. Each is shown once, when it is made."""

    center_path = "center"
    list_display = ["center", "seat", "role", "uses_left", "expires", "made", "made_by"]
    list_filter = ["center", "role"]
    list_select_related = ["center", "made_by"]
    fields = ["center", "seat", "role", "uses_left"]
    _fresh = "_enrollment_code"

    @admin.display(description="Expires", ordering="expires_at")
    def expires(self, code: EnrollmentCode) -> str:
        """Return until when it lets somebody in, in the center's zone."""
        return in_words(code.expires_at, code.center.zone)

    @admin.display(description="Made", ordering="made_at")
    def made(self, code: EnrollmentCode) -> str:
        """Return when, in the center's zone."""
        return in_words(code.made_at, code.center.zone)

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """A code is used, runs out, or is deleted; nobody changes it."""
        return False

    def save_model(self, request: HttpRequest, obj: EnrollmentCode, *_: object, **__: object) -> None:
        """Make the code; what it is stays with the request until it is shown."""
        code = new_code(obj.center, obj.seat, obj.role, uses=obj.uses_left, by=request.user)
        made = EnrollmentCode.objects.latest("pk")
        obj.pk, obj.code_hash, obj.expires_at = made.pk, made.code_hash, made.expires_at
        setattr(request, self._fresh, code)

    def response_add(self, request: HttpRequest, obj: EnrollmentCode, *_: object, **__: object) -> HttpResponse:
        """Show the code, this once."""
        until = in_words(obj.expires_at, obj.center.zone)
        sentence = gettext("This code lets so many machines of %(center)s in: %(count)s. Until %(until)s.")
        return told_to_a_machine(
            self,
            request,
            title=gettext("Enrollment code"),
            code=str(getattr(request, self._fresh)),
            sentence=sentence % {"center": obj.center.name, "count": obj.uses_left, "until": until},
            role=obj.role,
        )
