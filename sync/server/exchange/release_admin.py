"""Releases of the station's program in the admin: which there are, which stations are to have which, how that goes."""

from typing import ClassVar

from django.contrib import admin
from django.db.models import CharField, F, Func, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, Coalesce, Concat
from django.http import HttpRequest, StreamingHttpResponse
from django.shortcuts import get_object_or_404

from sync.protocol.updates import Phase
from sync.server.exchange import releases
from sync.server.exchange.models import ProgramRelease, Rollout
from sync.server.registration.models import Station
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import action

SUFFIX = ".release"


def _stations(version: str, build: str) -> dict[str, Coalesce]:
    """Count the stations that run a version, and those at which a release failed, in the query of the list."""
    name = Concat(OuterRef(version), Value("-"), OuterRef(build), output_field=CharField())
    here = Station.objects.filter(replaced_by=None)
    told = here.annotate(update_to=Cast(KeyTextTransform("update_to", "now"), CharField(max_length=80)))
    rows = {
        "runs": here.filter(program=OuterRef(version)),
        "failed": told.filter(now__update_state=Phase.FAILED, update_to=name),
    }
    # COUNT as a plain function: an aggregate of Django's would group by what belongs to the outer query.
    count = Func(F("pk"), function="COUNT", output_field=IntegerField())
    return {
        f"{key}_total": Coalesce(Subquery(found.order_by().annotate(n=count).values("n")), 0)
        for key, found in rows.items()
    }


@admin.register(ProgramRelease)
class ReleaseAdmin(ModelAdmin[ProgramRelease]):
    """Releases. They come by `central add-release`, from whoever builds them."""

    list_display = ("version", "build", "platform", "megabytes", "lowest", "runs", "failed", "added_at")
    list_filter = ("platform",)
    search_fields = ("version", "build")
    fields = ("version", "build", "platform", "program", "lowest", "megabytes", "files", "digest", "added_at")
    readonly_fields = fields
    actions_detail: ClassVar[list[str]] = ["for_stick"]

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """They come from a folder on the server, packed and signed."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[ProgramRelease]:
        """Count in the same query."""
        return super().get_queryset(request).annotate(**_stations("version", "build"))

    @admin.display(description="Megabytes", ordering="size")
    def megabytes(self, release: ProgramRelease) -> int:
        """Return how large it is, packed."""
        return -(-release.size // 1_000_000)

    @admin.display(description="Stations that run this version", ordering="runs_total")
    def runs(self, release: ProgramRelease) -> int:
        """Return how many."""
        return int(getattr(release, "runs_total", 0))

    @admin.display(description="Failed at", ordering="failed_total")
    def failed(self, release: ProgramRelease) -> int:
        """Return at how many stations it failed."""
        return int(getattr(release, "failed_total", 0))

    @action(description="File for a stick", url_path="file", icon="usb", permissions=["view"])
    def for_stick(self, _: HttpRequest, object_id: int) -> StreamingHttpResponse:
        """Give the file that `kiosk update from-stick` takes."""
        release = get_object_or_404(ProgramRelease, pk=object_id)
        response = StreamingHttpResponse(releases.file_of(release), content_type="application/octet-stream")
        name = f"exam-kiosk-{release.name}-{release.platform}{SUFFIX}"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response


@admin.register(Rollout)
class RolloutAdmin(ModelAdmin[Rollout]):
    """Which stations are to have which release."""

    list_display = ("release", "percent", "is_stopped", "runs", "failed", "made_at", "made_by")
    list_filter = ("is_stopped",)
    list_select_related = ("release",)
    fields = ("release", "percent", "centers", "stations", "is_stopped", "stops_after")
    autocomplete_fields = ("centers", "stations")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Rollout]:
        """Count in the same query."""
        return super().get_queryset(request).annotate(**_stations("release__version", "release__build"))

    @admin.display(description="Stations that run this version", ordering="runs_total")
    def runs(self, rollout: Rollout) -> int:
        """Return how many."""
        return int(getattr(rollout, "runs_total", 0))

    @admin.display(description="Failed at", ordering="failed_total")
    def failed(self, rollout: Rollout) -> int:
        """Return at how many stations it failed."""
        return int(getattr(rollout, "failed_total", 0))

    def save_model(self, request: HttpRequest, obj: Rollout, form: object, change: bool) -> None:
        """Note who made it."""
        if not change:
            obj.made_by = request.user.get_username()
        super().save_model(request, obj, form, change)
