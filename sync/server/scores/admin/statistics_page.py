"""The statistics of a paper as a page, and as a table to take along."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext

from sync.server.papers.models import PaperRecord
from sync.server.scores import analysis
from sync.server.scores.admin.rights import may_fetch
from sync.server.scores.analysis import Analysis, QuestionFigures, figure

if TYPE_CHECKING:
    from sync.server.scores.admin.scoring import ScoringAdmin

_WEAK = 0.2
"""A question that sets good and weak candidates apart by less is worth a look."""


def statistics(page: "ScoringAdmin", request: HttpRequest, *, paper: int) -> HttpResponseBase:
    """Show the figures; with `?as=csv` as a file."""
    if not may_fetch(request):
        return HttpResponse(status=403)
    record = get_object_or_404(PaperRecord.objects.select_related("exam"), pk=paper)
    found = analysis.analysis_of(record)
    if request.GET.get("as") == "csv":
        page.log_change_of(request, record, "Fetched the statistics")
        answer = HttpResponse(
            ("\ufeff" + "".join(analysis.lines(found))).encode(), content_type="text/csv; charset=utf-8"
        )
        answer["Content-Disposition"] = f'attachment; filename="statistics-{record.pk}.csv"'
        return answer
    told = {
        "title": f"{record.title}, {record.form}" if record.form else record.title,
        "record": record,
        "totals": _totals(found),
        "found": found,
        "rows": [_row(one) for one in found.questions],
        "back": reverse("admin:scores_exam", args=[record.exam_id]),
    }
    return page.page(request, "statistics.html", told)


def _totals(found: Analysis) -> list[tuple[str, str]]:
    paper = found.paper
    return [
        (gettext("Candidates"), str(paper.candidates)),
        (gettext("Mean"), f"{figure(paper.mean, 2) or '–'} / {figure(paper.possible, 2)}"),
        (gettext("Median"), figure(paper.median, 2) or "–"),
        (gettext("Standard deviation"), figure(paper.deviation, 2) or "–"),
        (gettext("Cronbach's alpha"), figure(paper.alpha, 2) or "–"),
        (gettext("Standard error"), figure(paper.error, 2) or "–"),
    ]


def _row(one: QuestionFigures) -> dict[str, object]:
    told = one.figures
    return {
        "number": one.number,
        "name": one.name,
        "met": told.met,
        "omitted": told.omitted,
        "unmarked": told.unmarked,
        "facility": figure(told.facility, 2) or "–",
        "share": round(100 * (told.facility or 0)),
        "discrimination": figure(told.discrimination, 2) or "–",
        "corrected": figure(told.corrected, 2) or "–",
        "seconds": figure(told.seconds, 0) or "–",
        "is_weak": told.corrected is not None and told.corrected < _WEAK,
        "choices": one.choices,
    }
