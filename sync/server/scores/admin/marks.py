"""Every mark that was given, as it was given."""

from django.contrib import admin

from sync.server.registration.kept import Kept
from sync.server.registration.times import in_words
from sync.server.scores.models import Mark


@admin.register(Mark)
class MarkAdmin(Kept[Mark]):
    """Marks with who gave them and when; whose answers they are of is not told here."""

    list_display = ("answer", "role", "points_given", "by", "given", "replaces", "note")
    list_filter = ("role",)
    list_select_related = ("answer", "replaces")
    search_fields = ("answer__code", "by", "note")
    list_per_page = 50
    fields = ("answer", "role", "points_given", "by", "given", "replaces", "note")
    readonly_fields = fields

    @admin.display(description="Points", ordering="points")
    def points_given(self, mark: Mark) -> str:
        """Return the points without zeros behind."""
        return str(mark)

    @admin.display(description="When", ordering="at")
    def given(self, mark: Mark) -> str:
        """Return when: a mark is no center's, so in UTC, and saying so."""
        return in_words(mark.at, "UTC")
