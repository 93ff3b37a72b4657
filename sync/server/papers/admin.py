"""Papers in the admin: what was imported, and what became of each question."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from sync.server.papers.models import PaperRecord
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.times import in_words

_SHOWN = ("exam", "title", "source", "question_count", "refused_count", "imported", "questions")


@admin.register(PaperRecord)
class PaperAdmin(ModelAdmin[PaperRecord]):
    """Read-only: a paper is replaced by importing another, never edited."""

    list_display = ["title", "exam", "question_count", "refused_count", "imported"]
    list_filter = ["exam"]
    list_select_related = ["exam"]
    search_fields = ["title", "exam__code"]
    fields = _SHOWN
    readonly_fields = _SHOWN

    def get_queryset(self, request: HttpRequest) -> QuerySet[PaperRecord]:
        """Leave the papers themselves where they are: a list needs none."""
        return super().get_queryset(request).defer("paper", "keys", "report")

    def has_add_permission(self, _: HttpRequest) -> bool:
        """Papers come in by `central import-paper`."""
        return False

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
