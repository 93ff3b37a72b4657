"""The scores of an exam in the admin: how far marking is, and the ways to mark, statistics, results and corrections."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import UnfoldAdminDecimalFieldWidget, UnfoldAdminSelectWidget

from sync.protocol.ids import ItemId
from sync.server.papers.models import PaperRecord
from sync.server.registration.kept import Kept
from sync.server.registration.models import Exam
from sync.server.registration.reach import centers_of
from sync.server.registration.unfolded import ModelForm
from sync.server.scores import marking
from sync.server.scores.admin import marking_page, results_page, statistics_page
from sync.server.scores.admin.rights import may_correct, may_fetch, may_look, may_mark, may_moderate
from sync.server.scores.models import Answer, MarkingRule
from sync.server.scores.scored import keys_of

_PER_PAGE = 50
_SET_RULE = "scores.change_markingrule"


class RuleForm(ModelForm[MarkingRule]):
    """How many people mark, and how far apart they may be."""

    class Meta:
        model = MarkingRule
        fields = ("markers", "most_apart")
        widgets = {"markers": UnfoldAdminSelectWidget(), "most_apart": UnfoldAdminDecimalFieldWidget()}
        labels = {"markers": gettext_lazy("Who marks"), "most_apart": gettext_lazy("Most points apart")}
        help_texts = {
            "most_apart": gettext_lazy(
                "Two marks further apart than this go to a third person; of all others the mean counts"
            )
        }

    def __init__(self, data: Any = None, *, instance: MarkingRule) -> None:
        super().__init__(data, instance=instance)
        choices = [(value, gettext(str(words))) for value, words in MarkingRule.Markers.choices]
        self.fields["markers"].choices = choices  # type: ignore[attr-defined]  # it is one of choices


@admin.register(Answer)
class ScoringAdmin(Kept[Answer]):
    """Exams with what people have to mark in them. No page of it says whose answer one is."""

    gives_files = False  # what was answered leaves in the results only
    fields = ("code", "stage", "points", "is_stale")
    readonly_fields = fields

    def get_urls(self) -> list[URLPattern]:
        """Add the pages of an exam, a question and a paper."""
        site = self.admin_site.admin_view
        own = [
            path("exam/<int:exam>/", site(self.exam_view), name="scores_exam"),
            path("exam/<int:exam>/results/", site(self.results_view), name="scores_results"),
            path("mark/<int:exam>/<int:paper>/<str:item>/", site(self.mark_view), name="scores_mark"),
            path("mark/again/<int:mark>/", site(self.again_view), name="scores_again"),
            path("statistics/<int:paper>/", site(self.statistics_view), name="scores_statistics"),
        ]
        return [*own, *super().get_urls()]

    def has_view_permission(self, request: HttpRequest, obj: Answer | None = None) -> bool:
        """Whether this person may see how far it is: whoever marks may, too."""
        return super().has_view_permission(request, obj) or may_look(request)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        """List the exams that have papers, with what is left to mark."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        fresh = Q(papers__to_mark__is_stale=False)
        exams = (
            Exam.objects.filter(papers__isnull=False)
            .annotate(
                answers=Count("papers__to_mark", filter=fresh, distinct=True),
                left=Count(
                    "papers__to_mark", filter=fresh & ~Q(papers__to_mark__stage=Answer.Stage.DONE), distinct=True
                ),
            )
            .order_by("code")
        )
        page = Paginator(exams, _PER_PAGE).get_page(request.GET.get("p"))
        told = {"title": gettext("Marking and results"), "page": page}
        return self.page(request, "exams.html", told | (extra_context or {}))

    def exam_view(self, request: HttpRequest, exam: int) -> HttpResponse:
        """Show how far the questions of an exam are, and set how they are marked."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        found = get_object_or_404(Exam, pk=exam)
        may_rule = centers_of(request.user).is_all and request.user.has_perm(_SET_RULE)
        form = RuleForm(request.POST or None, instance=marking.rule_of(found)) if may_rule else None
        if request.method == "POST":
            if form is None:
                return HttpResponse(status=403)
            if form.is_valid():
                self._rule_set(request, found, form)
                return HttpResponseRedirect(reverse("admin:scores_exam", args=[found.pk]))
        unread = marking.found(found)
        papers = list(PaperRecord.objects.filter(exam=found).only("pk", "title", "form", "exam", "imported_at"))
        told = {
            "title": found.title,
            "exam": found,
            "unread": unread,
            "form": form,
            "rule": marking.rule_of(found),
            "questions": list(_questions(found)),
            "papers": papers,
            "may_mark": may_mark(request),
            "may_moderate": may_moderate(request),
            "may_fetch": may_fetch(request),
            "may_correct": may_correct(request),
            "forms": results_page.FORMS,
        }
        return self.page(request, "exam.html", told)

    def _rule_set(self, request: HttpRequest, exam: Exam, form: RuleForm) -> None:
        form.save()
        changed = marking.resettle(exam)
        self.log_change_of(request, exam, f"Marking: {form.instance}, {form.instance.most_apart} apart")
        told = gettext("Kept. It changes what is to be done with %(count)s answers.")
        self.message_user(request, told % {"count": changed})

    # --- pages in files of their own ------------------------------------------------------------------------------

    def mark_view(self, request: HttpRequest, exam: int, paper: int, item: str) -> HttpResponse:
        """Mark answers to one question, one after another."""
        return marking_page.mark(self, request, exam=exam, paper=paper, item=item)

    def again_view(self, request: HttpRequest, mark: int) -> HttpResponse:
        """Change a mark of one's own."""
        return marking_page.again(self, request, mark=mark)

    def statistics_view(self, request: HttpRequest, paper: int) -> HttpResponseBase:
        """Show the statistics of a paper, or give them as a file."""
        return statistics_page.statistics(self, request, paper=paper)

    def results_view(self, request: HttpRequest, exam: int) -> HttpResponseBase:
        """Give the results of an exam as a file."""
        return results_page.results(self, request, exam=exam)

    def page(self, request: HttpRequest, template: str, told: dict[str, Any]) -> TemplateResponse:
        """Return a page of ours."""
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "back": reverse("admin:scores_answer_changelist"),
            **told,
        }
        return TemplateResponse(request, f"admin/scores/{template}", context)

    def log_change_of(self, request: HttpRequest, row: Exam | PaperRecord, what: str) -> None:
        """Write into the audit log what was done about a row of another list."""
        self.log_change(request, row, what)  # type: ignore[arg-type]  # Django takes any row


def _questions(exam: Exam) -> Iterable[dict[str, object]]:
    """Yield the questions that people mark, in the order of their papers."""
    found = {(one.paper, one.item): one for one in marking.progress(exam)}
    for paper in PaperRecord.objects.filter(exam=exam).only("pk", "paper", "title", "form").order_by("-pk"):
        keys, order = keys_of(paper.pk)[1].items, paper.content.order
        for number, item in enumerate(order, 1):
            one = found.get((paper.pk, item))
            if one is None or keys[ItemId(item)].how != "by_hand":
                continue
            key = keys[ItemId(item)]
            waiting = {stage: one.by_stage.get(stage, 0) for stage in Answer.Stage.values}
            yield {
                "paper": paper,
                "item": item,
                "number": number,
                "name": key.source,
                "possible": f"{(key.points * key.weight).normalize():f}",
                "total": one.total,
                "done": one.done,
                "share": round(100 * one.done / one.total) if one.total else 0,
                **waiting,
                "to_mark": waiting[Answer.Stage.FIRST] + waiting[Answer.Stage.SECOND],
            }
