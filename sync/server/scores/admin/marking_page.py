"""The page on which one answer after another is marked: question, what markers are told, the answer, the points."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper
from sync.protocol.word_count import count_words
from sync.server.papers.evaluation import numeric
from sync.server.papers.keys import ItemKey
from sync.server.papers.models import PaperMedium, PaperRecord
from sync.server.papers.previewing import Preview, used_in
from sync.server.papers.results import as_pages, parts_given
from sync.server.registration.models import Exam
from sync.server.scores import marking
from sync.server.scores.admin.rights import may_mark, may_moderate
from sync.server.scores.marking import MarkRefused
from sync.server.scores.models import Answer, Mark
from sync.server.scores.sat import Papers, read
from sync.server.scores.scored import basis_of, keys_of

if TYPE_CHECKING:
    from sync.server.scores.admin.scoring import ScoringAdmin

_LAST = "scores_last_mark"
_STEPS = 12
"""Up to so many points there is a button for each."""


class MarkForm(forms.Form):
    """The points, and a word about them."""

    points = forms.CharField(
        label=gettext_lazy("Points"),
        max_length=12,
        widget=UnfoldAdminTextInputWidget(attrs={"inputmode": "decimal", "autocomplete": "off", "autofocus": True}),
    )
    note = forms.CharField(
        label=gettext_lazy("Note"),
        required=False,
        max_length=1_000,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 2}),
        help_text=gettext_lazy("For moderators and the record; candidates do not see it"),
    )
    code = forms.CharField(max_length=16, widget=forms.HiddenInput)

    def clean_points(self) -> Decimal:
        """Return the number, however it is typed; thousandths at the finest."""
        found = numeric(self.cleaned_data["points"])
        if found is None or found != round(found, 3):
            raise forms.ValidationError(gettext("Points are a number, such as 2 or 1.5."))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """What somebody marks: one question of an exam, as marker or as moderator."""

    exam: Exam
    record: PaperRecord
    item: ItemId
    key: ItemKey
    person: str
    stages: tuple[str, ...]


def mark(page: "ScoringAdmin", request: HttpRequest, *, exam: int, paper: int, item: str) -> HttpResponse:
    """Show the next answer that this person may mark, and take the points."""
    if not may_mark(request) and not may_moderate(request):
        return HttpResponse(status=403)
    desk = _desk(request, exam=exam, paper=paper, item=ItemId(item))
    return _posted(page, request, desk) if request.method == "POST" else _next(page, request, desk)


def _desk(request: HttpRequest, *, exam: int, paper: int, item: ItemId) -> _Desk:
    found, record = get_object_or_404(Exam, pk=exam), get_object_or_404(PaperRecord, pk=paper, exam=exam)
    key = keys_of(record.pk)[1].items.get(item)
    if key is None:
        raise Http404
    as_moderator = request.GET.get("as") == "moderator"
    stages = marking.stages_for(
        marks=may_mark(request) and not as_moderator, moderates=may_moderate(request) and as_moderator
    )
    person = request.user.get_username()
    return _Desk(exam=found, record=record, item=item, key=key, person=person, stages=stages)


def _posted(page: "ScoringAdmin", request: HttpRequest, desk: _Desk) -> HttpResponse:
    code = str(request.POST.get("code", ""))
    answer = Answer.objects.filter(code=code, paper=desk.record, item=desk.item).select_related("attempt").first()
    if answer is None:
        raise Http404
    match request.POST.get("do"):
        case "leave":
            marking.let_go(answer, desk.person)
            return HttpResponseRedirect(reverse("admin:scores_exam", args=[desk.exam.pk]))
        case "pass":
            marking.let_go(answer, desk.person)
            return _next(page, request, desk, after=code)
    form = MarkForm(request.POST)
    if form.is_valid() and _is_taken(request, answer, form, desk):
        return HttpResponseRedirect(request.get_full_path())
    return _shown(page, request, answer, desk.record, form=form)


def _next(page: "ScoringAdmin", request: HttpRequest, desk: _Desk, *, after: str = "") -> HttpResponse:
    """Show the next answer whose words are still those that it was found with."""
    while answer := marking.next_for(
        desk.exam, paper=desk.record.pk, item=desk.item, person=desk.person, stages=desk.stages, after=after
    ):
        if _words(answer)[1]:
            return _shown(page, request, answer, desk.record, form=MarkForm(initial={"code": answer.code}))
        Answer.objects.filter(pk=answer.pk).update(is_stale=True, claimed_by="", claimed_until=None)
    page.message_user(request, gettext("There is nothing more for you to mark in this question."))
    return HttpResponseRedirect(reverse("admin:scores_exam", args=[desk.exam.pk]))


def _is_taken(request: HttpRequest, answer: Answer, form: MarkForm, desk: _Desk) -> bool:
    """Record the mark, or say in the form why not."""
    told = form.cleaned_data
    possible = desk.key.points * desk.key.weight
    try:
        given = marking.give(answer, person=desk.person, points=told["points"], possible=possible, note=told["note"])
    except MarkRefused as refused:
        form.add_error(None, str(refused))
        return False
    request.session[_LAST] = given.pk
    return True


def again(page: "ScoringAdmin", request: HttpRequest, *, mark: int) -> HttpResponse:
    """Change a mark of one's own."""
    given = get_object_or_404(Mark.objects.select_related("answer__paper", "answer__attempt__profile"), pk=mark)
    if given.by != request.user.get_username() or not (may_mark(request) or may_moderate(request)):
        return HttpResponse(status=403)
    answer = given.answer
    form = MarkForm(request.POST or None, initial={"points": str(given), "note": given.note, "code": answer.code})
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            marking.change(
                given, person=given.by, points=told["points"], possible=marking.possible_of(answer), note=told["note"]
            )
        except MarkRefused as refused:
            form.add_error(None, str(refused))
        else:
            page.message_user(request, gettext("The mark was changed. The old one stays in the record."))
            return HttpResponseRedirect(reverse("admin:scores_exam", args=[answer.paper.exam_id]))
    return _shown(page, request, answer, answer.paper, form=form, changing=given)


def _words(answer: Answer) -> tuple[list[tuple[SafeString, int]], bool]:
    """Return what was given and its words, place by place, and whether these are what is to be marked."""
    for one in read([answer.attempt_id], Papers()):
        item, given = one.paper.items[ItemId(answer.item)], one.responses.get(ItemId(answer.item), {})
        told = zip(as_pages(item, given), parts_given(item, given), strict=True)
        return [(page, count_words(text)) for page, text in told if text], basis_of(given) == answer.basis
    return [], False


def _shown(
    page: "ScoringAdmin",
    request: HttpRequest,
    answer: Answer,
    record: PaperRecord,
    *,
    form: MarkForm,
    changing: Mark | None = None,
) -> HttpResponse:
    paper = record.content
    key = keys_of(record.pk)[1].items[ItemId(answer.item)]
    possible = key.points * key.weight
    progress = next((p for p in marking.progress(record.exam) if (p.paper, p.item) == (record.pk, answer.item)), None)
    last = Mark.objects.filter(pk=request.session.get(_LAST) or 0, by=request.user.get_username()).first()
    standing = marking.standing_marks(answer.marks.all())
    told = {
        "title": key.source,
        "answer": answer,
        "question": _drawn(paper, record, ItemId(answer.item)),
        "words": _words(answer)[0],
        "rubric": key.rubric,
        "possible": f"{possible.normalize():f}",
        "steps": _steps(possible),
        "form": form,
        "changing": changing,
        "progress": progress,
        "last": last,
        "others": [standing[role] for role in ("first", "second") if role in standing]
        if answer.stage == Answer.Stage.MODERATION and may_moderate(request)
        else [],
        "back": reverse("admin:scores_exam", args=[record.exam_id]),
    }
    return page.page(request, "mark.html", told)


def _drawn(paper: Paper, record: PaperRecord, item: ItemId) -> SafeString:
    used = used_in(paper, (item,))
    media = PaperMedium.objects.filter(paper=record, name__in=used).values_list("name", "content")
    return Preview(paper, {name: bytes(content) for name, content in media}).item(paper.items[item])


def _steps(possible: Decimal) -> list[str]:
    """The points that have a button: whole ones, and halves where there are few."""
    step = Decimal("0.5") if possible <= _STEPS // 2 else Decimal(1)
    count = int(possible / step)
    return [f"{(step * n).normalize():f}" for n in range(count + 1)] if count <= _STEPS else []
