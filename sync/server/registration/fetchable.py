"""Admins whose list can be taken along as a file, by whoever may look at it, as far as they see it."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, cast

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext

from sync.server.registration.list_files import Form, Table, answered, table_of
from sync.server.registration.unfolded import M
from sync.server.registration.unfolded import ModelAdmin as Unfolded

_PAGE = "p"


class Fetchable(Unfolded[M]):
    """An admin whose list has a button that gives it out as a file, searched and filtered as it is at that moment."""

    gives_files: ClassVar[bool] = True
    file_columns: ClassVar[Mapping[str, str]] = {}
    """For programs: names of columns that are the same in every language, and what stands in each."""
    more_columns: ClassVar[Sequence[str]] = ()
    """Where the file has the list's own columns: what it has beside them."""

    def get_urls(self) -> list[URLPattern]:
        """Add the files."""
        site, name = self.admin_site, f"{self.opts.app_label}_{self.opts.model_name}_export"
        own = [
            path(f"export/{form}/", site.admin_view(self.export_view), {"form": form}, name=f"{name}_{form}")
            for form in Form
        ]
        return [*own, *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        """Add the button."""
        shown = super().changelist_view(request, extra_context)
        if isinstance(shown, TemplateResponse) and shown.context_data is not None:
            beside = shown.context_data.get("actions_list") or ()
            shown.context_data["actions_list"] = [*beside, *self.file_buttons(request)]
        return shown

    def file_buttons(self, request: HttpRequest) -> list[dict[str, object]]:
        """Return the button with its kinds of files, for the page as it was asked for."""
        if not self.gives_files:
            return []
        asked = request.GET.copy()
        asked.pop(_PAGE, None)
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_export"
        kinds = [
            {"title": form.name, "path": f"{reverse(f'{name}_{form}')}?{asked.urlencode()}".rstrip("?")}
            for form in Form
        ]
        return [{"title": gettext("Export"), "icon": "download", "items": kinds}]

    def export_view(self, request: HttpRequest, form: Form) -> FileResponse | HttpResponse:
        """Give the list as a file, and note who took it."""
        if not self.gives_files or not self.has_view_permission(request):
            return HttpResponse(status=403)
        table = self.table(request)
        answer = answered(table, form)
        self._taken(request, f"Fetched as {form.name}")
        return answer

    def table(self, request: HttpRequest) -> Table:
        """Return what the list shows of all its pages."""
        try:
            found = self.get_changelist_instance(request).queryset
        except IncorrectLookupParameters as error:
            raise Http404 from error
        if self.file_columns:
            return table_of(self, found, list(self.file_columns.values()), list(self.file_columns))
        return table_of(self, found, [*self.get_list_display(request), *self.more_columns])

    def _taken(self, request: HttpRequest, message: str) -> None:
        LogEntry.objects.create(
            user=cast(User, request.user),
            content_type=ContentType.objects.get_for_model(self.model),
            object_repr=str(self.opts.verbose_name_plural)[:200],
            action_flag=CHANGE,
            change_message=message,
        )
