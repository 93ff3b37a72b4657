"""Papers in the admin: looked at before they are kept, shown with what became of each question, never edited."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from sync.server.papers import forms_page, import_page
from sync.server.papers.import_page import PREVIEWED, ImportForm, KeepForm
from sync.server.papers.importing import keep
from sync.server.papers.models import PaperRecord
from sync.server.papers.previewing import Preview, used_in
from sync.server.papers.refusals import Refused
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.reach import centers_of
from sync.server.registration.times import in_words
from sync.server.registration.unfolded import action

__all__ = ["PaperAdmin", "forms_page"]
_SHOWN = ("exam", "title", "form", "is_drawn", "source", "question_count", "refused_count", "imported", "questions")


@admin.register(PaperRecord)
class PaperAdmin(ModelAdmin[PaperRecord]):
    """A paper is replaced by importing another, never edited."""

    list_display = ["title", "exam", "form", "question_count", "refused_count", "imported"]
    list_filter = ["exam"]
    list_select_related = ["exam"]
    search_fields = ["title", "exam__code"]
    fields = _SHOWN
    readonly_fields = _SHOWN
    actions_list: ClassVar[list[str]] = ["bring_in"]
    actions_detail: ClassVar[list[str]] = ["preview"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[PaperRecord]:
        """Leave the papers themselves where they are: a list needs none."""
        return super().get_queryset(request).defer("paper", "keys", "report")

    def has_add_permission(self, _: HttpRequest) -> bool:
        """Papers come in as files."""
        return False

    def has_import_permission(self, request: HttpRequest) -> bool:
        """Whether this person may bring papers in: a central one with the right to add them."""
        return centers_of(request.user).is_all and request.user.has_perm("papers.add_paperrecord")

    def has_change_permission(self, _: HttpRequest, __: PaperRecord | None = None) -> bool:
        """Nobody edits a paper."""
        return False

    @admin.display(description="Imported", ordering="imported_at")
    def imported(self, record: PaperRecord) -> str:
        """Return when: a paper is no center's, so in UTC, and saying so."""
        return in_words(record.imported_at, "UTC")

    @admin.display(description="What became of each question")
    def questions(self, record: PaperRecord) -> SafeString:
        """Return one line a question."""
        return format_html_join("", "<div>{}</div>", ((entry.sentence,) for entry in record.told.entries))

    # --- what is done -------------------------------------------------------------------------------------------------

    @action(description="Import questions…", url_path="import", icon="upload_file", permissions=["import"])
    def bring_in(self, request: HttpRequest) -> HttpResponse:
        """Ask for a file, show what becomes of it, and keep it when that was looked at."""
        if request.method != "POST":
            return self._page(request, {"form": ImportForm()})
        keeping = KeepForm(request.POST)
        if not request.FILES and keeping.is_valid():
            return self._keep(request, keeping)
        form = ImportForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, {"form": form})
        try:
            return self._page(request, import_page.looked_at(form) | {"form": ImportForm(initial=form.cleaned_data)})
        except Refused as error:
            return self._page(request, {"form": form, "refusal": error})

    def _keep(self, request: HttpRequest, form: KeepForm) -> HttpResponse:
        try:
            found = import_page.kept_file(form)
        except Refused as error:
            return self._page(request, {"form": ImportForm(), "refusal": error})
        record = keep(found, form.cleaned_data["exam"], form.which, title=form.cleaned_data["title"])
        import_page.let_go(form)
        self.log_addition(request, record, f"Imported from {form.cleaned_data['name']}")
        messages.success(request, f"{record.question_count} questions are the paper of {record.exam.code} now.")
        return HttpResponseRedirect(reverse("admin:papers_paperrecord_change", args=[record.pk]))

    @action(description="As candidates see it", url_path="preview", icon="visibility", permissions=["view"])
    def preview(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Draw the questions, some on each page."""
        record = get_object_or_404(PaperRecord, pk=object_id)
        paper = record.content
        pages = max(1, -(-len(paper.order) // PREVIEWED))
        said = request.GET.get("page", "1")
        page = min(max(int(said) if said.isascii() and said.isdecimal() else 1, 1), pages)
        start = (page - 1) * PREVIEWED
        used = used_in(paper, paper.order[start : start + PREVIEWED])
        found = record.media.filter(name__in=used).values_list("name", "content")
        drawn = Preview(paper, {name: bytes(content) for name, content in found}).items(start, PREVIEWED)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": record.title,
            "questions": drawn,
            "before": page - 1,
            "after": page + 1 if page < pages else 0,
        }
        return TemplateResponse(request, "admin/papers/preview_page.html", context)

    def _page(self, request: HttpRequest, more: Mapping[str, Any]) -> TemplateResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Import questions",
            "back": reverse("admin:papers_paperrecord_changelist"),
            **more,
        }
        return TemplateResponse(request, "admin/papers/import.html", context)
