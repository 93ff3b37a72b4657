"""Bundles in the admin: brought in from a browser, their report, and the acknowledgement for the way back."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from unfold.widgets import UnfoldAdminFileFieldWidget

from sync.protocol import acknowledgement
from sync.protocol.bundle import SUFFIX
from sync.server.exchange import bundle_reports, bundles
from sync.server.exchange.bundle_reports import Line
from sync.server.exchange.models import BundleRecord
from sync.server.registration.kept import Kept
from sync.server.registration.times import in_words
from sync.server.registration.unfolded import action


class FilesInput(UnfoldAdminFileFieldWidget):
    """Picks several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files."""

    def clean(self, data: object, initial: object = None) -> "list[UploadedFile[Any]]":
        """Return each of them, proved to be a file that is not empty."""
        each = data if isinstance(data, list | tuple) and data else [None]
        return [super(FilesField, self).clean(one, initial) for one in each]


class BringForm(forms.Form):
    """Which files."""

    picked = FilesField(
        label="Bundles",
        widget=FilesInput(attrs={"multiple": True, "accept": SUFFIX}),
        help_text=f"Files ending in {SUFFIX}, from the stick of a station or from `kiosk export`.",
    )


@admin.register(BundleRecord)
class BundleAdmin(Kept[BundleRecord]):
    """What was brought by hand."""

    center_path = "station__center"
    list_display = ("station", "received", "state", "events", "covers", "waits_for", "by")
    list_filter = ("state", "station__center")
    list_select_related = ("station__center",)
    search_fields = ("bundle_id", "station__seat", "station__public_id")
    list_per_page = 50
    actions_list: ClassVar[list[str]] = ["bring"]
    actions_detail: ClassVar[list[str]] = ["acknowledge"]
    fields = (
        "station",
        "state",
        "waits_for",
        "events",
        "covered",
        "received",
        "made",
        "by",
        "why",
        "bundle_id",
        "sha256",
    )
    readonly_fields = fields

    def has_bring_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may bring bundles in."""
        return request.user.has_perm("exchange.add_bundlerecord")

    # --- what is shown ------------------------------------------------------------------------------------------------

    @admin.display(description="Received", ordering="received_at")
    def received(self, record: BundleRecord) -> str:
        """Return when it came, in the center's zone."""
        return in_words(record.received_at, record.station.center.zone)

    @admin.display(description="Written", ordering="made_at")
    def made(self, record: BundleRecord) -> str:
        """Return when the station says that it wrote it, in the center's zone."""
        return in_words(record.made_at, record.station.center.zone)

    @admin.display(description="Attempts")
    def covers(self, record: BundleRecord) -> int:
        """Return how many it covers."""
        return len(record.attempts)

    @admin.display(description="Attempts")
    def covered(self, record: BundleRecord) -> str:
        """Return how each of them stands here now."""
        ids = tuple(str(carried["attempt"]) for carried in record.attempts)
        return "\n".join(line.sentence for line in bundle_reports.attempt_lines(ids)) or "none"

    # --- what is done -------------------------------------------------------------------------------------------------

    @action(description="Bring bundles in…", url_path="bring", icon="upload_file", permissions=["bring"])
    def bring(self, request: HttpRequest) -> HttpResponse:
        """Ask for the files, take them in, and say what became of each."""
        is_sent = request.method == "POST"
        form = BringForm(request.POST, request.FILES) if is_sent else BringForm()
        if not form.is_valid():
            return self._page(request, form=form, lines=[])
        who = request.user.get_username()
        lines = [bundle_reports.imported(file, file.name or "", by=who) for file in form.cleaned_data["picked"]]
        for line in lines:
            self._note(request, line)
        return self._page(request, form=BringForm(), lines=lines)

    @action(
        description="Acknowledgement for the station", url_path="acknowledge", icon="download", permissions=["bring"]
    )
    def acknowledge(self, _: HttpRequest, object_id: int) -> HttpResponse:
        """Give the file that tells the station what is here."""
        record = get_object_or_404(BundleRecord.objects.select_related("station"), pk=object_id)
        covered = tuple(str(carried["attempt"]) for carried in record.attempts)
        response = HttpResponse(bundles.acknowledged(record.station, covered), content_type="application/octet-stream")
        name = f"{record.station.public_id}{acknowledgement.SUFFIX}"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    def _note(self, request: HttpRequest, line: Line) -> None:
        record = BundleRecord.objects.filter(bundle_id=line.bundle).first()
        if record is not None:
            self.log_addition(request, record, f"Brought in. {line.headline}")

    def _page(self, request: HttpRequest, *, form: forms.Form, lines: list[Line]) -> TemplateResponse:
        pages = {record.bundle_id: record.pk for record in BundleRecord.objects.filter(bundle_id__in=_ids(lines))}
        told = [(line, _address(pages.get(line.bundle))) for line in lines]
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Bring bundles in"),
            "form": form,
            "told": told,
            "back": reverse("admin:exchange_bundlerecord_changelist"),
        }
        return TemplateResponse(request, "admin/exchange/bundles.html", context)


def _ids(lines: list[Line]) -> list[str]:
    return [line.bundle for line in lines if line.bundle]


def _address(key: int | None) -> str:
    return "" if key is None else reverse("admin:exchange_bundlerecord_change", args=[key])
