"""The conflict desk in the admin: what is to decide, attempts side by side, and decisions that stand."""

from collections.abc import Sequence
from typing import cast

from django import forms
from django.contrib import admin
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, gettext_lazy

from sync.server.exchange import conflict_views, conflicts
from sync.server.exchange.conflicts import Conflict, DecisionRefused
from sync.server.exchange.models import ConflictDecision
from sync.server.exchange.second_person import DecidingForm
from sync.server.registration.kept import Kept
from sync.server.registration.list_files import Table, in_cell
from sync.server.registration.reach import Centers, centers_of

DECIDE = "exchange.add_conflictdecision"
_NONE = "none"
_PER_PAGE = 50
_HEAD = (
    gettext_lazy("Who"),
    gettext_lazy("Number"),
    gettext_lazy("Exam"),
    gettext_lazy("Where"),
    gettext_lazy("What"),
    gettext_lazy("Last heard of"),
    gettext_lazy("State"),
    gettext_lazy("Decision"),
)
_STATES = (("open", gettext_lazy("Open")), ("decided", gettext_lazy("Decided")), ("all", gettext_lazy("All")))


class CaseForm(DecidingForm):
    """Which attempt counts, why, and who else answers for it."""

    counts = forms.ChoiceField(
        widget=forms.HiddenInput,
        error_messages={"required": gettext_lazy("Choose the attempt that counts, or that none does.")},
    )
    facts = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, request: HttpRequest, conflict: Conflict) -> None:
        super().__init__(
            request, permission=DECIDE, takes_two=conflicts.demands_two(conflict), center=conflict.center_id
        )
        self._conflict = conflict
        self.is_fork = conflict.profile is None
        choice = cast(forms.ChoiceField, self.fields["counts"])
        choice.choices = [(_NONE, ""), *((attempt.public_id, "") for attempt in conflict.attempts)]
        choice.required = not self.is_fork
        self.fields["facts"].initial = "\n".join(conflict.facts)

    @property
    def chosen(self) -> str:
        """What was chosen, in this form or by the decision before."""
        if self.is_bound:
            return str(self.data.get("counts", ""))
        decision = self._conflict.decision
        if decision is None:
            return ""
        return decision.counts.public_id if decision.counts is not None else _NONE

    def clean_facts(self) -> str:
        """Refuse what was looked at when less was known."""
        told = str(self.cleaned_data["facts"]).replace("\r\n", "\n")
        if told != "\n".join(self._conflict.facts):
            raise forms.ValidationError(gettext("More has come to light meanwhile. Look at it once more."))
        return told


@admin.register(ConflictDecision)
class ConflictAdmin(Kept[ConflictDecision]):
    """What people have to decide between attempts, and what they decided."""

    center_path = "profile__center"
    list_select_related = ("profile", "counts__station", "journal__station")
    fields = ("subject", "profile", "counts", "reason", "by", "approved_by", "made_at")
    readonly_fields = fields

    def get_urls(self) -> list[URLPattern]:
        """Add the page of one conflict."""
        own = path(
            "case/<path:subject>/", self.admin_site.admin_view(self.case_view), name="exchange_conflictdecision_case"
        )
        return [own, *super().get_urls()]

    def narrowed(self, rows: QuerySet[ConflictDecision], centers: Centers) -> QuerySet[ConflictDecision]:
        """Decisions about a journal are its station's center's."""
        if centers.keys is None:
            return rows
        return rows.filter(Q(profile__center__in=centers.keys) | Q(journal__station__center__in=centers.keys))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        """List what there is to decide, and what was decided."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        found = _found(request)
        counts = {"open": sum(c.is_open for c in found), "all": len(found)}
        counts["decided"] = counts["all"] - counts["open"]
        state = _state(request)
        page = Paginator(_wanted(found, state), _PER_PAGE).get_page(request.GET.get("p"))
        context = {
            **self.admin_site.each_context(request),
            **(extra_context or {}),
            "opts": self.opts,
            "title": gettext("Conflicts"),
            "tabs": [(key, word, counts[key], key == state) for key, word in _STATES],
            "state": state,
            "q": request.GET.get("q", ""),
            "page": page,
            "rows": [conflict_views.listed(conflict) for conflict in page],
            "actions_list": self.file_buttons(request),
        }
        return TemplateResponse(request, "admin/exchange/conflicts.html", context)

    def table(self, request: HttpRequest) -> Table:
        """Return what the page lists, whole."""
        lines = map(conflict_views.listed, _wanted(_found(request), _state(request)))
        rows = (
            (one.who, one.number, one.exam, one.where, "; ".join(one.troubles), one.heard, one.state, one.decided)
            for one in lines
        )
        return Table("conflict", [str(word) for word in _HEAD], (tuple(map(in_cell, row)) for row in rows))

    def case_view(self, request: HttpRequest, subject: str) -> HttpResponse:
        """Show one conflict, and take the decision about it."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        conflict = conflicts.named(subject)
        if conflict is None or conflict.center_id not in centers_of(request.user):
            raise Http404
        may_decide = request.user.has_perm(DECIDE)
        if request.method == "POST" and not may_decide:
            return HttpResponse(status=403)
        form = CaseForm(request, conflict)
        if form.is_valid() and self._decided(request, conflict, form):
            return HttpResponseRedirect(reverse("admin:exchange_conflictdecision_case", args=[subject]))
        return self._page(request, conflict, form=form if may_decide else None)

    def _decided(self, request: HttpRequest, conflict: Conflict, form: CaseForm) -> bool:
        told = form.cleaned_data
        chosen = next((a for a in conflict.attempts if a.public_id == told["counts"]), None)
        try:
            decision = conflicts.decide(
                conflict,
                counts=chosen,
                by=request.user.get_username(),
                reason=told["reason"],
                approved_by=told["approved_by"],
            )
        except DecisionRefused as refused:
            form.add_error(None, str(refused))
            return False
        self.log_addition(request, decision, f"Decided. {decision.reason}")
        self.message_user(request, f"{conflict_views.verdict(decision, conflict_views.zone_of(conflict))}.")
        return True

    def _page(self, request: HttpRequest, conflict: Conflict, *, form: CaseForm | None) -> TemplateResponse:
        zone = conflict_views.zone_of(conflict)
        made = ConflictDecision.objects.filter(subject=conflict.subject).select_related("counts__station")
        shown = conflict_views.case(conflict)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": conflict_views.title(conflict),
            "conflict": conflict,
            "listed": conflict_views.listed(conflict),
            "case": shown,
            "form": form,
            "history": [(conflict_views.verdict(one, zone), one.reason) for one in made.order_by("-pk")],
            "back": reverse("admin:exchange_conflictdecision_changelist"),
        }
        return TemplateResponse(request, "admin/exchange/conflict.html", context)


def _found(request: HttpRequest) -> list[Conflict]:
    """Return the conflicts that this person may see and searched for."""
    words = request.GET.get("q", "").strip().casefold()
    within = centers_of(request.user)
    return [one for one in conflicts.found() if one.center_id in within and _mentions(one, words)]


def _state(request: HttpRequest) -> str:
    return request.GET.get("state", "open")


def _wanted(found: Sequence[Conflict], state: str) -> list[Conflict]:
    return [one for one in found if state == "all" or one.is_open == (state != "decided")]


def _mentions(conflict: Conflict, words: str) -> bool:
    """Whether a search for these words means the conflict."""
    if not words:
        return True
    shown = conflict_views.listed(conflict)
    return words in f"{shown.who} {shown.number} {shown.exam} {shown.where}".casefold()
