"""Results given out as a file, written while it is read: no answer holds all candidates in memory."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404

from sync.server.registration.models import Exam
from sync.server.scores.admin.rights import may_fetch
from sync.server.scores.results.files import pieces
from sync.server.scores.results.selection import Selection

if TYPE_CHECKING:
    from sync.server.scores.admin.scoring import ScoringAdmin

FORMS: Mapping[str, tuple[str, str, str]] = {
    "csv": ("CSV", "csv", "text/csv; charset=utf-8"),
    "json": ("JSON", "json", "application/json"),
    "qti-2.1": ("QTI 2.1", "zip", "application/zip"),
    "qti-2.2": ("QTI 2.2", "zip", "application/zip"),
    "qti-3.0": ("QTI 3.0", "zip", "application/zip"),
}


def results(page: "ScoringAdmin", request: HttpRequest, *, exam: int) -> HttpResponseBase:
    """Give the results in the form that is asked for; that they were fetched is written down."""
    if not may_fetch(request):
        return HttpResponse(status=403)
    found = get_object_or_404(Exam, pk=exam)
    form = request.GET.get("as", "csv")
    if form not in FORMS:
        raise Http404
    name, ending, kind = FORMS[form]
    selection = Selection(found, everything=request.GET.get("all") == "yes")
    page.log_change_of(request, found, f"Fetched the results ({name})")
    answer = StreamingHttpResponse(pieces(selection, form), content_type=kind)
    code = "".join(letter if letter.isalnum() else "-" for letter in found.code)
    answer["Content-Disposition"] = f'attachment; filename="results-{code}.{ending}"'
    return answer
