"""Corrected keys in the admin: what is wrong said question by question, what that changes shown, then done by two."""

import csv
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_lazy

from sync.protocol.cells import safe
from sync.protocol.ids import ItemId
from sync.server.exchange.second_person import DecidingForm
from sync.server.papers.models import PaperRecord
from sync.server.registration.kept import Kept
from sync.server.registration.times import in_words
from sync.server.scores import corrections
from sync.server.scores.admin.rights import CORRECT, may_correct
from sync.server.scores.corrections import Correction, Outcome
from sync.server.scores.in_words import right_in_words
from sync.server.scores.models import KeyVersion, ScoreChange
from sync.server.scores.recast import CorrectionRefused
from sync.server.scores.results.selection import Line
from sync.server.scores.scored import keys_of

_SHOWN = 200
_DOS = (
    ("", gettext_lazy("Stays as it is")),
    ("drop", gettext_lazy("Counts for nobody")),
    ("credit", gettext_lazy("All points for everybody")),
    ("accept", gettext_lazy("This is right too:")),
    ("replace", gettext_lazy("Only this is right:")),
)


@admin.register(KeyVersion)
class KeyVersionAdmin(Kept[KeyVersion]):
    """Every correction, with what it changed in whose score."""

    list_display = ("paper", "number", "made", "by", "approved_by", "reason", "scored", "changed")
    list_select_related = ("paper__exam",)
    search_fields = ("paper__title", "paper__exam__code", "reason", "by", "approved_by")
    list_per_page = 50
    fields = ("paper", "number", "made", "by", "approved_by", "reason", "what", "scored", "changed", "scores")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> Any:
        """Leave the keys and papers themselves where they are: a list needs none."""
        return super().get_queryset(request).defer("keys", "paper__paper", "paper__keys", "paper__report")

    def get_urls(self) -> list[URLPattern]:
        """Add the page that corrects the key of a paper."""
        own = path("correct/<int:paper>/", self.admin_site.admin_view(self.correct_view), name="scores_correct")
        return [own, *super().get_urls()]

    @admin.display(description=gettext_lazy("When"), ordering="made_at")
    def made(self, version: KeyVersion) -> str:
        """Return when: a key is no center's, so in UTC, and saying so."""
        return in_words(version.made_at, "UTC")

    @admin.display(description=gettext_lazy("What was corrected"))
    def what(self, version: KeyVersion) -> SafeString:
        """Return one line a question."""
        return format_html_join("", "<div>{}: {} {}</div>", (_told(one) for one in version.changes))

    @admin.display(description=gettext_lazy("Scores that changed"))
    def scores(self, version: KeyVersion) -> SafeString:
        """Return one line a candidate, as far as they are shown."""
        changes = ScoreChange.objects.filter(version=version).select_related("attempt__profile")
        rows = changes.defer("attempt__profile__photo")[:_SHOWN]
        told = ((one.attempt.profile, f"{one.before.normalize():f}", f"{one.after.normalize():f}") for one in rows)
        return format_html_join("", "<div>{}: {} → {}</div>", told)

    # --- correcting ---------------------------------------------------------------------------------------------------

    def correct_view(self, request: HttpRequest, paper: int) -> HttpResponse:
        """Ask what is wrong, show what changes, and do it when two people say so."""
        if not may_correct(request):
            return HttpResponse(status=403)
        record = get_object_or_404(PaperRecord.objects.select_related("exam"), pk=paper)
        if request.method != "POST":
            return self._page(request, record, {"form": None})
        asked = _asked(request)
        try:
            if "do" in request.POST:
                form = DecidingForm(request, permission=CORRECT, takes_two=True, center=None)
                if form.is_valid():
                    return self._done(request, record, asked, form)
                return self._page(request, record, {"form": form, "outcome": corrections.tried(record, asked)})
            outcome = corrections.tried(record, asked)
            if "table" in request.POST:
                return _table(outcome)
        except CorrectionRefused as refused:
            return self._page(request, record, {"form": None, "refusal": refused})
        form = DecidingForm(_blank(request), permission=CORRECT, takes_two=True, center=None)
        return self._page(request, record, {"form": form, "outcome": outcome})

    def _done(
        self, request: HttpRequest, record: PaperRecord, asked: list[Correction], form: DecidingForm
    ) -> HttpResponse:
        told = form.cleaned_data
        by = request.user.get_username()
        version = corrections.correct(record, asked, by=by, approved_by=told["approved_by"], reason=told["reason"])
        self.log_addition(request, version, f"Corrected: {version.changed} of {version.scored} scores changed")
        said = gettext("Version %(number)s counts now. %(changed)s of %(scored)s scores changed.")
        told_of = {"number": version.number, "changed": version.changed, "scored": version.scored}
        self.message_user(request, said % told_of)
        return HttpResponseRedirect(reverse("admin:scores_keyversion_change", args=[version.pk]))

    def _page(self, request: HttpRequest, record: PaperRecord, more: dict[str, Any]) -> TemplateResponse:
        outcome: Outcome | None = more.get("outcome")
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Correct the key"),
            "record": record,
            "rows": _rows(request, record),
            "dos": _DOS,
            "changed": [] if outcome is None else _changed(outcome),
            "more": 0 if outcome is None else max(0, len(outcome.changed) - _SHOWN),
            "back": reverse("admin:scores_exam", args=[record.exam_id]),
            **more,
        }
        return TemplateResponse(request, "admin/scores/correct.html", context)


def _blank(request: HttpRequest) -> HttpRequest:
    """Return the request as one that nobody filled in a decision in: it stays empty until the change was looked at."""
    from copy import copy

    made = copy(request)
    made.method = "GET"
    return made


def _asked(request: HttpRequest) -> list[Correction]:
    """Return what was asked for, question by question."""
    found: list[Correction] = []
    for name, do in request.POST.items():
        item = name.removeprefix("do-")
        match str(do):
            case ("drop" | "credit" | "accept" | "replace") as known if item != name:
                said = tuple(part.strip() for part in str(request.POST.get(f"answers-{item}", "")).split("|"))
                found.append(Correction(question=item, do=known, answers=said))
            case _:
                continue
    return found


def _rows(request: HttpRequest, record: PaperRecord) -> list[dict[str, object]]:
    """The questions with what is right of them, and what is asked for."""
    paper, (_, right) = record.content, keys_of(record.pk)
    asked = [item for item in paper.order if right.items[item].how != "information"]
    return [
        {
            "number": number,
            "item": item,
            "name": right.items[ItemId(item)].source,
            "right": right_in_words(right.items[item], paper.items[item]),
            "do": request.POST.get(f"do-{item}", ""),
            "answers": request.POST.get(f"answers-{item}", ""),
        }
        for number, item in enumerate(asked, 1)
    ]


def _changed(outcome: Outcome) -> list[dict[str, object]]:
    return [
        {"who": one.record.profile, "before": one.told[0], "after": one.told[1], "items": one.items}
        for one in outcome.changed[:_SHOWN]
    ]


def _table(outcome: Outcome) -> HttpResponse:
    write = csv.writer(Line()).writerow
    told = "".join(str(write([safe(cell) for cell in line])) for line in corrections.told_of(outcome))
    answer = HttpResponse(("\ufeff" + told).encode(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="what-changes.csv"'
    return answer


def _told(change: dict[str, Any]) -> tuple[str, str, str]:
    do, answers = str(change.get("do", "")), change.get("answers") or ()
    return str(change.get("question", "")), corrections.WORDS.get(do, do), " | ".join(map(str, answers))
